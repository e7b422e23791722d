"""Dates as newsrooms write them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feeds.parse.dates import read_date


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[misc, arg-type]  # numbers in order


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("Mon, 02 Nov 2026 10:00:00 +0100", utc(2026, 11, 2, 9)),
        ("2 Nov 2026 10:00 GMT", utc(2026, 11, 2, 10)),
        ("Mon, 2 Nov 26 10:00:00 EST", utc(2026, 11, 2, 15)),
        ("Mon, 02 Nov 1998 10:00:00 Z", utc(1998, 11, 2, 10)),
        ("02 Nov 98 10:00:00 GMT", utc(1998, 11, 2, 10)),
        ("Monday, November 2, 2026 10:00", utc(2026, 11, 2, 10)),
        ("Mon, 02 Nov 2026 10:00:00 +0100 (CET)", utc(2026, 11, 2, 9)),
        ("Mon, 02-Nov-2026 10:00:00 GMT", utc(2026, 11, 2, 10)),
        ("Mon, 02 Nov 2026 10:00:00 GMT+01:00", utc(2026, 11, 2, 9)),
        ("Mon, 02 Nov 2026 24:00:00 GMT", utc(2026, 11, 3)),
        ("Mon, 02 Nov 2026 23:59:60 GMT", utc(2026, 11, 2, 23, 59, 59)),
        ("lun., 2 nov. 2026 10:00:00 +0100", utc(2026, 11, 2, 9)),
        ("1er août 2026", utc(2026, 8, 1)),
        ("lundi 2 novembre 2026 à 10h30", utc(2026, 11, 2, 10, 30)),
        ("Mi, 02 Dez 2026 10:00:00 +0100", utc(2026, 12, 2, 9)),
        ("2 juillet 2026", utc(2026, 7, 2)),
        ("2 juin 2026", utc(2026, 6, 2)),
        ("2 mars 2026", utc(2026, 3, 2)),
        ("2 mai 2026", utc(2026, 5, 2)),
        ("2026-11-02T10:00:00Z", utc(2026, 11, 2, 10)),
        ("2026-11-02T10:00:00+01:00", utc(2026, 11, 2, 9)),
        ("2026-11-02T10:00:00+0100", utc(2026, 11, 2, 9)),
        ("2026-11-02T10:00:00.123456789-05:30", utc(2026, 11, 2, 15, 30)),
        ("2026-11-02 10:00:00", utc(2026, 11, 2, 10)),
        ("2026-11-02 10:00:00 +01:00", utc(2026, 11, 2, 9)),
        ("2026-11-02T10:00Z", utc(2026, 11, 2, 10)),
        ("2026-11-02", utc(2026, 11, 2)),
        ("20261102", utc(2026, 11, 2)),
        ("20261102T101500Z", utc(2026, 11, 2, 10, 15)),
        ("2026-11-02T24:00:00Z", utc(2026, 11, 3)),
        ("  2026-11-02\n", utc(2026, 11, 2)),
    ],
)
def test_a_date_is_read_as_its_newsroom_meant_it(text: str, moment: datetime) -> None:
    assert read_date(text) == moment


@pytest.mark.parametrize(
    "text",
    [
        None,
        "",
        "yesterday",
        "12",
        "2026",
        "2026-11",
        "10:30",
        "Monday",
        "Nov 2026",
        "2 Foo 2026",
        "31 Feb 2026",
        "2026-02-30",
        "2026-11-02T25:00:00Z",
        "2026-11-02T10:61:00Z",
        "Mon, 02 Nov 2026 10:00:00 QQQ",
        "Mon, 02 Nov 2026 10:00:00 +9900",
        "0001-01-01T00:00:00Z",
        "1970-01-01T00:00:00Z",
        "9999-12-31T23:59:59-12:00",
        "١٢ نوفمبر ٢٠٢٦",
        "2026-11-02T10:00:00Z" * 5,
        "1 " * 39,
    ],
)
def test_what_is_no_certain_date_is_none(text: str | None) -> None:
    assert read_date(text) is None


moments = st.datetimes(datetime(1971, 1, 2), datetime(2099, 1, 1)).map(  # noqa: DTZ001  # made aware
    lambda date: date.replace(microsecond=0, tzinfo=UTC)
)


@given(moments)
def test_the_standard_forms_are_read_exactly(moment: datetime) -> None:
    assert read_date(moment.isoformat()) == moment
    assert read_date(format_datetime(moment)) == moment
    assert read_date(format_datetime(moment, usegmt=True)) == moment


@given(st.text(max_size=90))
def test_no_text_makes_it_fail_and_a_date_is_always_aware(text: str) -> None:
    moment = read_date(text)
    assert moment is None or moment.utcoffset() == timedelta()
