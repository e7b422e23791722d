"""Who was just listed may be counted: "the latter", "la segunda"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    Reading = Callable[[str, str], list[tuple[str, str | None]]]

LISTS = {
    "fr": (
        (
            "Il y avait Aline Roche, Bernard Courtois et Claude Morin. « L’eau était froide », a "
            "dit le deuxième."
        ),
        "Bernard Courtois",
    ),
    "en": (
        "In came Audrey Fenn, Walter Kemble and Howard Tilby. “It was cold,” said the latter.",
        "Howard Tilby",
    ),
    "es": (
        "Ayer vinieron Ana Ruiz, Paco Gil y Carmen Ortega. «Estaba helada», contó la última.",
        "Carmen Ortega",
    ),
    "it": (
        "C'erano Anna Ferri, Paolo Sala e Carla Ortensi. «Era gelata», racconta la terza.",
        "Carla Ortensi",
    ),
    "pt": (
        "Ontem vieram Ana Sousa, Paulo Moura e Carla Pinto. «Estava gelada», contou a primeira.",
        "Ana Sousa",
    ),
}


@pytest.mark.parametrize("lang", LISTS)
def test_an_ordinal_counts_the_list(who_said: Reading, lang: str) -> None:
    text, speaker = LISTS[lang]
    assert [given for _, given in who_said(text, lang)] == [speaker]


def test_an_ordinal_that_counts_nobody_is_nobody(who_said: Reading) -> None:
    text = "Aline Roche est venue. « L’eau était froide », a dit le troisième."
    assert [given for _, given in who_said(text, "fr")] == [None]


def test_the_object_of_a_verb_is_no_part_of_who_does_it(who_said: Reading) -> None:
    """An unlisted verb must not make one phrase of subject and object."""
    text = "La gérante carrelle trois bassins. « Il ne manque que l’eau », soupire-t-elle."
    assert [given for _, given in who_said(text, "fr")] == ["La gérante"]


def test_somebody_is_nobody_known(who_said: Reading) -> None:
    text = "Ana Ruiz saltó. «Está helada», dijo alguien."
    assert [given for _, given in who_said(text, "es")] == ["alguien"]
