"""Names that lead to private addresses, and the client that does not follow them."""

from __future__ import annotations

import socket

import pytest
from aiohttp.abc import AbstractResolver, ResolveResult

from feeds.errors import (
    AddressRefused,
    Unreachable,
)
from feeds.fetch.address import Policy
from feeds.fetch.client import Client
from tests.fakes.client import AGENT, body_of
from tests.fakes.web import Answer, FakeWeb


class Resolver(AbstractResolver):
    """Says that every name means the addresses `answers`."""

    def __init__(self, *answers: str) -> None:
        self.answers = list(answers)
        self.asked: list[str] = []
        self.closed = False

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        self.asked.append(host)
        return [
            ResolveResult(hostname=host, host=ip, port=port, family=family, proto=0, flags=0)
            for ip in self.answers
        ]

    async def close(self) -> None:
        self.closed = True


@pytest.mark.parametrize("ip", ["127.0.0.1", "10.1.2.3", "::1", "::ffff:192.168.0.1", "fe80::1"])
async def test_a_public_name_that_means_a_private_address_is_refused_when_connecting(
    ip: str,
) -> None:
    resolver = Resolver(ip)
    async with Client(user_agent=AGENT, resolver=lambda: resolver) as client:
        with pytest.raises(AddressRefused) as caught:
            await client.get("http://rebinding.example.org/")
    assert caught.value.reason == "private"
    assert resolver.asked == ["rebinding.example.org"]
    assert resolver.closed


async def test_a_name_the_operator_allowed_may_be_private(web: FakeWeb) -> None:
    web.says("/x", Answer(b"inside"))
    policy = Policy(allow_hosts=frozenset({f"feeds.intranet:{web.port}"}))
    resolver = Resolver("127.0.0.1")
    async with Client(user_agent=AGENT, policy=policy, resolver=lambda: resolver) as client:
        answer = await body_of(client, f"http://feeds.intranet:{web.port}/x")
        assert answer.content == b"inside"
        with pytest.raises(AddressRefused):
            await client.get("http://feeds.intranet/x")


async def test_a_host_without_addresses_is_unreachable() -> None:
    async with Client(user_agent=AGENT, resolver=Resolver) as client:
        with pytest.raises(Unreachable):
            await client.get("http://nowhere.example.org/")


async def test_an_address_written_as_one_number_is_refused_though_it_is_public() -> None:
    async with Client(user_agent=AGENT) as client:
        with pytest.raises(AddressRefused):
            await client.get("http://134744072/")
