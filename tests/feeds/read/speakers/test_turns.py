"""Lines of dialogue take turns."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    Reading = Callable[[str, str], list[tuple[str, str | None]]]

TALKS = {
    "fr": "— L’eau est froide, dit Aline Roche.\n\n— Elle est absente, répond Firmin Lestrade.\n\n"
    "— C’est bien ce que je lui reproche.",
    "es": "—El agua está fría —dijo Ana Ruiz.\n\n—El agua no está —respondió Paco Gil.\n\n"
    "—Eso es lo que le reprocho.",
    "it": "– L'acqua è fredda – dice Anna Ferri.\n\n– L'acqua non c'è – risponde Paolo Sala.\n\n"
    "– È quello che le rimprovero.",
}


@pytest.mark.parametrize("lang", TALKS)
def test_a_line_without_a_word_answers_the_last_one(who_said: Reading, lang: str) -> None:
    speakers = [given for _, given in who_said(TALKS[lang], lang)]
    assert speakers[0] is not None
    assert speakers[0] != speakers[1]
    assert speakers[2] == speakers[0]


def test_a_line_that_answers_nobody_known_is_nobodys(who_said: Reading) -> None:
    text = "— L’eau est froide, dit Aline Roche.\n\n— Elle est absente depuis hier."
    assert [given for _, given in who_said(text, "fr")] == ["Aline Roche", None]
