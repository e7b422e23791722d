"""German and Dutch grow nouns together: who is a Fraktionschefin is a Chefin, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from feeds.read.languages.speech import speech_of

if TYPE_CHECKING:
    from collections.abc import Callable

    Reading = Callable[[str, str], list[tuple[str, str | None]]]

CASES = {
    "a name behind a compound": (
        "de",
        "„Das Becken war nie nass“, versicherte die Beckenvorsitzende Roswitha Kamps.",
        "Roswitha Kamps",
    ),
    "a compound told of in the sentence before": (
        "de",
        (
            "„Alles dicht“, sagte Bernd Kaiser.\n\nDer Bademeistersprecher, Egon Trautwein, sah es "
            "anders. „Das Becken hat ein Loch so groß wie ich“, sagte er."
        ),
        "Egon Trautwein",
    ),
    "a body": (
        "de",
        (
            "„Alles dicht“, sagte Bernd Kaiser.\n\nNach Angaben der Bäderverwaltung „war das "
            "Becken zu keinem Zeitpunkt beteiligt“."
        ),
        "der Bäderverwaltung",
    ),
    "Dutch": (
        "nl",
        (
            "‘Alles is dicht’, zei Jan de Wit.\n\nBadraadslid Geertje Hoekman ziet het anders. "
            "‘Het bad heeft een gat zo groot als ik’, zegt zij."
        ),
        "Geertje Hoekman",
    ),
}


@pytest.mark.parametrize(("lang", "text", "speaker"), CASES.values(), ids=CASES)
def test_a_compound_is_what_it_ends_in(
    who_said: Reading, lang: str, text: str, speaker: str
) -> None:
    assert who_said(text, lang)[-1][1] == speaker


def test_a_noun_with_a_capital_is_no_person(who_said: Reading) -> None:
    text = "In einer Pressemitteilung stand gestern: „Das Becken war nie nass, nur feucht.“"
    assert [given for _, given in who_said(text, "de")] == [None]


def test_a_compound_has_the_gender_of_its_noun() -> None:
    roles = speech_of("de").roles
    assert roles["fraktionschefin"] == roles["kartellchefin"] == "f"
    assert "kartellchefin" in roles


def test_a_short_tail_makes_no_compound() -> None:
    """What is left in front must be a word: "Ochef" is none."""
    assert "ochef" not in speech_of("de").roles
