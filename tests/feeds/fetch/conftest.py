"""A client that may ask the web on loopback, with limits small enough to be met."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from feeds.fetch.address import Policy
from feeds.fetch.client import Client

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.fakes.web import FakeWeb


@pytest.fixture
async def client(web: FakeWeb) -> AsyncIterator[Client]:
    policy = Policy(allow_hosts=frozenset({web.place}))
    async with Client(
        user_agent="Pasquin/0.1 (+https://example.org/pasquin)",
        policy=policy,
        timeout_s=5,
        max_bytes=100_000,
    ) as client:
        yield client
