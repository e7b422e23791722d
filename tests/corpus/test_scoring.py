"""The scoring itself: a reading that says what the labels say has no miss, any other has."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from feeds.model import Cost, Digest, Per, Person, Quote, Role, Span
from tests.scoring.costs import score_costs
from tests.scoring.floors import raised, read_floors, write_floors
from tests.scoring.labels import LabelledText, load_corpus
from tests.scoring.quotes import score_quotes
from tests.scoring.spans import folded, same_name
from tests.scoring.summary import score_people, score_summary
from tests.scoring.tally import Figure, Tally

if TYPE_CHECKING:
    from pathlib import Path

    from tests.scoring.labels import CostLabel, QuoteLabel

TEXTS = load_corpus()
TEXT = next(text for text in TEXTS if text.slug == "la-tribune-chauffee")


def labelled_reading(text: LabelledText) -> Digest:
    """The digest of a careful reader."""
    return Digest(
        text.lang,
        quotes=tuple(map(as_quote, text.quotes)),
        costs=tuple(as_cost(text, label) for label in text.costs),
        people=tuple(Person(names[0], ()) for names in text.people),
    )


def as_quote(label: QuoteLabel) -> Quote:
    names = [name for name in label.speakers if name != "?"]
    return Quote(label.span, speaker=names[0] if names else None, key=bool(label.key))


def as_cost(text: LabelledText, label: CostLabel) -> Cost:
    return Cost(
        label.span,
        label.amount,
        label.currencies[0] or None,
        label.amount_max,
        Per(label.per[0]) if label.per[0] else None,
        label.approx,
        Role(label.roles[0]) if label.roles else Role.UNKNOWN,
        place_of_stem(text, label.what),
        derived=label.derived,
    )


def place_of_stem(text: LabelledText, stems: tuple[str, ...]) -> Span | None:
    """The first word that holds a stem, or the words that a stem of several words begins."""
    for stem in stems:
        for start in (match.start() for match in re.finditer(r"\S+", text.text)):
            span = Span(start, start + len(stem) + 20)
            if folded(stem) in folded(span.of(text.text)):
                return span
    return None


def score(text: LabelledText, digest: Digest) -> Tally:
    tally = Tally()
    score_quotes(tally, text, digest)
    score_costs(tally, text, digest)
    score_people(tally, text, digest)
    return tally


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: f"{text.lang}/{text.slug}")
def test_a_reading_that_says_what_the_labels_say_has_no_miss(text: LabelledText) -> None:
    tally = score(text, labelled_reading(text))
    assert [str(miss) for miss in tally.misses] == []
    assert all(figure.value == 1 for figure in tally.figures.values())


def test_a_reading_that_finds_nothing_scores_nothing() -> None:
    tally = score(TEXT, Digest("fr"))
    values = {part: figure.value for (_, part), figure in tally.figures.items()}
    assert (values["quotes"], values["costs"], values["people"]) == (0, 0, 0)
    assert values["not quotes" if TEXT.not_quotes else "not costs"] == 1


@pytest.mark.parametrize(
    ("change", "part"),
    [
        ({"speaker": "Maëlle Quintrec"}, "no wrong speaker"),
        ({"speaker": None}, "quotes with speaker"),
        ({"key": False}, "key quotes"),
        ({"span": Span(0, 60)}, "quotes"),
    ],
)
def test_a_quote_that_differs_is_a_miss_of_its_part(change: dict[str, object], part: str) -> None:
    reading = labelled_reading(TEXT)
    changed = replace(reading.quotes[0], **change)  # type: ignore[arg-type]  # fields by name
    tally = score(TEXT, replace(reading, quotes=(changed, *reading.quotes[1:])))
    assert {miss.part for miss in tally.misses} == {part}


@pytest.mark.parametrize(
    ("change", "part"),
    [
        ({"amount": Decimal(88)}, "costs"),
        ({"currency": "CHF"}, "costs"),
        ({"per": Per.YEAR}, "costs per"),
        ({"approx": True}, "costs approx"),
        ({"role": Role.FINE}, "costs role"),
        ({"what": None}, "costs what"),
    ],
)
def test_a_sum_that_differs_is_a_miss_of_its_part(change: dict[str, object], part: str) -> None:
    reading = labelled_reading(TEXT)
    changed = replace(reading.costs[0], **change)  # type: ignore[arg-type]  # fields by name
    tally = score(TEXT, replace(reading, costs=(changed, *reading.costs[1:])))
    assert {miss.part for miss in tally.misses} == {part}


def test_a_summary_that_falls_into_a_trap_is_a_miss() -> None:
    place = TEXT.text.index("L’édile")
    tally = Tally()
    score_summary(tally, TEXT, Digest("fr", summary=(Span(place, place + 40),)))
    told = [miss.told for miss in tally.misses]
    assert any(line.startswith("opens with 'L’édile'") for line in told)
    assert any(line.startswith("does not say 'Brévignac-sur-Aulne'") for line in told)


@pytest.mark.parametrize("speaker", ["le maire", "le maire Honorin Castelbris", "Castelbris"])
def test_who_is_described_or_half_named_is_less_than_named_but_not_wrong(speaker: str) -> None:
    reading = labelled_reading(TEXT)
    first = reading.quotes[0]
    beside = Span(first.span.end + 12, first.span.end + 20)
    described = replace(first, speaker=speaker, speaker_span=beside)
    tally = score(TEXT, replace(reading, quotes=(described, *reading.quotes[1:])))
    assert [miss.part for miss in tally.misses] == ["quotes with speaker"]


def test_titles_and_articles_do_no_harm_to_a_name_but_a_part_of_it_is_less() -> None:
    assert same_name("Superintendent Wade Hollister", ["Wade Hollister"])
    assert same_name("le préfet", ["préfet"])
    assert not same_name("Hollister", ["Wade Hollister"])
    assert not same_name("local mother Tonya Brask", ["Tonya Brask"])


def test_floors_are_raised_and_never_lowered(tmp_path: Path) -> None:
    tally = Tally()
    tally.figures["fr", "costs"] = Figure(right=9, wanted=10)
    tally.figures["fr", "quotes"] = Figure(right=5, wanted=10)
    floors = raised({("fr", "quotes"): 70.0, ("fr", "costs"): 12.0}, tally)
    assert floors == {("fr", "costs"): 89.0, ("fr", "quotes"): 70.0}
    write_floors(floors, tmp_path / "floors.toml")
    assert read_floors(tmp_path / "floors.toml") == floors
