"""Whom a pronoun, a role or a surname means: the memory of who was named where.

A speaker is a named person or body, or, where no name fits, the words that stand for them.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from feeds.model import Span
from feeds.read.people import Entity, Kind
from feeds.read.speakers.listing import listed_before
from feeds.read.speakers.subjects import Form, Subject
from feeds.read.speakers.weights import OPENS, SPOKE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from feeds.read.languages.speech import Speech
    from feeds.read.speakers.bearers import Bearers

_SPOKE = SPOKE
_DISTANCE = 250.0
"""Code points over which a mention loses the weight of one."""
_BODY_LOSS = 4.0
_SELF_LOSS = 1.5
_UNSURE = 0.7
_TALKED_OF = 1.5
_JUST_SPOKE = 2.0
_NEVER = 100.0
_LEAST = -6.0
_DIM = -3.0
_PLAIN = 0.5
_LOOK_BACK = 60
"""Mentions before a pronoun among which the one it means is looked for."""
_FAR = 1500
"""Code points beyond which a mention is forgotten unless nobody nearer fits."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Whose words: the name to show and where its fullest form stands."""

    name: str
    span: Span
    entity: Entity | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """Somebody comes up at a place: how strongly they are what the text is about there."""

    place: int
    entity: Entity
    weight: float


