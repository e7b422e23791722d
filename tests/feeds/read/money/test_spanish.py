"""How Spanish tells money: every way of writing a sum, what it is for, and what is no sum."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "shown", "amount", "currency"),
    [
        ("Cuesta 88.000 euros.", "88.000 euros", "88000", "EUR"),
        ("Cuesta 2,50 €.", "2,50 €", "2.50", "EUR"),
        ("Cuesta $ 1,17 mil millones.", "$ 1,17 mil millones", "1170000000", "USD"),
        ("Cuesta 48.000 millones de dólares.", "48.000 millones de dólares", "48000000000", "USD"),
        ("Cuesta mil quinientos euros.", "mil quinientos euros", "1500", "EUR"),
        ("Cuesta treinta y cinco euros.", "treinta y cinco euros", "35", "EUR"),
        (
            "Cuesta dos millones y medio de euros.",
            "dos millones y medio de euros",
            "2500000",
            "EUR",
        ),
        ("Cuesta medio millón de euros.", "medio millón de euros", "500000", "EUR"),
        ("Cuesta un centenar de euros.", "un centenar de euros", "100", "EUR"),
        ("Cuesta 15 dólares con 50.", "15 dólares con 50", "15.5", "USD"),
        ("Cuesta 3 euros con 99 céntimos.", "3 euros con 99 céntimos", "3.99", "EUR"),
        ("Cuesta 200 pesos mexicanos.", "200 pesos mexicanos", "200", "MXN"),
        ("Cuesta 200 pesos.", "200 pesos", "200", None),
        ("Cuesta 300 libras esterlinas.", "300 libras esterlinas", "300", "GBP"),
        ("Cuesta US$ 10 millones.", "US$ 10 millones", "10000000", "USD"),
        ("Cuesta 15 ptas.", "15 ptas", "15", "ESP"),
        (
            "Cuesta entre 2 y 3 millones de euros.",
            "entre 2 y 3 millones de euros",
            "2000000..3000000",
            "EUR",
        ),
        ("Cuesta de 10 a 15.000 euros.", "10 a 15.000 euros", "10000..15000", "EUR"),
        ("Cuesta varios millones de euros.", "varios millones de euros", "None", "EUR"),
    ],
)
def test_a_sum_is_read_as_it_is_written(written, text, shown, amount, currency):
    assert written(text, "es") == (shown, amount, currency)


@pytest.mark.parametrize(
    ("text", "what", "role", "per", "about"),
    [
        ("Villalba gastó 88.000 euros en un viaje.", "viaje", "spent", None, ""),
        (
            "La reforma del palacio costó casi 3 millones de euros.",
            "reforma del palacio",
            "spent",
            None,
            "about",
        ),
        ("Le impusieron una multa de 1.200 euros.", "multa", "fine", None, ""),
        ("Cobra un sueldo de 4.500 euros al mes.", "sueldo", "salary", "month", ""),
        ("La deuda asciende a 2.300 millones de euros.", "deuda", "debt", None, ""),
        ("El coche oficial (72.000 €) es nuevo.", "coche oficial", "unknown", None, ""),
        ("Una subvención de 3.000 euros para la feria.", "feria", "spent", None, ""),
        ("La entrada vale 12 euros por persona.", "entrada", "price", "person", ""),
    ],
)
def test_what_a_sum_is_for(told, text, what, role, per, about):
    assert told(text, "es") == (what, role, per, about)


@pytest.mark.parametrize(
    "text",
    [
        "Unas 20.000 personas, el 12 % del censo, en 2019.",
        "Leyó mil páginas y pesa 200 libras.",
        "La Eurocopa y la zona euro; ganó 3-1.",
    ],
)
def test_a_count_a_weight_or_a_year_is_no_sum(costs_of, text):
    assert costs_of(text, "es") == ()
