"""Which of the words around a quote decide whose it is.

The ways the press does it stand in `behind` and `ahead`; whom the words found mean is the
business of `referents`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from feeds.read.speakers.ahead import before
from feeds.read.speakers.behind import footnote, later, right_after

if TYPE_CHECKING:
    from feeds.read.speakers.finding import Finding
    from feeds.read.speakers.frame import Frame


def find(frame: Frame, at: int) -> Finding | None:
    """Who the words around the quote at position `at` give it to."""
    start, end = frame.sentence(at)
    behind = right_after(frame, at, end) or footnote(frame, at, end)
    if behind is not None and behind.rule != "selon":
        return behind
    ahead = before(frame, start, at)
    if behind is not None and (ahead is None or ahead.rule != "verb-before"):
        return behind
    return ahead or later(frame, at, end)
