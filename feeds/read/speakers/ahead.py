"""What stands ahead of a quote: a verb of saying, a source, a colon, its sentence's subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feeds.read.people import Kind
from feeds.read.speakers.clauses import (
    clause_subject,
    inversion,
    subject_after,
    subject_before,
    touches_verb,
)
from feeds.read.speakers.finding import Finding
from feeds.read.speakers.frame import QUOTE
from feeds.read.speakers.sources import source_subject
from feeds.read.speakers.subjects import Form, Subject, subject_at
from feeds.read.speakers.verbs import (
    in_relative_clause,
    is_inverted_clause,
    is_saying,
    phrase_length,
    relative_before,
    shares_subject,
)

if TYPE_CHECKING:
    from feeds.read.speakers.frame import Frame

_REACH = 60
_ANTECEDENT = 6
_OPENING = 3
"""Words of a sentence within which a body is its subject rather than in passing."""
_TRIES = 6
"""Quotes, and verbs of saying without a subject, after which the search is given up."""


def before(frame: Frame, start: int, at: int) -> Finding | None:
    """A verb or a source in front of the quote, the nearer the better; else a colon's subject."""
    relative: Finding | None = None
    tried = 0
    for i in range(at - 1, max(start, at - _REACH) - 1, -1):
        found = _source_before(frame, start, i, at) or _verb_before(frame, start, i, at)
        if found is None:
            tried += frame.low(i) == QUOTE or is_saying(frame, i, at)
            if tried == _TRIES:
                break
            continue
        if found.rule != "verb-before" or not in_relative_clause(frame, i, start):
            return found
        relative = relative or found
    return relative or _colon(frame, start, at) or _possessive(frame, start, at)


def _source_before(frame: Frame, start: int, i: int, at: int) -> Finding | None:
    length = phrase_length(frame, i, frame.speech.sources)
    if not length and (i == start or frame.low(i - 1) == ","):
        length = phrase_length(frame, i, frame.speech.opinions)
    if not length:
        return None
    subject = source_subject(frame, i + length, at)
    if subject is None:
        return None
    return Finding(subject, frame.between(i, i + length - 1), "selon")


def _verb_before(frame: Frame, start: int, i: int, at: int) -> Finding | None:
    """A verb of saying at position i in front of the quote, with its subject on either side."""
    if not is_saying(frame, i, at):
        return None
    subject = (
        _relative_subject(frame, start, i)
        or _participle_subject(frame, start, i)
        or subject_before(frame, i, start)
    )
    is_apposed = subject is not None and subject.form is Form.NAME and subject.last == i - 2
    behind = is_inverted_clause(frame, start, i) and not is_apposed
    if behind or subject is None:
        after = subject_after(frame, i + 1, at)
        if after is not None and after.form is not Form.NOUN and (behind or after.first == i + 1):
            subject = after
    elif is_followed_by_name(frame, i) and not touches_verb(frame, subject.last, i):
        subject = subject_at(frame, i + 1, at)
    elif subject.form is Form.NOUN:
        opening = clause_subject(frame, start, i)
        subject = opening if opening is not None and opening.form is not Form.NOUN else subject
    if subject is None or (frame.low(i) in frame.speech.participles and subject.form is Form.NOUN):
        return None
    first = i
    while first - 1 > subject.last and frame.low(first - 1) in (
        frame.speech.auxiliaries | frame.speech.clitics | frame.speech.adverbs
    ):
        first -= 1
    return Finding(subject, frame.between(first, i), "verb-before")


def _relative_subject(frame: Frame, start: int, verb: int) -> Subject | None:
    """Whom "qui ajoute" is said of: the name or phrase right before the relative pronoun."""
    relative = relative_before(frame, verb, start)
    if relative is None:
        return None
    last = relative - 2 if frame.low(relative - 1) == "," else relative - 1
    name = frame.names.get(last)
    if name is not None:
        return subject_at(frame, name.first, relative)
    for first in range(last - 1, max(start, last - _ANTECEDENT) - 1, -1):
        if frame.low(first) in frame.speech.determiners:
            found = subject_at(frame, first, relative)
            return found if found is not None and found.last >= last else None
    return None


