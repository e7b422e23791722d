"""Worker processes: time limits, deaths, errors that come back."""

from __future__ import annotations

import os
import time

import pytest

from bot.workers import Workers
from feeds.errors import NotAFeed, ReadCrashed, ReadTimeout


def double(number: int) -> int:
    return number * 2


def sleep(seconds: float) -> None:
    time.sleep(seconds)


def die() -> None:
    os._exit(3)


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
