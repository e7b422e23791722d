"""Reads whatever feedparser can make of a document: the judge for all that is not well-formed.

Slow (30–100 ms a feed), so it is asked last; see `wellformed`. Its sanitizing and its rewriting
of addresses inside HTML, two thirds of the cost, are switched off: texts are made of this HTML.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from feeds.errors import NotAFeed
from feeds.parse.encoding import decode
from feeds.parse.raw import Markup, RawEntry, RawFeed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

MAX_BYTES = 1_000_000
MAX_TAGS = 60_000
"""Of what is ill-formed. Five megabytes of open tags keep feedparser busy for 23 s, in 1 GB."""

_UTF8_HEADERS = {"content-type": "application/xml; charset=utf-8"}
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([A-Za-z0-9_:\-]{2,40})", re.IGNORECASE)
_ENTRY_START = re.compile(rb"<(?:[A-Za-z_][\w.\-]{0,40}:)?(?:item|entry)[\s>]", re.IGNORECASE)
_HTML_START = re.compile(rb"<(?:!doctype\s+html|html)\b", re.IGNORECASE)


def read_forgiving(content: bytes, address: str, content_type: str | None, limit: int) -> RawFeed:
    """The channel and its first `limit` entries. Raises NotAFeed."""
    import feedparser

    parsed = feedparser.parse(
        _in_utf8(_first_entries(content, limit), content_type),
        response_headers=_UTF8_HEADERS,
        sanitize_html=False,
        resolve_relative_uris=False,
    )
    entries = parsed.get("entries") or []
    version: str = parsed.get("version") or ""
    if not version and not entries:
        raise NotAFeed(address, _complaint(parsed), page=looks_like_page(content))
    atom = version.startswith("atom")
    feed = _channel(parsed.get("feed") or {}, atom=atom)
    # `dict`, because feedparser's own type answers `updated` with `published` where it is absent.
    feed.entries = [_entry(dict(entry), atom=atom) for entry in entries[:limit]]
    return feed


def _in_utf8(content: bytes, content_type: str | None) -> bytes:
    """Transcoded here, because feedparser lets chardet guess before it tries UTF-8."""
    charset = _CHARSET.search(content_type or "")
    return decode(content, charset[1] if charset else None).encode("utf-8", "replace")


def looks_like_page(content: bytes) -> bool:
    return _HTML_START.search(content[:4096]) is not None


def _first_entries(content: bytes, limit: int) -> bytes:
    """The part worth judging: no more entries than wanted, and no more bytes than fit the time."""
    content = _whole_entries(content)
    if content.count(b"xml:base") > 3 * limit:
        content = content.replace(b"xml:base", b"no-base")  # nested ones cost their sum, squared
    for count, found in enumerate(_ENTRY_START.finditer(content)):
        if count == limit:
            return content[: found.start()]
    return content


def _whole_entries(content: bytes) -> bytes:
    """Cut to what can be judged in time, behind an entry if there is one: the new comes first."""
    tags = content[:MAX_BYTES].split(b"<", MAX_TAGS)
    fitting = min(len(content), MAX_BYTES)
    if len(tags) > MAX_TAGS:
        fitting -= len(tags[-1]) + 1
    if fitting == len(content):
        return content
    last = max(content.rfind(end, 0, fitting) for end in (b"</item>", b"</entry>"))
    return content[: last if last > 0 else fitting]


def _complaint(parsed: Mapping[str, Any]) -> str:
    error = parsed.get("bozo_exception")
    return str(error)[:200] if error else ""


def _channel(feed: Mapping[str, Any], *, atom: bool) -> RawFeed:
    links = feed.get("links") or []
    return RawFeed(
        title=feed.get("title"),
        # In Atom, feedparser takes the id for a link where there is none.
        site=_page_link(links) or (None if atom else feed.get("link")),
        lang=feed.get("language"),
        ttl=feed.get("ttl"),
        period=feed.get("sy_updateperiod"),
        frequency=feed.get("sy_updatefrequency"),
        hub=next((link.get("href") for link in links if link.get("rel") == "hub"), None),
    )


def _entry(entry: Mapping[str, Any], *, atom: bool) -> RawEntry:
    content = next(iter(entry.get("content") or []), None)
    teaser = entry.get("summary_detail")
    if teaser and content and not _own_summary(entry, content):
        teaser = None
    return RawEntry(
        id=entry.get("id"),
        link=_link(entry, atom=atom),
        title=entry.get("title"),
        teaser=_markup(teaser, atom=atom),
        content=_markup(content, atom=atom),
        author=_author(entry),
        published=entry.get("published"),
        updated=entry.get("updated"),
    )


def _author(entry: Mapping[str, Any]) -> str | None:
    """The first name: `author` holds the last, and an address where there is no name."""
    names = (person.get("name") for person in entry.get("authors") or [])
    return next(filter(None, names), None) or entry.get("author")


def _own_summary(entry: Mapping[str, Any], content: Mapping[str, Any]) -> bool:
    """Of an absent summary feedparser makes a copy of the content; that is no teaser."""
    return bool(entry.get("summary") != content.get("value"))


def _link(entry: Mapping[str, Any], *, atom: bool) -> str | None:
    direct = entry.get("feedburner_origlink") or _page_link(entry.get("links") or [])
    if direct or atom:
        return direct
    link: str | None = entry.get("link")
    return link


def _page_link(links: Iterable[Mapping[str, Any]]) -> str | None:
    for link in links:
        kind = (link.get("type") or "text/html").lower()
        if link.get("rel") == "alternate" and kind in ("text/html", "application/xhtml+xml"):
            href: str | None = link.get("href")
            return href
    return None


def _markup(detail: Mapping[str, Any] | None, *, atom: bool) -> Markup | None:
    if not detail or not (detail.get("value") or "").strip():
        return None
    return Markup(detail["value"], plain=atom and detail.get("type") == "text/plain")
