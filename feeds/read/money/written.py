"""A sum as it is written: its tokens, its figure, its currency, the rule that knew it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Sum:
    """Money in the text: the tokens `first` to `last`, `last` excluded, and what they say."""

    first: int
    last: int
    low: Decimal | None
    code: str | None
    rule: str
    """The name of the way it is written, for those who ask why."""
    high: Decimal | None = None
    scale: int = 1
    approx: bool = False
    minor: bool = False
    lift: int = 1
    figure: int = -1
    """The token of a figure that can be read in two ways: 1,859 euros."""
