"""What makes an article's summary."""

from __future__ import annotations

from typing import Any

import pytest

from feeds.model import Person, Quote, Span
from feeds.read.layout import layout
from feeds.read.summary import summarise
from feeds.read.summary.choice import MOST_WORDS
from feeds.read.summary.features import NAMES, features, survey
from feeds.read.summary.openings import leans
from feeds.read.summary.weights import WEIGHTS

LEAD = (
    "La maire de Brume-sur-Lys, Odile Taupin, a fait repeindre en or le pont de la commune "
    "pour l'inauguration de dimanche."
)
SECOND = (
    "Le conseil municipal a voté la dépense de nuit, en l'absence de l'opposition de la commune."
)
QUOTED = "« Un pont gris attire la pluie, et la pluie attire les mécontents », a déclaré l'élue."
FILLER = "Des canards nageaient sous les arches pendant la cérémonie, comme tous les jours de mai."


def summary(text: str, **options: Any) -> list[str]:
    return [span.of(text) for span in summarise(text, layout(text, "fr"), "fr", **options)]


def test_the_sentences_that_tell_the_matter_are_chosen_in_the_articles_order() -> None:
    text = f"{LEAD} {FILLER}\n\n{SECOND}\n\n{FILLER}"
    assert summary(text, title="Un pont en or pour la commune")[0] == LEAD
    found = summarise(text, layout(text, "fr"), "fr")
    assert list(found) == sorted(found)


def test_there_are_at_most_three_sentences_and_about_sixty_words() -> None:
    text = " ".join(
        [LEAD, SECOND, QUOTED, FILLER, "Le pont brille.", "Nul ne l'emprunte plus."] * 5
    )
    found = summary(text)
    assert 1 <= len(found) <= 3
    assert sum(len(part.split()) for part in found) <= MOST_WORDS


def test_a_sentence_with_a_key_quote_is_left_out() -> None:
    text = f"{QUOTED} {LEAD} {FILLER}"
    start = text.index("Un pont gris")
    assert QUOTED not in summary(text, quotes=[Quote(Span(start, start + 40), key=True)])


def test_a_sentence_from_within_a_longer_quote_is_left_out() -> None:
    text = f"« Tout va bien. La commune et la maire paient le pont de la commune. Voilà. » {LEAD}"
    quote = Quote(Span(2, text.index(" »")))
    assert summary(text, quotes=[quote]) == [LEAD]


def test_a_key_quote_is_summary_where_nothing_else_is() -> None:
    assert summary(QUOTED, quotes=[Quote(Span(2, 40), key=True)]) == [QUOTED]


def test_a_sentence_that_leans_comes_only_with_the_one_it_leans_on() -> None:
    text = (
        f"{LEAD}\n\n{FILLER}\n\nElle a ensuite coupé le ruban de la commune avec une truelle d'or."
    )
    found = summary(text, title="Odile Taupin repeint le pont de la commune")
    assert LEAD in found
    assert not any(part.startswith("Elle") for part in found)


def test_an_answer_is_no_summary_without_its_question() -> None:
    text = f"{LEAD}\n\nSon but ? Faire de la commune la porte d'or de toute la vallée."
    assert summary(text) == [LEAD]


def test_a_sentence_told_twice_is_summed_up_once() -> None:
    text = f"{LEAD}\n\n{LEAD}\n\n{SECOND}"
    assert summary(text).count(LEAD) == 1


def test_an_article_may_open_with_what_announces_the_rest() -> None:
    assert leans("c'est une premiere", "fr")
    assert not leans("c'est une premiere", "fr", first=True)
    assert leans("elle a dit non", "fr", first=True)
    assert not leans("alors qu'elle dormait, la maire a vendu le pont", "fr", first=True)


@pytest.mark.parametrize(
    "line",
    [
        "Un pont trop cher",
        "Lire aussi : le pont de Brume, une histoire de la commune et de son or.",
        "Par Odile Taupin",
        "Abonnez-vous pour soutenir la commune, le pont, la maire et la gazette.",
    ],
)
def test_headings_and_furniture_are_never_summary(line: str) -> None:
    assert all(line not in part for part in summary(f"{LEAD}\n\n{line}\n\n{SECOND}"))


@pytest.mark.parametrize(
    "broken",
    [
        "Le pont de la commune de Brume a coûté cher, dit « la maire de la commune.",
        "Le pont de la commune de Brume a coûté cher à la maire (et à la commune.",
        "Le pont de la commune de Brume, dit la maire Odile Taupin :",
        "Le pont brille.",
        "Le Pont de la Commune de Brume Repeint en Or par la Maire Odile Taupin.",
        "#PontDOr Le pont de la commune de Brume a coûté cher à la maire.",
    ],
)
def test_a_sentence_that_is_not_whole_is_never_summary(broken: str) -> None:
    assert summary(f"{LEAD}\n\n{broken}\n\n{SECOND}") == [LEAD, SECOND]


def test_low_marks_are_closed_by_high_ones() -> None:
    text = (
        "Das Dorf Moorbrück hat die „Ruhe“ seiner Brücke für vierzig Jahre an die Enten verpachtet."
    )
    assert [span.of(text) for span in summarise(text, layout(text, "de"), "de")] == [text]
    broken = text.replace("“", "")
    assert summarise(broken, layout(broken, "de"), "de") == ()


