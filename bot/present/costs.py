"""A cost in one line: what it paid for, how much, per what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.message import Text
from feeds.model import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.message import Run, Runs
    from bot.present.telling import Telling
    from bot.texts.texts import Texts
    from feeds.model import Cost

SPEAKS_FOR_ITSELF = frozenset({Role.SPENT, Role.PRICE, Role.UNKNOWN})
"""Roles that a reader takes a sum for anyway. "Promised" or "saved" must be said."""


def cost_runs(cost: Cost, telling: Telling, texts: Texts) -> Runs:
    """What it paid for, and the sum: "douze trottinettes — 88 000 €"."""
    return tuple(_runs(cost, telling, texts))


def _runs(cost: Cost, telling: Telling, texts: Texts) -> Iterator[Run]:
    if cost.what is not None:
        yield Text(telling.words(cost.what))
        yield Text(" — ")
    yield Text(sum_words(cost, telling, texts))
    if cost.role not in SPEAKS_FOR_ITSELF:
        yield Text(f" ({texts.say('cost-role', role=cost.role.value)})")


def sum_words(cost: Cost, telling: Telling, texts: Texts) -> str:
    """The sum in the chat's language; the article's own words where its scale is ambiguous."""
    if cost.amount is None or cost.currency is None:
        return telling.words(cost.span)
    return texts.say(
        "cost-sum",
        sum=texts.money(cost.amount, cost.currency, cost.amount_max),
        approx=_yes(cost.approx),
        derived=_yes(cost.derived),
        per=cost.per.value if cost.per else "none",
    )


def _yes(fact: bool) -> str:
    return "yes" if fact else "no"
