"""Figures to numbers: which mark groups and which is decimal."""

from __future__ import annotations

from decimal import Decimal

import pytest

from feeds.read.money.digits import read_figure


@pytest.mark.parametrize(
    ("raw", "mark", "value"),
    [
        ("88 000", ",", "88000"),
        ("88\u202f000", ",", "88000"),
        ("2'000", ",", "2000"),
        ("2’000", ",", "2000"),
        ("88.000", ",", "88000"),
        ("88,000", ",", "88000"),
        ("88,000", ".", "88000"),
        ("1.234,56", ",", "1234.56"),
        ("1,234.56", ".", "1234.56"),
        ("1,234.56", ",", "1234.56"),
        ("12,34,567.89", ".", "1234567.89"),
        ("1.234.567", ",", "1234567"),
        ("2,5", ",", "2.5"),
        ("2.5", ",", "2.5"),
        ("0.500", ",", "0.500"),
        ("1,500", ",", "1500"),
    ],
)
def test_a_figure_has_one_value(raw, mark, value):
    assert read_figure(raw, mark) == Decimal(value)


@pytest.mark.parametrize(
    ("raw", "mark"),
    [("1,250", ","), ("1.250", "."), ("1.2.3", ","), ("12.03.2024", ","), ("9" * 40, ",")],
)
def test_a_figure_with_two_values_or_none_is_not_guessed(raw, mark):
    assert read_figure(raw, mark) is None


def test_before_a_scale_the_decimal_mark_of_the_language_decides():
    assert read_figure("1,250", ",", scaled=True) == Decimal("1.250")
    assert read_figure("1.250", ",", scaled=True) == Decimal(1250)
    assert read_figure("1.250", ".", scaled=True) == Decimal("1.250")
