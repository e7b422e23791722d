"""Who may speak, as worded: a name, a pronoun, a role, a body, a noun phrase.

Where in a clause it stands is the business of `clauses`; whom a pronoun or a role means, of
`referents`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from feeds.read.people import Kind
from feeds.read.speakers.phrases import head_of, is_head, phrase_end

if TYPE_CHECKING:
    from feeds.model import Span
    from feeds.read.languages.speech import Speech
    from feeds.read.people import Entity
    from feeds.read.speakers.frame import Frame, Name

_LONGEST_BRACKET = 8
_PLURAL = frozenset(("les", "des", "ces", "aux", "these", "those"))


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
    """True where its determiner brings somebody new: "un expert"."""
    related: bool = False
    """True for somebody by whose relation to another: "sa secrétaire"."""
    definite: bool = False
    """True where its determiner points at one somebody known: "le", "cet"."""
    bare: bool = False
    """True without a complement of its own."""


def subject_at(frame: Frame, i: int, stop: int) -> Subject | None:
    """The subject that begins at position i."""
    name = frame.names.get(i)
    if name is not None and name.first == i:
        owned = _owned(frame, i, name.last, stop)
        return owned or _bearer(frame, name, stop) or named(frame, i, name.last, name.entity)
    low = frame.low(i)
    if low in frame.speech.determiners and frame.low(i + 1) in frame.speech.honorifics:
        return subject_at(frame, i + 1, stop) or _phrase(frame, i, stop)
    if low in frame.speech.honorifics:
        after = i + 2 if frame.low(i + 1) == "." else i + 1
        name = frame.names.get(after)
        if name is not None:
            return named(frame, i, name.last, name.entity)
    if low in frame.speech.somebody:
        return Subject(Form.NOUN, i, i, frame.spans[i], words=(low,), indefinite=True, bare=True)
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
            return named(frame, i, after.last, after.entity) if is_titled else None
        if not frame.low(i)[:1].isalpha() or frame.low(i) in frame.speech.prepositions:
            return None
    return None


def _owned(frame: Frame, first: int, owner: int, stop: int) -> Subject | None:
    """As in "Morel's deputy, Lyle Vance": who belongs to the owner that ends at `owner`."""
    if frame.low(owner + 1) != "'s":
        return None
    head = head_of(frame, owner + 2, stop)
    if head is None:
        return None
    last = phrase_end(frame, head, stop)
    apposed = _apposed_name(frame, head, last, stop)
    if apposed is not None or frame.low(head) not in frame.speech.roles:
        return apposed
    return _described(frame, first, head, last)


def named(frame: Frame, first: int, last: int, entity: Entity) -> Subject:
    return Subject(Form.NAME, first, last, frame.between(first, last), entity, entity.gender)


def _phrase(frame: Frame, i: int, stop: int) -> Subject | None:
    """A noun phrase that begins with a determiner, a role or a body: "le maire de Brie"."""
    speech = frame.speech
    low = frame.low(i)
    is_determiner = low in speech.determiners
    pronoun = _demonstrative(frame, i)
    if pronoun is not None:
        return pronoun
    if low in speech.indefinite and frame.low(i + 1) in speech.closest_complements:
        return _described(frame, i, i, phrase_end(frame, i, stop))  # "un des représentants"
    head = head_of(frame, i + 1 if is_determiner else i, stop)
    if head is None or not (is_determiner or is_head(frame, head)):
        return None
    owned = _owned(frame, i, head, stop)
    if owned is not None:
        return owned
    last = phrase_end(frame, head, stop)
    return _apposed_name(frame, head, last, stop) or _described(frame, i, head, last)


def _demonstrative(frame: Frame, i: int) -> Subject | None:
    """As in "ce dernier", "the latter": two words that stand for a person."""
    pair = f"{frame.low(i)} {frame.low(i + 1)}"
    gender = frame.speech.pronouns.get(pair)
    if gender is None:
        return None
    return Subject(Form.PRONOUN, i, i + 1, frame.between(i, i + 1), gender=gender, words=(pair,))


def _apposed_name(frame: Frame, head: int, last: int, stop: int) -> Subject | None:
    """The person named within or right after the phrase: "le maire de Brie(,) Luc Morel"."""
    is_body = frame.low(head) in frame.speech.bodies
    is_office = is_head(frame, head) and not is_body
    for i in range(head + 1, min(last + 1, stop)):
        name = frame.names.get(i)
        if not is_body and name and name.first == i and _is_apposed(frame, i, name.entity):
            return named(frame, i, name.last, name.entity)
    at = _past_aside(frame, last + 1)
    if frame.low(at) == ",":
        at += 1
    elif at == last + 1 or not is_office:
        return None
    after = at + 2 if frame.low(at + 1) == "." else at + 1
    at = after if frame.low(at) in frame.speech.honorifics else at
    name = frame.names.get(at)
    if name is None or name.first != at or name.entity.kind is not Kind.PERSON:
        return _apposed_phrase(frame, at, stop)
    if is_office or _closes_apposition(frame, name.last + 1):
        return named(frame, at, name.last, name.entity)
    return None


def _apposed_phrase(frame: Frame, at: int, stop: int) -> Subject | None:
    """As in "une voisine, la boulangère Luce Morel,": a phrase with the name in it."""
    if frame.low(at - 1) != "," or frame.low(at) not in frame.speech.definite:
        return None
    head = head_of(frame, at + 1, stop)
    if head is None or frame.low(head) in frame.speech.bodies:
        return None
    last = phrase_end(frame, head, stop)
    name = frame.names.get(last)
    if name is None or name.entity.kind is not Kind.PERSON:
        name = frame.names.get(last + 2) if frame.low(last + 1) == "," else None
    if name is None or not _is_apposed(frame, name.first, name.entity):
        return None
    return named(frame, name.first, name.last, name.entity)


def _past_aside(frame: Frame, i: int) -> int:
    """Behind "(divers centre)" or "of three", which may part a phrase from its apposition."""
    if frame.low(i) == "(":
        for j in range(i + 1, i + _LONGEST_BRACKET):
            if frame.low(j) == ")":
                return j + 1
    counted = frame.low(i) in frame.speech.closest_complements and frame.low(i + 2) == ","
    return i + 2 if counted else i


def _closes_apposition(frame: Frame, i: int) -> bool:
    """True for what follows a name that only says who somebody is; no verb of its own."""
    return not frame.low(i)[:1].isalnum() or frame.low(i) in frame.speech.verbs


def _is_apposed(frame: Frame, i: int, entity: Entity) -> bool:
    before = frame.low(i - 1)
    if entity.kind is not Kind.PERSON or before in frame.speech.prepositions:
        return False
    return before not in frame.speech.determiners


def elided(frame: Frame, verb: int) -> Subject | None:
    """The subject that a verb has without a word for it, where the language allows that."""
    if not frame.speech.drops_subject:
        return None
    return Subject(Form.PRONOUN, verb, verb, frame.spans[verb], words=("",))


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
        indefinite=determiner in speech.indefinite or low in speech.indefinite,
        related=determiner in speech.possessives,
        definite=_is_definite(speech, determiner, low),
        bare=last <= head + 1,
    )


def _is_definite(speech: Speech, determiner: str, head: str) -> bool:
    """True for one somebody: no plural, "les parents", "the voters"."""
    return determiner in speech.definite and determiner not in _PLURAL and not head.endswith("s")
