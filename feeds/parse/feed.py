"""Bytes of a feed become a `Feed`: which reader to ask, and what is done to what it found.

Every reader hands over a `RawFeed`; cleaning, resolving, dating and identifying happen here once,
so the readers cannot differ in them.
"""

from __future__ import annotations

import html
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from feeds.errors import NotAFeed
from feeds.model import Entry, Feed
from feeds.parse.clean import line, person, without_control_bytes, without_controls
from feeds.parse.dates import read_date
from feeds.parse.forgiving import looks_like_page, read_forgiving
from feeds.parse.identity import Marks, identities
from feeds.parse.jsonfeed import looks_like_json, read_json
from feeds.parse.links import web_address
from feeds.parse.markup import plain_text
from feeds.parse.wellformed import NotStrict, read_wellformed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from feeds.parse.raw import Markup, RawEntry, RawFeed

MAX_ENTRIES = 500
MAX_TITLE = 500
"""Characters."""
MAX_MARKUP = 1_000_000
"""Characters of one entry's HTML; more is cut. The longest article seen has 180,000."""

_FEED_START = re.compile(
    rb"<(?:[\w\-]{1,40}:)?(?:rss|feed|rdf|channel|item|entry)\b", re.IGNORECASE
)
_LOOKS_HTML = re.compile(
    r"<(?:p|br|div|span|a|b|i|em|strong|img|ul|ol|h[1-6]|blockquote)\b|&(?:[a-z]{2,8}|#\d{2,5});",
    re.IGNORECASE,
)
_LANG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8}){0,3}")
_DAYS = {"mon": 0, "tue": 1, "wed": 2, "thu": 3, "fri": 4, "sat": 5, "sun": 6}
_PERIODS = {"hourly": 60, "daily": 1440, "weekly": 10080, "monthly": 43200, "yearly": 525600}


def parse_feed(content: bytes, address: str, content_type: str | None = None) -> Feed:
    """Read RSS, Atom, RDF or JSON Feed found at `address`. Raises NotAFeed.

    CPU work on hostile bytes: call it in a worker process with a time limit.
    """
    if not content.strip():
        raise NotAFeed(address, "empty")
    return _cleaned(_read(content, address, content_type), address)


def _read(content: bytes, address: str, content_type: str | None) -> RawFeed:
    if looks_like_json(content):
        return read_json(content, address, MAX_ENTRIES)
    if not _FEED_START.search(without_nul(content)):
        raise NotAFeed(address, page=looks_like_page(content))
    content = without_control_bytes(content)
    try:
        raw = read_wellformed(content.lstrip(), MAX_ENTRIES)
    except NotStrict:
        return read_forgiving(content, address, content_type, MAX_ENTRIES)
    return read_forgiving(content, address, content_type, MAX_ENTRIES) if _doubtful(raw) else raw


def _doubtful(raw: RawFeed) -> bool:
    """Nothing was found where something should be: the feed may use words of its own."""
    return not raw.entries or any(not (entry.id or entry.link) for entry in raw.entries)


def without_nul(content: bytes) -> bytes:
    """The first bytes, with UTF-16 made readable for a look at its tags."""
    return content[:65536].replace(b"\x00", b"")


def _cleaned(raw: RawFeed, address: str) -> Feed:
    site = web_address(address, raw.site)
    entries = [_entry(entry, site or address) for entry in raw.entries]
    return Feed(
        title=line(raw.title, MAX_TITLE),
        entries=tuple(_identified(entries)),
        site=site,
        lang=_lang(raw.lang),
        ttl_minutes=_minutes(raw),
        skip_hours=_hours(raw.skip_hours),
        skip_days=frozenset(
            _DAYS[day.strip().lower()[:3]]
            for day in raw.skip_days
            if day.strip().lower()[:3] in _DAYS
        ),
        hub=web_address(address, raw.hub),
    )


def _entry(raw: RawEntry, base: str) -> Entry:
    updated = read_date(raw.updated)
    return Entry(
        identity=without_controls(raw.id or "").strip(),
        title=line(raw.title, MAX_TITLE),
        link=web_address(base, raw.link),
        teaser=_html(raw.teaser),
        content=_html(raw.content),
        author=person(raw.author),
        # Atom 0.3, RDF and lazy feeds have one date only; then it is both.
        published=read_date(raw.published) or updated,
        updated=updated,
    )


def _identified(entries: list[Entry]) -> Iterable[Entry]:
    """Entries with their final identities; repetitions left out."""
    entries = [entry for entry in entries if any(_marks(entry))]
    marks = [_marks(entry) for entry in entries]
    for entry, identity in zip(entries, identities(marks), strict=True):
        if identity:
            yield replace(entry, identity=identity)


def _marks(entry: Entry) -> Marks:
    """What the entry could be known by; its text where it has no title, no date and no link."""
    title_and_date = f"{entry.title}\n{entry.published or ''}".strip()
    text = entry.content or entry.teaser or ""
    return Marks(entry.identity, entry.link or "", title_and_date or plain_text(text))


def _html(markup: Markup | None) -> str | None:
    """The text as HTML. Plain text that is HTML in fact is taken for what it is."""
    if markup is None:
        return None
    text = without_controls(markup.value[:MAX_MARKUP]).strip()
    if markup.plain and not _LOOKS_HTML.search(text):
        text = html.escape(text, quote=False)
    return text or None


def _lang(said: str | None) -> str | None:
    found = _LANG.fullmatch((said or "").strip())
    return found[0].replace("_", "-") if found else None


def _minutes(raw: RawFeed) -> int | None:
    """`ttl`, else the syndication module's period divided by its frequency."""
    ttl = _whole(raw.ttl)
    if ttl:
        return ttl
    period = _PERIODS.get((raw.period or "").strip().lower())
    return None if period is None else max(1, period // max(1, _whole(raw.frequency) or 1))


def _hours(said: Iterable[str]) -> frozenset[int]:
    """Hours 0–23 in GMT; some feeds count to 24."""
    numbers = (_whole(hour) for hour in said)
    return frozenset(number % 24 for number in numbers if number is not None and number <= 24)


def _whole(text: str | None) -> int | None:
    text = (text or "").strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < 8 else None
