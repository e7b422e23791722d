"""Dates as feeds write them: RFC 822, ISO 8601, and what newsrooms make of both. Never a guess.

A date without a zone is taken as UTC. What cannot be read is None; so is anything before 1971,
which is how programs write "unknown".
"""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, datetime, timedelta, timezone

_ISO = re.compile(
    r"(\d{4})-?(\d{2})-?(\d{2})"
    r"(?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d{1,9})?)?\s*"
    r"(Z|[A-Z]{1,5}|(?:GMT|UTC)?[+\-]\d{2}:?\d{2}|[+\-]\d{2})?",
    re.IGNORECASE,
)
_SPELLED = re.compile(
    r"(?:[^\W\d_]{2,12}\.?,?\s+)?"
    r"(?:(\d{1,2})(?:er|st|nd|rd|th|\.)?[\s\-]+([^\W\d_]{3,10})\.?|([^\W\d_]{3,10})\.?\s+(\d{1,2}))"
    r",?[\s\-]+(\d{4}|\d{2})"
    r"(?:,?\s+(?:à\s+|at\s+)?(\d{1,2})[:h](\d{2})(?::(\d{2}))?(?:\.\d{1,9})?)?\s*"
    r"((?:GMT|UTC)?[+\-]\d{2}:?\d{2}|[A-Z]{1,5})?(?:\s*\([^()]{0,40}\))?",
    re.IGNORECASE,
)
_OFFSET = re.compile(r"(?:GMT|UTC)?([+\-])(\d{2}):?(\d{2})?", re.IGNORECASE)

# The first letters, accents folded, that tell a month in French, English, German, Spanish, Italian,
# Dutch and Portuguese; longer ones first, because "mai" is May and "mar" March, "juin" and "juil".
_MONTHS = (
    ("juin", 6), ("juil", 7), ("gen", 1), ("jan", 1), ("ene", 1), ("feb", 2), ("fev", 2),
    ("mar", 3), ("maa", 3), ("mrt", 3), ("apr", 4), ("avr", 4), ("abr", 4), ("may", 5),
    ("mai", 5), ("mag", 5), ("mei", 5), ("jun", 6), ("giu", 6), ("jul", 7), ("lug", 7),
    ("aug", 8), ("aou", 8), ("ago", 8), ("sep", 9), ("set", 9), ("oct", 10), ("okt", 10),
    ("ott", 10), ("out", 10), ("nov", 11), ("dec", 12), ("dez", 12), ("dic", 12),
)  # fmt: skip

# RFC 822 names, and the European ones that newsrooms use. Other letters mean nothing certain.
_ZONES = {
    "Z": 0, "UT": 0, "UTC": 0, "GMT": 0, "WET": 0, "BST": 1, "WEST": 1, "CET": 1, "MEZ": 1,
    "CEST": 2, "MESZ": 2, "EET": 2, "EEST": 3, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5,
    "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
}  # fmt: skip

_LONGEST = 80
_FIRST_YEAR = 1971


def read_date(text: str | None) -> datetime | None:
    """An aware datetime in UTC, or None."""
    text = " ".join((text or "").split())
    if not text or len(text) > _LONGEST:
        return None
    iso = _ISO.fullmatch(text)
    if iso:
        year, month, day, *rest = iso.groups()
        return _moment((int(year), int(month), int(day)), rest)
    spelled = _SPELLED.fullmatch(text)
    return _spelled(spelled) if spelled else None


def _spelled(found: re.Match[str]) -> datetime | None:
    day, name, name_first, day_second, year, *rest = found.groups()
    month = _month(name or name_first)
    if month is None:
        return None
    full_year = int(year) + (0 if len(year) == 4 else 2000 if int(year) < 70 else 1900)
    return _moment((full_year, month, int(day or day_second)), rest)


def _month(name: str) -> int | None:
    folded = unicodedata.normalize("NFD", name.lower())
    plain = "".join(char for char in folded if not unicodedata.combining(char))
    return next((month for start, month in _MONTHS if plain.startswith(start)), None)


def _moment(date: tuple[int, int, int], rest: list[str | None]) -> datetime | None:
    hour, minute, second, zone = rest
    offset = _offset(zone)
    if offset is None:
        return None
    try:
        midnight = datetime(*date, tzinfo=timezone(offset))
        moment = midnight + _time_of_day(int(hour or 0), int(minute or 0), int(second or 0))
        utc = moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return utc if utc.year >= _FIRST_YEAR else None


def _time_of_day(hour: int, minute: int, second: int) -> timedelta:
    """24:00 is the next midnight and :60 a leap second; more is no time."""
    if hour > 24 or minute > 59 or second > 60 or (hour == 24 and (minute or second)):
        raise ValueError("no time of day")
    return timedelta(hours=hour, minutes=minute, seconds=min(second, 59))


def _offset(zone: str | None) -> timedelta | None:
    if not zone:
        return timedelta()
    numeric = _OFFSET.fullmatch(zone)
    if numeric:
        sign = -1 if numeric[1] == "-" else 1
        return sign * timedelta(hours=int(numeric[2]), minutes=int(numeric[3] or 0))
    hours = _ZONES.get(zone.upper())
    return None if hours is None else timedelta(hours=hours)
