"""The client over real sockets on loopback."""

from __future__ import annotations

import asyncio
import gzip
import socket
import zlib
from contextlib import suppress
from typing import TYPE_CHECKING

import brotli
import pytest
from aiohttp import web as aioweb
from aiohttp.abc import AbstractResolver, ResolveResult
from hypothesis import given, settings
from hypothesis import strategies as st

from feeds.errors import (
    AddressRefused,
    BadStatus,
    FeedsError,
    TooLarge,
    TooManyRedirects,
    TooSlow,
    Unreachable,
)
from feeds.fetch.address import Policy
from feeds.fetch.client import Body, Client, Unchanged
from feeds.fetch.decode import accepted
from tests.fakes.web import Answer, FakeWeb, raw_server

if TYPE_CHECKING:
    from collections.abc import Callable

AGENT = "Pasquin/0.1 (+https://example.org/pasquin)"


async def body_of(client: Client, address: str) -> Body:
    answer = await client.get(address)
    assert isinstance(answer, Body)
    return answer


def client_for(*places: str, **limits: float) -> Client:
    policy = Policy(allow_hosts=frozenset(places))
    return Client(user_agent=AGENT, policy=policy, **limits)  # type: ignore[arg-type]  # tests


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


def _zstd(data: bytes) -> bytes:
    from feeds.fetch.decode import _zstd_module

    packed: bytes = _zstd_module().compress(data)  # type: ignore[attr-defined]  # found by name
    return packed


def _raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


TEXT = "Cent mille € de fromage. ".encode() * 3_000


@pytest.mark.parametrize(
    ("coding", "pack"),
    [
        ("gzip", gzip.compress),
        ("x-gzip", gzip.compress),
        ("GZIP", lambda data: gzip.compress(data[:1000]) + gzip.compress(data[1000:])),
        ("gzip", lambda data: gzip.compress(data) + b"\0\0padding"),
        ("deflate", zlib.compress),
        ("deflate", _raw_deflate),
        ("br", brotli.compress),
        ("zstd", _zstd),
        ("gzip, gzip", lambda data: gzip.compress(gzip.compress(data))),
        ("deflate, br", lambda data: brotli.compress(zlib.compress(data))),
        ("identity", bytes),
        (None, gzip.compress),
    ],
)
async def test_every_coding_we_ask_for_is_undone(
    web: FakeWeb, client: Client, coding: str | None, pack: Callable[[bytes], bytes]
) -> None:
    headers = {"Content-Encoding": coding} if coding else {"Content-Type": "application/gzip"}
    answer = await body_of(client, web.says("/feed", Answer(pack(TEXT), headers=headers)))
    assert answer.content == TEXT


@pytest.mark.parametrize("pack", [gzip.compress, zlib.compress, brotli.compress, _zstd])
async def test_a_bomb_is_stopped_at_the_limit_not_unpacked(
    web: FakeWeb, client: Client, pack: Callable[[bytes], bytes]
) -> None:
    names = {gzip.compress: "gzip", zlib.compress: "deflate", brotli.compress: "br", _zstd: "zstd"}
    packed = pack(bytes(50_000_000))
    assert len(packed) < 100_000
    address = web.says("/bomb", Answer(packed, headers={"Content-Encoding": names[pack]}))
    with pytest.raises(TooLarge) as caught:
        await client.get(address)
    assert caught.value.limit == 100_000


@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("gzip", b"this is no gzip"),
        ("gzip", gzip.compress(TEXT)[:20] + b"garbage" * 9),
        ("br", b"\xff" * 40),
        ("zstd", b"not zstd at all"),
        ("compress", b"x"),
        ("gzip, gzip, gzip", b"x"),
    ],
)
async def test_a_body_that_is_not_coded_as_it_says_is_an_error(
    web: FakeWeb, client: Client, coding: str, body: bytes
) -> None:
    with pytest.raises(Unreachable):
        await client.get(web.says("/x", Answer(body, headers={"Content-Encoding": coding})))


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


async def test_the_time_limit_holds_for_all_redirects_together(web: FakeWeb) -> None:
    async def slow(request: aioweb.Request) -> aioweb.StreamResponse:
        await asyncio.sleep(0.15)
        return aioweb.Response(status=302, headers={"Location": request.path + "x"})

    for path in ("/a", "/ax", "/axx", "/axxx"):
        web.says(path, slow)
    async with client_for(web.place, timeout_s=0.25) as client:
        with pytest.raises(TooSlow):
            await client.get(web.at("/a"))


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


class Resolver(AbstractResolver):
    """Answers every name with `answers`, in turn: a host that changes its mind."""

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


async def test_a_server_that_does_not_speak_tls_is_unreachable(
    web: FakeWeb, client: Client
) -> None:
    with pytest.raises(Unreachable):
        await client.get(f"https://{web.place}/")


async def test_an_address_written_as_one_number_is_refused_though_it_is_public() -> None:
    async with Client(user_agent=AGENT) as client:
        with pytest.raises(AddressRefused):
            await client.get("http://134744072/")


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
