"""The press over real loopback sockets."""

from __future__ import annotations

import gzip
import json
import socket
from contextlib import closing
from typing import TYPE_CHECKING

import aiohttp
import feedparser
import pytest
from protego import Protego

from bot.demo.server import Press
from feeds.model import Genre, Source

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

WATCHDOG = "/contre-quittance/atom.xml"
CORRECTED = "/contre-quittance/la-piscine-trop-courte.html"


async def body_of(client: aiohttp.ClientSession, address: str) -> bytes:
    async with client.get(address, headers={"Accept-Encoding": "identity"}) as response:
        assert response.status == 200, address
        return await response.read()


async def entries_of(client: aiohttp.ClientSession, press: Press) -> dict[str, Any]:
    """The watchdog's entries by identity."""
    parsed = feedparser.parse(await body_of(client, press.base + WATCHDOG))
    return {entry.id: entry for entry in parsed.entries}


async def test_outlets_are_sources_whose_feeds_answer(
    press: Press, client: aiohttp.ClientSession
) -> None:
    assert len(press.outlets) >= 6
    for source in press.outlets:
        assert isinstance(source, Source)
        assert isinstance(source.genre, Genre)
        assert source.site is not None
        assert source.title in (await body_of(client, source.address)).decode()
        assert source.address.encode().removeprefix(press.base.encode()) in await body_of(
            client, source.site
        )


async def test_it_listens_on_loopback_only(press: Press) -> None:
    assert press._runner is not None
    assert [f"http://{host}:{port}" for host, port in press._runner.addresses] == [press.base]
    assert press.base.startswith("http://127.0.0.1:")


async def test_feeds_have_their_media_types(press: Press, client: aiohttp.ClientSession) -> None:
    types = set()
    for source in press.outlets:
        async with client.get(source.address) as response:
            types.add(response.content_type)
    assert types == {"application/rss+xml", "application/atom+xml", "application/feed+json"}


async def test_an_unchanged_etag_is_answered_304_without_a_body(
    press: Press, client: aiohttp.ClientSession
) -> None:
    for path in (WATCHDOG, "/", "/robots.txt", "/contre-quittance/"):
        async with client.get(press.base + path) as first:
            etag = first.headers["ETag"]
        async with client.get(press.base + path, headers={"If-None-Match": etag}) as again:
            assert again.status == 304
            assert again.headers["ETag"] == etag
            assert await again.read() == b""


async def test_an_unchanged_date_is_answered_304(
    press: Press, client: aiohttp.ClientSession
) -> None:
    async with client.get(press.base + WATCHDOG) as first:
        date = first.headers["Last-Modified"]
    async with client.get(press.base + WATCHDOG, headers={"If-Modified-Since": date}) as again:
        assert again.status == 304


async def test_an_etag_counts_more_than_a_date(press: Press, client: aiohttp.ClientSession) -> None:
    async with client.get(press.base + WATCHDOG) as first:
        date = first.headers["Last-Modified"]
    conditions = {"If-None-Match": '"other"', "If-Modified-Since": date}
    async with client.get(press.base + WATCHDOG, headers=conditions) as again:
        assert again.status == 200


async def test_a_turn_makes_old_validators_stale(
    press: Press, client: aiohttp.ClientSession
) -> None:
    async with client.get(press.base + WATCHDOG) as first:
        etag, date = first.headers["ETag"], first.headers["Last-Modified"]
    press.turn(1)
    for condition in ({"If-None-Match": etag}, {"If-Modified-Since": date}):
        async with client.get(press.base + WATCHDOG, headers=condition) as again:
            assert again.status == 200


async def test_gzip_is_given_to_those_who_accept_it(
    press: Press, client: aiohttp.ClientSession
) -> None:
    plain = await body_of(client, press.base + WATCHDOG)
    async with client.get(press.base + WATCHDOG, headers={"Accept-Encoding": "gzip"}) as response:
        assert response.headers["Content-Encoding"] == "gzip"
        assert response.headers["Vary"] == "Accept-Encoding"
        zipped = await response.read()
    assert gzip.decompress(zipped) == plain
    assert len(zipped) < len(plain)


async def test_head_tells_the_length_and_sends_nothing(
    press: Press, client: aiohttp.ClientSession
) -> None:
    plain = await body_of(client, press.base + WATCHDOG)
    headers = {"Accept-Encoding": "identity"}
    async with client.head(press.base + WATCHDOG, headers=headers) as response:
        assert response.status == 200
        assert int(response.headers["Content-Length"]) == len(plain)
        assert await response.read() == b""


