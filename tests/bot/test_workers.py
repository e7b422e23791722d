"""Worker processes: time limits, deaths, errors that come back."""

from __future__ import annotations

import asyncio
import os
import signal
import time
from typing import TYPE_CHECKING

import pytest

from bot.workers import Workers
from feeds.errors import NotAFeed, ReadCrashed, ReadTimeout

if TYPE_CHECKING:
    from pathlib import Path


def double(number: int) -> int:
    return number * 2


def sleep(seconds: float) -> None:
    time.sleep(seconds)


def die() -> None:
    os._exit(3)


def killed_once(mark: Path) -> str:
    """As where memory runs out: the system kills the process; a second try may have better luck."""
    if not mark.exists():
        mark.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return "done"


def killed() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def deaf(seconds: float) -> None:
    """As C code that runs for long: nobody looks whether a signal came."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    time.sleep(seconds)


def refuse() -> None:
    raise NotAFeed("https://example.org/", "plain words", page=True)


async def test_work_is_done_in_another_process() -> None:
    async with Workers(count=1) as workers:
        assert await workers.run(os.getpid) != os.getpid()
        assert await workers.run(double, 21) == 42


async def test_a_stuck_worker_is_stopped_and_the_next_task_runs() -> None:
    async with Workers(count=1, seconds=0.5) as workers:
        with pytest.raises(ReadTimeout) as caught:
            await workers.run(sleep, 60)
        assert caught.value.seconds == 0.5
        assert await workers.run(double, 2) == 4


async def test_a_worker_that_dies_is_told_and_replaced() -> None:
    async with Workers(count=1) as workers:
        with pytest.raises(ReadCrashed) as caught:
            await workers.run(die)
        assert caught.value.exit_code == 3
        assert await workers.run(double, 2) == 4


async def test_what_a_killed_worker_did_is_done_again(tmp_path: Path) -> None:
    async with Workers(count=1) as workers:
        assert await workers.run(killed_once, tmp_path / "mark") == "done"


async def test_what_has_its_worker_killed_each_time_is_given_up() -> None:
    async with Workers(count=1) as workers:
        with pytest.raises(ReadCrashed) as caught:
            await workers.run(killed)
        assert caught.value.exit_code == -signal.SIGKILL
        assert await workers.run(double, 2) == 4


async def test_idle_workers_that_are_killed_are_replaced() -> None:
    """pebble takes that for the end of the pool: every later task would be refused."""
    async with Workers(count=2) as workers:
        for _ in range(2):
            os.kill(await workers.run(os.getpid), signal.SIGKILL)
            await asyncio.sleep(0.5)
            numbers = await asyncio.gather(*(workers.run(double, n) for n in range(6)))
            assert numbers == [0, 2, 4, 6, 8, 10]


async def test_an_error_comes_back_with_its_fields() -> None:
    async with Workers(count=1) as workers:
        with pytest.raises(NotAFeed) as caught:
            await workers.run(refuse)
    assert (caught.value.address, caught.value.page) == ("https://example.org/", True)


async def test_closing_twice_is_harmless() -> None:
    workers = Workers()
    await workers.run(double, 1)
    await workers.close()
    await workers.close()


async def test_workers_that_hear_no_signal_are_stopped_soon() -> None:
    workers = Workers(count=2)
    await workers.run(double, 1)
    work = [asyncio.ensure_future(workers.run(deaf, 60)) for _ in range(2)]
    await asyncio.sleep(1)
    began = time.monotonic()
    await workers.close()
    assert time.monotonic() - began < 2.5
    for each in work:
        each.cancel()
    await asyncio.gather(*work, return_exceptions=True)
