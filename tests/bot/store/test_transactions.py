"""What a transaction promises, on both engines; among it the six traps of SQLite and SQLAlchemy."""

from __future__ import annotations

import asyncio
import sys
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import IntegrityError, StatementError

from bot.errors import StoreFault
from bot.store import engine as engines
from bot.store.gateway import insert_for
from bot.store.records import Check
from bot.store.schema import chats
from bot.store.store import Store
from tests.fakes.shelf import finding, outlet

if TYPE_CHECKING:
    from pathlib import Path

    from bot.store.store import Transaction
    from tests.fakes.shelf import Shelf

MINUTE = timedelta(minutes=1)


async def titles(store: Store) -> list[str]:
    async with store.read() as tx:
        return [record.source.title for record in await tx.sources.all()]


async def test_an_error_undoes_the_whole_block(store: Store, now: datetime) -> None:
    async def stumble() -> None:
        async with store.write() as tx:
            await tx.sources.add(outlet(), now=now)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await stumble()
    assert await titles(store) == []


async def test_a_cancelled_task_undoes_the_whole_block(store: Store, now: datetime) -> None:
    begun = asyncio.Event()

    async def dawdle() -> None:
        async with store.write() as tx:
            await tx.sources.add(outlet(), now=now)
            begun.set()
            await asyncio.sleep(60)

    async with asyncio.TaskGroup() as group:
        task = group.create_task(dawdle())
        await begun.wait()
        task.cancel()
    assert await titles(store) == []
    async with store.write() as tx:
        await tx.sources.add(outlet(), now=now)
    assert await titles(store) == [outlet().title]


async def test_a_task_cancelled_in_the_middle_of_a_statement_undoes_its_block(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    """Cancelled at any point where it waits, the block leaves nothing: no row, no lock."""
    source_id = await shelf.source()

    async def work() -> None:
        async with store.write() as tx:
            await tx.archive.record(source_id, finding("whole"), now=now, tell=True)
            await asyncio.sleep(60)

    for milliseconds in range(25):
        async with asyncio.timeout(5), asyncio.TaskGroup() as group:
            task = group.create_task(work())
            await asyncio.sleep(milliseconds / 1000)
            task.cancel()
    async with store.read() as tx:
        assert await tx.archive.count() == 0
        assert await tx.archive.known(source_id, ["whole"]) == {}
    await shelf.digest("whole")


async def test_a_task_cancelled_twice_while_it_waits_for_its_turn_holds_no_lock(
    tmp_path: Path, now: datetime
) -> None:
    """At a shutdown, a timeout and the end of the program may both cancel."""
    url = f"sqlite:///{tmp_path / 'turns.sqlite'}"
    store, other = await Store.open(url), await Store.open(url)
    entered = False

    async def wait_for_a_turn() -> None:
        nonlocal entered
        async with store.write():
            entered = True

    async with other.write() as tx:
        await tx.sources.add(outlet(), now=now)
        waiting = asyncio.ensure_future(wait_for_a_turn())
        for _ in range(2):
            await asyncio.sleep(0.05)
            waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert not entered
    async with asyncio.timeout(5), other.write() as tx:
        await tx.sources.release("nobody")
    for each in (store, other):
        await each.close()


async def test_a_read_sees_one_moment(store: Store, shelf: Shelf, now: datetime) -> None:
    await shelf.source()
    async with store.read() as tx:
        assert await tx.archive.count() == 0
        await shelf.digest("a")
        assert await tx.archive.count() == 0
    async with store.read() as tx:
        assert await tx.archive.count() == 1


async def test_a_read_cannot_write(store: Store, now: datetime) -> None:
    with pytest.raises(StoreFault, match="only be read"):
        async with store.read() as tx:
            await tx.sources.add(outlet(), now=now)
    assert await titles(store) == []


async def test_reads_do_not_wait_for_the_writer(store: Store, now: datetime) -> None:
    """Trap 2: BEGIN IMMEDIATE is for writing only."""
    async with store.write() as tx:
        await tx.sources.add(outlet(), now=now)
        async with asyncio.timeout(5):
            assert await asyncio.gather(*(titles(store) for _ in range(8))) == [[]] * 8


async def test_racing_writers_on_one_file_take_turns(tmp_path: Path, now: datetime) -> None:
    """Trap 1: what was read stays true until it is written upon, across processes too.

    On PostgreSQL this is not promised: there the gateways lock the rows that they claim.
    """
    url = f"sqlite:///{tmp_path / 'race.sqlite'}"
    stores = [await Store.open(url) for _ in range(4)]
    async with stores[0].write() as tx:
        source_id = (await tx.sources.add(outlet(), now=now)).id

    async def count_one_more(store: Store) -> None:
        async with store.write() as tx:
            (record,) = await tx.sources.all()
            await asyncio.sleep(0.001)
            check = replace(record.check, failures=record.check.failures + 1, fault="too-slow")
            await tx.sources.checked(source_id, check)

    await asyncio.gather(*(count_one_more(store) for store in stores for _ in range(4)))
    async with stores[0].read() as tx:
        (record,) = await tx.sources.all()
    for store in stores:
        await store.close()
    assert record.check.failures == 16


async def test_a_task_that_waits_too_long_for_its_turn_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, now: datetime
) -> None:
    """It gets one of our own errors, and the writer that was slow is not disturbed."""
    monkeypatch.setattr(engines, "QUEUE_SECONDS", 0.05)
    store = await Store.open(f"sqlite:///{tmp_path / 'slow.sqlite'}")

    async def add() -> None:
        async with store.write() as tx:
            await tx.sources.add(outlet("https://late.example"), now=now)

    async with store.write() as tx:
        await tx.sources.add(outlet(), now=now)
        with pytest.raises(StoreFault, match="no connection came free in time"):
            await add()
    assert await titles(store) == [outlet().title]
    await store.close()


