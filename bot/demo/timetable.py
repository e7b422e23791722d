"""When each article of the invented press comes out, and which are out after a given round. Pure.

All moments derive from one, `opened`, so that the same start gives the same press. Identities do
not hold it: a restart publishes the same articles again, not new ones.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from bot.demo.newspapers import Newspaper, Outlet, Piece

YESTERDAY = 0
THIS_MORNING = 1

_YESTERDAY_BEGINS = timedelta(hours=26)
_YESTERDAY_LASTS = timedelta(hours=24)
_MORNING = timedelta(hours=1)
BETWEEN_ROUNDS = timedelta(seconds=20)
"""Slow enough to read, fast enough to watch."""


@dataclass(frozen=True, slots=True)
class Printed:
    """An article as it stands in the press: the version that is out, and since when.

    `slug` is the one it first appeared under: a corrected version keeps identity and address.
    """

    outlet: Outlet
    piece: Piece
    slug: str
    published: datetime
    updated: datetime

    @property
    def identity(self) -> str:
        return f"tag:pasquin.example,2026:{self.outlet.slug}/{self.slug}"

    @property
    def path(self) -> str:
        return f"/{self.outlet.slug}/{self.slug}.html"


def last_round(press: Iterable[Newspaper]) -> int:
    return max(piece.round for newspaper in press for piece in newspaper.pieces)


def moments(press: Sequence[Newspaper], opened: datetime) -> dict[tuple[str, str], datetime]:
    """The moment of every article, by outlet and slug, whole seconds.

    Round 0 is spread over the 24 hours that end two hours before `opened`, round 1 over the last
    hour before it; then a round comes every `BETWEEN_ROUNDS`, its articles a second apart.
    """
    rounds: dict[int, list[tuple[str, str]]] = {}
    for newspaper in press:
        for piece in newspaper.pieces:
            rounds.setdefault(piece.round, []).append((piece.slug, newspaper.outlet.slug))
    return {
        (outlet, slug): (opened + offset).replace(microsecond=0)
        for number, pieces in rounds.items()
        for (slug, outlet), offset in zip(
            sorted(pieces), _offsets(number, len(pieces)), strict=True
        )
    }


def out_after(
    newspaper: Newspaper, number: int, when: dict[tuple[str, str], datetime]
) -> tuple[Printed, ...]:
    """What an outlet shows once round `number` is out, newest first.

    A correction stands in the place of what it corrects, under the same slug.
    """
    standing: dict[str, Printed] = {}
    for piece in sorted(newspaper.pieces, key=lambda piece: piece.round):
        if piece.round <= number:
            slug = piece.replaces or piece.slug
            moment = when[newspaper.outlet.slug, piece.slug]
            first = standing[slug].published if slug in standing else moment
            standing[slug] = Printed(newspaper.outlet, piece, slug, first, moment)
    return tuple(sorted(standing.values(), key=lambda item: item.published, reverse=True))


def last_change(printed: Sequence[Printed], opened: datetime) -> datetime:
    """When an outlet last put something out; for one that has not yet, before all the others."""
    return max((item.updated for item in printed), default=opened - _YESTERDAY_BEGINS)


def _offsets(number: int, count: int) -> list[timedelta]:
    if number == YESTERDAY:
        return [_YESTERDAY_LASTS * i / count - _YESTERDAY_BEGINS for i in range(count)]
    if number == THIS_MORNING:
        return [_MORNING * i / count - _MORNING for i in range(count)]
    return [BETWEEN_ROUNDS * (number - 1) + timedelta(seconds=i) for i in range(count)]
