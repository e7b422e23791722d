"""Which short blocks are the page's words and not the article's."""

from __future__ import annotations

import pytest

from feeds.read.layout import BlockKind, layout

BODY = "Le maire de Brume-sur-Lys a fait repeindre le pont en or. Personne ne passe plus dessous."


def kind(line: str, lang: str) -> BlockKind:
    """The kind of a line that stands between two paragraphs."""
    return layout(f"{BODY}\n\n{line}\n\n{BODY}", lang)[1].kind


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("es", "Por 3 euros 20 puedes cruzar el puente y volver en el ferri"),
        ("es", "Por la tarde el ferri costaba 4 euros a los vecinos del pueblo"),
        ("pt", "Por 5 reais a ponte inteira era de quem passasse"),
        ("fr", "Par 3 euros la traversée, le bac de la Lys se remplit vite"),
        ("en", "By noon the ferry had cost the town 40 pounds in tea"),
        ("de", "Von den 300 Euro für die Brücke bleiben nur zwei"),
        ("it", "Di notte il traghetto costa 7 euro a testa"),
        ("nl", "Door de storm kost de veerpont 12 euro per fiets"),
    ],
)
def test_a_clause_that_opens_like_a_byline_is_no_byline(lang: str, line: str) -> None:
    assert layout(line, lang)[0].kind is BlockKind.BODY


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("fr", "Par Odile Taupin, correspondante à Brume"),
        ("fr", "Par notre envoyée spéciale à Brume-sur-Lys"),
        ("en", "BY OLIVE MOLE AND PIP VOLE"),
        ("en", "By a staff reporter"),
        ("de", "Von Odine Maulwurf | 3. Mai 2026"),
        ("es", "Por Ana de la Topera y Luis Mora"),
        ("es", "Por la redacción"),
        ("it", "di Olivia Talpa – Brumate"),
        ("nl", "Door Olga van der Mol"),
        ("pt", "Por Olívia Toupeira (texto) e Rui Rato (fotos)"),
    ],
)
def test_a_word_of_authorship_and_a_name_are_a_byline(lang: str, line: str) -> None:
    assert kind(line, lang) is BlockKind.FURNITURE


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("fr", "Soutenez la presse indépendante pour 4 € par mois."),
        ("fr", "Pour 1 € par mois, lisez tous nos articles."),
        ("en", "Try it for £1 a month, and cancel anytime."),
        ("en", "If you enjoy the Lys Gazette, help keep local news alive for $3 a month."),
        ("de", "Jetzt testen für 1 Euro im Monat."),
        ("de", "Jetzt Abo abschließen und sechs Wochen für 2 Euro lesen."),
        ("de", "Unterstützen Sie unabhängigen Journalismus mit 5 Euro im Monat."),
        ("es", "Suscríbete por 5 € al mes."),
        ("es", "Hazte socia desde 3 euros al mes y lee sin límites."),
        ("it", "Abbonati: un euro al mese, poi 6,90 €."),
        ("it", "Sostieni il giornalismo locale con 4 € al mese."),
        ("nl", "Probeer de Lysbode voor 2 euro per maand."),
        ("nl", "Steun onze journalistiek met 3 euro per maand."),
        ("pt", "Assine por R$ 9,90."),
        ("pt", "Apoie o jornalismo local: 2 euros por mês."),
    ],
)
def test_a_plea_to_subscribe_or_to_give_is_furniture(lang: str, line: str) -> None:
    assert kind(line, lang) is BlockKind.FURNITURE


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("fr", "À partir de mai, la cantine coûtera 5 euros par mois aux canards."),
        ("fr", "Profitez du pont, a dit la maire, il a coûté 300 euros."),
        ("en", "Support for the ferry costs the town £5 a month."),
        ("de", "Jetzt zahlt das Dorf 40 Euro im Monat für die Fähre."),
        ("de", "Alle Bürger spenden 5 Euro für die Brücke."),
        ("es", "Desde 2020 el alcalde cobra 3.000 euros al mes."),
        ("es", "Doña Olvido vende el puente"),
        ("it", "Prova ne sia il ponte, che rende 5 euro al mese."),
        ("nl", "Nu betaalt het dorp 12 euro per maand voor de pont."),
        ("pt", "Apenas 5 euros por mês sobram para a ponte."),
    ],
)
def test_news_about_what_is_paid_by_the_month_is_no_plea(lang: str, line: str) -> None:
    assert kind(line, lang) is not BlockKind.FURNITURE


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("fr", "Lisez aussi : la maire rachète le bac."),
        ("en", "You may also like: the ferry that sank twice."),
        ("en", "Photo Credit: Olive Mole via Lys Pictures."),
        ("de", "Auch lesenswert: Die Fähre sinkt schon wieder."),
        ("de", "Symbolbild: Odine Maulwurf."),
        ("es", "También te puede interesar: el ferri que se hundió dos veces."),
        ("it", "Ti potrebbe interessare: il traghetto affondato due volte."),
        ("nl", "Bekijk ook: de pont die twee keer zonk."),
        ("pt", "Artigos relacionados: a balsa que afundou duas vezes."),
        ("pt", "Crédito: Olívia Toupeira."),
    ],
)
def test_links_to_other_articles_and_credits_are_furniture(lang: str, line: str) -> None:
    assert kind(line, lang) is BlockKind.FURNITURE


def test_a_button_is_a_word_of_its_own() -> None:
    assert kind("Dona ora", "it") is BlockKind.FURNITURE
    assert kind("Donatella vende il ponte", "it") is not BlockKind.FURNITURE
