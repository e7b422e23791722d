"""What a sum is for, in the constructions that prose has and tables of phrases have not."""

from __future__ import annotations

import pytest


def whats(costs_of, text: str, lang: str) -> list[str | None]:
    return [cost.what.of(text) if cost.what else None for cost in costs_of(text, lang)]


@pytest.mark.parametrize(
    ("text", "lang", "what"),
    [
        ("Le nouveau hall a ouvert. Il a coûté 3 M€.", "fr", "nouveau hall"),
        ("Tout est prêt : le bassin, trop court, a ouvert. Il a coûté 3 M€.", "fr", "bassin"),
        ("La réforme est prête. Elle coûtera 3 M€.", "fr", "réforme"),
        ("The new pier is open. It cost £3m.", "en", "new pier"),
        ("The new pier is open. It is short. It cost £3m.", "en", "new pier"),
        ("Der Turm ist fertig. Er kostete 3 Mio. Euro.", "de", "Turm"),
    ],
)
def test_a_pronoun_stands_for_the_subject_of_the_sentence_before(costs_of, text, lang, what):
    assert whats(costs_of, text, lang) == [what]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("La piscine a ouvert. Il a coûté 3 M€.", "fr"),
        ("Hier, la piscine a ouvert. Elle a coûté 3 M€.", "fr"),
        ("Il a coûté 3 M€.", "fr"),
        ("It cost £3m.", "en"),
    ],
)
def test_a_pronoun_of_another_gender_or_without_a_noun_stays_unknown(costs_of, text, lang):
    assert whats(costs_of, text, lang) == [None]


@pytest.mark.parametrize(
    ("text", "lang", "what"),
    [
        ("Le stade, inauguré en mai, a coûté 3 M€.", "fr", "stade"),
        ("Le stade, qui a coûté 3 M€, est vide.", "fr", "stade"),
        ("Le stade de la ville a finalement coûté près de 3 M€.", "fr", "stade de la ville"),
        ("La réunion des 577 élus coûte 3 M€.", "fr", "réunion"),
        ("The stadium, opened in May, cost £3m.", "en", "stadium"),
        ("The stadium which cost £3m is empty.", "en", "stadium"),
    ],
)
def test_the_subject_is_found_over_relatives_and_appositions(costs_of, text, lang, what):
    assert whats(costs_of, text, lang) == [what]


@pytest.mark.parametrize(
    ("text", "lang", "what"),
    [
        ("Un mur végétal, facturé 3 800 €.", "fr", "mur végétal"),
        ("Le fabricant a facturé 3 800 €.", "fr", None),
        ("Le kilo se vend 40 euros.", "fr", "kilo"),
        ("La ville a payé 3 800 € la statue du maire.", "fr", "statue du maire"),
        ("Un drone payé 3 800 €.", "fr", "drone"),
        ("The store was sold to a developer for £1.9m.", "en", "store"),
        ("The tree has been valued at £900.", "en", "tree"),
        ("It was paid £2m for a “mobility vision”.", "en", "mobility vision"),
        ("A further £90,000 went on signs.", "en", "signs"),
    ],
)
def test_what_is_sold_or_paid_for_is_told_from_who_sells_or_pays(costs_of, text, lang, what):
    assert whats(costs_of, text, lang) == [what]


@pytest.mark.parametrize(
    ("text", "lang", "what"),
    [
        ("Er ließ sich für 45.000 Euro ein neues Büro einrichten.", "de", "neues Büro"),
        ("Für die Halle zahlt die Stadt 4 Millionen Euro.", "de", "Halle"),
        ("Ein Gutachten, das 80.000 Euro gekostet hat, ruht.", "de", "Gutachten"),
        ("Die Firma muss 2 Millionen Euro Schadenersatz zahlen.", "de", "Schadenersatz"),
        ("Het standbeeld, dat 90.000 euro kostte, staat scheef.", "nl", "standbeeld"),
        ("Het terrein werd verkocht voor 1,5 miljoen euro.", "nl", "terrein"),
        ("Pour ce voyage, la mairie a payé 88 000 euros.", "fr", "voyage"),
        ("Le budget du festival s'élève à 300 000 euros.", "fr", "budget du festival"),
        ("Il a dormi dans une suite à 840 euros la nuit.", "fr", "suite"),
        ("Le séminaire à Port-Brume : 88 000 euros.", "fr", "séminaire"),
        ("La Diputación pagó 45.000 euros por un informe.", "es", "informe"),
        ("La Regione ha pagato 45.000 euro per una consulenza.", "it", "consulenza"),
        ("O governo pagou 45.000 euros por um relatório.", "pt", "relatório"),
    ],
)
def test_each_language_has_its_own_order_of_words(costs_of, text, lang, what):
    assert whats(costs_of, text, lang) == [what]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Une amende pour vol de 300 euros.", "amende"),
        ("Le tri, d'une valeur de 300 euros, est fini.", "tri"),
        ("Des gains dégagés par ces ventes, soit 300 euros dégagés par ces ventes.", "ventes"),
        ("Un chiffre d'affaires de 300 euros.", "chiffre d'affaires"),
        ("L'ensemble est facturé deux euros pour chaque tour.", None),
        ("Une hausse de 300 euros par an.", "hausse"),
        ("Les dépôts ont reculé en juillet (300 euros).", "dépôts"),
    ],
)
def test_french_noun_phrases_end_where_they_should(costs_of, text, what):
    assert whats(costs_of, text, "fr")[-1] == what
