"""An article read on demand."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.desk import Reading
from bot.message import Badge, Tone
from bot.present.plain import plain
from bot.present.reading import reading_message
from bot.present.telling import host_of
from bot.texts.texts import texts_for
from tests.fakes.gazette import MORNING, lost_time, scooters

NOW = MORNING + timedelta(hours=1)


def read(reading: Reading, lang: str = "fr") -> str:
    return plain(reading_message(reading, texts_for(lang), "Europe/Paris", now=NOW))


def test_an_outlet_that_is_not_followed_is_called_by_its_host_and_its_genre_is_unknown() -> None:
    story = scooters().with_article(genre=None)
    said = read(Reading(story.article, story.digest))
    assert "(merle.example · aujourd’hui" in said
    assert "[satire]" not in said
    assert "Pasquin ne sait pas s’il rapporte, se moque ou invente." in said


def test_a_followed_outlet_has_its_name_and_genre() -> None:
    story = lost_time().with_article(genre=None)
    message = reading_message(
        Reading(story.article, story.digest, story.source), texts_for("en"), "UTC", now=NOW
    )
    assert isinstance(message.blocks[0], Badge)
    assert message.blocks[0].tone is Tone.FICTION
    assert "Le Songe" in plain(message)
    assert "cannot tell" not in plain(message)


def test_a_page_in_which_nothing_was_found_says_so() -> None:
    story = scooters()
    empty = replace(story.digest, summary=(), quotes=(), costs=())
    assert "found no sentence" in read(Reading(story.article, empty), "en")


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://www.example.org/a", "example.org"),
        ("https://example.org:8443/a", "example.org"),
        ("http://[::1]/", "::1"),
        ("http://[", None),
        ("", None),
        (None, None),
    ],
)
def test_the_host_of_an_address_is_what_people_call_it(
    address: str | None, host: str | None
) -> None:
    assert host_of(address) == host
