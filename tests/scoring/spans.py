"""Comparing spans and names: what counts as the same place, the same words, the same person."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, TypeVar

from feeds.model import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

T = TypeVar("T")
U = TypeVar("U")

_EDGES = " \n\t\r\u00a0\u202f\u2009,;.:…!?()«»‹›“”„‟\"‘’‚'—–-"

# What names may come with and still be the same: articles and forms of address, folded.
_FORMS = frozenset(
    """
    le la les l un une the a an der die das den dem des ein eine el los las uno una il lo gli i
    de het een o os as um uma son sa its sein ihr su seu sua
    m mme mlle me maitre abbe mr mrs ms miss sir dame lord lady dr herr frau senor senora don dona
    signor signora sig mevrouw meneer mevr senhor senhora prof docteur
    """.split()
)


def trimmed(text: str, span: Span) -> Span:
    """Without the spaces, marks and points at its edges."""
    start, end = span
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in _EDGES:
        end -= 1
    return Span(start, end)


def overlap(one: Span, other: Span) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def likeness(one: Span, other: Span) -> float:
    """Characters shared of characters covered: 1 for the same place, 0 for two places apart."""
    shared = overlap(one, other)
    union = one.end - one.start + other.end - other.start - shared
    return shared / union if union else 0.0


def mostly_in(span: Span, others: Iterable[Span]) -> bool:
    """Whether more than half of a span lies in one of the others."""
    return any(2 * overlap(span, other) > span.end - span.start for other in others)


def pair(
    wanted: Sequence[T], found: Sequence[U], nearness: Callable[[T, U], float], least: float
) -> list[tuple[int, int]]:
    """Indices of those that belong together, the nearest first, each at most once."""
    scored = [
        (value, -i, -j)
        for i, one in enumerate(wanted)
        for j, other in enumerate(found)
        if (value := nearness(one, other)) >= least
    ]
    pairs: list[tuple[int, int]] = []
    used: tuple[set[int], set[int]] = set(), set()
    for _, i, j in sorted(scored, reverse=True):
        if -i not in used[0] and -j not in used[1]:
            used[0].add(-i)
            used[1].add(-j)
            pairs.append((-i, -j))
    return pairs


def folded(text: str) -> str:
    """Lower case, no accents, straight apostrophes, single spaces."""
    flat = unicodedata.normalize("NFKD", text.casefold().replace("’", "'"))
    return " ".join("".join(c for c in flat if not unicodedata.combining(c)).split())


def bare_name(name: str) -> str:
    """A name folded, without the articles and forms of address before it."""
    words = folded(name).replace("'", " ").replace(".", " ").split()
    while len(words) > 1 and words[0] in _FORMS:
        words.pop(0)
    return " ".join(words)


def same_name(name: str | None, accepted: Iterable[str]) -> bool:
    """Whether it is one of the names; a capitalised title before a full name does no harm."""
    if name is None:
        return False
    return any(bare_name(form) in map(bare_name, accepted) for form in _without_titles(name))


def _without_titles(name: str) -> Iterator[str]:
    """The name, and what is left of it (two words or more) behind up to two capitalised words."""
    words = name.split()
    yield name
    for count in (1, 2):
        if len(words) > count + 1 and all(word[:1].isupper() for word in words[: count + 1]):
            yield " ".join(words[count:])


def holds_surname(name: str | None, accepted: Iterable[str]) -> bool:
    """Whether the last word of one of the names stands in it: the same person, ill named."""
    words = bare_name(name or "").split()
    return any(bare_name(full).split()[-1] in words for full in accepted if bare_name(full))
