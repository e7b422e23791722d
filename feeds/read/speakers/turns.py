"""Who speaks next where lines of dialogue follow each other without a word of whose they are."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from feeds.read.speakers.referents import Speaker

DASHES = frozenset("—–―-")
_FAR = 2
"""Blocks after which a line answers nobody any more."""


@dataclass(slots=True)
class Turns:
    """The speakers of the lines of a dialogue, the latest last."""

    speakers: list[Speaker] = field(default_factory=list)
    block: int = -_FAR

    def take(self, block: int, speaker: Speaker | None) -> None:
        """A line of the given block has this speaker."""
        if block - self.block > _FAR:
            self.speakers.clear()
        self.block = block
        if speaker is not None:
            self.speakers.append(speaker)
        else:
            self.speakers.clear()

    def answering(self, block: int) -> Speaker | None:
        """Who answers the last line: the one whom that line has answered."""
        if block - self.block > _FAR or len(self.speakers) < 2:
            return None
        first, second = self.speakers[-2:]
        return first if first.name != second.name else None
