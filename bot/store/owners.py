"""Who holds leases: asked at start-up, to give free at once what a killed process left behind."""

from __future__ import annotations

from sqlalchemy import select, union

from bot.store.gateway import Gateway
from bot.store.schema import chats, deliveries, sources


class Owners(Gateway):
    """The owners of leases, over all tables that have them."""

    async def all(self) -> set[str]:
        """Everybody who holds a lease, run out or not."""
        held = union(
            *(
                select(table.c.lease_owner).where(table.c.lease_owner.is_not(None))
                for table in (chats, deliveries, sources)
            )
        )
        return set(await self._connection.scalars(held))
