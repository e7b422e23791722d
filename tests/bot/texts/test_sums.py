"""Sums of money: exact, and as each language writes them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.texts.texts import texts_for

FR, EN = texts_for("fr"), texts_for("en")


def spaced(words: str) -> str:
    return words.replace("\u202f", " ").replace("\xa0", " ")


@pytest.mark.parametrize(
    ("amount", "currency", "french", "english"),
    [
        ("88000", "EUR", "88 000 €", "€88,000"),
        ("88000.5", "EUR", "88 000,50 €", "€88,000.50"),
        ("12.345", "EUR", "12,345 €", "€12.345"),
        ("0.3", "EUR", "0,30 €", "€0.30"),
        ("1200000", "EUR", "1,2 M€", "€1.2m"),
        ("1.2E+6", "EUR", "1,2 M€", "€1.2m"),
        ("4300000000", "GBP", "4,3 Md£", "£4.3bn"),
        ("2000000", "CHF", "2 M CHF", "CHF 2m"),
        ("250", "CHF", "250 CHF", "CHF 250"),
        ("250", "XTS", "250 XTS", "XTS 250"),
    ],
)
def test_a_sum_is_written_as_the_language_writes_it(
    amount: str, currency: str, french: str, english: str
) -> None:
    assert spaced(FR.money(Decimal(amount), currency)) == french
    assert spaced(EN.money(Decimal(amount), currency)) == english


def test_millions_that_are_not_round_keep_all_their_digits() -> None:
    assert spaced(FR.money(Decimal(1234567), "EUR")) == "1 234 567 €"
    assert spaced(FR.money(Decimal("1999999.99"), "EUR")) == "1 999 999,99 €"


def test_a_range_has_one_unit() -> None:
    assert spaced(FR.money(Decimal(2_000_000), "EUR", Decimal(3_000_000))) == "2 à 3 M€"
    assert EN.money(Decimal(2_000_000), "EUR", Decimal(3_000_000)) == "€2–3m"
    assert spaced(FR.money(Decimal(900_000), "EUR", Decimal(1_200_000))) == "900 000 à 1 200 000 €"


def test_a_range_of_one_sum_is_that_sum() -> None:
    assert spaced(FR.money(Decimal(5), "EUR", Decimal(5))) == "5 €"


def test_a_sum_breaks_nowhere() -> None:
    assert " " not in FR.money(Decimal("1234567.89"), "EUR")
    assert " " not in EN.money(Decimal(2_000_000), "CHF")


@settings(deadline=None)
@given(st.decimals(min_value=0, max_value=10**15, places=3))
def test_the_digits_written_are_those_of_the_sum(amount: Decimal) -> None:
    written = EN.money(amount, "EUR").removeprefix("€").replace(",", "")
    for unit, scale in (("bn", 10**9), ("m", 10**6)):
        if written.endswith(unit):
            assert Decimal(written.removesuffix(unit)) * scale == amount
            return
    assert Decimal(written) == amount
