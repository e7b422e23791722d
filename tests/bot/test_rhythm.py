"""When the next edition is, and how people say it."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import BadRhythm
from bot.rhythm import INSTANT, STEPS, Rhythm, next_run, parse_rhythm, spell

WORKDAYS = frozenset(range(5))

RHYTHMS = st.one_of(
    st.just(INSTANT),
    st.sampled_from([step for step in STEPS if step >= 15]).map(lambda step: Rhythm(step=step)),
    st.builds(
        lambda times, days: Rhythm(tuple(sorted(times)), days),
        st.sets(
            st.times().map(lambda t: t.replace(second=0, microsecond=0)), min_size=1, max_size=4
        ),
        st.frozensets(st.integers(0, 6), min_size=1),
    ),
)


@pytest.mark.parametrize(
    ("words", "rhythm"),
    [
        ("now", INSTANT),
        ("maintenant", INSTANT),
        ("8:00", Rhythm((time(8),))),
        ("8h", Rhythm((time(8),))),
        ("8h30", Rhythm((time(8, 30),))),
        ("every day 8:00", Rhythm((time(8),))),
        ("every day at 8am", Rhythm((time(8),))),
        ("12am", Rhythm((time(0),))),
        ("7pm", Rhythm((time(19),))),
        ("tous les jours à 8h", Rhythm((time(8),))),
        ("mon-fri 7:30,18:00", Rhythm((time(7, 30), time(18)), WORKDAYS)),
        ("lun-ven 7h30 et 18h", Rhythm((time(7, 30), time(18)), WORKDAYS)),
        ("sunday 10:00", Rhythm((time(10),), frozenset({6}))),
        ("le dimanche à 10h", Rhythm((time(10),), frozenset({6}))),
        ("sat-mon noon", Rhythm((time(12),), frozenset({5, 6, 0}))),
        ("mon, wed 9", Rhythm((time(9),), frozenset({0, 2}))),
        ("every 15 minutes", Rhythm(step=15)),
        ("toutes les 30 minutes", Rhythm(step=30)),
        ("every hour", Rhythm(step=60)),
        ("toutes les heures", Rhythm(step=60)),
    ],
)
def test_people_say_a_rhythm_in_english_or_french(words: str, rhythm: Rhythm) -> None:
    assert parse_rhythm(words) == rhythm


@pytest.mark.parametrize(
    ("words", "at", "reason"),
    [
        ("", 0, "empty"),
        ("every day", 9, "no-time"),
        ("monday 25:00", 7, "unknown"),
        ("8:00 sometimes", 5, "unknown"),
        ("now 8:00", 4, "unknown"),
        ("every 7 minutes", 6, "step"),
        ("every 5 minutes", 6, "too-often"),
        ("every few minutes", 6, "unknown"),
        ("13pm", 0, "unknown"),
    ],
)
def test_words_that_name_no_rhythm_are_refused_with_their_place(
    words: str, at: int, reason: str
) -> None:
    with pytest.raises(BadRhythm) as caught:
        parse_rhythm(words)
    assert (caught.value.at, caught.value.reason) == (at, reason)


@given(RHYTHMS)
def test_the_stored_spelling_reads_back_as_the_same_rhythm(rhythm: Rhythm) -> None:
    assert parse_rhythm(spell(rhythm)) == rhythm


@given(st.text(max_size=40))
def test_any_words_give_a_rhythm_or_a_clear_refusal(words: str) -> None:
    try:
        assert isinstance(parse_rhythm(words), Rhythm)
    except BadRhythm as refusal:
        assert 0 <= refusal.at <= len(words)


@given(RHYTHMS, st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001 - bounds of a strategy are naive by contract
def test_the_next_run_is_later_and_within_eight_days(rhythm: Rhythm, after: datetime) -> None:
    run = next_run(rhythm, "Europe/Paris", after)
    if rhythm.instant:
        assert run is None
    else:
        assert run is not None
        assert after < run <= after + timedelta(days=8)


def runs(rhythm: Rhythm, zone: str, after: datetime, until: datetime) -> list[datetime]:
    found: list[datetime] = []
    moment = next_run(rhythm, zone, after)
    while moment is not None and moment < until:
        found.append(moment)
        moment = next_run(rhythm, zone, moment)
    return found


@pytest.mark.parametrize(
    ("zone", "day", "hour"),
    [
        ("Europe/Paris", datetime(2026, 3, 29, tzinfo=UTC), time(2, 30)),  # skipped
        ("Europe/Paris", datetime(2026, 10, 25, tzinfo=UTC), time(2, 30)),  # twice
        ("America/New_York", datetime(2026, 3, 8, tzinfo=UTC), time(2, 30)),
        ("Australia/Lord_Howe", datetime(2026, 10, 4, tzinfo=UTC), time(2, 15)),  # half an hour
        ("Africa/Cairo", datetime(2026, 4, 24, tzinfo=UTC), time(0, 0)),  # midnight is skipped
    ],
)
def test_an_hour_that_the_clocks_skip_or_repeat_fires_once(
    zone: str, day: datetime, hour: time
) -> None:
    fired = runs(Rhythm((hour,)), zone, day - timedelta(days=3), day + timedelta(days=3))
    local_days = [moment.astimezone(ZoneInfo(zone)).date() for moment in fired]
    assert len(local_days) == len(set(local_days))
    assert len(local_days) in (5, 6)
    assert all((b - a).days == 1 for a, b in pairwise(local_days))


def test_a_weekday_rhythm_keeps_its_local_hour_through_the_year() -> None:
    start = datetime(2026, 1, 1, tzinfo=UTC)
    fired = runs(Rhythm((time(8),), WORKDAYS), "Europe/Paris", start, start + timedelta(days=365))
    local = [moment.astimezone(ZoneInfo("Europe/Paris")) for moment in fired]
    assert {moment.time() for moment in local} == {time(8)}
    assert {moment.weekday() for moment in local} == WORKDAYS
    assert len(local) == 261


def test_an_even_step_lands_on_the_clock() -> None:
    after = datetime(2026, 11, 22, 10, 7, 3, tzinfo=UTC)
    run = next_run(Rhythm(step=15), "Asia/Tokyo", after)
    assert run == datetime(2026, 11, 22, 10, 15, tzinfo=UTC)
