"""Where quotation marks open and close: the outermost marked stretches of each block.

Only typography. Whether a stretch is somebody's words is `genuine`; whose, `feeds.read.speakers`.
A block is read by itself and by whether the block before it was left open, never by what follows.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from feeds.model import Span
from feeds.read.sentences import BLANK, skip_blank, trim_end

if TYPE_CHECKING:
    from collections.abc import Sequence

_DOUBLE = re.compile(r"[«»“”„‟\"]|<<|>>")
_SINGLE = re.compile(r"[‘’‚‹›]|(?<!')'(?!')")
_OPENS_AFTER = frozenset("([{—–-/:;,.!?…¿¡’'‘«“„\"") | frozenset(BLANK)
_CLOSES_BEFORE = frozenset(")]}.,;:!?…—–-/’'»”\"(<") | frozenset(BLANK)
_STRICTLY_OPEN = frozenset(("«", "“", "„", "‟", "<<"))
"""Signs that open unless their blanks say otherwise."""
_CLOSERS = frozenset(("»", "”", ">>"))
"""Signs that close where something is open, whatever their blanks."""
_AFTER_CLOSING = frozenset(")],;:!?")
_ENDS = {
    "«": ("»",),
    "»": ("«", "»"),
    "“": ("”", "“", "‟"),
    "”": ("”", "“"),
    "„": ("“", "”", "‟", '"'),
    "‟": ("”",),
    '"': ('"',),
    "<<": (">>",),
    ">>": ("<<",),
}
"""What may close each opening sign where both are typed well."""
_REACH = 12
"""How many open marks are looked at for the one a mark closes, so that reading stays linear."""
_SHORTEST_SINGLE = 6
_END_PUNCTUATION = frozenset(".,!?…;")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A marked stretch: `inner` without its marks and blanks, `outer` with them."""

    inner: Span
    outer: Span
    block: int
    opened: bool = True
    """False where it goes on from the block before without a mark of its own."""
    closed: bool = True
    """False where its block ends before a mark closes it."""
    spoken: bool = False
    """True for a line of dialogue, which a dash opens rather than a mark."""
    resumed: bool = False
    """True where it goes on from a block that was left open."""


@dataclass(frozen=True, slots=True)
class _Mark:
    sign: str
    start: int
    end: int
    may_open: bool
    may_close: bool
    within_word: bool = False


def marked_stretches(text: str, spans: Sequence[Span], *, single: bool) -> tuple[Stretch, ...]:
    """The outermost stretches between marks in each span, in text order.

    `single` says that the language quotes with single marks too.
    """
    found: list[Stretch] = []
    left_open = False
    for number, span in enumerate(spans):
        stretches = _in_block(text, span, number, left_open=left_open)
        if single:
            stretches = _with_singles(text, span, number, stretches)
        found += stretches
        left_open = bool(stretches) and not stretches[-1].closed
    return tuple(found)


def _in_block(text: str, span: Span, number: int, *, left_open: bool) -> list[Stretch]:
    marks = [_mark(text, m.start(), m.end(), span) for m in _DOUBLE.finditer(text, *span)]
    found: list[Stretch] = []
    at = 0
    if left_open and marks and marks[0].may_close and not marks[0].may_open:
        found += _resumed(text, span, marks[0], number)
        at = 1
    pairs = _pair(marks, at)
    while at < len(marks):
        if not _opens(marks[at]):
            at += 1
            continue
        close = pairs.get(at)
        if close is None:
            close = _flat(marks, at)
        stretch, at = _stretch(text, span, marks, at, close)
        if stretch is not None:
            found.append(replace(stretch, block=number, resumed=left_open and not found))
    return found


def _pair(marks: list[_Mark], first: int) -> dict[int, int]:
    """Which mark closes which, by one pass; what is badly closed, by the first odd mark."""
    pairs: dict[int, int] = {}
    loose: dict[int, int] = {}
    stack: list[int] = []
    for i in range(first, len(marks)):
        mark = marks[i]
        closed = _closed_by(marks, stack, mark)
        if closed is not None:
            pairs[stack[closed]] = i
            del stack[closed:]
        elif stack and mark.sign in _CLOSERS and mark.may_close:
            loose.setdefault(stack[-1], i)
        elif _opens(mark):
            if stack and stack[-1] in loose and marks[stack[-1]].sign == mark.sign:
                stack.pop()
            stack.append(i)
        elif stack and mark.may_close:
            loose.setdefault(stack[-1], i)
    return {**loose, **pairs}


def _closed_by(marks: list[_Mark], stack: list[int], mark: _Mark) -> int | None:
    """The place in the stack of the innermost opening that this mark closes."""
    for place in range(len(stack) - 1, max(-1, len(stack) - 1 - _REACH), -1):
        sign = marks[stack[place]].sign
        if mark.sign in _ENDS[sign] and (mark.may_close or mark.sign in _CLOSERS):
            return place
        if mark.sign == sign == "«" and mark.may_close and not mark.may_open:
            return place
    return None


def _opens(mark: _Mark) -> bool:
    return mark.may_open or mark.sign in _STRICTLY_OPEN


