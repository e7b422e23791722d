"""A web of our own on loopback: paths and what they answer, over real sockets.

`FakeWeb` speaks correct HTTP through aiohttp; `raw_server` sends any bytes, for servers that lie.
"""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aiohttp import web

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Mapping

    from multidict import CIMultiDictProxy

    Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a path answers. Bodies go out as they are: a coded body needs its own header."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Seen:
    """A request that came."""

    path: str
    headers: CIMultiDictProxy[str]
    raw_headers: tuple[tuple[bytes, bytes], ...]


@dataclass
class FakeWeb:
    """Answers by path (query included, if one is given); 404 elsewhere. `seen` records requests."""

    port: int = 0
    seen: list[Seen] = field(default_factory=list)
    _answers: dict[str, list[Answer | Handler]] = field(default_factory=dict)

    def says(self, path: str, *answers: Answer | Handler) -> str:
        """Let `path` answer these in turn, the last one for ever. Returns its address."""
        self._answers[path] = list(answers)
        return self.at(path)

    def redirects(self, path: str, to: str, status: int = 302) -> str:
        return self.says(path, Answer(status=status, headers={"Location": to}))

    def at(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}{path}"

    @property
    def place(self) -> str:
        """host:port, as `Policy.allow_hosts` wants it."""
        return f"127.0.0.1:{self.port}"

    def paths_seen(self) -> list[str]:
        return [request.path for request in self.seen]

    async def answer(self, request: web.Request) -> web.StreamResponse:
        self.seen.append(Seen(request.path_qs, request.headers, request.raw_headers))
        answers = self._answers.get(request.path_qs) or self._answers.get(request.path)
        if not answers:
            return web.Response(status=404)
        answer = answers.pop(0) if len(answers) > 1 else answers[0]
        if isinstance(answer, Answer):
            return web.Response(body=answer.body, status=answer.status, headers=answer.headers)
        return await answer(request)


@asynccontextmanager
async def serving() -> AsyncIterator[FakeWeb]:
    fake = FakeWeb()
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", fake.answer)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    fake.port = runner.addresses[0][1]
    try:
        yield fake
    finally:
        await runner.cleanup()


@asynccontextmanager
async def raw_server(
    *pieces: bytes, endless: bytes = b"", pause: float = 0.0
) -> AsyncIterator[int]:
    """A server that reads a request's head, then sends `pieces`, then `endless` until cut off.

    Yields its port.
    """

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await reader.readuntil(b"\r\n\r\n")
            for piece in pieces:
                writer.write(piece)
                await writer.drain()
                await asyncio.sleep(pause)
            while endless:
                writer.write(endless)
                await writer.drain()
                await asyncio.sleep(pause)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass  # the client has seen enough: that is what is tested
        finally:
            writer.close()

    server = await asyncio.start_server(talk, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        await server.wait_closed()
