"""Column types, without a database."""

from __future__ import annotations

from datetime import UTC, timedelta, timezone
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.dialects import sqlite

from bot.store.columns import ExactDecimal, Moment, OneOf, storable
from feeds.model import Genre

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

DIALECT = sqlite.dialect()
ZONES = st.integers(-14 * 60, 14 * 60).map(lambda m: timezone(timedelta(minutes=m)))
MOMENTS = st.datetimes(timezones=ZONES).filter(lambda moment: 2 < moment.year < 9998)


@given(st.decimals(allow_nan=False))
def test_a_decimal_comes_back_to_the_digit(amount: Decimal) -> None:
    kept = ExactDecimal().process_bind_param(amount, DIALECT)
    back = ExactDecimal().process_result_value(kept, DIALECT)
    assert str(back) == str(amount)


@given(MOMENTS, MOMENTS)
def test_moments_sort_as_text_on_sqlite(first: datetime, second: datetime) -> None:
    kind = Moment().dialect_impl(DIALECT)
    write, read = kind.bind_processor(DIALECT), kind.result_processor(DIALECT, None)
    assert write is not None
    assert read is not None
    assert (write(first) < write(second)) == (first < second)
    assert read(write(first)) == first
    assert read(write(first)).tzinfo is UTC


@given(st.text(st.characters() | st.sampled_from("\x00\ud800\udfff"), max_size=50))
def test_storable_words_are_of_the_same_length_and_can_be_encoded(words: str) -> None:
    kept = storable(words)
    assert len(kept) == len(words)
    assert "\x00" not in kept
    assert kept.encode().decode() == kept == storable(kept)


def test_nothing_stays_nothing() -> None:
    for kind in (Moment(), ExactDecimal(), OneOf(Genre)):
        assert kind.process_bind_param(None, DIALECT) is None
        assert kind.process_result_value(None, DIALECT) is None
