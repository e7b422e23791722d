"""Sentences, dates, lists and names in a language."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest

from bot.store.records import EVERYTHING
from bot.texts.texts import TextMissing, Texts, texts_for
from feeds.read.topics import TOPIC_IDS

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
FR, EN = texts_for("fr"), texts_for("en")


def moment(texts: Texts, **later: int) -> str:
    return texts.moment(NOW + timedelta(**later), "Europe/Paris", now=NOW).replace("\xa0", " ")


def test_texts_are_built_once_for_each_language() -> None:
    assert texts_for("fr") is texts_for("fr")


def test_a_language_that_pasquin_does_not_speak_gets_english() -> None:
    assert texts_for("de").lang == "en"


def test_texts_of_an_unknown_language_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="no texts in 'de'"):
        Texts("de")


def test_a_missing_text_is_an_error_in_tests() -> None:
    with pytest.raises(TextMissing, match="nowhere"):
        FR.say("nowhere")


def test_a_missing_text_is_its_id_in_production() -> None:
    with pytest.warns(TextMissing):
        assert FR.say("nowhere") == "nowhere"


def test_a_missing_field_is_told() -> None:
    with pytest.warns(TextMissing, match="edition-now"):
        FR.say("edition-now")


def test_a_field_stands_in_a_sentence_without_invisible_marks() -> None:
    assert EN.say("digest-in-language", language="French") == "in French"


@pytest.mark.parametrize(
    ("articles", "french", "english"),
    [
        (1, "Un article d’un seul journal", "One article from one outlet"),
        (2, "2 articles d’un seul journal", "2 articles from one outlet"),
        (1200, "1\u202f200 articles d’un seul journal", "1,200 articles from one outlet"),
    ],
)
def test_plurals_follow_the_language(articles: int, french: str, english: str) -> None:
    assert FR.say("edition-count", articles=articles, outlets=1) == french
    assert EN.say("edition-count", articles=articles, outlets=1) == english


def test_every_topic_has_a_name_of_its_own_in_both_languages() -> None:
    for texts in (FR, EN):
        names = {texts.topic(id_) for id_ in (EVERYTHING, *TOPIC_IDS)}
        assert len(names) == len(TOPIC_IDS) + 1
        assert all(name[0].isupper() for name in names)


def test_an_unknown_topic_is_called_by_its_id() -> None:
    assert FR.topic("wauquiez").casefold() == "wauquiez"


def test_days_near_today_are_called_by_their_distance() -> None:
    assert moment(FR, hours=-24) == "hier à 10 h"
    assert moment(FR) == "aujourd’hui à 10 h"
    assert moment(FR, hours=21, minutes=30) == "demain à 7 h 30"
    assert moment(EN, hours=21, minutes=30) == "tomorrow at 7:30"


def test_other_days_are_named_and_the_year_when_it_is_another() -> None:
    assert moment(FR, days=2) == "mardi 24 novembre à 10 h"
    assert moment(EN, days=2) == "Tuesday 24 November at 10:00"
    assert moment(FR, days=60) == "jeudi 21 janvier 2027 à 10 h"


def test_today_is_that_of_the_zone() -> None:
    late = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)
    assert texts_for("en").moment(late, "Europe/Paris", now=NOW) == "tomorrow at 0:30"
    assert texts_for("en").moment(late, "UTC", now=NOW) == "today at 23:30"


def test_the_hour_is_local_on_both_sides_of_a_clock_change() -> None:
    summer = datetime(2026, 7, 1, 6, 0, tzinfo=UTC)
    assert EN.clock(summer, "Europe/Paris") == "8:00"
    assert EN.clock(NOW, "Europe/Paris") == "10:00"


def test_french_hours_break_nowhere() -> None:
    assert FR.hour(time(7, 30)) == "7\xa0h\xa030"
    assert " " not in FR.hour(time(18, 0))


def test_days_in_full_lists_languages_and_cities() -> None:
    assert FR.day(NOW, "UTC") == "dimanche 22 novembre 2026"
    assert FR.listed(["a", "b", "c"]) == "a, b et c"
    assert FR.language("en") == "anglais"
    assert FR.city("Europe/London") == "Londres"
    assert EN.city("America/New_York") == "New York"
    assert EN.weekday(0) == "Monday"
