"""Saying numbers: which word may follow which, and what they make."""

from __future__ import annotations

from decimal import Decimal

import pytest

from feeds.read.money.tally import Tally


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ([20, 3], 23),
        ([60, 10, 7], 77),
        ([4, 20, 10, 9], 99),
        ([10, 7], 17),
        ([500, 20, 5], 525),
        ([2, "hundred", 50, "thousand"], 250_000),
        (["thousand", "million"], 1_000_000_000),
        ([2, "million", 5, "hundred", "thousand"], 2_500_000),
        (["hundred"], 100),
    ],
)
def test_words_in_order_make_one_number(said, value):
    tally = Tally()
    for word in said:
        assert _take(tally, word)
    assert tally.value == Decimal(value)


@pytest.mark.parametrize(
    "said", [[3, 5], [20, 30], [5, 20], ["million", "million"], [100, 3, 4], [2.5, 3]]
)
def test_a_word_that_cannot_follow_is_refused(said):
    tally = Tally()
    *first, last = said
    for word in first:
        _take(tally, word)
    assert not _take(tally, last)


def _take(tally: Tally, word: object) -> bool:
    if word == "hundred":
        return tally.hundred()
    if word in ("thousand", "million"):
        return tally.times({"thousand": 1000, "million": 1_000_000}[str(word)])
    return tally.take(Decimal(str(word)))
