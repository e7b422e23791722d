"""Several processes on one store: here, several stores on one address."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.chat import Receipt
from bot.store.records import Check, DeliveryState
from bot.store.store import Store
from tests.fakes.shelf import finding, outlet

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from datetime import datetime

    from tests.fakes.shelf import Shelf

MINUTE = timedelta(minutes=1)
WORKERS = 4


@pytest.fixture
async def stores(store: Store, store_url: str) -> AsyncIterator[list[Store]]:
    opened = [await Store.open(store_url) for _ in range(WORKERS)]
    yield opened
    for each in opened:
        await each.close()


async def test_claimers_of_sources_never_overlap(
    stores: list[Store], store: Store, now: datetime
) -> None:
    async with store.write() as tx:
        for number in range(40):
            await tx.sources.add(outlet(f"https://{number}.example"), now=now)

    async def work(name: int, store: Store) -> list[int]:
        mine: list[int] = []
        while True:
            async with store.write() as tx:
                claimed = await tx.sources.claim_due(
                    now=now, limit=3, owner=str(name), lease=MINUTE
                )
            if not claimed:
                return mine
            mine += [record.id for record in claimed]

    claimed = await asyncio.gather(*(work(n, each) for n, each in enumerate(stores)))
    every = [source_id for mine in claimed for source_id in mine]
    assert len(every) == len(set(every)) == 40


async def test_claimers_of_deliveries_never_overlap_and_keep_each_chats_order(
    stores: list[Store], store: Store, shelf: Shelf, now: datetime
) -> None:
    """Trap 5 too: SQLite has no SKIP LOCKED, and needs none."""
    for name in "abcdef":
        await shelf.listener(name)
    digests = [await shelf.digest(str(number)) for number in range(4)]
    for digest_id in digests:
        await shelf.promise(digest_id)
    heard: dict[int, list[int | None]] = {}

    async def work(name: int, store: Store) -> None:
        while True:
            async with store.write() as tx:
                claimed = await tx.deliveries.claim_due(
                    platforms=["local"], now=now, limit=2, owner=str(name), lease=MINUTE
                )
            for record in claimed:
                heard.setdefault(record.chat.id, []).append(record.digest_id)
                await asyncio.sleep(0)
                async with store.write() as tx:
                    await tx.deliveries.sent(record.id, Receipt(()), now=now)
            async with store.read() as tx:
                if (await tx.deliveries.tally())[DeliveryState.SENT] == 24:
                    return

    await asyncio.gather(*(work(n, each) for n, each in enumerate(stores)))
    assert list(heard.values()) == [digests] * 6


async def test_claimers_of_editions_never_overlap(
    stores: list[Store], shelf: Shelf, now: datetime
) -> None:
    for number in range(12):
        await shelf.reader(str(number))

    async def work(name: int, store: Store) -> list[int]:
        async with store.write() as tx:
            due = await tx.editions.claim_due(now=now, limit=5, owner=str(name), lease=MINUTE)
        return [each.chat.id for each in due]

    first = await asyncio.gather(*(work(n, each) for n, each in enumerate(stores)))
    second = await asyncio.gather(*(work(n, each) for n, each in enumerate(stores)))
    every = [chat_id for mine in first + second for chat_id in mine]
    assert len(every) == len(set(every)) == 12


async def test_a_claim_does_not_wait_for_one_that_is_not_committed(
    store: Store, store_url: str, engine: str, now: datetime
) -> None:
    """PostgreSQL skips what another has locked; on SQLite the second waits for its turn."""
    if engine == "sqlite":
        pytest.skip("on SQLite one writes at a time")
    async with AsyncExitStack() as stack:
        other = await Store.open(store_url)
        stack.push_async_callback(other.close)
        async with store.write() as tx:
            await tx.sources.add(outlet("https://a.example"), now=now)
            await tx.sources.add(outlet("https://b.example"), now=now)
        async with store.write() as one, other.write() as two, asyncio.timeout(5):
            (first,) = await one.sources.claim_due(now=now, limit=1, owner="1", lease=MINUTE)
            (second,) = await two.sources.claim_due(now=now, limit=1, owner="2", lease=MINUTE)
    assert first.id != second.id


async def test_two_processes_that_read_one_entry_make_one_digest(
    stores: list[Store], shelf: Shelf, now: datetime
) -> None:
    source_id = await shelf.source()

    async def work(store: Store) -> int:
        async with store.write() as tx:
            return await tx.archive.record(source_id, finding("whole"), now=now, tell=True)

    assert len(set(await asyncio.gather(*map(work, stores)))) == 1
    async with stores[0].read() as tx:
        assert await tx.archive.count() == 1
        (record,) = await tx.archive.latest(limit=9)
    assert record.digest == finding("whole").digest


async def test_a_digest_is_told_once_however_many_promise_and_compose_it(
    stores: list[Store], store: Store, shelf: Shelf, now: datetime
) -> None:
    """At once and in an edition, by four processes at the same moment: one delivery."""
    chat = await shelf.listener("a")
    digest_id = await shelf.digest("x")

    async def promise(store: Store) -> int:
        async with store.write() as tx:
            return await tx.deliveries.promise(digest_id, now=now)

    async def compose(store: Store) -> bool:
        async with store.write() as tx:
            return await tx.editions.compose(chat.id, now, [digest_id], now=now) is not None

    told = await asyncio.gather(*map(promise, stores), *map(compose, stores))
    assert sum(told) == 1
    async with store.read() as tx:
        assert sum((await tx.deliveries.tally()).values()) == 1


async def test_two_processes_that_add_one_source_make_one(
    stores: list[Store], now: datetime
) -> None:
    async def work(store: Store) -> int:
        async with store.write() as tx:
            record = await tx.sources.add(outlet(), now=now)
            await tx.sources.checked(record.id, Check(now))
            return record.id

    assert len(set(await asyncio.gather(*map(work, stores)))) == 1


async def test_owners_of_leases_are_known_until_they_are_released(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    """At start-up this tells what a killed process left behind."""
    await shelf.reader("a")
    await shelf.listener("b")
    await shelf.promise(await shelf.digest("x"))
    async with store.write() as tx:
        await tx.sources.claim_due(now=now, limit=9, owner="poll", lease=MINUTE)
        await tx.editions.claim_due(now=now, limit=9, owner="edit", lease=MINUTE)
        await tx.deliveries.claim_due(
            platforms=["local"], now=now, limit=9, owner="deliver", lease=MINUTE
        )
        assert await tx.owners.all() == {"poll", "edit", "deliver"}
        await tx.sources.release("poll")
        await tx.editions.release("edit")
        await tx.deliveries.release("deliver")
        assert await tx.owners.all() == set()
