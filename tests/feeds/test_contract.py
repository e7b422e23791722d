"""The JSON object of a digest."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feeds.contract import as_object, plain
from feeds.model import Article, Cost, Digest, Genre, Per, Person, Quote, Role, Span

ARTICLE = Article(
    text="Le pont coûte 8,8 k€ par an. « C’est donné », dit Odile Taupin.",
    title="Le pont",
    genre=Genre.SATIRE,
)
DIGEST = Digest(
    lang="fr",
    summary=(Span(0, 28),),
    quotes=(Quote(Span(31, 42), "Odile Taupin", Span(50, 62), "dit", key=True), Quote(Span(0, 2))),
    costs=(
        Cost(
            Span(14, 20), Decimal("8.8E+3"), "EUR", Decimal("9E+3"), Per.YEAR, True, Role.PRICE,
            Span(0, 7), key=True,
        ),
        Cost(Span(14, 17), None, None),
        Cost(Span(14, 20), Decimal(24), "EUR", derived=True),
    ),
    people=(Person("Odile Taupin", (Span(50, 62),)),),
    topics=("depenses", "collectivites"),
)  # fmt: skip


def test_the_keys_and_their_order_are_those_of_the_design() -> None:
    found = as_object(ARTICLE, DIGEST, id="a1", reading_ms=7.128)
    assert list(found) == (
        "id title lang genre summary quotes costs people topics reading_ms".split()
    )
    assert list(found["summary"][0]) == ["text", "start", "end"]
    assert list(found["quotes"][0]) == (
        "text start end speaker speaker_start speaker_end cue key".split()
    )
    assert (
        list(found["costs"][0])
        == (
            "text start end amount amount_max currency per approx role what what_start what_end key"
        ).split()
    )
    assert list(found["people"][0]) == ["name", "mentions"]


def test_the_values_are_those_of_the_article() -> None:
    found = as_object(ARTICLE, DIGEST, id="a1", reading_ms=7.128)
    assert (found["id"], found["title"], found["genre"], found["reading_ms"]) == (
        "a1", "Le pont", "satire", 7.1,
    )  # fmt: skip
    assert found["summary"] == [{"text": "Le pont coûte 8,8 k€ par an.", "start": 0, "end": 28}]
    assert found["quotes"][0]["text"] == "C’est donné"
    cost = found["costs"][0]
    assert (cost["amount"], cost["amount_max"], cost["per"]) == ("8800", "9000", "year")
    assert (cost["role"], cost["what"]) == ("price", "Le pont")
    assert found["people"] == [{"name": "Odile Taupin", "mentions": [[50, 62]]}]


def test_what_is_unknown_is_null() -> None:
    found = as_object(Article(text=ARTICLE.text), DIGEST)
    assert found["id"] is found["genre"] is found["reading_ms"] is None
    quote, cost = found["quotes"][1], found["costs"][1]
    assert [quote[k] for k in ("speaker", "speaker_start", "speaker_end", "cue")] == [None] * 4
    assert [cost[k] for k in ("amount", "amount_max", "currency", "per", "what")] == [None] * 5
    assert cost["role"] == "unknown"


def test_only_a_derived_cost_says_that_it_is() -> None:
    costs = as_object(ARTICLE, DIGEST)["costs"]
    assert [cost.get("derived") for cost in costs] == [None, None, True]


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=0, max_value=10**15))
def test_an_amount_is_written_plainly_and_loses_nothing(amount: Decimal) -> None:
    written = plain(amount)
    assert written is not None
    assert "E" not in written.upper()
    assert Decimal(written) == amount


@pytest.mark.parametrize(
    ("amount", "written"),
    [("88000.00", "88000"), ("1E+6", "1000000"), ("0.50", "0.5"), ("100", "100"), ("0", "0")],
)
def test_needless_zeros_are_left_out(amount: str, written: str) -> None:
    assert plain(Decimal(amount)) == written
