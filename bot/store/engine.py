"""Engines: from the address of a store to connections that behave alike on SQLite and PostgreSQL.

Reads see one moment and cannot write; writes come one after the other on SQLite, and concurrently
with row locks on PostgreSQL. On SQLite this takes two pools:

- writing: one connection, whose transactions begin with `BEGIN IMMEDIATE`. A plain `BEGIN` would
  take the write lock only at the first write, too late for what was read before it.
- reading: several connections, whose transactions begin with a plain `BEGIN`, so that readers never
  wait for the writer (WAL), and which are `query_only`.
"""

from __future__ import annotations

import os
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.ext.asyncio import create_async_engine

from bot.errors import StoreUnusable

if TYPE_CHECKING:
    from sqlalchemy import Connection
    from sqlalchemy.ext.asyncio import AsyncEngine
    from sqlalchemy.pool import ConnectionPoolEntry

DRIVERS = {
    "sqlite": "sqlite+aiosqlite",
    "sqlite+aiosqlite": "sqlite+aiosqlite",
    "postgresql": "postgresql+asyncpg",
    "postgresql+asyncpg": "postgresql+asyncpg",
    "postgres": "postgresql+asyncpg",
}
BUSY_SECONDS = 10
"""How long SQLite waits for another process that writes."""
QUEUE_SECONDS = 30
"""How long a task waits for its turn in this process."""
CONNECT_SECONDS = 10
READERS = 4
OLDEST_SQLITE = (3, 35)
"""The first that knows RETURNING."""
KINDS = 'it must begin with "sqlite:///" or "postgresql://"'


@dataclass(frozen=True, slots=True)
class Place:
    """Where a store is. `name` is for people: the address without its password."""

    url: URL
    name: str
    path: Path | None
    """The file, None for a server."""


def place_of(address: str) -> Place:
    """Understand the address of a store. Raises StoreUnusable."""
    try:
        url = make_url(address)
    except (ArgumentError, ValueError) as error:
        # the words may hold a password that could not be told apart: they are not repeated
        raise StoreUnusable("address", f"it cannot be understood; {KINDS}") from error
    # a password may also stand behind the question mark
    shown = {key: value for key, value in url.query.items() if key in {"host", "port"}}
    name = url.set(query=shown).render_as_string(hide_password=True)
    driver = DRIVERS.get(url.drivername)
    if driver is None:
        raise StoreUnusable(name, KINDS)
    url = url.set(drivername=driver)
    if not driver.startswith("sqlite"):
        return Place(url, name, None)
    return Place(url, name, _file(url, name))


def _file(url: URL, name: str) -> Path:
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        raise StoreUnusable(name, "this Python's SQLite is older than 3.35; use PostgreSQL")
    if url.database in {None, "", ":memory:"}:
        raise StoreUnusable(name, "a file is needed, as in sqlite:///pasquin.sqlite")
    path = Path(str(url.database))
    if path.is_dir():
        raise StoreUnusable(name, "this is a directory; name a file in it")
    if not path.parent.is_dir():
        raise StoreUnusable(name, f"there is no directory {path.parent}")
    if not os.access(path if path.exists() else path.parent, os.W_OK):
        raise StoreUnusable(name, "no right to write there")
    return path


def writing_engine(place: Place, *, foreign_keys: bool = True) -> AsyncEngine:
    """The engine for writing. `foreign_keys` False is for migrations that rebuild a table."""
    if place.path is None:
        return _server_engine(place)
    engine = _file_engine(place, pool_size=1)
    _at_connect(
        engine,
        # a digest that was sent must not be forgotten at a power cut: synchronous stays FULL
        "PRAGMA journal_mode = WAL",
        f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}",
    )
    _begin_with(engine, "BEGIN IMMEDIATE")
    return engine


def reading_engine(place: Place, writing: AsyncEngine) -> AsyncEngine:
    """The engine for reading: on PostgreSQL a view of the writing one, with its pool."""
    if place.path is None:
        return writing.execution_options(
            isolation_level="REPEATABLE READ", postgresql_readonly=True
        )
    engine = _file_engine(place, pool_size=READERS)
    _at_connect(engine, "PRAGMA query_only = ON")
    _begin_with(engine, "BEGIN")
    return engine


def _server_engine(place: Place) -> AsyncEngine:
    return create_async_engine(
        place.url,
        pool_pre_ping=True,  # a restarted server costs nobody an error
        connect_args={
            "timeout": CONNECT_SECONDS,
            "server_settings": {"application_name": "pasquin"},
        },
    )


def _file_engine(place: Place, *, pool_size: int) -> AsyncEngine:
    engine = create_async_engine(
        place.url,
        pool_size=pool_size,
        max_overflow=0,
        pool_timeout=QUEUE_SECONDS,
        # None: the driver begins nothing by itself, so that `_begin_with` alone decides
        connect_args={"timeout": BUSY_SECONDS, "isolation_level": None},
    )
    _undo_before_closing(engine)
    return engine


def _at_connect(engine: AsyncEngine, *pragmas: str) -> None:
    @event.listens_for(engine.sync_engine, "connect")
    def set_up(connection: Any, _: ConnectionPoolEntry) -> None:
        cursor = connection.cursor()
        for pragma in pragmas:
            cursor.execute(pragma)
        cursor.close()


def _begin_with(engine: AsyncEngine, words: str) -> None:
    @event.listens_for(engine.sync_engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(words)


def _undo_before_closing(engine: AsyncEngine) -> None:
    """Roll back what a cancelled task leaves, before its connection is thrown away.

    A statement that still runs when its task is cancelled keeps its cursor alive, and SQLite closes
    no connection under a cursor: it and its locks would live on until some later garbage
    collection. Seen as waits of 10 s in 1 of 10 tasks that were cancelled within 20 ms.
    """

    @event.listens_for(engine.sync_engine, "invalidate")
    def undo(connection: Any, _: ConnectionPoolEntry, error: BaseException | None) -> None:
        connection.rollback()
