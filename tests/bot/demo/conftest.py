"""The sample press, loaded once, and a way to serve it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import aiohttp
import pytest
import pytest_asyncio

from bot.demo.newspapers import load_press
from bot.demo.server import Press

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.demo.newspapers import Newspaper

OPENED = datetime(2026, 3, 9, 7, 30, tzinfo=UTC)


@pytest.fixture(scope="session")
def newspapers() -> tuple[Newspaper, ...]:
    return load_press()


@pytest.fixture
def opened() -> datetime:
    return OPENED


@pytest_asyncio.fixture
async def press() -> AsyncIterator[Press]:
    async with Press(clock=lambda: OPENED) as press:
        yield press


@pytest_asyncio.fixture
async def client() -> AsyncIterator[aiohttp.ClientSession]:
    """A client that shows bodies as they come over the wire."""
    async with aiohttp.ClientSession(auto_decompress=False) as session:
        yield session
