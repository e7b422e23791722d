"""The desk: addresses on a web of our own become feeds, articles and readings."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from bot.desk import Desk
from bot.workers import Workers
from feeds.errors import BadStatus, NoArticle, NotAFeed, RobotsDisallow
from feeds.fetch.address import Policy
from feeds.fetch.client import Client
from feeds.fetch.robots import Robots
from feeds.model import Entry
from tests.fakes.gazette import MERLE_TEXT
from tests.fakes.web import Answer, FakeWeb, serving

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

AGENT = "Pasquin/test"
HTML = {"Content-Type": "text/html; charset=utf-8"}
LONG = f"<p>{MERLE_TEXT}</p><p>{'La mairie n’a pas souhaité répondre. ' * 20}</p>"
PAGE = f"<html lang='fr'><head><title>Page</title></head><body><article>{LONG}</article></body>"


def item(number: int, words: str, *, day: int = 1) -> str:
    return (
        f"<item><guid>urn:{number}</guid><title>Article {number}</title>"
        f"<pubDate>{day:02} Mar 2026 07:00:00 GMT</pubDate>"
        f"<description><![CDATA[{words}]]></description></item>"
    )


def rss(*items: str) -> bytes:
    head = "<rss version='2.0'><channel><title>La Gazette</title><language>fr</language>"
    return f"{head}{''.join(items)}</channel></rss>".encode()


@pytest.fixture
async def web() -> AsyncIterator[FakeWeb]:
    async with serving() as fake:
        yield fake


@pytest.fixture
async def desk(web: FakeWeb) -> AsyncIterator[Desk]:
    policy = Policy(frozenset({web.place}))
    async with Workers(count=1) as workers, Client(user_agent=AGENT, policy=policy) as client:
        yield Desk(
            client, Robots(client, user_agent=AGENT, clock=lambda: datetime.now(UTC)), workers
        )


async def test_a_feed_comes_once_and_then_is_unchanged_by_the_servers_word_or_by_its_body(
    desk: Desk, web: FakeWeb
) -> None:
    body = rss(item(1, LONG))
    tagged = web.says("/tagged", Answer(body, headers={"ETag": '"1"'}), Answer(status=304))
    bare = web.says("/bare", Answer(body))
    for address in (tagged, bare):
        first = await desk.feed(address)
        assert first.feed is not None
        assert [entry.title for entry in first.feed.entries] == ["Article 1"]
        assert (await desk.feed(address, first.known)).feed is None


async def test_a_page_leads_to_the_first_feed_it_names_that_works(desk: Desk, web: FakeWeb) -> None:
    links = "".join(
        f"<link rel='alternate' type='application/rss+xml' href='{path}'>"
        for path in ("/gone", "/feed")
    )
    web.says("/feed", Answer(rss(item(1, LONG))))
    page = web.says("/", Answer(f"<html><head>{links}</head></html>".encode(), headers=HTML))
    address, feed = await desk.find_feed(page)
    assert (address, feed.title) == (web.at("/feed"), "La Gazette")
    assert (await desk.find_feed(web.at("/feed")))[0] == web.at("/feed")


async def test_a_page_that_leads_to_no_feed_is_said_to_be_a_page(desk: Desk, web: FakeWeb) -> None:
    with pytest.raises(NotAFeed) as caught:
        await desk.find_feed(web.says("/", Answer(PAGE.encode(), headers=HTML)))
    assert caught.value.page


async def test_an_article_is_the_feeds_own_text_if_it_is_whole_and_the_pages_if_not(
    desk: Desk, web: FakeWeb
) -> None:
    link = web.says("/page", Answer(PAGE.encode(), headers=HTML))
    whole = await desk.article(Entry("a", "A", link=link, content=LONG), lang="fr", genre=None)
    assert not whole.excerpt
    assert web.seen == []
    teased = Entry("b", "B", link=link, teaser="<p>Suite.</p>")
    page = await desk.article(teased, lang="fr", genre=None)
    assert "On roulera moins bête" in page.text
    assert not page.excerpt


async def test_a_teaser_longer_than_its_page_stays_an_excerpt(desk: Desk, web: FakeWeb) -> None:
    short = f"<html><body><article><p>{MERLE_TEXT}</p></article></body></html>"
    link = web.says("/short", Answer(short.encode(), headers=HTML))
    entry = Entry("a", "A", link=link, teaser=f"<p>{MERLE_TEXT} Pas même le maire.</p>")
    article = await desk.article(entry, lang="fr", genre=None)
    assert article.excerpt
    assert article.text.endswith("Pas même le maire.")


async def test_an_address_is_read_whether_it_is_a_page_or_a_feed(desk: Desk, web: FakeWeb) -> None:
    page = await desk.read_address(web.says("/page", Answer(PAGE.encode(), headers=HTML)))
    assert page.digest.costs[0].span.of(page.article.text) == "88 000 €"
    feed = rss(item(1, LONG, day=1), item(3, LONG, day=3), item(2, LONG, day=2))
    newest = await desk.read_address(web.says("/feed", Answer(feed)))
    assert newest.article.title == "Article 3"


async def test_what_cannot_be_read_says_why(desk: Desk, web: FakeWeb) -> None:
    with pytest.raises(BadStatus):
        await desk.read_address(web.at("/none"))
    with pytest.raises(NoArticle):
        await desk.read_address(web.says("/empty", Answer(rss())))


async def test_a_page_that_robots_txt_closes_is_not_asked_for(desk: Desk, web: FakeWeb) -> None:
    web.says("/robots.txt", Answer(b"User-agent: *\nDisallow: /private\n"))
    with pytest.raises(RobotsDisallow):
        await desk.read_address(web.says("/private", Answer(PAGE.encode(), headers=HTML)))
    assert web.paths_seen() == ["/robots.txt"]
