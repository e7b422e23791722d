"""Which language a text is in."""

from __future__ import annotations

import subprocess
import sys

import pytest

from feeds.read.language import detect, language_of, normalise

SAMPLES = {
    "fr": "Le maire a fait repeindre le pont en or et personne ne passe plus dessous depuis.",
    "en": "The mayor had the bridge painted in gold and nobody has walked under it since then.",
    "de": "Der Bürgermeister ließ die Brücke vergolden, und seither geht niemand mehr hinüber.",
    "es": "El alcalde mandó pintar el puente de oro y desde entonces nadie pasa por debajo.",
    "it": "Il sindaco ha fatto dipingere il ponte d'oro e da allora nessuno ci passa più sotto.",
    "nl": "De burgemeester liet de brug goud verven en sindsdien loopt er niemand meer onderdoor.",
    "pt": "O presidente da câmara mandou pintar a ponte de ouro e ninguém passa mais por baixo.",
}


@pytest.mark.parametrize("lang", SAMPLES)
def test_each_language_is_told(lang: str) -> None:
    assert detect(SAMPLES[lang]) == lang
    assert detect(SAMPLES[lang].upper()) == lang


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n",
        "12 €",
        "!!!",
        "Borgmesteren lod broen male i guld, og siden er ingen gået under den.",
        "市長は橋を金色に塗らせた。",
    ],
)
def test_what_is_not_read_is_other(text: str) -> None:
    assert detect(text) == "other"


@pytest.mark.parametrize(
    ("said", "code"),
    [("fr", "fr"), ("fr-FR", "fr"), ("EN_us", "en"), (" de ", "de"), ("da", None), ("", None)],
)
def test_what_a_feed_says_is_normalised(said: str, code: str | None) -> None:
    assert normalise(said) == code
    assert normalise(None) is None


def test_the_feeds_word_goes_before_the_detector() -> None:
    assert language_of(SAMPLES["en"], "fr-CH") == "fr"
    assert language_of(SAMPLES["en"], "da") == "en"
    assert language_of(SAMPLES["en"]) == "en"


def test_little_words_decide_where_there_is_no_model(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("feeds.read.language._model", lambda: None)
    assert {lang: detect(text) for lang, text in SAMPLES.items()} == {
        lang: lang for lang in SAMPLES
    }
    assert detect("Fx 12") == "other"


def test_detecting_loads_no_network_library() -> None:
    code = (
        "import sys; from feeds.read.language import detect;"
        "assert detect('Le pont est fermé.') == 'fr';"
        "print(sorted({'socket', 'requests', 'urllib3', 'aiohttp', 'asyncio'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout.strip() == "[]"