async def test_moments_come_back_aware_and_the_same(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    """Trap 3: SQLite forgets the zone."""
    source_id = await shelf.source()
    kathmandu = datetime(2026, 3, 1, 1, 2, 3, 4, tzinfo=timezone(timedelta(hours=5, minutes=45)))
    async with store.write() as tx:
        await tx.sources.checked(source_id, Check(kathmandu))
        (record,) = await tx.sources.all()
    assert record.check.next_at == kathmandu
    assert record.check.next_at.utcoffset() == timedelta(0)


async def test_a_naive_moment_is_refused(store: Store, shelf: Shelf, now: datetime) -> None:
    source_id = await shelf.source()
    with pytest.raises(StatementError, match="no zone"):
        async with store.write() as tx:
            await tx.sources.checked(source_id, Check(now.replace(tzinfo=None)))


def test_each_engine_has_its_own_insert() -> None:
    """Trap 4: SQLite's ON CONFLICT does not compile for PostgreSQL."""
    for dialect in (sqlite.dialect(), postgresql.dialect()):
        insert = insert_for(dialect)(chats).on_conflict_do_nothing()
        assert "ON CONFLICT DO NOTHING" in str(insert.compile(dialect=dialect))


async def test_every_connection_to_a_file_is_set_up(file_store: Store) -> None:
    """Trap 6: the settings belong to the connection, not to the file."""

    async def settings(tx: Transaction) -> list[object]:
        connection = tx.sources._connection
        names = ("journal_mode", "foreign_keys", "busy_timeout", "query_only", "synchronous")
        return [(await connection.exec_driver_sql(f"PRAGMA {name}")).scalar_one() for name in names]

    async with file_store.write() as tx:
        assert await settings(tx) == ["wal", 1, 10_000, 0, 2]
        async with file_store.read() as first, file_store.read() as second:
            assert first.sources._connection is not second.sources._connection
            for each in (first, second):
                assert (await settings(each))[2:4] == [10_000, 1]


async def test_foreign_keys_are_enforced(store: Store, now: datetime) -> None:
    with pytest.raises(IntegrityError):
        async with store.write() as tx:
            await tx.subscriptions.add(404, "police", rhythm="now", next_at=None, now=now)


async def test_what_belongs_to_a_chat_goes_with_it(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    chat = await shelf.listener("a")
    reader = await shelf.reader("b")
    digest_id = await shelf.digest("x")
    await shelf.promise(digest_id)
    async with store.write() as tx:
        await tx.editions.compose(reader.id, now, [digest_id], now=now)
        await tx.transcript.post(chat.address, key="k", author="reader", message="{}", now=now)
        await tx.sources._connection.execute(chats.delete())
        assert await tx.subscriptions.count() == 0
        assert set((await tx.deliveries.tally()).values()) == {0}
        assert await tx.archive.count() == 1


async def test_closing_twice_is_no_mistake(store: Store) -> None:
    await store.close()
    await store.close()


CRASH = """
import asyncio, os, signal, sys
from datetime import UTC, datetime
from bot.store.store import Store
from tests.fakes.shelf import outlet

async def crash(url):
    store = await Store.open(url)
    now = datetime(2026, 3, 1, tzinfo=UTC)
    async with store.write() as tx:
        await tx.sources.add(outlet("https://kept.example"), now=now)
    async with store.write() as tx:
        await tx.sources.add(outlet("https://lost.example"), now=now)
        os.kill(os.getpid(), signal.SIGKILL)

asyncio.run(crash(sys.argv[1]))
"""


async def test_a_killed_process_leaves_what_it_committed_and_nothing_else(
    store: Store, store_url: str
) -> None:
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", CRASH, store_url)
    assert await process.wait() == -9
    async with store.read() as tx:
        kept = [record.source.address for record in await tx.sources.all()]
    assert kept == ["https://kept.example"]
