"""The local platform on both engines."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.fakes.chat_house import local_chat

if TYPE_CHECKING:
    from datetime import datetime

    from bot.platforms.local.adapter import LocalPlatform
    from bot.store.store import Store


@pytest.fixture
async def platform(store: Store, now: datetime) -> LocalPlatform:
    """The local chat on each engine in turn."""
    return await local_chat(store, now)
