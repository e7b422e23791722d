"""From whatever version a store has to the one this Pasquin knows.

A fresh store gets all tables at once. An older one takes the steps in their order, each in a
transaction of its own that also writes the new version, after a backup (SQLite). The lock of that
transaction keeps two processes that start at once from doing a step twice: the second one waits,
looks again, and finds it done.

To change the schema: change `schema.py`, append a `Step` here. Never change a step that was
released: stores out there have taken it.
"""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import Column, Integer, MetaData, Table, insert, inspect, select, text, update

from bot.errors import StoreFault, StoreNewer, StoreUnusable
from bot.store.engine import writing_engine
from bot.store.schema import METADATA

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sqlalchemy import Connection
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.store.engine import Place

FIRST = 1
"""The first released schema: `schema_1.*.sql` beside the tests keeps how it was."""

LOCK = 0x70617371
"""Key of the advisory lock ("pasq") that one migrating process holds on PostgreSQL."""

_version = Table("pasquin_schema", MetaData(), Column("version", Integer, nullable=False))


@dataclass(frozen=True, slots=True)
class Step:
    """One change of the schema: from the version before it to the next. `run` may not commit."""

    what: str
    run: Callable[[Connection], None]


@dataclass(frozen=True, slots=True)
class Plan:
    """What a store shall become: all tables for a fresh one, the steps for an older one."""

    tables: MetaData
    steps: tuple[Step, ...]

    @property
    def version(self) -> int:
        return FIRST + len(self.steps)

    def step_from(self, version: int) -> Step:
        return self.steps[version - FIRST]


PLAN = Plan(METADATA, ())


async def migrate(
    place: Place, *, plan: Plan = PLAN, on_backup: Callable[[Path], None] | None = None
) -> None:
    """Bring a store to the version of `plan`. Raises StoreNewer, StoreUnusable.

    `on_backup` hears where the copy is that was made before a step.
    """
    engine = writing_engine(place, foreign_keys=False)
    try:
        while True:
            async with engine.begin() as connection:
                if await _forward(connection, place, plan, on_backup) == plan.version:
                    return
    finally:
        await engine.dispose()


async def _forward(
    connection: AsyncConnection,
    place: Place,
    plan: Plan,
    on_backup: Callable[[Path], None] | None,
) -> int:
    """Go one step inside the caller's transaction; the version that is reached."""
    await _alone(connection)
    version = await connection.run_sync(_version_of)
    if version is None:
        await connection.run_sync(_create, place, plan)
        return plan.version
    if version > plan.version:
        raise StoreNewer(version, plan.version)
    if version == plan.version:
        return version
    if place.path is not None:
        await _back_up(place.path, version, on_backup)
    await connection.run_sync(plan.step_from(version).run)
    await connection.run_sync(_check_references)
    await connection.execute(update(_version).values(version=version + 1))
    return version + 1


async def _alone(connection: AsyncConnection) -> None:
    """Keep other processes out until the end of the transaction: SQLite's lock is taken already."""
    if connection.dialect.name == "postgresql":
        await connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": LOCK})


def _version_of(connection: Connection) -> int | None:
    if not inspect(connection).has_table(_version.name):
        return None
    version: int = connection.execute(select(_version.c.version)).scalar_one()
    return version


def _create(connection: Connection, place: Place, plan: Plan) -> None:
    present = set(inspect(connection).get_table_names())
    # a server's database may be shared with others as long as names do not meet; a file is ours
    foreign = present if place.path else present & set(plan.tables.tables)
    if foreign:
        raise StoreUnusable(
            place.name, f"it holds tables that Pasquin did not make ({', '.join(sorted(foreign))})"
        )
    plan.tables.create_all(connection)
    _version.create(connection)
    connection.execute(insert(_version).values(version=plan.version))


def _check_references(connection: Connection) -> None:
    """Foreign keys are off while a step runs on SQLite, so what it left is checked after it."""
    if connection.dialect.name != "sqlite":
        return
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if broken is not None:
        raise StoreFault(f"A migration step left a row of {broken[0]} that points nowhere")


async def _back_up(path: Path, version: int, on_backup: Callable[[Path], None] | None) -> None:
    """Copy the file beside itself while we hold its write lock: nothing is written meanwhile."""
    backup = path.with_name(f"{path.name}.v{version}.backup")
    await asyncio.to_thread(_copy, path, backup)
    if on_backup is not None:
        on_backup(backup)


def _copy(path: Path, backup: Path) -> None:
    partial = backup.with_name(backup.name + ".partial")
    partial.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as source:
        source.execute("VACUUM INTO ?", (str(partial),))
    partial.replace(backup)
