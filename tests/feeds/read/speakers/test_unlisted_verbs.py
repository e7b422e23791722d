"""A verb between a quote and a person says how it was said, also where no list has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    Reading = Callable[[str, str], list[tuple[str, str | None]]]

CASES = {
    "fr": ("« Le pont tiendra bien jeudi », zozote Bernard Courtois.", "Bernard Courtois"),
    "en": ("“The pond was never wet,” warbled Howard Tilby.", "Howard Tilby"),
    "de": ("„Die Brücke hält bis Donnerstag“, näselte Bernd Kaiser.", "Bernd Kaiser"),
    "es": ("«El puente aguanta de sobra», cecea la alcaldesa Carmen Ortega.", "Carmen Ortega"),
    "it": ("«Il ponte regge fino a lunedì», borbottava Paolo Ferri.", "Paolo Ferri"),
    "nl": ("‘De brug houdt het tot maandag’, bromde Jan de Wit.", "Jan de Wit"),
    "pt": ("«A ponte aguenta até segunda», resmungou Paulo Sousa.", "Paulo Sousa"),
}


@pytest.mark.parametrize("lang", CASES)
def test_an_unlisted_verb_before_a_person_gives_the_quote(who_said: Reading, lang: str) -> None:
    text, speaker = CASES[lang]
    assert [given for _, given in who_said(text, lang)] == [speaker]


def test_a_little_word_is_no_verb(who_said: Reading) -> None:
    """What follows a quote with "aussi" or "while" says nothing of who spoke."""
    text = (
        "“The pond was never wet,” said Howard Tilby. “It was a rumour,” while Iris Vale slept on."
    )
    assert [given for _, given in who_said(text, "en")] == ["Howard Tilby", None]


def test_a_verb_behind_the_name_may_be_any(who_said: Reading) -> None:
    text = "“The pond was never wet,” Howard Tilby shot back."
    assert [given for _, given in who_said(text, "en")] == ["Howard Tilby"]


def test_a_pronoun_grown_onto_any_verb_speaks(who_said: Reading) -> None:
    text = (
        "Aline Roche a saisi le tribunal. « Cela fait mille carreaux par nageur », chiffre-t-elle."
    )
    assert [given for _, given in who_said(text, "fr")] == ["Aline Roche"]


def test_an_incise_inside_the_marks_may_have_a_mild_verb(who_said: Reading) -> None:
    text = "« On m’a demandé de nager, s’étonne Aline Roche. J’ai demandé de l’eau. »"
    assert [given for _, given in who_said(text, "fr")] == ["Aline Roche"]
