"""One polite GET, over aiohttp; nothing of aiohttp passes this file.

Redirects are followed by hand, because each hop is checked against the policy. What a status, a
header or an address means is decided in `headers` and `address`; when to come back, in `pace`.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Self

import aiohttp
from aiohttp.resolver import DefaultResolver

from feeds.errors import (
    AddressRefused,
    BadStatus,
    TooLarge,
    TooManyRedirects,
    TooSlow,
    Unreachable,
)
from feeds.fetch import headers
from feeds.fetch.address import Policy, check, resolve
from feeds.fetch.decode import Undecodable, accepted, decoders, through
from feeds.fetch.guard import PublicOnly

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from types import TracebackType

    from aiohttp.abc import AbstractResolver

_PERMANENT = frozenset({301, 308})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_ACCEPT = (
    "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, "
    "application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.8, */*;q=0.5"
)
_HEADER_LINE = 32_768
"""Bytes per header line: aiohttp's 8,190 refuses real newspapers' Content-Security-Policy."""
_KEEP_ALIVE = 5.0
"""Seconds. An open TLS connection costs 0.3 MB; robots.txt and pages follow at once or not."""


@dataclass(frozen=True, slots=True)
class Body:
    """What an address gave: `content` decoded, `etag` and `last_modified` as opaque bytes."""

    address: str
    """Where the body was in the end, after redirects."""
    asked: str
    status: int
    content: bytes
    content_type: str | None = None
    charset: str | None = None
    etag: bytes | None = None
    last_modified: bytes | None = None
    max_age: float | None = None
    """Seconds."""
    moved_to: str | None = None
    """Where permanent redirects (301, 308) lead, if the first answer was one."""


@dataclass(frozen=True, slots=True)
class Unchanged:
    """304: what we have is still right. Keep the validators that were sent."""

    address: str
    asked: str
    max_age: float | None = None
    moved_to: str | None = None


@dataclass(slots=True)
class _Journey:
    """One `get` under way: where it stands, and what is left of its time and redirects."""

    asked: str
    address: str
    seconds: float
    hops: int = 0
    moved_to: str | None = None
    only_permanent: bool = True

    def follow(self, status: int, location: str) -> None:
        self.address = resolve(self.address, location)
        self.hops += 1
        self.only_permanent = self.only_permanent and status in _PERMANENT
        if self.only_permanent:
            self.moved_to = self.address


class _Slots:
    """At most `limit` requests at a time per host; forgets a host when nobody is there."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._gates: dict[str, asyncio.Semaphore] = {}
        self._users: Counter[str] = Counter()

    @asynccontextmanager
    async def at(self, host: str) -> AsyncIterator[None]:
        gate = self._gates.setdefault(host, asyncio.Semaphore(self._limit))
        self._users[host] += 1
        try:
            async with gate:
                yield
        finally:
            self._users[host] -= 1
            if not self._users[host]:
                del self._gates[host], self._users[host]


