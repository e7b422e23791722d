"""Who stands behind "selon", "pour" or "according to"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feeds.read.people import Kind
from feeds.read.speakers.subjects import Form, Subject, subject_at

if TYPE_CHECKING:
    from feeds.read.speakers.frame import Frame


def source_subject(frame: Frame, i: int, end: int) -> Subject | None:
    """Who the phrase that begins at position i names as the source."""
    if frame.low(i) in frame.speech.relatives:
        return _antecedent(frame, i)
    if frame.low(i) in frame.speech.oblique:
        gender = frame.speech.oblique[frame.low(i)]
        return Subject(Form.PRONOUN, i, i, frame.spans[i], gender=gender, words=(frame.low(i),))
    subject = subject_at(frame, i, end)
    if subject is None or subject.form is not Form.NOUN:
        return subject
    for j in range(i, min(end, i + 8)):
        name = frame.names.get(j)
        if name is not None and name.first == j and name.entity.kind is Kind.PERSON:
            return subject_at(frame, j, end)
    if frame.low(i) in frame.speech.possessives:
        return None
    speech = frame.speech
    is_one = subject.indefinite or frame.low(i) in speech.definite
    return subject if is_one or subject.words[0] in speech.source_nouns else None


def _antecedent(frame: Frame, i: int) -> Subject | None:
    """The name before "pour qui", "selon lequel"."""
    for j in range(i - 1, max(-1, i - 5), -1):
        name = frame.names.get(j)
        if name is not None:
            return subject_at(frame, name.first, i)
    return None
