"""Where the subject of a clause stands: before its verb, behind it, or grown onto it.

What a subject is made of is the business of `subjects`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from feeds.read.people import Kind
from feeds.read.speakers.frame import QUOTE
from feeds.read.speakers.phrases import continues_phrase, is_head
from feeds.read.speakers.subjects import Form, Subject, named, subject_at
from feeds.read.speakers.verbs import phrase_length

if TYPE_CHECKING:
    from feeds.read.speakers.frame import Frame

_REACH = 40
"""Positions that are looked at for a subject; longer sentences have nearer ones."""
_CROSSED = 2
"""Quotes that may stand between a subject and its verb."""
_HARD_STOPS = frozenset((";", ":", "(", ")", "[", "]", "\n", QUOTE, "–", "—", ".", "!", "?"))
_MARKS = frozenset('"“«‘„')
_INVERSION = re.compile(r"([^-]+(?:-[^-]+)??)-(?:t-)?(ils?|elles?|on|je|ce)")


def subject_after(frame: Frame, i: int, stop: int) -> Subject | None:
    """The subject behind a verb that ends before position i: "a déclaré jeudi sur RTL le maire"."""
    stop = min(stop, i + _REACH)
    skipped = False
    while i < stop:
        low = frame.low(i)
        if low in _HARD_STOPS or low in frame.speech.relatives:
            return None
        aside = phrase_length(frame, i, frame.speech.contrast)
        if aside:
            i += aside
            continue
        if low in frame.speech.prepositions:
            i = past_complement(frame, i, stop)
            skipped = True
            continue
        found = subject_at(frame, i, stop)
        is_aside = low not in frame.speech.determiners and frame.low(i - 1) == ","
        if found is not None and found.form in (Form.ROLE, Form.BODY) and is_aside:
            found = None
        if found is not None and not (skipped and found.form is Form.NOUN):
            return found
        i = (found.last if found else i) + 1
    return None


def past_complement(frame: Frame, i: int, stop: int) -> int:
    """The position after a preposition and its noun: "sur RTL", "lors d'une réunion publique"."""
    i += 1
    while i < stop and (
        frame.low(i) in frame.speech.determiners or frame.low(i) in frame.speech.prepositions
    ):
        i += 1
    name = frame.names.get(i)
    if name is not None:
        return name.last + 1
    i += 1
    while i < stop and continues_phrase(frame, i) and not frame.is_capital(i):
        if frame.low(i) in frame.speech.determiners or not frame.low(i)[:1].isalpha():
            break
        i += 1
    return i


def subject_before(frame: Frame, verb: int, start: int) -> Subject | None:
    """The subject in front of the verb at `verb`: the nearest that no preposition governs."""
    floor = max(start, verb - _REACH)
    i = _past_relative_clause(frame, verb, floor)
    crossed = 0
    while i >= floor and crossed <= _CROSSED:
        i = _past_brackets(frame, i, floor)
        low = frame.low(i)
        crossed += low == QUOTE
        inverted = inversion(frame, i)
        if inverted is not None:
            return inverted
        name = frame.names.get(i)
        if name is not None:
            if not is_governed(frame, name.first, floor) and not _owns(frame, name.last):
                return named(frame, name.first, name.last, name.entity)
            i = name.first - 1
            continue
        if low in frame.speech.pronouns and not is_governed(frame, i, floor):
            return subject_at(frame, i, verb)
        if is_head(frame, i) or _is_article(frame, i):
            found = _phrase_around(frame, i, verb, floor)
            if found is not None:
                return found
        i -= 1
    return None


def _past_relative_clause(frame: Frame, verb: int, floor: int) -> int:
    """Where to look from: before ", où il enseigne," if such a clause parts subject and verb."""
    speech = frame.speech
    i = verb - 1
    while i > floor and frame.low(i) in speech.auxiliaries | speech.clitics | speech.adverbs:
        i -= 1
    if frame.low(i) != ",":
        return verb - 1
    for j in range(i - 1, floor, -1):
        if frame.low(j) == "," and frame.low(j + 1) in speech.relatives:
            return j - 1
        if frame.low(j) == QUOTE:
            break
    return verb - 1


def _past_brackets(frame: Frame, i: int, floor: int) -> int:
    """Before the bracket that opens, where position i closes one: "Hamon (Yvelines) dit"."""
    if frame.low(i) != ")":
        return i
    for j in range(i - 1, floor - 1, -1):
        if frame.low(j) == "(":
            return j - 1
    return i


def _is_article(frame: Frame, i: int) -> bool:
    """A determiner that is not grown together with a preposition."""
    low = frame.low(i)
    return low in frame.speech.determiners and low not in frame.speech.prepositions


def _owns(frame: Frame, last: int) -> bool:
    return frame.low(last + 1) == "'s"


def _phrase_around(frame: Frame, i: int, verb: int, floor: int) -> Subject | None:
    """The phrase whose head or determiner is at position i, if no preposition governs it."""
    first = i
    while first > floor and first > i - 4 and frame.low(first) not in frame.speech.determiners:
        if frame.low(first - 1) not in frame.speech.adjectives | frame.speech.determiners:
            break
        first -= 1
    if frame.low(first) not in frame.speech.determiners and not _stands_alone(frame, i, floor):
        return None
    if is_governed(frame, first, floor) or frame.low(first) in frame.speech.clitics & frozenset(
        (frame.low(verb - 1),)
    ):
        return None
    found = subject_at(frame, first, verb)
    if found is None or found.last < i:
        return None
    if found.form is Form.NOUN and not touches_verb(frame, found.last, verb):
        return None
    if found.form is Form.ROLE and _is_apposition(frame, first, floor):
        return None
    return found


def _stands_alone(frame: Frame, i: int, floor: int) -> bool:
    """True for a head without an article: any role, and a body where it opens the clause."""
    low = frame.low(i)
    return low in frame.speech.roles or (is_head(frame, i) and i == floor)


def touches_verb(frame: Frame, last: int, verb: int) -> bool:
    """True where only auxiliaries and the like part the phrase from the verb."""
    speech = frame.speech
    between = frame.lows[last + 1 : verb]
    return all(
        low in speech.auxiliaries or low in speech.clitics or low in speech.adverbs
        for low in between
    )


def _is_apposition(frame: Frame, first: int, floor: int) -> bool:
    """True for "Luc Morel, maire de Brie,": the name before it is the subject."""
    if first - 2 < floor or frame.low(first - 1) != ",":
        return False
    name = frame.names.get(first - 2)
    return name is not None and name.entity.kind is Kind.PERSON


def is_governed(frame: Frame, first: int, floor: int) -> bool:
    """True where a preposition stands before the name, with or without a determiner or title."""
    speech = frame.speech
    i = first - 1
    while i >= floor and (
        frame.low(i) in speech.honorifics
        or (frame.low(i) == "." and frame.low(i - 1) in speech.honorifics)
    ):
        i -= 1
    if (
        i >= floor
        and frame.low(i) in speech.determiners
        and frame.low(i) not in speech.prepositions
    ):
        i -= 1
    return (
        i >= floor
        and frame.low(i) in speech.prepositions
        and frame.low(i) not in speech.complementizers
    )


def inversion(frame: Frame, i: int, *, any_verb: bool = False) -> Subject | None:
    """The pronoun grown onto a verb of saying, or onto any: "a-t-il", "dit-elle"."""
    low = frame.low(i)
    if "-" not in low:
        return None
    found = _INVERSION.fullmatch(low)
    if found is None:
        return None
    speech = frame.speech
    stem = frame.low(i - 1) if found[1] == "t" else found[1]
    known = (speech.auxiliaries, speech.verbs, speech.mild_verbs)
    if not any_verb and not any(stem in forms for forms in known):
        return None
    gender = speech.pronouns.get(found[2])
    if gender is None:
        return None
    return Subject(Form.PRONOUN, i, i, frame.spans[i], gender=gender, words=(found[2],))


def clause_subject(frame: Frame, start: int, stop: int) -> Subject | None:
    """The first subject of a sentence that no preposition governs, or whom it opens with."""
    i = start + phrase_length(frame, start, frame.speech.as_for)
    while i < min(stop, start + _REACH):
        low = frame.low(i)
        if low in frame.speech.prepositions and low not in frame.speech.complementizers:
            i = past_complement(frame, i, stop)
            continue
        found = subject_at(frame, i, stop)
        if found is not None and (found.entity is None or found.entity.kind is not Kind.PLACE):
            return found
        i += 1
    return None
