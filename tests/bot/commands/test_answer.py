"""Any line gets an answer: carried out, corrected, refused, or a number for the operator."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest
import structlog
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.message import Button
from feeds.errors import RobotsDisallow

if TYPE_CHECKING:
    from tests.bot.commands.conftest import Room


@pytest.mark.parametrize(
    "line",
    [
        "/topics",
        "topics",
        "/TOPICS",
        "/topics@pasquin_bot",
        "  /topics  ",
        "/sujets",
        "Sujets",
        "\u200b/topics\n",
    ],
)
async def test_a_command_is_known_with_or_without_slash_case_bot_name_and_in_french(
    room: Room, line: str
) -> None:
    assert (await room.hear(line)).startswith("# Les sujets")


async def test_an_empty_line_asks_for_help(room: Room) -> None:
    assert await room.hear("") == await room.hear("/help")
    assert await room.hear(" / ") == await room.hear("/help")


async def test_a_bare_address_is_read(room: Room) -> None:
    await room.hear("https://merle.example/a")
    await room.hear("<https://merle.example/b>")
    assert room.desk.asked == ["https://merle.example/a", "https://merle.example/b"]


@pytest.mark.parametrize("line", ["dépenses publiques", "Public Spending", "/depenses"])
async def test_a_topic_alone_asks_for_its_digest(room: Room, line: str) -> None:
    await room.press_arrives()
    assert await room.ask(line) == await room.ask("/digest depenses")


async def test_what_was_typed_is_repeated_up_to_a_point(room: Room) -> None:
    said = await room.hear("/subscribe " + "x" * 1500)
    assert "x" * 50 in said
    assert "x" * 100 not in said


async def test_a_mistyped_command_is_offered_as_a_button_with_its_words(room: Room) -> None:
    message = await room.ask("/subscribr depenses 8:00")
    assert message.buttons == ((Button("/abonner", command="/abonner depenses 8:00"),),)
    assert "vous suivez" in str(await room.press(message, "/abonner"))


async def test_a_word_like_no_command_gets_no_button(room: Room) -> None:
    message = await room.ask("merci beaucoup")
    assert message.buttons == ()
    assert "/aide" in str(message)


async def test_words_that_do_not_belong_are_named(room: Room) -> None:
    assert "« par ici » est de trop ici." in await room.hear("/topics par ici")


async def test_a_line_longer_than_anything_sensible_is_refused(room: Room) -> None:
    assert "sous 2 000 caractères" in await room.hear("/read https://x.example/" + "a" * 3000)


async def test_an_error_of_the_web_is_answered_by_its_sentence(room: Room) -> None:
    address = "https://merle.example/private"
    room.desk.known[address] = RobotsDisallow(address)
    assert "demande aux robots" in await room.hear(f"/lire {address}")


async def test_who_may_not_change_is_refused_before_the_spelling_is_corrected(room: Room) -> None:
    room.may_change = False
    for line in ("/subscribe depenses", "/subscribe depense", "/unsubscribe tout", "/settings en"):
        assert "Seuls les administrateurs" in await room.hear(line)
    assert await room.subscriptions() == {}


async def test_who_may_not_change_may_read_everything(room: Room) -> None:
    await room.press_arrives()
    room.may_change = False
    for line in ("/start", "/help", "/latest", "/digest", "/topics", "/subscriptions"):
        assert "administrateurs" not in await room.hear(line)
    assert (await room.hear("/settings")).startswith("# Réglages")


async def test_a_fault_of_our_own_is_logged_with_the_number_that_the_person_gets(
    room: Room,
) -> None:
    address = "https://merle.example/bug"
    room.desk.known[address] = sqlite3.OperationalError("disk I/O error")
    with structlog.testing.capture_logs() as logs:
        said = await room.hear(address)
    (entry,) = logs
    assert entry["event"] == "command.broke"
    assert str(entry["incident"]) in said
    assert isinstance(entry["exc_info"], sqlite3.OperationalError)
    assert "disk" not in said


async def test_the_log_of_a_fault_does_not_hold_what_the_person_typed(room: Room) -> None:
    room.desk.known["https://merle.example/bug"] = RuntimeError("no")
    with structlog.testing.capture_logs() as logs:
        await room.hear("https://merle.example/bug")
    assert "merle.example" not in str({**logs[0], "exc_info": None})


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    command=st.sampled_from(
        ["", "/subscribe", "/latest", "/settings", "/help", "/read", "/digest"]
    ),
    words=st.text(max_size=60),
)
async def test_whatever_is_typed_gets_an_answer_and_never_an_incident(
    room: Room, command: str, words: str
) -> None:
    with structlog.testing.capture_logs() as logs:
        message = await room.ask(f"{command} {words}")
    assert message.blocks
    assert logs == []


@pytest.mark.parametrize("greeting", ["Bonjour", "hello", "Hello Pasquin"])
async def test_a_greeting_is_greeted_in_either_language(room: Room, greeting: str) -> None:
    assert "Pasquin lit la presse satirique" in await room.hear(greeting)
