"""The client as tests have it: it may ask the places that are named, and nobody else."""

from __future__ import annotations

from feeds.fetch import decode
from feeds.fetch.address import Policy
from feeds.fetch.client import Body, Client

AGENT = "Pasquin/0.1 (+https://example.org/pasquin)"


def client_for(*places: str, **limits: float) -> Client:
    policy = Policy(allow_hosts=frozenset(places))
    return Client(user_agent=AGENT, policy=policy, **limits)  # type: ignore[arg-type]  # tests


async def body_of(client: Client, address: str) -> Body:
    answer = await client.get(address)
    assert isinstance(answer, Body)
    return answer


def zstd(data: bytes) -> bytes:
    """Packed as a server would, by whichever module this Python has for it."""
    packed: bytes = decode._zstd_module().compress(data)  # type: ignore[attr-defined]  # by name
    return packed
