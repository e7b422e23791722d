"""Hostile texts: the work grows with the length and no faster."""

from __future__ import annotations

import sys
from time import process_time

import pytest

from feeds.model import Span
from feeds.read.layout import Block, BlockKind
from feeds.read.money import find_costs

HOSTILE = (
    "1", "1 ", "111 ", "1.", "5 € ", "5 euros, ", "$", "$5 ", "5 - ", "5 euros - ", "entre 5 et ",
    "million ", "vingt deux ", "vingt-", "cent ", "une centaine de ", "plusieurs milliers de ",
    "5 M€ dont 2 ", "5 € pour le chat ", "(5 € ", "d'", "a", "sieben", "e\u0301", "\"", " ", "\n",
    "siebenhundert ", "le maire a payé ",
)  # fmt: skip


def hostile(unit: str, size: int) -> str:
    """One unit over and over, and a currency at the end, so that the text is read at all."""
    return (unit * size)[:size] + " €"


def body(text: str) -> list[Block]:
    return [Block(BlockKind.BODY, Span(0, len(text)), (Span(0, len(text)),))]


def steps(text: str, lang: str) -> int:
    """How many calls reading takes."""
    count = 0

    def tally(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    blocks = body(text)
    sys.setprofile(tally)
    try:
        find_costs(text, blocks, lang)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("unit", HOSTILE)
@pytest.mark.parametrize("lang", ["fr", "de"])
def test_twice_the_text_takes_twice_the_steps(unit, lang):
    once, twice = hostile(unit, 2000), hostile(unit, 4000)
    for text in (once, twice):
        # What is made ready at first use (patterns of a language) is no work of reading.
        find_costs(text, body(text), lang)
    assert steps(twice, lang) <= 2.3 * steps(once, lang) + 200


@pytest.mark.parametrize("unit", ["1", "1 ", "1.", "111 ", "a", "e\u0301", " ", "siebenhundert"])
def test_sixteen_times_the_text_takes_far_less_than_the_square_of_it(unit):
    """What goes on inside regular expressions shows in no step, so here a ratio of times."""
    once = hostile(unit, 20_000)
    find_costs(once, body(once), "de")
    short = min(_seconds(once) for _ in range(3))
    assert _seconds(hostile(unit, 320_000)) < 100 * max(short, 0.0005)


def _seconds(text: str) -> float:
    began = process_time()
    find_costs(text, body(text), "de")
    return process_time() - began
