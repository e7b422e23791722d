"""Those whom the text does not name speak by its own words for them, or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

HELD = (
    "L’avocat Bernard Courtois défend la piscine. « Elle est pleine depuis toujours », a plaidé "
    "Bernard Courtois.\n\n"
)
HERO = "Audrey Fenn, the mayor, likes the pool. “It is full to the brim,” said Audrey Fenn.\n\n"

CASES = {
    "a role that nobody bears": (
        "fr",
        HELD + "« Elle penche surtout vers le parking », a répondu l’expert.",
        ["Bernard Courtois", "l’expert"],
    ),
    "a role that nobody bears, told of in the sentence before": (
        "fr",
        HELD + "Le préfet a écrit une lettre. Il y relève que « rien ne prouve la présence "
        "d’un bassin ».",
        ["Bernard Courtois", "Le préfet"],
    ),
    "the person a sentence opens with": (
        "fr",
        HELD + "Quant au préfet, il a fait savoir que « rien ne prouve la présence d’un bassin ».",
        ["Bernard Courtois", "préfet"],
    ),
    "a source without a name": (
        "en",
        HERO + "According to the auditor, the water is “a matter of opinion for all of us”.",
        ["Audrey Fenn", "the auditor"],
    ),
    "a paper as the source": (
        "en",
        HERO + "According to the minutes, “the water is a matter of opinion”.",
        ["Audrey Fenn", "the minutes"],
    ),
    "a thing is no speaker, and the mayor goes no further": (
        "en",
        HERO + "The sign beside the road still promises “a beach for the whole family”.",
        ["Audrey Fenn", None],
    ),
}


@pytest.mark.parametrize(("lang", "text", "speakers"), CASES.values(), ids=CASES)
def test_the_hero_of_the_text_does_not_speak_for_the_nameless(
    who_said: Callable[[str, str], list[tuple[str, str | None]]],
    lang: str,
    text: str,
    speakers: list[str | None],
) -> None:
    assert [given for _, given in who_said(text, lang)] == speakers


def test_a_body_that_only_qualifies_a_role_does_not_speak(
    who_said: Callable[[str, str], list[tuple[str, str | None]]],
) -> None:
    text = "A state official was calm. “The pond is a rumour to us,” the official said."
    assert [given for _, given in who_said(text, "en")] == ["A state official"]


def test_the_point_of_a_price_ends_no_sentence(
    who_said: Callable[[str, str], list[tuple[str, str | None]]],
) -> None:
    text = "The trust says that it waived the charge of £72.20 “as a small gesture of care”."
    assert [given for _, given in who_said(text, "en")] == ["The trust"]
