"""How far the client follows redirects, and whereto not."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from aiohttp import web as aioweb

from feeds.errors import (
    AddressRefused,
    TooManyRedirects,
    TooSlow,
)
from tests.fakes.client import body_of, client_for
from tests.fakes.web import Answer, FakeWeb

if TYPE_CHECKING:
    from feeds.fetch.client import Client


async def test_the_time_limit_holds_for_all_redirects_together(web: FakeWeb) -> None:
    async def slow(request: aioweb.Request) -> aioweb.StreamResponse:
        await asyncio.sleep(0.15)
        return aioweb.Response(status=302, headers={"Location": request.path + "x"})

    for path in ("/a", "/ax", "/axx", "/axxx"):
        web.says(path, slow)
    async with client_for(web.place, timeout_s=0.25) as client:
        with pytest.raises(TooSlow):
            await client.get(web.at("/a"))


async def test_a_permanent_redirect_is_followed_and_reported(web: FakeWeb, client: Client) -> None:
    web.redirects("/old", "/new", 301)
    web.redirects("/new", web.at("/newest"), 308)
    web.says("/newest", Answer(b"here"))
    answer = await body_of(client, web.at("/old"))
    assert (answer.asked, answer.address, answer.moved_to, answer.content) == (
        web.at("/old"),
        web.at("/newest"),
        web.at("/newest"),
        b"here",
    )


async def test_a_temporary_redirect_is_followed_but_the_old_address_kept(
    web: FakeWeb, client: Client
) -> None:
    web.redirects("/a", "/b", 301)
    web.redirects("/b", "/c", 307)
    web.redirects("/c", "/d#part", 301)
    web.says("/d", Answer(b"x"))
    answer = await body_of(client, web.at("/a"))
    assert (answer.address, answer.moved_to) == (web.at("/d"), web.at("/b"))
    assert (await body_of(client, web.at("/b"))).moved_to is None


async def test_a_circle_of_redirects_ends_after_five(web: FakeWeb, client: Client) -> None:
    web.redirects("/a", "/b")
    web.redirects("/b", "/a")
    with pytest.raises(TooManyRedirects):
        await client.get(web.at("/a"))
    assert len(web.seen) == 6


@pytest.mark.parametrize(
    ("target", "reason"),
    [
        ("http://127.0.0.1:1/", "port"),
        ("http://127.0.0.1/", "private"),
        ("http://2130706433/", "private"),
        ("http://[::ffff:127.0.0.1]/", "private"),
        ("http://169.254.169.254/latest/meta-data/", "private"),
        ("//localhost/", "private"),
        ("file:///etc/passwd", "scheme"),
        ("https://user:secret@example.org/", "credentials"),
    ],
)
async def test_a_redirect_to_where_we_may_not_go_is_refused(
    web: FakeWeb, client: Client, target: str, reason: str
) -> None:
    with pytest.raises(AddressRefused) as caught:
        await client.get(web.redirects("/a", target))
    assert caught.value.reason == reason
    assert web.paths_seen() == ["/a"]
