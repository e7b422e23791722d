"""What /settings takes: "language fr", "timezone Europe/Paris", or the value alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.commands.kinds import Ground, Kind, Suggestion, WrongWord, first_word
from bot.commands.topics import plain_name
from bot.commands.zones import offer_zones, zone_named
from bot.texts.texts import UI_LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from bot.texts.texts import Texts

LANGUAGE_NAMES: Mapping[str, str] = {
    "fr": "fr",
    "francais": "fr",
    "french": "fr",
    "en": "en",
    "anglais": "en",
    "english": "en",
}
LANGUAGE_WORDS: Mapping[str, str] = {"fr": "langue", "en": "language"}
ZONE_WORDS: Mapping[str, str] = {"fr": "fuseau", "en": "timezone"}
"""The word before the value, as it is offered in each language; all of them are understood."""

LANGUAGE_KEYS = frozenset({*LANGUAGE_WORDS.values(), "lang"})
ZONE_KEYS_OF_TWO = frozenset({"fuseau horaire", "time zone"})
"""What /settings itself calls the zone, so that people type it."""
ZONE_KEYS = frozenset({*ZONE_WORDS.values(), *ZONE_KEYS_OF_TWO, "zone", "tz"})


@dataclass(frozen=True, slots=True)
class Setting:
    """What shall change. One of the two is set."""

    lang: str | None = None
    zone: str | None = None


def take_setting(words: str, ground: Ground) -> tuple[Setting, str]:
    """All the words: which setting, and its value; either may be told by the other."""
    key, value = _key_and_value(words)
    plain_key = plain_name(key)
    if plain_key in LANGUAGE_KEYS:
        return _language(value, key, ground.texts), ""
    if plain_key in ZONE_KEYS:
        return _zone(value, key, ground.texts), ""
    lang = LANGUAGE_NAMES.get(plain_name(words))
    if lang is not None:
        return Setting(lang=lang), ""
    try:
        return Setting(zone=zone_named(words, ground.texts)), ""
    except WrongWord as wrong:
        instead = tuple(offer_settings("", ground.texts))
        raise WrongWord("usage-setting", {"word": words}, instead=instead) from wrong


def _key_and_value(words: str) -> tuple[str, str]:
    first, rest = first_word(words)
    second, value = first_word(rest)
    both = f"{first} {second}"
    return (both, value) if plain_name(both) in ZONE_KEYS_OF_TWO else (first, rest)


def _language(value: str, key: str, texts: Texts) -> Setting:
    lang = LANGUAGE_NAMES.get(plain_name(value))
    if lang is not None:
        return Setting(lang=lang)
    problem = "usage-language" if value else "usage-language-missing"
    instead = tuple(Suggestion(f"{key} {one}", _own_name(one)) for one in UI_LANGUAGES)
    fields: dict[str, str | int] = {"word": value} if value else {}
    raise WrongWord(problem, fields, instead=instead, example="example-settings-language")


def _zone(value: str, key: str, texts: Texts) -> Setting:
    if not value:
        offered = list(offer_zones("", texts))[:3]
        raise WrongWord("usage-zone-missing", {}, instead=_after(key, offered))
    try:
        return Setting(zone=zone_named(value, texts))
    except WrongWord as wrong:
        wrong.instead = _after(key, wrong.instead)
        raise


def _after(key: str, offered: Iterable[Suggestion]) -> tuple[Suggestion, ...]:
    return tuple(Suggestion(f"{key} {one.words}", one.label) for one in offered)


def _own_name(code: str) -> str:
    return {"fr": "Français", "en": "English"}[code]


def offer_settings(typed: str, texts: Texts) -> Iterable[Suggestion]:
    """The two settings; once one is named, its values."""
    key, value = _key_and_value(typed)
    if " " in typed and plain_name(key) in ZONE_KEYS:
        return _after(key, offer_zones(value, texts))
    names = [Suggestion(lang, _own_name(lang)) for lang in UI_LANGUAGES]
    languages = _after(LANGUAGE_WORDS[texts.lang], names)
    zones = _after(ZONE_WORDS[texts.lang], list(offer_zones("", texts))[:3])
    start = plain_name(typed)
    return [one for one in (*languages, *zones) if plain_name(one.words).startswith(start)]


SETTING = Kind(take_setting, offer_settings)
