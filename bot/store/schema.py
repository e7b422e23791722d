"""The tables, once for both engines. Queries stand with the gateways, changes in `migrations`.

    sources ── entries ── articles ── digests ─┬─ summaries, quotes, costs, people, digest_topics
                                               │
    chats ─┬─ subscriptions                    │
           ├─ editions ── edition_digests ─────┤
           ├─ deliveries ──────────────────────┤   (of a digest or of an edition)
           ├─ told ────────────────────────────┘   (each digest once to each chat)
           └─ transcript

Whatever belongs to a chat goes with it. A source is never deleted, only no longer followed: its
articles keep their outlet's name and genre.
"""

from __future__ import annotations

from datetime import datetime  # noqa: TC003 - SQLAlchemy reads the annotations when it runs
from decimal import Decimal  # noqa: TC003 - likewise
from typing import Any

from sqlalchemy import (
    JSON,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    MetaData,
    Named,
    PrimaryKeyConstraint,
    Table,
    TypedColumns,
    UniqueConstraint,
)

from bot.store.columns import ID, ExactDecimal, Moment, OneOf, Words
from bot.store.records import DeliveryState
from feeds.model import Genre, Per, Role

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _of(target: str, **options: Any) -> Column[Any]:
    """A reference whose row goes when its target goes."""
    return Column(ID, ForeignKey(f"{target}.id", ondelete="CASCADE"), **options)


class _Numbered(TypedColumns):
    id: Named[int] = Column(ID, primary_key=True)


class _Leased(TypedColumns):
    lease_owner: Named[str | None]
    lease_until: Named[datetime | None] = Column(Moment)


class _Spanned(TypedColumns):
    digest_id: Named[int] = _of("digests", primary_key=True)
    ordinal: Named[int] = Column(primary_key=True, autoincrement=False)
    start: Named[int]
    end: Named[int]


class _Sources(_Leased, _Numbered):
    address: Named[str] = Column(Words, unique=True)
    title: Named[str] = Column(Words)
    genre: Named[Genre] = Column(OneOf(Genre))
    lang: Named[str | None]
    site: Named[str | None] = Column(Words)
    followed: Named[bool]
    baseline: Named[bool]
    added_at: Named[datetime] = Column(Moment)
    next_at: Named[datetime] = Column(Moment)
    etag: Named[bytes | None]
    last_modified: Named[bytes | None]
    body_hash: Named[str | None]
    checked_at: Named[datetime | None] = Column(Moment)
    succeeded_at: Named[datetime | None] = Column(Moment)
    failures: Named[int]
    fault: Named[str | None]


sources = Table("sources", METADATA, _Sources, sqlite_autoincrement=True)
"""Outlets' feeds, with how the last look went and who is looking now."""
Index("ix_sources_due", sources.c.followed, sources.c.next_at)


class _Entries(_Numbered):
    source_id: Named[int] = _of("sources")
    identity: Named[str] = Column(Words)
    fingerprint: Named[str] = Column(Words)
    seen_at: Named[datetime] = Column(Moment)


entries = Table(
    "entries",
    METADATA,
    _Entries,
    UniqueConstraint("source_id", "identity"),
    sqlite_autoincrement=True,
)
"""Every entry that was ever seen, read or not: what makes the next one new."""


class _Articles(_Numbered):
    entry_id: Named[int] = _of("entries", unique=True)
    text: Named[str] = Column(Words)
    title: Named[str] = Column(Words)
    lang: Named[str | None]
    genre: Named[Genre | None] = Column(OneOf(Genre))
    link: Named[str | None] = Column(Words)
    author: Named[str | None] = Column(Words)
    published: Named[datetime | None] = Column(Moment)
    excerpt: Named[bool]


articles = Table("articles", METADATA, _Articles, sqlite_autoincrement=True)
"""Entries that were read, with the text that all spans point into."""


class _Digests(_Numbered):
    article_id: Named[int] = _of("articles", unique=True)
    lang: Named[str]
    tell: Named[bool]
    found_at: Named[datetime] = Column(Moment, index=True)
    dated_at: Named[datetime] = Column(Moment, index=True)
    revised_at: Named[datetime | None] = Column(Moment)


digests = Table("digests", METADATA, _Digests, sqlite_autoincrement=True)
"""What is told of an article. `tell`: it may be posted; False for what a baseline brought.
`dated_at`: when it was published, or found where that is unknown or claims to be later."""


class _Summaries(_Spanned):
    pass


summaries = Table("summaries", METADATA, _Summaries)
"""The sentences of a digest."""


class _Quotes(_Spanned):
    text: Named[str] = Column(Words)
    speaker: Named[str | None] = Column(Words)
    speaker_start: Named[int | None]
    speaker_end: Named[int | None]
    cue: Named[str | None] = Column(Words)
    key: Named[bool]


quotes = Table("quotes", METADATA, _Quotes)
"""Quotes. `text` is the article's at (start, end), for queries: what is shown is cut anew."""


class _Costs(_Spanned):
    text: Named[str] = Column(Words)
    amount: Named[Decimal | None] = Column(ExactDecimal)
    amount_max: Named[Decimal | None] = Column(ExactDecimal)
    currency: Named[str | None]
    per: Named[Per | None] = Column(OneOf(Per))
    approx: Named[bool]
    role: Named[Role] = Column(OneOf(Role))
    what: Named[str | None] = Column(Words)
    what_start: Named[int | None]
    what_end: Named[int | None]
    key: Named[bool]
    derived: Named[bool]


