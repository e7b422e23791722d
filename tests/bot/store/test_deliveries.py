"""Deliveries."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bot.chat import Receipt
from bot.store.records import EVERYTHING, DeliveryRecord, DeliveryState

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from bot.store.store import Store
    from tests.fakes.shelf import Shelf

MINUTE = timedelta(minutes=1)
HERE = ("local",)


async def claim(
    store: Store,
    now: datetime,
    *,
    owner: str = "one",
    limit: int = 10,
    platforms: Collection[str] = HERE,
) -> list[DeliveryRecord]:
    async with store.write() as tx:
        return await tx.deliveries.claim_due(
            platforms=platforms, now=now, limit=limit, owner=owner, lease=MINUTE
        )


async def claim_one(store: Store, now: datetime) -> DeliveryRecord:
    (record,) = await claim(store, now)
    return record


async def states(store: Store) -> dict[DeliveryState, int]:
    async with store.read() as tx:
        tally = await tx.deliveries.tally()
    return {state: count for state, count in tally.items() if count}


async def next_due(store: Store) -> datetime | None:
    async with store.read() as tx:
        return await tx.deliveries.next_due()


async def test_a_digest_is_promised_to_who_listens_to_its_topics(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    for name, topic in {"a": "police", "b": EVERYTHING, "c": "justice", "d": "sante"}.items():
        await shelf.listener(name, topic)
    await shelf.listener("a", EVERYTHING)
    await shelf.reader("e", "police")
    digest_id = await shelf.digest("x", topics=("police", "justice"))
    assert await shelf.promise(digest_id) == 3
    claimed = await claim(store, now)
    assert sorted(each.chat.address.chat for each in claimed) == ["a", "b", "c"]
    assert {each.digest_id for each in claimed} == {digest_id}
    assert {each.edition_id for each in claimed} == {None}


async def test_promising_again_promises_only_to_who_came_since(shelf: Shelf) -> None:
    await shelf.listener("a")
    digest_id = await shelf.digest("x")
    assert await shelf.promise(digest_id) == 1
    assert await shelf.promise(digest_id) == 0
    await shelf.listener("b")
    assert await shelf.promise(digest_id) == 1


async def test_nothing_is_promised_to_paused_chats_nor_of_a_baseline(
    store: Store, shelf: Shelf
) -> None:
    paused = await shelf.listener("a")
    old = await shelf.digest("old", tell=False)
    new = await shelf.digest("new")
    async with store.write() as tx:
        await tx.chats.pause(paused.id, "blocked")
    assert await shelf.promise(new) == 0
    await shelf.listener("b")
    assert await shelf.promise(old) == 0


async def test_a_claimed_delivery_is_sending_and_has_its_chat(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    chat = await shelf.listener("a")
    digest_id = await shelf.digest("x")
    await shelf.promise(digest_id)
    record = await claim_one(store, now)
    assert record == DeliveryRecord(
        record.id, chat, digest_id, None, attempts=0, doubtful=False, due_at=now
    )
    assert await states(store) == {DeliveryState.SENDING: 1}
    assert await claim(store, now, owner="two") == []


async def test_only_the_platforms_that_are_asked_for_are_claimed(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    await shelf.listener("a", platform="telegram")
    await shelf.listener("b", platform="discord")
    await shelf.promise(await shelf.digest("x"))
    assert await claim(store, now, platforms=()) == []
    (record,) = await claim(store, now, platforms=("discord", "local"))
    assert record.chat.address.platform == "discord"


async def test_nothing_is_claimed_before_it_is_due(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    await shelf.listener("a")
    await shelf.promise(await shelf.digest("x"))
    assert await claim(store, now - MINUTE) == []
    assert await next_due(store) == now


async def test_a_sent_delivery_is_done(store: Store, shelf: Shelf, now: datetime) -> None:
    await shelf.listener("a")
    await shelf.promise(await shelf.digest("x"))
    record = await claim_one(store, now)
    async with store.write() as tx:
        await tx.deliveries.sent(record.id, Receipt(("41", "42")), now=now)
    assert await states(store) == {DeliveryState.SENT: 1}
    assert await claim(store, now + 9 * MINUTE) == []
    assert await next_due(store) is None


async def test_a_chat_hears_things_in_the_order_they_were_promised(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    """One at a time; while the first waits to be retried, the second waits too."""
    await shelf.listener("a")
    first, second = await shelf.digest("x"), await shelf.digest("y")
    for digest_id in (first, second):
        await shelf.promise(digest_id)
    record = await claim_one(store, now)
    assert record.digest_id == first
    assert await claim(store, now) == []
    async with store.write() as tx:
        await tx.deliveries.put_back(record.id, due_at=now + MINUTE, code="throttled")
    assert await claim(store, now) == []
    assert await next_due(store) == now + MINUTE
    assert (await claim_one(store, now + MINUTE)).digest_id == first
    async with store.write() as tx:
        await tx.deliveries.sent(record.id, Receipt(()), now=now)
    assert (await claim_one(store, now)).digest_id == second


async def test_one_chat_that_waits_does_not_hold_up_another(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    await shelf.listener("a")
    digest_id = await shelf.digest("x")
    await shelf.promise(digest_id)
    record = await claim_one(store, now)
    async with store.write() as tx:
        await tx.deliveries.put_back(record.id, due_at=now + MINUTE)
    await shelf.listener("b")
    await shelf.promise(digest_id)
    assert (await claim_one(store, now)).chat.address.chat == "b"


async def test_what_is_told_at_once_goes_before_editions(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    reader = await shelf.reader("reader")
    await shelf.listener("listener")
    digest_id = await shelf.digest("x")
    async with store.write() as tx:
        await tx.editions.compose(reader.id, now - 9 * MINUTE, [digest_id], now=now)
    await shelf.promise(digest_id)
    claimed = await claim(store, now)
    assert [each.chat.address.chat for each in claimed] == ["listener", "reader"]
    assert [each.edition_id is None for each in claimed] == [True, False]


async def test_no_more_are_claimed_than_asked(store: Store, shelf: Shelf, now: datetime) -> None:
    for name in "abc":
        await shelf.listener(name)
    await shelf.promise(await shelf.digest("x"))
    assert len(await claim(store, now, limit=2)) == 2
    assert len(await claim(store, now, limit=2)) == 1


async def test_a_paused_chat_waits_and_goes_on_where_it_was(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    chat = await shelf.listener("a")
    await shelf.promise(await shelf.digest("x"))
    async with store.write() as tx:
        await tx.chats.pause(chat.id, "blocked")
    assert await claim(store, now) == []
    assert await next_due(store) is None
    async with store.write() as tx:
        await tx.chats.pause(chat.id, None)
    assert len(await claim(store, now)) == 1


async def test_a_lease_that_ran_out_comes_back_doubtful(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    """Whoever held it may have sent it before it died."""
    await shelf.listener("a")
    await shelf.promise(await shelf.digest("x"))
    first = await claim_one(store, now)
    assert await next_due(store) == now + MINUTE
    assert await claim(store, now + MINUTE / 2, owner="two") == []
    (again,) = await claim(store, now + MINUTE, owner="two")
    assert (again.id, again.doubtful, again.attempts) == (first.id, True, 1)


async def test_the_deliveries_of_a_dead_owner_are_released_doubtful(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    for name in "ab":
        await shelf.listener(name)
    await shelf.promise(await shelf.digest("x"))
    await claim(store, now, owner="dead", limit=1)
    await claim(store, now, owner="alive", limit=1)
    async with store.write() as tx:
        assert await tx.deliveries.release("dead") == 1
        assert await tx.deliveries.release("dead") == 0
    record = await claim_one(store, now)
    assert (record.doubtful, record.attempts) == (True, 1)


async def test_a_doubt_outlives_a_failure_that_is_certain(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    """That the second send failed says nothing about the first."""
    await shelf.listener("a")
    await shelf.promise(await shelf.digest("x"))
    record = await claim_one(store, now)
    async with store.write() as tx:
        await tx.deliveries.put_back(record.id, due_at=now, doubtful=True, code="in-doubt")
    assert (await claim_one(store, now)).doubtful
    async with store.write() as tx:
        await tx.deliveries.put_back(record.id, due_at=now, code="not-sent")
    again = await claim_one(store, now)
    assert (again.doubtful, again.attempts) == (True, 2)


async def test_a_certain_failure_leaves_no_doubt(store: Store, shelf: Shelf, now: datetime) -> None:
    await shelf.listener("a")
    await shelf.promise(await shelf.digest("x"))
    record = await claim_one(store, now)
    async with store.write() as tx:
        await tx.deliveries.put_back(record.id, due_at=now, code="not-sent")
    assert not (await claim_one(store, now)).doubtful


async def test_refused_and_doubtful_ends_are_final(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    for name in "ab":
        await shelf.listener(name)
    await shelf.promise(await shelf.digest("x"))
    one, two = await claim(store, now)
    async with store.write() as tx:
        await tx.deliveries.refuse(one.id, "refused", now=now)
        await tx.deliveries.leave_in_doubt(two.id, now=now)
        await tx.deliveries.put_back(one.id, due_at=now)
    assert await states(store) == {DeliveryState.REFUSED: 1, DeliveryState.IN_DOUBT: 1}
    assert await claim(store, now + 9 * MINUTE) == []


async def test_who_comes_late_cannot_undo_what_was_sent(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    """Its lease ran out, another sent it: then it reports a failure of its own."""
    await shelf.listener("a")
    await shelf.promise(await shelf.digest("x"))
    record = await claim_one(store, now)
    async with store.write() as tx:
        await tx.deliveries.sent(record.id, Receipt(("1",)), now=now)
        await tx.deliveries.put_back(record.id, due_at=now)
        await tx.deliveries.refuse(record.id, "refused", now=now)
        await tx.deliveries.leave_in_doubt(record.id, now=now)
    assert await states(store) == {DeliveryState.SENT: 1}


async def test_a_failed_delivery_lets_the_next_one_go(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    await shelf.listener("a")
    first, second = await shelf.digest("x"), await shelf.digest("y")
    for digest_id in (first, second):
        await shelf.promise(digest_id)
    record = await claim_one(store, now)
    async with store.write() as tx:
        await tx.deliveries.refuse(record.id, "refused", now=now)
    assert (await claim_one(store, now)).digest_id == second


async def test_the_tally_names_every_state(store: Store) -> None:
    async with store.read() as tx:
        assert await tx.deliveries.tally() == dict.fromkeys(DeliveryState, 0)
