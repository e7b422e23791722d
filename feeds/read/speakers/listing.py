"""Who was just listed, so that "le second" or "la última" counts them."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from feeds.read.people import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from feeds.read.people import Entity
    from feeds.read.speakers.referents import Event

_MOST = 12
"""Mentions that are looked back at."""
_BETWEEN = 60
"""Code points from one name of a list to the next."""
_BEHIND = 250
"""Code points from the last name of a list to what counts it."""


def listed_before(events: Sequence[Event], place: int) -> list[Entity]:
    """The people of the last list before a place, in the order of the text."""
    at = bisect_left(events, place, key=lambda event: event.place)
    listed: list[Entity] = []
    edge, reach = place, _BEHIND
    for event in reversed(events[max(0, at - _MOST) : at]):
        if edge - event.place > reach or event.entity in listed:
            break
        if event.entity.kind is Kind.PERSON:
            listed.insert(0, event.entity)
            edge, reach = event.place, _BETWEEN
    return listed
