"""The loopback server that prints the invented press: real sockets, real conditional requests.

It knows HTTP and the state "which round is out"; what it hands out is laid out by `kiosk`.
"""

from __future__ import annotations

import asyncio
import errno
import gzip
from typing import TYPE_CHECKING, Self

from aiohttp import ETag, web

from bot.demo.kiosk import lay_out
from bot.demo.newspapers import load_press
from bot.demo.render_feeds import feed_path
from bot.demo.timetable import YESTERDAY, last_round
from feeds.model import Source

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from datetime import datetime
    from types import TracebackType

    from bot.demo.kiosk import Resource
    from bot.demo.newspapers import Newspaper, Outlet

HOST = "127.0.0.1"
_SHUTDOWN_SECONDS = 1.0


class Press:
    """The invented press on a loopback address, for as long as the `async with` block lasts.

    `opened` is the moment that all dates derive from (default: `clock()` on entering). A `port`
    that is taken is replaced by a free one: `base` tells which.
    """

    def __init__(
        self, *, clock: Callable[[], datetime], opened: datetime | None = None, port: int = 0
    ) -> None:
        self._clock = clock
        self._opened = opened
        self._port = port
        self._newspapers: tuple[Newspaper, ...] = ()
        self._laid: dict[str, Resource] = {}
        self._runner: web.AppRunner | None = None
        self.base = ""
        self.round = YESTERDAY

    async def __aenter__(self) -> Self:
        self._newspapers = await asyncio.to_thread(load_press)
        self._opened = self._opened or self._clock()
        self._runner = await _start(self._answer, self._port)
        self.base = f"http://{HOST}:{self._runner.addresses[0][1]}"
        self.turn(self.round)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._runner is not None:
            await self._runner.cleanup()

    @property
    def outlets(self) -> tuple[Source, ...]:
        """The feeds, as sources with their addresses on this server."""
        return tuple(self._source(newspaper.outlet) for newspaper in self._newspapers)

    @property
    def last_round(self) -> int:
        """The round after which nothing more comes out."""
        return last_round(self._newspapers)

    def turn(self, number: int) -> None:
        """Let everything up to round `number` be out. Turning back takes articles away again."""
        assert self._opened is not None
        self._laid = lay_out(self._newspapers, number, self._opened, self.base)
        self.round = number

    def _source(self, outlet: Outlet) -> Source:
        return Source(
            address=self.base + feed_path(outlet),
            title=outlet.title,
            genre=outlet.genre,
            lang=outlet.lang,
            site=f"{self.base}/{outlet.slug}/",
        )

    async def _answer(self, request: web.Request) -> web.Response:
        resource = self._laid.get(request.path)
        if resource is None:
            raise web.HTTPNotFound
        response = (
            web.Response(status=304) if _unchanged(request, resource) else _full(request, resource)
        )
        # Weak: gzipped and plain bytes share it (RFC 9110 §8.8.1).
        response.etag = ETag(resource.etag, is_weak=True)
        response.last_modified = resource.modified
        response.headers["Vary"] = "Accept-Encoding"
        return response


async def _start(
    answer: Callable[[web.Request], Awaitable[web.Response]], port: int
) -> web.AppRunner:
    app = web.Application()
    app.router.add_get("/{path:.*}", answer)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=_SHUTDOWN_SECONDS)
    await runner.setup()
    try:
        await _listen(runner, port)
    except OSError:
        await runner.cleanup()
        raise
    return runner


async def _listen(runner: web.AppRunner, port: int) -> None:
    try:
        await web.TCPSite(runner, HOST, port).start()
    except OSError as error:
        if error.errno != errno.EADDRINUSE or not port:
            raise
        await web.TCPSite(runner, HOST, 0).start()


def _unchanged(request: web.Request, resource: Resource) -> bool:
    # RFC 9110 §13.2.2: If-Modified-Since counts only where there is no If-None-Match.
    if (known := request.if_none_match) is not None:
        return any(tag.value in {resource.etag, "*"} for tag in known)
    since = request.if_modified_since
    return since is not None and resource.modified <= since


def _full(request: web.Request, resource: Resource) -> web.Response:
    zipped = "gzip" in request.headers.get("Accept-Encoding", "")
    body = gzip.compress(resource.body, mtime=0) if zipped else resource.body
    response = web.Response(body=body, content_type=resource.media_type, charset="utf-8")
    if zipped:
        response.headers["Content-Encoding"] = "gzip"
    return response
