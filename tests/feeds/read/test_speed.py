"""No text is slow: what reading costs grows with the length of the text and no faster.

Times of the same process are compared with each other, never with a clock's idea of fast.
"""

from __future__ import annotations

from time import process_time

import pytest

from feeds.model import Article
from feeds.read.digest import read

_LENGTH = 12_000
_TIMES_LONGER = 4
_SLACK = 2.2
"""A quadratic step would take sixteen times as long for four times the text, not nine."""

UNITS = {
    "opening marks": "«",
    "spaced marks": "« ",
    "nested marks": "«“‘",
    "closed marks": '"a" ',
    "digits": "12 345 ",
    "one long number": "7",
    "a cue": "a dit ",
    "a name": "Odile Taupin ",
    "one endless word": "a",
    "newlines": "\n",
    "short lines": "a\n",
    "wrapped lines": "mot " * 15 + "\n",
    "sentences": "Il dort. ",
    "dots": ". ",
    "a row of dots": ".",
    "a row of marks": "?!",
    "initials": "M. ",
    "a run-in list": "1. a 2. b ",
    "notes": "\n(1) a",
    "brackets": "(1) ",
    "accents": "e\u0301",
    "quotes with speakers": "« Il pleut sur le pont », a dit Odile Taupin. ",
    "appositions": "le maire, la maire, un voisin, ",
    "roles with brackets": "le maire (a b c d e f g) ",
    "roles that nobody bears": "« Oui je le sais », dit le préfet. Le maire rit. ",
    "lines of dialogue": "— Oui je viens.\n\n",
    "lists counted": "Ana Ruiz, Paco Gil. « Il pleut sur le pont », dit la dernière. ",
    "sums": "de 10 à 15 000 euros, ",
}


def cost(text: str) -> float:
    """The shortest of a few runs, in seconds."""
    times = []
    for _ in range(3):
        start = process_time()
        read(Article(text=text, lang="fr"))
        times.append(process_time() - start)
    return min(times)


@pytest.mark.slow
@pytest.mark.parametrize("name", UNITS)
def test_the_cost_of_a_hostile_text_grows_with_its_length(name: str) -> None:
    unit = UNITS[name]
    short, long = (unit * (n // len(unit)) for n in (_LENGTH, _LENGTH * _TIMES_LONGER))
    assert cost(long) < _TIMES_LONGER * _SLACK * cost(short) + 0.05
