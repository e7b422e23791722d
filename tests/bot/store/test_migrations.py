"""The way from an old schema to the new one, with steps of our own and with Pasquin's."""

from __future__ import annotations

import asyncio
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import Column, ForeignKey, Index, Integer, MetaData, String, Table, inspect, text

from bot.errors import StoreFault, StoreNewer
from bot.store.engine import place_of, writing_engine
from bot.store.migrations import FIRST, PLAN, Plan, Step, migrate
from bot.store.schema import METADATA
from bot.store.store import Store

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from sqlalchemy import Connection

    from tests.conftest import PostgresServer


def notes(*more: Any) -> MetaData:
    metadata = MetaData()
    Table("notes", metadata, Column("id", Integer, primary_key=True), *more)
    return metadata


def with_tags(metadata: MetaData) -> MetaData:
    note_id = Column("note_id", ForeignKey("notes.id", name="fk_tags_note_id"), primary_key=True)
    tags = Table("tags", metadata, note_id, Column("word", String, primary_key=True))
    Index("ix_tags_word", tags.c.word)
    return metadata


def add_words(connection: Connection) -> None:
    connection.execute(text("ALTER TABLE notes ADD COLUMN words VARCHAR"))
    connection.execute(text("UPDATE notes SET words = 'note ' || id"))


def add_tags(connection: Connection) -> None:
    with_tags(notes()).tables["tags"].create(connection)


def stumble(connection: Connection) -> None:
    connection.execute(text("DELETE FROM notes"))
    raise ZeroDivisionError


WORDS, TAGS = Step("words", add_words), Step("tags", add_tags)
ONE = Plan(notes(), ())
TWO = Plan(notes(Column("words", String)), (WORDS,))
THREE = Plan(with_tags(notes(Column("words", String))), (WORDS, TAGS))


@pytest.fixture
async def empty_url(
    engine: str, tmp_path: Path, request: pytest.FixtureRequest
) -> AsyncIterator[str]:
    """The address of nothing yet, on each engine in turn."""
    if engine == "sqlite":
        yield f"sqlite:///{tmp_path / 'old.sqlite'}"
        return
    server: PostgresServer = request.getfixturevalue("postgres")
    yield server.address(await server.new())


async def look(url: str, question: Callable[[Connection], Any]) -> Any:
    engine = writing_engine(place_of(url))
    try:
        async with engine.begin() as connection:
            return await connection.run_sync(question)
    finally:
        await engine.dispose()


async def ask(url: str, words: str) -> list[tuple[Any, ...]]:
    def answer(connection: Connection) -> list[tuple[Any, ...]]:
        result = connection.execute(text(words))
        return [tuple(row) for row in result] if result.returns_rows else []

    found: list[tuple[Any, ...]] = await look(url, answer)
    return found


def shape(connection: Connection) -> dict[str, Any]:
    """All that a schema is made of, in an order that does not matter."""
    inspector = inspect(connection)

    def said(thing: Any) -> Any:
        if isinstance(thing, dict):
            return sorted((key, said(value)) for key, value in thing.items())
        if isinstance(thing, list):
            return sorted((said(each) for each in thing), key=str)
        return str(thing)

    return {
        table: {
            "columns": {
                each["name"]: (str(each["type"]), each["nullable"], each["default"])
                for each in inspector.get_columns(table)
            },
            "key": inspector.get_pk_constraint(table)["constrained_columns"],
            "unique": said(inspector.get_unique_constraints(table)),
            "indexes": said(inspector.get_indexes(table)),
            "references": said(inspector.get_foreign_keys(table)),
            "checks": said(inspector.get_check_constraints(table)),
        }
        for table in inspector.get_table_names()
    }


async def version(url: str) -> int:
    ((number,),) = await ask(url, "SELECT version FROM pasquin_schema")
    return int(number)


async def test_a_fresh_store_gets_all_tables_and_the_version(empty_url: str) -> None:
    await migrate(place_of(empty_url), plan=THREE)
    assert await version(empty_url) == 3
    assert set(await look(empty_url, shape)) == {"notes", "tags", "pasquin_schema"}


async def test_steps_lead_where_a_fresh_store_begins(
    empty_url: str, tmp_path: Path, engine: str, request: pytest.FixtureRequest
) -> None:
    place = place_of(empty_url)
    for plan in (ONE, TWO, THREE):
        await migrate(place, plan=plan)
    replayed = await look(empty_url, shape)
    if engine == "sqlite":
        fresh_url = f"sqlite:///{tmp_path / 'fresh.sqlite'}"
    else:
        server: PostgresServer = request.getfixturevalue("postgres")
        fresh_url = server.address(await server.new())
    await migrate(place_of(fresh_url), plan=THREE)
    assert replayed == await look(fresh_url, shape)


async def test_several_steps_are_taken_in_order_and_once(empty_url: str) -> None:
    place = place_of(empty_url)
    await migrate(place, plan=ONE)
    await ask(empty_url, "INSERT INTO notes (id) VALUES (7)")
    await migrate(place, plan=THREE)
    await migrate(place, plan=THREE)
    assert await version(empty_url) == 3
    assert await ask(empty_url, "SELECT id, words FROM notes") == [(7, "note 7")]


