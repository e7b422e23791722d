"""Time zones as people type them: an IANA name in any case, or just the city, in their language."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING
from zoneinfo import available_timezones

from bot.commands.kinds import Ground, Kind, Suggestion, WrongWord
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
def _cities(lang: str) -> dict[str, str]:
    """Plain name of a city -> IANA name. Zones that are named for a place only."""
    texts = texts_for(lang)
    places = [zone for zone in _zones().values() if "/" in zone and not zone.startswith("Etc/")]
    english = {plain_name(zone.rpartition("/")[2]): zone for zone in places}
    return english | {plain_name(texts.city(zone)): zone for zone in places}


def take_zone(words: str, ground: Ground) -> tuple[str, str]:
    """All the words: "New York" has two."""
    typed, cities = plain_name(words), _cities(ground.texts.lang)
    zone = _zones().get(typed) or cities.get(typed)
    if zone is not None:
        return zone, ""
    near = dict.fromkeys(
        [cities[name] for name in nearest(typed, cities)]
        + [_zones()[name] for name in nearest(typed, _zones())]
    )
    instead = tuple(_suggestion(zone, ground.texts) for zone in list(near or COMMON)[:3])
    raise WrongWord("usage-zone", {"word": words}, instead=instead)


def offer_zones(typed: str, texts: Texts) -> Iterable[Suggestion]:
    """Zones whose name or city begins like what was typed."""
    start = plain_name(typed)
    if not start:
        known = set(_zones().values())
        return [_suggestion(zone, texts) for zone in COMMON if zone in known]
    names = [*_cities(texts.lang).items(), *_zones().items()]
    found = dict.fromkeys(zone for name, zone in names if name.startswith(start))
    return [_suggestion(zone, texts) for zone in list(found)[:MOST_OFFERS]]


def _suggestion(zone: str, texts: Texts) -> Suggestion:
    return Suggestion(zone, f"{texts.city(zone)} ({zone})" if "/" in zone else zone)


ZONE = Kind(take_zone, offer_zones)
