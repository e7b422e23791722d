"""Every command answers as agreed, in both languages: `tests/snapshots/<lang>/<command>*.txt`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.commands import COMMANDS
from bot.desk import Reading
from bot.present.plain import plain
from tests.fakes.gazette import lost_time
from tests.fakes.snapshots import assert_snapshot

if TYPE_CHECKING:
    from tests.bot.commands.conftest import Room

CONVERSATION = {
    "about": "/about",
    "digest": "/digest depenses",
    "digest-none": "/digest police",
    "help": "/help",
    "help-one": "/help subscribe",
    "latest": "/latest 2 1",
    "read": "/read https://songe.example/heures",
    "settings": "/settings",
    "sources": "/sources",
    "start": "/start",
    "subscribe-missing": "/subscribe",
    "subscribe-mistyped": "/subscribe depense 18:00",
    "subscribe-rhythm": "/subscribe sante every 7 minutes",
    "subscriptions-none": "/subscriptions",
    "subscribe": "/subscribe depenses lun-ven 7h30,18h",
    "subscribe-changed": "/subscribe depenses 18:00",
    "subscribe-now": "/subscribe tout maintenant",
    "subscriptions": "/subscriptions",
    "topics": "/topics",
    "unsubscribe-which": "/unsubscribe",
    "unsubscribe": "/unsubscribe tout",
    "unknown": "/subscibe tout",
    "settings-zone": "/settings Europe/London",
    "settings-wrong": "/settings Mordor",
}
"""Name of the snapshot -> what is typed, in this order."""


@pytest.mark.parametrize("lang", ["fr", "en"])
async def test_every_answer_reads_as_agreed(room: Room, lang: str) -> None:
    here = await room.enter(lang)
    await here.press_arrives()
    story = lost_time()
    here.desk.known["https://songe.example/heures"] = Reading(
        story.article, story.digest, story.source
    )
    for name, line in CONVERSATION.items():
        assert_snapshot(f"{lang}/{name}", f"{line}\n\n{plain(await here.ask(line))}")


def test_every_command_has_a_snapshot() -> None:
    typed = {line.split()[0].removeprefix("/") for line in CONVERSATION.values()}
    assert {command.name for command in COMMANDS} - typed == set()
