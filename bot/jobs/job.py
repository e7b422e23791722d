"""What a job is, and how it is kept running: rounds of work, a bell, restarts with back-off."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

import structlog

from bot.errors import StoreFault

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable
    from datetime import datetime

log = structlog.get_logger(__name__)

LONGEST_WAIT = 5.0
"""Seconds: a job looks at its table at least so often, though no bell rang: another process may
have written. One indexed read; with 30 s, news were told half a minute late where `--only` parts
the jobs."""
SHORTEST_WAIT = 0.05
OVERDUE_WAIT = 1.0
"""Seconds: what is due and yet was not there to be claimed is somebody else's, or for a platform
that runs elsewhere. Looking again at once would be looking twenty times a second."""
FIRST_RESTART, LAST_RESTART = 1.0, 60.0


class Job(Protocol):
    """Something that works in rounds."""

    name: str
    bell: Bell

    async def round(self) -> bool:
        """Do what is due now. True if there may be more at once."""
        ...

    async def next_due(self) -> datetime | None:
        """When something will be due, as far as the tables tell."""
        ...

    async def give_back(self) -> None:
        """Let go of what a broken-off round had claimed: its lease would hold it for minutes."""
        ...


class Bell:
    """Wakes a job before its time: somebody put work into its table."""

    def __init__(self) -> None:
        self._rung = asyncio.Event()

    def ring(self) -> None:
        self._rung.set()

    async def wait(self, seconds: float) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._rung.wait(), max(SHORTEST_WAIT, seconds))
        self._rung.clear()


async def keep_running(job: Job, stop: asyncio.Event, now: Callable[[], datetime]) -> None:
    """Run a job until `stop` is set and its round is done. A crash is logged, and it starts again.

    Waits 1, 2, 4 … 60 seconds between crashes; a round that ends well resets the wait.
    """
    wait, pause, broken_off = FIRST_RESTART, 0.0, False
    while not stop.is_set():
        try:
            if broken_off:
                await job.give_back()
            broken_off = False
            busy = await job.round()
            pause = 0.0 if busy else await _until_due(job, now)
            wait = FIRST_RESTART
        except StoreFault as fault:
            # the world's doing, not ours: a traceback would tell nobody anything
            log.warning("store failed", job=job.name, why=str(fault), restart_in=wait)
            broken_off = True
        except Exception:
            log.exception("job crashed", job=job.name, restart_in=wait)
            broken_off = True
        if broken_off:
            pause, wait = wait, min(wait * 2, LAST_RESTART)
        if pause and not stop.is_set():
            await job.bell.wait(pause)


async def side_by_side(work: Iterable[Awaitable[None]]) -> None:
    """Await all to their ends, whatever becomes of one; then raise the first error, if any.

    A TaskGroup would break the others off: a message half-way to its chat would be in doubt.
    """
    for outcome in await asyncio.gather(*work, return_exceptions=True):
        if isinstance(outcome, BaseException):
            raise outcome


async def _until_due(job: Job, now: Callable[[], datetime]) -> float:
    due = await job.next_due()
    if due is None:
        return LONGEST_WAIT
    ahead = (due - now()).total_seconds()
    return OVERDUE_WAIT if ahead <= 0 else min(LONGEST_WAIT, max(SHORTEST_WAIT, ahead))
