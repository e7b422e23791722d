"""One open page: what the reader says comes in, what is new in the chat goes out."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

import structlog
from aiohttp import WSCloseCode, WSMsgType, web

from bot.errors import StoreFault
from bot.platforms.local.frames import (
    BadFrame,
    Complete,
    Say,
    Status,
    Suggestion,
    asked,
    completions_frame,
    error_frame,
    lines_frame,
    status_frame,
    typing_frame,
)

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from bot.platforms.local.adapter import LocalPlatform
    from bot.platforms.local.answers import Answers
    from bot.store.records import TranscriptLine

    CompleteLine: TypeAlias = Callable[[str], Awaitable[Sequence[Suggestion]]]
    TellStatus: TypeAlias = Callable[[], Awaitable[Status]]

LARGEST_FRAME = 16 * 1024
"""Bytes; a frame of the page is a typed line."""

LOOK_EVERY = 5.0
"""Seconds between looks at the transcript and the status when nobody woke us: another process may
have added a line, and the hour of the next edition changes by itself.
"""

LARGEST_ID = 2**31 - 1

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Room:
    """What all open pages share."""

    platform: LocalPlatform
    answers: Answers
    complete: CompleteLine
    status: TellStatus


@dataclass(frozen=True, slots=True)
class Seen:
    """The last line that a page has, by its own word. `id` 0: none."""

    id: int = 0
    key: str = ""

    @classmethod
    def of(cls, request: web.Request) -> Seen:
        after = request.query.get("after", "")
        known = after.isascii() and after.isdigit() and int(after[:11]) <= LARGEST_ID
        return cls(int(after[:11]), request.query.get("key", "")) if known else cls()


def socket_response() -> web.WebSocketResponse:
    # No compression: this is one machine, and aiohttp then writes a frame in one go.
    return web.WebSocketResponse(
        heartbeat=20, timeout=1, max_msg_size=LARGEST_FRAME, compress=False
    )


class Conversation:
    """The two directions of one WebSocket. `run` returns when it is closed."""

    def __init__(self, socket: web.WebSocketResponse, room: Room) -> None:
        self._socket = socket
        self._room = room
        self._last = 0
        self._told: dict[str, dict[str, Any]] = {}

    async def run(self, seen: Seen) -> None:
        with self._room.platform.listening() as added:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._show(seen, added))
                await self._listen()
                # Woken, not cancelled: a read of the store is not to be broken off half-way.
                added.set()

    # --- to the page

    async def _show(self, seen: Seen, added: asyncio.Event) -> None:
        try:
            await self._tell_changes()
            await self._catch_up(seen)
            while not self._socket.closed:
                await self._tell_changes()
                await _wait(added, LOOK_EVERY)
                added.clear()
                await self._tell_lines()
        except ConnectionError:
            await self._socket.close()  # the page went away while we wrote
        except StoreFault as fault:
            _log.warning("page_not_served", fault=str(fault))
            await self._socket.close(code=WSCloseCode.INTERNAL_ERROR)  # it will try again

    async def _catch_up(self, seen: Seen) -> None:
        """Only what the page has not, if its last line is still where it was; else everything."""
        lines = await self._room.platform.lines(after=max(seen.id - 1, 0))
        known = bool(lines) and seen == Seen(lines[0].id, lines[0].key)
        if not known and seen.id:
            lines = await self._room.platform.lines()
        await self._tell(lines_frame(lines[1:] if known else lines, fresh=not known))
        self._last = lines[-1].id if lines else 0

    async def _tell_lines(self) -> None:
        lines: list[TranscriptLine] = await self._room.platform.lines(after=self._last)
        if lines:
            await self._tell(lines_frame(lines))
            self._last = lines[-1].id

    async def _tell_changes(self) -> None:
        await self._tell_once(typing_frame(on=self._room.answers.typing))
        await self._tell_once(status_frame(await self._room.status()))

    async def _tell_once(self, frame: dict[str, Any]) -> None:
        if self._told.get(frame["type"]) != frame:
            await self._tell(frame)
            self._told[frame["type"]] = frame

    async def _tell(self, frame: dict[str, Any]) -> None:
        await self._socket.send_json(frame)

    # --- from the page

    async def _listen(self) -> None:
        async for frame in self._socket:
            try:
                await self._hear(frame.data if frame.type is WSMsgType.TEXT else "")
            except ConnectionError:
                return

    async def _hear(self, frame: str) -> None:
        try:
            match asked(frame):
                case Say(line, key):
                    await self._answer(line, key)
                case Complete(line, number):
                    found = await self._room.complete(line)
                    await self._tell(completions_frame(number, found))
        except BadFrame as bad:
            await self._tell(error_frame(bad.code))
        except StoreFault as fault:
            _log.warning("page_not_heard", fault=str(fault))
            await self._tell(error_frame("store-fault"))

    async def _answer(self, line: str, key: str) -> None:
        if self._room.answers.busy:
            await self._tell(error_frame("busy", key=key))
        elif await self._room.platform.hear(line, key=f"said:{key}"):
            self._room.answers.begin(line, key=key, on_failure=self._own_up)

    async def _own_up(self) -> None:
        if not self._socket.closed:
            await self._tell(error_frame("answer-failed"))


async def _wait(event: asyncio.Event, seconds: float) -> None:
    try:
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        return