def _flat(marks: list[_Mark], at: int) -> int | None:
    """The next straight mark where it can close whatever the stack says."""
    nearest = at + 1
    if marks[at].sign != '"' or nearest >= len(marks):
        return None
    return nearest if marks[nearest].sign == '"' and marks[nearest].may_close else None


def _stretch(
    text: str, span: Span, marks: list[_Mark], at: int, close: int | None
) -> tuple[Stretch | None, int]:
    """The stretch that the mark `at` opens, and the next mark to read."""
    if close is not None:
        outer = Span(marks[at].start, marks[close].end)
        inner = _trimmed(text, marks[at].end, marks[close].start)
        return (Stretch(inner, outer, 0) if inner else None), close + 1
    again = _opened_again(marks, at)
    end = trim_end(text, *span) if again is None else marks[again].start
    inner = _trimmed(text, marks[at].end, end)
    outer = Span(marks[at].start, end)
    stretch = Stretch(inner, outer, 0, closed=again is not None) if inner else None
    return stretch, len(marks) if again is None else again


def _opened_again(marks: list[_Mark], at: int) -> int | None:
    """The next mark that opens with the same sign."""
    sign = marks[at].sign
    return next(
        (i for i in range(at + 1, len(marks)) if marks[i].sign == sign and _opens(marks[i])), None
    )


def _with_singles(text: str, span: Span, number: int, doubles: list[Stretch]) -> list[Stretch]:
    """The stretches of a block with those between single marks outside the double ones."""
    found: list[Stretch] = []
    start = span.start
    for stretch in doubles:
        found += _singles(text, Span(start, stretch.outer.start), number)
        found.append(stretch)
        start = stretch.outer.end
    return found + _singles(text, Span(start, span.end), number)


def _singles(text: str, span: Span, number: int) -> list[Stretch]:
    if span.end - span.start < _SHORTEST_SINGLE:
        return []
    found: list[Stretch] = []
    opening: _Mark | None = None
    weak: _Mark | None = None
    for m in _SINGLE.finditer(text, *span):
        mark = _mark(text, m.start(), m.end(), span)
        if mark.within_word:
            continue
        if opening is None or (mark.may_open and not mark.may_close):
            found += _opened_anew(text, opening, weak, mark, number)
            opening, weak = (mark if mark.may_open and mark.sign != "’" else None), None
        elif mark.may_close and mark.sign != "‘":
            if _ends_speech(text, mark):
                found += _between(text, opening, mark, number)
                opening = weak = None
            else:
                weak = weak or mark
    if opening is not None and weak is not None:
        found += _between(text, opening, weak, number)
    return found


def _opened_anew(
    text: str, opening: _Mark | None, weak: _Mark | None, mark: _Mark, number: int
) -> list[Stretch]:
    """What was said before a mark that opens while one is open, if a sentence ends there."""
    if opening is None:
        return []
    if weak is not None:
        return _between(text, opening, weak, number)
    inner = _trimmed(text, opening.end, mark.start)
    if inner is None or text[inner.end - 1] not in _END_PUNCTUATION:
        return []
    return [Stretch(inner, Span(opening.start, mark.start), number)]


def _ends_speech(text: str, mark: _Mark) -> bool:
    """True where punctuation shows a closing mark rather than an apostrophe ("workers' ")."""
    before, after = text[mark.start - 1], text[mark.end : mark.end + 1]
    return before in _END_PUNCTUATION or after in _END_PUNCTUATION or not after


def _between(text: str, opening: _Mark, closing: _Mark, number: int) -> list[Stretch]:
    inner = _trimmed(text, opening.end, closing.start)
    return [Stretch(inner, Span(opening.start, closing.end), number)] if inner else []


def _resumed(text: str, span: Span, mark: _Mark, number: int) -> list[Stretch]:
    """What a block says before its first mark closes a quote that an earlier block opened."""
    inner = _trimmed(text, span.start, mark.start)
    outer = Span(span.start, mark.end)
    return [Stretch(inner, outer, number, opened=False, resumed=True)] if inner else []


def _mark(text: str, start: int, end: int, span: Span) -> _Mark:
    before = text[start - 1] if start > span.start else " "
    after = text[end] if end < span.end else " "
    blank_before, blank_after = before in BLANK, after in BLANK
    spaced = blank_before and blank_after
    glued = before.isalnum() and after.isalnum()
    closing_sign = after in _AFTER_CLOSING
    may_open = spaced or (before in _OPENS_AFTER and not blank_after and not closing_sign)
    may_close = spaced or glued or closing_sign or (after in _CLOSES_BEFORE and not blank_before)
    return _Mark(text[start:end], start, end, may_open, may_close, glued)


def _trimmed(text: str, start: int, end: int) -> Span | None:
    """Without blanks at its ends and without the comma that English sets inside the marks."""
    start = skip_blank(text, start, end)
    end = trim_end(text, start, end)
    if end > start and text[end - 1] in ",;":
        end = trim_end(text, start, end - 1)
    return Span(start, end) if end > start else None
