"""Which built-in topics a text is about."""

from __future__ import annotations

import pytest

from feeds.model import LANGUAGES
from feeds.read.languages import part_of
from feeds.read.topics import TOPIC_IDS, find_topics, topic_name
from feeds.read.words import tokens


def topics(text: str, lang: str = "fr", title: str = "") -> tuple[str, ...]:
    return find_topics(tokens(text, lang), lang, title=tokens(title, lang))


@pytest.mark.parametrize(
    ("lang", "topic", "text"),
    [
        ("fr", "sante", "L'hôpital a fermé : le médecin et l'infirmière sont sans vaccin."),
        ("fr", "collectivites", "Le conseil régional et la mairie se disputent le rond-point."),
        ("fr", "depenses", "La Cour des comptes épingle l'argent public : un gaspillage."),
        ("en", "justice", "The judge sent the trial to the supreme court after the fraud verdict."),
        ("en", "travail", "The trade union called a strike over wages and the minimum wage."),
        ("de", "police", "Die Polizei meldet eine Festnahme, ein Polizist ist verletzt."),
        ("es", "elections", "El candidato pierde las elecciones en las urnas."),
        ("it", "education", "La scuola e l'università: ogni studente e ogni professore protesta."),
        ("nl", "gouvernement", "De regering valt: de minister en de premier stappen op."),
        ("pt", "ecologie", "O clima e a poluição: as emissões sobem com o aquecimento."),
    ],
)
def test_a_text_is_given_the_topic_of_its_words(lang: str, topic: str, text: str) -> None:
    assert topics(text, lang)[0] == topic


def test_a_passing_word_makes_no_topic() -> None:
    assert topics("Le pont a été repeint en or. Un médecin passait par là.") == ()


def test_the_title_weighs_more_than_the_text() -> None:
    text = "Un médecin passait par là."
    assert topics(text) == ()
    assert topics(text, title="Le médecin et son hôpital") == ("sante",)


def test_there_are_at_most_three_topics() -> None:
    text = " ".join(
        "police gendarme hôpital médecin tribunal juge école lycée internet logiciel".split() * 3
    )
    assert len(topics(text)) == 3


def test_a_phrase_counts_only_as_a_whole() -> None:
    assert topics("La cour des comptes, l'argent public.")[0] == "depenses"
    assert topics("La cour est pleine de comptes ; l'argent dort.") == ()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_language_knows_every_topic(lang: str) -> None:
    module = part_of(lang, "topics")
    assert module is not None
    assert tuple(module.TOPICS) == TOPIC_IDS
    for topic in TOPIC_IDS:
        assert topic_name(topic, lang)
        said = module.TOPICS[topic]
        assert len(said.sure.split()) >= 7
        assert not set(said.sure.split()) & set(said.hints.split())


def test_an_unread_language_has_no_topics() -> None:
    assert topics("police police politi", "other") == ()
    assert topic_name("police", "other") == "police"


def test_sums_beside_a_public_body_are_public_spending() -> None:
    words = tokens(
        "Le maire de Vaubrèche a posé la première pierre du rond-point, et la mairie.", "fr"
    )
    assert "depenses" not in find_topics(words, "fr")
    assert "depenses" in find_topics(words, "fr", spent=2)


def test_sums_without_a_public_body_are_nobodys_public_spending() -> None:
    words = tokens("Elle a payé son gâteau, puis le café et deux croissants.", "fr")
    assert find_topics(words, "fr", spent=3) == ()
