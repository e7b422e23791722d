"""Editions."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bot.store.records import EVERYTHING, DeliveryState

if TYPE_CHECKING:
    from datetime import datetime

    from bot.store.records import DueChat
    from bot.store.store import Store
    from tests.fakes.shelf import Shelf

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)


async def claim(store: Store, now: datetime, owner: str = "one", limit: int = 10) -> list[DueChat]:
    async with store.write() as tx:
        return await tx.editions.claim_due(now=now, limit=limit, owner=owner, lease=MINUTE)


async def chosen(store: Store, chat_id: int, since: datetime, limit: int = 10) -> list[int]:
    async with store.read() as tx:
        ids = [each.id for each in await tx.subscriptions.of(chat_id)]
        found = await tx.editions.candidates(chat_id, ids, since=since, limit=limit)
    return [record.id for record in found]


async def test_a_chat_is_due_with_all_its_due_subscriptions(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    chat = await shelf.reader("a", "police", next_at=now - MINUTE)
    await shelf.reader("a", "sante", next_at=now)
    await shelf.reader("a", "justice", next_at=now + MINUTE)
    await shelf.listener("a", EVERYTHING)
    (due,) = await claim(store, now)
    assert due.chat == chat
    assert [each.topic for each in due.subscriptions] == ["police", "sante"]


async def test_chats_that_only_listen_or_are_paused_are_never_due(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    await shelf.listener("a")
    paused = await shelf.reader("b")
    async with store.write() as tx:
        await tx.chats.pause(paused.id, "kicked")
        assert await tx.editions.next_due() is None
    assert await claim(store, now) == []


async def test_the_longest_due_chats_are_claimed_first(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    for minutes in (1, 3, 2):
        await shelf.reader(str(minutes), next_at=now - minutes * MINUTE)
    claimed = await claim(store, now, limit=2)
    assert [due.chat.address.chat for due in claimed] == ["3", "2"]


async def test_a_claimed_chat_is_left_alone_until_done_or_the_lease_ends(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    chat = await shelf.reader("a")
    assert len(await claim(store, now)) == 1
    assert await claim(store, now, owner="two") == []
    async with store.read() as tx:
        assert await tx.editions.next_due() == now + MINUTE
    assert len(await claim(store, now + MINUTE, owner="two")) == 1
    async with store.write() as tx:
        await tx.editions.done(chat.id)
        assert await tx.editions.next_due() == now
    assert len(await claim(store, now)) == 1


async def test_releasing_an_owner_frees_its_chats_only(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    await shelf.reader("a", next_at=now - MINUTE)
    await shelf.reader("b")
    await claim(store, now, owner="dead", limit=1)
    await claim(store, now, owner="alive", limit=1)
    async with store.write() as tx:
        await tx.editions.release("dead")
    assert [due.chat.address.chat for due in await claim(store, now)] == ["a"]


async def test_an_advanced_subscription_is_due_at_its_next_hour(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    await shelf.reader("a")
    (due,) = await claim(store, now)
    async with store.write() as tx:
        await tx.editions.advance(due.subscriptions[0].id, now + DAY)
        await tx.editions.done(due.chat.id)
        assert await tx.editions.next_due() == now + DAY
    assert await claim(store, now) == []


async def test_candidates_are_on_topic_and_the_newest_come_first(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    chat = await shelf.reader("a", "police")
    everything = await shelf.reader("b", EVERYTHING)
    first = await shelf.digest("a", topics=("justice", "police"), at=now + MINUTE)
    second = await shelf.digest("b", topics=("police",), at=now + 2 * MINUTE)
    off = await shelf.digest("c", topics=(), at=now + 3 * MINUTE)
    assert await chosen(store, chat.id, now) == [second, first]
    assert await chosen(store, chat.id, now, limit=1) == [second]
    assert await chosen(store, everything.id, now) == [off, second, first]


async def test_a_digest_on_two_topics_of_a_chat_is_one_candidate(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    chat = await shelf.reader("a", "police")
    await shelf.reader("a", "justice")
    digest_id = await shelf.digest("a", topics=("justice", "police"))
    assert await chosen(store, chat.id, now) == [digest_id]


async def test_what_was_found_before_is_no_candidate(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    """Neither before the subscription was made nor before the moment that is asked for."""
    await shelf.digest("old", at=now - MINUTE)
    chat = await shelf.reader("a")
    new = await shelf.digest("new", at=now)
    assert await chosen(store, chat.id, now - DAY) == [new]
    assert await chosen(store, chat.id, now) == [new]
    assert await chosen(store, chat.id, now + MINUTE) == []


async def test_a_baseline_is_no_candidate(store: Store, shelf: Shelf, now: datetime) -> None:
    chat = await shelf.reader("a")
    await shelf.digest("a", tell=False)
    assert await chosen(store, chat.id, now) == []


async def test_another_chats_subscription_brings_no_candidates(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    chat, other = await shelf.chat("a"), await shelf.reader("b")
    await shelf.digest("a")
    async with store.read() as tx:
        (theirs,) = await tx.subscriptions.of(other.id)
        assert await tx.editions.candidates(chat.id, [theirs.id], since=now, limit=9) == []


async def test_an_edition_is_kept_in_its_order_and_promised(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    chat = await shelf.reader("a")
    digests = [await shelf.digest(name) for name in ("a", "whole", "c")]
    order = [digests[1], digests[2], digests[0]]
    async with store.write() as tx:
        edition_id = await tx.editions.compose(chat.id, now, order, now=now + MINUTE)
        assert edition_id is not None
        edition = await tx.editions.get(edition_id)
        (delivery,) = await tx.deliveries.claim_due(
            platforms=["local"], now=now, limit=9, owner="one", lease=MINUTE
        )
    assert edition is not None
    assert (edition.id, edition.chat_id, edition.due_at) == (edition_id, chat.id, now)
    assert [record.id for record in edition.digests] == order
    assert len(edition.digests[0].digest.quotes) == 2
    assert (delivery.edition_id, delivery.digest_id) == (edition_id, None)
    assert delivery.due_at == now


async def test_an_edition_that_is_not_there_is_none(store: Store) -> None:
    async with store.read() as tx:
        assert await tx.editions.get(1) is None


async def test_a_chat_has_one_edition_of_a_moment(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    """Two processes compose the same edition: the second does nothing."""
    chat = await shelf.reader("a")
    first, second = await shelf.digest("a"), await shelf.digest("b")
    async with store.write() as tx:
        assert await tx.editions.compose(chat.id, now, [first], now=now) is not None
        assert await tx.editions.compose(chat.id, now, [second], now=now) is None
        assert (await tx.deliveries.tally())[DeliveryState.DUE] == 1
    assert await chosen(store, chat.id, now) == [second]


async def test_what_an_edition_told_is_not_told_again(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    chat = await shelf.reader("a")
    await shelf.listener("a", EVERYTHING)
    digest_id = await shelf.digest("a")
    async with store.write() as tx:
        await tx.editions.compose(chat.id, now, [digest_id], now=now)
        assert await tx.deliveries.promise(digest_id, now=now) == 0
    assert await chosen(store, chat.id, now) == []


async def test_an_edition_leaves_out_what_was_promised_meanwhile(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    """Between choosing and composing, a digest may be told at once."""
    chat = await shelf.listener("a")
    at_once, fresh = await shelf.digest("a"), await shelf.digest("b")
    await shelf.promise(at_once)
    async with store.write() as tx:
        edition_id = await tx.editions.compose(chat.id, now, [at_once, fresh], now=now)
        assert edition_id is not None
        edition = await tx.editions.get(edition_id)
    assert edition is not None
    assert [record.id for record in edition.digests] == [fresh]


async def test_an_edition_with_nothing_left_is_not_made(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    chat = await shelf.listener("a")
    digest_id = await shelf.digest("a")
    await shelf.promise(digest_id)
    async with store.write() as tx:
        assert await tx.editions.compose(chat.id, now, [digest_id], now=now) is None
        assert await tx.editions.compose(chat.id, now, [], now=now) is None
        assert (await tx.deliveries.tally())[DeliveryState.DUE] == 1
