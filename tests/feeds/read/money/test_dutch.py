"""How Dutch tells money: every way of writing a sum, what it is for, and what is no sum."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "shown", "amount", "currency"),
    [
        ("Het kost 88.000 euro.", "88.000 euro", "88000", "EUR"),
        ("Het kost € 4,50.", "€ 4,50", "4.50", "EUR"),
        ("Het kost € 24,- per stuk.", "€ 24", "24", "EUR"),
        ("Het kost € 1,5 mln.", "€ 1,5 mln", "1500000", "EUR"),
        ("Het kost 2,3 miljard euro.", "2,3 miljard euro", "2300000000", "EUR"),
        ("Het kost vijf euro.", "vijf euro", "5", "EUR"),
        ("Het kost tweeëntwintig euro.", "tweeëntwintig euro", "22", "EUR"),
        (
            "Het kost tweehonderdvijftigduizend euro.",
            "tweehonderdvijftigduizend euro",
            "250000",
            "EUR",
        ),
        ("Het kost anderhalf miljoen euro.", "anderhalf miljoen euro", "1500000", "EUR"),
        (
            "Het kost twee en een half miljoen euro.",
            "twee en een half miljoen euro",
            "2500000",
            "EUR",
        ),
        ("Het kost een half miljoen euro.", "een half miljoen euro", "500000", "EUR"),
        ("Het kost 5 euro 50.", "5 euro 50", "5.5", "EUR"),
        ("Het kost dertien euro en tien cent.", "dertien euro en tien cent", "13.1", "EUR"),
        ("Het kost 100.000 gulden.", "100.000 gulden", "100000", "NLG"),
        ("Het kost 500 Zwitserse frank.", "500 Zwitserse frank", "500", "CHF"),
        (
            "Het kost tussen de 2 en 3 miljoen euro.",
            "tussen de 2 en 3 miljoen euro",
            "2000000..3000000",
            "EUR",
        ),
        ("Het kost 10 tot 15.000 euro.", "10 tot 15.000 euro", "10000..15000", "EUR"),
        ("Het kost enkele miljoenen euro's.", "enkele miljoenen euro", "None", "EUR"),
    ],
)
def test_a_sum_is_read_as_it_is_written(written, text, shown, amount, currency):
    assert written(text, "nl") == (shown, amount, currency)


@pytest.mark.parametrize(
    ("text", "what", "role", "per", "about"),
    [
        ("Waterdorp gaf 88.000 euro uit aan een reis.", "reis", "spent", None, ""),
        (
            "De verbouwing van het stadhuis kostte ruim 3 miljoen euro.",
            "verbouwing van het stadhuis",
            "price",
            None,
            "about",
        ),
        ("Hij kreeg een boete van 1200 euro.", "boete", "fine", None, ""),
        ("Hij betaalde 500 euro boete.", "boete", "spent", None, ""),
        ("Ze krijgt een salaris van 4.500 euro per maand.", "salaris", "salary", "month", ""),
        ("De schuld bedraagt 12 miljoen euro.", "schuld", "debt", None, ""),
        ("Het diner (€ 340) viel zwaar.", "diner", "unknown", None, ""),
        ("Een subsidie van 3.000 euro voor de kermis.", "kermis", "spent", None, ""),
    ],
)
def test_what_a_sum_is_for(told, text, what, role, per, about):
    assert told(text, "nl") == (what, role, per, about)


@pytest.mark.parametrize(
    "text",
    [
        "Zo'n 20.000 mensen, 12 procent van het dorp, in 2019.",
        "Hij woog tachtig pond en won met 3-1.",
        "Een op de drie mensen; een half uur later.",
    ],
)
def test_a_count_a_weight_or_a_year_is_no_sum(costs_of, text):
    assert costs_of(text, "nl") == ()
