"""Settings as they stand in a file, and what each of them changes in a house that was wired."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from bot.app import assembled, open_desk
from bot.chat import InDoubt
from bot.config.load import load
from bot.platforms.local.adapter import LocalPlatform
from bot.store.records import EVERYTHING, DeliveryState
from feeds.errors import AddressRefused, BadStatus, ReadTimeout, TooSlow
from feeds.model import Article, Genre, Source
from tests.fakes.shelf import Shelf

if TYPE_CHECKING:
    from pathlib import Path

    from aiohttp import web as aioweb

    from bot.config.settings import Settings
    from tests.fakes.web import FakeWeb

NOW = datetime(2026, 3, 2, 7, 30, tzinfo=UTC)


def settings_of(folder: Path, words: str) -> Settings:
    store = f'[store]\nurl = "sqlite:///{folder / "house.db"}"\n'
    (folder / "config.toml").write_text(store + words, "utf-8")
    return load(folder / "config.toml")


async def test_the_contact_goes_along_with_every_request(web: FakeWeb, tmp_path: Path) -> None:
    words = f'[fetch]\ncontact = "op@news.example"\nallow_hosts = ["{web.place}"]'
    async with open_desk(settings_of(tmp_path, words)) as desk:
        with pytest.raises(BadStatus):
            await desk.feed(web.at("/nothing"))
    assert "op@news.example" in web.seen[-1].headers["User-Agent"]


async def test_a_request_is_given_up_after_the_seconds_that_are_set(
    web: FakeWeb, tmp_path: Path
) -> None:
    async def never(_: aioweb.Request) -> aioweb.StreamResponse:
        await asyncio.Event().wait()
        raise AssertionError("never set")

    words = f'[fetch]\ntimeout_seconds = 0.2\nallow_hosts = ["{web.place}"]'
    async with open_desk(settings_of(tmp_path, words)) as desk:
        with pytest.raises(TooSlow, match=r"more than 0\.2 s"):
            await desk.feed(web.says("/never", never))


@pytest.mark.parametrize(("ports", "reason"), [("", "port"), ("allow_ports = [8443]", "private")])
async def test_only_the_ports_that_are_allowed_are_asked(
    tmp_path: Path, ports: str, reason: str
) -> None:
    """Of a public host; where the port would do, this one is refused for being private."""
    async with open_desk(settings_of(tmp_path, f"[fetch]\n{ports}")) as desk:
        with pytest.raises(AddressRefused) as refusal:
            await desk.feed("https://127.0.0.1:8443/feed")
    assert refusal.value.reason == reason


@pytest.mark.parametrize("minutes", [5, 1440])
async def test_a_source_is_not_looked_at_more_often_than_is_set(
    web: FakeWeb, tmp_path: Path, minutes: int
) -> None:
    words = f'[fetch]\nat_least_minutes = {minutes}\nallow_hosts = ["{web.place}"]'
    async with assembled(settings_of(tmp_path, words), now=lambda: NOW) as parts:
        async with parts.store.write() as tx:
            await tx.sources.add(Source(web.at("/feed"), "A", Genre.SATIRE, "fr"), now=NOW)
        await parts.poll.round()
        async with parts.store.read() as tx:
            [record] = await tx.sources.all()
    wait = record.check.next_at - NOW
    assert wait >= timedelta(minutes=minutes)
    assert (wait >= timedelta(days=1)) is (minutes == 1440)


async def test_reading_is_stopped_after_the_seconds_that_are_set(tmp_path: Path) -> None:
    article = Article("Le maire a payé 88 000 € une fontaine sans eau. " * 20_000)
    async with open_desk(settings_of(tmp_path, "[reading]\nseconds = 0.01")) as desk:
        with pytest.raises(ReadTimeout, match=r"0\.01 s"):
            await desk.digest(article)


async def test_a_new_chat_gets_the_language_zone_and_rhythm_that_are_set(tmp_path: Path) -> None:
    words = '[editions]\nlanguage = "en"\ntimezone = "Europe/London"\nrhythm = "mon-fri 7:30"'
    async with assembled(settings_of(tmp_path, words), now=lambda: NOW) as parts:
        await parts.answer("/subscribe all")
        chat = await parts.local_chat()
        async with parts.store.read() as tx:
            [subscription] = await tx.subscriptions.of(chat.id)
    assert (chat.lang, chat.zone) == ("en", "Europe/London")
    assert subscription.rhythm == "mon,tue,wed,thu,fri 7:30"


@pytest.mark.parametrize(("shortest", "taken"), [(15, 1), (30, 0)])
async def test_no_rhythm_is_shorter_than_is_set(tmp_path: Path, shortest: int, taken: int) -> None:
    words = f'[editions]\nlanguage = "en"\nshortest_minutes = {shortest}'
    async with assembled(settings_of(tmp_path, words), now=lambda: NOW) as parts:
        await parts.answer("/subscribe all every 15 minutes")
        chat = await parts.local_chat()
        async with parts.store.read() as tx:
            assert len(await tx.subscriptions.of(chat.id)) == taken


async def test_an_edition_has_as_many_digests_as_are_set(tmp_path: Path) -> None:
    words = "[editions]\ndigests = 2"
    async with assembled(settings_of(tmp_path, words), now=lambda: NOW) as parts:
        chat = await parts.local_chat()
        async with parts.store.write() as tx:
            await tx.subscriptions.add(
                chat.id, EVERYTHING, rhythm="daily 7:30", next_at=NOW, now=NOW
            )
        shelf = Shelf(parts.store, NOW)
        for identity in "abc":
            await shelf.digest(identity)
        await parts.edit.round()
        async with parts.store.read() as tx:
            edition = await tx.editions.get(1)
    assert edition is not None
    assert len(edition.digests) == 2


@pytest.mark.parametrize(
    ("resend", "state"), [("true", DeliveryState.DUE), ("false", DeliveryState.IN_DOUBT)]
)
async def test_what_is_in_doubt_is_sent_again_only_if_that_is_set(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, resend: str, state: DeliveryState
) -> None:
    """On a platform that cannot tell a repeat: the local one can, and is kept from it here."""

    async def lose(*_: object, **__: object) -> None:
        raise InDoubt

    monkeypatch.setattr(LocalPlatform, "idempotent", False)
    monkeypatch.setattr(LocalPlatform, "send", lose)
    words = f"[delivery]\nresend_in_doubt = {resend}"
    async with assembled(settings_of(tmp_path, words), now=lambda: NOW) as parts:
        chat = await parts.local_chat()
        shelf = Shelf(parts.store, NOW)
        async with parts.store.write() as tx:
            await tx.subscriptions.add(chat.id, EVERYTHING, rhythm="now", next_at=None, now=NOW)
        await shelf.promise(await shelf.digest("a"))
        await parts.deliver.round()
        async with parts.store.read() as tx:
            assert (await tx.deliveries.tally())[state] == 1
