"""A client that may ask the web on loopback, with limits small enough to be met."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.fakes.client import client_for

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from feeds.fetch.client import Client
    from tests.fakes.web import FakeWeb


@pytest.fixture
async def client(web: FakeWeb) -> AsyncIterator[Client]:
    async with client_for(web.place, timeout_s=5, max_bytes=100_000) as client:
        yield client
