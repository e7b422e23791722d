"""Shared by the tests of money: read one text as the digest does."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from feeds.model import Cost
from feeds.read.layout import layout
from feeds.read.money import find_costs

CostsOf = Callable[[str, str], tuple[Cost, ...]]


@pytest.fixture(scope="session")
def costs_of() -> CostsOf:
    def read(text: str, lang: str) -> tuple[Cost, ...]:
        return find_costs(text, layout(text, lang), lang)

    return read
