"""The border where the drivers' errors become ours.

What the world does to a store is translated: no file, no server, no rights, no space, a lock that
is not given, a connection that is lost. What only a bug can do is left alone to be seen as one:
a broken constraint (IntegrityError), wrong SQL (ProgrammingError), a naive moment (StatementError).
"""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy.exc import DBAPIError, IntegrityError, ProgrammingError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from bot.errors import StoreFault, StoreUnusable

if TYPE_CHECKING:
    from collections.abc import Iterator

SQLITE_REASONS = {
    "SQLITE_CANTOPEN": "the file cannot be opened",
    "SQLITE_NOTADB": "the file is not a SQLite database",
    "SQLITE_READONLY": "it can only be read",
    "SQLITE_BUSY": "another program keeps it locked",
    "SQLITE_LOCKED": "another program keeps it locked",
    "SQLITE_FULL": "the disk is full",
    "SQLITE_IOERR": "the disk failed",
    "SQLITE_CORRUPT": "the file is damaged; restore a backup",
    "SQLITE_PERM": "no right to open the file",
    "SQLITE_AUTH": "no right to open the file",
}
SYSTEM_REASONS: dict[type[OSError], str] = {
    ConnectionRefusedError: "no server answers there",
    FileNotFoundError: "there is no server's socket there",
    TimeoutError: "the server does not answer in time",
}
SQLSTATE_REASONS = {
    "28P01": "the server refuses this user or password",
    "28000": "the server refuses this user",
    "3D000": "there is no such database on the server",
    "42501": "this user has not the rights it needs",
    "25006": "it can only be read",
    "53300": "the server has no connection left",
    "53100": "the server's disk is full",
    "57P01": "the server was shut down",
    "57P03": "the server is starting or stopping",
    "40P01": "two transactions waited for each other",
    "40001": "another transaction came first",
    "08": "the connection to the server was lost",
}


@contextmanager
def opening(name: str) -> Iterator[None]:
    """Turn what goes wrong while the store `name` is opened into StoreUnusable."""
    try:
        yield
    except (DBAPIError, OSError) as error:
        reason = reason_of(error)
        if reason is None:
            raise
        raise StoreUnusable(name, reason) from error


@contextmanager
def unreachable(name: str) -> Iterator[None]:
    """Turn a connection that cannot be had into StoreFault."""
    try:
        yield
    except (PoolTimeout, OSError) as error:
        raise StoreFault(f"The store {name} failed: {reason_of(error)}") from error


@contextmanager
def translated(name: str) -> Iterator[None]:
    """Turn what the world does to a transaction into StoreFault. The caller's own errors pass."""
    try:
        yield
    except DBAPIError as error:
        reason = reason_of(error)
        if reason is None:
            raise
        raise StoreFault(f"The store {name} failed: {reason}") from error


def reason_of(error: BaseException) -> str | None:
    """What happened, in a few words; None where it is a bug of ours."""
    if isinstance(error, PoolTimeout):
        return "no connection came free in time"
    if isinstance(error, OSError):
        return _system_reason(error)
    cause = error.orig if isinstance(error, DBAPIError) else error
    known = _sqlite_reason(cause) or _server_reason(cause)
    if known or isinstance(error, IntegrityError | ProgrammingError):
        return known
    return str(cause)


def _system_reason(error: OSError) -> str:
    for kind, reason in SYSTEM_REASONS.items():
        if isinstance(error, kind):
            return reason
    return error.strerror or str(error) or type(error).__name__


def _sqlite_reason(cause: BaseException | None) -> str | None:
    if not isinstance(cause, sqlite3.Error):
        return None
    name = getattr(cause, "sqlite_errorname", "")
    # extended names, as SQLITE_IOERR_WRITE, begin with the plain one
    return SQLITE_REASONS.get("_".join(name.split("_")[:2]))


def _server_reason(cause: BaseException | None) -> str | None:
    state = getattr(cause, "sqlstate", None) or ""
    return SQLSTATE_REASONS.get(state) or SQLSTATE_REASONS.get(state[:2])
