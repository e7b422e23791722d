"""How French tells money: every way of writing a sum, and what is no sum."""

from __future__ import annotations

from decimal import Decimal

import pytest


@pytest.mark.parametrize(
    ("text", "shown", "amount", "currency"),
    [
        ("La mairie a payé 88 000 € ce voyage.", "88 000 €", "88000", "EUR"),
        ("La mairie a payé 88\u202f000\u00a0€ ce voyage.", "88\u202f000\u00a0€", "88000", "EUR"),
        ("Un banc à 88.000 euros.", "88.000 euros", "88000", "EUR"),
        ("Un banc à 88,000 euros.", "88,000 euros", "88000", "EUR"),
        ("Un banc à 4,50 €.", "4,50 €", "4.50", "EUR"),
        ("Coût : 1,2 million d'euros.", "1,2 million d'euros", "1200000", "EUR"),
        ("Coût : 1,2 million d’euros.", "1,2 million d’euros", "1200000", "EUR"),
        ("Un plan de 3,5 Md€ pour Vaugry.", "3,5 Md€", "3500000000", "EUR"),
        ("Un plan de 120 M€ pour Vaugry.", "120 M€", "120000000", "EUR"),
        ("Un plan de 120M€ pour Vaugry.", "120M€", "120000000", "EUR"),
        ("Un plan de 120 M d'euros.", "120 M d'euros", "120000000", "EUR"),
        ("Un rond-point à 15 k€.", "15 k€", "15000", "EUR"),
        ("Il doit deux millions d'euros.", "deux millions d'euros", "2000000", "EUR"),
        ("Il doit quatre-vingt-dix mille euros.", "quatre-vingt-dix mille euros", "90000", "EUR"),
        ("Il doit vingt-et-un euros.", "vingt-et-un euros", "21", "EUR"),
        ("Il doit mille deux cents euros.", "mille deux cents euros", "1200", "EUR"),
        ("Il doit 2 millions et demi d'euros.", "2 millions et demi d'euros", "2500000", "EUR"),
        ("Il doit un demi-million d'euros.", "un demi-million d'euros", "500000", "EUR"),
        ("Un café à 2 euros 50.", "2 euros 50", "2.50", "EUR"),
        ("Un café à 1€50.", "1€50", "1.50", "EUR"),
        ("Un timbre à 15 dollars et 15 cents.", "15 dollars et 15 cents", "15.15", "USD"),
        ("Il gagne 2 000 francs suisses.", "2 000 francs suisses", "2000", "CHF"),
        ("Il gagne CHF 2'000.", "CHF 2'000", "2000", "CHF"),
        ("Il avait 100 000 anciens francs.", "100 000 anciens francs", "100000", "FRF"),
        ("Il a 12 dollars canadiens.", "12 dollars canadiens", "12", "CAD"),
        ("Il a 12 dollars de Hong Kong.", "12 dollars de Hong Kong", "12", "HKD"),
        ("Il a 300 dinars algériens.", "300 dinars algériens", "300", "DZD"),
        ("Une baisse de 10 centimes d'euro.", "10 centimes d'euro", "0.1", "EUR"),
    ],
)
def test_a_sum_is_read_as_it_is_written(costs_of, text, shown, amount, currency):
    (cost,) = costs_of(text, "fr")
    assert cost.span.of(text) == shown
    assert cost.amount == Decimal(amount)
    assert cost.currency == currency


@pytest.mark.parametrize(
    "text",
    [
        "La vallée compte environ 6 000 entreprises.",
        "Il a obtenu 53 % des voix en 2019.",
        "Une femme de 44 ans a parcouru 12 000 kilomètres.",
        "Les 3,5 millions de foyers attendent.",
        "Score final : 3-1, devant 20 000 personnes.",
        "La zone euro compte vingt pays ; l'Euro 2024 est fini.",
        "Il a lu 500 livres et vu la COP 26.",
    ],
)
def test_a_count_an_age_or_a_year_is_no_sum(costs_of, text):
    assert costs_of(text, "fr") == ()
