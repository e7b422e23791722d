"""Which feeds belong to a page: those it names, and where they usually lie. Nothing is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit, urlunsplit

from feeds.parse.encoding import decode
from feeds.parse.links import web_address

if TYPE_CHECKING:
    from collections.abc import Iterator

_FEED_TYPES = frozenset(
    {
        "application/rss+xml",
        "application/atom+xml",
        "application/feed+json",
        "application/rdf+xml",
        "application/json",
        "text/xml",
    }
)
_USUAL = ("feed/", "rss.xml", "atom.xml", "feed.xml", "index.xml", "rss/", "feed.json")
"""Few: each is a request, and browser extensions that send dozens get their users blocked."""
MAX_LINKS = 50


def feed_links(content: bytes, address: str, charset: str | None = None) -> tuple[str, ...]:
    """The feeds that the page's `<link rel="alternate">` name, in its order, as web addresses."""
    finder = _Finder()
    _tokenize(decode(content, charset), finder)
    base = web_address(address, finder.base) or address
    found = (web_address(base, href) for href in finder.hrefs)
    # WordPress announces its programming interface like a feed.
    feeds = (link for link in found if link and "/wp-json/" not in link and "oembed" not in link)
    return tuple(dict.fromkeys(feeds))[:MAX_LINKS]


def usual_places(address: str) -> tuple[str, ...]:
    """Where feeds of this page would lie by custom: at its own place first, then at the root."""
    parts = urlsplit(address)
    root = urlunsplit((parts.scheme, parts.netloc, "/", "", ""))
    here = urljoin(root, parts.path if parts.path.endswith("/") else f"{parts.path}/")
    return tuple(dict.fromkeys(_places(here, root)))


def _places(here: str, root: str) -> Iterator[str]:
    for place in dict.fromkeys((here, root)):
        yield from (urljoin(place, name) for name in _USUAL)


def _tokenize(html: str, finder: _Finder) -> None:
    from lxml import etree

    parser = etree.HTMLParser(target=finder, remove_comments=True, remove_pis=True)
    parser.feed(html or " ")
    parser.close()


class _Finder:
    """Receives libxml2's events and keeps the links of feeds. Links outside the head count too."""

    def __init__(self) -> None:
        self.base: str | None = None
        self.hrefs: list[str] = []

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        href = attributes.get("href")
        if tag == "base" and href:
            self.base = self.base or href
        elif tag == "link" and href and _names_a_feed(attributes):
            self.hrefs.append(href)

    def end(self, tag: str) -> None:
        pass

    def close(self) -> None:
        pass


def _names_a_feed(attributes: dict[str, str]) -> bool:
    rel = attributes.get("rel", "").lower().split()
    kind = attributes.get("type", "").partition(";")[0].strip().lower()
    return ("alternate" in rel and kind in _FEED_TYPES) or "feed" in rel
