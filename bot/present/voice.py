"""To whom something is told: in which language, in which zone, on which day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.message import When

if TYPE_CHECKING:
    from datetime import datetime

    from bot.texts.texts import Texts


@dataclass(frozen=True, slots=True)
class Voice:
    """The language, the zone and the moment in which a message is told."""

    texts: Texts
    zone: str
    now: datetime

    def when(self, moment: datetime) -> When:
        return When(moment, self.texts.moment(moment, self.zone, now=self.now))
