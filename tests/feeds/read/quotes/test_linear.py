"""Reading quotes takes time in proportion to the text, whatever the text. Counted, not clocked."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from feeds.read.layout import layout
from feeds.read.people import find_entities, find_people
from feeds.read.quotes import choose_key, find_quotes
from feeds.read.speakers import attribute
from feeds.read.tokens import tokenize

if TYPE_CHECKING:
    from types import FrameType

HOSTILE = {
    "opening marks": "«",
    "marks of all kinds": '« “ ‘ " ',
    "straight marks": '"',
    "nested quotes": "« a « b » ",
    "quotes never closed": "« Nous irons tous\n",
    "verbs of saying": "a dit ",
    "quotes and verbs": "« Nous irons tous demain » dit ",
    "sources": "selon le maire « on y va tous » ",
    "one endless word": "a",
    "one endless name": "A",
    "names": "Jean Morel ",
    "initials": "A.",
    "roles": "le maire de ",
    "titles": "M. M. Mme ",
    "particles": "de la ",
    "pronouns": "a-t-il dit, ",
    "dialogue": "— Oui, dit-il\n",
    "colons": " : « x",
    "commas": ", ",
    "footnotes": "« on y va tous » (1) ",
    "single marks": "‘a 'b ",
}
SMALL, LARGE = 2_000, 8_000
LEEWAY = 1.5


def steps(text: str, lang: str) -> int:
    """The calls that reading the quotes of a text takes, those of C functions included."""
    tokenize.cache_clear()
    find_entities.cache_clear()
    blocks = layout(text, lang)
    count = 0

    def tick(_frame: FrameType, _event: str, _argument: object) -> None:
        nonlocal count
        count += 1

    sys.setprofile(tick)
    try:
        people = find_people(text, blocks, lang)
        quotes = find_quotes(text, blocks, lang)
        choose_key(text, attribute(text, blocks, quotes, people, lang), lang)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_four_times_the_text_takes_about_four_times_the_steps(name, lang):
    piece = HOSTILE[name]
    small, large = ((piece * (size // len(piece) + 1))[:size] for size in (SMALL, LARGE))
    steps(small, lang)  # fills the tables of the language
    assert steps(large, lang) <= LEEWAY * (LARGE / SMALL) * (steps(small, lang) + 500)
