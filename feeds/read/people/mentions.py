"""Where names stand in a text: runs of capitals with their particles, titles left out.

One pass over the tokens. What a name names is told by `evidence`; which mentions belong together
is decided in `entities`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from feeds.read.people.evidence import Kind, Mention, mention, own_kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from feeds.model import Span
    from feeds.read.people.reader import Reader

_LONGEST_NAME = 9
"""Tokens; a longer run of capitals is a headline, not a name."""
_OPENING_MARKS = frozenset(("«", "“", '"', "‘", "„"))
_CLOSING_MARKS = frozenset(("»", "”", '"', "’", "“"))
_AND = frozenset(("y", "e", "i"))
"""Particles that are as often the "and" of a list."""
_PERSON_WORD = 2
"""Letters a word needs to be a name by itself."""


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
            yield mention(reader, i, outlet, Kind.BODY)
            done = outlet + 1
        elif _starts_name(reader, i):
            last = _name_end(reader, i, stop)
            begin = _without_titles(reader, i, last)
            yield mention(reader, begin, last, own_kind(reader, begin, last))
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
    institution = reader.low(i) in reader.speech.bodies or reader.low(i) in reader.speech.papers
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
    if reader.low(j) in _OPENING_MARKS:
        return _past_nickname(reader, last, limit)
    if not reader.touches(j):
        return None
    if reader.is_capital(j):
        return None if _starts_person(reader, i, j) else _capital_part(reader, last, j)
    if institution and reader.low(j) in reader.speech.body_adjectives:
        return j
    return _past_particles(reader, i, last, limit, institution=institution)


def _past_particles(
    reader: Reader, i: int, last: int, limit: int, *, institution: bool
) -> int | None:
    """The capital behind "de la" or "of the", where such words may join the name."""
    joins = reader.speech.joiners if institution else reader.speech.particles
    j = last + 1
    while j < limit and reader.low(j) in joins and reader.touches(j) and j - last <= 2:
        j += 1
    if j == last + 1 or j >= limit or not reader.touches(j):
        return None
    if not reader.is_capital(j) or reader.is_common(j):
        return None
    if reader.low(j - 1) in _AND and reader.is_capital(j + 1):
        return None  # "Ana Ruiz y Paco Gil" are two, "Ana Ruiz y Gil" is one
    return j if institution or _takes_particle(reader, i, last, j) else None


def _past_nickname(reader: Reader, last: int, limit: int) -> int | None:
    """The surname behind a nickname between marks: "Richard « Dick » Jones"."""
    surname = last + 4
    if surname >= limit or reader.low(last) not in reader.first_names:
        return None
    is_marked = reader.low(last + 1) in _OPENING_MARKS and reader.low(last + 3) in _CLOSING_MARKS
    return surname if is_marked and reader.is_capital(surname) else None


def _starts_person(reader: Reader, i: int, j: int) -> bool:
    """True where a first name follows what is none: "(maire de) Nantes Robert Martin"."""
    names = reader.first_names
    if reader.low(j) not in names or not reader.is_capital(j + 1) or not reader.touches(j + 1):
        return False
    if reader.is_acronym(i):
        return True
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
        return last == i and (reader.low(i) in reader.first_names or reader.low(i - 1) == ",")
    return True


def _is_initial(reader: Reader, i: int) -> bool:
    return len(reader.low(i)) == 1 or reader.low(i) in ("jr", "st", "wm")


def _without_titles(reader: Reader, i: int, last: int) -> int:
    """Past what only says what somebody is: "Chief Chuck Jordan" -> Chuck Jordan."""
    roles = reader.speech.roles
    for k in range(last - 1, i - 1, -1):
        if reader.low(k) in roles and reader.is_capital(k + 1):
            return k + 1
    while i < last and reader.low(i) in reader.speech.adjectives and reader.is_capital(i + 1):
        i += 1
    return i
