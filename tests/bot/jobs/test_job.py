"""How a job is kept running."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from structlog.testing import capture_logs

from bot.errors import StoreFault
from bot.jobs import job as jobs
from bot.jobs.job import Bell, keep_running, side_by_side


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
        self.given_back = 0

    async def give_back(self) -> None:
        self.given_back += 1

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
    assert job.given_back == 2, "what each broken-off round had claimed"


async def test_a_store_that_fails_is_told_in_one_line(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(jobs, "FIRST_RESTART", 0.01)
    job = Scripted(StoreFault("the disk is full"), False)
    with capture_logs() as logs:
        await run_until_idle(job)
    [line] = logs
    assert (line["event"], line["why"]) == ("store failed", "the disk is full")
    assert "exc_info" not in line
    assert job.given_back == 1


async def test_what_is_due_and_cannot_be_claimed_is_not_asked_for_without_end(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Another process holds it, or it waits for a platform that runs elsewhere."""
    waits: list[float] = []
    monkeypatch.setattr(Bell, "wait", lambda _, seconds: noted(waits, seconds))
    await run_until_idle(Scripted(False, False, False, due=-timedelta(hours=1)))
    assert set(waits) == {jobs.OVERDUE_WAIT}


async def noted(waits: list[float], seconds: float) -> None:
    waits.append(seconds)
    await asyncio.sleep(0)


async def test_one_failure_breaks_none_of_the_others_off() -> None:
    ended = []

    async def work(number: int) -> None:
        await asyncio.sleep(number / 100)
        if number == 0:
            raise StoreFault("gone")
        ended.append(number)

    with pytest.raises(StoreFault):
        await side_by_side(work(number) for number in range(3))
    assert ended == [1, 2]


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
