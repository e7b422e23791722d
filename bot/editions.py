"""What goes into an edition, and in which order. Pure.

The best come first, but no topic and no outlet may crowd out the others: whoever was told last
waits a turn.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from feeds.model import Article, Digest, Source

HALF_LIFE_HOURS = 18.0
"""After so long freshness counts half: the night comes before yesterday's noon."""
TURN_PENALTY = 0.35
"""Share of the weight lost for each digest of the same outlet or first topic already chosen."""


class Tellable(Protocol):
    """A digest with its article and outlet: what the store hands out as candidates."""

    @property
    def id(self) -> int: ...
    @property
    def source(self) -> Source: ...
    @property
    def article(self) -> Article: ...
    @property
    def digest(self) -> Digest: ...
    @property
    def found_at(self) -> datetime: ...


T = TypeVar("T", bound=Tellable)


def weigh(candidate: Tellable, *, now: datetime) -> float:
    """How much a digest is worth telling: 0 to 4.

    One for having a summary, one for a key quote with a speaker, one for a sum, and freshness
    (half after `HALF_LIFE_HOURS`). An excerpt is worth half.
    """
    digest = candidate.digest
    told = candidate.article.published or candidate.found_at
    hours = max(0.0, (now - told).total_seconds() / 3600)
    worth: float = 0.5 ** (hours / HALF_LIFE_HOURS)
    worth += bool(digest.summary)
    worth += any(quote.key and quote.speaker for quote in digest.quotes)
    worth += any(cost.amount is not None for cost in digest.costs)
    return worth / 2 if candidate.article.excerpt else worth


def choose(candidates: Sequence[T], *, limit: int, now: datetime) -> tuple[T, ...]:
    """At most `limit` digests, the best first; outlets and topics take turns."""
    left = {candidate.id: candidate for candidate in candidates}
    weights = {candidate.id: weigh(candidate, now=now) for candidate in candidates}
    chosen: list[T] = []
    turns: dict[str, int] = {}
    while left and len(chosen) < limit:
        best = max(left.values(), key=lambda each: (_in_turn(each, weights, turns), each.id))
        chosen.append(left.pop(best.id))
        for group in _groups(best):
            turns[group] = turns.get(group, 0) + 1
    return tuple(chosen)


def _in_turn(candidate: Tellable, weights: dict[int, float], turns: dict[str, int]) -> float:
    told = sum(turns.get(group, 0) for group in _groups(candidate))
    shrunk: float = (1 - TURN_PENALTY) ** told
    return weights[candidate.id] * shrunk


def _groups(candidate: Tellable) -> tuple[str, ...]:
    outlet = f"outlet {candidate.source.title}"
    return (outlet, *(f"topic {topic}" for topic in candidate.digest.topics[:1]))
