"""Edit: for each chat whose edition is due, choose among what it was not told, and promise it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import structlog

from bot.editions import choose
from bot.errors import StoreFault
from bot.jobs.job import Bell
from bot.rhythm import next_run, parse_rhythm

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from bot.store.records import DueChat
    from bot.store.store import Store, Transaction

log = structlog.get_logger(__name__)

BATCH = 50
LEASE = timedelta(minutes=2)
NEWS = timedelta(days=7)
"""What is older is no news: a chat that comes back from a long pause is not told the archive."""
CANDIDATES = 200


class Edit:
    """The job that composes editions. `limit`: digests in one edition."""

    name = "edit"

    def __init__(
        self,
        store: Store,
        *,
        owner: str,
        now: Callable[[], datetime],
        limit: int,
        promised: Bell,
    ) -> None:
        self.bell = Bell()
        self._store = store
        self._owner = owner
        self._now = now
        self._limit = limit
        self._promised = promised

    async def round(self) -> bool:
        """Compose the editions of one batch of chats, each in a transaction of its own."""
        async with self._store.write() as tx:
            batch = await tx.editions.claim_due(
                now=self._now(), limit=BATCH, owner=self._owner, lease=LEASE
            )
        for due in batch:
            await self._serve(due)
        return bool(batch)

    async def next_due(self) -> datetime | None:
        async with self._store.read() as tx:
            return await tx.editions.next_due()

    async def give_back(self) -> None:
        async with self._store.write() as tx:
            await tx.editions.release(self._owner)

    async def _serve(self, due: DueChat) -> None:
        try:
            async with self._store.write() as tx:
                composed = await self._compose(tx, due)
        except StoreFault:
            raise
        except Exception:
            # one chat's fault must not keep the others waiting: it tries again when its lease ends
            log.exception("edition crashed", chat=due.chat.id)
            return
        log.info("edition", chat=due.chat.id, digests=composed)
        self._promised.ring()

    async def _compose(self, tx: Transaction, due: DueChat) -> int:
        now = self._now()
        candidates = await tx.editions.candidates(
            due.chat.id,
            [subscription.id for subscription in due.subscriptions],
            since=now - NEWS,
            limit=CANDIDATES,
        )
        chosen = choose(candidates, limit=self._limit, now=now)
        if chosen:
            due_at = max(sub.next_at for sub in due.subscriptions if sub.next_at is not None)
            await tx.editions.compose(
                due.chat.id, due_at, [record.id for record in chosen], now=now
            )
        for subscription in due.subscriptions:
            rhythm = parse_rhythm(subscription.rhythm, shortest=timedelta(0))
            await tx.editions.advance(subscription.id, next_run(rhythm, due.chat.zone, now))
        await tx.editions.done(due.chat.id)
        return len(chosen)
