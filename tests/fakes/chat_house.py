"""A server of the chat page over a real store, with answers that a test decides."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.message import Message, paragraph
from bot.platforms.local.adapter import LOCAL_CHAT, LocalPlatform
from bot.platforms.local.frames import Status
from bot.platforms.local.server import create_app, serving

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
    from datetime import datetime

    from aiohttp import web

    from bot.platforms.local.frames import Suggestion
    from bot.store.store import Store


async def local_chat(store: Store, now: datetime) -> LocalPlatform:
    """The local chat, made known to the store."""
    async with store.write() as tx:
        await tx.chats.ensure(LOCAL_CHAT, lang="fr", zone="Europe/Paris", now=now)
    return LocalPlatform(store, lambda: now)


@dataclass(frozen=True)
class Way:
    text: str
    label: str
    help: str


@dataclass
class ChatHouse:
    """A server of the chat page whose answers a test decides."""

    platform: LocalPlatform
    status: Status = field(default_factory=lambda: Status("fr", "Europe/Paris"))
    handlers: dict[str, Callable[[], Awaitable[Message]]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    async def answer(self, line: str) -> Message:
        """What a test put there for this line; else the line itself, in capitals."""
        self.asked.append(line)
        if line in self.handlers:
            return await self.handlers[line]()
        return Message((paragraph(line.upper()),))

    async def complete(self, line: str) -> Sequence[Suggestion]:
        ways = ("/help", "/latest", "/sources", "/subscribe")
        return [Way(way, way[1:], f"about {way}") for way in ways if way.startswith(line)]

    async def tell_status(self) -> Status:
        return self.status

    def app(self) -> web.Application:
        return create_app(
            self.platform, answer=self.answer, complete=self.complete, status=self.tell_status
        )

    @asynccontextmanager
    async def open(self, port: int = 0) -> AsyncIterator[str]:
        async with serving(self.app(), "127.0.0.1", port) as address:
            yield address
