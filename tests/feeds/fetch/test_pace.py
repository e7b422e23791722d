"""When a feed is asked again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feeds.fetch.pace import CEILING, FLOOR, PATIENCE, next_check

NOW = datetime(2026, 11, 23, 10, 30, tzinfo=UTC)  # a Monday
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)


def wait(**said: Any) -> timedelta:
    return next_check(NOW, **said) - NOW


def every(gap: timedelta, count: int = 10, last: timedelta = timedelta()) -> list[datetime]:
    return [NOW - last - gap * n for n in range(count)]


def test_a_feed_of_which_nothing_is_known_is_asked_every_hour() -> None:
    assert wait() == HOUR


def test_a_feed_is_asked_twice_per_usual_entry() -> None:
    assert wait(published=every(4 * HOUR)) == 2 * HOUR
    assert wait(published=every(20 * MINUTE)) == 10 * MINUTE


def test_one_burst_or_one_summer_break_does_not_change_the_rhythm() -> None:
    steady = every(4 * HOUR)
    assert wait(published=[*steady, NOW - timedelta(days=60)]) == 2 * HOUR
    assert wait(published=[NOW, *every(4 * HOUR, 8)]) == 2 * HOUR


def test_a_feed_that_fell_silent_is_asked_more_seldom() -> None:
    lively = wait(published=every(HOUR))
    silent = wait(published=every(HOUR, last=timedelta(days=10)))
    assert lively == 30 * MINUTE
    assert silent == 12 * HOUR


def test_dates_in_the_future_say_nothing() -> None:
    ahead = [NOW + timedelta(days=n) for n in range(1, 9)]
    assert wait(published=ahead) == HOUR
    assert wait(published=ahead + every(4 * HOUR)) == 2 * HOUR


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"ttl_minutes": 180}, 3 * HOUR),
        ({"max_age": 7200.0}, 2 * HOUR),
        ({"ttl_minutes": 180, "max_age": 7200.0}, 3 * HOUR),
        ({"ttl_minutes": 1, "max_age": 1.0}, HOUR),
        ({"ttl_minutes": 10**9}, CEILING),
        ({"max_age": 5e8}, CEILING),
        ({"max_age": float("inf")}, CEILING),
        ({"ttl_minutes": 0, "max_age": 0.0}, HOUR),
    ],
)
def test_the_publishers_wish_lengthens_the_wait_and_never_shortens_it(
    said: dict[str, Any], expected: timedelta
) -> None:
    assert wait(**said) == expected


def test_the_wait_stays_between_floor_and_ceiling() -> None:
    assert wait(published=every(timedelta(seconds=10))) == FLOOR
    assert wait(published=every(timedelta(days=30))) == CEILING
    assert wait(published=every(timedelta(seconds=10)), floor=timedelta(seconds=2)) == timedelta(
        seconds=5
    )
    assert wait(ceiling=20 * MINUTE) == 20 * MINUTE


def test_failures_double_the_wait_up_to_a_day() -> None:
    waits = [wait(failures=n) for n in range(1, 12)]
    assert waits[:4] == [10 * MINUTE, 20 * MINUTE, 40 * MINUTE, 80 * MINUTE]
    assert waits[-1] == CEILING
    assert wait(failures=10_000) == CEILING


def test_retry_after_is_obeyed_beyond_the_ceiling_but_not_for_ever() -> None:
    assert wait(failures=1, retry_after=3 * 3600.0) == 3 * HOUR
    assert wait(failures=1, retry_after=30 * 3600.0) == 30 * HOUR
    assert wait(failures=1, retry_after=1e15) == PATIENCE
    assert wait(failures=3, retry_after=1.0) == 40 * MINUTE


def test_hours_of_rest_are_waited_out() -> None:
    rest = frozenset(range(11, 18))
    assert next_check(NOW, skip_hours=rest) == datetime(2026, 11, 23, 18, 0, tzinfo=UTC)


def test_days_of_rest_are_waited_out() -> None:
    late = datetime(2026, 11, 20, 23, 30, tzinfo=UTC)  # a Friday
    assert next_check(late, skip_days=frozenset({5, 6})) == datetime(2026, 11, 23, tzinfo=UTC)


def test_a_feed_that_says_it_always_rests_is_asked_as_if_it_never_did() -> None:
    assert wait(skip_hours=frozenset(range(24))) == HOUR
    assert wait(skip_days=frozenset(range(7))) == HOUR


def test_chance_spreads_the_checks_a_little_and_never_makes_them_sooner() -> None:
    assert wait(jitter=0.0) == HOUR
    assert wait(jitter=0.5) == HOUR + 3 * MINUTE


hints = st.fixed_dictionaries(
    {},
    optional={
        "ttl_minutes": st.none() | st.integers(0, 10**12),
        "max_age": st.none() | st.floats(0, 1e300),
        "skip_hours": st.frozensets(st.integers(0, 23)),
        "skip_days": st.frozensets(st.integers(0, 6)),
        "published": st.lists(st.datetimes(timezones=st.just(UTC)), max_size=20),
        "failures": st.integers(0, 10**6),
        "retry_after": st.none() | st.floats(0, 1e300),
        "jitter": st.floats(0, 1, exclude_max=True),
    },
)


@given(hints)
def test_whatever_a_feed_says_it_is_asked_again_within_ten_days(said: dict[str, Any]) -> None:
    assert FLOOR <= wait(**said) <= timedelta(days=10)
