"""Deliveries: the durable promises, from due over sending to sent, refused or in doubt.

Order: of one chat only the earliest unfinished delivery can be claimed, so a chat hears things in
the order they were promised, whatever is retried. Across chats, digests told at once come before
editions, and what is longest due comes first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, case, exists, func, literal, or_, select, update

from bot.rhythm import INSTANT, spell
from bot.store.chats import load_chats
from bot.store.columns import ID, Moment, OneOf
from bot.store.gateway import Gateway
from bot.store.leases import NO_LEASE
from bot.store.records import EVERYTHING, DeliveryRecord, DeliveryState
from bot.store.schema import chats, deliveries, digest_topics, digests, told
from bot.store.schema import subscriptions as subs

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime, timedelta

    from sqlalchemy import ColumnElement, Row, Select

    from bot.chat import Receipt
    from bot.store.records import ChatRecord

AT_ONCE = 0
"""Urgency of a digest that is told at once."""

d = deliveries.c

PROMISED = tuple("chat_id digest_id state urgency due_at created_at attempts doubtful".split())
"""The columns that a promise fills, in the order of `_unpromised`."""


class Deliveries(Gateway):
    """The deliveries table."""

    async def promise(self, digest_id: int, *, now: datetime) -> int:
        """Promise a digest to every unpaused chat that wants its topics at once; how many are new.

        What a chat was told already, at once or in an edition, is not promised again. The table of
        what is told decides, since its key is unique; deliveries follow from what was new there.
        """
        await self._connection.execute(
            self._insert(told)
            .from_select(["chat_id", "digest_id", "told_at"], _listeners(digest_id, now))
            .on_conflict_do_nothing()
        )
        made = await self._connection.execute(
            self._insert(deliveries)
            .from_select(PROMISED, _unpromised(digest_id, now))
            .on_conflict_do_nothing(),
            execution_options={"preserve_rowcount": True},
        )
        return made.rowcount

    async def claim_due(
        self,
        *,
        platforms: Collection[str],
        now: datetime,
        limit: int,
        owner: str,
        lease: timedelta,
    ) -> list[DeliveryRecord]:
        """Up to `limit` deliveries to begin now, at most one of each chat, marked as sending.

        One whose lease ran out comes back doubtful: whoever held it may have sent it. Paused chats
        wait.
        """
        due = (
            select(deliveries)
            .where(
                d.finished_at.is_(None), _claimable(now), _open_on(platforms), _first_of_its_chat()
            )
            .order_by(d.urgency, d.due_at, d.id)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        rows = (await self._connection.execute(due)).all()
        if not rows:
            return []
        await self._begin([row.id for row in rows], lease_owner=owner, lease_until=now + lease)
        theirs = await load_chats(self._connection, [row.chat_id for row in rows])
        return [_record(row, theirs[row.chat_id]) for row in rows]

    async def sent(self, delivery_id: int, receipt: Receipt, *, now: datetime) -> None:
        """It is there: the end, whatever was thought of it before."""
        await self._connection.execute(
            update(deliveries)
            .where(d.id == delivery_id)
            .values(
                state=DeliveryState.SENT,
                finished_at=now,
                receipt=list(receipt.message_ids),
                code=None,
                **NO_LEASE,
            )
        )

    async def put_back(
        self, delivery_id: int, *, due_at: datetime, doubtful: bool = False, code: str | None = None
    ) -> None:
        """Try again at `due_at`. A doubt stays: a second failure tells nothing of the first."""
        await self._change(
            delivery_id,
            state=DeliveryState.DUE,
            due_at=due_at,
            doubtful=or_(d.doubtful, literal(doubtful)),
            code=code,
        )

    async def refuse(self, delivery_id: int, code: str, *, now: datetime) -> None:
        """The platform will never take it."""
        await self._change(delivery_id, state=DeliveryState.REFUSED, finished_at=now, code=code)

    async def leave_in_doubt(self, delivery_id: int, *, now: datetime) -> None:
        """It may be there, and is not tried again."""
        await self._change(
            delivery_id, state=DeliveryState.IN_DOUBT, finished_at=now, doubtful=True
        )

    async def release(self, owner: str) -> int:
        """Make due, and doubtful, what `owner` was sending when it died; how many there were."""
        released = await self._connection.execute(
            update(deliveries)
            .where(d.lease_owner == owner, d.state == DeliveryState.SENDING)
            .values(state=DeliveryState.DUE, doubtful=True, **NO_LEASE)
        )
        return released.rowcount

    async def next_due(self) -> datetime | None:
        """When the next delivery can be claimed, None where none waits in an unpaused chat."""
        at = case((d.state == DeliveryState.SENDING, d.lease_until), else_=d.due_at)
        soonest: datetime | None = await self._connection.scalar(
            select(func.min(at))
            .join_from(deliveries, chats, chats.c.id == d.chat_id)
            .where(d.finished_at.is_(None), chats.c.paused.is_(None), _first_of_its_chat())
        )
        return soonest

    async def tally(self) -> dict[DeliveryState, int]:
        """How many deliveries are in each state."""
        rows = await self._connection.execute(select(d.state, func.count()).group_by(d.state))
        counted = dict(rows.all())
        return {state: counted.get(state, 0) for state in DeliveryState}

    async def _begin(self, ids: Collection[int], **lease: Any) -> None:
        await self._connection.execute(
            update(deliveries)
            .where(d.id.in_(ids))
            .values(
                state=DeliveryState.SENDING,
                attempts=d.attempts + 1,
                doubtful=or_(d.doubtful, d.state == DeliveryState.SENDING),
                **lease,
            )
        )

    async def _change(self, delivery_id: int, **values: Any) -> None:
        # who lost its lease may come late: what another has finished stays finished
        await self._connection.execute(
            update(deliveries)
            .where(d.id == delivery_id, d.finished_at.is_(None))
            .values(**values, **NO_LEASE)
        )


def _listeners(digest_id: int, now: datetime) -> Select[*tuple[Any, ...]]:
    """Chats that want a digest at once, as rows of `told`."""
    topics = select(digest_topics.c.topic).where(digest_topics.c.digest_id == digest_id)
    return (
        select(subs.c.chat_id, literal(digest_id, ID), literal(now, Moment))
        .distinct()
        # in one order, or two processes could wait for each other's rows
        .order_by(subs.c.chat_id)
        .join(chats, chats.c.id == subs.c.chat_id)
        .where(
            subs.c.rhythm == spell(INSTANT),
            or_(subs.c.topic == EVERYTHING, subs.c.topic.in_(topics)),
            chats.c.paused.is_(None),
            exists().where(digests.c.id == digest_id, digests.c.tell),
        )
    )


def _unpromised(digest_id: int, now: datetime) -> Select[*tuple[Any, ...]]:
    """Chats that are to be told a digest at once and have no delivery of it, as deliveries."""
    other = deliveries.alias()
    return select(
        told.c.chat_id,
        told.c.digest_id,
        literal(DeliveryState.DUE, OneOf(DeliveryState)),
        literal(AT_ONCE),
        literal(now, Moment),
        literal(now, Moment),
        literal(0),
        literal(False),
    ).where(
        told.c.digest_id == digest_id,
        told.c.edition_id.is_(None),
        ~exists().where(other.c.chat_id == told.c.chat_id, other.c.digest_id == told.c.digest_id),
    )


def _claimable(now: datetime) -> ColumnElement[bool]:
    return or_(
        and_(d.state == DeliveryState.DUE, d.due_at <= now),
        and_(d.state == DeliveryState.SENDING, d.lease_until <= now),
    )


def _open_on(platforms: Collection[str]) -> ColumnElement[bool]:
    # no join: SQLite would begin with the chats and sort all that wait, 10 times slower (15,000)
    c = chats.c
    return exists().where(c.id == d.chat_id, c.platform.in_(list(platforms)), c.paused.is_(None))


def _first_of_its_chat() -> ColumnElement[bool]:
    earlier = deliveries.alias()
    return ~exists().where(
        earlier.c.chat_id == d.chat_id, earlier.c.finished_at.is_(None), earlier.c.id < d.id
    )


def _record(row: Row[Any], chat: ChatRecord) -> DeliveryRecord:
    return DeliveryRecord(
        id=row.id,
        chat=chat,
        digest_id=row.digest_id,
        edition_id=row.edition_id,
        attempts=row.attempts,
        doubtful=row.doubtful or row.state is DeliveryState.SENDING,
        due_at=row.due_at,
    )
