"""Leases: who works on a row, and until when nobody else may. Clauses only, no queries.

A claim locks its rows with `FOR UPDATE SKIP LOCKED`, so that two claimers on PostgreSQL never wait
for one another and never get the same row. On SQLite those words are left out, rightly: there
`BEGIN IMMEDIATE` lets only one claimer in at a time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import case, or_

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Column, ColumnElement, Table

NO_LEASE: dict[str, Any] = {"lease_owner": None, "lease_until": None}


def unleased(table: Table[Any], now: datetime) -> ColumnElement[bool]:
    """Nobody holds the row, or whoever did let the lease run out."""
    return or_(table.c.lease_until.is_(None), table.c.lease_until <= now)


def claimable_from(at: Column[Any], until: Column[Any]) -> ColumnElement[datetime]:
    """When a row can be claimed: a leased one not before its lease ends, however long it is due.

    Without this, a loop that sleeps until the next due row would spin while one is worked on.
    """
    return case((until > at, until), else_=at)
