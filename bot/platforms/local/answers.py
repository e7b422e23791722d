"""Answers to what the reader says, each worked on by itself: a slow one holds nothing up.

They live with the server, not with the page that asked: who closes the page while an address is
being read finds the answer in the chat on coming back.
"""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, TypeAlias

import structlog

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

    from bot.message import Message
    from bot.platforms.local.adapter import LocalPlatform

    Answer: TypeAlias = Callable[[str], Awaitable[Message]]
    OnFailure: TypeAlias = Callable[[], Awaitable[None]]

MOST_AT_ONCE = 16
SOON = 0.3
"""Seconds within which an answer needs no "is typing"."""

GRACE = 0.5
"""Seconds that answers have to end when the server stops: none is to be broken off within the
store, where it takes milliseconds; one that waits for a page somewhere is."""

_log = structlog.get_logger()


class Answers:
    """The answers being worked on. Made by `answering`."""

    def __init__(self, platform: LocalPlatform, answer: Answer, group: asyncio.TaskGroup) -> None:
        self._platform = platform
        self._answer = answer
        self._group = group
        self._tasks: set[asyncio.Task[None]] = set()
        self._slow = 0

    @property
    def typing(self) -> bool:
        """True while an answer takes longer than `SOON`."""
        return self._slow > 0

    @property
    def busy(self) -> bool:
        return len(self._tasks) >= MOST_AT_ONCE

    def begin(self, line: str, *, key: str, on_failure: OnFailure) -> None:
        """Answer `line` in the chat, in a while. `on_failure` is awaited if it cannot be done."""
        task = self._group.create_task(self._carry_out(line, key, on_failure))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def stop(self) -> None:
        """Let those end that are about to, drop the others."""
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=GRACE)
            for task in late:
                task.cancel()

    async def _carry_out(self, line: str, key: str, on_failure: OnFailure) -> None:
        working = asyncio.ensure_future(self._work(line, key))
        try:
            done, _ = await asyncio.wait({working}, timeout=SOON)
            if not done:
                with self._seen_typing():
                    await asyncio.wait({working})
            working.result()
        except Exception:  # noqa: BLE001 - a bug in one answer may not end the server; it is logged
            _log.exception("answer_failed", platform=self._platform.name, key=key)
            await on_failure()
        finally:
            working.cancel()

    async def _work(self, line: str, key: str) -> None:
        message = await self._answer(line)
        await self._platform.send(self._platform.at, message, key=f"answer:{key}")

    @contextmanager
    def _seen_typing(self) -> Iterator[None]:
        self._slow += 1
        self._platform.wake()
        try:
            yield
        finally:
            self._slow -= 1
            self._platform.wake()


@asynccontextmanager
async def answering(platform: LocalPlatform, answer: Answer) -> AsyncIterator[Answers]:
    """Answers for as long as the context lasts; what is not finished then is dropped."""
    async with asyncio.TaskGroup() as group:
        answers = Answers(platform, answer, group)
        yield answers
        await answers.stop()
