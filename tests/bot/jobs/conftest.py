"""A store on SQLite, a shelf to fill it with, a settable clock."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from tests.fakes.shelf import Shelf

if TYPE_CHECKING:
    from datetime import datetime, timedelta

    from bot.store.store import Store


@dataclass
class Clock:
    """Stands still until it is moved."""

    now: datetime

    def __call__(self) -> datetime:
        return self.now

    def pass_(self, time: timedelta) -> None:
        self.now += time


@pytest.fixture
def clock(now: datetime) -> Clock:
    return Clock(now)


@pytest.fixture
def shelf(file_store: Store, now: datetime) -> Shelf:
    return Shelf(file_store, now)
