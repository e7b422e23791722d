"""Reads the quotes of a text in order, carrying a speaker over where the words say nothing.

What the words around one quote say is the business of `rules`; whom they mean, of `referents`.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from feeds.model import Span
from feeds.read.languages import prose_of
from feeds.read.languages.speech import speech_of
from feeds.read.layout import Block, BlockKind
from feeds.read.people import Entity, find_entities
from feeds.read.speakers.ahead import subject_of_sentence
from feeds.read.speakers.bearers import Bearers
from feeds.read.speakers.behind import inside
from feeds.read.speakers.clauses import clause_subject
from feeds.read.speakers.frame import QUOTE, Frame, Scene, frame_of
from feeds.read.speakers.paragraph import Paragraph
from feeds.read.speakers.referents import Memory, Speaker, named, worded
from feeds.read.speakers.roles import roles_of
from feeds.read.speakers.rules import find
from feeds.read.speakers.scene import as_known, events_of, is_left_open, notes_of, with_marks
from feeds.read.speakers.subjects import Form
from feeds.read.speakers.turns import DASHES, Turns
from feeds.read.speakers.verbs import has_contrast
from feeds.read.tokens import tokenize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from feeds.model import Quote
    from feeds.read.speakers.finding import Finding
    from feeds.read.speakers.subjects import Subject

_INSIDE = 3000  # code points of a quote in which an incise is looked for
_WINDOW = 200  # words of a sentence that are looked at
_MOST_QUOTES = 2000
"""Quotes of a text that are attributed; more than an article or a long transcript ever has."""
_FAR_BLOCKS = 2
"""Blocks over which a speaker carries."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Whose words a quote is and why."""

    speaker: Speaker | None
    cue: Span | None
    rule: str


_UNKNOWN = Attribution(None, None, "none")
_NOBODY = Attribution(None, None, "nobody")
"""Said by nobody that could be named, so that nobody carries over to it either."""
_NOBODY_WORDS = (("on",), ("one",), ("man",))


