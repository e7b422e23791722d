"""Which marked stretches are somebody's words, and which never were."""

from __future__ import annotations

import pytest

from feeds.read.layout import layout
from feeds.read.quotes import explain_stretches, find_quotes

QUOTES = {
    "a sentence": "Le maire a dit : « Nous paierons tout. »",
    "a fragment": "Le maire juge le bassin « un peu trop profond pour nous ».",
    "a fragment of an institution": "La mairie est « entrée en relation avec trois plombiers ».",
    "a short exclamation that is said": "« C’est faux ! », a crié le maire.",
    "a short answer behind a colon": "Sa réponse : « Jamais. »",
    "a request": "Il demande à ses équipes de « fermer le bassin avant la nuit ».",
    "long words after a title noun": (
        "Le film « on ne le voit presque pas. Et quand il vient, il ne reste que dix minutes » "
        "déçoit un critique."
    ),
}

NO_QUOTES = {
    "scare quotes": "Le maire se croit « djeun’s » et nage en short.",
    "two words of mockery": "Une « belle affaire » pour la ville.",
    "title of a film": "Le film « La piscine au fond du jardin » sort mercredi.",
    "title of a song, by like": "Elle a été élue comme « plus belle voix de la vallée ».",
    "name of a programme": "Le programme « solidarité, insertion et égalité des bains » est voté.",
    "name of a bill": "Le projet de loi « Baignade et sécurité des nageurs » est voté.",
    "nickname": "Gilles, surnommé « le dauphin de la Vaure », plonge.",
    "offence": "Une enquête est ouverte pour « mise en danger de la vie des nageurs ».",
    "list of offences": (
        "Une enquête est ouverte pour « faux en écriture publique », « usage de faux en bande » "
        "et « abus de la confiance publique »."
    ),
    "words with a capital each": "Il a lu « Grande Nage Secrète Blanche » dans son bain.",
    "foreign word": "Il fait du « building » sans le savoir.",
    "emphasis that nobody speaks": "On passe de « simple nageur du dimanche » à champion.",
}


def found(text: str, lang: str = "fr") -> list[str]:
    return [quote.span.of(text) for quote in find_quotes(text, layout(text, lang), lang)]


@pytest.mark.parametrize("name", QUOTES)
def test_somebodys_words_are_a_quote(name):
    assert len(found(QUOTES[name])) == 1


@pytest.mark.parametrize("name", NO_QUOTES)
def test_marked_words_that_nobody_says_are_no_quote(name):
    assert found(NO_QUOTES[name]) == []


def test_a_cross_heading_is_no_quote():
    text = (
        "Le maire a tout expliqué aux habitants ce mardi.\n\n"
        '"Je ne plongerai pas le premier"\n\n'
        '"Je ne plongerai pas le premier, et vous le savez", a dit le maire.'
    )
    assert found(text) == ["Je ne plongerai pas le premier, et vous le savez"]


def test_a_list_opened_by_dashes_is_no_dialogue():
    assert found("Au menu :\n– deux bassins\n– un toboggan\n– des frites") == []


def test_a_line_of_dialogue_goes_on_without_a_verb():
    text = "– Vous nagez ? demande le maire.\n– Jamais avant midi."
    assert found(text) == ["Vous nagez ?", "Jamais avant midi."]


def test_every_stretch_is_explained():
    text = "Le film « La piscine du fond » déplaît : « C’est trop long pour nous. »"
    verdicts = [v for _, v in explain_stretches(text, layout(text, "fr"), "fr")]
    assert [(v.is_quote, v.rule) for v in verdicts] == [(False, "title"), (True, "words")]


def test_the_label_of_a_transcript_is_no_part_of_the_words():
    assert found("“VARDEN: You have wasted nothing else.”", "en") == [
        "You have wasted nothing else."
    ]
