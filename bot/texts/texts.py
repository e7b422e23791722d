"""The sentences of one language: Fluent messages by id, and dates and lists by Babel.

The sentences themselves are in `fr/*.ftl` and `en/*.ftl`. What is said of an article, and in
which order, is decided in `bot.present`.
"""

from __future__ import annotations

import warnings
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from babel import Locale
from babel.core import get_global
from babel.dates import format_date, format_time, get_day_names
from babel.lists import format_list
from fluent.runtime import FluentBundle, FluentResource

from bot.texts.sums import spell_sum
from feeds.read.topics import topic_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime, time
    from decimal import Decimal

UI_LANGUAGES = ("fr", "en")
"""The languages Pasquin speaks; it reads more (`feeds.model.LANGUAGES`)."""

FALLBACK = "en"

LOCALES: Mapping[str, str] = {"fr": "fr_FR", "en": "en_GB"}
"""British English: day before month and a 24-hour clock, as rhythms are typed."""

TIME_PATTERNS: Mapping[str, tuple[str, str]] = {
    "fr": ("H\N{NO-BREAK SPACE}'h'", "H\N{NO-BREAK SPACE}'h'\N{NO-BREAK SPACE}mm"),
    "en": ("H:mm", "H:mm"),
}
"""On the hour, and else."""

DATE, FULL_DATE = "EEEE d MMMM", "EEEE d MMMM y"
"""The order of day and month is the same in French and British English."""


class TextMissing(UserWarning):
    """A sentence is missing or incomplete in a language. An error in tests, as all warnings are."""


class Texts:
    """What can be said in one language."""

    def __init__(self, lang: str) -> None:
        if lang not in UI_LANGUAGES:
            raise ValueError(f"no texts in {lang!r}, only in {', '.join(UI_LANGUAGES)}")
        self.lang = lang
        self._locale = Locale.parse(LOCALES[lang])
        self._bundle = _bundle(lang)

    def say(self, message_id: str, **fields: str | int | float) -> str:
        """A sentence. Where it is missing: the English one, then the bare id, and a warning."""
        bundle = self._bundle
        if not bundle.has_message(message_id):
            warnings.warn(f"no text {message_id!r} in {self.lang}", TextMissing, stacklevel=2)
            bundle = _bundle(FALLBACK)
            if not bundle.has_message(message_id):
                return message_id
        pattern = bundle.get_message(message_id).value
        assert pattern is not None, f"text {message_id!r} has attributes only"
        words, faults = bundle.format_pattern(pattern, fields)
        if faults:
            why = "; ".join(str(fault) for fault in faults)
            warnings.warn(f"text {message_id!r}: {why}", TextMissing, stacklevel=2)
        return str(words)

    def has(self, message_id: str) -> bool:
        return bool(self._bundle.has_message(message_id))

    def topic(self, topic_id: str) -> str:
        """The name of a topic, to stand alone; a topic without a name is called by its id."""
        message_id = f"topic-{topic_id}"
        name = self.say(message_id) if self.has(message_id) else topic_name(topic_id, self.lang)
        return name[:1].upper() + name[1:]

    def money(self, low: Decimal, currency: str, high: Decimal | None = None) -> str:
        """A sum or a range of sums, exact: "88 000 €", "2 à 3 M€"."""
        return spell_sum(low, high, currency, self._locale, self.say)

    def language(self, code: str) -> str:
        """The name of a language, in this one."""
        return str(self._locale.languages.get(code, code))

    def city(self, zone: str) -> str:
        """The city that an IANA zone is named for: "Londres" for Europe/London."""
        names = self._locale.time_zones.get(zone, {})
        return str(names.get("city") or zone.rpartition("/")[2].replace("_", " "))

    def countries(self) -> dict[str, str]:
        """Countries that have one time zone: name -> IANA zone."""
        names = self._locale.territories
        zones: Mapping[str, list[str]] = get_global("territory_zones")
        return {names[code]: of[0] for code, of in zones.items() if len(of) == 1 and code in names}

    def listed(self, words: Sequence[str]) -> str:
        """Words as a list within a sentence: "a, b et c"."""
        return str(format_list(list(words), locale=self._locale))

    def hour(self, when: time) -> str:
        """A time of day: "7 h 30", "8 h"; "7:30" in English."""
        exact, other = TIME_PATTERNS[self.lang]
        pattern = other if when.minute else exact
        return str(format_time(when, pattern, locale=self._locale))

    def clock(self, when: datetime, zone: str) -> str:
        """The local time of day of a moment."""
        return self.hour(_local(when, zone).time())

    def weekday(self, number: int) -> str:
        """The name of a weekday, Monday = 0."""
        return str(get_day_names("wide", locale=self._locale)[number])

    def day(self, when: datetime, zone: str) -> str:
        """A local date in full: "dimanche 22 novembre 2026"."""
        return str(format_date(_local(when, zone).date(), FULL_DATE, locale=self._locale))

    def moment(self, when: datetime, zone: str, *, now: datetime) -> str:
        """A local moment as one says it on the day of `now`: "demain à 8 h", "3 mai à 7 h 30"."""
        local, today = _local(when, zone), _local(now, zone).date()
        distance = (local.date() - today).days
        near = {-1: "moment-yesterday", 0: "moment-today", 1: "moment-tomorrow"}.get(distance)
        hour = self.clock(when, zone)
        if near is not None:
            return self.say(near, hour=hour)
        pattern = DATE if local.year == today.year else FULL_DATE
        day = str(format_date(local.date(), pattern, locale=self._locale))
        return self.say("moment-other", day=day, hour=hour)


def _local(when: datetime, zone: str) -> datetime:
    return when.astimezone(ZoneInfo(zone))


@cache
def _bundle(lang: str) -> FluentBundle:
    # isolation marks around fields would end up inside what people copy, and show as boxes in
    # some terminals; both languages run left to right
    bundle = FluentBundle([LOCALES[lang].replace("_", "-")], use_isolating=False)
    for source in fluent_sources(lang).values():
        bundle.add_resource(FluentResource(source))
    return bundle


def fluent_sources(lang: str) -> dict[str, str]:
    """The Fluent files of a language: name -> content."""
    folder = files(__package__).joinpath(lang)
    found = sorted((file for file in folder.iterdir()), key=lambda file: file.name)
    return {file.name: file.read_text("utf-8") for file in found if file.name.endswith(".ftl")}


@cache
def texts_for(lang: str) -> Texts:
    """The texts of a language of `UI_LANGUAGES`; any other code gets the English ones."""
    return Texts(lang if lang in UI_LANGUAGES else FALLBACK)
