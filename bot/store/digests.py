"""Digests rebuilt whole: source, article and parts. For the gateways that hand them out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import exists, or_, select

from bot.store.parts import read_parts
from bot.store.records import EVERYTHING, DigestRecord
from bot.store.schema import articles, digest_topics, digests, entries, sources
from bot.store.sources import source_of
from feeds.model import Article

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import ColumnElement, Row
    from sqlalchemy.ext.asyncio import AsyncConnection

ARTICLE_COLUMNS = [
    each.label(f"article_{each.name}") for each in articles.c if each.name not in {"id", "entry_id"}
]
SOURCE_COLUMNS = [sources.c[name] for name in ("address", "title", "genre", "lang", "site")]


async def load_digests(connection: AsyncConnection, ids: Sequence[int]) -> list[DigestRecord]:
    """The digests with these ids, in this order; ids that are not there are left out."""
    query = (
        select(
            digests.c.id,
            digests.c.lang.label("digest_lang"),
            digests.c.found_at,
            digests.c.revised_at,
            *ARTICLE_COLUMNS,
            *SOURCE_COLUMNS,
        )
        .join(articles, articles.c.id == digests.c.article_id)
        .join(entries, entries.c.id == articles.c.entry_id)
        .join(sources, sources.c.id == entries.c.source_id)
        .where(digests.c.id.in_(ids))
    )
    rows = {row.id: row for row in await connection.execute(query)}
    langs = {digest_id: rows[digest_id].digest_lang for digest_id in ids if digest_id in rows}
    whole = await read_parts(connection, langs)
    return [
        DigestRecord(
            id=digest_id,
            source=source_of(rows[digest_id]),
            article=_article(rows[digest_id]),
            digest=digest,
            found_at=rows[digest_id].found_at,
            revised_at=rows[digest_id].revised_at,
        )
        for digest_id, digest in whole.items()
    ]


def on_topic(topic: ColumnElement[str] | str) -> ColumnElement[bool]:
    """The digest is on a topic (or a column that holds one); every digest is on EVERYTHING."""
    c = digest_topics.c
    # said outright, since inside another EXISTS the table `digests` would be searched anew
    tagged = (
        exists()
        .where(c.digest_id == digests.c.id, c.topic == topic)
        .correlate_except(digest_topics)
    )
    if isinstance(topic, str):
        return digests.c.id.is_not(None) if topic == EVERYTHING else tagged
    return or_(topic == EVERYTHING, tagged)


def _article(row: Row[Any]) -> Article:
    return Article(
        text=row.article_text,
        title=row.article_title,
        lang=row.article_lang,
        genre=row.article_genre,
        link=row.article_link,
        author=row.article_author,
        published=row.article_published,
        excerpt=row.article_excerpt,
    )
