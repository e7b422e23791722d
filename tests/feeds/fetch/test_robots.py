"""robots.txt by RFC 9309, over real sockets."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from feeds.errors import AddressRefused, BadStatus
from feeds.fetch.robots import MAX_BYTES, Robots
from tests.fakes.web import Answer, FakeWeb

if TYPE_CHECKING:
    from feeds.fetch.client import Client


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def robots(client: Client, clock: Clock) -> Robots:
    return Robots(client, user_agent="Pasquin/0.1 (+https://example.org)", clock=clock)


RULES = b"""
User-agent: *
Disallow: /private
Allow: /private/open

User-agent: pasquin
Disallow: /not-for-pasquin
Disallow: /*.pdf$
"""


async def test_the_group_named_for_us_is_obeyed_and_the_one_for_all_is_not(
    web: FakeWeb, robots: Robots
) -> None:
    web.says("/robots.txt", Answer(RULES))
    assert await robots.allows(web.at("/article"))
    assert await robots.allows(web.at("/private"))
    assert not await robots.allows(web.at("/not-for-pasquin/1"))
    assert not await robots.allows(web.at("/a/b.pdf"))
    assert await robots.allows(web.at("/a/b.pdf?x"))


async def test_the_group_for_all_holds_where_none_is_named_for_us(
    web: FakeWeb, robots: Robots
) -> None:
    web.says("/robots.txt", Answer(RULES.replace(b"pasquin", b"otherbot")))
    assert not await robots.allows(web.at("/private/x"))
    assert await robots.allows(web.at("/private/open/x"))


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410])
async def test_a_host_without_rules_allows_all(web: FakeWeb, robots: Robots, status: int) -> None:
    web.says("/robots.txt", Answer(status=status))
    assert await robots.allows(web.at("/article"))


@pytest.mark.parametrize("status", [429, 500, 503])
async def test_the_trouble_of_a_host_is_told_and_it_is_asked_again_in_an_hour(
    web: FakeWeb, robots: Robots, clock: Clock, status: int
) -> None:
    web.says("/robots.txt", Answer(status=status), Answer(b""))
    for passing in (timedelta(0), timedelta(minutes=59)):
        clock.now += passing
        with pytest.raises(BadStatus) as caught:
            await robots.allows(web.at("/article"))
        assert caught.value.status == status
    clock.now += timedelta(minutes=2)
    assert await robots.allows(web.at("/article"))


async def test_rules_are_kept_for_a_day(web: FakeWeb, robots: Robots, clock: Clock) -> None:
    web.says("/robots.txt", Answer(b""), Answer(b"User-agent: *\nDisallow: /"))
    assert await robots.allows(web.at("/a"))
    clock.now += timedelta(hours=23)
    assert await robots.allows(web.at("/b"))
    assert web.paths_seen() == ["/robots.txt"]
    clock.now += timedelta(hours=1)
    assert not await robots.allows(web.at("/b"))


async def test_many_pages_at_once_ask_for_the_rules_once(web: FakeWeb, robots: Robots) -> None:
    web.says("/robots.txt", Answer(RULES))
    await asyncio.gather(*(robots.allows(web.at(f"/{n}")) for n in range(20)))
    assert web.paths_seen() == ["/robots.txt"]
    assert not robots._asking


async def test_rules_behind_a_redirect_are_read(web: FakeWeb, robots: Robots) -> None:
    web.redirects("/robots.txt", "/rules.txt", 301)
    web.says("/rules.txt", Answer(b"User-agent: *\nDisallow: /"))
    assert not await robots.allows(web.at("/article"))


@pytest.mark.parametrize("target", ["/robots.txt", "http://169.254.169.254/"])
async def test_rules_that_lead_nowhere_are_no_rules(
    web: FakeWeb, robots: Robots, target: str
) -> None:
    web.redirects("/robots.txt", target)
    assert await robots.allows(web.at("/article"))


async def test_a_host_that_may_not_be_fetched_is_refused_not_allowed(robots: Robots) -> None:
    with pytest.raises(AddressRefused):
        await robots.allows("http://10.0.0.1/article")


async def test_rules_after_the_first_half_megabyte_are_not_read(
    web: FakeWeb, client: Client, clock: Clock
) -> None:
    client._max_bytes = 5_000_000
    robots = Robots(client, user_agent="Pasquin", clock=clock)
    padding = b"# padding\n" * (MAX_BYTES // 10 + 1)
    web.says("/robots.txt", Answer(b"User-agent: *\nDisallow: /a\n" + padding + b"Disallow: /b"))
    assert not await robots.allows(web.at("/a"))
    assert await robots.allows(web.at("/b"))


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"<html>Not found</html>", b"\x00" * 99])
async def test_a_file_that_is_no_robots_txt_allows_all(
    web: FakeWeb, robots: Robots, content: bytes
) -> None:
    web.says("/robots.txt", Answer(content))
    assert await robots.allows(web.at("/article"))


async def test_a_rule_made_of_stars_is_answered_at_once(web: FakeWeb, robots: Robots) -> None:
    web.says("/robots.txt", Answer(b"User-agent: *\nDisallow: /" + b"*a" * 1000 + b"b$"))
    async with asyncio.timeout(2):
        assert await robots.allows(web.at("/" + "a" * 1500))
