"""Reading against what a person took from the same texts: no figure falls under its floor.

`python -m tests.scoring.misses fr` lists what is wrong; `PASQUIN_FLOORS=raise` raises the floors
to what is measured now, and never lowers one.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from tests.scoring.corpus import score_corpus, table_of
from tests.scoring.floors import raised, read_floors, write_floors
from tests.scoring.labels import load_corpus

if TYPE_CHECKING:
    from tests.scoring.tally import Tally

FLOORS = read_floors()


HOW_TO_RAISE = "Where it got better: PASQUIN_FLOORS=raise pytest tests/corpus"
HOW_TO_LOWER = "A floor that must fall is lowered by hand, with the reason in the commit."


@pytest.fixture(scope="module")
def tally() -> Tally:
    tally = score_corpus(load_corpus())
    print(f"\n{table_of(tally)}\n{HOW_TO_RAISE}")
    if os.environ.get("PASQUIN_FLOORS") == "raise":
        write_floors(raised(FLOORS, tally))
    return tally


@pytest.mark.parametrize(("lang", "part"), list(FLOORS), ids=map(" ".join, FLOORS))
def test_reading_stays_over_its_floor(tally: Tally, lang: str, part: str) -> None:
    measured, floor = 100 * tally.figures[lang, part].value, FLOORS[lang, part]
    misses = [str(miss) for miss in tally.misses if (miss.lang, miss.part) == (lang, part)]
    verdict = f"{lang} {part}: {measured:.1f} is under its floor of {floor}"
    assert measured >= floor, "\n".join([verdict, *misses, HOW_TO_RAISE, HOW_TO_LOWER])


def test_every_figure_has_a_floor(tally: Tally) -> None:
    """PASQUIN_FLOORS=raise gives a new part its first floor."""
    assert set(tally.figures) == set(read_floors())
