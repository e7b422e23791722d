"""How many requests run at a time."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from aiohttp import web as aioweb

from tests.fakes.client import body_of, client_for
from tests.fakes.web import Answer, FakeWeb

if TYPE_CHECKING:
    from feeds.fetch.client import Client


async def test_never_more_than_two_requests_at_once_to_one_host(web: FakeWeb) -> None:
    now = most = 0

    async def slow(request: aioweb.Request) -> aioweb.StreamResponse:
        nonlocal now, most
        now += 1
        most = max(most, now)
        await asyncio.sleep(0.02)
        now -= 1
        return aioweb.Response(body=b"x")

    web.says("/slow", slow)
    async with client_for(web.place) as client:
        await asyncio.gather(*(client.get(web.at("/slow")) for _ in range(12)))
        assert most == 2
        assert not client._slots._gates


async def test_waiting_for_a_free_slot_does_not_eat_the_time_limit(web: FakeWeb) -> None:
    async def slow(request: aioweb.Request) -> aioweb.StreamResponse:
        await asyncio.sleep(0.1)
        return aioweb.Response(body=b"x")

    web.says("/slow", slow)
    async with client_for(web.place, timeout_s=1, per_host=1) as client:
        answers = await asyncio.gather(*(client.get(web.at("/slow")) for _ in range(12)))
    assert len(answers) == 12


async def test_cancelling_a_fetch_frees_its_slot(web: FakeWeb, client: Client) -> None:
    async def never(request: aioweb.Request) -> aioweb.StreamResponse:
        await asyncio.sleep(60)
        return aioweb.Response()

    web.says("/never", never)
    for _ in range(3):
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await client.get(web.at("/never"))
    assert (await body_of(client, web.says("/x", Answer(b"x")))).content == b"x"