@pytest.mark.parametrize("path", ["/nothing", "/contre-quittance", "/../etc/passwd", "/%00"])
async def test_what_is_not_there_is_404(
    press: Press, client: aiohttp.ClientSession, path: str
) -> None:
    async with client.get(press.base + path) as response:
        assert response.status == 404


async def test_only_reading_is_allowed(press: Press, client: aiohttp.ClientSession) -> None:
    async with client.post(press.base + WATCHDOG, data=b"x") as response:
        assert response.status == 405


async def test_robots_may_read_everything(press: Press, client: aiohttp.ClientSession) -> None:
    rules = Protego.parse((await body_of(client, press.base + "/robots.txt")).decode())
    assert rules.can_fetch(press.base + CORRECTED, "Pasquin")


async def test_an_article_is_there_from_its_round_on(
    press: Press, client: aiohttp.ClientSession
) -> None:
    async with client.get(press.base + CORRECTED) as response:
        assert response.status == 404
    before = await entries_of(client, press)
    press.turn(1)
    after = await entries_of(client, press)
    assert press.round == 1
    assert set(before) < set(after)
    assert "3,4\u00a0millions" in (await body_of(client, press.base + CORRECTED)).decode()


async def test_turning_back_takes_articles_away(
    press: Press, client: aiohttp.ClientSession
) -> None:
    before = await entries_of(client, press)
    press.turn(press.last_round)
    press.turn(0)
    assert await entries_of(client, press) == before


async def test_a_correction_keeps_its_identity_and_gets_a_newer_date(
    press: Press, client: aiohttp.ClientSession
) -> None:
    press.turn(5)
    before = await entries_of(client, press)
    press.turn(6)
    after = await entries_of(client, press)
    assert list(before) == list(after)
    changed = [identity for identity in before if before[identity] != after[identity]]
    assert changed == ["tag:pasquin.example,2026:contre-quittance/la-piscine-trop-courte"]
    (identity,) = changed
    assert after[identity].published == before[identity].published
    assert after[identity].updated_parsed > before[identity].updated_parsed
    assert "4,3\u00a0millions" in (await body_of(client, after[identity].link)).decode()


async def test_every_entry_leads_to_its_page(press: Press, client: aiohttp.ClientSession) -> None:
    press.turn(press.last_round)
    for source in press.outlets:
        body = await body_of(client, source.address)
        if source.address.endswith(".json"):
            links = [item["url"] for item in json.loads(body)["items"]]
        else:
            links = [entry.link for entry in feedparser.parse(body).entries]
        assert links
        for link in links:
            await body_of(client, link)


async def test_a_restart_keeps_identities_and_with_the_same_start_all_dates(
    press: Press, client: aiohttp.ClientSession, opened: datetime
) -> None:
    press.turn(2)
    async with Press(clock=lambda: opened) as again:
        again.turn(2)
        first, second = await entries_of(client, press), await entries_of(client, again)
        assert list(first) == list(second)
        assert [e.updated for e in first.values()] == [e.updated for e in second.values()]


async def test_a_start_that_is_handed_in_counts_more_than_the_clock(
    client: aiohttp.ClientSession, opened: datetime
) -> None:
    def no_clock() -> datetime:
        raise AssertionError

    async with Press(clock=no_clock, opened=opened) as press:
        assert await entries_of(client, press)


async def test_a_free_port_that_is_asked_for_is_used(opened: datetime) -> None:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    async with Press(clock=lambda: opened, port=port) as press:
        assert press.base == f"http://127.0.0.1:{port}"


async def test_a_port_that_is_taken_is_replaced(
    press: Press, client: aiohttp.ClientSession, opened: datetime
) -> None:
    taken = int(press.base.rsplit(":", 1)[1])
    async with Press(clock=lambda: opened, port=taken) as other:
        assert other.base != press.base
        assert await entries_of(client, other)


async def test_nobody_listens_any_more_after_the_block(
    client: aiohttp.ClientSession, opened: datetime
) -> None:
    async with Press(clock=lambda: opened) as press:
        address = press.base
    with pytest.raises(aiohttp.ClientConnectionError):
        await client.get(address)
