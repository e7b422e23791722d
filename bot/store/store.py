"""The store: transactions on one SQLite file or one PostgreSQL database.

    async with store.write() as tx:
        digest_id = await tx.archive.record(...)
        await tx.deliveries.promise(digest_id, now=now)

All that happens inside the block happens together or, at an error or a cancelled task, not at all.
Never await the network inside `write()`: on SQLite there is one writer.
"""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack, asynccontextmanager
from typing import TYPE_CHECKING, Any

from bot.store.archive import Archive
from bot.store.chats import Chats
from bot.store.deliveries import Deliveries
from bot.store.editions import Editions
from bot.store.engine import place_of, reading_engine, writing_engine
from bot.store.faults import opening, translated, unreachable
from bot.store.gateway import insert_for
from bot.store.migrations import migrate
from bot.store.owners import Owners
from bot.store.sources import Sources
from bot.store.subscriptions import Subscriptions
from bot.store.transcript import Transcript

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Coroutine
    from pathlib import Path

    from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

    from bot.store.engine import Place
    from bot.store.gateway import Insert


class Transaction:
    """The gateways, bound to one transaction."""

    def __init__(self, connection: AsyncConnection, insert: Insert) -> None:
        self.sources = Sources(connection, insert)
        self.archive = Archive(connection, insert)
        self.chats = Chats(connection, insert)
        self.subscriptions = Subscriptions(connection, insert)
        self.editions = Editions(connection, insert)
        self.deliveries = Deliveries(connection, insert)
        self.transcript = Transcript(connection, insert)
        self.owners = Owners(connection, insert)


class Store:
    """An open store. Made by `open`, ended by `close`."""

    def __init__(self, place: Place) -> None:
        self._name = place.name
        self._writing = writing_engine(place)
        self._reading = reading_engine(place, self._writing)
        self._insert = insert_for(self._writing.dialect)

    @classmethod
    async def open(cls, url: str, *, on_backup: Callable[[Path], None] | None = None) -> Store:
        """Open the store at `url` and bring it to this version's schema.

        "sqlite:///relative", "sqlite:////absolute" or "postgresql://...". `on_backup` hears where
        the copy is that is made before the schema of a file changes. Raises StoreUnusable,
        StoreNewer.
        """
        place = place_of(url)
        with opening(place.name):
            await migrate(place, on_backup=on_backup)
        return cls(place)

    async def close(self) -> None:
        """Close all connections. Closing twice is no mistake."""
        await self._reading.dispose()
        await self._writing.dispose()

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Transaction]:
        """A transaction that sees one moment and cannot write."""
        async with self._transaction(self._reading) as transaction:
            yield transaction

    @asynccontextmanager
    async def write(self) -> AsyncIterator[Transaction]:
        """A transaction that is committed at the end of the block, rolled back at any exception."""
        async with self._transaction(self._writing) as transaction:
            yield transaction

    @asynccontextmanager
    async def _transaction(self, engine: AsyncEngine) -> AsyncIterator[Transaction]:
        with translated(self._name):
            async with AsyncExitStack() as stack:
                with unreachable(self._name):
                    beginning = stack.enter_async_context(engine.begin())
                    if engine.dialect.name == "sqlite":
                        beginning = _unbroken(beginning)
                    connection = await beginning
                yield Transaction(connection, self._insert)


async def _unbroken(beginning: Coroutine[Any, Any, AsyncConnection]) -> AsyncConnection:
    """Begin to the end, even if the task is cancelled meanwhile: then it is cancelled after that.

    Cancelled while it opens a connection, aiosqlite loses sight of it, and nobody closes it.
    """
    begun = asyncio.ensure_future(beginning)
    cancelled = None
    while not begun.done():
        try:
            await asyncio.wait({begun})
        except asyncio.CancelledError as error:
            cancelled = error
    if cancelled is None:
        return begun.result()
    if not begun.cancelled():
        begun.exception()  # looked at, or asyncio would complain that nobody did
    raise cancelled
