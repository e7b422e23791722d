"""What page and server may say to each other."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from bot.platforms.local.frames import (
    LONGEST_LINE,
    MOST_COMPLETIONS,
    BadFrame,
    Complete,
    Say,
    Status,
    TooLong,
    asked,
    completions_frame,
    status_frame,
)


class Way:
    text = label = help = "/help"


def test_a_line_is_said_under_the_page_s_own_key() -> None:
    frame = json.dumps({"type": "say", "line": "/read é", "key": "0a-f"})
    assert asked(frame) == Say("/read é", "0a-f")


def test_a_line_to_complete_keeps_its_number() -> None:
    assert asked('{"type": "complete", "line": "/su", "id": 7}') == Complete("/su", 7)


@pytest.mark.parametrize("key", ["", "a b", "a" * 65, "é", "a\n", 5, None])
def test_a_key_that_is_not_one_word_is_refused(key: object) -> None:
    with pytest.raises(BadFrame):
        asked(json.dumps({"type": "say", "line": "x", "key": key}))


def test_a_line_may_be_as_long_as_the_page_lets_it_be_and_no_longer() -> None:
    said = asked(json.dumps({"type": "say", "line": "x" * LONGEST_LINE, "key": "k"}))
    assert isinstance(said, Say)
    with pytest.raises(TooLong):
        asked(json.dumps({"type": "say", "line": "x" * (LONGEST_LINE + 1), "key": "k"}))


def test_half_a_surrogate_pair_does_not_reach_the_store() -> None:
    said = asked('{"type": "say", "line": "a\\ud800b", "key": "k"}')
    assert said == Say("a?b", "k")


def test_no_more_ways_are_told_than_anybody_reads() -> None:
    assert len(completions_frame(1, [Way()] * 100)["items"]) == MOST_COMPLETIONS


def test_the_status_says_when_the_next_edition_is_if_any_is() -> None:
    at = datetime(2026, 3, 1, 7, tzinfo=UTC)
    assert status_frame(Status("fr", "UTC"))["next_at"] is None
    assert status_frame(Status("fr", "UTC", at))["next_at"] == "2026-03-01T07:00:00+00:00"
