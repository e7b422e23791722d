"""The client over real sockets on loopback: what it sends, what it takes, when it gives up."""

from __future__ import annotations

import socket
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feeds.errors import (
    BadStatus,
    FeedsError,
    TooLarge,
    TooSlow,
    Unreachable,
)
from feeds.fetch.client import Body, Client, Unchanged
from feeds.fetch.decode import accepted
from tests.fakes.client import AGENT, body_of, client_for
from tests.fakes.web import Answer, FakeWeb, raw_server


async def test_a_body_comes_with_its_type_charset_validators_and_freshness(
    web: FakeWeb, client: Client
) -> None:
    address = web.says(
        "/feed",
        Answer(
            b"<rss/>",
            headers={
                "Content-Type": "Application/RSS+XML; charset=ISO-8859-1",
                "ETag": 'W/"a b"',
                "Last-Modified": "Mon, 02 Nov 2026 10:00:00 GMT",
                "Cache-Control": "public, max-age=900",
                "Age": "100",
            },
        ),
    )
    assert await client.get(address) == Body(
        address=address,
        asked=address,
        status=200,
        content=b"<rss/>",
        content_type="application/rss+xml",
        charset="iso-8859-1",
        etag=b'W/"a b"',
        last_modified=b"Mon, 02 Nov 2026 10:00:00 GMT",
        max_age=800.0,
    )


async def test_we_say_who_we_are_and_what_we_can_read_and_nothing_else(
    web: FakeWeb, client: Client
) -> None:
    address = web.says("/", Answer(headers={"Set-Cookie": "id=1"}))
    await client.get(address)
    await client.get(address)
    sent = web.seen[-1].headers
    assert sent["User-Agent"] == AGENT
    assert sent["Accept-Encoding"] == accepted()
    assert not {"Cookie", "Referer", "If-None-Match", "If-Modified-Since"} & set(sent)


async def test_validators_go_back_byte_for_byte_and_304_is_unchanged(
    web: FakeWeb, client: Client
) -> None:
    address = web.says("/feed", Answer(status=304, headers={"Cache-Control": "max-age=60"}))
    etag = 'W/"à 1"'.encode()
    answer = await client.get(address, etag=etag, last_modified=b"yesterday, roughly")
    assert answer == Unchanged(address, address, 60.0)
    raw = dict(web.seen[0].raw_headers)
    assert raw[b"If-None-Match"] == etag
    assert raw[b"If-Modified-Since"] == b"yesterday, roughly"


@pytest.mark.parametrize("etag", [b'"\xe9"', b'"a\r\nX-Injected: 1"', b""])
async def test_a_validator_that_cannot_be_sent_as_it_came_is_left_out(
    web: FakeWeb, client: Client, etag: bytes
) -> None:
    await client.get(web.says("/feed", Answer(b"x")), etag=etag)
    assert not {"If-None-Match", "X-Injected"} & set(web.seen[0].headers)


async def test_a_304_nobody_asked_for_is_an_error(web: FakeWeb, client: Client) -> None:
    with pytest.raises(BadStatus) as caught:
        await client.get(web.says("/feed", Answer(status=304)))
    assert caught.value.status == 304


async def test_226_counts_as_200(web: FakeWeb, client: Client) -> None:
    answer = await body_of(client, web.says("/feed", Answer(b"new ones", status=226)))
    assert (answer.status, answer.content) == (226, b"new ones")


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 429, 500, 503])
async def test_an_error_status_is_told_with_the_wait_it_asks_for(
    web: FakeWeb, client: Client, status: int
) -> None:
    address = web.says("/feed", Answer(status=status, headers={"Retry-After": "120"}))
    with pytest.raises(BadStatus) as caught:
        await client.get(address)
    assert (caught.value.status, caught.value.retry_after) == (status, 120.0)


async def test_a_large_body_is_refused_by_its_announced_length(
    web: FakeWeb, client: Client
) -> None:
    with pytest.raises(TooLarge):
        await client.get(web.says("/x", Answer(bytes(100_001))))


async def test_an_endless_body_is_cut_at_the_limit() -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n"
    async with (
        raw_server(head, endless=b"<item>" * 1000) as port,
        client_for(f"127.0.0.1:{port}", max_bytes=50_000) as client,
    ):
        with pytest.raises(TooLarge):
            await client.get(f"http://127.0.0.1:{port}/")


async def test_a_body_that_drips_is_given_up_after_the_time_limit() -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"
    async with (
        raw_server(head, endless=b".", pause=0.02) as port,
        client_for(f"127.0.0.1:{port}", timeout_s=0.2) as client,
    ):
        with pytest.raises(TooSlow):
            await client.get(f"http://127.0.0.1:{port}/")


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"garbage\r\n\r\n",
        b"HTTP/1.1 abc\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"x" * 100_000,
        b"HTTP/1.1 200 OK\r\n\x00: 1\r\n\r\n",
        b"\xff\xfe" * 500,
    ],
)
async def test_a_server_that_talks_nonsense_is_unreachable(said: bytes) -> None:
    async with raw_server(said) as port, client_for(f"127.0.0.1:{port}") as client:
        with pytest.raises(Unreachable):
            await client.get(f"http://127.0.0.1:{port}/")


async def test_a_long_header_line_of_a_real_newspaper_is_read(web: FakeWeb, client: Client) -> None:
    csp = "img-src " + " ".join(f"https://cdn{n}.example.org" for n in range(500))
    address = web.says("/feed", Answer(b"x", headers={"Content-Security-Policy": csp}))
    assert (await body_of(client, address)).content == b"x"


async def test_nobody_listening_is_unreachable() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    async with client_for("127.0.0.1") as client:
        with pytest.raises(Unreachable):
            await client.get(f"http://127.0.0.1:{port}/")


async def test_a_server_that_does_not_speak_tls_is_unreachable(
    web: FakeWeb, client: Client
) -> None:
    with pytest.raises(Unreachable):
        await client.get(f"https://{web.place}/")


HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Encoding: gzip\r\nAge: 1\r\n\r\nhello"


@settings(max_examples=40, deadline=None)
@given(
    st.integers(0, len(HEAD)),
    st.integers(0, 30),
    st.binary(max_size=10) | st.sampled_from([b"\r\n", b"\r\n\r\n", b"Location: ://\r\n"]),
)
async def test_whatever_a_server_sends_only_our_own_errors_come_out(
    start: int, length: int, new: bytes
) -> None:
    said = HEAD[:start] + new + HEAD[start + length :]
    async with (
        raw_server(said) as port,
        client_for(f"127.0.0.1:{port}", timeout_s=2) as client,
    ):
        with suppress(FeedsError):
            assert isinstance(await client.get(f"http://127.0.0.1:{port}/"), Body)


async def test_the_client_can_be_opened_again_after_it_was_closed(web: FakeWeb) -> None:
    web.says("/x", Answer(b"x"))
    client = client_for(web.place)
    for _ in range(2):
        async with client:
            assert (await body_of(client, web.at("/x"))).content == b"x"