costs = Table("costs", METADATA, _Costs)
"""Sums of money. `text` and `what` are the article's, for queries, as in `quotes`."""


class _People(TypedColumns):
    digest_id: Named[int] = _of("digests", primary_key=True)
    ordinal: Named[int] = Column(primary_key=True, autoincrement=False)
    name: Named[str] = Column(Words)
    mentions: Named[list[list[int]]] = Column(JSON)


people = Table("people", METADATA, _People)
"""Who is named in an article, and where: `mentions` is [[start, end], ...]."""


class _DigestTopics(TypedColumns):
    digest_id: Named[int] = _of("digests", primary_key=True)
    topic: Named[str] = Column(Words, primary_key=True)
    ordinal: Named[int]


digest_topics = Table("digest_topics", METADATA, _DigestTopics)
"""Topics of a digest, the strongest first. `EVERYTHING` is not written down."""
Index("ix_digest_topics_topic", digest_topics.c.topic, digest_topics.c.digest_id)


class _Chats(_Leased, _Numbered):
    platform: Named[str]
    chat: Named[str] = Column(Words)
    thread: Named[str] = Column(Words)
    lang: Named[str]
    zone: Named[str]
    created_at: Named[datetime] = Column(Moment)
    paused: Named[str | None] = Column(Words)


chats = Table(
    "chats",
    METADATA,
    _Chats,
    UniqueConstraint("platform", "chat", "thread"),
    sqlite_autoincrement=True,
)
"""Chats. The lease is of whoever composes the chat's editions now."""


class _Subscriptions(_Numbered):
    chat_id: Named[int] = _of("chats")
    topic: Named[str] = Column(Words, index=True)
    rhythm: Named[str] = Column(Words)
    created_at: Named[datetime] = Column(Moment)
    next_at: Named[datetime | None] = Column(Moment, index=True)


subscriptions = Table(
    "subscriptions",
    METADATA,
    _Subscriptions,
    UniqueConstraint("chat_id", "topic"),
    sqlite_autoincrement=True,
)
"""chat × topic × rhythm."""


class _Editions(_Numbered):
    chat_id: Named[int] = _of("chats")
    due_at: Named[datetime] = Column(Moment)
    composed_at: Named[datetime] = Column(Moment)


editions = Table(
    "editions",
    METADATA,
    _Editions,
    UniqueConstraint("chat_id", "due_at"),
    sqlite_autoincrement=True,
)
"""Editions as they were composed."""


class _EditionDigests(TypedColumns):
    edition_id: Named[int] = _of("editions", primary_key=True)
    ordinal: Named[int] = Column(primary_key=True, autoincrement=False)
    digest_id: Named[int] = _of("digests", index=True)


edition_digests = Table("edition_digests", METADATA, _EditionDigests)
"""What an edition tells, in its order."""


class _Deliveries(_Leased, _Numbered):
    chat_id: Named[int] = _of("chats")
    digest_id: Named[int | None] = _of("digests", index=True)
    edition_id: Named[int | None] = _of("editions", index=True)
    state: Named[DeliveryState] = Column(OneOf(DeliveryState))
    urgency: Named[int]
    due_at: Named[datetime] = Column(Moment)
    created_at: Named[datetime] = Column(Moment)
    finished_at: Named[datetime | None] = Column(Moment)
    attempts: Named[int]
    doubtful: Named[bool]
    code: Named[str | None]
    receipt: Named[list[str] | None] = Column(JSON(none_as_null=True))


deliveries = Table(
    "deliveries",
    METADATA,
    _Deliveries,
    UniqueConstraint("chat_id", "digest_id"),
    UniqueConstraint("chat_id", "edition_id"),
    CheckConstraint("(digest_id IS NULL) <> (edition_id IS NULL)", name="one_thing"),
    sqlite_autoincrement=True,
)
"""Durable promises. `urgency`: 0 for a digest told at once, 1 for an edition."""
_unfinished = deliveries.c.finished_at.is_(None)
Index(
    "ix_deliveries_queue",
    deliveries.c.urgency,
    deliveries.c.due_at,
    deliveries.c.id,
    sqlite_where=_unfinished,
    postgresql_where=_unfinished,
)
Index(
    "ix_deliveries_order",
    deliveries.c.chat_id,
    deliveries.c.id,
    sqlite_where=_unfinished,
    postgresql_where=_unfinished,
)


class _Told(TypedColumns):
    chat_id: Named[int] = _of("chats")
    digest_id: Named[int] = _of("digests", index=True)
    edition_id: Named[int | None] = _of("editions", index=True)
    told_at: Named[datetime] = Column(Moment)


told = Table("told", METADATA, _Told, PrimaryKeyConstraint("chat_id", "digest_id"))
"""Which digest was promised to which chat: at once where `edition_id` is NULL, or in an edition."""


class _Transcript(_Numbered):
    chat_id: Named[int] = _of("chats")
    key: Named[str] = Column(Words)
    author: Named[str]
    message: Named[str] = Column(Words)
    sent_at: Named[datetime] = Column(Moment)


transcript = Table(
    "transcript",
    METADATA,
    _Transcript,
    UniqueConstraint("chat_id", "key"),
    sqlite_autoincrement=True,
)
"""The messages of the local chat, as that platform has them."""
