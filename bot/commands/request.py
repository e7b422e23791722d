"""Who asks, where, and what handlers may use to answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.present.voice import Voice
from bot.texts.texts import Texts, texts_for

if TYPE_CHECKING:
    from datetime import datetime

    from bot.desk import Desk
    from bot.store.records import ChatRecord
    from bot.store.store import Store


@dataclass(frozen=True, slots=True)
class Request:
    """A line was typed in `chat` by somebody who may, or may not, change what comes there."""

    chat: ChatRecord
    may_change: bool
    now: datetime

    @property
    def texts(self) -> Texts:
        return texts_for(self.chat.lang)

    @property
    def voice(self) -> Voice:
        return Voice(self.texts, self.chat.zone, self.now)


@dataclass(frozen=True, slots=True)
class Defaults:
    """What holds where a person says nothing else."""

    rhythm: str = "8:00"
    shortest: timedelta = timedelta(minutes=15)
    """The shortest step between two editions that may be asked for."""
    contact: str = ""
    """Who runs this Pasquin: an address or a name, shown by /about."""
    version: str = ""


@dataclass(frozen=True, slots=True)
class House:
    """What handlers work with."""

    store: Store
    desk: Desk
    defaults: Defaults
