"""Rhythms in words."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.present.rhythms import rhythm_words, stored_rhythm_words
from bot.rhythm import parse_rhythm
from bot.texts.texts import texts_for


@pytest.mark.parametrize(
    ("typed", "french", "english"),
    [
        ("now", "dès qu’un article paraît", "as soon as an article is out"),
        ("8:00", "tous les jours à 8 h", "every day at 8:00"),
        ("7:30,18:00", "tous les jours à 7 h 30 et 18 h", "every day at 7:30 and 18:00"),
        ("mon-fri 8:00", "du lundi au vendredi à 8 h", "Monday to Friday at 8:00"),
        ("weekend 10:00", "le samedi et le dimanche à 10 h", "on Saturdays and Sundays at 10:00"),
        ("sat 10:00", "le samedi à 10 h", "on Saturday at 10:00"),
        ("mon,thu 9:00", "le lundi et le jeudi à 9 h", "on Monday and Thursday at 9:00"),
        ("every 15 minutes", "toutes les 15 minutes", "every 15 minutes"),
        ("every 1 minutes", "toutes les minutes", "every minute"),
        ("every hour", "toutes les heures", "every hour"),
    ],
)
def test_a_rhythm_is_said_in_words(typed: str, french: str, english: str) -> None:
    rhythm = parse_rhythm(typed, shortest=timedelta(0))
    assert rhythm_words(rhythm, texts_for("fr")).replace("\xa0", " ") == french
    assert rhythm_words(rhythm, texts_for("en")) == english


def test_a_stored_rhythm_may_be_shorter_than_people_may_ask_for() -> None:
    assert stored_rhythm_words("every 1 minutes", texts_for("en")) == "every minute"
