"""A name behind a comma says who is meant by the words before it, whatever they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

CASES = {
    "a noun of which nothing is known": (
        "en",
        "“The pond was never wet,” said its former sweeper, Howard Tilby, 61.",
        "Howard Tilby",
    ),
    "somebody by whose company it is": (
        "en",
        "“Nobody asked,” said the firm's regional manager, Gillian Storr, by telephone.",
        "Gillian Storr",
    ),
    "somebody by whose deputy it is": (
        "en",
        "Walter Kemble left. According to Kemble's deputy, Iris Vale, “the door was open anyway”.",
        "Iris Vale",
    ),
    "a party between brackets": (
        "fr",
        "« Le pont tiendra bien jeudi », a promis le maire (sans étiquette) Bernard Courtois.",
        "Bernard Courtois",
    ),
    "a role with many words": (
        "fr",
        "« Le pont tiendra bien jeudi », jure la conseillère chargée des Ponts, Aline Roche.",
        "Aline Roche",
    ),
    "Spanish, with the person's owner": (
        "es",
        "«El puente aguanta de sobra», presume su directora, Carmen Ortega, con gafas nuevas.",
        "Carmen Ortega",
    ),
    "a noun of which nothing is known, without a comma": (
        "fr",
        "« Le pont tiendra bien jeudi », jure la pontonnière Aline Roche.",
        "Aline Roche",
    ),
    "the person in a footnote, not its first word": (
        "fr",
        (
            "Le maire n’a rien dit.\n\n« Le pont tiendra jusqu’à jeudi soir » (1).\n\n"
            "(1) Expertise de l’ingénieure Aline Roche, page 12."
        ),
        "Aline Roche",
    ),
}


@pytest.mark.parametrize(("lang", "text", "speaker"), CASES.values(), ids=CASES)
def test_an_apposition_names_the_person(
    who_said: Callable[[str, str], list[tuple[str, str | None]]],
    lang: str,
    text: str,
    speaker: str,
) -> None:
    assert [given for _, given in who_said(text, lang)] == [speaker]


def test_an_apposition_before_the_verb_is_no_inversion(
    who_said: Callable[[str, str], list[tuple[str, str | None]]],
) -> None:
    """Between commas stands who speaks; behind the verb, to whom."""
    text = "The judge, Edith Farrow, told the company: “You were not even trying to swim.”"
    assert [given for _, given in who_said(text, "en")] == ["Edith Farrow"]


def test_two_names_joined_are_two_people(
    who_said: Callable[[str, str], list[tuple[str, str | None]]],
) -> None:
    text = "Vinieron Ana Ruiz y Paco Gil. «El agua estaba helada», contó Gil."
    assert [given for _, given in who_said(text, "es")] == ["Paco Gil"]
