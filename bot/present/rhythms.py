"""A rhythm in words: "du lundi au vendredi à 7 h 30 et 18 h". What is typed is in `bot.rhythm`."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bot.rhythm import EVERY_DAY, parse_rhythm

if TYPE_CHECKING:
    from bot.rhythm import Rhythm
    from bot.texts.texts import Texts

WEEKEND = frozenset({5, 6})
RUN_FROM = 3
"""Days in a row from which "from Monday to Wednesday" is shorter than naming them all."""


def rhythm_words(rhythm: Rhythm, texts: Texts) -> str:
    """How a rhythm is said, to stand within a sentence."""
    if rhythm.instant:
        return texts.say("rhythm-now")
    if rhythm.step is not None:
        return texts.say("rhythm-step", minutes=rhythm.step)
    hours = texts.listed([texts.hour(moment) for moment in rhythm.times])
    return texts.say("rhythm-times", days=_days(rhythm.weekdays, texts), hours=hours)


def stored_rhythm_words(spelled: str, texts: Texts) -> str:
    """The same, from the spelling that the store keeps."""
    return rhythm_words(parse_rhythm(spelled, shortest=timedelta(0)), texts)


def _days(weekdays: frozenset[int], texts: Texts) -> str:
    if weekdays == EVERY_DAY:
        return texts.say("days-all")
    if weekdays == WEEKEND:
        return texts.say("days-weekend")
    days = sorted(weekdays)
    names = [texts.weekday(day) for day in days]
    if len(days) >= RUN_FROM and days[-1] - days[0] == len(days) - 1:
        return texts.say("days-run", first=names[0], last=names[-1])
    each = [texts.say("day-each", day=name) for name in names]
    return texts.say("days-some", days=texts.listed(each))
