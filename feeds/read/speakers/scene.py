"""What attribution starts from: quotes with their marks, mentions and their weight, footnotes."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from feeds.model import Span
from feeds.read.layout import Block, BlockKind
from feeds.read.people import Entity, Kind
from feeds.read.speakers.referents import Event
from feeds.read.speakers.weights import weight_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from feeds.read.speakers.frame import Scene

_NOTE = re.compile(r"[(\[]?([\w*¹²³⁴⁵]{1,2})")
_NOTE_HEAD = 200
_NOTE_NAMES = 5
_BLANKS_AND_MARKS = "«»“”„‟\"‘’'‹›<> \xa0\u202f,;"


def with_marks(text: str, span: Span) -> Span:
    """The quote with its marks, so that they are no words of the frame."""
    start, end = span
    while start > 0 and text[start - 1] in _BLANKS_AND_MARKS and span.start - start < 4:
        start -= 1
    while end < len(text) and text[end] in _BLANKS_AND_MARKS and end - span.end < 4:
        end += 1
    return Span(start, end)


def as_known(entities: Sequence[Entity], people: frozenset[str]) -> list[Entity]:
    """The entities, of which only those among the given people count as persons."""
    return [
        entity
        if entity.kind is not Kind.PERSON or entity.name in people
        else replace(entity, kind=Kind.OTHER)
        for entity in entities
    ]


def events_of(scene: Scene, entities: Sequence[Entity], outers: Sequence[Span]) -> list[Event]:
    """Every mention outside the quotes, those that no preposition governs being stronger."""
    starts = [outer.start for outer in outers]
    events: list[Event] = []
    for entity in entities:
        if entity.kind not in (Kind.PERSON, Kind.BODY):
            continue
        for mention in entity.mentions:
            at = bisect_left(starts, mention.span.start + 1) - 1
            if at >= 0 and mention.span.start < outers[at].end:
                continue
            events.append(
                Event(mention.span.start, entity, weight_of(scene.tokens, scene.speech, mention))
            )
    return sorted(events, key=lambda event: event.place)


def notes_of(scene: Scene, blocks: Sequence[Block]) -> dict[str, Entity]:
    """Whom each footnote names as the source, by the note's mark."""
    found: dict[str, Entity] = {}
    for block in blocks:
        head = block.span
        mark = _NOTE.match(scene.text, head.start, head.end)
        if block.kind is not BlockKind.NOTE or mark is None:
            continue
        source = _source_of(scene, head)
        if source is not None:
            found.setdefault(mark[1], source)
    return found


def _source_of(scene: Scene, note: Span) -> Entity | None:
    """The first person that a note names near its beginning, else the first that it names."""
    first: Entity | None = None
    at = bisect_left(scene.mentions, note.start, key=lambda pair: pair[0].start)
    for span, entity in scene.mentions[at : at + _NOTE_NAMES]:
        if span.start >= min(note.end, note.start + _NOTE_HEAD):
            break
        if entity.kind is Kind.PERSON:
            return entity
        first = first or entity
    return first


def is_left_open(text: str, span: Span, block: Span) -> bool:
    """True where the block ends before a mark closes the quote."""
    return (
        block.start <= span.start
        and span.end <= block.end <= span.end + 1
        and (text[block.end - 1] not in _BLANKS_AND_MARKS or text[block.end - 1] in ",;")
    )
