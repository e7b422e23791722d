"""How a text falls into blocks."""

from __future__ import annotations

import pytest

from feeds.model import LANGUAGES
from feeds.read.layout import BlockKind, layout

BODY = "Le maire de Brume-sur-Lys a fait repeindre le pont en or. Personne ne passe plus dessous."


def kinds(text: str, lang: str = "fr") -> list[BlockKind]:
    return [block.kind for block in layout(text, lang)]


def shown(text: str, lang: str = "fr") -> list[str]:
    return [block.span.of(text) for block in layout(text, lang)]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r", "\n\n", "\r\n\r\n", "\u2028"])
def test_every_kind_of_newline_parts_paragraphs(newline: str) -> None:
    assert shown(f"Le pont est fermé.{newline}Le bac coule.") == [
        "Le pont est fermé.",
        "Le bac coule.",
    ]


def test_blanks_and_a_byte_order_mark_belong_to_no_block() -> None:
    text = "\ufeff  Le pont est fermé.\xa0\n \n\tLe bac coule. "
    assert shown(text) == ["Le pont est fermé.", "Le bac coule."]


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    text = (
        "La fanfare municipale a joué devant trois personnes et un\n"
        "chien, selon le gardien du kiosque. Monsieur Taupin assure\n"
        "Qu'il y avait foule et que le chien a beaucoup applaudi au\n"
        "moment du rappel.\n"
    )
    assert len(layout(text, "fr")) == 1


def test_a_line_that_goes_on_in_lower_case_is_no_new_paragraph() -> None:
    assert len(layout("Le conseil a voté la dépense pendant\nque le maire dormait.", "fr")) == 1


@pytest.mark.parametrize(
    "heading",
    ["Un pont trop cher", "say cheese, les gars ?", "LE RETOUR DU BAC", "« Du jamais vu »"],
)
def test_a_short_line_between_paragraphs_is_a_heading(heading: str) -> None:
    assert kinds(f"{BODY}\n\n{heading}\n\n{BODY}") == [
        BlockKind.BODY,
        BlockKind.HEADING,
        BlockKind.BODY,
    ]


@pytest.mark.parametrize(
    "line", ["« C'est ruineux ! »", "Le bac coule.", "Il dit :", "“Jamais.” — Odile Taupin"]
)
def test_a_short_line_that_says_something_is_body(line: str) -> None:
    assert kinds(f"{BODY}\n\n{line}")[1] is BlockKind.BODY


def test_the_first_line_is_body_even_without_an_end_mark() -> None:
    assert kinds("Il a payé 5 euros") == [BlockKind.BODY]


def test_a_button_is_furniture_and_the_same_word_in_a_sentence_is_not() -> None:
    assert kinds(f"{BODY}\n\nPartager cet article")[1] is BlockKind.FURNITURE
    assert kinds(f"{BODY}\n\nPartager le pont coûte 300 euros.")[1] is BlockKind.BODY


def test_a_sentence_that_opens_like_a_byline_is_body() -> None:
    assert kinds(f"{BODY}\n\nPar ailleurs, le bac coule.")[1] is BlockKind.BODY
    assert kinds(f"{BODY}\n\nBy the way, the ferry sinks.", "en")[1] is BlockKind.BODY


@pytest.mark.parametrize("mark", ["(1)", "[1]", "*"])
def test_a_line_that_opens_with_a_mark_referred_to_before_is_a_note(mark: str) -> None:
    text = f"Le pont{mark} a coûté cher, dit la Gazette du Lys.\n\n{mark} Gazette, 3 mai."
    assert kinds(text) == [BlockKind.BODY, BlockKind.NOTE]


def test_a_marked_line_that_nothing_refers_to_is_body() -> None:
    assert kinds(f"{BODY}\n\n(1) Le pont est fermé pour toujours.")[1] is BlockKind.BODY


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("fr", "Lire aussi : Le bac coule encore"),
        ("fr", "À LIRE AUSSI – Le bac"),
        ("fr", "Abonnez-vous pour lire la suite de cet article."),
        ("fr", "Par Odile Taupin"),
        ("fr", "Photo : Odile Taupin"),
        ("fr", "La Rédaction"),
        ("fr", "Crédit photo : Odile Taupin, pour la Gazette."),
        ("fr", "[Mis à jour le 3 mai à midi]"),
        ("fr", "> Temps de lecture : 3 minutes"),
        ("en", "This article was originally published in the Lys Gazette."),
        ("en", "Photo: Olive Mole/Lys Gazette."),
        ("fr", "Cette lettre vous plaît ? Inscrivez-vous à notre newsletter du vendredi."),
        ("en", "Read more: The ferry sinks again"),
        ("en", "By Olive Mole"),
        ("en", "Sign up to get the best of the week."),
        ("en", "© 2026 The Lys Gazette"),
        ("de", "Lesen Sie auch: Die Fähre sinkt"),
        ("es", "Lea también: el ferri se hunde"),
        ("it", "Leggi anche: il traghetto affonda"),
        ("nl", "Lees ook: het veer zinkt"),
        ("pt", "Leia também: o barco afunda"),
    ],
)
def test_the_words_of_the_page_are_furniture(lang: str, line: str) -> None:
    assert kinds(f"{BODY}\n\n{line}\n\n{BODY}", lang)[1] is BlockKind.FURNITURE


def test_a_long_paragraph_that_speaks_of_a_newsletter_is_body() -> None:
    text = f"{BODY}\n\nDans la newsletter de la mairie, {BODY * 4}"
    assert kinds(text)[1] is BlockKind.BODY


@pytest.mark.parametrize("lang", [*LANGUAGES, "other"])
def test_a_paragraph_added_at_the_end_changes_nothing_before_it(lang: str) -> None:
    text = f"{BODY}\n\nUn titre\n\n{BODY} (1)\n\n(1) Une note"
    before = layout(text, lang)
    assert layout(f"{text}\n\n{BODY}", lang)[: len(before)] == before


def test_an_empty_text_has_no_blocks() -> None:
    assert layout(" \n\n ", "fr") == ()
