"""The nouns of the field: source, entry, article, quote, cost, person, digest.

Values only: frozen and slotted. Every part of a digest holds a `Span` into `Article.text`; the
shown text is always `span.of(article.text)`, never a copy that could drift.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

LANGUAGES = ("fr", "en", "de", "es", "it", "nl", "pt")
"""The languages that are read, as ISO 639-1 codes. Any other text has language "other"."""

OTHER_LANGUAGE = "other"


class Genre(StrEnum):
    """What kind of truth an outlet tells."""

    FICTION = "fiction"
    """Invented news. Its quotes and costs enter no index."""
    SATIRE = "satire"
    """Mockery of real facts."""
    WATCHDOG = "watchdog"
    """Plain reporting on public money."""


class Span(NamedTuple):
    """A stretch of a text: code-point offsets, `end` excluded."""

    start: int
    end: int

    def of(self, text: str) -> str:
        return text[self.start : self.end]


class Role(StrEnum):
    """What part a sum plays in what is told."""

    SPENT = "spent"
    PRICE = "price"
    SALARY = "salary"
    FINE = "fine"
    DEBT = "debt"
    REVENUE = "revenue"
    PROMISED = "promised"
    SAVED = "saved"
    UNKNOWN = "unknown"


class Per(StrEnum):
    """The unit a sum is counted by."""

    HOUR = "hour"
    DAY = "day"
    NIGHT = "night"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    PERSON = "person"
    ITEM = "item"


@dataclass(frozen=True, slots=True)
class Source:
    """An outlet's feed."""

    address: str
    title: str
    genre: Genre
    lang: str | None = None
    site: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of a feed, as it came, with control characters stripped and addresses made absolute.

    `identity` is what tells it from the other items of its feed (id, link, or title and date: see
    `feeds.parse.identity`). `content` and `teaser` are HTML, or None where the feed has none.
    """

    identity: str
    title: str
    link: str | None = None
    teaser: str | None = None
    content: str | None = None
    author: str | None = None
    published: datetime | None = None
    updated: datetime | None = None


@dataclass(frozen=True, slots=True)
class Feed:
    """A parsed feed: the channel's own words and its entries, in the order of the feed."""

    title: str
    entries: tuple[Entry, ...]
    site: str | None = None
    lang: str | None = None
    ttl_minutes: int | None = None
    skip_hours: frozenset[int] = frozenset()
    skip_days: frozenset[int] = frozenset()
    """Weekdays, Monday = 0."""
    hub: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """An entry with its full text. `text` is never rewritten, only pointed into."""

    text: str
    title: str = ""
    lang: str | None = None
    genre: Genre | None = None
    link: str | None = None
    author: str | None = None
    published: datetime | None = None
    excerpt: bool = False
    """True where only a teaser could be had."""


@dataclass(frozen=True, slots=True)
class Quote:
    """A stretch between quotation marks (marks excluded) that somebody said or wrote."""

    span: Span
    speaker: str | None = None
    speaker_span: Span | None = None
    """Where the fullest form of the speaker's name stands."""
    cue: str | None = None
    """The words that give the quote to its speaker: "a déclaré", "selon"."""
    key: bool = False
    """Shown in the digest."""


@dataclass(frozen=True, slots=True)
class Cost:
    """A sum of money in the text. `amount` is None where its scale is ambiguous: never a guess."""

    span: Span
    amount: Decimal | None
    currency: str | None
    """ISO 4217."""
    amount_max: Decimal | None = None
    per: Per | None = None
    approx: bool = False
    role: Role = Role.UNKNOWN
    what: Span | None = None
    """The words that say what was paid for."""
    key: bool = False
    derived: bool = False
    """Reckoned by the article itself from another sum: "soit 30 000 € par passager"."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody named in the text: the fullest name, and every place where it stands."""

    name: str
    mentions: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Digest:
    """What Pasquin tells of one article. All spans point into that article's text."""

    lang: str
    summary: tuple[Span, ...] = ()
    """Whole sentences, at most three, in the order of the article."""
    quotes: tuple[Quote, ...] = ()
    costs: tuple[Cost, ...] = ()
    people: tuple[Person, ...] = ()
    topics: tuple[str, ...] = field(default=())
    """Ids of built-in topics, the strongest first."""
