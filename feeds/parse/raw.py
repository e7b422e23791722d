"""What a reader of feeds finds, before anything is cleaned: the meeting point of the readers.

`wellformed`, `forgiving` and `jsonfeed` fill these; `feed` makes `Feed` and `Entry` of them.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Markup:
    """A text as the feed has it, and whether it is plain text or HTML."""

    value: str
    plain: bool = False


@dataclass(slots=True)
class RawEntry:
    """One item, uncleaned. Links are resolved where the document itself names a base."""

    id: str | None = None
    link: str | None = None
    title: str | None = None
    teaser: Markup | None = None
    content: Markup | None = None
    author: str | None = None
    published: str | None = None
    updated: str | None = None


@dataclass(slots=True)
class RawFeed:
    """A channel, uncleaned. `period` and `frequency` are the syndication module's own words."""

    title: str | None = None
    site: str | None = None
    lang: str | None = None
    ttl: str | None = None
    period: str | None = None
    frequency: str | None = None
    skip_hours: list[str] = field(default_factory=list)
    skip_days: list[str] = field(default_factory=list)
    hub: str | None = None
    entries: list[RawEntry] = field(default_factory=list)
