"""The promise of a platform: what the bot may ask of Telegram, Discord or the local chat.

Delivery needs the promise, not a platform: it imports this file and never `bot.platforms`.

What sending may raise, and what it means for the delivery (design §4):

    SendFailed
    ├── NotSent       known to have failed before the platform took it: retry freely
    ├── Throttled     the platform asks to wait `retry_after` seconds: retry then
    ├── InDoubt       it may have been taken: resend at most once, or never
    ├── Refused       the platform will never take this message: do not retry
    ├── ChatGone      nobody is there any more: pause the chat with `reason`
    └── ChatMoved     the chat lives at `to` now
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Protocol

if TYPE_CHECKING:
    from bot.message import Message


@dataclass(frozen=True, slots=True)
class ChatAddress:
    """Where a chat is. `chat` and `thread` are the platform's own ids, as text."""

    platform: str
    chat: str
    thread: str = ""


@dataclass(frozen=True, slots=True)
class Receipt:
    """The ids the platform gave to the parts of a message, in order."""

    message_ids: tuple[str, ...]


class Platform(Protocol):
    """A place messages go to."""

    name: ClassVar[str]

    @property
    def idempotent(self) -> bool:
        """True where sending twice with the same key shows one message (a nonce, a unique key)."""
        ...

    async def send(self, to: ChatAddress, message: Message, *, key: str) -> Receipt:
        """Post a message. Raises a `SendFailed`, never anything of the platform's library."""
        ...


class SendFailed(Exception):
    """Base of what sending may raise. `code` is stored with the delivery."""

    code: ClassVar[str] = "send-failed"


class NotSent(SendFailed):
    """Failed before the platform took it."""

    code = "not-sent"


class Throttled(SendFailed):
    """The platform asks to wait."""

    code = "throttled"

    def __init__(self, retry_after: float) -> None:
        super().__init__(f"asked to wait {retry_after:g} s")
        self.retry_after = retry_after


class InDoubt(SendFailed):
    """Perhaps taken, perhaps not."""

    code = "in-doubt"


class Refused(SendFailed):
    """This message will never be taken."""

    code = "refused"


class ChatGone(SendFailed):
    """Nobody is there any more. `reason`: blocked, kicked, deleted, forbidden."""

    code = "chat-gone"

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class ChatMoved(SendFailed):
    """The chat has another id now."""

    code = "chat-moved"

    def __init__(self, to: ChatAddress) -> None:
        super().__init__(f"moved to {to.chat}")
        self.to = to
