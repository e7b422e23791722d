"""Who is named: the fullest name, every mention, no bodies, no places, no misspelt doubles."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feeds.model import LANGUAGES
from feeds.read.layout import layout
from feeds.read.people import Kind, find_entities, find_people


def people(text: str, lang: str = "fr") -> dict[str, list[str]]:
    found = find_people(text, layout(text, lang), lang)
    return {person.name: [span.of(text) for span in person.mentions] for person in found}


def kinds(text: str, lang: str = "fr") -> dict[str, Kind]:
    return {e.name: e.kind for e in find_entities(text, layout(text, lang), lang)}


def test_a_surname_a_title_and_a_first_name_alone_are_mentions_of_the_full_name():
    text = "Odile Marchand a nagé. Mme Marchand a ri, puis Odile est partie avec Marchand."
    assert people(text) == {"Odile Marchand": ["Odile Marchand", "Marchand", "Odile", "Marchand"]}


def test_a_misspelt_surname_is_no_second_person():
    text = "Chère à Gilles Astrucc, la piscine ferme. Gilles Astruc le sait. Gilles Astruc rit."
    assert list(people(text)) == ["Gilles Astruc"]


def test_a_misspelt_first_name_is_no_second_person():
    text = "Yasmina Ferrand nage. Yasmina Ferrand rit. Le jury a choisi Yasmine Ferrand."
    assert list(people(text)) == ["Yasmina Ferrand"]


def test_brother_and_sister_stay_two():
    text = "Pascal Ferrand nage. Sa sœur Pascale Ferrand rit, et Pascale Ferrand plonge."
    assert sorted(people(text)) == ["Pascal Ferrand", "Pascale Ferrand"]


def test_the_longest_form_names_somebody():
    text = "Nell Varden swam. Mayor Nell Agnes Varden won. Ms Varden left."
    assert list(people(text, "en")) == ["Nell Agnes Varden"]


def test_a_nickname_between_marks_does_not_part_a_name():
    text = "La présidente Odile « Dodo » Marchand nage. Odile Marchand rit."
    assert people(text) == {
        "Odile « Dodo » Marchand": ["Odile « Dodo » Marchand", "Odile Marchand"]
    }


def test_a_role_in_front_is_no_part_of_a_name():
    text = "Wexing Police Chief Tom Birch met President Nell Varden at noon today."
    assert sorted(people(text, "en")) == ["Nell Varden", "Tom Birch"]


def test_a_place_before_a_first_name_is_another_name():
    text = "Le maire de Brionval Gilles Astruc nage avec le ministre de la Santé Hugues Delmas."
    assert list(people(text)) == ["Gilles Astruc", "Hugues Delmas"]


@pytest.mark.parametrize(
    "name", ["Dominique de Valmont", "Marine Le Gall", "Jean-Marc d’Aubray", "Ludo van der Beken"]
)
def test_particles_belong_to_a_name(name):
    assert list(people(f"Hier, le député {name} a voté contre la piscine.")) == [name]


def test_bodies_and_places_are_kept_apart():
    text = (
        "La SNCF et le Conseil régional ont reçu l’AFP à Paris. Le Monde l’a su. "
        "La délégation part pour San Francisco."
    )
    found = kinds(text)
    assert found["SNCF"] is found["AFP"] is found["Le Monde"] is Kind.BODY
    assert found["Conseil régional"] is Kind.BODY
    assert found["Paris"] is found["San Francisco"] is Kind.PLACE
    assert people(text) == {}


def test_a_word_that_only_opens_sentences_is_no_name():
    assert people("Furieux, il part. Alertée, la police vient. Rappelons les faits.") == {}


def test_a_brand_is_no_person_for_its_two_capitals():
    assert people("Il avale une gorgée de Bleu Canard avant de monter dans sa Grande Loutre.") == {}


def test_a_headline_with_a_capital_on_each_word_names_nobody():
    assert people("Furious Mayor Hammers Local Pool Builders Again\n\nIt rained.", "en") == {}


def test_german_nouns_are_no_names():
    text = "Die Stadt baut eine Brücke. Bürgermeister Klaus Vogt lobt die Arbeit. Vogt lacht."
    assert people(text, "de") == {"Klaus Vogt": ["Klaus Vogt", "Vogt"]}


def test_a_hashtag_is_no_first_name():
    assert list(people("#Direct Gilles Astruc a plongé devant la presse.")) == ["Gilles Astruc"]


@given(st.text(max_size=300), st.sampled_from([*LANGUAGES, "other"]))
def test_mentions_of_any_text_lie_within_it(text, lang):
    for person in find_people(text, layout(text, lang), lang):
        assert person.mentions
        for span in person.mentions:
            assert 0 <= span.start < span.end <= len(text)


WORDS = [
    "Jean",
    "Morel",
    "M.",
    "de",
    "la",
    "le",
    "Le",
    "a",
    "dit",
    ",",
    ".",
    "maire",
    "Paris",
    "«",
    "»",
]


@given(st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join))
def test_every_mention_of_a_name_like_text_is_told_once(text):
    spans = [m for p in find_people(text, layout(text, "fr"), "fr") for m in p.mentions]
    assert len(spans) == len(set(spans))


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("fr", "La carreleuse Yzeure Bontoux a tout refait.", "Yzeure Bontoux"),
        ("es", "El fontanero Ubaldino Cerezales llegó tarde.", "Ubaldino Cerezales"),
        ("it", "Il restauratore Oronzio Quadrelli ha rifatto tutto.", "Oronzio Quadrelli"),
        ("pt", "O barqueiro Hermógenes Tavira chegou tarde.", "Hermógenes Tavira"),
        ("nl", "De tegelzetster Wietske Oldersma kwam te laat.", "Wietske Oldersma"),
    ],
)
def test_a_noun_of_somebody_who_does_a_thing_shows_a_person(
    lang: str, text: str, name: str
) -> None:
    assert [p.name for p in find_people(text, layout(text, lang), lang)] == [name]


def test_a_thing_that_ends_like_somebody_shows_none() -> None:
    text = "Le quartier Grand Clos dort encore. Le dossier Haute Digue aussi."
    assert not find_people(text, layout(text, "fr"), "fr")


def test_a_paper_has_its_whole_name() -> None:
    text = "O Jornal da Foz escreveu muito sobre a ponte."
    entities = find_entities(text, tuple(layout(text, "pt")), "pt")
    assert ("Jornal da Foz", Kind.BODY) in [(e.name, e.kind) for e in entities]
