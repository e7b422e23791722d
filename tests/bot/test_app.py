"""The whole wired: news come through by themselves, a stop is quick, what the dead held is freed.

Real parts: the sample press on loopback, a real client, worker processes, a store on each engine.
"""

from __future__ import annotations

import asyncio
import os
import re
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest
from structlog.testing import capture_logs

from bot.app import Parts, assembled, chat_page, run_jobs, stop_on_signals, user_agent, utc_now
from bot.config.settings import (
    EditionSettings,
    FetchSettings,
    LocalSettings,
    ReadingSettings,
    Settings,
    StoreSettings,
)
from bot.demo.server import Press
from bot.demo.timetable import THIS_MORNING
from bot.errors import StoreUnusable
from bot.jobs.job import Bell
from bot.owner import Owner, this_process
from bot.store.store import Store
from feeds.model import Genre, Source
from tests.fakes.chat_page import chat_page as open_page
from tests.fakes.shelf import Shelf
from tests.fakes.web import raw_server

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable
    from datetime import datetime

    from bot.config.settings import Language
    from bot.store.store import Transaction

ARTICLE = re.compile(r'"address":"(http://127\.0\.0\.1:[^"]+\.html)"')
PATIENCE = 40.0
"""Seconds until something that does not come is a failure."""
LEASE = timedelta(minutes=10)


def settings_for(url: str, *places: str, language: Language = "en") -> Settings:
    """Settings of a small house: one worker, a free port, only `places` may be fetched."""
    return Settings(
        store=StoreSettings(url=url),
        fetch=FetchSettings(contact="test", allow_hosts=frozenset(places)),
        reading=ReadingSettings(workers=1),
        editions=EditionSettings(language=language, timezone="Europe/London", digests=50),
        local=LocalSettings(port=0),
    )


def place(address: str) -> str:
    return address.removeprefix("http://")


@pytest.fixture
async def press() -> AsyncIterator[Press]:
    async with Press(clock=utc_now) as press:
        yield press


@pytest.fixture
async def parts(tmp_path: Path) -> AsyncIterator[Parts]:
    """All parts on SQLite, no job running."""
    async with assembled(settings_for(f"sqlite:///{tmp_path / 'house.db'}")) as parts:
        yield parts


@asynccontextmanager
async def at_work(parts: Parts, *roles: str) -> AsyncIterator[None]:
    """The jobs run for as long as the block lasts; then they are stopped in order."""
    stop = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        group.create_task(run_jobs(parts, stop, roles or ("poll", "edit", "deliver")))
        try:
            yield
        finally:
            stop.set()