class _Reading:
    """One pass over the quotes of a text; it remembers who has spoken."""

    def __init__(self, scene: Scene, blocks: Sequence[Block], memory: Memory) -> None:
        self.scene = scene
        self.blocks = blocks
        self.memory = memory
        self.found: list[Attribution] = []
        self.last = _UNKNOWN
        self.last_block = -1
        self.pending: list[int] = []
        self.starts = [block.span.start for block in blocks]
        self.notes: dict[str, Entity] | None = None
        self.paragraph = Paragraph()
        self.told = 0
        self.turns = Turns()

    def read(self, spans: Sequence[Span]) -> list[Attribution]:
        starts = self.starts
        ends = [span.start for span in spans]
        for number, block in enumerate(self.blocks):
            first = bisect_left(ends, block.span.start)
            stop = bisect_left(
                ends, starts[number + 1] if number + 1 < len(starts) else len(self.scene.text) + 1
            )
            if first < min(stop, _MOST_QUOTES):
                self._read_block(number, first, spans)
        while len(self.found) < len(spans):
            self.found.append(_UNKNOWN)
        return self.found

    def _read_block(self, number: int, first: int, spans: Sequence[Span]) -> None:
        block = self.blocks[number]
        self.pending = [quote for quote in self.pending if self._waits(spans[quote], number)]
        frame = frame_of(self.scene, block.span, first)
        lead = self._lead(number) if frame.low(0) == QUOTE else None
        self.paragraph, self.told = Paragraph(), 0
        pending = self.pending
        for at, quote in frame.quotes.items():
            if quote >= _MOST_QUOTES:
                break
            self._tell(frame, at, spans[quote])
            given = self._given(frame, at, spans[quote], lead if at == 0 else None)
            goes_on = given is None and is_left_open(self.scene.text, spans[quote], block.span)
            if given is None:
                given = self._carried(frame, at, number, spans[quote])
            self.found.append(given)
            if (goes_on and at == 0) or given is _UNKNOWN:
                pending.append(quote)
                continue
            for waiting in pending:
                self.found[waiting] = Attribution(given.speaker, None, "carry-back")
            pending.clear()
            self.last, self.last_block = given, number
            self.memory.remember(spans[quote].end, given.speaker)
            if given.speaker is not None:
                self.paragraph.spoke(given.speaker)
            if self._is_turn(number) and quote == first:
                self.turns.take(number, given.speaker)

    def _tell(self, frame: Frame, at: int, span: Span) -> None:
        """Let the paragraph know the subjects of the sentences up to that of the quote."""
        start, _ = frame.sentence(at)
        while self.told < len(frame.starts) and frame.starts[self.told] < start:
            first, end = frame.sentence(frame.starts[self.told])
            self.told += 1
            if QUOTE not in frame.lows[first : min(end, first + _WINDOW)]:
                self._tell_subject(clause_subject(frame, first, end), span)

    def _tell_own(self, frame: Frame, at: int, subject: Subject, span: Span) -> None:
        """The same of what the quote's own sentence tells before: "Morel rit, puis il a dit …"."""
        start, _ = frame.sentence(at)
        if subject.form is Form.PRONOUN and start < subject.first < at:
            own = clause_subject(frame, start, subject.first)
            if own is not None and own.last < subject.first and own.form is not Form.PRONOUN:
                self._tell_subject(own, span)

    def _tell_subject(self, subject: Subject | None, span: Span) -> None:
        if subject is None or subject.form is Form.NOUN:
            return
        speaker = self._meant(subject, span, contrast=False)
        if speaker is not None:
            self.paragraph.tell(subject, speaker)

    def _meant(self, subject: Subject, span: Span, *, contrast: bool) -> Speaker | None:
        """Whom the words mean: the paragraph's own subject, else whoever the text is about."""
        if self.memory.leans_back(subject) and not contrast:
            speaker = self.paragraph.meant(subject, span)
            if speaker is not None and not self.memory.is_overtaken(speaker, subject):
                return speaker
        return self.memory.resolve(subject, span, contrast=contrast)

    def _waits(self, span: Span, number: int) -> bool:
        """True where a quote was left open in the block before, or where nobody has spoken yet."""
        if self.last_block < 0 and self.scene.text[span.start].isupper():
            return bisect_left(self.starts, span.end) >= number - _FAR_BLOCKS
        before = self.blocks[number - 1].span
        return is_left_open(self.scene.text, span, before)

    def _lead(self, number: int) -> Frame | None:
        """The block before, where it ends in a colon: "Morel a répondu :"."""
        before = number - 1
        while before >= 0 and self.blocks[before].kind is BlockKind.FURNITURE:
            before -= 1
        if before < 0:
            return None
        span = self.blocks[before].span
        if self.scene.text[span.end - 1] != ":":
            return None
        first = bisect_left(self.scene.outers, span.start, key=lambda outer: outer.start)
        return frame_of(self.scene, span, first)

    def _given(self, frame: Frame, at: int, span: Span, lead: Frame | None) -> Attribution | None:
        """Who the words in or around the quote say."""
        finding = find(frame, at)
        if finding is None and lead is not None:
            lead.lows.append(QUOTE)
            lead.spans.append(frame.spans[at])
            finding = find(lead, len(lead.lows) - 1)
            frame = lead
        finding = finding or self._inside(span)
        if finding is None:
            return None
        return self._resolved(finding, span, frame, at)

    def _resolved(self, finding: Finding, span: Span, frame: Frame, at: int) -> Attribution | None:
        if finding.footnote:
            return self._from_note(finding.footnote)
        if finding.subject is None:
            return None
        if finding.subject.words in _NOBODY_WORDS:
            return _NOBODY
        self._tell_own(frame, at, finding.subject, span)
        if finding.rule == "selon" and self.memory.is_unknown(finding.subject):
            speaker: Speaker | None = worded(self.scene.text, finding.subject)
        else:
            speaker = self._meant(finding.subject, span, contrast=has_contrast(frame, at))
        return Attribution(speaker, finding.cue, finding.rule) if speaker else None

    def _inside(self, span: Span) -> Finding | None:
        if span.end - span.start < 30:
            return None
        head = Span(span.start, min(span.end, span.start + _INSIDE))
        frame = frame_of(_bare(self.scene), head, 0)
        return next(inside(frame), None)

    def _carried(self, frame: Frame, at: int, number: int, span: Span) -> Attribution:
        """The speaker of the quote before, or whom the sentence is about."""
        start, end = frame.sentence(at)
        if QUOTE in frame.lows[max(start, at - _WINDOW) : at] and self.last_block == number:
            return Attribution(self.last.speaker, None, "same-sentence")
        row = frame.lows[start : min(end, start + _WINDOW)]
        if not any(low != QUOTE and low[:1].isalnum() for low in row):
            given = self._alone(frame, start, number, span)
            return given or self._from_before(number, span)
        finding = subject_of_sentence(frame, at)
        given = self._resolved(finding, span, frame, at) if finding else None
        if given is None and finding is not None and finding.rule == "pronoun":
            return self._from_before(number, span)
        return given or _NOBODY

    def _alone(self, frame: Frame, start: int, number: int, span: Span) -> Attribution | None:
        """Who the text is about where a quote is a sentence by itself and follows no other."""
        if self._is_turn(number) and number != self.last_block:
            return Attribution(self.turns.answering(number), None, "turn")
        if self._follows_quote(frame, start, number):
            return None
        source = self._just_named(frame, start, number, span)
        if source is not None:
            return Attribution(source, None, "source")
        likeliest = self.memory.likeliest(span)
        return Attribution(likeliest, None, "subject of the text") if likeliest else None

    def _is_turn(self, number: int) -> bool:
        """True for a block that is a line of dialogue."""
        return self.scene.text[self.blocks[number].span.start] in DASHES

    def _from_before(self, number: int, span: Span) -> Attribution:
        """The speaker of the quote before, if that is near; else the last source."""
        if self.last_block < 0:
            source = self.memory.source(span.start)
            return Attribution(source, None, "source") if source else _UNKNOWN
        if number - self.last_block <= _FAR_BLOCKS:
            return Attribution(self.last.speaker, None, "carry-over")
        return _UNKNOWN

    def _before(self, frame: Frame, start: int, number: int) -> Span | None:
        """The sentence before position `start`, in this block or at the end of the one before."""
        if start > 0:
            before, _ = frame.sentence(start - 1)
            return frame.between(before, start - 1)
        for block in reversed(self.blocks[max(0, number - 2) : number]):
            if block.kind is BlockKind.BODY and block.sentences:
                return block.sentences[-1]
        return None

    def _follows_quote(self, frame: Frame, start: int, number: int) -> bool:
        """True where the sentence before holds a quote, so that its speaker goes on."""
        before = self._before(frame, start, number)
        if before is None:
            return False
        outers = self.scene.outers
        at = bisect_left(outers, before.end, key=lambda outer: outer.start) - 1
        return at >= 0 and outers[at].end > before.start

    def _just_named(self, frame: Frame, start: int, number: int, span: Span) -> Speaker | None:
        """Who the sentence before a quote that stands alone tells of, if that says so."""
        before = self._before(frame, start, number)
        return self.memory.source(span.start, since=before.start) if before else None

    def _from_note(self, mark: str) -> Attribution | None:
        """The first name in the note of that number."""
        if self.notes is None:
            self.notes = notes_of(self.scene, self.blocks)
        entity = self.notes.get(mark)
        return Attribution(named(entity), None, "footnote") if entity else None


def _bare(scene: Scene) -> Scene:
    return replace(scene, outers=())


def read_speakers(
    text: str,
    blocks: tuple[Block, ...],
    quotes: Sequence[Quote],
    people: frozenset[str],
    lang: str,
) -> tuple[Attribution, ...]:
    """The attribution of each quote, in their order."""
    if not quotes:
        return ()
    speech, tokens = speech_of(lang), tokenize(text)
    entities = as_known(find_entities(text, blocks, lang), people)
    mentions = sorted(((m.span, e) for e in entities for m in e.mentions), key=lambda pair: pair[0])
    outers = [with_marks(text, quote.span) for quote in quotes]
    scene = Scene(text, tokens, speech, outers, mentions, prose_of(lang).stop_words)
    events = events_of(scene, entities, outers)
    bearers = Bearers(speech, roles_of(tokens, speech, entities))
    memory = Memory(text, speech, events, bearers)
    return tuple(_Reading(scene, blocks, memory).read([quote.span for quote in quotes]))
