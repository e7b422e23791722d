"""Poll: real fetching, parsing and reading of a web of our own; what is new is promised once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from bot.desk import Desk, Issue, Known
from bot.errors import StoreFault
from bot.jobs.job import Bell
from bot.jobs.poll import LEASE, LONGEST_KEPT, Poll, fingerprint, rhythm_of, worth_waiting
from bot.store.archive import Archive
from bot.store.records import Check
from bot.workers import Workers
from feeds.errors import BadStatus, TooLarge, Unreachable
from feeds.fetch.address import Policy
from feeds.fetch.client import Client
from feeds.fetch.pace import next_check
from feeds.fetch.robots import Robots
from feeds.model import Entry, Genre, Source
from tests.fakes.web import Answer, FakeWeb

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.store.records import DigestRecord, SourceRecord
    from bot.store.store import Store
    from tests.bot.jobs.conftest import Clock
    from tests.fakes.shelf import Shelf

AGENT = "Pasquin/test"
BODY = (
    "<p>La mairie de Vaubrèche a payé 88 000 € un rond-point que personne ne demandait. "
    "Le chantier a duré onze mois, au lieu des trois qui étaient prévus.</p>"
    "<p>« Il tourne très bien », a déclaré Odile Brac, adjointe aux ronds-points.</p>"
) * 4


def item(number: int, words: str = BODY, *, when: str = "Sun, 01 Mar 2026 07:00:00 GMT") -> str:
    return (
        f"<item><guid>urn:{number}</guid><title>Article {number}</title>"
        f"<link>http://gazette.example/{number}</link><pubDate>{when}</pubDate>"
        f"<content:encoded><![CDATA[{words}]]></content:encoded></item>"
    )


def rss(*items: str) -> bytes:
    return (
        '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
        "<title>La Gazette</title><link>http://gazette.example/</link>"
        f"<language>fr</language>{''.join(items)}</channel></rss>"
    ).encode()


@pytest.fixture
async def desk(web: FakeWeb, clock: Clock) -> AsyncIterator[Desk]:
    policy = Policy(allow_hosts=frozenset({web.place}))
    async with Workers(count=1) as workers, Client(user_agent=AGENT, policy=policy) as client:
        yield Desk(client, Robots(client, user_agent=AGENT, clock=clock), workers)


class Newsroom:
    """Verbs for one followed feed, and what the archive then holds."""

    def __init__(self, store: Store, desk: Desk, clock: Clock, web: FakeWeb) -> None:
        self.store, self.clock, self.web = store, clock, web
        self.job = Poll(store, desk, owner="a", now=clock, told=Bell())

    async def follow(self, path: str = "/feed") -> None:
        async with self.store.write() as tx:
            source = Source(self.web.at(path), "La Gazette", Genre.SATIRE, "fr")
            await tx.sources.add(source, now=self.clock.now)

    async def look(self) -> None:
        """Let a day pass and look at everything once."""
        self.clock.pass_(timedelta(days=1))
        assert await self.job.round()
        assert not await self.job.round()

    async def digests(self) -> list[DigestRecord]:
        async with self.store.read() as tx:
            return await tx.archive.latest(limit=50)

    async def sources(self) -> list[SourceRecord]:
        async with self.store.read() as tx:
            return await tx.sources.all()

    async def source(self) -> SourceRecord:
        [record] = await self.sources()
        return record


@pytest.fixture
async def newsroom(file_store: Store, desk: Desk, clock: Clock, web: FakeWeb) -> Newsroom:
    room = Newsroom(file_store, desk, clock, web)
    await room.follow()
    return room


async def promised(store: Store) -> int:
    async with store.read() as tx:
        return sum((await tx.deliveries.tally()).values())


async def test_first_sight_is_a_baseline_and_nothing_old_is_told(
    newsroom: Newsroom, shelf: Shelf, file_store: Store
) -> None:
    await shelf.listener("a", "tout")
    newsroom.web.says("/feed", Answer(rss(*(item(n) for n in range(6)))))
    await newsroom.look()
    assert await promised(file_store) == 0
    assert 0 < len(await newsroom.digests()) < 6
    assert not (await newsroom.source()).baseline


async def test_a_new_entry_is_read_kept_and_promised_once(
    newsroom: Newsroom, shelf: Shelf, file_store: Store
) -> None:
    await shelf.listener("a", "tout")
    newsroom.web.says("/feed", Answer(rss(item(1))), Answer(rss(item(2), item(1))))
    for _ in range(4):
        await newsroom.look()
    assert await promised(file_store) == 1
    newest = (await newsroom.digests())[0]
    assert newest.article.title == "Article 2"
    assert newest.digest.costs[0].span.of(newest.article.text) == "88 000 €"
    assert newest.digest.quotes[0].speaker == "Odile Brac"


async def test_an_edited_article_is_revised_and_not_told_again(
    newsroom: Newsroom, shelf: Shelf, file_store: Store
) -> None:
    await shelf.listener("a", "tout")
    edited = item(2, BODY.replace("88 000", "92 000"))
    newsroom.web.says(
        "/feed", Answer(rss(item(1))), Answer(rss(item(2), item(1))), Answer(rss(edited, item(1)))
    )
    for _ in range(3):
        await newsroom.look()
    assert await promised(file_store) == 1
    newest = next(each for each in await newsroom.digests() if each.article.title == "Article 2")
    assert "92 000 €" in newest.article.text
    assert newest.revised_at is not None


async def test_an_unchanged_body_is_not_parsed_again(newsroom: Newsroom) -> None:
    newsroom.web.says("/feed", Answer(rss(item(1))))
    await newsroom.look()
    before = (await newsroom.source()).check
    await newsroom.look()
    after = (await newsroom.source()).check
    assert before.body_hash == after.body_hash
    assert after.checked_at != before.checked_at


async def test_a_validator_is_sent_back_as_it_came(newsroom: Newsroom) -> None:
    newsroom.web.says(
        "/feed", Answer(rss(item(1)), headers={"ETag": 'W/"ab c"'}), Answer(status=304)
    )
    await newsroom.look()
    await newsroom.look()
    asked = [seen for seen in newsroom.web.seen if seen.path == "/feed"]
    assert asked[-1].headers["If-None-Match"] == 'W/"ab c"'
    assert (await newsroom.source()).check.fault is None


async def test_a_teaser_is_followed_to_its_page(newsroom: Newsroom) -> None:
    page = (
        "<html><head><title>Le rond-point</title></head><body><nav>Menu</nav><article>"
        f"<h1>Le rond-point</h1>{BODY}</article></body></html>"
    )
    address = newsroom.web.says(
        "/page", Answer(page.encode(), headers={"Content-Type": "text/html; charset=utf-8"})
    )
    teaser = item(1, "<p>Lire la suite.</p>").replace("http://gazette.example/1", address)
    newsroom.web.says("/feed", Answer(rss(teaser)))
    await newsroom.look()
    [record] = await newsroom.digests()
    assert "Il tourne très bien" in record.article.text
    assert not record.article.excerpt


async def test_a_page_that_is_gone_leaves_the_teaser_marked_as_an_excerpt(
    newsroom: Newsroom,
) -> None:
    teaser = item(1, "<p>La mairie a payé.</p>").replace(
        "http://gazette.example/1", newsroom.web.at("/gone")
    )
    newsroom.web.says("/feed", Answer(rss(teaser)))
    await newsroom.look()
    [record] = await newsroom.digests()
    assert record.article.text.strip() == "La mairie a payé."
    assert record.article.excerpt


def with_page(newsroom: Newsroom, clock: Clock, number: int) -> str:
    """An item published within the day, with a teaser and a page that answers 503 at first."""
    page = f"<html><body><article><h1>Titre</h1>{BODY}</article></body></html>".encode()
    headers = {"Content-Type": "text/html; charset=utf-8"}
    address = newsroom.web.says("/page", Answer(status=503), Answer(page, headers=headers))
    fresh = (clock.now + timedelta(days=2)).strftime("%a, %d %b %Y %H:%M:%S GMT")
    teaser = item(number, "<p>Suite.</p>", when=fresh)
    return teaser.replace(f"http://gazette.example/{number}", address)


async def test_a_page_that_fails_for_now_is_waited_for(newsroom: Newsroom, clock: Clock) -> None:
    late = with_page(newsroom, clock, 2)
    feeds = [Answer(rss(item(1))), Answer(rss(late, item(1)), headers={"ETag": '"1"'})]
    newsroom.web.says("/feed", *feeds)
    await newsroom.look()
    await newsroom.look()
    assert [each.article.title for each in await newsroom.digests()] == ["Article 1"]
    assert (await newsroom.source()).check.etag is None
    await newsroom.look()
    [record] = [each for each in await newsroom.digests() if each.article.title == "Article 2"]
    assert not record.article.excerpt


async def test_a_page_that_fails_at_first_sight_is_not_told_at_the_second(
    newsroom: Newsroom, clock: Clock, shelf: Shelf, file_store: Store
) -> None:
    await shelf.listener("a", "tout")
    clock.pass_(timedelta(days=1))
    newsroom.web.says("/feed", Answer(rss(with_page(newsroom, clock, 1))))
    clock.pass_(-timedelta(days=1))
    for _ in range(3):
        await newsroom.look()
    assert await promised(file_store) == 0
    [record] = await newsroom.digests()
    assert record.article.excerpt


def planned(check: Check) -> timedelta:
    """From the last look to the next."""
    assert check.checked_at is not None
    return check.next_at - check.checked_at


async def test_a_feed_that_has_not_changed_keeps_its_rhythm(
    newsroom: Newsroom, clock: Clock
) -> None:
    """An hour's wait after every 304 made the news of a busy outlet an hour old."""
    tomorrow = clock.now + timedelta(days=1)
    dates = [tomorrow - timedelta(minutes=20 * n) for n in range(5)]
    items = (item(n, when=f"{date:%a, %d %b %Y %H:%M:%S} GMT") for n, date in enumerate(dates))
    newsroom.web.says(
        "/feed",
        Answer(rss(*items), headers={"ETag": '"1"'}),
        Answer(status=304),
        Answer(status=304),
    )
    waits = []
    for _ in range(3):
        await newsroom.look()
        waits.append(planned((await newsroom.source()).check))
    assert timedelta(minutes=10) <= waits[0] <= waits[1] <= waits[2] < timedelta(minutes=20)


