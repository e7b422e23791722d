"""The runs of a message as rich's text: styles, and links where the terminal takes them.

Pure. Words of articles lose their control characters: none may drive the reader's terminal.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import urlsplit

from rich.style import Style as Look
from rich.text import Text as Words

from bot.message import Link, Run, Runs, Style, Text, When

LOOKS = {
    Style.PLAIN: Look(),
    Style.STRONG: Look(bold=True),
    Style.EMPHASIS: Look(italic=True),
    Style.CODE: Look(color="cyan"),
}

_CONTROLS = (*range(10), *range(11, 32), *range(0x7F, 0xA0))
_TURNS_OF_DIRECTION = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
_UNPRINTABLE: dict[int, str | None] = {
    **dict.fromkeys((*_CONTROLS, *_TURNS_OF_DIRECTION)),
    0x09: " ",
    0x2028: "\n",
    0x2029: "\n",
}


@dataclass(frozen=True, slots=True)
class Means:
    """What the terminal at hand can do."""

    links: bool
    """It takes OSC 8 links; otherwise a number stands in the text and the address at the end."""
    signs: bool
    """It shows more than ASCII."""
    addresses: dict[str, int] = field(default_factory=dict)
    """The numbers given so far: one address has one number."""


def clean(text: str) -> str:
    """The text without what would drive the terminal instead of being shown on it."""
    return text.translate(_UNPRINTABLE)


def words_of(runs: Runs, means: Means, look: Look | None = None) -> Words:
    words = Words(style=look or Look())
    for run in runs:
        words.append_text(_run(run, means))
    return words


def _run(run: Run, means: Means) -> Words:
    match run:
        case Text(text, style):
            return Words(clean(text), LOOKS[style])
        case Link(text, address):
            return link(text, address, means)
        case When():
            return Words(clean(run.fallback))


def link(text: str, address: str, means: Means) -> Words:
    """A link, or the text with the number of its address; the text alone if that is not http."""
    text, address = clean(text), clean(address)
    if not _is_web(address):
        return Words(text)
    if means.links:
        return Words(text, Look(link=address, underline=True))
    number = means.addresses.setdefault(address, len(means.addresses) + 1)
    return Words(f"{text} [{number}]")


def _is_web(address: str) -> bool:
    try:
        return urlsplit(address).scheme in {"http", "https"}
    except ValueError:
        return False
