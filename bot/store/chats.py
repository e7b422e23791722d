"""Chats: where they are, which language and zone they have, whether anything is sent there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, exists, select, update

from bot.chat import ChatAddress
from bot.store.gateway import Gateway
from bot.store.records import ChatRecord
from bot.store.schema import chats, deliveries, editions, subscriptions, told, transcript

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement, Row, Table
    from sqlalchemy.ext.asyncio import AsyncConnection

BELONGINGS = (
    (editions, "due_at"),
    (told, "digest_id"),
    (deliveries, "digest_id"),
    (subscriptions, "topic"),
    (transcript, "key"),
)
"""What a chat owns, and which column tells two of a kind apart within one chat."""


class Chats(Gateway):
    """The chats table."""

    async def ensure(
        self, address: ChatAddress, *, lang: str, zone: str, now: datetime
    ) -> ChatRecord:
        """The chat at an address, made known with this language and zone if it was not."""
        given = {"platform": address.platform, "chat": address.chat, "thread": address.thread}
        await self._connection.execute(
            self._insert(chats)
            .values(**given, lang=lang, zone=zone, created_at=now)
            .on_conflict_do_nothing()
        )
        return chat_of(
            (await self._connection.execute(select(chats).where(chat_at(address)))).one()
        )

    async def find(self, address: ChatAddress) -> ChatRecord | None:
        """The chat at an address, if it is known."""
        query = select(chats).where(chat_at(address))
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else chat_of(row)

    async def get(self, chat_id: int) -> ChatRecord | None:
        query = select(chats).where(chats.c.id == chat_id)
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else chat_of(row)

    async def change(
        self, chat_id: int, *, lang: str | None = None, zone: str | None = None
    ) -> ChatRecord:
        """Set what is given. Raises LookupError where there is no such chat."""
        given = {"lang": lang, "zone": zone}
        values = {name: value for name, value in given.items() if value is not None}
        if values:
            await self._set(chat_id, **values)
        chat = await self.get(chat_id)
        if chat is None:
            raise LookupError(f"there is no chat {chat_id}")
        return chat

    async def pause(self, chat_id: int, reason: str | None) -> None:
        """Send nothing there for `reason`; None sends again."""
        await self._set(chat_id, paused=reason)

    async def move(self, chat_id: int, to: ChatAddress) -> None:
        """The chat lives at `to` now.

        Where a chat at `to` is known already (somebody wrote there before we noticed), it becomes
        one with this: what it has and this has not is taken over.
        """
        other = await self._connection.scalar(
            select(chats.c.id).where(chat_at(to), chats.c.id != chat_id)
        )
        if other is not None:
            await self._take_over(other, chat_id)
        await self._set(chat_id, platform=to.platform, chat=to.chat, thread=to.thread)

    async def _take_over(self, other: int, chat_id: int) -> None:
        for table, name in BELONGINGS:
            await self._connection.execute(
                update(table)
                .where(table.c.chat_id == other, ~_has(table, name, chat_id))
                .values(chat_id=chat_id)
            )
        await self._connection.execute(delete(chats).where(chats.c.id == other))

    async def _set(self, chat_id: int, **values: Any) -> None:
        await self._connection.execute(update(chats).where(chats.c.id == chat_id).values(**values))


def chat_at(address: ChatAddress) -> ColumnElement[bool]:
    """The row of the chats table is the chat at this address."""
    c = chats.c
    return (
        (c.platform == address.platform) & (c.chat == address.chat) & (c.thread == address.thread)
    )


def _has(table: Table[Any], name: str, chat_id: int) -> ColumnElement[bool]:
    """The chat has a row like the one that is looked at."""
    mine = table.alias()
    return exists().where(mine.c.chat_id == chat_id, mine.c[name] == table.c[name])


async def load_chats(connection: AsyncConnection, ids: Sequence[int]) -> dict[int, ChatRecord]:
    """The chats with these ids."""
    rows = await connection.execute(select(chats).where(chats.c.id.in_(ids)))
    return {row.id: chat_of(row) for row in rows}


def chat_of(row: Row[Any]) -> ChatRecord:
    """The chat in a row that has the columns of the chats table."""
    return ChatRecord(
        id=row.id,
        address=ChatAddress(row.platform, row.chat, row.thread),
        lang=row.lang,
        zone=row.zone,
        created_at=row.created_at,
        paused=row.paused,
    )