class Client:
    """Fetches addresses, politely and within limits. An async context manager; one per process."""

    def __init__(  # noqa: PLR0913  # each is one limit of design §7, named at the call
        self,
        *,
        user_agent: str,
        policy: Policy | None = None,
        timeout_s: float = 20.0,
        max_bytes: int = 5_000_000,
        max_redirects: int = 5,
        per_host: int = 2,
        at_once: int = 100,
        resolver: Callable[[], AbstractResolver] = DefaultResolver,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._policy = policy or Policy()
        self._timeout_s = timeout_s
        self._max_bytes = max_bytes
        self._max_redirects = max_redirects
        self._slots = _Slots(per_host)
        self._anywhere = asyncio.Semaphore(at_once)
        self._resolver = resolver
        self._now = now
        self._headers = {
            "User-Agent": user_agent,
            "Accept": _ACCEPT,
            "Accept-Encoding": accepted(),
        }
        self._session: aiohttp.ClientSession | None = None
        self._closing = AsyncExitStack()

    async def __aenter__(self) -> Self:
        guard = PublicOnly(self._resolver(), self._policy)
        self._closing.push_async_callback(guard.close)  # aiohttp closes only resolvers of its own
        connector = aiohttp.TCPConnector(
            resolver=guard,
            limit=0,  # counted here, where waiting does not eat the time limit
            keepalive_timeout=_KEEP_ALIVE,
        )
        self._session = aiohttp.ClientSession(
            connector=connector,
            headers=self._headers,
            cookie_jar=aiohttp.DummyCookieJar(),
            timeout=aiohttp.ClientTimeout(total=None, sock_connect=None),
            auto_decompress=False,
            trust_env=False,
            max_line_size=_HEADER_LINE,
            max_field_size=_HEADER_LINE,
        )
        self._closing.push_async_callback(self._session.close)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._closing.aclose()
        self._session = None

    async def get(
        self, address: str, *, etag: bytes | None = None, last_modified: bytes | None = None
    ) -> Body | Unchanged:
        """GET `address`, conditionally if validators are given.

        Raises AddressRefused (also for a redirect), TooSlow, TooLarge, TooManyRedirects, BadStatus,
        Unreachable. `timeout_s` holds for all hops together, without the wait for a free slot.
        """
        validators = _conditional(etag, last_modified)
        journey = _Journey(address, address, self._timeout_s)
        while True:
            answer = await self._hop(journey, validators)
            if answer is not None:
                return answer
            if journey.hops > self._max_redirects:
                raise TooManyRedirects(address, f"more than {self._max_redirects} redirects")

    async def _hop(self, journey: _Journey, validators: dict[str, str]) -> Body | Unchanged | None:
        """One request; None after a redirect, which `journey` then has followed."""
        check(journey.address, self._policy)
        loop = asyncio.get_running_loop()
        async with self._slots.at(_host(journey.address)), self._anywhere:
            begun = loop.time()
            try:
                async with asyncio.timeout(journey.seconds):
                    return await self._request(journey, validators)
            except TimeoutError:
                raise TooSlow(journey.asked, f"more than {self._timeout_s:g} s") from None
            except (aiohttp.ClientError, OSError, Undecodable) as error:
                raise _translated(journey.asked, error) from error
            finally:
                journey.seconds -= loop.time() - begun

    async def _request(
        self, journey: _Journey, validators: dict[str, str]
    ) -> Body | Unchanged | None:
        assert self._session is not None, "the client is used inside `async with`"
        async with self._session.get(
            journey.address, headers=validators, allow_redirects=False
        ) as response:
            location = response.headers.get("Location")
            if response.status in _REDIRECTS and location:
                journey.follow(response.status, location)
                return None
            if response.status == 304 and validators:
                age = headers.max_age(response.headers)
                return Unchanged(journey.address, journey.asked, age, journey.moved_to)
            if not 200 <= response.status < 300:
                wait = headers.retry_after(response.headers, self._now())
                raise BadStatus(journey.asked, response.status, wait)
            return await self._body(journey, response)

    async def _body(self, journey: _Journey, response: aiohttp.ClientResponse) -> Body:
        content = await self._content(journey, response)
        content_type, charset = headers.content_type(response.headers)
        raw = dict(reversed([(name.lower(), value) for name, value in response.raw_headers]))
        return Body(
            address=journey.address,
            asked=journey.asked,
            status=response.status,
            content=content,
            content_type=content_type,
            charset=charset,
            etag=raw.get(b"etag") or None,
            last_modified=raw.get(b"last-modified") or None,
            max_age=headers.max_age(response.headers),
            moved_to=journey.moved_to,
        )

    async def _content(self, journey: _Journey, response: aiohttp.ClientResponse) -> bytes:
        """The decoded body; stops as soon as it passes the limit, whatever was announced."""
        if (response.content_length or 0) > self._max_bytes:
            raise TooLarge(journey.asked, self._max_bytes)
        layers = decoders(response.headers.get("Content-Encoding", ""))
        content = bytearray()
        async for chunk in response.content.iter_any():
            if not layers and not content and chunk.startswith(b"\x1f\x8b"):
                layers = decoders("gzip")  # a .xml.gz file, served as it lies on the disk
            for piece in through(layers, chunk):
                content += piece
                if len(content) > self._max_bytes:
                    raise TooLarge(journey.asked, self._max_bytes)
        if not all(layer.complete for layer in layers):
            raise Undecodable("the coded body is cut off")
        return bytes(content)


def _conditional(etag: bytes | None, last_modified: bytes | None) -> dict[str, str]:
    """Validators go back as they came; one that is no UTF-8 cannot pass aiohttp and is left out."""
    sent = {}
    for name, value in (("If-None-Match", etag), ("If-Modified-Since", last_modified)):
        try:
            text = (value or b"").decode()
        except UnicodeDecodeError:
            continue
        if text and text.isprintable():
            sent[name] = text
    return sent


def _host(address: str) -> str:
    return address.partition("//")[2].partition("/")[0]


def _translated(asked: str, error: Exception) -> Exception:
    """The one place where aiohttp's words become ours."""
    if isinstance(error, aiohttp.InvalidURL):
        return AddressRefused(asked, "host")
    text = str(error) or type(error).__name__
    return Unreachable(asked, text[:300])
