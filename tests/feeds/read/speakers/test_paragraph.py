"""Whom "she said" means where its own paragraph has just told of somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    Reading = Callable[[str, str], list[tuple[str, str | None]]]

HERO = (
    "Audrey Fenn, the mayor of Little Wexing, has opened a pool. Audrey Fenn loves it. Fenn said: "
    "“This pool will outlive us all.”\n\n"
)
HELD = (
    "Le maire de Brie, Bernard Courtois, a ouvert une piscine. Bernard Courtois en est fier. "
    "« Elle nous enterrera tous », dit-il.\n\n"
)

CASES = {
    "a newcomer by apposition": (
        "en",
        HERO + "A father of three, Oyelaran Adisa, raised his hand. “The pool has no water,” "
        "he said. “My boys brought their own.”",
        ["Audrey Fenn", "Oyelaran Adisa", "Oyelaran Adisa"],
    ),
    "a newcomer whose name tells no gender": (
        "en",
        HERO + "Councillor Ngaire Poutoa, who swims, has looked at the bill. “That is two "
        "thousand pounds a stroke,” she said.",
        ["Audrey Fenn", "Ngaire Poutoa"],
    ),
    "it was X who": (
        "en",
        HERO + "It was Walter Kemble, 70, who found the plug. “It was in the safe,” he said.",
        ["Audrey Fenn", "Walter Kemble"],
    ),
    "a newcomer in French": (
        "fr",
        HELD + "Une voisine, la boulangère Firmine Lestrade, a compté les carreaux. « Il en "
        "manque la moitié », confie-t-elle.",
        ["Bernard Courtois", "Firmine Lestrade"],
    ),
    "somebody without a name": (
        "fr",
        HELD + "Son avocat a demandé un report. « Mon client sait nager depuis hier », "
        "a-t-il ajouté.",
        ["Bernard Courtois", "Son avocat"],
    ),
    "a body that is of the pronoun's gender": (
        "fr",
        HELD + "L’association des nageurs réclame une enquête. « Nos maillots sont restés "
        "secs », relève-t-elle.",
        ["Bernard Courtois", "L’association des nageurs"],
    ),
    "the sentence's own subject is nearer still": (
        "fr",
        HELD + "Firmin Lestrade a compté les carreaux. Alain Roche a recompté, puis il a "
        "déclaré : « Il en manque la moitié. »",
        ["Bernard Courtois", "Alain Roche"],
    ),
    "an impersonal pronoun is nobody": (
        "fr",
        HELD + "« Les carreaux viendront avec l’eau », assure-t-on. « Ou bien après. »",
        ["Bernard Courtois", None, None],
    ),
}


@pytest.mark.parametrize(("lang", "text", "speakers"), CASES.values(), ids=CASES)
def test_the_paragraph_has_the_first_word(
    who_said: Reading, lang: str, text: str, speakers: list[str | None]
) -> None:
    assert [given for _, given in who_said(text, lang)] == speakers


def test_the_quote_is_not_by_whom_it_speaks_of(who_said: Reading) -> None:
    text = HERO + "Walter Kemble was first in. “Walter Kemble floats beautifully,” she said."
    assert who_said(text, "en")[-1][1] == "Audrey Fenn"
