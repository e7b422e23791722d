"""Where sentences end."""

from __future__ import annotations

import pytest

from feeds.model import Span
from feeds.read.sentences import split_sentences


def split(text: str, lang: str) -> list[str]:
    return [span.of(text) for span in split_sentences(text, lang, Span(0, len(text)))]


@pytest.mark.parametrize(
    ("lang", "parts"),
    [
        ("fr", ["Mme Taupin a dit non.", "M. Le Gall a dit oui."]),
        ("fr", ["Son but ?", "Repeindre le pont !", "Rien d'autre…"]),
        ("fr", ["« Tout va bien. »", "Le bac, lui, coule."]),
        ("fr", ["« Que faire ? » demande J.-P. Moulin à l'élue."]),
        ("fr", ["Le pont a coûté 3.500 euros, cf. p. 12 du rapport."]),
        ("fr", ["Elle dit : « Le pont est cher\xa0».", "Soudain, le bac coule."]),
        ("fr", ["Le pont (en or).", "Le bac coule ."]),
        ("fr", ["La note cite le Lys (1).", "Le reste est tu."]),
        ("fr", ["Il a payé, à savoir... 30 euros."]),
        ("fr", ["Ponts, bacs, barques, etc.", "Tout coule."]),
        ("fr", ["Le bac a coulé vers midi passé.", "à la même heure, le pont brûlait."]),
        ("en", ["Mr. Mole said no.", "Dr. Vole of the U.S. Navy said yes."]),
        ("en", ["He lives in the U.S.", "The mole does not."]),
        ("en", ['"This is gold." she said.', "Nobody moved."]),
        ("en", ["She said no.", "They went on."]),
        ("en", ["It was over.", ". . . The ferry sank."]),
        ("en", ["1. The first ferry", "2. The second ferry"]),
        ("de", ["Am 3. Mai sank die Fähre.", "Dr. Maulwurf schwieg, z. B. zum Preis."]),
        ("de", ["Die Brücke kostet 1.000.000 Euro.", "Niemand lacht."]),
        ("es", ["¿Quién paga?", "¡El Sr. Topo!", "Y EE.UU. calla."]),
        ("it", ["Il dott. Talpa tace.", "Il traghetto affonda."]),
        ("nl", ["Dhr. Mol zwijgt.", "De pont zinkt, o.a. door roest."]),
        ("pt", ["O Sr. Toupeira cala-se.", "O barco afunda."]),
    ],
)
def test_sentences_end_where_a_reader_ends_them(lang: str, parts: list[str]) -> None:
    assert split(" ".join(parts), lang) == parts


def test_sentences_cover_all_that_is_not_blank() -> None:
    text = "  Un. Deux !  Trois ? « Quatre. » Cinq"
    assert "".join("".join(split(text, "fr")).split()) == "".join(text.split())


def test_only_the_given_stretch_is_read() -> None:
    text = "Un pont. Deux bacs. Trois barques."
    assert split_sentences(text, "fr", Span(9, 19)) == (Span(9, 19),)


def test_an_unknown_language_is_still_split() -> None:
    assert split("Broen er dyr. Fergen synker.", "other") == ["Broen er dyr.", "Fergen synker."]
