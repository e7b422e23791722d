"""Addresses: their canonical form, and which of them may be fetched. Pure; names are not resolved.

Addresses are cut with `yarl`, the library under aiohttp: what is checked here is what is asked
there, so no address can mean one host to the guard and another to the client.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from ipaddress import AddressValueError, IPv4Address, IPv6Address, IPv6Network, ip_network

from yarl import URL

from feeds.errors import AddressRefused

DEFAULT_PORTS = frozenset({80, 443})
MAX_ADDRESS = 2048
"""Characters. Longer ones come from traps, and servers refuse them with 414."""

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*(?=:)")
_HOST_AND_PORT = re.compile(r"[^/?#:@\[\]]+:\d{1,5}(?:[/?#]|$)")
_FEED_SCHEME = re.compile(r"feed:(?://)?(?=https?:)|feed:(?=//)", re.IGNORECASE)
_NAME = re.compile(
    r"(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_\-]{0,61}[a-z0-9_])?\.)*"
    r"(?!\d+$|0x[0-9a-f]*$)[a-z0-9](?:[a-z0-9\-]{0,61}[a-z0-9])?"
)
"""A host name; what ends in a number is a malformed IP address (WHATWG URL, "ends in a number")."""
_CONTROL = re.compile(r"[\x00-\x20\x7f]")

_TRACKING = frozenset(
    "fbclid gclid dclid gbraid wbraid msclkid yclid twclid ttclid igshid igsh mc_cid mc_eid xtor "
    "li_fat_id vero_id wickedid oly_enc_id oly_anon_id srsltid _hsenc _hsmi mkt_tok wt_mc "
    "s_cid ref_src at_medium at_campaign".split()
)
_TRACKING_PREFIXES = ("utm_", "pk_", "mtm_", "piwik_", "hsa_")

_LOCAL_SUFFIXES = (".localhost", ".local", ".internal", ".home.arpa", ".lan", ".intranet")

# Not public, whatever the Python version says: `ipaddress` changed its mind about some of these
# between 3.11 and 3.13 (protocol assignments, 6to4 anycast, the new documentation prefix).
_NEVER_PUBLIC = tuple(
    ip_network(block)
    for block in (
        "192.0.0.0/24",
        "192.88.99.0/24",
        "198.18.0.0/15",
        "2001::/23",
        "2001:db8::/32",
        "3fff::/20",
    )
)
_GLOBAL_UNICAST = IPv6Network("2000::/3")
_NAT64 = IPv6Network("64:ff9b::/96")
_TEREDO = IPv6Network("2001::/32")
_SIXTOFOUR = IPv6Network("2002::/16")


@dataclass(frozen=True, slots=True)
class Policy:
    """What may be fetched besides public hosts on the usual ports.

    `allow_hosts` holds "host" or "host:port"; such a host may be private and use any port (the
    demo allows "127.0.0.1:PORT"). `allow_ports` holds for all other hosts.
    """

    allow_hosts: frozenset[str] = frozenset()
    allow_ports: frozenset[int] = field(default=DEFAULT_PORTS)

    def allows(self, host: str, port: int) -> bool:
        """Whether the operator named this host (on this port, or on all)."""
        return host in self.allow_hosts or f"{host}:{port}" in self.allow_hosts


def canonical(address: str) -> str:
    """The one form in which an address is kept, compared and asked.

    Adds https:// to a bare host, lower-cases and punycodes the host, drops the default port, the
    fragment and parameters that only track. Raises AddressRefused where nothing can be fetched.
    """
    url = _url(address, _with_scheme(address.strip()))
    kept = "&".join(part for part in url.raw_query_string.split("&") if not _tracks(part))
    plain = url.with_query(None).with_fragment(None)
    plain = plain.with_path(plain.raw_path, encoded=True)
    return f"{plain}?{kept}" if kept else str(plain)


def check(address: str, policy: Policy) -> None:
    """Raise AddressRefused unless `policy` lets this address be fetched.

    A name that resolves to a private address passes here: the client checks again when it connects.
    """
    url = _url(address, address)
    host, port = url.host or "", url.port or 0
    if policy.allows(host, port):
        return
    if port not in policy.allow_ports:
        raise AddressRefused(address, "port")
    number = numeric_host(host)
    if number is None:
        _check_name(address, host)
    elif not public_ip(number):
        raise AddressRefused(address, "private")


def resolve(base: str, reference: str) -> str:
    """The address that `reference` (a Location, a link) means at `base`, without its fragment.

    Raises AddressRefused. Query parameters stay: a redirect may need them.
    """
    try:
        joined = URL(base).join(URL(reference.strip()))
    except ValueError:
        raise AddressRefused(reference, "host") from None
    return str(_url(reference, str(joined)).with_fragment(None))


def public_ip(ip: str | IPv4Address | IPv6Address) -> bool:
    """Whether this is an address of the public internet; False for anything that is no IP address.

    Takes every form a resolver takes: dotted, decimal, octal, hexadecimal, IPv6 with or without
    brackets. IPv6 that carries an IPv4 address (mapped, NAT64, 6to4) is judged by that address.
    """
    number = numeric_host(ip) if isinstance(ip, str) else ip
    if isinstance(number, IPv6Address):
        return _public_v6(number)
    return number is not None and _plainly_public(number)


def numeric_host(host: str) -> IPv4Address | IPv6Address | None:
    """The IP address that `host` spells, as `inet_aton` and browsers read it; None for a name."""
    bare = host.strip("[]")
    if ":" in bare:
        try:
            return IPv6Address(bare.partition("%")[0])
        except AddressValueError:
            return None
    return _aton(bare.removesuffix("."))


def _with_scheme(typed: str) -> str:
    typed = _FEED_SCHEME.sub("", typed, count=1)
    if typed.startswith("//"):
        return f"https:{typed}"
    if _SCHEME.match(typed) and not _HOST_AND_PORT.match(typed):
        return typed
    return f"https://{typed}" if typed else ""


def _url(asked: str, address: str) -> URL:
    if not address:
        raise AddressRefused(asked, "empty")
    if len(address) > MAX_ADDRESS or _CONTROL.search(address):
        raise AddressRefused(asked, "host")
    try:
        url = URL(address)
        port = url.port
    except ValueError:
        raise AddressRefused(asked, "host") from None
    if url.scheme not in ("http", "https"):
        raise AddressRefused(asked, "scheme")
    if url.raw_user is not None or url.raw_password is not None:
        raise AddressRefused(asked, "credentials")
    if not port or not url.host:
        raise AddressRefused(asked, "port" if url.host else "host")
    return _with_plain_host(asked, url)


def _with_plain_host(asked: str, url: URL) -> URL:
    """One spelling per host: no trailing dot, numbers as dotted quads, no IPv6 zone."""
    host = (url.raw_host or "").removesuffix(".")
    number = numeric_host(host)
    if "%" in host or (number is None and not _NAME.fullmatch(host)):
        raise AddressRefused(asked, "host")
    try:
        return url.with_host(host if number is None else str(number))
    except ValueError:
        raise AddressRefused(asked, "host") from None


def _check_name(address: str, host: str) -> None:
    if host == "localhost" or host.endswith(_LOCAL_SUFFIXES):
        raise AddressRefused(address, "private")
    if "." not in host:
        raise AddressRefused(address, "host")


def _tracks(parameter: str) -> bool:
    name = parameter.partition("=")[0].lower()
    return not name or name in _TRACKING or name.startswith(_TRACKING_PREFIXES)


def _aton(text: str) -> IPv4Address | None:
    """Read one to four numbers, each decimal, 0octal or 0xhex; the last fills what is left."""
    parts = text.split(".")
    if not 1 <= len(parts) <= 4:
        return None
    numbers = [_number(part) for part in parts]
    *bytes_, last = numbers
    if last is None or any(byte is None or byte > 255 for byte in bytes_):
        return None
    room = 8 * (4 - len(bytes_))
    if last >= 1 << room:
        return None
    value = last
    for place, byte in enumerate(bytes_):
        value |= (byte or 0) << (24 - 8 * place)
    return IPv4Address(value)


def _number(text: str) -> int | None:
    if not text or not text.isascii() or not text.isalnum() or len(text) > 16:
        return None
    lower = text.lower()
    base = 16 if lower.startswith("0x") else 8 if lower.startswith("0") and lower != "0" else 10
    try:
        return int(lower[2:] or "0", 16) if base == 16 else int(lower, base)
    except ValueError:
        return None


def _public_v6(ip: IPv6Address) -> bool:
    if ip.ipv4_mapped is not None:
        return _plainly_public(ip.ipv4_mapped)
    if ip in _NAT64:
        return _plainly_public(IPv4Address(int(ip) & 0xFFFFFFFF))
    if ip in _SIXTOFOUR:
        return _plainly_public(IPv4Address(int(ip) >> 80 & 0xFFFFFFFF))
    return ip in _GLOBAL_UNICAST and ip not in _TEREDO and _plainly_public(ip)


def _plainly_public(ip: IPv4Address | IPv6Address) -> bool:
    if not ip.is_global or ip.is_multicast or ip.is_reserved:
        return False
    return not any(ip in block for block in _NEVER_PUBLIC if block.version == ip.version)
