"""Poll: look at the sources that are due, read what is new, promise it to who wants it at once.

One source's news goes into the store in one transaction: articles, digests, instant deliveries and
the next check. A process that dies before it has done nothing; after it, everything.
"""

from __future__ import annotations

import asyncio
import hashlib
import random
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

import structlog

from bot.desk import Known, bare_article
from bot.errors import StoreFault
from bot.jobs.job import Bell, side_by_side
from bot.store.records import Check, Finding
from feeds.errors import BadStatus, FeedsError, FetchError
from feeds.fetch.pace import next_check
from feeds.model import OTHER_LANGUAGE, Digest

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from bot.desk import Desk, Issue
    from bot.store.records import SourceRecord
    from bot.store.store import Store
    from feeds.model import Article, Entry

log = structlog.get_logger(__name__)

BATCH = 20
LEASE = timedelta(minutes=10)
BASELINE_ARTICLES = 3
"""Articles of a new source that are read for the archive, so that /latest has an answer. None of
them is delivered."""
SILENCE = 1.05
LONGEST_KEPT = timedelta(hours=3)
"""A longer wait may come from the feed's hours of rest, and is not kept beyond them."""
PATIENCE = timedelta(hours=6)
"""How long a page that cannot be had now is waited for, before the feed's teaser has to do."""


@dataclass(frozen=True, slots=True)
class News:
    """What one look at a source brought. `complete`: no entry has to be looked at again."""

    seen: Mapping[str, str]
    """Identity -> fingerprint of entries that are known from now on."""
    found: tuple[Finding, ...]
    edited: tuple[Finding, ...]
    complete: bool