def is_followed_by_name(frame: Frame, i: int) -> bool:
    """True for "…, raconte Luc Morel, « … »": the name behind the verb is its subject."""
    name = frame.names.get(i + 1)
    if name is None or name.first != i + 1 or name.entity.kind is not Kind.PERSON:
        return False
    return frame.low(i) not in frame.speech.participles and frame.low(name.last + 1) in (
        ",",
        ":",
        QUOTE,
    )


def _participle_subject(frame: Frame, start: int, i: int) -> Subject | None:
    """The subject of the main clause for "ajoutant", "en lui demandant", "adding"."""
    if not shares_subject(frame, i):
        return None
    j = i - 1
    while j >= start and frame.low(j) in frame.speech.clitics | frame.speech.adverbs:
        j -= 1
    if j in frame.names and j == i - 1:
        return None
    while j >= start and frame.low(j) not in (":", ";"):
        subject = inversion(frame, j)
        if subject is not None:
            return subject
        j -= 1
    for first in (j + 1, start):
        subject = clause_subject(frame, first, i)
        if subject is not None and subject.form is not Form.NOUN:
            return subject
    return None


def _colon(frame: Frame, start: int, at: int) -> Finding | None:
    """As in "X, directe : « … »": no verb of saying, but a colon and a subject."""
    if frame.low(at - 1) != ":":
        return None
    cue = frame.spans[at - 1]
    subject = author(frame, start, at) or clause_subject(frame, start, at - 1)
    if subject is not None and subject.form is not Form.NOUN:
        return Finding(subject, cue, "colon")
    for i in range(at - 2, start - 1, -1):
        name = frame.names.get(i)
        if name is not None and name.entity.kind is Kind.PERSON:
            return Finding(subject_at(frame, name.first, at), cue, "colon")
        if frame.low(i) in frame.speech.anaphors or frame.low(i) in frame.speech.roles:
            phrase = _phrase_before(frame, start, i, at)
            if phrase is not None:
                return Finding(phrase, cue, "colon")
    return None


def author(frame: Frame, start: int, at: int) -> Subject | None:
    """Whose "Communiqué de …" or "Lettre de …" it is that a sentence without a verb opens with."""
    for i in range(start, min(at, start + 3)):
        if frame.low(i) in frame.speech.speech_nouns:
            if frame.low(i + 1) in frame.speech.closest_complements:
                return subject_at(frame, i + 2, at - 1)
            return None
    return None


def _phrase_before(frame: Frame, start: int, i: int, at: int) -> Subject | None:
    """The phrase of the head noun at position i with its determiner: "(pour) ce jeune homme"."""
    for first in range(i - 1, max(start, i - 4) - 1, -1):
        if frame.low(first) in frame.speech.determiners:
            return subject_at(frame, first, at)
    return None


def _possessive(frame: Frame, start: int, at: int) -> Finding | None:
    """As in "Morel's claim that “…”": the owner of a noun of saying."""
    for i in range(at - 1, max(start, at - _REACH) - 1, -1):
        if frame.low(i) not in frame.speech.speech_nouns:
            continue
        owner = frame.names.get(i - 2)
        if frame.low(i - 1) == "'s" and owner is not None:
            return Finding(subject_at(frame, owner.first, at), frame.spans[i], "possessive")
    return None


def subject_of_sentence(frame: Frame, at: int) -> Finding | None:
    """Who the quote's sentence is about, where nothing else says whose words they are."""
    start, _ = frame.sentence(at)
    subject = clause_subject(frame, start, at)
    if subject is None or subject.form is Form.NOUN:
        return None
    is_body = subject.entity is not None and subject.entity.kind is Kind.BODY
    if is_body and subject.first > start + _OPENING:
        return None
    return Finding(subject, None, "pronoun" if subject.form is Form.PRONOUN else "subject")
