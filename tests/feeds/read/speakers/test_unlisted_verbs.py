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