@dataclass(slots=True)
class Memory:
    """Who has been named and who has spoken, up to where the reading has come."""

    text: str
    speech: Speech
    events: Sequence[Event]
    bearers: Bearers
    spoken: list[Event] = field(default_factory=list)
    places: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.places = [event.place for event in self.events]

    def _last(self) -> Entity | None:
        return self.spoken[-1].entity if self.spoken else None

    def remember(self, place: int, speaker: Speaker | None) -> None:
        if speaker is not None and speaker.entity is not None:
            self.spoken.append(Event(place, speaker.entity, _SPOKE))

    def resolve(self, subject: Subject, quoted: Span, *, contrast: bool) -> Speaker | None:
        """Who the subject means; `quoted` is the quote, whose own words name others."""
        if subject.form is Form.NAME and subject.entity is not None:
            return named(subject.entity)
        if subject.form is Form.PRONOUN and " " in subject.words[0]:
            return self._latest(subject)
        if subject.form is Form.PRONOUN:
            found = self._meant(subject, quoted, (Kind.PERSON, Kind.BODY), least=_DIM)
            return found or self._ahead(subject, quoted)
        if subject.form is Form.ROLE:
            return self._in_role(subject, quoted, contrast=contrast)
        if subject.form is Form.BODY:
            return self._body(subject)
        return self._noun(subject, quoted)

    def leans_back(self, subject: Subject) -> bool:
        """True for words that say nothing of who is meant but that it was just told."""
        if subject.form is Form.PRONOUN:
            return " " not in subject.words[0]
        if subject.form is Form.NAME or subject.form is Form.BODY:
            return False
        if subject.words[0] in self.speech.concerned | self.speech.ordinals.keys():
            return False
        if self.speech.former & frozenset(subject.words):
            return subject.definite and not subject.related
        plain = subject.definite and subject.bare and not subject.indefinite
        if subject.form is Form.NOUN and len(subject.words) > 1:
            return False
        return plain and not subject.related and self.bearers.of(subject, self._last()) is None

    def is_unknown(self, subject: Subject) -> bool:
        """True for a source by its own words, "the regulator", whom the text never names."""
        if subject.form is Form.NOUN:
            return True
        if subject.form is not Form.ROLE or self.bearers.of(subject, self._last()) is not None:
            return False
        head = subject.words[0]
        return head not in self.speech.anaphors and head not in self.speech.offices

    def is_overtaken(self, speaker: Speaker, subject: Subject) -> bool:
        """True for what is no person where one that fits was named behind it."""
        if speaker.entity is not None and speaker.entity.kind is Kind.PERSON:
            return False
        first = bisect_left(self.places, speaker.span.end)
        last = bisect_left(self.places, subject.span.start)
        return any(
            event.entity.kind is Kind.PERSON and _agrees(event.entity, subject.gender)
            for event in self.events[first : min(last, first + _LOOK_BACK)]
        )

    def _noun(self, subject: Subject, quoted: Span) -> Speaker | None:
        """As in "le séducteur", "cet aventurier": whoever the text is about, where plain."""
        if not subject.definite or subject.indefinite or subject.related or not subject.bare:
            return worded(self.text, subject)
        if subject.words[0] in self.speech.ordinals:
            return self._counted(subject, quoted)
        found = self._meant(subject, quoted, (Kind.PERSON,), least=_PLAIN)
        return found or worded(self.text, subject)

    def _counted(self, subject: Subject, quoted: Span) -> Speaker | None:
        """As in "le second", "la última": one of those who were just listed."""
        people = listed_before(self.events, min(subject.span.start, quoted.start))
        index = self.speech.ordinals[subject.words[0]]
        fits = len(people) > 1 and -len(people) <= index < len(people)
        return named(people[index]) if fits else None

    def _latest(self, subject: Subject) -> Speaker | None:
        """As in "ce dernier", "the latter": whoever of that gender was named last."""
        at = bisect_left(self.places, subject.span.start)
        for event in reversed(self.events[max(0, at - _LOOK_BACK) : at]):
            if event.entity.kind is Kind.PERSON and _agrees(event.entity, subject.gender):
                return named(event.entity)
        return None

    def _in_role(self, subject: Subject, quoted: Span, *, contrast: bool) -> Speaker | None:
        entity = None if subject.indefinite else self.bearers.of(subject, self._last())
        if entity is not None:
            return named(entity)
        if (
            subject.indefinite
            or subject.related
            or not self._points_back(subject, contrast=contrast)
        ):
            return worded(self.text, subject)
        found = self._meant(subject, quoted, (Kind.PERSON,), other_than_last=contrast)
        if found and found.entity and self.bearers.is_other(found.entity, subject):
            found = None
        return found or self._ahead(subject, quoted) or worded(self.text, subject)

    def _points_back(self, subject: Subject, *, contrast: bool) -> bool:
        """False for a role whose own words bring somebody new: "un élu", "le patron d'un bar"."""
        if subject.indefinite or subject.related:
            return False
        if subject.bare or self.speech.former & frozenset(subject.words):
            return True
        return subject.words[0] in self.speech.offices and not contrast

    def _ahead(self, subject: Subject, quoted: Span) -> Speaker | None:
        """Where nobody was named before, the first who speaks behind."""
        if self.spoken or bisect_left(self.places, subject.span.start) > 0:
            return None
        for event in self.events[:_LOOK_BACK]:
            fits = event.entity.kind is Kind.PERSON and _agrees(event.entity, subject.gender)
            if fits and event.weight >= OPENS and not _is_within(event.entity, quoted):
                return named(event.entity)
        return None

    def _body(self, subject: Subject) -> Speaker:
        """As in "la chaîne" is the broadcaster last named; "la Région" speaks for itself."""
        if subject.words[0] in self.speech.papers:
            found = self._outlet(subject)
            if found is not None:
                return found
        return worded(self.text, subject)

    def _outlet(self, subject: Subject) -> Speaker | None:
        """The newspaper or channel named last before the subject."""
        for event in reversed(self._recent(subject.span.start)):
            if event.entity.kind is Kind.BODY and event.entity.name.lower() in self.speech.outlets:
                return named(event.entity)
        return None

    def source(self, place: int, since: int | None = None) -> Speaker | None:
        """Who was last said to have told something before a place, though without a quote.

        With `since`, also whoever a sentence from there on opens with.
        """
        least = place - _FAR if since is None else since
        enough = _SPOKE if since is None else OPENS
        at = bisect_left(self.places, place)
        for event in reversed(self.events[max(0, at - _LOOK_BACK) : at]):
            is_person = event.entity.kind is Kind.PERSON
            if is_person and event.weight >= enough and event.place >= least:
                return named(event.entity)
        return None

    def likeliest(self, quoted: Span) -> Speaker | None:
        """Who speaks in a quote of which nothing is said but whom the text is about."""
        whoever = Subject(Form.PRONOUN, 0, 0, Span(quoted.start, quoted.start), words=("",))
        return self._meant(whoever, quoted, (Kind.PERSON,), least=-2.0)

    def _meant(
        self,
        subject: Subject,
        quoted: Span,
        kinds: tuple[Kind, ...],
        *,
        other_than_last: bool = False,
        least: float = _LEAST,
    ) -> Speaker | None:
        best: Event | None = None
        best_score = 0.0
        concerned = subject.words[0] in self.speech.concerned
        last = self.spoken[-1].entity if self.spoken and other_than_last else None
        for event in self._recent(subject.span.start):
            entity = event.entity
            if entity is last or entity.kind not in kinds or not _agrees(entity, subject.gender):
                continue
            score = (
                event.weight
                - _doubt(entity, subject.gender)
                - (subject.span.start - event.place) / _DISTANCE
            )
            if concerned:
                score += _TALKED_OF * min(len(entity.mentions), 6)
                score -= _JUST_SPOKE if self.spoken and entity is self.spoken[-1].entity else 0
            if entity.kind is Kind.BODY and Kind.PERSON in kinds:
                score -= _BODY_LOSS if event.weight >= OPENS else _NEVER
            if _is_within(entity, quoted):
                score -= _SELF_LOSS if subject.form is Form.PRONOUN else _NEVER
            if best is None or score > best_score:
                best, best_score = event, score
        return named(best.entity) if best is not None and best_score > least else None

    def _recent(self, place: int) -> list[Event]:
        at = bisect_left(self.places, place)
        return [*self.events[max(0, at - _LOOK_BACK) : at], *self.spoken[-8:]]


def named(entity: Entity) -> Speaker:
    return Speaker(entity.name, entity.span, entity)


def worded(text: str, subject: Subject) -> Speaker:
    return Speaker(" ".join(subject.span.of(text).split()), subject.span, subject.entity)


def _agrees(entity: Entity, gender: str) -> bool:
    return not gender or not entity.gender or gender == entity.gender or entity.kind is Kind.BODY


def _doubt(entity: Entity, gender: str) -> float:
    """What a candidate loses whose gender the text does not show where one is asked for."""
    return _UNSURE if gender and not entity.gender else 0.0


def _is_within(entity: Entity, quoted: Span) -> bool:
    at = bisect_left(entity.mentions, quoted.start, key=lambda m: m.span.start)
    return at < len(entity.mentions) and entity.mentions[at].span.start < quoted.end
