"""/read through the whole way: loopback web, polite client, worker process, reading."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from bot.commands import House, Request, answer
from bot.desk import Desk
from bot.present.plain import plain
from bot.workers import Workers
from feeds.fetch.address import Policy
from feeds.fetch.client import Client
from feeds.fetch.robots import Robots
from tests.fakes.gazette import MERLE_TEXT
from tests.fakes.web import Answer, FakeWeb

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.bot.commands.conftest import Room

PAGE = f"""<!doctype html><html lang="fr"><head><title>Douze trottinettes</title></head>
<body><nav>Accueil</nav><article><h1>Douze trottinettes</h1>
<p>{MERLE_TEXT}</p><p>{"La mairie n’a pas souhaité répondre à nos questions. " * 6}</p>
</article></body></html>"""
HTML = {"Content-Type": "text/html; charset=utf-8"}
AGENT = "Pasquin/test"


@pytest.fixture
async def desk(web: FakeWeb) -> AsyncIterator[Desk]:
    policy = Policy(frozenset({web.place}))
    async with Workers(count=1) as workers, Client(user_agent=AGENT, policy=policy) as client:
        robots = Robots(client, user_agent=AGENT, clock=lambda: datetime.now(UTC))
        yield Desk(client, robots, workers)


async def read(room: Room, desk: Desk, address: str) -> str:
    async with room.store.read() as tx:
        chat = await tx.chats.get(room.chat_id)
    assert chat is not None
    house = House(room.store, desk, room.defaults)
    return plain(await answer(address, Request(chat, may_change=False, now=room.now), house))


async def test_a_page_on_the_web_is_read_and_told(room: Room, desk: Desk, web: FakeWeb) -> None:
    address = web.says("/trottinettes", Answer(PAGE.encode(), headers=HTML))
    said = await read(room, desk, address)
    assert "Douze trottinettes" in said
    assert "On roulera moins bête" in said
    assert "88\u202f000\xa0€" in said
    assert "Pasquin ne sait pas" in said


async def test_what_cannot_be_read_is_told_in_a_sentence(
    room: Room, desk: Desk, web: FakeWeb
) -> None:
    assert "n’a pas de page à cette adresse (erreur 404)" in await read(room, desk, web.at("/none"))
    menu = web.says("/menu", Answer(b"<html><body><p>Accueil</p></body></html>", headers=HTML))
    assert "Aucun article" in await read(room, desk, menu)
    empty = web.says("/empty", Answer(b"", headers=HTML))
    assert "Aucun article" in await read(room, desk, empty)


async def test_a_private_address_is_refused(room: Room, desk: Desk) -> None:
    assert "réseau privé" in await read(room, desk, "http://10.0.0.1/")
