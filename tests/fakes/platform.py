"""A platform of our own: keeps what was posted, and fails as it is told to.

It speaks the promise of `bot.chat.Platform` and is strict about it: one message a key where it is
idempotent, no message to a chat that is gone.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from bot.chat import ChatAddress, ChatGone, Receipt

if TYPE_CHECKING:
    from bot.message import Message


@dataclass(frozen=True, slots=True)
class Posted:
    """A message that readers can see."""

    to: ChatAddress
    message: Message
    key: str


@dataclass
class FakePlatform:
    """`fails` are raised in turn before the message is taken, `fails_after` once it was taken."""

    name: ClassVar[str] = "fake"
    idempotent: bool = True
    fails: list[Exception] = field(default_factory=list)
    fails_after: list[Exception] = field(default_factory=list)
    gone: set[str] = field(default_factory=set)
    posted: list[Posted] = field(default_factory=list)
    asked: int = 0

    async def send(self, to: ChatAddress, message: Message, *, key: str) -> Receipt:
        self.asked += 1
        if self.fails:
            raise self.fails.pop(0)
        if to.chat in self.gone:
            raise ChatGone("blocked")
        known = [n for n, posted in enumerate(self.posted) if (posted.to, posted.key) == (to, key)]
        if not (self.idempotent and known):
            self.posted.append(Posted(to, message, key))
        if self.fails_after:
            raise self.fails_after.pop(0)
        return Receipt((str(known[0] if known else len(self.posted) - 1),))

    def keys(self) -> list[str]:
        return [posted.key for posted in self.posted]
