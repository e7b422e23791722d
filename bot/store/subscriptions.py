"""Subscriptions: chat × topic × rhythm."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, func, select

from bot.store.gateway import Gateway
from bot.store.records import SubscriptionRecord
from bot.store.schema import subscriptions

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Row


class Subscriptions(Gateway):
    """The subscriptions table."""

    async def add(
        self, chat_id: int, topic: str, *, rhythm: str, next_at: datetime | None, now: datetime
    ) -> SubscriptionRecord:
        """Subscribe a chat to a topic. One it has already takes the new rhythm."""
        fresh = self._insert(subscriptions).values(
            chat_id=chat_id, topic=topic, rhythm=rhythm, next_at=next_at, created_at=now
        )
        known = fresh.on_conflict_do_update(
            index_elements=[subscriptions.c.chat_id, subscriptions.c.topic],
            set_={"rhythm": rhythm, "next_at": next_at},
        ).returning(subscriptions)
        return subscription_of((await self._connection.execute(known)).one())

    async def remove(self, chat_id: int, topic: str) -> bool:
        """End a subscription. False where there was none."""
        c = subscriptions.c
        gone = await self._connection.execute(
            delete(subscriptions).where(c.chat_id == chat_id, c.topic == topic)
        )
        return gone.rowcount > 0

    async def of(self, chat_id: int) -> list[SubscriptionRecord]:
        """A chat's subscriptions, the oldest first."""
        c = subscriptions.c
        query = select(subscriptions).where(c.chat_id == chat_id).order_by(c.created_at, c.id)
        return [subscription_of(row) for row in await self._connection.execute(query)]

    async def count(self, chat_id: int | None = None) -> int:
        """How many a chat has, or all chats together."""
        query = select(func.count()).select_from(subscriptions)
        if chat_id is not None:
            query = query.where(subscriptions.c.chat_id == chat_id)
        return (await self._connection.execute(query)).scalar_one()


def subscription_of(row: Row[Any]) -> SubscriptionRecord:
    """The subscription in a row of that table."""
    return SubscriptionRecord(
        row.id, row.chat_id, row.topic, row.rhythm, row.created_at, row.next_at
    )
