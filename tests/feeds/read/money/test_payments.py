"""What a verb of paying says of its sum: an object, a purpose, who gets it; never itself."""

from __future__ import annotations

import pytest


def whats(costs_of, text: str, lang: str) -> list[str | None]:
    return [cost.what.of(text) if cost.what else None for cost in costs_of(text, lang)]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("La commune récupérera 3 000 €.", "fr"),
        ("Il a payé 3 000 €.", "fr"),
        ("Le notaire parle de 3 000 €.", "fr"),
        ("La radio, elle, parle de 3 000 €.", "fr"),
        ("Il a versé 3 000 € pour apprendre ce que tout le monde sait.", "fr"),
        ("She owes £3,000.", "en"),
        ("The firm was fined £3,000.", "en"),
        ("They closed the pool to save £3,000 a year.", "en"),
        ("A further £5m is needed to apologise for.", "en"),
        ("Er bekam 3.000 Euro.", "de"),
        ("Er hat 3.000 Euro gespart.", "de"),
        ("Gastó 3.000 euros.", "es"),
        ("Ha risparmiato 3.000 euro.", "it"),
        ("Hij heeft 3.000 euro betaald.", "nl"),
        ("Gastou 3.000 euros.", "pt"),
    ],
)
def test_a_verb_alone_says_nothing(costs_of, text, lang):
    assert whats(costs_of, text, lang) == [None]


@pytest.mark.parametrize(
    ("text", "lang", "what"),
    [
        ("Le veilleur est payé 14 € de l'heure.", "fr", "veilleur"),
        ("Le phare, lui, touche 14 € par jour.", "fr", "phare"),
        ("Le gardien, Ulric Brameloup, payé 1 400 € par mois, dort.", "fr", "Ulric Brameloup"),
        ("Elle possède une montre, la Tempo 4, payée 900 €.", "fr", "Tempo 4"),
        ("The night porter is paid £14 an hour.", "en", "night porter"),
        ("The porter, who usually earns £14 an hour, slept.", "en", "porter"),
        ("Der Wächter verdient 1.400 Euro im Monat.", "de", "Wächter"),
        ("El vigilante cobra 1.400 euros al mes.", "es", "vigilante"),
        ("Il custode guadagna 1.400 euro al mese.", "it", "custode"),
        ("De wachter verdient 1.400 euro per maand.", "nl", "wachter"),
        ("O guarda recebe 1.400 euros por mês.", "pt", "guarda"),
    ],
)
def test_who_is_paid_is_what_pay_is_for(costs_of, text, lang, what):
    assert whats(costs_of, text, lang) == [what]


@pytest.mark.parametrize(
    ("text", "lang", "what"),
    [
        ("La ville a versé 9 000 € à la société Ovalie pour un moulin.", "fr", "moulin"),
        ("Le fermier a versé 9 000 € à son avocat.", "fr", "avocat"),
        ("Elle a juré de revendre le moulin 9 000 €.", "fr", "moulin"),
        ("The club paid its goalkeeper £9,000.", "en", "goalkeeper"),
        ("The town paid £9,000 to a firm for a windmill.", "en", "windmill"),
        ("Die Bank bekommt für ihr Gutachten 9.000 Euro.", "de", "Gutachten"),
        ("Het dorp heeft 9.000 euro uitgegeven aan een molen.", "nl", "molen"),
        ("De molen heeft 9.000 euro gekost.", "nl", "molen"),
        ("Die Mühle hat 9.000 Euro gekostet.", "de", "Mühle"),
        ("Bisher kostete die Mühle 9.000 Euro.", "de", "Mühle"),
        ("Casi 9.000 euros costó el molino.", "es", "molino"),
    ],
)
def test_the_object_the_purpose_or_the_payee_of_a_verb_is_told(costs_of, text, lang, what):
    assert whats(costs_of, text, lang) == [what]


@pytest.mark.parametrize(
    ("text", "lang", "what"),
    [
        ("Le quai a coûté 9 M€, la grue 2 M€.", "fr", "grue"),
        ("The pier cost £9m; the crane, £2m.", "en", "crane"),
        ("Ein Tee kostet 4 Euro, das Wasser 2 Euro.", "de", "Wasser"),
        ("Un té cuesta 4 euros y el agua 2 euros.", "es", "agua"),
        ("Un tè costa 4 euro, la brioche 2 euro.", "it", "brioche"),
        ("Een thee kost 4 euro, het water 2 euro.", "nl", "water"),
        ("O chá custa 4 euros, e a água, 2 euros.", "pt", "água"),
    ],
)
def test_a_noun_between_two_sums_is_what_the_second_is_for(costs_of, text, lang, what):
    assert whats(costs_of, text, lang)[1] == what


@pytest.mark.parametrize(
    ("text", "lang", "what"),
    [
        ("The 14-metre tunnel cost £3,000.", "en", "tunnel"),
        ("A bell was ordered from a smith in the valley at £3,000.", "en", "bell"),
        ("Les tilleuls sont taillés par la société Ramage, pour 300 €.", "fr", "tilleuls"),
        ("He slept in a suite at £840.", "en", "suite"),
        ("She has hired eleven cooks at £350 a day.", "en", "eleven cooks"),
        ("The firm, which reported profits of £3m, is sold.", "en", "profits"),
        ("Il a acheté une barque de trente mètres pour 3 M€.", "fr", "barque de trente mètres"),
        ("Ha hablado Arce, que cobra 900 euros al mes.", "es", "Arce"),
        ("Les deux ports, endettés à hauteur de 3 M€, ferment.", "fr", "deux ports"),
        ("Il faudra débourser 40 euros à la gare.", "fr", None),
        ("Il va participer à hauteur de 10 euros.", "fr", None),
        ("Le rompre plus tôt coûterait 3 M€.", "fr", None),
        ("Recuperarlo costaría 3 millones de euros.", "es", None),
        ("Il treno tra Alba e Bra, costato 3 milioni di euro, è fermo.", "it", "treno"),
        ("Le loyer est de 300 €.", "fr", "loyer"),
        ("A new one was ordered from a smith in the valley at £3,000.", "en", None),
        ("A ferry between the islands (£9) is late.", "en", "ferry"),
        ("They sent it by post, at £1.20 per parcel.", "en", "parcel"),
        ("L'huître se négocie 4 euros la douzaine.", "fr", "huître"),
        ("Half of £30,000 of the money went on the roof itself.", "en", "roof"),
    ],
)
def test_a_phrase_is_whole_and_no_place_or_maker(costs_of, text, lang, what):
    assert whats(costs_of, text, lang) == [what]