def test_a_wait_through_hours_of_rest_is_not_kept_and_nothing_is_learnt_from_a_failure(
    now: datetime,
) -> None:
    unchanged = Issue(None, Known())
    last = Check(next_at=now, checked_at=now - timedelta(hours=20))
    assert next_check(now, published=rhythm_of(unchanged, last, now)) == now + LONGEST_KEPT
    assert rhythm_of(unchanged, replace(last, fault="bad-status"), now) == []
    assert rhythm_of(unchanged, Check(next_at=now), now) == []


async def test_failures_are_counted_and_put_the_next_look_off(newsroom: Newsroom) -> None:
    newsroom.web.says("/feed", Answer(status=500))
    waits = []
    for _ in range(3):
        await newsroom.look()
        waits.append(planned((await newsroom.source()).check))
    check = (await newsroom.source()).check
    assert check.failures == 3
    assert check.fault == "bad-status"
    assert waits[0] < waits[-1]
    newsroom.web.says("/feed", Answer(rss(item(1))))
    await newsroom.look()
    check = (await newsroom.source()).check
    assert (check.failures, check.fault) == (0, None)


async def test_garbage_is_a_fault_of_that_source_only(
    newsroom: Newsroom, file_store: Store, clock: Clock
) -> None:
    newsroom.web.says("/feed", Answer(b"\x00\x01garbage"))
    other = newsroom.web.says("/other", Answer(rss(item(1))))
    async with file_store.write() as tx:
        await tx.sources.add(Source(other, "Autre", Genre.SATIRE, "fr"), now=clock.now)
    await newsroom.look()
    async with file_store.read() as tx:
        faults = {record.source.title: record.check.fault for record in await tx.sources.all()}
    assert faults == {"La Gazette": "not-a-feed", "Autre": None}


