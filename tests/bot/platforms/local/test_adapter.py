"""The local chat as a platform: its transcript, its keys, its listeners."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from bot.chat import ChatAddress, ChatGone, InDoubt, Receipt
from bot.message import Message, paragraph
from bot.platforms.local.adapter import LOCAL_CHAT, LocalPlatform
from bot.platforms.local.wire import unpacked
from tests.fakes.broken_store import broken
from tests.fakes.messages import EVERYTHING_THERE_IS

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from bot.chat import Platform
    from bot.store.store import Store

HELLO = Message((paragraph("hello"),))


def test_it_keeps_the_promise_of_a_platform(platform: LocalPlatform) -> None:
    promised: Platform = platform
    assert promised.name == "local"
    assert promised.idempotent


async def test_what_is_sent_stands_in_the_transcript(
    platform: LocalPlatform, now: datetime
) -> None:
    receipt = await platform.send(LOCAL_CHAT, EVERYTHING_THERE_IS, key="edition:1")
    (line,) = await platform.lines()
    assert receipt == Receipt((str(line.id),))
    assert (line.author, line.key, line.sent_at) == ("pasquin", "edition:1", now)
    assert unpacked(line.message) == EVERYTHING_THERE_IS


async def test_sending_again_with_the_same_key_shows_one_message(platform: LocalPlatform) -> None:
    receipts = [await platform.send(LOCAL_CHAT, HELLO, key="digest:7") for _ in range(3)]
    assert len(set(receipts)) == 1
    assert len(await platform.lines()) == 1


async def test_a_line_of_the_reader_is_heard_once(platform: LocalPlatform) -> None:
    assert await platform.hear("/help", key="said:1")
    assert not await platform.hear("/help", key="said:1")
    (line,) = await platform.lines()
    assert (line.author, unpacked(line.message)) == ("reader", Message((paragraph("/help"),)))


async def test_lines_after_one_are_those_that_came_later(platform: LocalPlatform) -> None:
    for number in range(4):
        await platform.send(LOCAL_CHAT, HELLO, key=f"k{number}")
    lines = await platform.lines()
    assert [line.key for line in await platform.lines(after=lines[1].id)] == ["k2", "k3"]


async def test_who_listens_is_woken_by_a_new_line(platform: LocalPlatform) -> None:
    with platform.listening() as one, platform.listening() as other:
        assert not one.is_set()
        await platform.send(LOCAL_CHAT, HELLO, key="k")
        assert one.is_set()
        assert other.is_set()


async def test_many_at_once_are_each_there_and_woken_for(platform: LocalPlatform) -> None:
    async with asyncio.TaskGroup() as group:
        for number in range(20):
            group.create_task(platform.send(LOCAL_CHAT, HELLO, key=f"k{number}"))
    ids = [line.id for line in await platform.lines()]
    assert len(ids) == 20
    assert ids == sorted(ids)


async def test_a_chat_that_is_not_known_is_gone(platform: LocalPlatform) -> None:
    with pytest.raises(ChatGone, match="deleted"):
        await platform.send(ChatAddress("local", "elsewhere"), HELLO, key="k")


async def test_a_store_that_fails_leaves_the_send_in_doubt(
    file_store: Store, now: datetime, tmp_path: Path
) -> None:
    platform = LocalPlatform(file_store, lambda: now)
    async with broken(file_store, tmp_path / "file.sqlite"):
        with pytest.raises(InDoubt):
            await platform.send(LOCAL_CHAT, HELLO, key="k")
