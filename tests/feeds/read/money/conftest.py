"""Shared by the tests of money: read one text as the digest does, and show what was found."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from feeds.model import Cost
from feeds.read.layout import layout
from feeds.read.money import find_costs

CostsOf = Callable[[str, str], tuple[Cost, ...]]
Shown = Callable[[str, str], tuple[str | None, ...]]


@pytest.fixture(scope="session")
def costs_of() -> CostsOf:
    def read(text: str, lang: str) -> tuple[Cost, ...]:
        return find_costs(text, layout(text, lang), lang)

    return read


@pytest.fixture(scope="session")
def written(costs_of: CostsOf) -> Shown:
    """The words, the amount and the currency of the one sum in a text; "2..3" is a range."""

    def one(text: str, lang: str) -> tuple[str | None, ...]:
        (cost,) = costs_of(text, lang)
        amount = None if cost.amount is None else f"{cost.amount:f}"
        most = "" if cost.amount_max is None else f"..{cost.amount_max:f}"
        return cost.span.of(text), f"{amount}{most}", cost.currency

    return one


@pytest.fixture(scope="session")
def told(costs_of: CostsOf) -> Shown:
    """What the sentence says of its first sum: for what, in which role, per what, whether about."""

    def one(text: str, lang: str) -> tuple[str | None, ...]:
        cost = costs_of(text, lang)[0]
        what = cost.what.of(text) if cost.what else None
        return what, cost.role.value, cost.per and cost.per.value, "about" if cost.approx else ""

    return one
