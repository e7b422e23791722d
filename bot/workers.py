"""Worker processes for parsing and reading: CPU work that may not stop the loop, with a time limit.

A hostile page costs one worker its life, never the bot: pebble kills a worker that is stuck and
starts another. A worker that the system kills (it ends the largest process where memory runs out)
costs nothing: its task is done again.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import signal
from concurrent.futures.process import BrokenProcessPool
from typing import TYPE_CHECKING, ParamSpec, Self, TypeVar

import structlog
from pebble import CONSTS, ProcessExpired, ProcessPool

from feeds.errors import ReadCrashed, ReadTimeout

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

P = ParamSpec("P")
T = TypeVar("T")

log = structlog.get_logger(__name__)

TASKS_PER_WORKER = 2000
"""A worker is replaced after so many tasks: libxml2 and trafilatura's caches only grow."""

SECONDS_TO_END = 0.5
"""A worker deep in C code hears no SIGTERM. pebble waits 3 s before it kills, for one worker after
the other: too long for a stop within 5 s."""
SECONDS_FOR_THE_PIPE = 10.0
"""Workers take turns at one pipe, for milliseconds. One that is killed in its turn never gives the
lock back; the others wait so long (60 s by default), end, and the pool is started anew."""
KILLED = (-signal.SIGKILL, -signal.SIGTERM)
"""Exit codes of a worker that was killed from outside. A crash has others (-SIGSEGV, for one)."""
MOST_TRIES = 3
"""A text that has the system kill its worker each time is not tried for ever."""


class Workers:
    """A pool of worker processes, started at first use.

    `count` processes, `seconds` for each task. Use as an async context manager.
    """

    def __init__(self, *, count: int | None = None, seconds: float = 10.0) -> None:
        self._count = count or min(2, os.cpu_count() or 1)
        self._seconds = seconds
        self._pool: ProcessPool | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    async def run(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run `work` in a worker; its own exceptions come back as they are.

        `work` and what it takes and gives must pickle. Raises `ReadTimeout` after the time limit,
        `ReadCrashed` where the worker died.
        """
        for tries_left in reversed(range(MOST_TRIES)):
            pool = await self._started()
            future = pool.schedule(work, args=args, kwargs=kwargs, timeout=self._seconds)
            try:
                return await asyncio.wrap_future(future)
            except TimeoutError as error:
                raise ReadTimeout(_name_of(work), self._seconds) from error
            except ProcessExpired as error:
                if error.exitcode not in KILLED or not tries_left:
                    raise ReadCrashed(_name_of(work), error.exitcode) from error
            except BrokenProcessPool as error:
                if not tries_left:
                    raise ReadCrashed(_name_of(work), KILLED[0]) from error
        raise AssertionError("the last try returns or raises")

    async def close(self) -> None:
        """Stop the workers at once: what they were doing is done again after the next start."""
        pool, self._pool = self._pool, None
        if pool is not None:
            pool.stop()  # type: ignore[no-untyped-call]  # pebble leaves it bare
            await asyncio.to_thread(pool.join)

    async def _started(self) -> ProcessPool:
        if self._pool is not None and not self._pool.active:
            # pebble gives up for good where a worker is killed while none has anything to do
            log.warning("the workers are started anew")
            await self.close()
        if self._pool is None:
            CONSTS.term_timeout = SECONDS_TO_END
            # spawn: a fork would copy the loop's sockets and locks into the worker
            self._pool = ProcessPool(
                max_workers=self._count,
                max_tasks=TASKS_PER_WORKER,
                initializer=_prepare,
                context=multiprocessing.get_context("spawn"),
            )
        return self._pool


def _name_of(work: Callable[..., object]) -> str:
    return getattr(work, "__name__", "work")


def _prepare() -> None:
    # Ctrl-C in a terminal reaches every process of the group: the parent alone decides how to stop
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    CONSTS.channel_lock_timeout = SECONDS_FOR_THE_PIPE
