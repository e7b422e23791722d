"""Reads well-formed RSS, Atom and RDF in one pass of expat; anything else goes to the judge.

Why not a parsing library: fastfeedparser (0.6.5) reads a date into a guid without one ("123"
becomes a day of this month), makes up descriptions, and forgets whether an Atom text is plain or
HTML and what `xml:base` it stands under. Nothing may be invented here, so the reader is ours; it
costs what fastfeedparser and the check for well-formedness before it cost together.

A document type declaration is refused, and with it every entity that could be declared.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

from feeds.parse.raw import Markup, RawEntry, RawFeed
from feeds.parse.vocabulary import (
    ATOM,
    ENTRY_FIELDS,
    FEED_FIELDS,
    HTML_TYPES,
    RDF,
    TEXT_TYPES,
    XML,
    is_page,
    short,
)

if TYPE_CHECKING:
    from collections.abc import Callable


MAX_DEPTH = 500
"""Open elements. No real feed has fifty; hostile ones would fill the memory with them."""


class NotStrict(Exception):
    """This document is not well-formed, or needs more than this reader does: ask the judge."""


class Enough(Exception):
    """The wanted number of entries has been read."""


def read_wellformed(content: bytes, limit: int) -> RawFeed:
    """The channel and its first `limit` entries. Raises NotStrict."""
    reader = _Reader(limit)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.buffer_size = 1 << 16
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.text
    parser.StartDoctypeDeclHandler = _refuse_doctype
    try:
        parser.Parse(content, True)
    except Enough:
        pass
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise NotStrict(str(error)) from error
    return reader.feed


def _refuse_doctype(name: str, system: str | None, public: str | None, internal: bool) -> None:
    raise NotStrict(f"document type declaration {name}")


class _Capture:
    """The text of one element while it is read; nested elements are written out as markup."""

    def __init__(self, depth: int, done: Callable[[str], None], *, xhtml: bool = False) -> None:
        self.depth = depth
        self.done = done
        self.xhtml = xhtml
        self.pieces: list[str] = []

    def open_tag(self, local: str, attributes: dict[str, str]) -> None:
        told = "".join(
            f" {name}={quoteattr(value)}" for name, value in attributes.items() if " " not in name
        )
        self.pieces.append(f"<{local}{told}>")

    def close_tag(self, local: str) -> None:
        self.pieces.append(f"</{local}>")

    def text(self, data: str) -> None:
        self.pieces.append(escape(data) if self.xhtml else data)

    def finish(self) -> None:
        self.done("".join(self.pieces))


class _Reader:
    """Follows expat's events; knows at each moment in which entry and which field it is."""

    def __init__(self, limit: int) -> None:
        self.feed = RawFeed()
        self._limit = limit
        self._path: list[str] = []
        self._bases: list[tuple[int, str]] = []
        self._capture: _Capture | None = None
        self._entry: RawEntry | None = None
        self._entry_depth = 0
        self._permalink: str | None = None

    # expat's events

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        name = short(tag)
        self._path.append(name)
        depth = len(self._path)
        if depth > MAX_DEPTH:
            raise NotStrict("nested too deeply")
        if self._capture is not None:
            self._capture.open_tag(tag.rpartition(" ")[2], attributes)
            return
        if depth == 1:
            self._root(tag, attributes)
        base = attributes.get(f"{XML} base")
        if base:
            self._bases.append((depth, urljoin(self._base(), base.strip())))
        if self._entry is not None:
            self._in_entry(name, attributes)
        elif name in ("item", "atom:entry"):
            self._begin_entry(attributes)
        else:
            self._in_feed(name, attributes)

    def end(self, tag: str) -> None:
        depth = len(self._path)
        self._path.pop()
        capture = self._capture
        if capture is not None and depth > capture.depth:
            capture.close_tag(tag.rpartition(" ")[2])
            return
        if capture is not None:
            self._capture = None
            capture.finish()
        if self._entry is not None and depth == self._entry_depth:
            self._end_entry(self._entry)
        while self._bases and self._bases[-1][0] >= depth:
            self._bases.pop()

    def text(self, data: str) -> None:
        if self._capture is not None:
            self._capture.text(data)

    # what they mean

    def _root(self, tag: str, attributes: dict[str, str]) -> None:
        namespace, _, local = tag.rpartition(" ")
        known = (
            local == "rss"
            or (local == "RDF" and namespace == RDF)
            or (local == "feed" and namespace in ATOM)
        )
        if not known:
            raise NotStrict(f"root element {local}")
        self.feed.lang = attributes.get(f"{XML} lang") or None

    def _begin_entry(self, attributes: dict[str, str]) -> None:
        if len(self.feed.entries) >= self._limit:
            raise Enough
        self._entry = RawEntry(id=attributes.get(f"{RDF} about"))
        self._entry_depth = len(self._path)
        self._permalink = None

    def _end_entry(self, entry: RawEntry) -> None:
        entry.link = entry.link or self._permalink
        self.feed.entries.append(entry)
        self._entry = None

    def _in_entry(self, name: str, attributes: dict[str, str]) -> None:
        assert self._entry is not None
        depth = len(self._path) - self._entry_depth
        if depth == 2 and name == "atom:name" and self._path[-2] == "atom:author":
            self._keep_into(self._entry, "author")
        elif depth != 1:
            return
        elif name == "atom:link":
            self._atom_link(self._entry, attributes)
        elif name in ("link", "feedburner:origLink"):
            self._begin(self._own_link(self._entry, certain=name != "link"))
        elif name in ("guid", "atom:id"):
            self._begin(self._identity(self._entry, attributes, name))
        elif name in ("atom:content", "atom:summary", "atom:title"):
            self._typed(self._entry, ENTRY_FIELDS[name], attributes)
        elif name in ENTRY_FIELDS:
            self._keep_into(self._entry, ENTRY_FIELDS[name])

    def _in_feed(self, name: str, attributes: dict[str, str]) -> None:
        feed = self.feed
        if name == "atom:link":
            if attributes.get("rel") == "hub":
                feed.hub = feed.hub or self._absolute(attributes.get("href", ""))
            elif attributes.get("rel", "alternate") == "alternate" and is_page(attributes):
                feed.site = feed.site or self._absolute(attributes.get("href", ""))
        elif self._path[-2:-1] == ["skipHours"]:
            self._begin(feed.skip_hours.append)
        elif self._path[-2:-1] == ["skipDays"]:
            self._begin(feed.skip_days.append)
        elif name == "atom:title":
            self._typed(feed, "title", attributes)
        elif name in FEED_FIELDS and self._path[-2:-1] != ["image"]:
            self._keep_into(feed, FEED_FIELDS[name])

    # fields

    def _begin(self, done: Callable[[str], None], *, xhtml: bool = False) -> None:
        self._capture = _Capture(len(self._path), done, xhtml=xhtml)

    def _keep_into(self, holder: RawEntry | RawFeed, field: str) -> None:
        self._begin(_keeper(holder, field))

    def _typed(self, holder: RawEntry | RawFeed, field: str, attributes: dict[str, str]) -> None:
        """Atom says what its texts are; a type that needs decoding is left to the judge."""
        kind = attributes.get("type")
        kind = kind.strip().lower() if kind else kind
        if kind not in TEXT_TYPES | HTML_TYPES or attributes.get("mode") == "base64":
            if "src" in attributes:
                return
            raise NotStrict(f"content of type {kind}")
        keep = _keeper(holder, field, plain=kind in TEXT_TYPES)
        self._begin(keep, xhtml=kind in ("xhtml", "application/xhtml+xml"))

    def _atom_link(self, entry: RawEntry, attributes: dict[str, str]) -> None:
        if attributes.get("rel", "alternate") == "alternate" and is_page(attributes):
            entry.link = entry.link or self._absolute(attributes.get("href", ""))

    def _own_link(self, entry: RawEntry, *, certain: bool) -> Callable[[str], None]:
        def keep(text: str) -> None:
            if text.strip() and (certain or not entry.link):
                entry.link = self._absolute(text)

        return keep

    def _identity(
        self, entry: RawEntry, attributes: dict[str, str], name: str
    ) -> Callable[[str], None]:
        permalink = attributes.get("isPermaLink", "true").strip().lower() != "false"

        def keep(text: str) -> None:
            if not text.strip():
                return
            entry.id = self._absolute(text) if permalink else text.strip()
            if permalink and name == "guid" and text.strip().startswith(("http://", "https://")):
                self._permalink = entry.id

        return keep

    def _base(self) -> str:
        return self._bases[-1][1] if self._bases else ""

    def _absolute(self, reference: str) -> str:
        """Resolved against `xml:base` where the document has one; else as it stands."""
        reference = reference.strip()
        base = self._base()
        if not base or urlsplit(reference).scheme:
            return reference
        return urljoin(base, reference)


def _keeper(
    holder: RawEntry | RawFeed, field: str, *, plain: bool = False
) -> Callable[[str], None]:
    """Puts a text into a field, unless something stands there already."""

    def keep(text: str) -> None:
        if text.strip() and not getattr(holder, field):
            markup = field in ("teaser", "content")
            setattr(holder, field, Markup(text, plain=plain) if markup else text)

    return keep
