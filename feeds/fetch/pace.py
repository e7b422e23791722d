"""When to come back to a feed. Pure: the moment, the hints and the chance are handed in.

A feed is asked about as often as it has something new, never sooner than its publisher wishes
(ttl, Cache-Control, Retry-After, hours and days of rest), and ever more seldom while it fails.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

FLOOR = timedelta(minutes=5)
CEILING = timedelta(hours=24)
USUAL = timedelta(hours=1)
"""For a feed of which nothing is known."""
PATIENCE = timedelta(hours=48)
"""Longest Retry-After that is obeyed; more is a mistake of the server."""
RETRY = timedelta(minutes=10)
"""After a first failure; doubles with each further one."""
SPREAD = 0.1
"""Share of the wait that chance may add, so that feeds do not all come due at once."""
_CHECKS_PER_ENTRY = 2
_RECENT = 10
"""How many of the latest entries tell a feed's rhythm."""


def next_check(  # noqa: PLR0913  # each is one thing that was said about the feed, by its name
    now: datetime,
    *,
    ttl_minutes: int | None = None,
    max_age: float | None = None,
    skip_hours: frozenset[int] = frozenset(),
    skip_days: frozenset[int] = frozenset(),
    published: Iterable[datetime] = (),
    failures: int = 0,
    retry_after: float | None = None,
    floor: timedelta = FLOOR,
    ceiling: timedelta = CEILING,
    jitter: float = 0.0,
) -> datetime:
    """When to ask again. `failures` in a row, 0 after success; `jitter` in [0, 1) is chance.

    `max_age` and `retry_after` are seconds; `skip_hours` (0–23) and `skip_days` (Monday = 0) are
    in UTC; `published` holds the dates of the feed's entries, in any order. `retry_after` may lead
    beyond the ceiling: it is a plea, and up to two days it is heard. Hours and days of rest are
    waited out unless they fill the whole week.
    """
    if failures:
        wait = _backoff(failures)
    else:
        wait = max(_between_entries(now, published), _asked_for(ttl_minutes, max_age))
    wait = max(floor, min(wait * (1 + SPREAD * jitter), ceiling))
    if retry_after is not None:
        wait = max(wait, timedelta(seconds=min(retry_after, PATIENCE.total_seconds())))
    return _after_rest(now + wait, skip_hours, skip_days)


def _asked_for(ttl_minutes: int | None, max_age: float | None) -> timedelta:
    """The longest wait that the publisher names. Absurd ones are cut before they overflow."""
    seconds = max((ttl_minutes or 0) * 60.0, max_age or 0.0)
    return timedelta(seconds=min(seconds, CEILING.total_seconds()))


def _between_entries(now: datetime, published: Iterable[datetime]) -> timedelta:
    """Half the usual time between two entries; longer when the feed has fallen silent.

    The median, because entries published in one go and a summer break say little. Future dates
    are left out: they announce events, not entries.
    """
    dates = sorted((date for date in set(published) if date <= now), reverse=True)[:_RECENT]
    if len(dates) < 2:
        return USUAL
    gap = median((later - sooner).total_seconds() for later, sooner in pairwise(dates))
    silence = (now - dates[0]).total_seconds()
    return timedelta(seconds=max(gap, silence / _RECENT) / _CHECKS_PER_ENTRY)


def _backoff(failures: int) -> timedelta:
    return RETRY * (1 << min(failures - 1, 10))


def _after_rest(
    moment: datetime, skip_hours: frozenset[int], skip_days: frozenset[int]
) -> datetime:
    """The first moment, from hour to hour, at which the publisher does not rest."""
    candidate = moment.astimezone(UTC)
    for _ in range(8 * 24):
        if candidate.hour not in skip_hours and candidate.weekday() not in skip_days:
            return candidate
        candidate = candidate.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
    return moment
