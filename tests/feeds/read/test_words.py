"""Words folded and stemmed."""

from __future__ import annotations

import unicodedata

import pytest

from feeds.model import LANGUAGES
from feeds.read.languages import prose_of
from feeds.read.words import fold, stem, terms, tokens


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("L’Œuvre ÉLUE", "l'oeuvre elue"),
        ("Straße", "strasse"),
        ("ŁÓDŹ", "lodz"),
        ("plain", "plain"),
    ],
)
def test_folding_takes_case_accents_and_ligatures(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_composed_and_decomposed_letters_fold_alike() -> None:
    text = "Déjà, l’été à Besançon"
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@pytest.mark.parametrize(
    ("lang", "family"),
    [
        ("fr", ["voté", "votée", "votés", "votées", "voter", "vote"]),
        ("fr", ["régional", "régionale", "régionaux", "régionales"]),
        ("fr", ["dépense", "dépenses", "dépenser", "dépensé"]),
        ("fr", ["directeur", "directeurs", "directrice", "directrices"]),
        ("en", ["tax", "taxes", "taxed", "taxing"]),
        ("en", ["plan", "plans", "planned", "planning"]),
        ("en", ["city", "cities"]),
        ("de", ["Minister", "Ministern", "Ministers"]),
        ("de", ["Steuer", "Steuern"]),
        ("es", ["elección", "elecciones"]),
        ("it", ["ministro", "ministra", "ministri"]),
        ("nl", ["gemeente", "gemeenten"]),
        ("pt", ["eleição", "eleições"]),
    ],
)
def test_the_forms_of_a_word_share_a_stem(lang: str, family: list[str]) -> None:
    assert len({stem(fold(word), lang) for word in family}) == 1


@pytest.mark.parametrize(
    ("one", "other"), [("départ", "département"), ("parti", "parlement"), ("maire", "marée")]
)
def test_different_words_keep_different_stems(one: str, other: str) -> None:
    assert stem(fold(one), "fr") != stem(fold(other), "fr")


def test_a_stem_is_never_empty_and_never_endless() -> None:
    assert all(stem(word, lang) for lang in LANGUAGES for word in ("s", "es", "ees", "ing", "en"))
    assert len(stem("a" * 10_000, "fr")) <= 40


def test_tokens_keep_every_word_and_terms_only_those_that_mean_something() -> None:
    text = "Le pont d’or a coûté 88 000 €"
    assert tokens(text, "fr") == ["le", "pont", "d", "or", "a", "cout", "88", "000"]
    assert terms(text, "fr") == ["pont", "or", "cout", "88", "000"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_tables_of_a_language_are_folded(lang: str) -> None:
    prose = prose_of(lang)
    tables = (prose.stop_words, prose.leaning_words, prose.leaning_phrases, prose.furniture_starts)
    for words in (
        *tables,
        prose.furniture_phrases,
        prose.credit_starts,
        prose.byline_starts,
        prose.note_starts,
    ):
        assert [word for word in words if fold(word) != word] == []
    assert prose.numbered <= prose.titles
    assert len(prose.stop_words) > 80
