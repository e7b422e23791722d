"""A shelf to fill the store with."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.fakes.shelf import Shelf

if TYPE_CHECKING:
    from datetime import datetime

    from bot.store.store import Store


@pytest.fixture
def shelf(store: Store, now: datetime) -> Shelf:
    return Shelf(store, now)
