"""What stands around quotes: a block as a row of words in which every quote is one piece.

Names are known by where they begin and end. Which of them speaks is the business of `rules`.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from feeds.model import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from feeds.read.languages.speech import Speech
    from feeds.read.people import Entity
    from feeds.read.tokens import Tokens

QUOTE = "\0"
"""Stands for a whole quote in a frame's row of words."""
_ENDS = frozenset((".", "!", "?", "…", "...", "\n"))
_SOFT_ENDS = frozenset("!?…")


@dataclass(frozen=True, slots=True)
class Name:
    """A mention of an entity, as positions of a frame (`last` included)."""

    entity: Entity
    first: int
    last: int


@dataclass(slots=True)
class Frame:
    """One block: its words, where they stand, its quotes and names by position, its sentences."""

    text: str
    speech: Speech
    lows: list[str] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    quotes: dict[int, int] = field(default_factory=dict)
    """Position -> number of the quote."""
    names: dict[int, Name] = field(default_factory=dict)
    """Position of any word of a name -> the name."""
    starts: list[int] = field(default_factory=list)
    """Positions where sentences begin."""
    common: frozenset[str] = frozenset()
    """The little words of the language, which are never verbs of saying."""

    def low(self, i: int) -> str:
        return self.lows[i] if 0 <= i < len(self.lows) else ""

    def is_capital(self, i: int) -> bool:
        return 0 <= i < len(self.lows) and self.text[self.spans[i].start].isupper()

    def sentence(self, i: int) -> tuple[int, int]:
        """The first position of the sentence of position i, and the one after its last."""
        at = bisect_right(self.starts, i) - 1
        end = self.starts[at + 1] if at + 1 < len(self.starts) else len(self.lows)
        return self.starts[at], end

    def between(self, first: int, last: int) -> Span:
        """The stretch of text from position first to position last, both included."""
        return Span(self.spans[first].start, self.spans[last].end)


@dataclass(frozen=True, slots=True)
class Scene:
    """All that frames are built from."""

    text: str
    tokens: Tokens
    speech: Speech
    outers: Sequence[Span]
    """The stretches that are taken as one piece, marks included, in text order."""
    mentions: Sequence[tuple[Span, Entity]]
    """All mentions in text order."""
    common: frozenset[str] = frozenset()
    """The little words of the language."""


def frame_of(scene: Scene, block: Span, first_quote: int) -> Frame:
    """The frame of a block; `first_quote` is the number of the first quote in it or after it."""
    frame = Frame(scene.text, scene.speech, common=scene.common)
    tokens, quote = scene.tokens, first_quote
    i, stop = tokens.at(block.start), tokens.at(block.end)
    while i < stop:
        outer = scene.outers[quote] if quote < len(scene.outers) else None
        if outer is not None and tokens.starts[i] >= outer.start:
            frame.quotes[len(frame.lows)] = quote
            frame.lows.append(QUOTE)
            frame.spans.append(outer)
            quote += 1
            i = max(tokens.at(outer.end), i + 1)
            continue
        frame.lows.append(tokens.lows[i])
        frame.spans.append(Span(tokens.starts[i], tokens.ends[i]))
        i += 1
    _add_names(frame, scene, block)
    frame.starts = _sentence_starts(frame)
    return frame


def _add_names(frame: Frame, scene: Scene, block: Span) -> None:
    places = {span.start: i for i, span in enumerate(frame.spans) if frame.lows[i] != QUOTE}
    ends = {span.end: i for i, span in enumerate(frame.spans) if frame.lows[i] != QUOTE}
    at = bisect_right(scene.mentions, block.start - 1, key=lambda m: m[0].start)
    for span, entity in scene.mentions[at:]:
        if span.start >= block.end:
            break
        first, last = places.get(span.start), ends.get(span.end)
        if first is not None and last is not None:
            for i in range(first, last + 1):
                frame.names[i] = Name(entity, first, last)


def _sentence_starts(frame: Frame) -> list[int]:
    starts = [0]
    for i in range(len(frame.lows) - 1):
        if i + 1 > starts[-1] and _ends_sentence(frame, i):
            starts.append(i + 1)
    return starts


def _ends_sentence(frame: Frame, i: int) -> bool:
    low = frame.lows[i]
    if low == QUOTE:
        return _quote_ends_sentence(frame, i)
    if low not in _ENDS:
        return False
    following = frame.low(i + 1)
    if following in (")", "]", ",", ";", ":"):
        return False
    if low == "." and (_is_abbreviation(frame, i) or _is_decimal(frame, i)):
        return False
    return following == QUOTE or frame.is_capital(i + 1) or not following[:1].isalpha()


def _is_decimal(frame: Frame, i: int) -> bool:
    """True for the point of "72.20"."""
    return frame.low(i + 1)[:1].isdigit() and frame.spans[i].end == frame.spans[i + 1].start


def _is_abbreviation(frame: Frame, i: int) -> bool:
    before = frame.low(i - 1)
    if before in frame.speech.honorifics or (len(before) == 1 and before.isalpha()):
        return True
    return i in frame.names and frame.names[i].last > i


def _quote_ends_sentence(frame: Frame, i: int) -> bool:
    outer = frame.spans[i]
    tail = frame.text[max(outer.start, outer.end - 6) : outer.end].rstrip("»”“\"'’<> \u202f\xa0")
    last = tail[-1:]
    following = frame.low(i + 1)
    if following == QUOTE:
        return last not in ("", ",")
    if last == "." or (last in _SOFT_ENDS and last):
        return frame.is_capital(i + 1) and not (last != "." and _says_next(frame, i + 1))
    return last != "," and _opens_anew(frame, i + 1)


def _opens_anew(frame: Frame, i: int) -> bool:
    """True where a capital after an unpunctuated quote begins a sentence of its own."""
    return frame.is_capital(i) and not _says_next(frame, i)


def _says_next(frame: Frame, i: int) -> bool:
    """True for a subject at position i with a verb of saying: "Vitter demanded"."""
    name = frame.names.get(i)
    after = name.last + 1 if name else i + 1
    verbs = frame.speech.verbs
    return frame.low(after) in verbs or (
        frame.low(after) in frame.speech.auxiliaries and frame.low(after + 1) in verbs
    )
