"""Spanish, Italian and Portuguese verbs need no pronoun: the paragraph tells who it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

CASES = {
    "es": (
        (
            "«Sobra agua», dijo la alcaldesa, Carmen Ortega.\n\n"
            "El fontanero, Ramiro Salas, no encuentra el grifo. «Lo pintaron encima», explicó. "
            "«Y era el único», rumió."
        ),
        ["Carmen Ortega", "Ramiro Salas", "Ramiro Salas"],
    ),
    "it": (
        (
            "«L'acqua abbonda ovunque», ha detto la sindaca, Carla Ortensi.\n\n"
            "L'idraulico, Ramiro Sala, non trova il rubinetto. «L'hanno dipinto sopra», spiega. "
            "«Ed era l'unico che avevamo», bofonchia."
        ),
        ["Carla Ortensi", "Ramiro Sala", "Ramiro Sala"],
    ),
    "pt": (
        (
            "«A água sobra em toda a parte», disse a presidente, Carla Moura.\n\n"
            "O canalizador, Ramiro Salgado, não encontra a torneira. «Pintaram-na por cima», "
            "explicou. «E era a única que havia», matutou."
        ),
        ["Carla Moura", "Ramiro Salgado", "Ramiro Salgado"],
    ),
}


@pytest.mark.parametrize("lang", CASES)
def test_a_verb_alone_is_the_paragraphs_subject(
    who_said: Callable[[str, str], list[tuple[str, str | None]]], lang: str
) -> None:
    text, speakers = CASES[lang]
    assert [given for _, given in who_said(text, lang)] == speakers
