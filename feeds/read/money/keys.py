"""Which sums of an article a reader would repeat: at most three."""

from __future__ import annotations

from decimal import Decimal
from math import log10
from typing import TYPE_CHECKING

from feeds.model import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from feeds.model import Cost

MOST_KEYS = 3
_LEAST = Decimal(1)


def choose_keys(costs: Sequence[Cost]) -> frozenset[int]:
    """The places in `costs` of the sums to show: known amounts, each told once.

    What counts: that the text says what it was for and in which role, then how much it is, then
    how early it stands. A sum told again is not shown again.
    """
    ranked = sorted(
        (place for place, cost in enumerate(costs) if _may_be_told(cost)),
        key=lambda place: (-_weight(costs[place], place), place),
    )
    chosen: list[int] = []
    told: set[tuple[Decimal | None, str | None]] = set()
    for place in ranked:
        cost = costs[place]
        if (cost.amount, cost.currency) not in told and len(chosen) < MOST_KEYS:
            told.add((cost.amount, cost.currency))
            chosen.append(place)
    return frozenset(chosen)


def _may_be_told(cost: Cost) -> bool:
    """A known amount, and no mere conversion: "soit 45 000 euros"."""
    return cost.amount is not None and (not cost.derived or cost.per is not None)


def _weight(cost: Cost, place: int) -> float:
    amount = max(cost.amount_max or cost.amount or _LEAST, _LEAST)
    size = min(log10(amount), 12.0) / 2
    return size + 2 * (cost.what is not None) + (cost.role is not Role.UNKNOWN) - 0.3 * place
