"""The transcript: what the local platform has on its server, as Telegram has its messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import and_, select

from bot.store.chats import chat_at
from bot.store.gateway import Gateway
from bot.store.records import TranscriptLine
from bot.store.schema import chats, transcript

if TYPE_CHECKING:
    from datetime import datetime

    from bot.chat import ChatAddress


class Transcript(Gateway):
    """The transcript table."""

    async def post(
        self, chat: ChatAddress, *, key: str, author: str, message: str, now: datetime
    ) -> tuple[int, bool]:
        """Add a line. Returns its id and True, or the id of the line with this key and False.

        Raises LookupError where the chat is not known.
        """
        chat_id = await self._connection.scalar(select(chats.c.id).where(chat_at(chat)))
        if chat_id is None:
            raise LookupError(f"there is no chat {chat}")
        fresh = await self._connection.scalar(
            self._insert(transcript)
            .values(chat_id=chat_id, key=key, author=author, message=message, sent_at=now)
            .on_conflict_do_nothing()
            .returning(transcript.c.id)
        )
        if fresh is not None:
            return fresh, True
        c = transcript.c
        first = select(c.id).where(c.chat_id == chat_id, c.key == key)
        return (await self._connection.execute(first)).scalar_one(), False

    async def lines(
        self, chat: ChatAddress, *, after: int = 0, limit: int = 200
    ) -> list[TranscriptLine]:
        """The last `limit` lines after the one with id `after`, the oldest first."""
        c = transcript.c
        query = (
            select(transcript)
            .join(chats, and_(chats.c.id == c.chat_id, chat_at(chat)))
            .where(c.id > after)
            .order_by(c.id.desc())
            .limit(limit)
        )
        rows = (await self._connection.execute(query)).all()
        return [
            TranscriptLine(row.id, row.chat_id, row.key, row.author, row.message, row.sent_at)
            for row in reversed(rows)
        ]
