"""Who stands before or after a verb, or after "selon": names, pronouns, roles, bodies.

A subject is only what the words say; whom a pronoun or a role means is the business of `referents`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from feeds.model import Span
from feeds.read.people import Kind
from feeds.read.speakers.frame import QUOTE, Frame, Name

if TYPE_CHECKING:
    from feeds.read.languages.speech import Speech
    from feeds.read.people import Entity

_REACH = 40
"""Positions that are looked at for a subject; longer sentences have nearer ones."""
_LONGEST_PHRASE = 14
_HARD_STOPS = frozenset((";", ":", "(", ")", "[", "]", "\n", QUOTE, "–", "—", ".", "!", "?"))
_PLURAL = frozenset(("les", "des", "ces", "aux", "these", "those"))
_MARKS = frozenset('"“«‘„')
INVERSION = re.compile(r"(.+?)-(?:t-)?(ils?|elles?|on|je|ce)")


class Form(StrEnum):
    """How a subject is worded."""

    NAME = "name"
    PRONOUN = "pronoun"
    ROLE = "role"
    BODY = "body"
    NOUN = "noun"
    """A noun of which nothing is known: "la star", "ces plaintes"."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A subject as worded: `first` and `last` are positions of its frame."""

    form: Form
    first: int
    last: int
    span: Span
    entity: Entity | None = None
    gender: str = ""
    words: tuple[str, ...] = ()
    """Of a role or noun: its head noun first, then its other words."""
    indefinite: bool = False
    """True where its determiner brings somebody new: "un expert", "sa secrétaire"."""
    definite: bool = False
    """True where its determiner points at one somebody known: "le", "cet"."""
    bare: bool = False
    """True without a complement of its own."""


def subject_at(frame: Frame, i: int, stop: int) -> Subject | None:
    """The subject that begins at position i."""
    name = frame.names.get(i)
    if name is not None and name.first == i:
        return _bearer(frame, name, stop) or _named(frame, i, name.last, name.entity)
    low = frame.low(i)
    if low in frame.speech.honorifics:
        after = i + 2 if frame.low(i + 1) == "." else i + 1
        name = frame.names.get(after)
        if name is not None:
            return _named(frame, i, name.last, name.entity)
    if low in frame.speech.pronouns:
        return Subject(
            Form.PRONOUN, i, i, frame.spans[i], gender=frame.speech.pronouns[low], words=(low,)
        )
    return _phrase(frame, i, stop)


def _bearer(frame: Frame, name: Name, stop: int) -> Subject | None:
    """The person behind a body's name: "Labour councillor Janet Oakes"."""
    if name.entity.kind is Kind.PERSON:
        return None
    for i in range(name.last + 1, min(stop, name.last + 5)):
        after = frame.names.get(i)
        if after is not None and after.first == i and after.entity.kind is Kind.PERSON:
            is_titled = any(low in frame.speech.roles for low in frame.lows[name.last + 1 : i])
            return _named(frame, i, after.last, after.entity) if is_titled else None
        if not frame.low(i)[:1].isalpha() or frame.low(i) in frame.speech.prepositions:
            return None
    return None


def _named(frame: Frame, first: int, last: int, entity: Entity) -> Subject:
    return Subject(Form.NAME, first, last, frame.between(first, last), entity, entity.gender)


def _phrase(frame: Frame, i: int, stop: int) -> Subject | None:
    """A noun phrase that begins with a determiner, a role or a body: "le maire de Brie"."""
    speech = frame.speech
    low = frame.low(i)
    is_determiner = low in speech.determiners
    pronoun = _demonstrative(frame, i)
    if pronoun is not None:
        return pronoun
    head = i + 1 if is_determiner else i
    while head < stop and frame.low(head) in speech.adjectives and not _is_head(frame, head):
        head += 1
    head = _compound_head(frame, head, stop)
    if head >= stop or not (is_determiner or _is_head(frame, head)):
        return None
    if not frame.low(head)[:1].isalpha() or frame.low(head) in speech.calendar:
        return None
    last = _phrase_end(frame, head, stop)
    apposed = _apposed_name(frame, head, last, stop)
    if apposed is not None:
        return apposed
    return _described(frame, i, head, last)


