"""Things to put into a store, and verbs that put them there."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from bot.chat import ChatAddress
from bot.store.records import Finding
from feeds.model import Article, Cost, Digest, Genre, Per, Person, Quote, Role, Source, Span

if TYPE_CHECKING:
    from datetime import datetime

    from bot.store.records import ChatRecord
    from bot.store.store import Store

TEXT = "« Rien à voir », a dit Odile Brac. Le rond-point a coûté 88 000,50 € par an."


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


DIGEST = Digest(
    lang="fr",
    summary=(span("Le rond-point a coûté 88 000,50 € par an."),),
    quotes=(
        Quote(span("Rien à voir"), "Odile Brac", span("Odile Brac"), "a dit", key=True),
        Quote(span("voir")),
    ),
    costs=(
        Cost(
            span("88 000,50 € par an"),
            Decimal("88000.50"),
            "EUR",
            amount_max=Decimal(90000),
            per=Per.YEAR,
            approx=True,
            role=Role.SPENT,
            what=span("Le rond-point"),
            key=True,
        ),
        Cost(span("88"), None, None, derived=True),
    ),
    people=(Person("Odile Brac", (span("Odile Brac"), span("Brac"))),),
    topics=("depenses", "collectivites"),
)


@dataclass(frozen=True)
class Shelf:
    """Verbs that fill a store; each opens a transaction of its own unless it is given one."""

    store: Store
    now: datetime

    async def source(self, address: str = "https://gazette.example/feed") -> int:
        async with self.store.write() as tx:
            return (await tx.sources.add(outlet(address), now=self.now)).id

    async def digest(
        self,
        identity: str,
        *,
        topics: tuple[str, ...] = ("depenses",),
        at: datetime | None = None,
        tell: bool = True,
    ) -> int:
        source_id = await self.source()
        async with self.store.write() as tx:
            return await tx.archive.record(
                source_id, finding(identity, topics=topics), now=at or self.now, tell=tell
            )

    async def chat(self, name: str, *, platform: str = "local") -> ChatRecord:
        async with self.store.write() as tx:
            return await tx.chats.ensure(
                ChatAddress(platform, name), lang="fr", zone="Europe/Paris", now=self.now
            )

    async def listener(self, name: str, topic: str = "depenses", **where: str) -> ChatRecord:
        """A chat that wants a topic at once."""
        chat = await self.chat(name, **where)
        async with self.store.write() as tx:
            await tx.subscriptions.add(chat.id, topic, rhythm="now", next_at=None, now=self.now)
        return chat

    async def reader(
        self, name: str, topic: str = "depenses", *, next_at: datetime | None = None
    ) -> ChatRecord:
        """A chat that wants a topic in an edition, due now unless told otherwise."""
        chat = await self.chat(name)
        async with self.store.write() as tx:
            await tx.subscriptions.add(
                chat.id, topic, rhythm="daily 8:30", next_at=next_at or self.now, now=self.now
            )
        return chat

    async def promise(self, digest_id: int) -> int:
        async with self.store.write() as tx:
            return await tx.deliveries.promise(digest_id, now=self.now)


def outlet(address: str = "https://gazette.example/feed") -> Source:
    return Source(address, "La Gazette", Genre.SATIRE, "fr", "https://gazette.example/")


def finding(
    identity: str,
    *,
    fingerprint: str = "f1",
    topics: tuple[str, ...] = ("depenses",),
    published: datetime | None = None,
) -> Finding:
    """A small article. Its digest has everything a digest can have if `identity` is "whole"."""
    digest = DIGEST if identity == "whole" else Digest("fr", topics=topics)
    article = Article(
        TEXT,
        title=f"Le rond-point {identity}",
        lang="fr",
        genre=Genre.SATIRE,
        link=f"https://gazette.example/{identity}",
        author="Rédaction",
        published=published,
        excerpt=True,
    )
    return Finding(identity, fingerprint, article, digest)
