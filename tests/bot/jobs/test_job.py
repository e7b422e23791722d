"""How a job is kept running."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from bot.jobs import job as jobs
from bot.jobs.job import Bell, keep_running

if TYPE_CHECKING:
    import pytest


def now() -> datetime:
    return datetime.now(UTC)


class Scripted:
    """A job whose rounds are told beforehand: True, False, or an error to raise."""

    name = "scripted"

    def __init__(self, *script: bool | Exception, due: timedelta | None = None) -> None:
        self.bell = Bell()
        self.script = list(script)
        self.rounds = 0
        self.due = due
        self.began = asyncio.Event()
        self.idle = asyncio.Event()

    async def round(self) -> bool:
        self.rounds += 1
        self.began.set()
        step = self.script.pop(0) if self.script else False
        if isinstance(step, Exception):
            raise step
        if not self.script:
            self.idle.set()
        return step

    async def next_due(self) -> datetime | None:
        return now() + self.due if self.due is not None else None


async def run_until_idle(job: Scripted) -> None:
    stop = asyncio.Event()
    async with asyncio.timeout(5), asyncio.TaskGroup() as group:
        group.create_task(keep_running(job, stop, now))
        await job.idle.wait()
        stop.set()
        job.bell.ring()


async def test_a_busy_job_goes_on_without_a_pause() -> None:
    job = Scripted(True, True, True, False)
    await run_until_idle(job)
    assert job.rounds == 4


async def test_a_crash_is_survived(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobs, "FIRST_RESTART", 0.01)
    job = Scripted(RuntimeError("one"), RuntimeError("two"), True, False)
    await run_until_idle(job)
    assert job.rounds == 4


async def test_a_bell_ends_the_wait() -> None:
    job = Scripted(False, False)
    stop = asyncio.Event()
    async with asyncio.timeout(5), asyncio.TaskGroup() as group:
        group.create_task(keep_running(job, stop, now))
        await job.began.wait()
        job.bell.ring()
        await job.idle.wait()
        stop.set()
        job.bell.ring()


async def test_a_job_wakes_when_something_is_due() -> None:
    job = Scripted(False, False, due=timedelta(milliseconds=60))
    await run_until_idle(job)
    assert job.rounds == 2


async def test_a_bell_rung_beforehand_is_heard() -> None:
    bell = Bell()
    bell.ring()
    async with asyncio.timeout(1):
        await bell.wait(60)