async def until(true: Callable[[], Awaitable[bool]]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not await true():  # noqa: ASYNC110 - what is waited for is in a table
            await asyncio.sleep(0.05)


async def follow(parts: Parts, *sources: Source) -> None:
    async with parts.store.write() as tx:
        for source in sources:
            await tx.sources.add(source, now=parts.now())
    parts.poll.bell.ring()


async def look_again(parts: Parts) -> None:
    async with parts.store.write() as tx:
        await tx.sources.hasten(now=parts.now())
    parts.poll.bell.ring()


async def links_in_archive(parts: Parts) -> set[str]:
    async with parts.store.read() as tx:
        return {str(each.article.link) for each in await tx.archive.latest(limit=200)}


async def links_in_chat(parts: Parts) -> Counter[str]:
    """In how many messages each address was told. Answers to commands do not count."""
    told = Counter[str]()
    for line in await parts.local.lines():
        if line.key.startswith("delivery"):
            told.update(set(ARTICLE.findall(line.message)))
    return told


async def edition_now(parts: Parts) -> None:
    chat = await parts.local_chat()
    async with parts.store.write() as tx:
        for subscription in await tx.subscriptions.of(chat.id):
            await tx.editions.advance(subscription.id, parts.now())
    parts.edit.bell.ring()


@pytest.mark.slow
async def test_news_come_from_the_press_to_the_chat_each_once(store_url: str, press: Press) -> None:
    """press -> poll -> edit -> deliver, at once and in an edition, with a stop in between."""
    settings = settings_for(store_url, place(press.base))
    async with assembled(settings) as parts, at_work(parts):
        await follow(parts, *press.outlets)
        await until(lambda: all_looked_at(parts))
        old = await links_in_archive(parts)
        await parts.answer("/subscribe all now")
        press.turn(THIS_MORNING)
        await look_again(parts)
        await until(lambda: all_looked_at(parts))
        await until(lambda: all_told(parts, old))
        at_once = await links_in_chat(parts)
        await parts.answer("/subscribe all every hour")
    async with assembled(settings) as parts:
        press.turn(press.last_round)
        await look_again(parts)
        async with at_work(parts):
            await until(lambda: all_looked_at(parts))
            await edition_now(parts)
            await until(lambda: all_told(parts, old))
        in_all = await links_in_chat(parts)
        fresh = await links_in_archive(parts) - old
    assert len(at_once) > 5
    assert len(in_all) > len(at_once)
    assert in_all == Counter(fresh), "each thing once, and nothing else"


async def all_looked_at(parts: Parts) -> bool:
    """Nothing is due, nothing is being read."""
    async with parts.store.read() as tx:
        due = await tx.sources.next_due()
        return due is not None and due > parts.now() and not await tx.owners.all()


async def all_told(parts: Parts, old: set[str]) -> bool:
    return set(await links_in_chat(parts)) == await links_in_archive(parts) - old


async def test_a_stop_takes_less_than_five_seconds_whatever_is_going_on(tmp_path: Path) -> None:
    """A feed that never ends, a page that is open and does not listen."""
    settings = settings_for(f"sqlite:///{tmp_path / 'store.db'}", "127.0.0.1")
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n"
    slow = raw_server(head, endless=b" ", pause=0.1)
    async with slow as port, aiohttp.ClientSession() as client:
        stop = asyncio.Event()
        async with assembled(settings) as parts:
            await follow(parts, Source(f"http://127.0.0.1:{port}/feed", "S", Genre.SATIRE, "fr"))
            async with chat_page(parts) as address, asyncio.TaskGroup() as group:
                await client.ws_connect(f"{address}/chat", headers={"Origin": address})
                group.create_task(run_jobs(parts, stop))
                await until(lambda: claimed(parts))
                began = time.monotonic()
                stop.set()
        assert time.monotonic() - began < 5
    store = await Store.open(settings.store.url)
    async with store.read() as tx:
        assert await tx.owners.all() == set(), "another machine need not wait for the leases"
    await store.close()


async def claimed(parts: Parts) -> bool:
    async with parts.store.read() as tx:
        return bool(await tx.owners.all())


async def test_only_the_named_jobs_run(parts: Parts, press: Press) -> None:
    await follow(parts, *press.outlets)
    async with at_work(parts, "edit", "deliver", "local"):
        await asyncio.sleep(0.2)
        assert not await claimed(parts)
        async with parts.store.read() as tx:
            assert all(record.check.checked_at is None for record in await tx.sources.all())


async def claim(tx: Transaction, owner: str, limit: int) -> list[list[Any]]:
    """Sources, chats and deliveries that `owner` gets."""
    at = utc_now()
    return [
        await tx.sources.claim_due(now=at, limit=limit, owner=owner, lease=LEASE),
        await tx.editions.claim_due(now=at, limit=limit, owner=owner, lease=LEASE),
        await tx.deliveries.claim_due(
            platforms=["local"], now=at, limit=limit, owner=owner, lease=LEASE
        ),
    ]


@pytest.fixture
def ended() -> int:
    """The id of a process that ran on this machine."""
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


async def test_what_a_dead_process_held_is_taken_over_at_the_start(
    store_url: str, now: datetime, ended: int
) -> None:
    me = this_process(now)
    dead, elsewhere = str(me._replace(pid=ended)), str(Owner("another-machine", 1, 1))
    store = await Store.open(store_url)
    shelf = Shelf(store, utc_now())
    await shelf.listener("a")
    await shelf.reader("b", "sante")
    await shelf.promise(await shelf.digest("whole"))
    await shelf.source("https://other.example/feed")
    async with store.write() as tx:
        assert [len(got) for got in await claim(tx, dead, 1)] == [1, 1, 1]
        assert [len(got) for got in await claim(tx, elsewhere, 1)] == [1, 0, 0]
    await store.close()
    with capture_logs() as logs:
        async with assembled(settings_for(store_url)) as parts, parts.store.write() as tx:
            assert await tx.owners.all() == {elsewhere}
            sources, chats, [delivery] = await claim(tx, str(me), 9)
    assert (len(sources), len(chats)) == (1, 1)
    assert delivery.doubtful, "the dead may have sent it"
    [line] = [line for line in logs if line["event"] == "took over from a dead process"]
    assert (line["owner"], line["unfinished"]) == (dead, 1)


async def test_an_answer_wakes_every_job(parts: Parts, monkeypatch: pytest.MonkeyPatch) -> None:
    rung = []
    monkeypatch.setattr(Bell, "ring", lambda bell: rung.append(bell))  # noqa: PLW0108 - a method
    await parts.answer("/help")
    assert rung == [parts.poll.bell, parts.edit.bell, parts.deliver.bell]


async def test_what_is_asked_in_the_page_is_answered_in_the_page(parts: Parts) -> None:
    async with chat_page(parts) as address, open_page(address) as page:
        status = await page.told("status")
        assert (status["lang"], status["zone"], status["next_at"]) == ("en", "Europe/London", None)
        assert status["suggestions"] == ["/help", "/latest", "/topics"]
        await page.told("lines")
        await page.say("/subscribe all every hour", key="first")
        assert [author for author, _ in await page.shows(2)] == ["reader", "pasquin"]
        await page.send({"type": "complete", "line": "/subsc", "id": 1})
        offered = (await page.told("completions"))["items"]
    assert "/subscribe" in {item["label"].split()[0] for item in offered}


async def test_the_status_tells_the_soonest_edition(parts: Parts) -> None:
    await parts.answer("/subscribe all every hour")
    await parts.answer("/subscribe sante every 30 minutes")
    chat = await parts.local_chat()
    async with parts.store.read() as tx:
        due = [each.next_at for each in await tx.subscriptions.of(chat.id)]
    assert len(due) == 2
    assert (await parts.status()).next_at == min(at for at in due if at is not None)


async def test_an_empty_chat_is_offered_commands_in_its_language(tmp_path: Path) -> None:
    settings = settings_for(f"sqlite:///{tmp_path / 'store.db'}", language="fr")
    async with assembled(settings) as parts:
        assert (await parts.status()).suggestions[0] == "/aide"


async def test_a_store_that_cannot_be_used_is_said_before_anything_runs(tmp_path: Path) -> None:
    with pytest.raises(StoreUnusable):
        async with assembled(settings_for(f"sqlite:///{tmp_path}/none/store.db")):
            pytest.fail("nothing may run without a store")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_a_signal_asks_for_a_stop_and_the_second_ctrl_c_ends_at_once(
    number: signal.Signals,
) -> None:
    before = {each: signal.getsignal(each) for each in (signal.SIGINT, signal.SIGTERM)}
    stop = asyncio.Event()
    try:
        stop_on_signals(stop)
        os.kill(os.getpid(), number)
        async with asyncio.timeout(5):
            await stop.wait()
        assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    finally:
        asyncio.get_running_loop().remove_signal_handler(signal.SIGTERM)
        for each, handler in before.items():
            signal.signal(each, handler)


def test_newsrooms_are_told_who_asks_and_where_to_reach_them() -> None:
    assert user_agent("op@news.example").startswith("Pasquin/")
    assert user_agent("op@news.example").endswith("(+op@news.example)")
    assert "(" not in user_agent("")


@pytest.mark.slow
def test_a_stop_takes_less_than_five_seconds_though_the_file_is_locked(tmp_path: Path) -> None:
    file = tmp_path / "pasquin.db"
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "run"],
        cwd=tmp_path,
        env=os.environ | {"PASQUIN_LOCAL__PORT": "0", "PYTHONPATH": str(Path(__file__).parents[2])},
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        while b"The chat page" not in process.stdout.readline():
            assert process.poll() is None
        lock = sqlite3.connect(file, isolation_level=None, timeout=10)
        lock.execute("BEGIN IMMEDIATE")
        time.sleep(6)  # every job has looked again, and waits
        began = time.monotonic()
        process.terminate()
        assert process.wait(timeout=20) in (0, 1)
        assert time.monotonic() - began < 5
        lock.close()
