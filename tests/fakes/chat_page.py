"""The chat page without a browser: a WebSocket client that speaks as `page/chat.js` does."""

from __future__ import annotations

import asyncio
import json
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import aiohttp

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

PATIENCE = 5.0
"""Seconds until a frame that does not come is a failure."""


class ChatPage:
    """An open page: what it was told, and what it says."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self.socket = socket
        self.lines: list[dict[str, Any]] = []

    async def told(self, kind: str) -> dict[str, Any]:
        """The next frame of a kind; the lines of those before it are kept."""
        async with asyncio.timeout(PATIENCE):
            while True:
                frame: dict[str, Any] = json.loads(await self.socket.receive_str())
                if frame["type"] == "lines":
                    self.lines = ([] if frame["fresh"] else self.lines) + frame["lines"]
                if frame["type"] == kind:
                    return frame

    async def shows(self, count: int) -> list[tuple[str, str]]:
        """Author and first words of each line, once there are `count`."""
        while len(self.lines) < count:
            await self.told("lines")
        return [(line["author"], first_words(line["message"])) for line in self.lines]

    async def say(self, line: str, key: str = "") -> None:
        await self.send({"type": "say", "line": line, "key": key or line.strip("/ ")})

    async def send(self, frame: object) -> None:
        await self.socket.send_str(frame if isinstance(frame, str) else json.dumps(frame))


def first_words(message: dict[str, Any]) -> str:
    words: str = message["blocks"][0]["runs"][0]["text"]
    return words


@asynccontextmanager
async def chat_page(
    address: str, *, after: int = 0, key: str = "", **headers: str
) -> AsyncIterator[ChatPage]:
    """Open the chat page served at `address`. `headers` replace those of the page's own origin."""
    query = {"after": str(after), "key": key} if after else {}
    sent = {"Origin": address, **headers}
    async with (
        aiohttp.ClientSession(headers=sent) as session,
        session.ws_connect(f"{address}/chat", params=query) as socket,
    ):
        yield ChatPage(socket)
