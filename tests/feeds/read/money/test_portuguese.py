"""How Portuguese tells money: every way of writing a sum, what it is for, and what is no sum."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "shown", "amount", "currency"),
    [
        ("Custa 88.000 euros.", "88.000 euros", "88000", "EUR"),
        ("Custa 2,50 €.", "2,50 €", "2.50", "EUR"),
        ("Custa R$ 3,5 milhões.", "R$ 3,5 milhões", "3500000", "BRL"),
        ("Custa R$ 50 mi.", "R$ 50 mi", "50000000", "BRL"),
        ("Custa R$ 1,5 bi por ano.", "R$ 1,5 bi", "1500000000", "BRL"),
        ("Custa 2,3 mil milhões de euros.", "2,3 mil milhões de euros", "2300000000", "EUR"),
        ("Custa 300 mil euros.", "300 mil euros", "300000", "EUR"),
        (
            "Custa duzentos e cinquenta mil reais.",
            "duzentos e cinquenta mil reais",
            "250000",
            "BRL",
        ),
        ("Custa trinta e cinco euros.", "trinta e cinco euros", "35", "EUR"),
        ("Custa dois milhões e meio de reais.", "dois milhões e meio de reais", "2500000", "BRL"),
        ("Custa meio milhão de euros.", "meio milhão de euros", "500000", "EUR"),
        ("Custa 15 dólares e 15 centavos.", "15 dólares e 15 centavos", "15.15", "USD"),
        ("Custa 25 euros com 50.", "25 euros com 50", "25.5", "EUR"),
        ("Custa 10.000 francos suíços.", "10.000 francos suíços", "10000", "CHF"),
        ("Custa 300 libras esterlinas.", "300 libras esterlinas", "300", "GBP"),
        ("Custa US$ 150 milhões.", "US$ 150 milhões", "150000000", "USD"),
        (
            "Custa entre 2 e 3 milhões de euros.",
            "entre 2 e 3 milhões de euros",
            "2000000..3000000",
            "EUR",
        ),
        ("Custa de 10 a 15.000 euros.", "10 a 15.000 euros", "10000..15000", "EUR"),
        ("Custa vários milhões de euros.", "vários milhões de euros", "None", "EUR"),
    ],
)
def test_a_sum_is_read_as_it_is_written(written, text, shown, amount, currency):
    assert written(text, "pt") == (shown, amount, currency)


@pytest.mark.parametrize(
    ("text", "what", "role", "per", "about"),
    [
        ("Vila Seca gastou 88.000 euros numa viagem.", "viagem", "spent", None, ""),
        (
            "A reforma do palácio custou cerca de R$ 3 milhões.",
            "reforma do palácio",
            "spent",
            None,
            "about",
        ),
        ("Recebeu uma multa de 1.200 euros.", "multa", "fine", None, ""),
        ("Recebe um salário de 4.500 euros por mês.", "salário", "salary", "month", ""),
        ("A dívida ascende a 2,3 mil milhões de euros.", "dívida", "debt", None, ""),
        ("O carro oficial (72.000 €) é novo.", "carro oficial", "unknown", None, ""),
        ("Um subsídio de 3.000 euros para a feira.", "feira", "spent", None, ""),
        ("O bilhete custa 12 euros por pessoa.", "bilhete", "price", "person", ""),
    ],
)
def test_what_a_sum_is_for(told, text, what, role, per, about):
    assert told(text, "pt") == (what, role, per, about)


@pytest.mark.parametrize(
    "text",
    [
        "Cerca de 20.000 pessoas, 12% do total, em 2019.",
        "Leu mil páginas e pesa 200 libras; é um caso real.",
        "O Euro 2024 acabou 3-1.",
    ],
)
def test_a_count_a_weight_or_a_year_is_no_sum(costs_of, text):
    assert costs_of(text, "pt") == ()
