"""What a message is, on no platform: blocks of runs, and buttons. No HTML, no escapes, no limits.

A platform's renderer turns it into text with entities, an embed, terminal colours or page elements.

    Message
    ├── blocks   Heading | Paragraph | Quotation | Items | Note | Badge | Rule | Fold
    │            each holds runs: Text | Link | When
    └── buttons  rows of Button: a command to run, or an address to open
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from datetime import datetime


class Style(StrEnum):
    """How a stretch of text stands out."""

    PLAIN = "plain"
    STRONG = "strong"
    EMPHASIS = "emphasis"
    CODE = "code"


class Tone(StrEnum):
    """What a badge says before it is read: the renderer picks colour and sign."""

    FICTION = "fiction"
    SATIRE = "satire"
    WATCHDOG = "watchdog"
    GOOD = "good"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Text:
    """A stretch of text."""

    text: str
    style: Style = Style.PLAIN


@dataclass(frozen=True, slots=True)
class Link:
    """A stretch of text that leads to an address (http or https)."""

    text: str
    address: str


@dataclass(frozen=True, slots=True)
class When:
    """A moment. Platforms that know the reader's zone show it there; the others show `fallback`."""

    moment: datetime
    fallback: str


Run: TypeAlias = Text | Link | When
Runs: TypeAlias = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A line that names what follows."""

    runs: Runs


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    runs: Runs


@dataclass(frozen=True, slots=True)
class Quotation:
    """Somebody's words, verbatim, and whose they are."""

    runs: Runs
    credit: Runs = ()


@dataclass(frozen=True, slots=True)
class Items:
    """A list, each item a run of text."""

    items: tuple[Runs, ...]
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """Small print."""

    runs: Runs


@dataclass(frozen=True, slots=True)
class Badge:
    """A mark that must be seen before the rest is read: "fiction", a warning."""

    tone: Tone
    text: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A line between two parts."""


@dataclass(frozen=True, slots=True)
class Fold:
    """Blocks that open when asked for, under a title."""

    title: str
    blocks: tuple[Block, ...]


Block: TypeAlias = "Heading | Paragraph | Quotation | Items | Note | Badge | Rule | Fold"


@dataclass(frozen=True, slots=True)
class Button:
    """Something to press: runs `command` as if typed, or opens `address`. One of the two is set."""

    label: str
    command: str | None = None
    address: str | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """What is said in one go."""

    blocks: tuple[Block, ...]
    buttons: tuple[tuple[Button, ...], ...] = ()


def text(words: str, style: Style = Style.PLAIN) -> Runs:
    """Runs of one plain stretch: the common case."""
    return (Text(words, style),)


def paragraph(words: str) -> Paragraph:
    """A paragraph of one plain stretch."""
    return Paragraph(text(words))