def test_few_long_words_are_a_sentence_too() -> None:
    text = "Die Brückenbauverwaltung Moorbrück heißt seit Freitag „Entenbegegnungsamt“."
    assert summarise(text, layout(text, "de"), "de") == (Span(0, len(text)),)


@pytest.mark.parametrize(
    "turn",
    [
        "— Le pont de la commune est à vous, dit la maire de la commune au canard.",
        "MAÎTRE TAUPIN : La commune et la maire répondront par écrit, pont ou pas.",
        "Odile Taupin : Le pont de la commune est un pont pour toute la commune.",
        "• Le pont de la commune a été repeint en or par la maire de la commune.",
    ],
)
def test_turns_of_a_conversation_and_items_of_a_list_are_no_summary(turn: str) -> None:
    assert summary(
        f"{LEAD}\n\n{turn} Et la commune paiera le pont de la maire et les canards."
    ) == [LEAD]


def test_a_text_of_nothing_but_labelled_items_is_told_by_the_first_words_of_some() -> None:
    items = [
        "Canard : Le pont sera repeint sous vos pattes. Vous fuirez la commune avec les autres.",
        "Taupe : Le pont de la commune passera au-dessus de vous sans que la maire le sache.",
    ]
    found = summary("\n\n".join(["Brume : Voici vos astres.", *items]))
    assert found
    assert all(part.startswith(("Canard", "Taupe")) for part in found)


def test_an_article_may_open_with_its_place() -> None:
    text = f"Brume-sur-Lys : {LEAD}\n\n{FILLER}"
    assert summary(text)[0].startswith("Brume-sur-Lys")


def test_naming_somebody_counts() -> None:
    plain = "Le grand pont de la commune a été repeint en or par une entreprise de la vallée."
    named = (
        "Le grand pont de la commune a été repeint en or à la demande de Odile Taupin elle-même."
    )
    text = f"{FILLER} {FILLER} {plain} {named} " + FILLER * 3
    person = Person("Odile Taupin", (Span(text.index("Odile"), text.index("Odile") + 12),))
    assert any("Taupin" in part for part in summary(text, people=[person]))


@pytest.mark.parametrize(
    ("lang", "opening", "expected"),
    [
        ("fr", "« Mais le pont", True),
        ("fr", "En effet, le pont", True),
        ("fr", "Selon eux, le pont", True),
        ("fr", "Dans ce cas, le pont", True),
        ("fr", "Une mauvaise nouvelle pour le bac", True),
        ("fr", "C'est à cause du pont", True),
        ("fr", "Ce mardi, le pont", False),
        ("fr", "Depuis cette semaine, le pont", False),
        ("fr", "Celui-ci a coulé", True),
        ("fr", "La maire", False),
        ("fr", "Une décision", False),
        ("en", "After that, the bridge", True),
        ("en", "A move that sank the ferry", True),
        ("en", "This week the bridge", False),
        ("fr", "Là-bas, le pont", False),
        ("fr", "À Saint-Brume, le pont", False),
        ("fr", "À sa suite, le pont", True),
        ("fr", "De plusieurs ponts", False),
        ("fr", "Alors que le pont brille", False),
        ("fr", "Alors le pont brille", True),
        ("fr", "En témoignent les ponts", True),
        ("fr", "Néanmoins, le pont", True),
        ("fr", "D'autant plus que le pont", True),
        ("fr", "Alors qu'elle repeint le pont", True),
        ("fr", "Dès qu'il fut peint, le pont", True),
        ("fr", "Interrogée sur ces canards, la maire", True),
        ("fr", "Interrogée sur les canards, la maire", False),
        ("fr", "Retour, ce mardi, sur le pont", False),
        ("en", "When they painted it", True),
        ("en", "Since Friday it has been golden", True),
        ("en", "Since Friday the bridge has been golden", False),
        ("en", "When the bridge was painted", False),
        ("nl", "Toen hij de brug verfde", True),
        ("en", "Both the bridge and the ferry", False),
        ("en", "Both are closed", True),
        ("en", "No bridge is open", False),
        ("en", "No, the bridge is shut", True),
        ("de", "Das Dorf hat", False),
        ("de", "Das Warenhaus brennt", False),
        ("de", "Das war die Brücke", True),
        ("nl", "Het isolement van de brug", False),
        ("nl", "Het is een brug", True),
        ("es", "No hay puente", False),
        ("es", "En cambio, el puente", True),
        ("pt", "Não há ponte", False),
        ("pt", "Nos últimos dias a ponte", False),
        ("it", "Nel frattempo il ponte", True),
        ("en", "However, the bridge", True),
        ("en", "The bridge", False),
        ("de", "Er brennt", True),
        ("es", "El puente", False),
    ],
)
def test_openings_that_lean_are_told(lang: str, opening: str, expected: bool) -> None:
    from feeds.read.words import fold

    assert leans(fold(opening), lang) is expected


def test_every_feature_has_a_weight_and_a_value() -> None:
    from feeds.read.summary.choice import body_sentences

    assert tuple(WEIGHTS) == NAMES
    sentences = list(body_sentences(LEAD, layout(LEAD, "fr"), "fr"))
    vector = features(LEAD, sentences[0], survey(sentences, lang="fr", title="Un pont"))
    assert len(vector) == len(NAMES)
    assert all(0 <= value <= 1 for value in vector)


def test_an_empty_text_has_no_summary() -> None:
    assert summary("") == summary("Trop court.") == []
