"""The local chat as a platform: what is sent is a line of the store's transcript.

The transcript is to this platform what Telegram's servers are to that one. Pages that are open are
woken when a line is added; what they then show they read from the transcript themselves, in order,
so that nothing is shown twice and nothing is left out.
"""

from __future__ import annotations

import asyncio
from contextlib import contextmanager
from typing import TYPE_CHECKING, ClassVar

from bot.chat import ChatAddress, ChatGone, InDoubt, Receipt
from bot.errors import StoreFault
from bot.message import Message, paragraph
from bot.platforms.local.wire import packed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from bot.store.records import TranscriptLine
    from bot.store.store import Store

LOCAL_CHAT = ChatAddress("local", "reader")
"""The one chat that the page shows."""

PASQUIN = "pasquin"
READER = "reader"
LAST_LINES = 200


class LocalPlatform:
    """Keeps the promise of `bot.chat.Platform` for the chat on this machine.

    `at` must be known to the store (`chats.ensure`) before anything is sent there.
    """

    name: ClassVar[str] = "local"
    idempotent: ClassVar[bool] = True

    def __init__(
        self, store: Store, clock: Callable[[], datetime], *, at: ChatAddress = LOCAL_CHAT
    ) -> None:
        self.at = at
        self._store = store
        self._clock = clock
        self._listeners: set[asyncio.Event] = set()
        # PostgreSQL gives ids out before the commit: of two lines written at once the later id may
        # be seen first, and a page that asks for what comes after it would miss the other one.
        self._writing = asyncio.Lock()

    async def send(self, to: ChatAddress, message: Message, *, key: str) -> Receipt:
        """Add a line of Pasquin's. The same key again adds nothing and returns the same receipt."""
        try:
            line_id, _ = await self._post(to, message, key=key, author=PASQUIN)
        except StoreFault as fault:
            raise InDoubt(str(fault)) from fault
        except LookupError as nobody:
            raise ChatGone("deleted") from nobody
        return Receipt((str(line_id),))

    async def hear(self, words: str, *, key: str) -> bool:
        """Add what the reader typed. False where a line with this key is there already."""
        _, new = await self._post(self.at, Message((paragraph(words),)), key=key, author=READER)
        return new

    async def lines(self, *, after: int = 0) -> list[TranscriptLine]:
        """The last lines that come after the one with id `after`, oldest first."""
        async with self._store.read() as tx:
            return await tx.transcript.lines(self.at, after=after, limit=LAST_LINES)

    @contextmanager
    def listening(self) -> Iterator[asyncio.Event]:
        """An event that is set whenever a line was added; who waits for it clears it."""
        added = asyncio.Event()
        self._listeners.add(added)
        try:
            yield added
        finally:
            self._listeners.discard(added)

    def wake(self) -> None:
        """Have every open page look for what is new."""
        for added in self._listeners:
            added.set()

    async def _post(
        self, to: ChatAddress, message: Message, *, key: str, author: str
    ) -> tuple[int, bool]:
        async with self._writing, self._store.write() as tx:
            posted = await tx.transcript.post(
                to, key=key, author=author, message=packed(message), now=self._clock()
            )
        self.wake()
        return posted
