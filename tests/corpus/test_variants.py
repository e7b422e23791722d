"""The texts of the corpus written otherwise: the same is read from them.

Decomposed letters (NFD) are no such matter of course: `test_corpus.py` holds their share.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from feeds.read.digest import read
from tests.scoring.labels import LabelledText, load_corpus
from tests.scoring.variants import HARMLESS, told, vary

if TYPE_CHECKING:
    from feeds.model import Digest

Readings = list[tuple[LabelledText, "Digest"]]


@pytest.fixture(scope="module")
def readings() -> Readings:
    return [(text, read(text.article)) for text in load_corpus()]


@pytest.mark.parametrize("name", HARMLESS)
def test_line_ends_spaces_and_apostrophes_change_nothing_that_is_read(
    name: str, readings: Readings
) -> None:
    for text, digest in readings:
        if name == "straight apostrophes" and "‘" in text.text:
            continue  # there ’ closes a quote
        variant = vary(text.article, HARMLESS[name])
        expected = told(digest, variant.places)
        assert told(read(variant.article)) == expected, f"{text.lang}/{text.slug}"


def test_a_byte_order_mark_moves_all_places_by_one(readings: Readings) -> None:
    for text, digest in readings:
        places = tuple(range(1, len(text.text) + 2))
        marked = replace(text.article, text=f"\ufeff{text.text}")
        assert told(read(marked)) == told(digest, places), f"{text.lang}/{text.slug}"
