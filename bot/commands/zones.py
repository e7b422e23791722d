"""Time zones as people type them: an IANA name in any case, a city or a country."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING
from zoneinfo import available_timezones

from bot.commands.kinds import Suggestion, WrongWord
from bot.commands.nearest import nearest
from bot.commands.topics import plain_name
from bot.texts.texts import texts_for

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.texts.texts import Texts

COMMON = (
    "Europe/Paris",
    "Europe/Brussels",
    "Europe/Zurich",
    "America/Montreal",
    "Europe/London",
    "America/New_York",
    "UTC",
)
"""Offered before anything is typed: where most of the press that is read here is made."""

MOST_OFFERS = 10


@cache
def _zones() -> dict[str, str]:
    """Plain IANA name -> IANA name."""
    return {plain_name(zone): zone for zone in sorted(available_timezones())}


@cache
def _places(lang: str) -> dict[str, str]:
    """Plain name of a city, or of a country with one zone -> IANA name."""
    texts = texts_for(lang)
    countries = {plain_name(name): zone for name, zone in texts.countries().items()}
    named = [zone for zone in _zones().values() if "/" in zone and not zone.startswith("Etc/")]
    english = {plain_name(zone.rpartition("/")[2]): zone for zone in named}
    return countries | english | {plain_name(texts.city(zone)): zone for zone in named}


def zone_named(words: str, texts: Texts) -> str:
    """The IANA zone that all the words name: "New York" has two. Raises `WrongWord`."""
    typed, places = plain_name(words), _places(texts.lang)
    zone = _zones().get(typed) or places.get(typed)
    if zone is not None:
        return zone
    near = dict.fromkeys(
        [places[name] for name in nearest(typed, places)]
        + [_zones()[name] for name in nearest(typed, _zones())]
    )
    instead = tuple(_suggestion(zone, texts) for zone in list(near or COMMON)[:3])
    raise WrongWord("usage-zone", {"word": words}, instead=instead)


def offer_zones(typed: str, texts: Texts) -> Iterable[Suggestion]:
    """Zones whose name or city begins like what was typed."""
    start = plain_name(typed)
    if not start:
        known = set(_zones().values())
        return [_suggestion(zone, texts) for zone in COMMON if zone in known]
    names = [*_places(texts.lang).items(), *_zones().items()]
    found = dict.fromkeys(zone for name, zone in names if name.startswith(start))
    return [_suggestion(zone, texts) for zone in list(found)[:MOST_OFFERS]]


def _suggestion(zone: str, texts: Texts) -> Suggestion:
    return Suggestion(zone, f"{texts.city(zone)} ({zone})" if "/" in zone else zone)
