"""Sources: who is followed, who is due for a look, how the last look went."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import case, func, select, update

from bot.store.gateway import Gateway
from bot.store.leases import NO_LEASE, claimable_from, unleased
from bot.store.records import Check, SourceRecord
from bot.store.schema import sources
from feeds.model import Source

if TYPE_CHECKING:
    from datetime import datetime, timedelta

    from sqlalchemy import Row

ADDRESS_LIMIT = 2000
"""Characters. PostgreSQL refuses an indexed text of more than about 2,700 bytes."""


class Sources(Gateway):
    """The sources table."""

    async def add(self, source: Source, *, now: datetime) -> SourceRecord:
        """Follow a source: due at once, and a baseline until its first successful look.

        One that is followed already keeps its checks and takes the new title, genre and language.
        One that was removed starts anew: what it published meanwhile is old news.
        """
        given = _columns(source) | {"added_at": now, "next_at": now}
        fresh = self._insert(sources).values(
            address=source.address, followed=True, baseline=True, failures=0, **given
        )
        kept = {
            name: case((sources.c.followed, sources.c[name]), else_=fresh.excluded[name])
            for name in ("baseline", "added_at", "next_at", "failures")
        }
        known = fresh.on_conflict_do_update(
            index_elements=[sources.c.address],
            set_=_columns(source)
            | {"site": func.coalesce(fresh.excluded.site, sources.c.site), "followed": True}
            | kept,
        ).returning(sources)
        return _record((await self._connection.execute(known)).one())

    async def remove(self, source_id: int) -> None:
        """Follow it no longer. Its articles stay in the archive."""
        await self._set(source_id, followed=False, **NO_LEASE)

    async def all(self) -> list[SourceRecord]:
        """The sources that are followed, by title."""
        query = select(sources).where(sources.c.followed).order_by(sources.c.title, sources.c.id)
        return [_record(row) for row in await self._connection.execute(query)]

    async def find(self, words: str) -> SourceRecord | None:
        """A followed source by its address, or by its title in any case."""
        wanted = words.strip()
        # SQLite's lower() knows ASCII only, so titles are compared here: sources are few
        followed = await self.all()
        by_address = (each for each in followed if each.source.address == wanted)
        by_title = (e for e in followed if e.source.title.casefold() == wanted.casefold())
        return next(by_address, None) or next(by_title, None)

    async def claim_due(
        self, *, now: datetime, limit: int, owner: str, lease: timedelta
    ) -> list[SourceRecord]:
        """Up to `limit` sources whose next look is due, the longest due first, for `owner`."""
        c = sources.c
        due = (
            select(sources)
            .where(c.followed, c.next_at <= now, unleased(sources, now))
            .order_by(c.next_at, c.id)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        claimed = [_record(row) for row in await self._connection.execute(due)]
        if not claimed:
            return []
        await self._connection.execute(
            update(sources)
            .where(c.id.in_([record.id for record in claimed]))
            .values({c.lease_owner: owner, c.lease_until: now + lease})
        )
        return claimed

    async def checked(self, source_id: int, check: Check) -> None:
        """Keep how a look went and give the source free. A success ends the baseline."""
        baseline = {} if check.fault else {"baseline": False}
        await self._set(source_id, **_check_columns(check), **baseline, **NO_LEASE)

    async def hasten(self, *, now: datetime) -> None:
        """Have every source looked at now, whenever its next look was due."""
        await self._connection.execute(
            update(sources).where(sources.c.followed, sources.c.next_at > now).values(next_at=now)
        )

    async def moved(self, source_id: int, address: str) -> None:
        """The feed lives at `address` now.

        Where a source with that address is known, it takes over and this one is removed: two would
        tell everything twice. An address too long to be kept changes nothing.
        """
        if len(address) > ADDRESS_LIMIT:
            return
        c = sources.c
        there = (
            await self._connection.execute(
                select(c.id, c.followed).where(c.address == address, c.id != source_id)
            )
        ).one_or_none()
        if there is None:
            await self._set(source_id, address=address)
            return
        if not there.followed:
            await self._set(there.id, followed=True, baseline=True)
        await self.remove(source_id)

    async def next_due(self) -> datetime | None:
        """When the next source can be claimed, None where none is followed."""
        c = sources.c
        soonest = func.min(claimable_from(c.next_at, c.lease_until))
        return await self._connection.scalar(select(soonest).where(c.followed))

    async def release(self, owner: str) -> None:
        """Give free all that `owner` held: it died and was started again."""
        await self._connection.execute(
            update(sources).where(sources.c.lease_owner == owner).values(NO_LEASE)
        )

    async def _set(self, source_id: int, **values: Any) -> None:
        await self._connection.execute(
            update(sources).where(sources.c.id == source_id).values(**values)
        )


def _columns(source: Source) -> dict[str, Any]:
    return {
        "title": source.title,
        "genre": source.genre,
        "lang": source.lang,
        "site": source.site,
    }


def _check_columns(check: Check) -> dict[str, Any]:
    return {
        "next_at": check.next_at,
        "etag": check.etag,
        "last_modified": check.last_modified,
        "body_hash": check.body_hash,
        "checked_at": check.checked_at,
        "succeeded_at": check.succeeded_at,
        "failures": check.failures,
        "fault": check.fault,
    }


def source_of(row: Row[Any]) -> Source:
    """The source in a row that has the columns of the sources table."""
    return Source(
        address=row.address, title=row.title, genre=row.genre, lang=row.lang, site=row.site
    )


def _record(row: Row[Any]) -> SourceRecord:
    check = Check(
        next_at=row.next_at,
        etag=row.etag,
        last_modified=row.last_modified,
        body_hash=row.body_hash,
        checked_at=row.checked_at,
        succeeded_at=row.succeeded_at,
        failures=row.failures,
        fault=row.fault,
    )
    return SourceRecord(row.id, source_of(row), check, row.baseline, row.added_at)
