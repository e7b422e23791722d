"""Deliver: claim what is due, present it, send it, mark it. Platforms by their promise only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

import structlog

from bot.chat import ChatGone, ChatMoved, InDoubt, Refused, SendFailed, Throttled
from bot.errors import StoreFault
from bot.jobs.job import Bell, side_by_side
from bot.present.digest import digest_message
from bot.present.edition import edition_message
from bot.texts.texts import texts_for

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from bot.chat import Platform
    from bot.message import Message
    from bot.store.records import DeliveryRecord
    from bot.store.store import Store

log = structlog.get_logger(__name__)

BATCH = 20
"""Deliveries claimed at once. Each is marked in its own commit: a crash repeats one, not 20."""
LEASE = timedelta(minutes=2)
"""Longer than the slowest send that a platform's library retries (25 s, see discord.py)."""
MOST_SENDS = 2
MOST_CRASHES = 8
"""Presenting that crashes is tried again for some minutes, then given up: what comes after it in
its chat may not wait for ever."""
FIRST_RETRY, LAST_RETRY = timedelta(seconds=2), timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes of a delivery whose sending failed. `retry_at` None: it is over."""

    retry_at: datetime | None
    code: str
    doubtful: bool = False


def judge(
    failure: SendFailed, delivery: DeliveryRecord, *, idempotent: bool, resend: bool, now: datetime
) -> Verdict:
    """Decide, purely: retry, and when, or give up (design §4).

    What is known not to have been taken is retried freely. What may have been taken is resent
    where the platform tells a repeat by its key; elsewhere once, and only if `resend`.
    """
    match failure:
        case Throttled():
            return Verdict(now + timedelta(seconds=failure.retry_after), failure.code)
        case Refused():
            return Verdict(None, failure.code)
        case InDoubt() if idempotent or (resend and not delivery.doubtful):
            return Verdict(now + backoff(delivery.attempts), failure.code, doubtful=True)
        case InDoubt():
            return Verdict(None, failure.code, doubtful=True)
        case ChatMoved():
            return Verdict(now, failure.code)
        case _:
            return Verdict(now + backoff(delivery.attempts), failure.code)


def may_send(delivery: DeliveryRecord, *, idempotent: bool, resend: bool) -> bool:
    """Whether to send at all: what may be there already is sent a second time, never a third."""
    return idempotent or not delivery.doubtful or (resend and delivery.attempts < MOST_SENDS)


def after_crash(delivery: DeliveryRecord, *, now: datetime) -> Verdict:
    """What becomes of a delivery whose message could not even be made: a fault of ours."""
    again = delivery.attempts < MOST_CRASHES
    return Verdict(now + backoff(delivery.attempts) if again else None, "crashed")


def backoff(attempts: int) -> timedelta:
    """2, 4, 8 … seconds, at most a quarter of an hour."""
    return min(FIRST_RETRY * (1 << min(attempts, 12)), LAST_RETRY)


class Deliver:
    """The job that sends. `platforms`: by name; a delivery to any other platform waits."""

    name = "deliver"

    def __init__(
        self,
        store: Store,
        platforms: Mapping[str, Platform],
        *,
        owner: str,
        now: Callable[[], datetime],
        resend: bool = True,
    ) -> None:
        self.bell = Bell()
        self._store = store
        self._platforms = platforms
        self._owner = owner
        self._now = now
        self._resend = resend

    async def round(self) -> bool:
        """Send one batch. True if there may be more."""
        async with self._store.write() as tx:
            batch = await tx.deliveries.claim_due(
                platforms=tuple(self._platforms),
                now=self._now(),
                limit=BATCH,
                owner=self._owner,
                lease=LEASE,
            )
        await side_by_side(self._deliver(delivery) for delivery in batch)
        return bool(batch)

    async def next_due(self) -> datetime | None:
        async with self._store.read() as tx:
            return await tx.deliveries.next_due()

    async def give_back(self) -> None:
        async with self._store.write() as tx:
            await tx.deliveries.release(self._owner)

    async def _deliver(self, delivery: DeliveryRecord) -> None:
        platform = self._platforms[delivery.chat.address.platform]
        if not may_send(delivery, idempotent=platform.idempotent, resend=self._resend):
            await self._mark(delivery, Verdict(None, InDoubt.code, doubtful=True))
            return
        try:
            message = await self._message(delivery)
        except StoreFault:
            raise
        except Exception:
            log.exception("presenting crashed", delivery=delivery.id)
            await self._mark(delivery, after_crash(delivery, now=self._now()))
            return
        try:
            receipt = await platform.send(
                delivery.chat.address, message, key=f"delivery-{delivery.id}"
            )
        except SendFailed as failure:
            await self._failed(delivery, failure, idempotent=platform.idempotent)
            return
        except Exception as bug:
            # an adapter that lets a foreign error through: nobody knows whether it was sent
            log.exception("send crashed", delivery=delivery.id, platform=platform.name)
            await self._failed(delivery, InDoubt(str(bug)), idempotent=platform.idempotent)
            return
        async with self._store.write() as tx:
            await tx.deliveries.sent(delivery.id, receipt, now=self._now())
        log.info("delivered", delivery=delivery.id, chat=delivery.chat.id, platform=platform.name)

    async def _message(self, delivery: DeliveryRecord) -> Message:
        texts, zone = texts_for(delivery.chat.lang), delivery.chat.zone
        async with self._store.read() as tx:
            if delivery.edition_id is not None:
                edition = await tx.editions.get(delivery.edition_id)
                assert edition is not None, "a delivery refers to its edition by a foreign key"
                return edition_message(
                    edition.digests, texts, zone, due_at=edition.due_at, now=self._now()
                )
            assert delivery.digest_id is not None, "one of the two ids is set (a CHECK holds it)"
            record = await tx.archive.digest(delivery.digest_id)
        assert record is not None, "a delivery refers to its digest by a foreign key"
        return digest_message(record, texts, zone, now=self._now())

    async def _failed(
        self, delivery: DeliveryRecord, failure: SendFailed, *, idempotent: bool
    ) -> None:
        verdict = judge(
            failure, delivery, idempotent=idempotent, resend=self._resend, now=self._now()
        )
        log.warning("not delivered", delivery=delivery.id, code=verdict.code, why=str(failure))
        if isinstance(failure, ChatGone | ChatMoved):
            await self._chat_changed(delivery, failure)
        await self._mark(delivery, verdict)

    async def _chat_changed(self, delivery: DeliveryRecord, failure: ChatGone | ChatMoved) -> None:
        async with self._store.write() as tx:
            if isinstance(failure, ChatMoved):
                await tx.chats.move(delivery.chat.id, failure.to)
            else:
                await tx.chats.pause(delivery.chat.id, failure.reason)

    async def _mark(self, delivery: DeliveryRecord, verdict: Verdict) -> None:
        async with self._store.write() as tx:
            if verdict.retry_at is not None:
                await tx.deliveries.put_back(
                    delivery.id,
                    due_at=verdict.retry_at,
                    doubtful=verdict.doubtful,
                    code=verdict.code,
                )
            elif verdict.doubtful:
                await tx.deliveries.leave_in_doubt(delivery.id, now=self._now())
            else:
                await tx.deliveries.refuse(delivery.id, verdict.code, now=self._now())
