"""The resolver hook: names that mean a private address are refused at the moment of connecting.

The address was checked before it was asked, but a name can be pointed elsewhere between a check
and a connection (DNS rebinding). Here the very addresses are filtered that aiohttp connects to.
Literal IP addresses do not come here; `feeds.fetch.address.check` sees them before each request.
"""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

from aiohttp.abc import AbstractResolver, ResolveResult

from feeds.errors import AddressRefused
from feeds.fetch.address import public_ip

if TYPE_CHECKING:
    from feeds.fetch.address import Policy


class PublicOnly(AbstractResolver):
    """Asks `inner`, and keeps of its answer the addresses that `policy` lets us reach."""

    def __init__(self, inner: AbstractResolver, policy: Policy) -> None:
        self._inner = inner
        self._policy = policy

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        found = await self._inner.resolve(host, port, family)
        if self._policy.allows(host, port):
            return found
        public = [result for result in found if public_ip(result["host"])]
        if found and not public:
            raise AddressRefused(host, "private")
        if not public:
            raise OSError(f"{host} has no address")  # aiohttp stumbles over an empty answer
        return public

    async def close(self) -> None:
        await self._inner.close()
