"""A web page becomes an article's text: trafilatura, and what it must not be left alone with."""

from __future__ import annotations

import re
from copy import deepcopy
from dataclasses import dataclass
from typing import TYPE_CHECKING

from feeds.errors import NoArticle
from feeds.parse.clean import collapsed, line, paragraphs, person, raised, without_controls
from feeds.parse.dates import read_date
from feeds.parse.encoding import decode
from feeds.parse.links import web_address

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from lxml.etree import _Element
    from trafilatura.settings import Document

MAX_PAGE = 5_000_000
"""Bytes. The client stops there too; a file read from disk comes straight here."""
MAX_TAGS = 60_000
"""Extractors take seconds for each 100,000. Long real pages have 15,000."""
MIN_TEXT = 80
"""Characters. Less is a menu, a consent wall or an error page."""

# trafilatura turns no-break spaces into plain ones wherever its trimming passes. Quotes and sums
# are written with them, so they travel as private-use characters and are put back.
_SHIELD = str.maketrans({"\u00a0": "\ue0a0", "\u202f": "\ue0af", "\u2009": "\ue0a9"})
_UNSHIELD = str.maketrans({"\ue0a0": "\u00a0", "\ue0af": "\u202f", "\ue0a9": "\u2009"})
_SPACE_NAMES = re.compile(
    r"&(?:(?P<nbsp>nbsp;?|#160;|#x0*a0;)|(?P<narrow>#8239;|#x202f;)|(?P<thin>thinsp;|#8201;|#x2009;))",
    re.IGNORECASE,
)
_SPACE_CHARS = {"nbsp": "\u00a0", "narrow": "\u202f", "thin": "\u2009"}
_MARKUP = re.compile(r"<[A-Za-z!]")
_FOOTNOTE = re.compile(
    r"(.{0,3})<sup(?:\s[^<>]{0,200})?>\s*(?:<a\s[^<>]{0,300}>)?\s*\[?(\d{1,3})\]?\s*(?:</a>)?\s*</sup>",
    re.IGNORECASE,
)

_BLOCKS = frozenset({"ab", "body", "code", "head", "item", "list", "p", "quote"})
_PUBLISHED = (
    "//meta[@property='article:published_time']/@content",
    "//*[@itemprop='datePublished']/@content",
    "//*[@itemprop='datePublished']/@datetime",
    "//meta[@name='date' or @name='DC.date.issued' or @name='dcterms.created']/@content",
)
_LANG_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8}){0,3}")
_LANG = ("/html/@lang", "//meta[@property='og:locale']/@content")


@dataclass(frozen=True, slots=True)
class Page:
    """An article as its page tells it. `text` has a blank line between paragraphs."""

    text: str
    title: str = ""
    author: str | None = None
    published: datetime | None = None
    lang: str | None = None
    canonical: str | None = None
    site: str | None = None


def parse_page(content: bytes, address: str, charset: str | None = None) -> Page:
    """The article on this page. Raises NoArticle.

    CPU work on hostile bytes: call it in a worker process with a time limit.
    """
    html = _first_tags(decode(content[:MAX_PAGE], charset))
    if not _MARKUP.search(html) or "\x00" in html[:1024]:
        raise NoArticle(address)
    tree = _tree(html, address)
    found = _extract(tree, address)
    title = line(found.title)
    text = "\n\n".join(_paragraphs(found, title))
    if len(text) < MIN_TEXT:
        raise NoArticle(address)
    return Page(
        text=text,
        title=title,
        author=person(found.author),
        published=_published(tree, found.date),
        lang=_lang(tree),
        canonical=_canonical(tree, address),
        site=line(found.sitename) or None,
    )


def _first_tags(html: str) -> str:
    tags = html.split("<", MAX_TAGS)
    return html if len(tags) <= MAX_TAGS else html[: -len(tags[-1]) - 1]


def _tree(html: str, address: str) -> _Element:
    """The page as libxml2 sees it. Its own limit (256 elements deep) holds hostile nesting."""
    from lxml.etree import LxmlError
    from lxml.html import (
        HTMLParser,
        document_fromstring,
    )

    html = _SPACE_NAMES.sub(lambda name: _SPACE_CHARS[name.lastgroup or ""], html)
    html = _FOOTNOTE.sub(lambda mark: mark[1] + raised(mark[2], mark[1]), html)
    plain = without_controls(html).translate(_SHIELD)
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, collect_ids=False)
    try:
        return document_fromstring(plain.encode(), parser=parser)
    except LxmlError as error:  # nothing in it
        raise NoArticle(address) from error


def _extract(tree: _Element, address: str) -> Document:
    import trafilatura
    from trafilatura.settings import Document

    found = trafilatura.bare_extraction(
        deepcopy(tree),
        url=address,
        fast=True,
        include_comments=False,
        include_tables=False,
        with_metadata=True,
        # Dates are read from what the page declares; a search through its text would guess.
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    if not isinstance(found, Document) or found.body is None:
        raise NoArticle(address)
    return found


def _paragraphs(found: Document, title: str) -> Iterator[str]:
    """The body's blocks in order, without a first heading that only repeats the title."""
    blocks = list(_blocks(found.body))
    if blocks and line(blocks[0]) == title:
        blocks = blocks[1:]
    yield from blocks


def _blocks(body: _Element) -> Iterator[str]:
    from lxml.etree import iterwalk

    pieces: list[str] = []
    for event, element in iterwalk(body, events=("start", "end")):
        if element.tag in _BLOCKS:
            yield from paragraphs("".join(pieces).translate(_UNSHIELD))
            pieces.clear()
        if event == "start":
            pieces.append("\n" if element.tag == "lb" else collapsed(element.text or ""))
        elif element is not body:
            pieces.append(collapsed(element.tail or ""))


def _published(tree: _Element, found: str | None) -> datetime | None:
    declared = _first(tree, _PUBLISHED)
    return read_date(declared) or read_date(found)


def _lang(tree: _Element) -> str | None:
    said = _LANG_TAG.fullmatch((_first(tree, _LANG) or "").strip())
    return said[0].replace("_", "-") if said else None


def _canonical(tree: _Element, address: str) -> str | None:
    return web_address(address, _first(tree, ("//link[@rel='canonical']/@href",)))


def _first(tree: _Element, paths: tuple[str, ...]) -> str | None:
    for path in paths:
        for value in tree.xpath(path):
            if value.strip():
                return str(value)
    return None
