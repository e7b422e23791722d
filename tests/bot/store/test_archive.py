"""The archive."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

from bot.store.records import EVERYTHING
from feeds.model import Digest, Role, Span
from tests.fakes.shelf import TEXT, finding, outlet

if TYPE_CHECKING:
    from bot.store.store import Store
    from tests.fakes.shelf import Shelf

DAY = timedelta(days=1)


async def test_a_finding_comes_back_whole(store: Store, shelf: Shelf, now: datetime) -> None:
    source_id = await shelf.source()
    paris = timezone(timedelta(hours=1))
    published = datetime(2026, 2, 28, 23, 59, 59, 123456, tzinfo=paris)
    given = finding("whole", published=published)
    async with store.write() as tx:
        digest_id = await tx.archive.record(source_id, given, now=now, tell=True)
    async with store.read() as tx:
        record = await tx.archive.digest(digest_id)
    assert record is not None
    assert record.id == digest_id
    assert record.source == outlet()
    assert record.article == given.article
    assert record.digest == given.digest
    assert (record.found_at, record.revised_at) == (now, None)
    assert str(record.digest.costs[0].amount) == "88000.50"


def test_the_whole_finding_uses_every_field() -> None:
    """Or else a new field of the model could be lost in the store and no test would say so."""
    whole = finding("whole", published=datetime(2026, 3, 1, tzinfo=UTC))
    digest = whole.digest
    for values in ([whole.article], [digest], digest.quotes, digest.costs, digest.people):
        for each in fields(values[0]):
            used = [getattr(value, each.name) for value in values]
            assert any(value not in (None, (), "", False, Role.UNKNOWN) for value in used), each


async def test_what_no_engine_can_keep_is_replaced_in_its_place(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    """Half a surrogate pair and NUL: a feed in JSON can hold both, and spans must still fit."""
    source_id = await shelf.source()
    given = finding("\x00id\ud800")
    article = replace(given.article, text="a\x00b\udfffc", title="\x00")
    digest = Digest("fr", summary=(Span(4, 5),))
    async with store.write() as tx:
        odd = replace(given, article=article, digest=digest)
        digest_id = await tx.archive.record(source_id, odd, now=now, tell=True)
        assert await tx.archive.known(source_id, [odd.identity]) == {odd.identity: "f1"}
        record = await tx.archive.digest(digest_id)
    assert record is not None
    assert record.article.text == "a\ufffdb\ufffdc"
    assert record.digest.summary[0].of(record.article.text) == "c"


async def test_a_digest_that_is_not_there_is_none(store: Store) -> None:
    async with store.read() as tx:
        assert await tx.archive.digest(1) is None


async def test_a_read_entry_is_known_by_its_fingerprint(store: Store, shelf: Shelf) -> None:
    await shelf.digest("a")
    source_id = await shelf.source()
    other_id = await shelf.source("https://other.example/feed")
    async with store.read() as tx:
        assert await tx.archive.known(source_id, ["a", "b"]) == {"a": "f1"}
        assert await tx.archive.known(source_id, []) == {}
        assert await tx.archive.known(other_id, ["a"]) == {}


async def test_remembered_entries_are_known_and_not_in_the_archive(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    source_id = await shelf.source()
    async with store.write() as tx:
        await tx.archive.remember(source_id, {"a": "1", "b": "2"}, now=now)
        await tx.archive.remember(source_id, {"b": "3"}, now=now)
        await tx.archive.remember(source_id, {}, now=now)
        assert await tx.archive.known(source_id, ["a", "b"]) == {"a": "1", "b": "3"}
        assert await tx.archive.count() == 0


async def test_an_endless_identity_is_known_again(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    """PostgreSQL would refuse to index it."""
    source_id = await shelf.source()
    endless = "".join(chr(0x4E00 + n % 20000) for n in range(20_000))
    async with store.write() as tx:
        await tx.archive.remember(source_id, {endless: "1"}, now=now)
        assert await tx.archive.known(source_id, [endless, endless + "!"]) == {endless: "1"}


async def test_an_entry_that_is_recorded_twice_has_one_digest(store: Store, shelf: Shelf) -> None:
    assert await shelf.digest("a") == await shelf.digest("a")
    async with store.read() as tx:
        assert await tx.archive.count() == 1


async def test_an_entry_of_the_baseline_can_be_read_later(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    source_id = await shelf.source()
    async with store.write() as tx:
        await tx.archive.remember(source_id, {"a": "f0"}, now=now)
    await shelf.digest("a")
    async with store.read() as tx:
        assert await tx.archive.known(source_id, ["a"]) == {"a": "f1"}
        assert await tx.archive.count() == 1


async def test_an_edited_entry_keeps_its_digest_with_new_parts(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    source_id = await shelf.source()
    digest_id = await shelf.digest("whole")
    edited = replace(
        finding("whole", fingerprint="f2"),
        article=replace(finding("whole").article, text=TEXT + " Fin.", title="Corrigé"),
        digest=Digest("en", summary=(Span(0, 3),), topics=("police",)),
    )
    async with store.write() as tx:
        assert await tx.archive.revise(source_id, edited, now=now + DAY) == digest_id
    async with store.read() as tx:
        record = await tx.archive.digest(digest_id)
        known = await tx.archive.known(source_id, ["whole"])
        topics = await tx.archive.topics()
    assert record is not None
    assert (record.article, record.digest) == (edited.article, edited.digest)
    assert (record.found_at, record.revised_at) == (now, now + DAY)
    assert known == {"whole": "f2"}
    assert topics == {"police": 1}


async def test_an_edited_entry_that_was_never_read_only_takes_its_fingerprint(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    source_id = await shelf.source()
    async with store.write() as tx:
        await tx.archive.remember(source_id, {"a": "f1"}, now=now)
        revised = await tx.archive.revise(source_id, finding("a", fingerprint="f2"), now=now)
        assert revised is None
        assert await tx.archive.known(source_id, ["a"]) == {"a": "f2"}


async def test_the_latest_come_first_by_publication_or_finding(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    source_id = await shelf.source()
    moments = {"old": now - 3 * DAY, "undated": None, "recent": now - DAY}
    async with store.write() as tx:
        for identity, published in moments.items():
            given = finding(identity, published=published)
            await tx.archive.record(source_id, given, now=now - 2 * DAY, tell=True)
    async with store.read() as tx:
        latest = await tx.archive.latest(limit=9)
    # "recent" claims a date after it was found, so both count as found together
    assert [record.article.title[14:] for record in latest] == ["recent", "undated", "old"]


async def test_a_date_in_the_future_does_not_stay_on_top(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    source_id = await shelf.source()
    async with store.write() as tx:
        tomorrow = finding("tomorrow", published=now + 900 * DAY)
        await tx.archive.record(source_id, tomorrow, now=now, tell=True)
        await tx.archive.record(source_id, finding("later"), now=now + DAY, tell=True)
        first, _ = await tx.archive.latest(limit=2)
    assert first.article.title == "Le rond-point later"


async def test_latest_and_count_follow_a_topic_and_pages(store: Store, shelf: Shelf) -> None:
    first = await shelf.digest("a", topics=("police", "justice"))
    second = await shelf.digest("b", topics=("justice",))
    third = await shelf.digest("c", topics=())
    async with store.read() as tx:
        archive = tx.archive
        assert [r.id for r in await archive.latest(limit=9, topic="justice")] == [second, first]
        assert [r.id for r in await archive.latest(limit=1, offset=1)] == [second]
        assert len(await archive.latest(limit=9, topic=EVERYTHING)) == 3
        assert await archive.latest(limit=9, topic="sante") == []
        assert await archive.count() == await archive.count(topic=EVERYTHING) == 3
        assert await archive.count(topic="police") == 1
        assert await archive.topics() == {"justice": 2, "police": 1}
    assert third > second > first


async def test_a_topic_named_twice_counts_once(store: Store, shelf: Shelf) -> None:
    digest_id = await shelf.digest("a", topics=("police", "justice", "police"))
    async with store.read() as tx:
        record = await tx.archive.digest(digest_id)
    assert record is not None
    assert record.digest.topics == ("police", "justice")