def fingerprint(entry: Entry) -> str:
    """A hash of what the newsroom wrote: changes when an entry is edited, not when it moves."""
    words = "\0".join((entry.title, entry.content or "", entry.teaser or ""))
    if entry.content is None and entry.updated is not None:
        # a teaser says nothing of a correction further down: there the newsroom's date tells it
        words += entry.updated.isoformat()
    return hashlib.blake2b(words.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def worth_waiting(error: FeedsError, entry: Entry, now: datetime) -> bool:
    """Whether to look for this entry's page again at the next check rather than tell the teaser."""
    gone = isinstance(error, BadStatus) and error.status in (401, 402, 403, 404, 410, 451)
    fresh = entry.published is not None and now - entry.published < PATIENCE
    return isinstance(error, FetchError) and error.transient and fresh and not gone


def rhythm_of(issue: Issue, last: Check, now: datetime) -> list[datetime]:
    """The dates of entries from which `next_check` takes a feed's rhythm; empty: nothing is known.

    A feed that has not changed is not parsed and shows none. It keeps the wait of the last look,
    grown as fast as `next_check` lets it grow with a feed's silence: two dates say that.
    """
    if issue.feed is not None:
        return [entry.published for entry in issue.feed.entries if entry.published]
    if last.fault is not None or last.checked_at is None:
        return []
    wait = min((last.next_at - last.checked_at) * SILENCE, LONGEST_KEPT)
    return [now, now - 2 * wait]


class Poll:
    """The job that reads. `told` is rung when a digest was promised to somebody."""

    name = "poll"

    def __init__(
        self,
        store: Store,
        desk: Desk,
        *,
        owner: str,
        now: Callable[[], datetime],
        told: Bell,
        floor: timedelta = timedelta(minutes=5),
    ) -> None:
        self.bell = Bell()
        self._store = store
        self._desk = desk
        self._owner = owner
        self._now = now
        self._told = told
        self._floor = floor

    async def round(self) -> bool:
        """Look at one batch of due sources, side by side. True if there may be more."""
        async with self._store.write() as tx:
            batch = await tx.sources.claim_due(
                now=self._now(), limit=BATCH, owner=self._owner, lease=LEASE
            )
        await side_by_side(self._look(record) for record in batch)
        return bool(batch)

    async def next_due(self) -> datetime | None:
        async with self._store.read() as tx:
            return await tx.sources.next_due()

    async def give_back(self) -> None:
        async with self._store.write() as tx:
            await tx.sources.release(self._owner)

    async def _look(self, record: SourceRecord) -> None:
        try:
            await self._follow(record)
        except FeedsError as fault:
            await self._failed(record, fault)
        except StoreFault as fault:
            log.warning("not kept", source=record.source.title, why=str(fault))
            await self._postpone(record, fault)
        except Exception as bug:
            # a feed that meets a fault of ours must not keep the other sources from being read
            log.exception("poll crashed", source=record.source.address)
            await self._failed(record, FeedsError(str(bug)))

    async def _follow(self, record: SourceRecord) -> None:
        known = Known(record.check.etag, record.check.last_modified, record.check.body_hash)
        issue = await self._desk.feed(record.source.address, known)
        news = await self._read(record, issue)
        promised = await self._keep(record, issue, news)
        log.info(
            "polled",
            source=record.source.title,
            found=len(news.found),
            edited=len(news.edited),
            promised=promised,
        )
        if promised:
            self._told.ring()

    async def _read(self, record: SourceRecord, issue: Issue) -> News:
        entries = issue.feed.entries if issue.feed else ()
        prints = {entry.identity: fingerprint(entry) for entry in entries}
        async with self._store.read() as tx:
            known = await tx.archive.known(record.id, prints.keys())
        unseen = [entry for entry in entries if entry.identity not in known]
        if record.baseline:
            unseen = sorted(unseen, key=_newest_first)[:BASELINE_ARTICLES]
        edited = [
            entry
            for entry in entries
            if entry.identity in known and known[entry.identity] != prints[entry.identity]
        ]
        found = await self._findings(record, unseen)
        again = await self._findings(record, edited)
        waiting = {entry.identity for entry in (*unseen, *edited)}
        waiting -= {finding.identity for finding in (*found, *again)}
        seen = {identity: mark for identity, mark in prints.items() if identity not in waiting}
        return News(seen, tuple(found), tuple(again), complete=not waiting)

    async def _findings(self, record: SourceRecord, entries: Sequence[Entry]) -> list[Finding]:
        readings = await asyncio.gather(*(self._finding(record, entry) for entry in entries))
        return [finding for finding in readings if finding is not None]

    async def _finding(self, record: SourceRecord, entry: Entry) -> Finding | None:
        article = await self._article(record, entry)
        if article is None:
            return None
        try:
            digest = await self._desk.digest(article)
        except FeedsError as fault:
            # too long or deadly for a worker: its title and link are told all the same
            log.warning("not read", link=entry.link, code=fault.code)
            digest = Digest(article.lang or OTHER_LANGUAGE)
        return Finding(entry.identity, fingerprint(entry), article, digest)

    async def _article(self, record: SourceRecord, entry: Entry) -> Article | None:
        lang, genre = record.source.lang, record.source.genre
        try:
            return await self._desk.article(entry, lang=lang, genre=genre)
        except FeedsError as fault:
            # what is there at first sight is old: read at a later look, it would be told as new
            may_wait = not record.baseline and isinstance(fault, FetchError)
            if may_wait and worth_waiting(fault, entry, self._now()):
                log.info("page postponed", link=entry.link, code=fault.code)
                return None
            log.info("page not had, teaser told", link=entry.link, code=fault.code)
        try:
            return await self._desk.own_text(entry, lang=lang, genre=genre)
        except FeedsError as fault:
            log.warning("teaser not read", link=entry.link, code=fault.code)
            return bare_article(entry, lang=lang, genre=genre)

    async def _keep(self, record: SourceRecord, issue: Issue, news: News) -> int:
        now, promised = self._now(), 0
        check = self._checked(record, issue, now)
        if not news.complete:
            # without validators the whole feed comes again, and with it what had to wait
            check = replace(check, etag=None, last_modified=None, body_hash=None)
        async with self._store.write() as tx:
            for finding in news.found:
                digest_id = await tx.archive.record(
                    record.id, finding, now=now, tell=not record.baseline
                )
                if not record.baseline:
                    promised += await tx.deliveries.promise(digest_id, now=now)
            for finding in news.edited:
                await tx.archive.revise(record.id, finding, now=now)
            await tx.archive.remember(record.id, news.seen, now=now)
            if issue.moved_to is not None:
                await tx.sources.moved(record.id, issue.moved_to)
            await tx.sources.checked(record.id, check)
        return promised

    def _checked(self, record: SourceRecord, issue: Issue, now: datetime) -> Check:
        feed = issue.feed
        next_at = next_check(
            now,
            ttl_minutes=feed.ttl_minutes if feed else None,
            skip_hours=feed.skip_hours if feed else frozenset(),
            skip_days=feed.skip_days if feed else frozenset(),
            max_age=issue.max_age,
            published=rhythm_of(issue, record.check, now),
            floor=self._floor,
            jitter=random.random(),  # noqa: S311 - spreads load, guards nothing
        )
        return Check(
            next_at=next_at,
            etag=issue.known.etag,
            last_modified=issue.known.last_modified,
            body_hash=issue.known.body_hash,
            checked_at=now,
            succeeded_at=now,
        )

    async def _postpone(self, record: SourceRecord, fault: StoreFault) -> None:
        """Look again as soon as politeness allows: the source is not to blame."""
        # with its fault, or this look would count as the first success and end the baseline
        check = replace(record.check, next_at=self._now() + self._floor, fault=fault.code)
        async with self._store.write() as tx:
            await tx.sources.checked(record.id, check)

    async def _failed(self, record: SourceRecord, fault: FeedsError) -> None:
        now = self._now()
        failures = record.check.failures + 1
        next_at = next_check(
            now,
            failures=failures,
            retry_after=fault.retry_after if isinstance(fault, BadStatus) else None,
            floor=self._floor,
            jitter=random.random(),  # noqa: S311 - spreads load, guards nothing
        )
        log.warning("poll failed", source=record.source.title, code=fault.code, why=str(fault))
        check = replace(
            record.check, next_at=next_at, checked_at=now, failures=failures, fault=fault.code
        )
        async with self._store.write() as tx:
            await tx.sources.checked(record.id, check)


def _newest_first(entry: Entry) -> float:
    return -entry.published.timestamp() if entry.published else 0.0
