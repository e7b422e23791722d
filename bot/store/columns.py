"""Column types on which both engines agree: moments, exact decimals, closed lists of words, ids."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from sqlalchemy import BigInteger, DateTime, Integer, String, Text
from sqlalchemy.types import TypeDecorator

if TYPE_CHECKING:
    from sqlalchemy.engine import Dialect

Word = TypeVar("Word", bound=StrEnum)

ID = BigInteger().with_variant(Integer(), "sqlite")
"""64 bits on both: on SQLite only a column declared INTEGER is the row's own number."""

UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


class Moment(TypeDecorator[datetime]):
    """An aware datetime, kept in UTC. SQLite would give it back naive, so the zone is put on here.

    SQLite keeps the text `2026-03-01 07:30:00.000000`: always of one length, so it sorts as time.
    """

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value!r} has no zone: the store takes aware moments only")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Words(TypeDecorator[str]):
    """Text from outside. NUL and halves of surrogate pairs, which cannot be kept, become U+FFFD.

    One character for one, so that spans still point where they did. A feed in JSON can hold both.
    """

    impl = Text()
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else storable(value)


def storable(words: str) -> str:
    """The words as they will come back."""
    return UNSTORABLE.sub("\N{REPLACEMENT CHARACTER}", words)


class ExactDecimal(TypeDecorator[Decimal]):
    """A decimal kept as its own text: SQLite has binary floats only, and 0.1 is none."""

    impl = String()
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Decimal | None:
        return None if value is None else Decimal(value)


class OneOf(TypeDecorator[Word], Generic[Word]):
    """A word of a `StrEnum`, kept as text: a new word needs no change of the schema."""

    impl = String()
    cache_ok = True

    def __init__(self, kind: type[Word]) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: Word | None, dialect: Dialect) -> str | None:
        return None if value is None else self.kind(value).value

    def process_result_value(self, value: Any, dialect: Dialect) -> Word | None:
        return None if value is None else self.kind(value)