def _demonstrative(frame: Frame, i: int) -> Subject | None:
    """ "ce dernier", "the latter": two words that stand for a person."""
    pair = f"{frame.low(i)} {frame.low(i + 1)}"
    gender = frame.speech.pronouns.get(pair)
    if gender is None:
        return None
    return Subject(Form.PRONOUN, i, i + 1, frame.between(i, i + 1), gender=gender, words=(pair,))


def _compound_head(frame: Frame, head: int, stop: int) -> int:
    """Past words that only qualify the head where they stand before it: "police chief"."""
    if _is_head(frame, head):
        return head
    for i in range(head, min(head + 3, stop)):
        if not frame.low(i)[:1].isalpha() or frame.low(i) in frame.speech.prepositions:
            break
        if frame.low(i) in frame.speech.roles:
            return i
    return head


def _is_head(frame: Frame, i: int) -> bool:
    low, speech = frame.low(i).removeprefix("ex-"), frame.speech
    return (
        low in speech.roles
        or low in speech.anaphors
        or low in speech.bodies
        or low in speech.papers
    )


def _phrase_end(frame: Frame, head: int, stop: int) -> int:
    """The last position of the phrase: its complements, but no verb, adverb or new clause."""
    speech = frame.speech
    of_office = frame.low(head) in speech.roles or frame.is_capital(head)
    ties = speech.complements if of_office else speech.closest_complements
    last = head
    for i in range(head + 1, min(stop, head + _LONGEST_PHRASE)):
        low = frame.low(i)
        if low in ties or low in speech.determiners:
            continue
        if low == "." and i in frame.names:
            continue
        if not (low[:1].isalnum() and _continues_phrase(frame, i)):
            break
        last = i
    return last


def _continues_phrase(frame: Frame, i: int) -> bool:
    low, speech = frame.low(i), frame.speech
    if frame.is_capital(i):
        return True
    if low in speech.verbs and low not in speech.roles:
        return False
    stops = (speech.auxiliaries, speech.adverbs, speech.clitics, speech.prepositions)
    return not any(
        low in s for s in (*stops, speech.relatives, speech.conjunctions, speech.calendar)
    )


def _apposed_name(frame: Frame, head: int, last: int, stop: int) -> Subject | None:
    """The person named within or right after the phrase: "le maire de Brie(,) Luc Morel"."""
    if not _is_head(frame, head) or frame.low(head) in frame.speech.bodies:
        return None
    for i in range(head + 1, min(last + 1, stop)):
        name = frame.names.get(i)
        if name and name.first == i and _is_apposed(frame, i, name.entity):
            return _named(frame, i, name.last, name.entity)
    at = last + 1
    if frame.low(at) == ",":
        at += 1
        after = at + 2 if frame.low(at + 1) == "." else at + 1
        at = after if frame.low(at) in frame.speech.honorifics else at
        name = frame.names.get(at)
        if name and name.first == at and name.entity.kind is Kind.PERSON:
            return _named(frame, at, name.last, name.entity)
    return None


def _is_apposed(frame: Frame, i: int, entity: Entity) -> bool:
    before = frame.low(i - 1)
    if entity.kind is not Kind.PERSON or before in frame.speech.prepositions:
        return False
    return before not in frame.speech.determiners


def _described(frame: Frame, first: int, head: int, last: int) -> Subject:
    speech = frame.speech
    low, determiner = frame.low(head).removeprefix("ex-"), frame.low(first)
    begin = first + 1 if determiner in speech.determiners else first
    form = Form.NOUN
    gender = speech.determiner_genders.get(determiner, "")
    if low in speech.roles or low in speech.anaphors:
        form = Form.ROLE
        gender = speech.roles.get(low, "") or speech.anaphors.get(low, "") or gender
    elif low in speech.bodies or low in speech.papers:
        form = Form.BODY
    return Subject(
        form,
        first,
        last,
        frame.between(first, last),
        gender=gender,
        words=(low, *frame.lows[begin:head], *frame.lows[head + 1 : last + 1]),
        indefinite=any(
            w in speech.indefinite or w in speech.possessives for w in (determiner, low)
        ),
        definite=_is_definite(speech, determiner, low),
        bare=last <= head + 1,
    )


