"""Chats, subscriptions, the transcript."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.chat import ChatAddress
from bot.store.records import ChatRecord

if TYPE_CHECKING:
    from datetime import datetime

    from bot.store.store import Store
    from tests.fakes.shelf import Shelf


async def test_a_chat_is_made_known_once(store: Store, now: datetime) -> None:
    address = ChatAddress("telegram", "-100123", "7")
    async with store.write() as tx:
        first = await tx.chats.ensure(address, lang="fr", zone="Europe/Paris", now=now)
        again = await tx.chats.ensure(address, lang="en", zone="UTC", now=now)
        assert first == again == await tx.chats.get(first.id)
    assert first == ChatRecord(first.id, address, "fr", "Europe/Paris", now)


async def test_threads_of_one_chat_are_chats_of_their_own(store: Store, now: datetime) -> None:
    async with store.write() as tx:
        ids = {
            (
                await tx.chats.ensure(
                    ChatAddress("discord", "1", t), lang="fr", zone="UTC", now=now
                )
            ).id
            for t in ("", "2", "3")
        }
    assert len(ids) == 3


async def test_a_chat_that_is_not_there_is_none(store: Store) -> None:
    async with store.write() as tx:
        assert await tx.chats.get(1) is None
        with pytest.raises(LookupError):
            await tx.chats.change(1, lang="en")


async def test_language_and_zone_change_apart(store: Store, shelf: Shelf) -> None:
    chat = await shelf.chat("a")
    async with store.write() as tx:
        assert (await tx.chats.change(chat.id)) == chat
        assert (await tx.chats.change(chat.id, lang="en")).zone == "Europe/Paris"
        changed = await tx.chats.change(chat.id, zone="America/Montreal")
    assert (changed.lang, changed.zone) == ("en", "America/Montreal")


async def test_a_chat_is_paused_with_a_reason_and_resumed(store: Store, shelf: Shelf) -> None:
    chat = await shelf.chat("a")
    async with store.write() as tx:
        await tx.chats.pause(chat.id, "blocked")
        paused = await tx.chats.get(chat.id)
        await tx.chats.pause(chat.id, None)
        assert await tx.chats.get(chat.id) == chat
    assert paused is not None
    assert paused.paused == "blocked"


async def test_a_chat_moves_with_all_it_has(store: Store, shelf: Shelf) -> None:
    chat = await shelf.reader("group")
    there = ChatAddress("local", "supergroup")
    async with store.write() as tx:
        await tx.chats.move(chat.id, there)
        moved = await tx.chats.get(chat.id)
        assert await tx.subscriptions.count(chat.id) == 1
    assert moved is not None
    assert moved.address == there


async def test_a_chat_that_moves_to_a_known_one_becomes_one_with_it(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    """Somebody wrote in the supergroup before we heard of the move."""
    old, new = await shelf.listener("group"), await shelf.listener("supergroup")
    async with store.write() as tx:
        for chat, topic in ((old, "police"), (new, "police"), (new, "sante")):
            await tx.subscriptions.add(chat.id, topic, rhythm="now", next_at=None, now=now)
    told_both = await shelf.digest("a")
    await shelf.promise(told_both)
    async with store.write() as tx:
        await tx.transcript.post(new.address, key="k", author="reader", message="{}", now=now)
        await tx.chats.move(old.id, new.address)
        assert await tx.chats.get(new.id) is None
        mine = [each.topic for each in await tx.subscriptions.of(old.id)]
        assert sorted(mine) == ["depenses", "police", "sante"]
        assert await tx.subscriptions.count() == 3
        assert len(await tx.transcript.lines(new.address)) == 1
        assert await tx.deliveries.promise(told_both, now=now) == 0
        assert sum((await tx.deliveries.tally()).values()) == 1


async def test_subscribing_again_changes_the_rhythm(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    chat = await shelf.chat("a")
    async with store.write() as tx:
        subscriptions = tx.subscriptions
        first = await subscriptions.add(chat.id, "police", rhythm="now", next_at=None, now=now)
        second = await subscriptions.add(
            chat.id, "police", rhythm="daily 8:00", next_at=now, now=now
        )
        assert await subscriptions.of(chat.id) == [second]
    assert (first.rhythm, first.next_at) == ("now", None)
    assert (second.id, second.rhythm, second.next_at) == (first.id, "daily 8:00", now)


async def test_unsubscribing_tells_whether_there_was_anything(store: Store, shelf: Shelf) -> None:
    chat, other = await shelf.listener("a"), await shelf.listener("b")
    async with store.write() as tx:
        assert await tx.subscriptions.remove(chat.id, "depenses") is True
        assert await tx.subscriptions.remove(chat.id, "depenses") is False
        assert await tx.subscriptions.count(chat.id) == 0
        assert await tx.subscriptions.count(other.id) == await tx.subscriptions.count() == 1


async def test_a_line_is_posted_once_per_key(store: Store, shelf: Shelf, now: datetime) -> None:
    """This is what makes the local platform idempotent."""
    chat, other = await shelf.chat("a"), await shelf.chat("b")
    async with store.write() as tx:
        post = tx.transcript.post
        first, new = await post(chat.address, key="k", author="pasquin", message="{}", now=now)
        assert new
        again = await post(chat.address, key="k", author="pasquin", message="[]", now=now)
        assert again == (first, False)
        _, elsewhere = await post(other.address, key="k", author="reader", message="{}", now=now)
        assert elsewhere
        (line,) = await tx.transcript.lines(chat.address)
    assert (line.id, line.chat_id, line.key) == (first, chat.id, "k")
    assert (line.author, line.message, line.sent_at) == ("pasquin", "{}", now)


async def test_the_last_lines_come_oldest_first(store: Store, shelf: Shelf, now: datetime) -> None:
    at = (await shelf.chat("a")).address
    async with store.write() as tx:
        ids = [
            (await tx.transcript.post(at, key=k, author="reader", message="{}", now=now))[0]
            for k in "abcd"
        ]
        lines = tx.transcript.lines
        assert [line.key for line in await lines(at)] == list("abcd")
        assert [line.key for line in await lines(at, limit=2)] == ["c", "d"]
        assert [line.key for line in await lines(at, after=ids[2])] == ["d"]


async def test_a_line_for_an_unknown_chat_is_refused(store: Store, now: datetime) -> None:
    nowhere = ChatAddress("local", "nowhere")
    async with store.write() as tx:
        with pytest.raises(LookupError):
            await tx.transcript.post(nowhere, key="k", author="reader", message="{}", now=now)
        assert await tx.transcript.lines(nowhere) == []


async def test_a_chat_is_found_by_its_address(store: Store, shelf: Shelf) -> None:
    chat = await shelf.chat("a")
    async with store.read() as tx:
        assert await tx.chats.find(chat.address) == chat
        assert await tx.chats.find(ChatAddress("local", "nobody")) is None
