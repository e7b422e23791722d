"""Long lists in pages: buttons that repeat a command with the next numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.message import Button

if TYPE_CHECKING:
    from bot.texts.texts import Texts


@dataclass(frozen=True, slots=True)
class Page:
    """A stretch of a list of `total`: `size` of them, the first `skipped` left out."""

    size: int
    skipped: int
    total: int

    @property
    def first(self) -> int:
        """Counted from one."""
        return self.skipped + 1

    @property
    def last(self) -> int:
        return min(self.skipped + self.size, self.total)

    @property
    def only(self) -> bool:
        return not self.skipped and self.last == self.total

    def buttons(
        self, command: str, texts: Texts, *, back: str, on: str
    ) -> tuple[tuple[Button, ...], ...]:
        """A row with the way back and the way on, as far as there are any.

        `back` and `on` are the ids of their labels.
        """
        row = []
        if self.skipped:
            before = max(0, self.skipped - self.size)
            row.append(Button(texts.say(back), command=f"{command} {self.size} {before}"))
        if self.last < self.total:
            after = self.skipped + self.size
            row.append(Button(texts.say(on), command=f"{command} {self.size} {after}"))
        return (tuple(row),) if row else ()