def test_an_entry_is_waited_for_only_while_it_is_fresh_and_may_come() -> None:
    moment = datetime(2026, 3, 1, 12, tzinfo=UTC)
    fresh = Entry("a", "A", published=moment - timedelta(hours=1))
    stale = Entry("a", "A", published=moment - timedelta(days=1))
    undated = Entry("a", "A")
    assert worth_waiting(BadStatus("x", 503), fresh, moment)
    assert worth_waiting(Unreachable("x"), fresh, moment)
    assert not worth_waiting(BadStatus("x", 404), fresh, moment)
    assert not worth_waiting(TooLarge("x", 5), fresh, moment)
    assert not worth_waiting(BadStatus("x", 503), stale, moment)
    assert not worth_waiting(BadStatus("x", 503), undated, moment)


def test_a_fingerprint_changes_with_the_words_and_not_with_the_place() -> None:
    entry = Entry("a", "A", link="http://x.example/a", content="<p>Un</p>")
    moved = Entry("a", "A", link="http://x.example/b", content="<p>Un</p>")
    edited = Entry("a", "A", link="http://x.example/a", content="<p>Deux</p>")
    assert fingerprint(entry) == fingerprint(moved) != fingerprint(edited)


@pytest.mark.parametrize(
    "fault", [StoreFault("the disk is full"), RuntimeError("a fault of ours")], ids=type
)
async def test_news_that_cannot_be_kept_put_their_own_source_off_and_come_later(
    newsroom: Newsroom,
    shelf: Shelf,
    file_store: Store,
    monkeypatch: pytest.MonkeyPatch,
    fault: Exception,
) -> None:
    await shelf.listener("a", "tout")
    newsroom.web.says("/feed", Answer(rss(item(1))))
    newsroom.web.says("/other", Answer(rss(item(11))), Answer(rss(item(12), item(11))))
    await newsroom.follow("/other")
    record = Archive.record

    async def failing(self: Archive, source_id: int, *args: Any, **options: Any) -> int:
        if source_id == 1:
            raise fault
        return await record(self, source_id, *args, **options)

    monkeypatch.setattr(Archive, "record", failing)
    await newsroom.look()
    monkeypatch.setattr(Archive, "record", record)
    before = {each.source.address: each for each in await newsroom.sources()}
    assert before[newsroom.web.at("/feed")].baseline, "it was not read yet"
    assert not before[newsroom.web.at("/other")].baseline
    await newsroom.look()
    assert await promised(file_store) == 1, "article 12; the others were there at first sight"
    assert len(await newsroom.digests()) == 3


async def test_sources_of_a_round_that_broke_off_are_looked_at_at_once(
    newsroom: Newsroom, file_store: Store, clock: Clock
) -> None:
    newsroom.web.says("/feed", Answer(rss(item(1))))
    async with file_store.write() as tx:
        await tx.sources.claim_due(now=clock.now, limit=9, owner="a", lease=LEASE)
    assert not await newsroom.job.round()
    await newsroom.job.give_back()
    assert await newsroom.job.round()
