"""Edit: an edition for each chat at its hour, and nothing told twice."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bot.chat import ChatAddress
from bot.jobs.deliver import Deliver
from bot.jobs.edit import LEASE, Edit
from bot.jobs.job import Bell
from tests.fakes.platform import FakePlatform

if TYPE_CHECKING:
    from bot.store.records import EditionRecord
    from bot.store.store import Store
    from tests.bot.jobs.conftest import Clock
    from tests.fakes.shelf import Shelf


def editing(store: Store, clock: Clock, *, limit: int = 12) -> Edit:
    return Edit(store, owner="a", now=clock, limit=limit, promised=Bell())


async def editions(store: Store) -> list[EditionRecord]:
    found = []
    async with store.read() as tx:
        number = 1
        while (edition := await tx.editions.get(number)) is not None:
            found.append(edition)
            number += 1
    return found


async def test_a_due_chat_gets_what_came_on_its_topics(
    file_store: Store, shelf: Shelf, clock: Clock
) -> None:
    await shelf.reader("a", "depenses")
    wanted = await shelf.digest("whole")
    await shelf.digest("other", topics=("sante",))
    job = editing(file_store, clock)
    assert await job.round()
    [edition] = await editions(file_store)
    assert [record.id for record in edition.digests] == [wanted]
    assert edition.due_at == clock.now


async def test_the_next_edition_is_set_in_the_chats_own_hours(
    file_store: Store, shelf: Shelf, clock: Clock
) -> None:
    await shelf.reader("a")
    job = editing(file_store, clock)
    await job.round()
    # daily 8:30 in Paris is 7:30 UTC in winter; `now` is 7:30 on the first of March
    assert await job.next_due() == clock.now + timedelta(days=1)


async def test_an_edition_with_nothing_to_tell_is_not_sent(
    file_store: Store, shelf: Shelf, clock: Clock
) -> None:
    await shelf.reader("a")
    assert await editing(file_store, clock).round()
    assert await editions(file_store) == []


async def test_two_subscriptions_that_match_one_digest_tell_it_once(
    file_store: Store, shelf: Shelf, clock: Clock
) -> None:
    await shelf.reader("a", "depenses")
    await shelf.reader("a", "collectivites")
    await shelf.digest("x", topics=("depenses", "collectivites"))
    await editing(file_store, clock).round()
    [edition] = await editions(file_store)
    assert len(edition.digests) == 1


async def test_what_did_not_fit_comes_next_time_and_nothing_twice(
    file_store: Store, shelf: Shelf, clock: Clock
) -> None:
    await shelf.reader("a")
    made = {await shelf.digest(f"d{n}") for n in range(5)}
    job = editing(file_store, clock, limit=2)
    for _ in range(4):
        await job.round()
        clock.pass_(timedelta(days=1))
    told = [record.id for edition in await editions(file_store) for record in edition.digests]
    assert sorted(told) == sorted(made)


async def test_hours_slept_through_make_one_edition_not_a_flood(
    file_store: Store, shelf: Shelf, clock: Clock
) -> None:
    await shelf.reader("a")
    await shelf.digest("x")
    clock.pass_(timedelta(days=3))
    job = editing(file_store, clock)
    while await job.round():
        pass
    assert len(await editions(file_store)) == 1


async def test_an_edition_reaches_its_chat_as_one_message(
    file_store: Store, shelf: Shelf, clock: Clock
) -> None:
    await shelf.reader("a")
    for name in ("x", "y"):
        await shelf.digest(name)
    await editing(file_store, clock).round()
    platform = FakePlatform()
    deliver = Deliver(file_store, {"local": platform}, owner="a", now=clock)
    while await deliver.round():
        pass
    assert [posted.to for posted in platform.posted] == [ChatAddress("local", "a")]


async def test_a_chat_whose_edition_crashes_keeps_no_other_waiting(
    file_store: Store, shelf: Shelf, clock: Clock
) -> None:
    bad = await shelf.reader("bad", next_at=clock.now - timedelta(hours=1))
    await shelf.reader("good")
    async with file_store.write() as tx:
        [its] = await tx.subscriptions.of(bad.id)
        await tx.subscriptions.add(
            bad.id, its.topic, rhythm="whenever", next_at=its.next_at, now=clock.now
        )
    await shelf.digest("x")
    job = editing(file_store, clock)
    assert await job.round()
    assert [edition.chat_id for edition in await editions(file_store)] == [bad.id + 1]
    assert not await job.round(), "the lease keeps it from being tried without end"
    clock.pass_(LEASE)
    assert await job.round()


async def test_chats_of_a_round_that_broke_off_are_served_at_once(
    file_store: Store, shelf: Shelf, clock: Clock
) -> None:
    await shelf.reader("a")
    await shelf.digest("x")
    async with file_store.write() as tx:
        await tx.editions.claim_due(now=clock.now, limit=9, owner="a", lease=LEASE)
    job = editing(file_store, clock)
    assert not await job.round()
    await job.give_back()
    assert await job.round()
    assert len(await editions(file_store)) == 1
