"""robots.txt (RFC 9309): may this page be fetched? Asked for article pages, not for feeds.

A feed is published to be fetched by programs; a page is not, so its host is asked first.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from protego import Protego

from feeds.errors import AddressRefused, BadStatus, FetchError, TooLarge, TooManyRedirects

if TYPE_CHECKING:
    from collections.abc import Callable

    from feeds.fetch.client import Client

KEPT = timedelta(hours=24)
"""RFC 9309, 2.4: a cached version should not be used for more than 24 hours."""
KEPT_UNREACHABLE = timedelta(hours=1)
"""A host in trouble is asked again sooner."""
MAX_BYTES = 512_000
"""RFC 9309, 2.5: at least 500 KiB are read. The rest is left unread."""
MAX_HOSTS = 1_000
_TOO_MANY_REQUESTS = 429


@dataclass(frozen=True, slots=True)
class _Rules:
    """What one origin lets us fetch, and until when we believe it.

    `trouble`: its rules cannot be known for now. Neither that nor `parsed`: it has none.
    """

    until: datetime
    parsed: Protego | None = None
    trouble: FetchError | None = None


class Robots:
    """The rules of each host, fetched once a day through `client`."""

    def __init__(self, client: Client, *, user_agent: str, clock: Callable[[], datetime]) -> None:
        self._client = client
        self._token = user_agent.partition("/")[0].strip()
        self._clock = clock
        self._rules: OrderedDict[str, _Rules] = OrderedDict()
        self._asking: dict[str, asyncio.Lock] = {}

    async def allows(self, address: str) -> bool:
        """Whether the host lets us fetch this page.

        Raises AddressRefused for a forbidden host, and what went wrong where the host's rules
        cannot be known now: then nothing of it may be fetched (RFC 9309, 2.3.1.4), but that is
        the trouble's fault, not the host's wish.
        """
        rules = await self._of(_origin(address))
        if rules.trouble is not None:
            raise rules.trouble.with_traceback(None)
        return rules.parsed is None or bool(rules.parsed.can_fetch(address, self._token))

    async def _of(self, origin: str) -> _Rules:
        lock = self._asking.setdefault(origin, asyncio.Lock())
        try:
            async with lock:
                known = self._rules.get(origin)
                if known is None or known.until <= self._clock():
                    known = await self._ask(origin)
                    self._remember(origin, known)
                return known
        finally:
            if not lock.locked():
                self._asking.pop(origin, None)

    def _remember(self, origin: str, rules: _Rules) -> None:
        self._rules[origin] = rules
        self._rules.move_to_end(origin)
        while len(self._rules) > MAX_HOSTS:
            self._rules.popitem(last=False)

    async def _ask(self, origin: str) -> _Rules:
        now = self._clock()
        try:
            answer = await self._client.get(f"{origin}/robots.txt")
        except FetchError as error:
            if _unavailable(error):
                return _Rules(now + KEPT)
            return _Rules(now + KEPT_UNREACHABLE, trouble=error)
        except AddressRefused as error:
            if error.address.startswith(origin):
                raise
            return _Rules(now + KEPT)  # a redirect to where we may not go: no rules
        content = getattr(answer, "content", b"")[:MAX_BYTES]
        return _Rules(now + KEPT, Protego.parse(content.decode("utf-8", "replace")))


def _unavailable(error: FetchError) -> bool:
    """True where the host has no rules (4xx: all is allowed), False where they cannot be known.

    RFC 9309, 2.3.1.3 and 2.3.1.4. 429 is a 4xx but means "later", so it counts as unreachable.
    """
    if isinstance(error, BadStatus):
        return error.status < 500 and error.status != _TOO_MANY_REQUESTS
    return isinstance(error, TooManyRedirects | TooLarge)


def _origin(address: str) -> str:
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}"
