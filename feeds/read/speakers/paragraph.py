"""Who the sentences of a paragraph have told of so far: whom its next "she said" means.

What a subject is made of is the business of `subjects`; whom the whole text is about, of
`referents`.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from feeds.read.people import Kind
from feeds.read.speakers.subjects import Form

if TYPE_CHECKING:
    from feeds.model import Span
    from feeds.read.people import Entity
    from feeds.read.speakers.referents import Speaker
    from feeds.read.speakers.subjects import Subject

_EITHER = "m/f"
"""The gender of a body whose article is elided, so that it does not tell."""
_ELISIONS = frozenset("'’")
_NEAREST = 12
"""Subjects of a paragraph that are looked back at."""


@dataclass(frozen=True, slots=True)
class Topic:
    """A subject that a paragraph has had."""

    speaker: Speaker
    form: Form
    gender: str

    @property
    def is_body(self) -> bool:
        entity = self.speaker.entity
        return self.form is Form.BODY or (entity is not None and entity.kind is Kind.BODY)


@dataclass(slots=True)
class Paragraph:
    """The subjects and speakers of a paragraph, the latest last."""

    topics: list[Topic] = field(default_factory=list)

    def tell(self, subject: Subject, speaker: Speaker) -> None:
        entity = speaker.entity
        gender = entity.gender if entity is not None else subject.gender
        if subject.form is Form.BODY and speaker.name[1:2] in _ELISIONS:
            gender = _EITHER
        self.topics.append(Topic(speaker, subject.form, gender))

    def spoke(self, speaker: Speaker) -> None:
        entity = speaker.entity
        form = Form.NAME if entity is not None else Form.ROLE
        self.topics.append(Topic(speaker, form, entity.gender if entity is not None else ""))

    def meant(self, subject: Subject, quoted: Span) -> Speaker | None:
        """The nearest subject that the words can mean and that the quote does not speak of."""
        for topic in reversed(self.topics[-_NEAREST:]):
            entity = topic.speaker.entity
            if not _fits(topic, subject) or (entity is not None and _is_within(entity, quoted)):
                continue
            return topic.speaker
        return None


def _fits(topic: Topic, subject: Subject) -> bool:
    if topic.is_body:
        same = bool(subject.gender) and topic.gender in (subject.gender, _EITHER)
        return subject.form is Form.PRONOUN and (same or subject.words == ("",))
    return not subject.gender or not topic.gender or subject.gender == topic.gender


def _is_within(entity: Entity, quoted: Span) -> bool:
    at = bisect_left(entity.mentions, quoted.start, key=lambda m: m.span.start)
    return at < len(entity.mentions) and entity.mentions[at].span.start < quoted.end
