"""A house with a real store and a desk whose readings are known beforehand."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, cast

import pytest

from bot.chat import ChatAddress
from bot.commands import Defaults, House, Request, answer
from bot.present.plain import plain
from feeds.errors import NoArticle
from tests.fakes.gazette import MORNING, all_stories, scooters

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.desk import Desk, Reading
    from bot.message import Message
    from bot.store.records import SubscriptionRecord
    from bot.store.store import Store

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
DEFAULTS = Defaults(version="0.1.0", contact="pasquin@example.org")


@dataclass
class KnownReadings:
    """A desk to which some addresses are known; any other has no article."""

    known: dict[str, Reading | Exception] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    async def read_address(self, address: str) -> Reading:
        self.asked.append(address)
        found = self.known.get(address, NoArticle(address))
        if isinstance(found, Exception):
            raise found
        return found


@dataclass
class Room:
    """A chat in a house, and verbs for what happens in it."""

    store: Store
    chat_id: int
    desk: KnownReadings = field(default_factory=KnownReadings)
    may_change: bool = True
    now: datetime = NOW
    defaults: Defaults = DEFAULTS

    @property
    def house(self) -> House:
        return House(self.store, cast("Desk", self.desk), self.defaults)

    async def ask(self, line: str) -> Message:
        async with self.store.read() as tx:
            chat = await tx.chats.get(self.chat_id)
        assert chat is not None
        return await answer(line, Request(chat, self.may_change, self.now), self.house)

    async def hear(self, line: str) -> str:
        """The answer as plain text, its no-break spaces as spaces."""
        return plain(await self.ask(line)).replace("\xa0", " ").replace("\u202f", " ")

    async def press(self, message: Message, label: str) -> Message:
        """Press the button of that label."""
        (button,) = [one for row in message.buttons for one in row if one.label == label]
        assert button.command is not None
        return await self.ask(button.command)

    async def subscriptions(self) -> dict[str, SubscriptionRecord]:
        async with self.store.read() as tx:
            return {one.topic: one for one in await tx.subscriptions.of(self.chat_id)}

    async def pause(self, reason: str) -> None:
        async with self.store.write() as tx:
            await tx.chats.pause(self.chat_id, reason)

    async def press_arrives(self, titles: Iterable[str] = ()) -> None:
        """The stories of the gazette, then one more for each title, each an hour younger."""
        async with self.store.write() as tx:
            for story in all_stories():
                source = await tx.sources.add(story.source, now=NOW)
                await tx.archive.record(source.id, story.finding(), now=NOW, tell=True)
        for hours, title in enumerate(titles, 1):
            await self.article_arrives(title, at=MORNING + timedelta(minutes=hours))

    async def article_arrives(self, title: str, *, at: datetime) -> None:
        story = scooters().with_article(
            title=title, link=f"https://merle.example/{title}", published=at
        )
        async with self.store.write() as tx:
            source = await tx.sources.add(story.source, now=NOW)
            await tx.archive.record(source.id, story.finding(), now=NOW, tell=True)

    async def enter(self, lang: str) -> Room:
        """Another chat in the same house."""
        async with self.store.write() as tx:
            chat = await tx.chats.ensure(
                ChatAddress("local", f"other-{lang}"), lang=lang, zone="Europe/Paris", now=NOW
            )
        return replace(self, chat_id=chat.id)


@pytest.fixture
async def room(file_store: Store) -> Room:
    """A French chat in Paris, in a house of its own."""
    async with file_store.write() as tx:
        chat = await tx.chats.ensure(
            ChatAddress("local", "room"), lang="fr", zone="Europe/Paris", now=NOW
        )
    return Room(file_store, chat.id)


@pytest.fixture
async def english(room: Room) -> Room:
    """An English chat in Paris."""
    return await room.enter("en")
