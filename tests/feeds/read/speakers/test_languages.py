"""Whose words they are in German, Spanish, Italian, Dutch and Portuguese."""

from __future__ import annotations

import pytest

CASES = {
    ("de", "verb and name behind"): (
        "„Wir haben keinen Cent zu viel ausgegeben“, sagte Bürgermeister Klaus Vogt am Montag.",
        "Klaus Vogt",
    ),
    ("de", "name, verb, colon"): (
        "Finanzministerin Anna Keller betonte: »Das Geld ist weg und kommt nicht wieder.«",
        "Anna Keller",
    ),
    ("de", "so"): ("„Der Preis war viel zu hoch“, so Stadträtin Petra Lindner.", "Petra Lindner"),
    ("de", "laut"): (
        "Laut Petra Lindner sei das „ein Skandal ohne Ende und Maß“.",
        "Petra Lindner",
    ),
    ("de", "a capital alone is no name"): (
        "„Niemand hat uns vorher gefragt“, kritisiert Anwohner Dieter Holm.",
        "Dieter Holm",
    ),
    ("es", "verb and name behind"): (
        "«No hemos gastado ni un céntimo de más», afirmó el alcalde Tomás Belmonte.",
        "Tomás Belmonte",
    ),
    ("es", "según"): (
        "Según la portavoz Carmen Ruzafa, se trata de “un escándalo sin precedentes”.",
        "Carmen Ruzafa",
    ),
    ("es", "role given before"): (
        "El alcalde Tomás Belmonte llegó tarde. «La rotonda era necesaria», dijo el alcalde.",
        "Tomás Belmonte",
    ),
    ("es", "dash"): (
        "El alcalde Tomás Belmonte salió a la plaza.\n—No pienso dimitir —dijo Tomás Belmonte.",
        "Tomás Belmonte",
    ),
    ("it", "verb and name behind"): (
        "«Non abbiamo speso un euro di troppo», ha detto il sindaco Carlo Bassani.",
        "Carlo Bassani",
    ),
    ("it", "secondo"): (
        "Secondo la consigliera Lucia Ferrero, è «una vergogna per tutta la valle».",
        "Lucia Ferrero",
    ),
    ("it", "colon"): (
        'Elena Monti ha risposto: "Chi pagherà tutto questo lo sappiamo già."',
        "Elena Monti",
    ),
    ("nl", "verb and name behind"): (
        "‘We hebben geen cent te veel uitgegeven’, zei burgemeester Kees Vermolen.",
        "Kees Vermolen",
    ),
    ("nl", "aldus"): (
        "„De rotonde was echt nodig,” aldus burgemeester Kees Vermolen.",
        "Kees Vermolen",
    ),
    ("nl", "volgens"): (
        "Volgens raadslid Anneke Bosman is het “een schande voor de hele streek”.",
        "Anneke Bosman",
    ),
    ("pt", "verb and name behind"): (
        "«Não gastámos um cêntimo a mais», disse o presidente da Câmara, Rui Falcão.",
        "Rui Falcão",
    ),
    ("pt", "segundo"): (
        'Segundo a vereadora Teresa Nogueira, trata-se de "um escândalo sem igual na região".',
        "Teresa Nogueira",
    ),
    ("pt", "verb in front"): (
        "Paulo Serra garantiu que “as contas estão certas há anos”.",
        "Paulo Serra",
    ),
}


@pytest.mark.parametrize(("lang", "name"), CASES)
def test_a_construction_gives_its_words_to_the_right_speaker(lang, name, who_said):
    text, speaker = CASES[lang, name]
    assert [found for _, found in who_said(text, lang)] == [speaker]


def test_an_unread_language_still_has_its_quotes_and_nobody_is_guessed(who_said):
    assert who_said("Hän sanoi: ”Me emme ole tuhlanneet penniäkään.”", "fi") == [
        ("Me emme ole tuhlanneet penniäkään.", None)
    ]