def _is_definite(speech: Speech, determiner: str, head: str) -> bool:
    """True for one somebody: no plural, "les parents", "the voters"."""
    return determiner in speech.definite and determiner not in _PLURAL and not head.endswith("s")


def subject_after(frame: Frame, i: int, stop: int) -> Subject | None:
    """The subject behind a verb that ends before position i: "a déclaré jeudi sur RTL le maire"."""
    stop = min(stop, i + _REACH)
    skipped = False
    while i < stop:
        low = frame.low(i)
        if low in _HARD_STOPS or low in frame.speech.relatives:
            return None
        if low in frame.speech.prepositions:
            i = _past_complement(frame, i, stop)
            skipped = True
            continue
        found = subject_at(frame, i, stop)
        if found is not None and not (skipped and found.form is Form.NOUN):
            return found
        i = (found.last if found else i) + 1
    return None


def _past_complement(frame: Frame, i: int, stop: int) -> int:
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
    while i < stop and _continues_phrase(frame, i) and not frame.is_capital(i):
        if frame.low(i) in frame.speech.determiners or not frame.low(i)[:1].isalpha():
            break
        i += 1
    return i


def subject_before(frame: Frame, verb: int, start: int) -> Subject | None:
    """The subject in front of the verb at position `verb`: the nearest that no preposition governs."""
    i = verb - 1
    floor = max(start, verb - _REACH)
    while i >= floor:
        low = frame.low(i)
        inverted = inversion(frame, i)
        if inverted is not None:
            return inverted
        name = frame.names.get(i)
        if name is not None:
            if not is_governed(frame, name.first, floor) and not _owns(frame, name.last):
                return _named(frame, name.first, name.last, name.entity)
            i = name.first - 1
            continue
        if low in frame.speech.pronouns and not is_governed(frame, i, floor):
            return subject_at(frame, i, verb)
        if _is_head(frame, i) or _is_article(frame, i):
            found = _phrase_around(frame, i, verb, floor)
            if found is not None:
                return found
        i -= 1
    return None


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
    if found is None or found.last < i or found.form is Form.PRONOUN:
        return None
    if found.form is Form.NOUN and not _touches_verb(frame, found.last, verb):
        return None
    if found.form is Form.ROLE and _is_apposition(frame, first, floor):
        return None
    return found


def _stands_alone(frame: Frame, i: int, floor: int) -> bool:
    """True for a head without an article: any role, and a body where it opens the clause."""
    low = frame.low(i)
    return low in frame.speech.roles or (_is_head(frame, i) and i == floor)


def _touches_verb(frame: Frame, last: int, verb: int) -> bool:
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


def inversion(frame: Frame, i: int) -> Subject | None:
    """The pronoun grown onto a verb: "a-t-il", "dit-elle"."""
    low = frame.low(i)
    if "-" not in low:
        return None
    found = INVERSION.fullmatch(low)
    if found is None:
        return None
    stem = found[1]
    speech = frame.speech
    if (
        stem not in speech.auxiliaries
        and stem not in speech.verbs
        and stem not in speech.mild_verbs
    ):
        return None
    gender = speech.pronouns.get(found[2])
    if gender is None:
        return None
    return Subject(Form.PRONOUN, i, i, frame.spans[i], gender=gender, words=(found[2],))


def clause_subject(frame: Frame, start: int, stop: int) -> Subject | None:
    """The first subject of a sentence that no preposition governs."""
    i = start
    while i < min(stop, start + _REACH):
        low = frame.low(i)
        if low in frame.speech.prepositions and low not in frame.speech.complementizers:
            i = _past_complement(frame, i, stop)
            continue
        found = subject_at(frame, i, stop)
        if found is not None:
            return found
        i += 1
    return None
