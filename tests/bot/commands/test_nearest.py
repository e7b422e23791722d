"""How far words are from each other."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.commands.nearest import distance, nearest

words = st.text(alphabet="abcé", max_size=8)


@pytest.mark.parametrize(
    ("one", "other", "slips"),
    [("", "", 0), ("a", "", 1), ("sante", "snate", 1), ("police", "polie", 1), ("ca", "abc", 3)],
)
def test_a_slip_is_a_letter_more_less_other_or_swapped(one: str, other: str, slips: int) -> None:
    assert distance(one, other) == slips


@settings(deadline=None)
@given(words, words)
def test_distance_goes_both_ways_and_is_nothing_only_between_equals(one: str, other: str) -> None:
    assert distance(one, other) == distance(other, one)
    assert (distance(one, other) == 0) == (one == other)
    assert distance(one, other) <= max(len(one), len(other))


def test_a_beginning_counts_as_near() -> None:
    assert nearest("coll", ["collectivites", "police"]) == ["collectivites"]


def test_what_is_far_is_not_meant() -> None:
    assert nearest("xyzzy", ["sante", "police"]) == []
    assert nearest("", ["sante"]) == []
    assert nearest("sante", []) == []


def test_only_those_about_as_near_as_the_nearest_are_meant() -> None:
    assert nearest("europe/pris", ["europe/paris", "europe/kyiv"]) == ["europe/paris"]


def test_a_hostile_word_costs_little_time() -> None:
    started = process_time()
    assert nearest("a" * 100_000, ["b" * 100_000] * 20) == []
    assert process_time() - started < 0.5
