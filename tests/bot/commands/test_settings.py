"""The language and the zone of a chat."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from bot.store.records import ChatRecord
    from tests.bot.commands.conftest import Room


async def chat(room: Room) -> ChatRecord:
    async with room.store.read() as tx:
        found = await tx.chats.get(room.chat_id)
    assert found is not None
    return found


@pytest.mark.parametrize(
    "typed", ["language en", "langue anglais", "en", "English", "lang en", "LANGUE  Anglais"]
)
async def test_the_language_is_changed_and_the_answer_comes_in_it(room: Room, typed: str) -> None:
    assert "Pasquin speaks English here" in await room.hear(f"/settings {typed}")
    assert (await chat(room)).lang == "en"
    assert (await chat(room)).zone == "Europe/Paris"


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("timezone America/Montreal", "America/Montreal"),
        ("fuseau america/montreal", "America/Montreal"),
        ("Montréal", "America/Montreal"),
        ("fuseau Londres", "Europe/London"),
        ("new york", "America/New_York"),
        ("France", "Europe/Paris"),
        ("fuseau Belgique", "Europe/Brussels"),
        ("UTC", "UTC"),
        ("tz utc", "UTC"),
        ("time zone America/Montreal", "America/Montreal"),
        ("Fuseau horaire Londres", "Europe/London"),
    ],
)
async def test_the_zone_is_known_by_its_name_its_city_or_its_country(
    room: Room, typed: str, zone: str
) -> None:
    await room.ask(f"/settings {typed}")
    assert (await chat(room)).zone == zone
    assert (await chat(room)).lang == "fr"


async def test_the_language_has_a_short_cut(room: Room) -> None:
    await room.ask("/lang en")
    assert (await chat(room)).lang == "en"


async def test_another_zone_moves_the_next_editions(room: Room) -> None:
    await room.ask("/subscribe sante 8:00")
    await room.ask("/subscribe police maintenant")
    said = await room.hear("/settings Europe/London")
    assert "il est 9 h (Europe/London)" in said
    followed = await room.subscriptions()
    assert followed["sante"].next_at == datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
    assert followed["police"].next_at is None


async def test_another_language_leaves_the_next_editions_alone(room: Room) -> None:
    await room.ask("/subscribe sante 8:00")
    before = await room.subscriptions()
    await room.ask("/settings en")
    assert await room.subscriptions() == before


async def test_the_settings_are_shown_with_a_way_to_the_other_language(room: Room) -> None:
    message = await room.ask("/settings")
    assert "Fuseau horaire : Europe/Paris (il y est 10 h)" in await room.hear("/settings")
    await room.press(message, "Speak English")
    assert (await chat(room)).lang == "en"


@pytest.mark.parametrize(
    ("typed", "said", "offered"),
    [
        ("langue klingon", "ne parle pas « klingon »", "/settings langue fr"),
        ("langue", "Il manque la langue", "/settings langue en"),
        ("fuseau", "Il manque le fuseau horaire", "/settings fuseau Europe/Paris"),
        ("fuseau Europe/Pris", "n’est pas un fuseau", "/settings fuseau Europe/Paris"),
        ("fuseau Mordor", "n’est pas un fuseau", "/settings fuseau Europe/Paris"),
        ("couleur rouge", "ne se règle pas", "/settings langue fr"),
    ],
)
async def test_a_wrong_setting_is_answered_with_right_ones(
    room: Room, typed: str, said: str, offered: str
) -> None:
    before = await chat(room)
    answer = await room.hear(f"/settings {typed}")
    assert said in answer
    assert offered in answer
    assert await chat(room) == before


async def test_a_zone_under_the_name_that_settings_shows_is_mended_under_that_name(
    room: Room,
) -> None:
    message = await room.ask("/settings time zone Londn")
    commands = [button.command for row in message.buttons for button in row]
    assert "/settings time zone Europe/London" in commands


@pytest.mark.parametrize("typed", ["langue", "langue klingon"])
async def test_a_wrong_language_is_answered_by_an_example_of_a_language(
    room: Room, typed: str
) -> None:
    said = await room.hear(f"/reglages {typed}")
    assert "/reglages langue français" in said
    assert "fuseau" not in said
    await room.ask("/reglages langue français")
    assert (await chat(room)).lang == "fr"
