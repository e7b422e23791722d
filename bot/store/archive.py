"""The archive: which entries were seen, and every article that was read, with its digest."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, insert, select, update

from bot.store.columns import storable
from bot.store.digests import load_digests, on_topic
from bot.store.gateway import Gateway
from bot.store.parts import replace_parts, write_parts
from bot.store.records import EVERYTHING
from bot.store.schema import articles, digest_topics, digests, entries

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import datetime

    from bot.store.records import DigestRecord, Finding
    from feeds.model import Article

IDENTITY_LIMIT = 500
"""Characters of an identity that are kept as they are: PostgreSQL indexes 2,700 bytes at most."""


class Archive(Gateway):
    """Entries, articles, digests and their parts."""

    async def known(self, source_id: int, identities: Collection[str]) -> dict[str, str]:
        """Those of the identities that were seen before, each with its fingerprint."""
        asked = {_kept(identity): identity for identity in identities}
        c = entries.c
        query = select(c.identity, c.fingerprint).where(
            c.source_id == source_id, c.identity.in_(list(asked))
        )
        rows = await self._connection.execute(query)
        return {asked[identity]: fingerprint for identity, fingerprint in rows}

    async def remember(self, source_id: int, seen: Mapping[str, str], *, now: datetime) -> None:
        """Note entries (identity to fingerprint) as seen, without reading them."""
        rows = [
            _entry_row(source_id, identity, fingerprint, now=now)
            for identity, fingerprint in sorted(seen.items())
        ]
        if rows:
            await self._connection.execute(self._upsert(), rows)

    async def record(self, source_id: int, finding: Finding, *, now: datetime, tell: bool) -> int:
        """Keep what reading an entry brought and return the id of its digest.

        With `tell` False the digest is never delivered. An entry that has a digest keeps it as it
        is: two processes that read one entry make one digest.
        """
        entry_id = await self._entry(source_id, finding, now=now)
        there = await self._digest_of(entry_id)
        if there is not None:
            return there[1]
        article_id = await self._connection.scalar(
            insert(articles)
            .values(entry_id=entry_id, **_article_columns(finding.article))
            .returning(articles.c.id)
        )
        digest_id: int = (
            await self._connection.execute(
                insert(digests)
                .values(
                    article_id=article_id,
                    lang=finding.digest.lang,
                    tell=tell,
                    found_at=now,
                    dated_at=min(finding.article.published or now, now),
                )
                .returning(digests.c.id)
            )
        ).scalar_one()
        await write_parts(self._connection, digest_id, finding.digest, finding.article.text)
        return digest_id

    async def revise(self, source_id: int, finding: Finding, *, now: datetime) -> int | None:
        """Replace what is known of an edited entry; its digest keeps its id and is not told again.

        None where the entry was never read: then only its fingerprint is noted.
        """
        entry_id = await self._entry(source_id, finding, now=now)
        there = await self._digest_of(entry_id)
        if there is None:
            return None
        article_id, digest_id = there
        await self._connection.execute(
            update(articles)
            .where(articles.c.id == article_id)
            .values(**_article_columns(finding.article))
        )
        await self._connection.execute(
            update(digests)
            .where(digests.c.id == digest_id)
            .values(lang=finding.digest.lang, revised_at=now)
        )
        await replace_parts(self._connection, digest_id, finding.digest, finding.article.text)
        return digest_id

    async def digest(self, digest_id: int) -> DigestRecord | None:
        return next(iter(await load_digests(self._connection, [digest_id])), None)

    async def latest(
        self, *, limit: int, offset: int = 0, topic: str | None = None
    ) -> list[DigestRecord]:
        """Digests, the newest first: by publication, or by when they were found.

        A publication date in the future counts as the moment of finding, or else an outlet could
        stay on top for good.
        """
        query = (
            select(digests.c.id)
            .where(on_topic(topic or EVERYTHING))
            .order_by(digests.c.dated_at.desc(), digests.c.id.desc())
            .limit(limit)
            .offset(offset)
        )
        ids = (await self._connection.scalars(query)).all()
        return await load_digests(self._connection, ids)

    async def count(self, *, topic: str | None = None) -> int:
        query = select(func.count()).select_from(digests).where(on_topic(topic or EVERYTHING))
        return (await self._connection.execute(query)).scalar_one()

    async def topics(self) -> dict[str, int]:
        """How many digests each topic has, the most first."""
        many = func.count()
        query = (
            select(digest_topics.c.topic, many)
            .group_by(digest_topics.c.topic)
            .order_by(many.desc(), digest_topics.c.topic)
        )
        return dict((await self._connection.execute(query)).all())

    def _upsert(self) -> Any:
        fresh = self._insert(entries)
        return fresh.on_conflict_do_update(
            index_elements=[entries.c.source_id, entries.c.identity],
            set_={"fingerprint": fresh.excluded.fingerprint},
        )

    async def _entry(self, source_id: int, finding: Finding, *, now: datetime) -> int:
        # the upsert locks the row on PostgreSQL: who comes second waits, then sees the digest
        row = _entry_row(source_id, finding.identity, finding.fingerprint, now=now)
        known = await self._connection.execute(self._upsert().values(**row).returning(entries.c.id))
        entry_id: int = known.scalar_one()
        return entry_id

    async def _digest_of(self, entry_id: int) -> tuple[int, int] | None:
        """Ids of an entry's article and digest."""
        query = (
            select(articles.c.id, digests.c.id)
            .join(digests, digests.c.article_id == articles.c.id)
            .where(articles.c.entry_id == entry_id)
        )
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else (row[0], row[1])


def _kept(identity: str) -> str:
    if len(identity) <= IDENTITY_LIMIT:
        return storable(identity)
    return "sha256:" + hashlib.sha256(identity.encode("utf-8", "surrogatepass")).hexdigest()


def _entry_row(source_id: int, identity: str, fingerprint: str, *, now: datetime) -> dict[str, Any]:
    return {
        "source_id": source_id,
        "identity": _kept(identity),
        "fingerprint": fingerprint,
        "seen_at": now,
    }


def _article_columns(article: Article) -> dict[str, Any]:
    return {
        "text": article.text,
        "title": article.title,
        "lang": article.lang,
        "genre": article.genre,
        "link": article.link,
        "author": article.author,
        "published": article.published,
        "excerpt": article.excerpt,
    }