async def test_a_step_that_fails_leaves_everything_as_it_was(empty_url: str) -> None:
    place = place_of(empty_url)
    await migrate(place, plan=ONE)
    await ask(empty_url, "INSERT INTO notes (id) VALUES (7)")
    broken = Plan(notes(), (WORDS, Step("stumble", stumble)))
    with pytest.raises(ZeroDivisionError):
        await migrate(place, plan=broken)
    assert await version(empty_url) == 2
    assert await ask(empty_url, "SELECT id, words FROM notes") == [(7, "note 7")]


async def test_a_step_may_leave_no_row_that_points_nowhere(tmp_path: Path) -> None:
    """On SQLite foreign keys are off in a step, so that it can rebuild a table."""
    url = f"sqlite:///{tmp_path / 'old.sqlite'}"
    await migrate(place_of(url), plan=THREE)

    def orphan(connection: Connection) -> None:
        connection.execute(text("INSERT INTO tags (note_id, word) VALUES (404, 'x')"))

    broken = Plan(THREE.tables, (*THREE.steps, Step("orphan", orphan)))
    with pytest.raises(StoreFault, match="a row of tags that points nowhere"):
        await migrate(place_of(url), plan=broken)
    assert await version(url) == 3
    assert await ask(url, "SELECT * FROM tags") == []


async def test_a_file_is_copied_before_each_step_and_the_copies_can_be_read(
    tmp_path: Path,
) -> None:
    url = f"sqlite:///{tmp_path / 'old.sqlite'}"
    backups: list[Path] = []
    await migrate(place_of(url), plan=ONE, on_backup=backups.append)
    await ask(url, "INSERT INTO notes (id) VALUES (7)")
    await migrate(place_of(url), plan=THREE, on_backup=backups.append)
    await migrate(place_of(url), plan=THREE, on_backup=backups.append)
    assert [path.name for path in backups] == ["old.sqlite.v1.backup", "old.sqlite.v2.backup"]
    for number, path in enumerate(backups, start=1):
        with closing(sqlite3.connect(path)) as copy:
            assert copy.execute("SELECT version FROM pasquin_schema").fetchall() == [(number,)]
            assert copy.execute("SELECT id FROM notes").fetchall() == [(7,)]
    assert not (tmp_path / "old.sqlite.v2.backup.partial").exists()


async def test_a_restored_backup_is_migrated_again(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'old.sqlite'}"
    await migrate(place_of(url), plan=ONE)
    backups: list[Path] = []
    await migrate(place_of(url), plan=TWO, on_backup=backups.append)
    restored = f"sqlite:///{backups[0]}"
    await migrate(place_of(restored), plan=TWO)
    assert await version(restored) == 2


async def test_a_newer_store_is_refused_with_a_sentence_and_left_alone(
    store: Store, store_url: str
) -> None:
    await ask(store_url, f"UPDATE pasquin_schema SET version = {PLAN.version + 7}")
    try:
        with pytest.raises(StoreNewer, match="made by a newer version") as caught:
            await Store.open(store_url)
        assert (caught.value.found, caught.value.known) == (PLAN.version + 7, PLAN.version)
    finally:
        await ask(store_url, f"UPDATE pasquin_schema SET version = {PLAN.version}")


async def test_many_that_start_at_once_take_each_step_once(empty_url: str) -> None:
    await migrate(place_of(empty_url), plan=ONE)
    taken: list[str] = []

    def noted(step: Step) -> Step:
        def run(connection: Connection) -> None:
            taken.append(step.what)
            step.run(connection)

        return Step(step.what, run)

    plan = Plan(THREE.tables, (noted(WORDS), noted(TAGS)))
    await asyncio.gather(*(migrate(place_of(empty_url), plan=plan) for _ in range(4)))
    assert taken == ["words", "tags"]
    assert await version(empty_url) == 3


OPEN = """
import asyncio, sys
from bot.store.store import Store

async def go(url):
    await (await Store.open(url)).close()

asyncio.run(go(sys.argv[1]))
"""


async def test_processes_that_start_at_once_make_one_store(empty_url: str) -> None:
    processes = [
        await asyncio.create_subprocess_exec(sys.executable, "-c", OPEN, empty_url)
        for _ in range(3)
    ]
    assert [await process.wait() for process in processes] == [0, 0, 0]
    assert await version(empty_url) == PLAN.version


async def test_the_first_released_schema_becomes_todays(
    empty_url: str, engine: str, store: Store, store_url: str
) -> None:
    """The file keeps how it was released: never edit it, append a step to the plan."""
    first = (Path(__file__).parent / f"schema_{FIRST}.{engine}.sql").read_text()
    for statement in first.split(";\n"):
        if statement.strip():
            await ask(empty_url, statement)
    await migrate(place_of(empty_url))
    assert await look(empty_url, shape) == await look(store_url, shape)
    assert set(METADATA.tables) < set(await look(empty_url, shape))
