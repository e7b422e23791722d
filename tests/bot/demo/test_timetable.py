"""What of the sample press is out at which moment."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.demo.timetable import BETWEEN_ROUNDS, last_change, last_round, moments, out_after

if TYPE_CHECKING:
    from datetime import datetime

    from bot.demo.newspapers import Newspaper

CORRECTED = "la-piscine-trop-courte"


def paper(newspapers: tuple[Newspaper, ...], slug: str) -> Newspaper:
    return next(paper for paper in newspapers if paper.outlet.slug == slug)


def test_round_0_is_yesterday_round_1_the_last_hour_and_later_rounds_come_after(
    newspapers: tuple[Newspaper, ...], opened: datetime
) -> None:
    when = moments(newspapers, opened)
    for newspaper in newspapers:
        for piece in newspaper.pieces:
            since = when[newspaper.outlet.slug, piece.slug] - opened
            if piece.round == 0:
                assert timedelta(hours=-26) <= since < timedelta(hours=-2)
            elif piece.round == 1:
                assert timedelta(hours=-1) <= since < timedelta(0)
            else:
                assert timedelta(0) <= since - BETWEEN_ROUNDS * (piece.round - 1) < BETWEEN_ROUNDS


def test_no_two_articles_come_out_at_the_same_moment(
    newspapers: tuple[Newspaper, ...], opened: datetime
) -> None:
    when = moments(newspapers, opened)
    assert len(set(when.values())) == len(when)


def test_the_same_start_gives_the_same_timetable(
    newspapers: tuple[Newspaper, ...], opened: datetime
) -> None:
    assert moments(newspapers, opened) == moments(newspapers[::-1], opened)


@pytest.mark.parametrize("number", range(10))
def test_a_round_shows_what_came_out_until_then_newest_first(
    newspapers: tuple[Newspaper, ...], opened: datetime, number: int
) -> None:
    when = moments(newspapers, opened)
    for newspaper in newspapers:
        printed = out_after(newspaper, number, when)
        shown = {item.slug for item in printed}
        assert shown == {p.replaces or p.slug for p in newspaper.pieces if p.round <= number}
        dates = [item.published for item in printed]
        assert dates == sorted(dates, reverse=True)


def test_a_correction_keeps_identity_address_and_first_date(
    newspapers: tuple[Newspaper, ...], opened: datetime
) -> None:
    when = moments(newspapers, opened)
    outlet = paper(newspapers, "contre-quittance")
    (before,) = [item for item in out_after(outlet, 5, when) if item.slug == CORRECTED]
    (after,) = [item for item in out_after(outlet, 6, when) if item.slug == CORRECTED]
    assert (after.identity, after.path) == (before.identity, before.path)
    assert after.published == before.published == before.updated
    assert after.updated == when["contre-quittance", f"{CORRECTED}-rectifie"]
    assert after.piece.text != before.piece.text


def test_an_outlet_last_changed_when_it_last_put_something_out(
    newspapers: tuple[Newspaper, ...], opened: datetime
) -> None:
    when = moments(newspapers, opened)
    outlet = paper(newspapers, "contre-quittance")
    corrected = when["contre-quittance", f"{CORRECTED}-rectifie"]
    assert last_change(out_after(outlet, 6, when), opened) == corrected
    assert last_change((), opened) < min(when.values()) + timedelta(seconds=1)


def test_the_last_round_is_the_one_after_which_nothing_comes(
    newspapers: tuple[Newspaper, ...],
) -> None:
    assert last_round(newspapers) == 9
