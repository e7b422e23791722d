"""Sources."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bot.store.records import Check
from feeds.model import Genre, Source
from tests.fakes.shelf import finding, outlet

if TYPE_CHECKING:
    from bot.store.records import SourceRecord
    from bot.store.store import Store
    from tests.fakes.shelf import Shelf

MINUTE = timedelta(minutes=1)


async def claim(store: Store, now: datetime, owner: str = "one", limit: int = 10) -> list[str]:
    async with store.write() as tx:
        claimed = await tx.sources.claim_due(now=now, limit=limit, owner=owner, lease=MINUTE)
    return [record.source.address for record in claimed]


async def add(store: Store, source: Source, now: datetime) -> SourceRecord:
    async with store.write() as tx:
        return await tx.sources.add(source, now=now)


async def test_a_new_source_is_a_baseline_and_due_at_once(store: Store, now: datetime) -> None:
    record = await add(store, outlet(), now)
    assert record.source == outlet()
    assert record.baseline
    assert record.check == Check(next_at=now)
    assert record.added_at == now


async def test_adding_the_same_address_updates_title_genre_and_language(
    store: Store, now: datetime
) -> None:
    first = await add(store, outlet(), now)
    async with store.write() as tx:
        await tx.sources.checked(first.id, Check(now + MINUTE, etag=b"e"))
    again = await add(
        store, Source(outlet().address, "Le Bouffon", Genre.FICTION, "nl"), now + MINUTE
    )
    assert again.id == first.id
    assert again.source == Source(
        outlet().address, "Le Bouffon", Genre.FICTION, "nl", outlet().site
    )
    assert (again.check.etag, again.baseline, again.added_at) == (b"e", False, now)


async def test_a_removed_source_keeps_its_articles_and_their_words(
    store: Store, shelf: Shelf
) -> None:
    digest_id = await shelf.digest("a")
    source_id = await shelf.source()
    async with store.write() as tx:
        await tx.sources.remove(source_id)
        assert await tx.sources.all() == []
        kept = await tx.archive.digest(digest_id)
    assert kept is not None
    assert kept.source == outlet()


async def test_a_removed_source_is_never_due(store: Store, shelf: Shelf, now: datetime) -> None:
    source_id = await shelf.source()
    async with store.write() as tx:
        await tx.sources.remove(source_id)
        assert await tx.sources.next_due() is None
    assert await claim(store, now) == []


async def test_a_source_that_comes_back_starts_with_a_baseline(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    """What it published while nobody followed it is old news."""
    source_id = await shelf.source()
    async with store.write() as tx:
        await tx.sources.checked(source_id, Check(now + timedelta(days=9), failures=3))
        await tx.sources.remove(source_id)
    back = await add(store, outlet(), now + MINUTE)
    assert (back.id, back.baseline, back.check.failures) == (source_id, True, 0)
    assert back.check.next_at == now + MINUTE


async def test_sources_come_by_title(store: Store, now: datetime) -> None:
    for title in ("Zut", "Ah", "Merle"):
        await add(store, Source(f"https://{title}.example", title, Genre.SATIRE), now)
    async with store.read() as tx:
        assert [each.source.title for each in await tx.sources.all()] == ["Ah", "Merle", "Zut"]


async def test_a_source_is_found_by_address_or_by_title_in_any_case(
    store: Store, now: datetime
) -> None:
    record = await add(store, Source("https://e.example/f", "L'Écho", Genre.WATCHDOG), now)
    async with store.read() as tx:
        assert await tx.sources.find("https://e.example/f") == record
        assert await tx.sources.find(" l'écho ") == record
        assert await tx.sources.find("l'echo du nord") is None


async def test_a_check_is_kept_whole_and_a_success_ends_the_baseline(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    source_id = await shelf.source()
    check = Check(
        next_at=now + MINUTE,
        etag=b'W/"\xff"',
        last_modified=b"Sun, 01 Mar 2026 07:00:00 GMT",
        body_hash="abc",
        checked_at=now,
        succeeded_at=now,
    )
    async with store.write() as tx:
        await tx.sources.checked(source_id, check)
        (record,) = await tx.sources.all()
    assert record.check == check
    assert not record.baseline


async def test_a_failure_keeps_the_baseline(store: Store, shelf: Shelf, now: datetime) -> None:
    source_id = await shelf.source()
    async with store.write() as tx:
        await tx.sources.checked(source_id, Check(now, failures=1, fault="too-slow"))
        (record,) = await tx.sources.all()
    assert record.baseline
    assert (record.check.failures, record.check.fault) == (1, "too-slow")


async def test_a_claimed_source_is_not_claimed_again_before_its_lease_ends(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    await shelf.source()
    assert await claim(store, now) == [outlet().address]
    assert await claim(store, now + MINUTE / 2, owner="two") == []
    assert await claim(store, now + MINUTE, owner="two") == [outlet().address]


async def test_the_longest_due_sources_are_claimed_first_and_not_more_than_asked(
    store: Store, now: datetime
) -> None:
    for minutes in (1, 3, 2):
        source = Source(f"https://{minutes}.example", "x", Genre.SATIRE)
        await add(store, source, now - minutes * MINUTE)
    assert await claim(store, now, limit=2) == ["https://3.example", "https://2.example"]


async def test_a_checked_source_is_free_but_not_due(
    store: Store, shelf: Shelf, now: datetime
) -> None:
    source_id = await shelf.source()
    await claim(store, now)
    async with store.write() as tx:
        await tx.sources.checked(source_id, Check(now + MINUTE))
    assert await claim(store, now) == []
    assert await claim(store, now + MINUTE) == [outlet().address]


async def test_next_due_waits_for_a_lease_to_end(store: Store, shelf: Shelf, now: datetime) -> None:
    """A loop that sleeps until then does not spin while another process works."""
    await shelf.source()
    async with store.read() as tx:
        assert await tx.sources.next_due() == now
    await claim(store, now)
    async with store.read() as tx:
        assert await tx.sources.next_due() == now + MINUTE


async def test_releasing_an_owner_frees_its_sources_only(store: Store, now: datetime) -> None:
    for name in ("a", "b"):
        await add(store, Source(f"https://{name}.example", name, Genre.SATIRE), now)
    await claim(store, now, owner="dead", limit=1)
    await claim(store, now, owner="alive", limit=1)
    async with store.write() as tx:
        await tx.sources.release("dead")
    assert await claim(store, now, owner="new") == ["https://a.example"]


async def test_a_moved_source_keeps_what_it_knows(store: Store, shelf: Shelf) -> None:
    source_id = await shelf.source()
    async with store.write() as tx:
        await tx.archive.record(source_id, finding("a"), now=shelf.now, tell=True)
        await tx.sources.moved(source_id, "https://new.example/feed")
        (record,) = await tx.sources.all()
        assert record.source.address == "https://new.example/feed"
        assert await tx.archive.known(record.id, ["a"]) == {"a": "f1"}


async def test_a_source_that_moves_to_a_followed_one_gives_way(store: Store, shelf: Shelf) -> None:
    """Two that read one feed would tell everything twice."""
    there = await shelf.source("https://there.example/feed")
    here = await shelf.source()
    async with store.write() as tx:
        await tx.sources.moved(here, "https://there.example/feed")
        assert [record.id for record in await tx.sources.all()] == [there]


async def test_a_source_that_moves_to_a_removed_one_brings_it_back(
    store: Store, shelf: Shelf
) -> None:
    there = await shelf.source("https://there.example/feed")
    here = await shelf.source()
    async with store.write() as tx:
        await tx.sources.remove(there)
        await tx.sources.moved(here, "https://there.example/feed")
        (record,) = await tx.sources.all()
    assert (record.id, record.baseline) == (there, True)


async def test_an_endless_address_is_not_moved_to(store: Store, shelf: Shelf) -> None:
    source_id = await shelf.source()
    async with store.write() as tx:
        await tx.sources.moved(source_id, "https://x.example/" + "é" * 5000)
        (record,) = await tx.sources.all()
    assert record.source == outlet()
