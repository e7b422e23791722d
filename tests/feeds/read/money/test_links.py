"""How sums lean on each other: changes, parts, elided currencies, repeats, conversions."""

from __future__ import annotations

import pytest

from feeds.read.layout import layout
from feeds.read.money import explain_costs


def rules(text: str, lang: str = "fr") -> list[tuple[str, str | None, str]]:
    """The words, the amount and the rule of each sum."""
    return [
        (cost.span.of(text), None if cost.amount is None else f"{cost.amount:f}", rule)
        for cost, rule in explain_costs(text, layout(text, lang), lang)
    ]


def test_of_which_takes_the_currency_and_the_scale_of_the_whole():
    assert rules("Un plan de 6,6 milliards d'euros, dont 2 en 2019.") == [
        ("6,6 milliards d'euros", "6600000000", "figure-scale-name"),
        ("2", "2000000000", "part-of-sum"),
    ]


def test_money_talk_makes_a_great_number_a_sum_of_unknown_currency():
    assert rules("Le budget atteint 6,6 milliards, dont 2 en 2019.") == [
        ("6,6 milliards", "6600000000", "currency-implied"),
        ("2", "2000000000", "part-of-sum"),
    ]
    assert rules("Ils étaient 6,6 millions, dont 2 en 2019.") == []


def test_of_which_in_words_and_without_a_scale():
    assert rules("Il touche 35 euros, dont neuf pour lui.")[1] == ("neuf", "9", "part-of-sum")


def test_of_which_counts_when_a_noun_follows():
    text = "Un plan de 6 millions d'euros, dont 2 ministres sont fiers."
    assert [words for words, _, _ in rules(text)] == ["6 millions d'euros"]


def test_a_great_number_beside_a_sum_is_a_sum_too():
    text = "Le budget atteint 20 milliards d'euros, contre 18,5 milliards en 2018."
    assert rules(text)[1] == ("18,5 milliards", "18500000000", "currency-implied")


def test_a_great_number_of_people_is_none_even_when_said_again_without_them():
    text = "Il coûte 3 euros à 16 millions de foyers sur un total de 38 millions, dit-on."
    assert [words for words, _, _ in rules(text)] == ["3 euros"]


def test_a_great_number_before_any_sum_is_none():
    assert rules("Ils étaient deux millions. Il doit 3 euros.") == [("3 euros", "3", "figure-name")]


def test_a_great_number_in_another_sentence_is_a_sum_only_where_it_is_paid():
    text = "Il doit 3 millions d'euros. Ils étaient deux millions. Il a payé deux millions."
    assert [words for words, _, _ in rules(text)] == ["3 millions d'euros", "deux millions"]


def test_an_elided_currency_is_not_taken_from_another_paragraph():
    text = "Le stade vaut 3 millions d'euros.\n\nIls étaient deux millions, paraît-il."
    assert [words for words, _, _ in rules(text)] == ["3 millions d'euros"]


@pytest.mark.parametrize(
    ("text", "lang", "shown"),
    [
        ("Le prix passe de 2 à 3 euros.", "fr", ["2", "3 euros"]),
        ("Le prix passe de 2 euros à 3 euros.", "fr", ["2 euros", "3 euros"]),
        ("Pay rose from £50,000 to £80,000.", "en", ["£50,000", "£80,000"]),
        ("Un prix de 2 à 3 euros.", "fr", ["2 à 3 euros"]),
    ],
)
def test_a_change_is_two_sums_and_a_range_is_one(text, lang, shown):
    assert [words for words, _, _ in rules(text, lang)] == shown


def whats(costs_of, text: str, lang: str = "fr") -> list[str | None]:
    return [cost.what.of(text) if cost.what else None for cost in costs_of(text, lang)]


def test_a_sum_told_again_keeps_what_it_was_for(costs_of):
    text = "Une amende de 135 euros. « 135 euros, c'est trop », dit Odile Taupin."
    assert whats(costs_of, text) == ["amende", "amende"]


def test_a_conversion_is_for_what_the_sum_was_for(costs_of):
    assert whats(costs_of, "Des vélos à 1 000 dollars (887 euros) ou moins.") == ["vélos", "vélos"]


def test_a_sum_set_against_another_is_for_the_same(costs_of):
    text = "Le stade a coûté 9 millions d'euros, contre 4 millions d'euros prévus."
    assert whats(costs_of, text)[0] == "stade"
    assert whats(costs_of, "Le stade coûte 9 euros au lieu de 4 euros.") == ["stade", "stade"]


def test_a_sum_that_the_article_reckons_is_marked(costs_of):
    text = "Le voyage a coûté 90 000 €, soit 30 000 € par passager."
    told, reckoned = costs_of(text, "fr")
    assert not told.derived
    assert reckoned.derived
    assert reckoned.per == "person"
    assert reckoned.what is not None
    assert reckoned.what.of(text) == "voyage"
