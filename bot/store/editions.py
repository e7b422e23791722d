"""Editions: whose is due, what it may tell, and what it told. The choice is `bot.editions`'s."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from sqlalchemy import delete, exists, func, insert, select, update

from bot.store.chats import chat_of
from bot.store.digests import load_digests, on_topic
from bot.store.gateway import Gateway
from bot.store.leases import NO_LEASE, claimable_from, unleased
from bot.store.records import DeliveryState, DueChat, EditionRecord
from bot.store.schema import chats, deliveries, digests, edition_digests, editions, told
from bot.store.schema import subscriptions as subs
from bot.store.subscriptions import subscription_of

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime, timedelta

    from bot.store.records import DigestRecord, SubscriptionRecord

EDITION_URGENCY = 1
"""After digests that are told at once, which have 0."""


class Editions(Gateway):
    """Editions, and the leases of the chats they are composed for."""

    async def claim_due(
        self, *, now: datetime, limit: int, owner: str, lease: timedelta
    ) -> list[DueChat]:
        """Up to `limit` unpaused chats with a subscription that is due, the longest due first."""
        longest_due = select(func.min(subs.c.next_at)).where(subs.c.chat_id == chats.c.id)
        due = (
            select(chats)
            .where(
                chats.c.paused.is_(None),
                unleased(chats, now),
                chats.c.id.in_(select(subs.c.chat_id).where(subs.c.next_at <= now)),
            )
            .order_by(longest_due.scalar_subquery(), chats.c.id)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        found = [chat_of(row) for row in await self._connection.execute(due)]
        # asked again under the lock: another process may have served a chat in between
        theirs = await self._due_of([chat.id for chat in found], now=now)
        if theirs:
            await self._connection.execute(
                update(chats)
                .where(chats.c.id.in_(theirs))
                .values(lease_owner=owner, lease_until=now + lease)
            )
        return [DueChat(chat, theirs[chat.id]) for chat in found if chat.id in theirs]

    async def candidates(
        self, chat_id: int, subscription_ids: Collection[int], *, since: datetime, limit: int
    ) -> list[DigestRecord]:
        """What an edition may tell: on the subscriptions' topics, new to the chat, newest first.

        New: found neither before `since` nor before the subscription was made, and neither told
        nor promised to the chat.
        """
        asked = exists().where(
            subs.c.id.in_(list(subscription_ids)),
            subs.c.chat_id == chat_id,
            subs.c.created_at <= digests.c.found_at,
            on_topic(subs.c.topic),
        )
        heard = exists().where(told.c.chat_id == chat_id, told.c.digest_id == digests.c.id)
        query = (
            select(digests.c.id)
            .where(digests.c.tell, digests.c.found_at >= since, asked, ~heard)
            .order_by(digests.c.found_at.desc(), digests.c.id.desc())
            .limit(limit)
        )
        ids = (await self._connection.scalars(query)).all()
        return await load_digests(self._connection, ids)

    async def compose(
        self, chat_id: int, due_at: datetime, digest_ids: Sequence[int], *, now: datetime
    ) -> int | None:
        """Keep an edition and promise it: edition, delivery and what is told, all or nothing.

        Digests that the chat was told meanwhile are left out. None where the chat has an edition
        of that moment already, or where nothing is left to tell.
        """
        edition_id: int | None = await self._connection.scalar(
            self._insert(editions)
            .values(chat_id=chat_id, due_at=due_at, composed_at=now)
            .on_conflict_do_nothing()
            .returning(editions.c.id)
        )
        if edition_id is None:
            return None
        fresh = await self._tell(chat_id, edition_id, digest_ids, now=now)
        if not fresh:
            await self._connection.execute(delete(editions).where(editions.c.id == edition_id))
            return None
        rows = [
            {"edition_id": edition_id, "ordinal": ordinal, "digest_id": digest_id}
            for ordinal, digest_id in enumerate(fresh)
        ]
        await self._connection.execute(insert(edition_digests), rows)
        await self._promise(chat_id, edition_id, due_at=due_at, now=now)
        return edition_id

    async def advance(self, subscription_id: int, next_at: datetime | None) -> None:
        """Set when a subscription's next edition is due."""
        await self._connection.execute(
            update(subs).where(subs.c.id == subscription_id).values(next_at=next_at)
        )

    async def done(self, chat_id: int) -> None:
        """Give a claimed chat free."""
        await self._connection.execute(update(chats).where(chats.c.id == chat_id).values(NO_LEASE))

    async def get(self, edition_id: int) -> EditionRecord | None:
        c = edition_digests.c
        query = select(editions).where(editions.c.id == edition_id)
        row = (await self._connection.execute(query)).one_or_none()
        if row is None:
            return None
        inside = select(c.digest_id).where(c.edition_id == edition_id).order_by(c.ordinal)
        ids = (await self._connection.scalars(inside)).all()
        whole = await load_digests(self._connection, ids)
        return EditionRecord(row.id, row.chat_id, row.due_at, tuple(whole))

    async def next_due(self) -> datetime | None:
        """When the next chat can be claimed, None where no edition is awaited."""
        soonest = func.min(claimable_from(subs.c.next_at, chats.c.lease_until))
        return await self._connection.scalar(
            select(soonest)
            .join_from(subs, chats, chats.c.id == subs.c.chat_id)
            .where(chats.c.paused.is_(None), subs.c.next_at.is_not(None))
        )

    async def release(self, owner: str) -> None:
        """Give free all chats that `owner` held: it died and was started again."""
        await self._connection.execute(
            update(chats).where(chats.c.lease_owner == owner).values(NO_LEASE)
        )

    async def _due_of(
        self, chat_ids: Sequence[int], *, now: datetime
    ) -> dict[int, tuple[SubscriptionRecord, ...]]:
        query = (
            select(subs)
            .where(subs.c.chat_id.in_(chat_ids), subs.c.next_at <= now)
            .order_by(subs.c.next_at, subs.c.id)
        )
        found: dict[int, list[SubscriptionRecord]] = defaultdict(list)
        for row in await self._connection.execute(query):
            found[row.chat_id].append(subscription_of(row))
        return {chat_id: tuple(records) for chat_id, records in found.items()}

    async def _tell(
        self, chat_id: int, edition_id: int, digest_ids: Sequence[int], *, now: datetime
    ) -> list[int]:
        """Note the digests as told; return those that were not told before, in their order."""
        if not digest_ids:
            return []
        rows = [
            {"chat_id": chat_id, "digest_id": each, "edition_id": edition_id, "told_at": now}
            for each in sorted(set(digest_ids))
        ]
        fresh = await self._connection.scalars(
            self._insert(told).values(rows).on_conflict_do_nothing().returning(told.c.digest_id)
        )
        new = set(fresh)
        return [each for each in dict.fromkeys(digest_ids) if each in new]

    async def _promise(
        self, chat_id: int, edition_id: int, *, due_at: datetime, now: datetime
    ) -> None:
        await self._connection.execute(
            insert(deliveries).values(
                chat_id=chat_id,
                edition_id=edition_id,
                state=DeliveryState.DUE,
                urgency=EDITION_URGENCY,
                due_at=due_at,
                created_at=now,
                attempts=0,
                doubtful=False,
            )
        )
