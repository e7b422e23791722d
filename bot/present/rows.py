"""Buttons in rows that fit a phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.message import Button

IN_ROW = 3
MOST_ROWS = 5
"""What Discord allows; wider rows still read well on a phone, more of them do not."""


def in_rows(buttons: Sequence[Button]) -> tuple[tuple[Button, ...], ...]:
    """Fill rows from the left; the last one may be shorter."""
    width = max(IN_ROW, -(-len(buttons) // MOST_ROWS))
    return tuple(tuple(buttons[at : at + width]) for at in range(0, len(buttons), width))
