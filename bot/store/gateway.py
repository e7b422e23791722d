"""What all gateways are made of: one connection inside its caller's transaction."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite

if TYPE_CHECKING:
    from sqlalchemy.engine import Dialect
    from sqlalchemy.ext.asyncio import AsyncConnection

Insert = Callable[[Table[Any]], sqlite.Insert]
"""The dialect's own INSERT: only that one knows ON CONFLICT. Typed as SQLite's, whose methods
`on_conflict_do_update` and `on_conflict_do_nothing` PostgreSQL's has under the same names."""


def insert_for(dialect: Dialect) -> Insert:
    """SQLite's INSERT does not compile for PostgreSQL, so the choice is made once, here."""
    return postgresql.insert if dialect.name == "postgresql" else sqlite.insert  # type: ignore[return-value] # see Insert


class Gateway:
    """The queries on one noun. It never opens a transaction: atomicity is the caller's to see."""

    def __init__(self, connection: AsyncConnection, insert: Insert) -> None:
        self._connection = connection
        self._insert = insert
