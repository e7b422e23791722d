"""Where names stand in a text, and what speaks for each of them being a person's.

One pass over the tokens. Which mentions belong together is decided in `entities`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from feeds.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from feeds.read.languages.speech import Speech
    from feeds.read.tokens import Tokens

_LONGEST_NAME = 9
"""Tokens; a longer run of capitals is a headline, not a name."""
_LONGEST_ACRONYM = 6
_SENTENCE_OPENERS = frozenset(
    (".", "!", "?", "…", "\n", ":", "«", "“", '"', "„", "—", "–", "•", "*", "...")
)
_DEMONSTRATIVES = frozenset(("celui", "celle", "ceux", "celles"))
_PERSON_WORD = 2
"""Letters a word needs to be a name by itself."""


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


@dataclass(frozen=True, slots=True)
class Reader:
    """What a scan needs: the text, its tokens, the language, and words that are no names."""

    text: str
    tokens: Tokens
    speech: Speech
    common: frozenset[str]
    first_names: Mapping[str, str]

    def low(self, i: int) -> str:
        return self.tokens.lows[i] if 0 <= i < len(self.tokens.lows) else ""

    def is_capital(self, i: int) -> bool:
        if not 0 <= i < len(self.tokens.lows):
            return False
        return self.text[self.tokens.starts[i]].isupper()

    def is_common(self, i: int) -> bool:
        low = self.low(i)
        if len(low) == 1 and self.low(i + 1) == ".":
            return False
        stem = low.split("-", 1)[0]
        return low in self.speech.not_names or low in self.common or stem in _DEMONSTRATIVES

    def is_noun(self, low: str) -> bool:
        """True for the nouns of people and bodies, which name nobody by themselves."""
        speech = self.speech
        return low in speech.roles or low in speech.bodies or low in speech.papers

    def touches(self, i: int) -> bool:
        """True where at most one blank parts token i from the one before."""
        gap = self.tokens.starts[i] - self.tokens.ends[i - 1]
        return gap == 0 or (gap == 1 and self.text[self.tokens.starts[i] - 1] != "\n")

    def is_acronym(self, i: int) -> bool:
        start, end = self.tokens.starts[i], self.tokens.ends[i]
        return 2 <= end - start <= _LONGEST_ACRONYM and self.text[start:end].isupper()


def find_mentions(reader: Reader, spans: Sequence[Span]) -> list[Mention]:
    """Every stretch of the given spans that may be a name, in text order."""
    found: list[Mention] = []
    for span in spans:
        first, stop = reader.tokens.at(span.start), reader.tokens.at(span.end)
        found += _in_span(reader, first, stop)
    return found


def _in_span(reader: Reader, first: int, stop: int) -> Iterator[Mention]:
    done = first
    for i in _candidates(reader, first, stop):
        if i < done:
            continue
        outlet = _outlet_end(reader, i, stop)
        if outlet is not None:
            yield _mention(reader, i, outlet, Kind.BODY)
            done = outlet + 1
        elif _starts_name(reader, i):
            last = _name_end(reader, i, stop)
            begin = _without_titles(reader, i, last)
            yield _mention(reader, begin, last, _own_kind(reader, begin, last))
            done = last + 1


def _candidates(reader: Reader, first: int, stop: int) -> list[int]:
    """The tokens at which a name may start: those with a capital, and an elided article."""
    text, lows, starts = reader.text, reader.tokens.lows, reader.tokens.starts
    return [i for i in range(first, stop) if text[starts[i]].isupper() or lows[i] == "l'"]


def _outlet_end(reader: Reader, i: int, stop: int) -> int | None:
    """The last token of a newspaper's or channel's name that starts at token i."""
    if not (reader.is_capital(i) or reader.low(i) == "l'"):
        return None
    of_article = reader.low(i) in reader.speech.determiners
    for length in (4, 3, 2, 1):
        if i + length <= stop and (not of_article or reader.is_capital(i + length - 1)):
            name = " ".join(reader.tokens.lows[i : i + length]).replace("' ", "'")
            if name in reader.speech.outlets:
                return i + length - 1
    return None


def _starts_name(reader: Reader, i: int) -> bool:
    if not reader.is_capital(i) or reader.is_common(i):
        return False
    low = reader.low(i)
    if reader.speech.capital_nouns and reader.is_noun(low):
        return False
    if low in reader.speech.honorifics or reader.low(i - 1) in ("#", "@"):
        return False
    if len(low) < _PERSON_WORD:
        return reader.low(i + 1) == "." and reader.is_capital(i + 2)
    return low.endswith("'") is False


def _name_end(reader: Reader, i: int, stop: int) -> int:
    """The last token of the name that starts at token i."""
    institution = reader.low(i) in reader.speech.bodies
    last = i
    limit = min(stop, i + _LONGEST_NAME)
    while last + 1 < limit:
        nxt = _next_part(reader, i, last, limit, institution=institution)
        if nxt is None:
            break
        last = nxt
        institution = institution or reader.low(last) in reader.speech.bodies
    return last


def _next_part(reader: Reader, i: int, last: int, limit: int, *, institution: bool) -> int | None:
    """The token that carries the name on after token `last`: a capital, or one past a particle."""
    j = last + 1
    if reader.low(j) == "." and _is_initial(reader, last) and j + 1 < limit:
        return j + 1 if reader.is_capital(j + 1) else None
    if not reader.touches(j):
        return None
    if reader.is_capital(j):
        return None if _starts_person(reader, i, j) else _capital_part(reader, last, j)
    if institution and reader.low(j) in reader.speech.body_adjectives:
        return j
    joins = reader.speech.joiners if institution else reader.speech.particles
    while j < limit and reader.low(j) in joins and reader.touches(j) and j - last <= 2:
        j += 1
    if j == last + 1 or j >= limit or not reader.touches(j):
        return None
    if not reader.is_capital(j) or reader.is_common(j):
        return None
    return j if institution or _takes_particle(reader, i, last, j) else None


def _starts_person(reader: Reader, i: int, j: int) -> bool:
    """True where a first name follows what is none: "(maire de) Nantes Robert Martin"."""
    names = reader.first_names
    if reader.low(j) not in names or not reader.is_capital(j + 1) or not reader.touches(j + 1):
        return False
    first, before = reader.low(i), reader.low(i - 1)
    if before not in reader.speech.prepositions and before not in reader.speech.determiners:
        return False
    return first not in names and first not in reader.speech.bodies and len(first) > 1


def _capital_part(reader: Reader, last: int, j: int) -> int | None:
    low = reader.low(j)
    if low.endswith("'"):
        return None
    if low in reader.speech.particles and reader.is_capital(j + 1) and reader.touches(j + 1):
        return j
    if reader.is_common(j) or low in reader.speech.honorifics:
        return None
    return j


def _takes_particle(reader: Reader, i: int, last: int, j: int) -> bool:
    """Dominique de Villepin, but not Emmanuel Macron de Paris."""
    if reader.low(j - 1) in ("de", "du", "d'", "des", "la", "le", "di", "da", "do", "del"):
        return last == i and reader.low(i) in reader.first_names
    return True


def _is_initial(reader: Reader, i: int) -> bool:
    return len(reader.low(i)) == 1 or reader.low(i) in ("jr", "st", "wm")


def _without_titles(reader: Reader, i: int, last: int) -> int:
    """Past what only says what somebody is: "Chief Chuck Jordan" -> Chuck Jordan."""
    roles = reader.speech.roles
    while i < last and reader.is_capital(i + 1):
        low = reader.low(i)
        if low not in roles and low not in reader.speech.adjectives:
            break
        i += 1
    return i


def _own_kind(reader: Reader, first: int, last: int) -> Kind:
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


def _mention(reader: Reader, first: int, last: int, kind: Kind) -> Mention:
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
        score += 1
    return score + _evidence_against(reader, before, words)


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
