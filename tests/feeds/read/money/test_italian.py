"""How Italian tells money: every way of writing a sum, what it is for, and what is no sum."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "shown", "amount", "currency"),
    [
        ("Costa 88.000 euro.", "88.000 euro", "88000", "EUR"),
        ("Costa 2,50 €.", "2,50 €", "2.50", "EUR"),
        ("Costa 3,5 milioni di euro.", "3,5 milioni di euro", "3500000", "EUR"),
        ("Costa 50 mln di euro.", "50 mln di euro", "50000000", "EUR"),
        ("Costa 1,5 mld €.", "1,5 mld €", "1500000000", "EUR"),
        ("Costa 300mila euro.", "300mila euro", "300000", "EUR"),
        ("Costa duecentocinquantamila euro.", "duecentocinquantamila euro", "250000", "EUR"),
        ("Costa quarantacinque euro.", "quarantacinque euro", "45", "EUR"),
        ("Costa ventuno euro.", "ventuno euro", "21", "EUR"),
        ("Costa due milioni e mezzo di euro.", "due milioni e mezzo di euro", "2500000", "EUR"),
        ("Costa mezzo milione di euro.", "mezzo milione di euro", "500000", "EUR"),
        (
            "Costa un centinaio di migliaia di euro.",
            "un centinaio di migliaia di euro",
            "100000",
            "EUR",
        ),
        ("Costa un milione e 200mila euro.", "un milione e 200mila euro", "1200000", "EUR"),
        ("Costa tra i 5 e i 10 euro.", "tra i 5 e i 10 euro", "5..10", "EUR"),
        ("Costa 15 dollari e 15 centesimi.", "15 dollari e 15 centesimi", "15.15", "USD"),
        ("Costa nove sterline.", "nove sterline", "9", "GBP"),
        ("Costa 10.000 franchi svizzeri.", "10.000 franchi svizzeri", "10000", "CHF"),
        ("Costa 500 lire.", "500 lire", "500", "ITL"),
        (
            "Costa tra 2 e 3 milioni di euro.",
            "tra 2 e 3 milioni di euro",
            "2000000..3000000",
            "EUR",
        ),
        ("Costa da 10 a 15.000 euro.", "10 a 15.000 euro", "10000..15000", "EUR"),
        ("Costa diversi milioni di euro.", "diversi milioni di euro", "None", "EUR"),
    ],
)
def test_a_sum_is_read_as_it_is_written(written, text, shown, amount, currency):
    assert written(text, "it") == (shown, amount, currency)


@pytest.mark.parametrize(
    ("text", "what", "role", "per", "about"),
    [
        ("Borgofino ha speso 88.000 euro per un viaggio.", "viaggio", "spent", None, ""),
        (
            "La ristrutturazione del palazzo è costata circa 3 milioni di euro.",
            "ristrutturazione del palazzo",
            "spent",
            None,
            "about",
        ),
        ("Ha preso una multa di 1.200 euro.", "multa", "fine", None, ""),
        ("Riceve uno stipendio di 4.500 euro al mese.", "stipendio", "salary", "month", ""),
        ("Il debito ammonta a 2,3 miliardi di euro.", "debito", "debt", None, ""),
        ("L'auto blu (72.000 €) è nuova.", "auto blu", "unknown", None, ""),
        ("Un contributo di 3.000 euro per la sagra.", "sagra", "spent", None, ""),
        ("Il biglietto costa 12 euro a persona.", "biglietto", "price", "person", ""),
    ],
)
def test_what_a_sum_is_for(told, text, what, role, per, about):
    assert told(text, "it") == (what, role, per, about)


@pytest.mark.parametrize(
    "text",
    [
        "Circa 20.000 persone, il 12% del totale, nel 2019.",
        "Sei tu: cento marchi famosi e due corone.",
        "Euro 2024 è finito 3-1 davanti a mille tifosi.",
    ],
)
def test_a_count_or_a_year_is_no_sum(costs_of, text):
    assert costs_of(text, "it") == ()
