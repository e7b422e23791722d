"""The local platform on both engines, and a house whose chat page is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.fakes.chat_house import ChatHouse, local_chat

if TYPE_CHECKING:
    from datetime import datetime

    from bot.platforms.local.adapter import LocalPlatform
    from bot.store.store import Store


@pytest.fixture
async def platform(store: Store, now: datetime) -> LocalPlatform:
    """The local chat on each engine in turn."""
    return await local_chat(store, now)


@pytest.fixture
async def house(file_store: Store, now: datetime) -> ChatHouse:
    """A server over a real store on SQLite, not yet open."""
    return ChatHouse(await local_chat(file_store, now))
