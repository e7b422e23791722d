"""Every label stands in its text where it says, and the texts show all that they should."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from feeds.model import LANGUAGES, Per, Role
from tests.scoring.constructions import CONSTRUCTIONS, readme
from tests.scoring.labels import CORPUS, LabelledText, Mislabelled, load_corpus, load_text
from tests.scoring.spans import folded, overlap

if TYPE_CHECKING:
    from pathlib import Path

    from feeds.model import Span

PATHS = sorted(path for lang in LANGUAGES for path in (CORPUS / lang).glob("*.toml"))
LEAST = {"fr": 20, "en": 14, "de": 7, "es": 7, "it": 7, "nl": 7, "pt": 6}


def ids(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


@pytest.mark.parametrize("path", PATHS, ids=ids)
def test_labels_stand_in_their_text_and_are_of_the_house(path: Path) -> None:
    """Loading raises where words stand nowhere, or twice; the values are those of the model."""
    text = load_text(path)
    words = folded(text.text)
    assert 60 <= len(words.split()) <= 350
    for cost in text.costs:
        assert {*cost.per} <= {"", *Per}
        assert {*cost.roles} <= {*Role}
        assert cost.currencies
    for phrase in (*text.summary.must_not_contain, *text.summary.must_not_open):
        assert folded(phrase) in words
    for wordings in (*text.summary.must_mention, *map("|".join, text.people)):
        assert any(folded(wording) in words for wording in wordings.split("|")), wordings


@pytest.mark.parametrize("path", PATHS, ids=ids)
def test_no_label_contradicts_another(path: Path) -> None:
    text = load_text(path)
    quotes = [label.span for label in text.quotes]
    costs = [label.span for label in text.costs]
    assert apart([*quotes, *text.not_quotes])
    assert apart([*costs, *text.not_costs])
    assert apart([*quotes, *text.maybe_quotes])
    names = {name for names in text.people for name in names}
    assert not names & {*text.not_people}


def apart(spans: list[Span]) -> bool:
    return not any(overlap(one, other) for one, other in pairwise(sorted({*spans})))


def test_the_corpus_is_as_large_as_it_should_be() -> None:
    texts = load_corpus()
    counts = Counter(text.lang for text in texts)
    assert all(counts[lang] >= least for lang, least in LEAST.items()), counts
    assert len({(text.lang, text.text) for text in texts}) == len(texts)


def test_every_construction_is_shown_and_the_table_tells_where() -> None:
    """`python -m tests.scoring.constructions` writes the table."""
    texts = load_corpus()
    shown = {shows for text in texts for shows in text.shows}
    assert shown == set(CONSTRUCTIONS)
    assert (CORPUS / "README.md").read_text(encoding="utf-8") == readme(texts)


def write(path: Path, labels: str) -> Path:
    path.write_text(f'title = "T"\nshows = []\ntext = "« Oui », dit Ana. Non, dit Ana."\n{labels}')
    return path


@pytest.mark.parametrize(
    "labels",
    [
        'quotes = [{ words = "Peut-être", by = "Ana" }]',
        'quotes = [{ words = "Non", by = "Ana" }]',
        'costs = [{ words = "Ana", currency = "EUR" }]',
        'not_costs = ["3 euros"]',
        'qoutes = [{ words = "Oui", by = "Ana" }]',
        'quotes = [{ words = "Oui", from = "Ana" }]',
    ],
    ids=["nowhere", "behind no mark", "twice", "no such sum", "misspelt list", "misspelt key"],
)
def test_a_label_that_does_not_fit_its_text_is_refused(tmp_path: Path, labels: str) -> None:
    with pytest.raises(Mislabelled):
        load_text(write(tmp_path / "text.toml", labels))


def test_a_label_that_fits_is_taken(tmp_path: Path) -> None:
    text = load_text(write(tmp_path / "text.toml", 'quotes = [{ words = "Oui", by = "Ana" }]'))
    assert isinstance(text, LabelledText)
    assert [quote.span.of(text.text) for quote in text.quotes] == ["Oui"]
