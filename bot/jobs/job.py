"""What a job is, and how it is kept running: rounds of work, a bell, restarts with back-off."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

import structlog

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

log = structlog.get_logger(__name__)

LONGEST_WAIT = 30.0
"""Seconds: a job looks at its table at least so often, though no bell rang (another process may
have written)."""
SHORTEST_WAIT = 0.05
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
    wait = FIRST_RESTART
    while not stop.is_set():
        try:
            busy = await job.round()
            pause = 0.0 if busy else await _until_due(job, now)
            wait = FIRST_RESTART
        except Exception:
            log.exception("job crashed", job=job.name, restart_in=wait)
            pause, wait = wait, min(wait * 2, LAST_RESTART)
        if pause and not stop.is_set():
            await job.bell.wait(pause)


async def _until_due(job: Job, now: Callable[[], datetime]) -> float:
    due = await job.next_due()
    if due is None:
        return LONGEST_WAIT
    return min(LONGEST_WAIT, max(SHORTEST_WAIT, (due - now()).total_seconds()))
