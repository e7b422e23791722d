"""The parts of an article's text: paragraphs, cross-headings, footnotes, and the page's furniture.

Only where things stand and what kind they are; what they say is the business of the others.
Each block is judged by itself and by what stands before it, never by what comes after, so a
paragraph added at the end changes nothing before it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from feeds.model import Span
from feeds.read.furniture import FURNITURE_WORDS, ends_sentence, is_furniture
from feeds.read.languages import prose_of
from feeds.read.sentences import skip_blank, split_sentences, trim_end
from feeds.read.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feeds.read.languages import Prose


class BlockKind(StrEnum):
    """What a block of text is there for."""

    BODY = "body"
    HEADING = "heading"
    """A cross-heading, or a line of a few words that ends no sentence."""
    NOTE = "note"
    """A footnote or an editor's note."""
    FURNITURE = "furniture"
    """Bylines, captions, "read more", pleas to subscribe: the page's words, not the article's."""


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph. `span` and `sentences` have no blanks at their ends."""

    kind: BlockKind
    span: Span
    sentences: tuple[Span, ...]


_LINE_END = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")
_NOTE_MARK = re.compile(
    r"(?:\((\d{1,2}|[a-z*]{1,2})\)|\[(\d{1,2}|\*)\]|([*†‡]{1,3}|[¹²³⁴⁵]))[\s\xa0]*\w"
)
_REFERENCE = re.compile(
    r"(?<=[^\n\r])(?:\((\d{1,2}|[a-z*]{1,2})\)|\[(\d{1,2}|\*)\]|([*†‡]{1,3}|[¹²³⁴⁵]))"
)
_SAID = re.compile(r"[.!?…,][\s\xa0\u202f]?[»”\"]")
"""Marks that close a sentence or a clause: somebody speaks, as in “Never.” — Olive Mole"""
_HEADING_WORDS = 12
_QUESTION_WORDS = 8
_BULLETS = "([{•·>▶►→*–—- \xa0"
_HEAD = 120
"""Code points of a block that are looked at to tell its kind by its opening."""


def layout(text: str, lang: str) -> tuple[Block, ...]:
    """The blocks of a text in order; spans are code-point offsets into `text` as it was given."""
    prose = prose_of(lang)
    references = _first_references(text)
    blocks: list[Block] = []
    for span in _paragraphs(text):
        kind = _kind(text, span, prose, references, first=not blocks)
        blocks.append(Block(kind, span, split_sentences(text, lang, span)))
    return tuple(blocks)


def _first_references(text: str) -> dict[str, int]:
    """Where each footnote is first referred to from within a line."""
    places: dict[str, int] = {}
    for found in _REFERENCE.finditer(text):
        places.setdefault(found[found.lastindex or 0], found.start())
    return places


def _paragraphs(text: str) -> Iterator[Span]:
    """Lines that are not blank; those that were broken in mid-paragraph are joined again."""
    group: list[Span] = []
    for line in _lines(text):
        start = skip_blank(text, *line)
        if start < line.end:
            group.append(Span(start, trim_end(text, *line)))
        elif group:
            yield from _joined(text, group)
            group = []
    yield from _joined(text, group)


def _lines(text: str) -> Iterator[Span]:
    start = 0
    for end in _LINE_END.finditer(text):
        yield Span(start, end.start())
        start = end.end()
    yield Span(start, len(text))


def _joined(text: str, lines: list[Span]) -> list[Span]:
    """The paragraphs of a group of lines with no blank line between them."""
    if _is_hard_wrapped(lines):
        return [Span(lines[0].start, lines[-1].end)]
    paragraphs: list[Span] = []
    for line in lines:
        if paragraphs and text[line.start].islower() and _is_broken_off(text, paragraphs[-1]):
            paragraphs[-1] = Span(paragraphs[-1].start, line.end)
        else:
            paragraphs.append(line)
    return paragraphs


def _is_hard_wrapped(lines: list[Span]) -> bool:
    """Whether three lines or more were broken at about the same width, as in mail."""
    widths = [line.end - line.start for line in lines]
    full = widths[:-1]
    if len(full) < 2 or min(full) < 45 or max(widths) > 100:
        return False
    return max(full) - min(full) <= 25


def _is_broken_off(text: str, line: Span) -> bool:
    last = text[line.end - 1]
    return (last.isalpha() or last in ",-") and _count_words(text, line, 4) == 4


def _kind(
    text: str, span: Span, prose: Prose, references: dict[str, int], *, first: bool
) -> BlockKind:
    head = fold(text[span.start : min(span.end, span.start + _HEAD)]).lstrip(_BULLETS)
    if _is_note(text, span, references) or head.startswith(prose.note_starts):
        return BlockKind.NOTE
    words = _count_words(text, span, FURNITURE_WORDS + 1)
    if is_furniture(text, span, head, prose, words):
        return BlockKind.FURNITURE
    if not first and _is_heading(text, span, words):
        return BlockKind.HEADING
    return BlockKind.BODY


def _is_note(text: str, span: Span, references: dict[str, int]) -> bool:
    mark = _NOTE_MARK.match(text, span.start, span.end)
    return mark is not None and references.get(mark[mark.lastindex or 0], span.start) < span.start


def _is_heading(text: str, span: Span, words: int) -> bool:
    """A short line that ends no sentence, also within marks: « Du jamais vu »; or asks briefly."""
    if words > _HEADING_WORDS or _SAID.search(text, span.start, span.end):
        return False
    if not ends_sentence(text, span):
        return True
    return words <= _QUESTION_WORDS and text[span.end - 1] == "?" and text[span.start] not in '«“„"'


def _count_words(text: str, span: Span, limit: int) -> int:
    """The number of words, or `limit` where there are more."""
    return min(limit, len(text[span.start : min(span.end, span.start + 12 * limit)].split()))
