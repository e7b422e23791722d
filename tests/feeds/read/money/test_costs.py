"""The costs of a whole article: order, furniture, key sums, languages that are not read."""

from __future__ import annotations

from decimal import Decimal

import pytest

from feeds.model import Span
from feeds.read.layout import Block, BlockKind
from feeds.read.money import explain_costs, find_costs
from feeds.read.money.costs import MOST_SUMS


def body(text: str) -> list[Block]:
    return [Block(BlockKind.BODY, Span(0, len(text)), (Span(0, len(text)),))]


def test_costs_come_in_the_order_of_the_text(costs_of):
    text = "Une amende de 9 €.\n\nUn prix de 3 €, puis 5 €.\n\nUn don de 1 €."
    starts = [cost.span.start for cost in costs_of(text, "fr")]
    assert starts == sorted(starts)
    assert len(starts) == 4


def test_a_plea_to_subscribe_is_no_cost_of_the_article(costs_of):
    text = (
        "Le maire a payé 9 000 € de fleurs.\n\nAbonnez-vous à notre newsletter pour 1 € par mois."
    )
    assert [cost.amount for cost in costs_of(text, "fr")] == [Decimal(9000)]


def test_at_most_three_sums_are_key_and_none_twice(costs_of):
    text = " ".join(f"Une amende de {n} euros." for n in (10, 20, 30, 40, 50, 50))
    key = [cost.amount for cost in costs_of(text, "fr") if cost.key]
    assert len(key) == len(set(key)) == 3


def test_a_sum_without_an_amount_is_not_key(costs_of):
    (cost,) = costs_of("Il manque plusieurs millions d'euros.", "fr")
    assert not cost.key


def test_a_mere_conversion_is_not_key(costs_of):
    text = "Un vélo à 1 000 dollars (887 euros). Il a payé 50 dollars, soit 45 euros."
    assert [(str(c.amount), c.key) for c in costs_of(text, "fr")] == [
        ("1000", True),
        ("887", False),
        ("50", True),
        ("45", False),
    ]


def test_the_sum_with_a_purpose_is_told_before_a_mere_figure(costs_of):
    text = "Un café à 2 €. Il a dépensé 88 000 € pour un voyage. On parle de 3 €, 4 €, 5 €."
    assert next(c for c in costs_of(text, "fr") if c.amount == Decimal(88000)).key


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("Cena: 1 500 EUR za noc.", "1500", "EUR"),
        ("Priset var €1,500 igår.", "1500", "EUR"),
        ("Hinta on $12.50 nyt.", "12.50", "USD"),
        ("Pris: SEK 300 per natt.", None, None),
    ],
)
def test_in_a_language_not_read_only_symbols_and_codes_count(text, amount, currency):
    found = find_costs(text, body(text), "other")
    if amount is None:
        assert found == ()
    else:
        assert [(c.amount, c.currency) for c in found] == [(Decimal(amount), currency)]


@pytest.mark.parametrize(
    "text",
    [
        "Il doit 3 Meuros.",
        "Il doit 150 000 F CFA.",
        "Il doit 30 MUSD.",
        "Il doit 20 cts.",
        "Il doit 12 dólares, dit-il : 12 dollars.",
        "Il doit 500 zł.",
        "Il doit 20 usd.",
    ],
)
def test_the_first_glance_overlooks_no_way_of_writing_money(text):
    assert find_costs(text, body(text), "fr")


def test_words_of_one_language_are_not_read_in_another():
    text = "Der Eintritt kostet sieben Euro."
    assert find_costs(text, body(text), "fr") == ()


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Il n'a pas un euro.", "fr"),
        ("Sans un euro de dette, il rit.", "fr"),
        ("They did not spend one penny.", "en"),
        ("Er hat keinen Cent bezahlt.", "de"),
        ("No gastó ni un euro.", "es"),
        ("Non ha speso nemmeno un euro.", "it"),
        ("Hij betaalde niet één euro.", "nl"),
        ("Não gastou nem um euro.", "pt"),
        ("Le film a touché trois millions (de personnes).", "fr"),
    ],
)
def test_no_money_at_all_and_a_count_of_people_are_no_sums(costs_of, text, lang):
    assert costs_of(text, lang) == ()


@pytest.mark.parametrize(
    ("text", "lang", "currency"),
    [
        ("Il a payé 900 000 dollars HKD.", "fr", "HKD"),
        ("It cost 30 dollars CAD.", "en", "CAD"),
        ("It cost 30 dollars.", "en", "USD"),
    ],
)
def test_a_code_behind_the_name_of_a_coin_decides(costs_of, text, lang, currency):
    (cost,) = costs_of(text, lang)
    assert cost.currency == currency
    assert currency == "USD" or cost.span.of(text).endswith(currency)


def test_a_total_is_not_per_piece_because_the_price_before_it_is(costs_of):
    text = "Le clou est à 38 € pièce, selon l'avis, soit 235 000 euros."
    assert [cost.per for cost in costs_of(text, "fr")] == ["item", None]


@pytest.mark.parametrize(
    ("text", "lang", "roles"),
    [
        ("A “nap pod” at £26, next to her salary of £310 a year.", "en", ["unknown", "salary"]),
        ("The orchard was expected to earn £600 a year.", "en", ["revenue"]),
        ("The gardener earns £600 a year.", "en", ["salary"]),
        ("Le jardinier est payé 14 € de l'heure.", "fr", ["salary"]),
        ("La facture est payée 300 € par mois.", "fr", ["spent"]),
        ("La mairie a payé 300 € par mois.", "fr", ["spent"]),
        ("Le vin est vendu 12 €.", "fr", ["price"]),
        ("Un thé coûte 4 €, le lait 2 €.", "fr", ["price", "price"]),
        ("El jardinero cobra 1.400 euros al mes.", "es", ["salary"]),
        ("Il giardiniere guadagna 1.400 euro al mese.", "it", ["salary"]),
        ("O jardineiro recebe 1.400 euros por mês.", "pt", ["salary"]),
        ("Der Gärtner bekommt 1.400 Euro im Monat.", "de", ["salary"]),
        ("De tuinman krijgt 1.400 euro per maand.", "nl", ["salary"]),
    ],
)
def test_the_role_is_that_of_the_sum_and_not_of_its_neighbour(costs_of, text, lang, roles):
    assert [cost.role for cost in costs_of(text, lang)] == roles


def test_every_cost_can_be_explained_by_the_name_of_a_rule():
    text = "Il a payé 3 €, puis deux millions d'euros et CHF 40."
    told = explain_costs(text, body(text), "fr")
    assert [rule for _, rule in told] == ["symbol-after", "words-scale-name", "code-before"]
    assert tuple(cost for cost, _ in told) == find_costs(text, body(text), "fr")


def test_a_page_with_more_sums_than_any_article_is_cut_off():
    text = "5 € " * (MOST_SUMS + 50)
    assert len(find_costs(text, body(text), "fr")) == MOST_SUMS


def test_decomposed_accents_and_windows_line_ends_read_alike(costs_of):
    plain = "Une prime de 300 dollars canadiens.\n\nLe café coûte 2 euros."
    decomposed = plain.replace("é", "e\u0301").replace("û", "u\u0302").replace("\n", "\r\n")
    found = costs_of("\ufeff" + decomposed, "fr")
    assert [(c.amount, c.currency) for c in found] == [
        (c.amount, c.currency) for c in costs_of(plain, "fr")
    ]
