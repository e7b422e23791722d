"""Who may talk to the page's server: this page, asked for by a name of this machine.

A page on the internet can make a browser connect to 127.0.0.1. It then shows its own `Origin`
(cross-site WebSocket), or, after DNS rebinding, a `Host` that is not one of ours. Both are refused.
A bare address is nobody's name: a browser that shows one was sent there by no DNS.
"""

from __future__ import annotations

from ipaddress import ip_address
from typing import TYPE_CHECKING

from aiohttp import web
from yarl import URL

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Collection

    from aiohttp.typedefs import Middleware

LOOPBACK_NAMES = frozenset({"localhost"})

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
        "require-trusted-types-for 'script'; trusted-types 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


def known_host(host: str, names: Collection[str]) -> bool:
    """True where a `Host` header is a bare address or one of `names`.

    The port does not matter: it may be forwarded. Names are what rebinding forges.
    """
    try:
        named = URL(f"http://{host}").host
    except ValueError:
        return False
    return named is not None and (named in names or _is_bare_address(named))


def _is_bare_address(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


def same_origin(origin: str, host: str) -> bool:
    """True where an `Origin` header is that of the page which `host` serves."""
    return origin.lower() in {f"http://{host}".lower(), f"https://{host}".lower()}


def guarded(names: Collection[str]) -> Middleware:
    """A middleware that refuses what does not come from our own page."""

    @web.middleware
    async def guard(
        request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        host = request.headers.get("Host", "")
        if not known_host(host, names):
            raise web.HTTPForbidden(text="This host name is not one of this machine's.\n")
        upgrade = request.headers.get("Upgrade", "").lower() == "websocket"
        if upgrade and not same_origin(request.headers.get("Origin", ""), host):
            raise web.HTTPForbidden(text="Only the chat's own page may connect here.\n")
        return await handler(request)

    return guard


async def add_headers(_: web.Request, response: web.StreamResponse) -> None:
    """What every response carries: nothing from elsewhere may run in the page or frame it."""
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
