"""What speaks for a name being a person's: titles, roles, verbs of saying, known first names."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from feeds.model import Span

if TYPE_CHECKING:
    from feeds.read.people.reader import Reader

_SENTENCE_OPENERS = frozenset(
    (".", "!", "?", "…", "\n", ":", "«", "“", '"', "„", "—", "–", "•", "*", "...")
)

_SHORTEST_DOER = 5
"""Letters from which an ending tells that a noun stands for somebody."""
_APPOSED = 12
"""Tokens before a name in which its role may stand: "the mayor of Little Dunmarrow, Name"."""
_PERSONAL_RELATIVES = frozenset(("who", "whose"))
"""Relative pronouns that only people have; those of other languages stand for things as well."""


class Kind(StrEnum):
    """What a name names."""

    PERSON = "person"
    BODY = "body"
    """An institution, a company, a newspaper."""
    PLACE = "place"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Mention:
    """A name as it stands in the text: token numbers (`last` included) and what its place tells."""

    span: Span
    first: int
    last: int
    words: tuple[str, ...]
    person: int
    """Evidence that it is a person: the higher, the likelier; negative speaks against."""
    gender: str
    kind: Kind
    """What it is where the words themselves tell: an outlet, an acronym, a known place."""
    opens_sentence: bool


def mention(reader: Reader, first: int, last: int, kind: Kind) -> Mention:
    tokens = reader.tokens
    words = tuple(low for low in tokens.lows[first : last + 1] if low != ".")
    honorific = _honorific_before(reader, first)
    gender = (
        reader.speech.honorifics.get(honorific, "")
        or _gender_of_name(reader, words)
        or reader.speech.roles.get(reader.low(first - 1), "")
    )
    return Mention(
        span=Span(tokens.starts[first], tokens.ends[last]),
        first=first,
        last=last,
        words=words,
        person=_person_evidence(reader, first, last, words) + (4 if honorific else 0),
        gender=gender,
        kind=kind,
        opens_sentence=first == 0 or reader.low(first - 1) in _SENTENCE_OPENERS,
    )


def own_kind(reader: Reader, first: int, last: int) -> Kind:
    """What the words by themselves name; OTHER where they do not tell."""
    lows = reader.tokens.lows[first : last + 1]
    speech = reader.speech
    if lows[0] in reader.first_names and last > first:
        return Kind.BODY if lows[-1] in speech.bodies else Kind.OTHER
    if any(low in speech.bodies or low in speech.papers for low in lows):
        return Kind.BODY
    if lows[0] in speech.places or (last > first and lows[-1] in speech.places):
        return Kind.PLACE
    if any(reader.is_acronym(i) for i in range(first, last + 1)):
        return Kind.BODY
    return Kind.OTHER


def _honorific_before(reader: Reader, first: int) -> str:
    at = first - 2 if reader.low(first - 1) == "." else first - 1
    low = reader.low(at)
    if low not in reader.speech.honorifics or not reader.touches(first):
        return ""
    is_written_as_title = reader.is_capital(at) or reader.low(first - 1) != "."
    return low if is_written_as_title and (reader.is_capital(at) or len(low) > 2) else ""


def _gender_of_name(reader: Reader, words: tuple[str, ...]) -> str:
    names = reader.first_names
    return names.get(words[0], names.get(words[0].split("-")[0], ""))


def _person_evidence(reader: Reader, first: int, last: int, words: tuple[str, ...]) -> int:
    speech = reader.speech
    before, after = reader.low(first - 1), reader.low(last + 1)
    score = 0
    if words[0] in reader.first_names or words[0].split("-")[0] in reader.first_names:
        score += 3 if len(words) > 1 else 1
    if before in speech.roles:
        score += 3
    if _says(reader, first, last):
        score += 2
    if after == "," and reader.low(last + 2) in speech.roles:
        score += 3
    if after in (",", "(") and reader.low(last + 2).isdigit():
        score += 2
    if len(words) > 1:
        score += 1 + _apposition(reader, first, last) + 2 * _follows_doer(reader, first)
    return score + _evidence_against(reader, before, words)


def _follows_doer(reader: Reader, first: int) -> bool:
    """True for "the florist, Ada Finch" without the comma: a noun of somebody who does a thing."""
    speech, noun = reader.speech, reader.low(first - 1)
    if len(noun) < _SHORTEST_DOER or not noun.endswith(speech.person_endings or ("\0",)):
        return False
    if noun in speech.things or noun in speech.bodies or noun in speech.papers:
        return False
    return noun not in speech.title_nouns and noun not in speech.verbs and noun not in reader.common


def _apposition(reader: Reader, first: int, last: int) -> int:
    """What commas tell of a name of several words: "the mayor, Deirdre Hassock, from inside …"."""
    score = _described_behind(reader, last)
    if reader.low(first - 1) != ",":
        return score
    if _follows_role(reader, first - 2):
        return score + 3
    return score + (2 if reader.low(last + 1) == "," else 0)


def _follows_role(reader: Reader, last: int) -> bool:
    """True where the phrase that ends at token `last` has a role in it."""
    for i in range(last, max(-1, last - _APPOSED), -1):
        low = reader.low(i)
        if low in _SENTENCE_OPENERS or low == ",":
            return False
        if low in reader.speech.roles:
            return True
    return False


def _described_behind(reader: Reader, last: int) -> int:
    """What ", who" or ", the plumber" behind a name tells."""
    if reader.low(last + 1) != ",":
        return 0
    if reader.low(last + 2) in _PERSONAL_RELATIVES:
        return 3
    is_role = reader.low(last + 3) in reader.speech.roles
    return 3 if is_role and reader.low(last + 2) in reader.speech.determiners else 0


def _evidence_against(reader: Reader, before: str, words: tuple[str, ...]) -> int:
    speech = reader.speech
    score = 0
    if before in speech.definite:
        score -= 4
    if before in speech.place_prepositions:
        score -= 2
    if before in speech.bodies or before in speech.papers:
        score -= 3
    if words[-1] in speech.bodies or words[0] in speech.places:
        score -= 4
    return score


def _says(reader: Reader, first: int, last: int) -> bool:
    verbs, auxiliaries = reader.speech.verbs, reader.speech.auxiliaries
    after = reader.low(last + 1)
    if after in verbs and not after.endswith(reader.speech.past_endings or ("\0",)):
        return True
    if after in auxiliaries and reader.low(last + 2) in verbs:
        return True
    return reader.low(first - 1) in verbs
