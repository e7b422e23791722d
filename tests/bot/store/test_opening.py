"""Stores that cannot be opened: one clear sentence each, and never the password."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from bot.errors import StoreFault, StoreUnusable
from bot.store import engine as engines
from bot.store.store import Store

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import PostgresServer


async def refusal(url: str) -> str:
    with pytest.raises(StoreUnusable) as caught:
        await Store.open(url)
    return str(caught.value)


async def test_a_directory(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}"
    assert await refusal(url) == (
        f"The store {url} cannot be opened: this is a directory; name a file in it"
    )


async def test_a_file_in_no_directory(tmp_path: Path) -> None:
    assert f"there is no directory {tmp_path}/no" in await refusal(f"sqlite:///{tmp_path}/no/x")


@pytest.mark.parametrize("content", [b"hello", b"\x00\xff garbage" * 1000])
async def test_a_file_that_is_no_database(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x").write_bytes(content)
    assert "the file is not a SQLite database" in await refusal(f"sqlite:///{tmp_path}/x")
    assert (tmp_path / "x").read_bytes() == content


async def test_a_database_of_another_program(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "x")) as other:
        other.execute("CREATE TABLE moz_places (id)")
    assert "tables that Pasquin did not make (moz_places)" in await refusal(
        f"sqlite:///{tmp_path}/x"
    )


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
async def test_a_file_without_the_right_to_write(tmp_path: Path) -> None:
    (tmp_path / "x").touch(mode=0o444)
    assert "no right to write there" in await refusal(f"sqlite:///{tmp_path}/x")


async def test_a_file_that_another_program_keeps_locked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engines, "BUSY_SECONDS", 0.1)
    with closing(sqlite3.connect(tmp_path / "x", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert "another program keeps it locked" in await refusal(f"sqlite:///{tmp_path}/x")


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:"])
async def test_a_store_in_memory(url: str) -> None:
    assert "a file is needed" in await refusal(url)


@pytest.mark.parametrize("url", ["", "pasquin.sqlite", "mysql://host/db", "postgresql"])
async def test_an_address_of_another_kind(url: str) -> None:
    assert 'it must begin with "sqlite:///" or "postgresql://"' in await refusal(url)


@pytest.mark.parametrize(
    "url",
    [
        "mysql://me:hunter2@host/db",
        "postgresql://me:hunter2@127.0.0.1:1/db",
        "postgresql://127.0.0.1:1/db?user=me&password=hunter2",
        "me:hunter2@host",
    ],
)
async def test_the_password_is_never_shown(url: str) -> None:
    assert "hunter2" not in await refusal(url)


async def test_a_server_that_is_down() -> None:
    assert "no server answers there" in await refusal("postgresql://127.0.0.1:1/db")


async def test_a_socket_that_is_not_there() -> None:
    assert "there is no server's socket there" in await refusal("postgresql:///db?host=/nowhere")


async def test_a_database_that_the_server_has_not(postgres: PostgresServer) -> None:
    assert "there is no such database" in await refusal(postgres.address("nowhere"))


async def test_a_wrong_password(postgres: PostgresServer) -> None:
    rules = postgres.directory / "pg_hba.conf"
    before = rules.read_text()
    await postgres.run("CREATE ROLE guarded LOGIN PASSWORD 'right'")
    rules.write_text(f"local all guarded scram-sha-256\n{before}")
    await postgres.run("SELECT pg_reload_conf()")
    try:
        url = postgres.address("postgres", username="guarded", password="wrong")
        assert "refuses this user or password" in await refusal(url)
    finally:
        rules.write_text(before)
        await postgres.run("SELECT pg_reload_conf()", "DROP ROLE guarded")


async def test_a_user_without_rights(postgres: PostgresServer) -> None:
    database = await postgres.new()
    await postgres.run("CREATE ROLE weak LOGIN")
    assert "has not the rights" in await refusal(postgres.address(database, username="weak"))


async def test_a_server_whose_database_holds_tables_of_the_same_name(
    postgres: PostgresServer,
) -> None:
    database = await postgres.new()
    await postgres.run("CREATE TABLE quotes (id int)", "CREATE TABLE x (y int)", database=database)
    assert "did not make (quotes)" in await refusal(postgres.address(database))


async def test_a_shared_database_keeps_the_tables_of_others(postgres: PostgresServer) -> None:
    database = await postgres.new()
    await postgres.run("CREATE TABLE x (y int)", database=database)
    await (await Store.open(postgres.address(database))).close()
    await postgres.run("SELECT y FROM x", database=database)


async def test_a_connection_that_is_lost_is_a_fault_and_the_next_one_works(
    postgres: PostgresServer,
) -> None:
    database = await postgres.lend()
    store = await Store.open(postgres.address(database))
    cut = (
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
        f"WHERE datname = '{database}' AND pid <> pg_backend_pid()"
    )

    async def count(*, losing: bool) -> int:
        async with store.read() as tx:
            if losing:
                await postgres.run(cut)
            return await tx.archive.count()

    with pytest.raises(StoreFault, match="failed: "):
        await count(losing=True)
    assert await count(losing=False) == 0
    await postgres.run(cut)
    assert await count(losing=False) == 0
    await store.close()
    await postgres.take_back(database)


async def test_a_store_opens_again_with_what_it_held(store: Store, store_url: str) -> None:
    await store.close()
    again = await Store.open(store_url)
    async with again.read() as tx:
        assert await tx.archive.count() == 0
    await again.close()
