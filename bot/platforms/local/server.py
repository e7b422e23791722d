"""The chat page's server: the page itself, and one WebSocket per open page."""

from __future__ import annotations

import asyncio
import errno
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from aiohttp import WSCloseCode, web

from bot.errors import WorkFault
from bot.platforms.local.answers import answering
from bot.platforms.local.conversation import Conversation, Room, Seen, socket_response
from bot.platforms.local.guard import LOOPBACK_NAMES, add_headers, guarded

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Collection

    from bot.platforms.local.adapter import LocalPlatform
    from bot.platforms.local.answers import Answer
    from bot.platforms.local.conversation import CompleteLine, TellStatus

PAGE = Path(__file__).parent / "page"
FILES = {
    "/": "index.html",
    "/chat.css": "chat.css",
    "/skins.css": "skins.css",
    "/chat.js": "chat.js",
    "/composer.js": "composer.js",
    "/message.js": "message.js",
    "/words.js": "words.js",
    "/mark.svg": "mark.svg",
}
MOST_PAGES = 32
SHUTDOWN_SECONDS = 2.0

_ROOM = web.AppKey("room", Room)
_SOCKETS = web.AppKey("sockets", set[web.WebSocketResponse])


def create_app(
    platform: LocalPlatform,
    *,
    answer: Answer,
    complete: CompleteLine,
    status: TellStatus,
    names: Collection[str] = (),
) -> web.Application:
    """The page and its WebSocket, answering to the names of this machine.

    `names`: further host names it may be asked for by. Bare addresses need not be named.
    """
    app = web.Application(middlewares=[guarded(LOOPBACK_NAMES | set(names))])
    app[_SOCKETS] = set()
    app.on_response_prepare.append(add_headers)
    app.on_shutdown.append(_close_sockets)

    async def room(app: web.Application) -> AsyncIterator[None]:
        async with answering(platform, answer) as answers:
            app[_ROOM] = Room(platform, answers, complete, status)
            yield

    app.cleanup_ctx.append(room)
    app.add_routes([web.get(path, _file) for path in FILES])
    app.add_routes([web.get("/chat", _chat)])
    return app


@asynccontextmanager
async def serving(app: web.Application, host: str, port: int) -> AsyncIterator[str]:
    """The address under which `app` is served for as long as the context lasts.

    Port 0 takes a free one. Raises WorkFault where nothing can listen there.
    """
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=SHUTDOWN_SECONDS)
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, host, port).start()
        except OSError as error:
            raise WorkFault(_cannot_listen(host, port, error)) from error
        yield address_of(host, runner.addresses[0][1])
    finally:
        await runner.cleanup()


def _cannot_listen(host: str, port: int, error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        return (
            f"Port {port} of {host} is taken by another program. "
            "Stop that program, or choose another port with --port."
        )
    if error.errno == errno.EACCES:
        return f"Port {port} of {host} may not be opened: choose one above 1023 with --port."
    return f"Nothing can listen on port {port} of {host}: {error.strerror or error}."


def address_of(host: str, port: int) -> str:
    """The page's address, as browsers want it written."""
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


async def _file(request: web.Request) -> web.FileResponse:
    # no-cache means: ask whether it changed. An upgraded Pasquin is never met by an old script.
    return web.FileResponse(PAGE / FILES[request.path], headers={"Cache-Control": "no-cache"})


async def _chat(request: web.Request) -> web.StreamResponse:
    sockets = request.app[_SOCKETS]
    if len(sockets) >= MOST_PAGES:
        raise web.HTTPServiceUnavailable(text="Too many pages are open.\n")
    socket = socket_response()
    if not socket.can_prepare(request).ok:
        raise web.HTTPUpgradeRequired(text="This address is for the chat page's WebSocket.\n")
    await socket.prepare(request)
    sockets.add(socket)
    try:
        await Conversation(socket, request.app[_ROOM]).run(Seen.of(request))
    finally:
        sockets.discard(socket)
    return socket


async def _close_sockets(app: web.Application) -> None:
    closing = [socket.close(code=WSCloseCode.GOING_AWAY) for socket in app[_SOCKETS]]
    await asyncio.gather(*closing)
