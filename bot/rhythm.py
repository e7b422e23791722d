"""When the next edition is. Pure: moments and words in, moments and words out.

A rhythm is `now` (each digest at once), local times on chosen weekdays ("mon-fri 7:30,18:00"), or
an even step within the hour ("every 15 minutes"). It is written by people in English or French
and kept in the store in the one spelling of `spell`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from bot.errors import BadRhythm

EVERY_DAY = frozenset(range(7))
STEPS = (1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30, 60)
"""Minutes that divide the hour: an edition every 7 minutes would drift against the clock."""

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAY_WORDS = {
    word: number
    for number, words in enumerate(
        (
            "mon monday mondays lun lundi lundis",
            "tue tuesday tuesdays mar mardi mardis",
            "wed wednesday wednesdays mer mercredi mercredis",
            "thu thursday thursdays jeu jeudi jeudis",
            "fri friday fridays ven vendredi vendredis",
            "sat saturday saturdays sam samedi samedis",
            "sun sunday sundays dim dimanche dimanches",
        )
    )
    for word in words.split()
}
DAY_SETS = {
    "daily": EVERY_DAY,
    "quotidien": EVERY_DAY,
    "day": EVERY_DAY,
    "days": EVERY_DAY,
    "jour": EVERY_DAY,
    "jours": EVERY_DAY,
    "weekdays": frozenset(range(5)),
    "semaine": frozenset(range(5)),
    "weekend": frozenset({5, 6}),
    "weekends": frozenset({5, 6}),
    "week-end": frozenset({5, 6}),
}
NOW_WORDS = frozenset({"now", "instant", "maintenant", "direct", "immediat", "immédiat"})
STEP_WORDS = frozenset("minute minutes min mn hour heure hours heures".split())
SMALL_WORDS = frozenset(
    "every each chaque tous toutes les le la at à a on en and et , the du au de".split()
)
TIME_WORDS = {"noon": time(12), "midi": time(12), "midnight": time(0), "minuit": time(0)}
TOKEN = re.compile(r"[^\s,]+|,")
TIME = re.compile(r"(\d{1,2})(?:(?:[:.h]|h?:)(\d{2})?)?(am|pm)?")
MAX_TIMES = 24


@dataclass(frozen=True, slots=True)
class Rhythm:
    """When digests come: at once if `times` is empty and `step` None."""

    times: tuple[time, ...] = ()
    weekdays: frozenset[int] = EVERY_DAY
    """Monday = 0."""
    step: int | None = None
    """Minutes between editions, one of `STEPS`; `times` and `weekdays` do not apply then."""

    @property
    def instant(self) -> bool:
        return not self.times and self.step is None


INSTANT = Rhythm()


class _Word(NamedTuple):
    text: str
    at: int


def parse_rhythm(words: str, *, shortest: timedelta = timedelta(minutes=15)) -> Rhythm:
    """Read a rhythm as people write it. Raises `BadRhythm` with the place that makes no sense."""
    found = [_Word(m.group().casefold(), m.start()) for m in TOKEN.finditer(words)]
    telling = [word for word in found if word.text not in SMALL_WORDS]
    if not telling:
        raise BadRhythm(words, 0, "empty")
    if telling[0].text in NOW_WORDS:
        _nothing_after(words, telling)
        return INSTANT
    if telling[-1].text in STEP_WORDS:
        return _step(words, telling, shortest)
    return _timetable(words, telling)


def _nothing_after(words: str, telling: list[_Word]) -> None:
    if len(telling) > 1:
        raise BadRhythm(words, telling[1].at, "unknown")


def _step(words: str, telling: list[_Word], shortest: timedelta) -> Rhythm:
    *before, unit = telling
    if len(before) > 1 or (before and not before[0].text.isdecimal()):
        raise BadRhythm(words, before[0].at, "unknown")
    count = int(before[0].text[:4]) if before else 1
    minutes = count * 60 if unit.text.startswith(("h",)) else count
    if minutes not in STEPS:
        raise BadRhythm(words, telling[0].at, "step")
    if timedelta(minutes=minutes) < shortest:
        raise BadRhythm(words, telling[0].at, "too-often")
    return Rhythm(step=minutes)


def _timetable(words: str, telling: list[_Word]) -> Rhythm:
    days: set[int] = set()
    times: set[time] = set()
    for word in telling:
        some_days, moment = _days(word.text), _time(word.text)
        if some_days:
            days |= some_days
        elif moment is not None:
            times.add(moment)
        else:
            raise BadRhythm(words, word.at, "unknown")
    if not times:
        raise BadRhythm(words, len(words), "no-time")
    if len(times) > MAX_TIMES:
        raise BadRhythm(words, 0, "too-often")
    return Rhythm(tuple(sorted(times)), frozenset(days) or EVERY_DAY)


def _days(word: str) -> frozenset[int]:
    if word in DAY_SETS:
        return DAY_SETS[word]
    first, dash, last = word.partition("-")
    if first not in DAY_WORDS or (dash and last not in DAY_WORDS):
        return frozenset()
    begin, end = DAY_WORDS[first], DAY_WORDS[last] if dash else DAY_WORDS[first]
    return frozenset((begin + n) % 7 for n in range((end - begin) % 7 + 1))


def _time(word: str) -> time | None:
    if word in TIME_WORDS:
        return TIME_WORDS[word]
    match = TIME.fullmatch(word)
    if not match:
        return None
    hour, minute, half = int(match[1]), int(match[2] or 0), match[3]
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "pm" else 0)
    if hour == 24 and minute == 0:
        hour = 0
    return time(hour, minute) if hour < 24 and minute < 60 else None


def spell(rhythm: Rhythm) -> str:
    """The one spelling that the store keeps: `parse_rhythm(spell(r))` gives `r` back."""
    if rhythm.instant:
        return "now"
    if rhythm.step is not None:
        return f"every {rhythm.step} minutes"
    times = ",".join(f"{moment.hour}:{moment.minute:02}" for moment in rhythm.times)
    if rhythm.weekdays == EVERY_DAY:
        return f"daily {times}"
    return f"{','.join(DAYS[day] for day in sorted(rhythm.weekdays))} {times}"


def next_run(rhythm: Rhythm, zone: str, after: datetime) -> datetime | None:
    """The first moment (UTC) later than `after` at which an edition is due; None for `now`.

    A local time that a clock change skips fires once, as long after the gap's start as it was
    written after it; one that exists twice fires the first time only (PEP 495, fold=0).
    """
    if rhythm.instant:
        return None
    if rhythm.step is not None:
        seconds = rhythm.step * 60
        return datetime.fromtimestamp((int(after.timestamp()) // seconds + 1) * seconds, UTC)
    place = ZoneInfo(zone)
    today = after.astimezone(place).date()
    # a week covers every weekday; a day on either side covers zones that jump across the date line
    days = (today + timedelta(days=n) for n in range(-1, 10))
    moments = (
        _moment(day, hour, place)
        for day in days
        if day.weekday() in rhythm.weekdays
        for hour in rhythm.times
    )
    return min(moment for moment in moments if moment > after)


def _moment(day: date, hour: time, place: ZoneInfo) -> datetime:
    return datetime.combine(day, hour, place).astimezone(UTC)
