"""The table of commands: names, help, examples."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from bot.commands import COMMANDS
from bot.commands.command import Command, Rights, parse_arguments
from bot.commands.kinds import Ground
from bot.commands.line import read_line
from bot.commands.registry import find, nearest_commands
from bot.texts.texts import UI_LANGUAGES, texts_for

PROMISED = """
start help latest digest topics subscribe unsubscribe subscriptions sources read settings about
"""


def test_every_promised_command_is_there() -> None:
    assert {command.name for command in COMMANDS} == set(PROMISED.split())


def test_names_are_unique_and_fit_the_platforms() -> None:
    names = [name for command in COMMANDS for name in command.names]
    assert len(names) == len(set(names))
    # Telegram: 1-32 of a-z, 0-9, _; Discord also takes these
    assert all(re.fullmatch(r"[a-z0-9_]{1,32}", name) for name in names)


@pytest.mark.parametrize("lang", UI_LANGUAGES)
def test_help_fits_the_menus_of_the_platforms(lang: str) -> None:
    # Discord takes 100 characters of a command's description, Telegram 256
    assert all(len(texts_for(lang).say(command.help)) <= 100 for command in COMMANDS)


def test_every_command_is_found_by_all_its_names_and_none_other() -> None:
    for command in COMMANDS:
        assert all(find(name) is command for name in command.names)
        assert all(find(f"/{name}") is command for name in command.names)
    assert find("subscrib") is None


@pytest.mark.parametrize("lang", UI_LANGUAGES)
@pytest.mark.parametrize("command", [one for one in COMMANDS if one.example])
def test_the_example_of_a_command_is_one_that_it_understands(command: Command, lang: str) -> None:
    texts = texts_for(lang)
    typed = read_line(texts.say(str(command.example)))
    assert find(typed.name) is command
    assert typed.name == command.name_in(lang)
    assert parse_arguments(command, typed.words, Ground(texts, timedelta(minutes=15)))


@pytest.mark.parametrize(
    ("typed", "name"),
    [("sub", "subscribe"), ("unsub", "unsubscribe"), ("stop", "unsubscribe"), ("lang", "settings")],
)
def test_names_that_people_know_from_other_bots_are_understood(typed: str, name: str) -> None:
    command = find(typed)
    assert command is not None
    assert command.name == name


def test_what_changes_the_chat_needs_rights() -> None:
    needs = {command.name: command.rights for command in COMMANDS}
    assert needs.pop("subscribe") is Rights.CHANGE
    assert needs.pop("unsubscribe") is Rights.CHANGE
    assert needs.pop("settings") is Rights.CHANGE_BY_ARGUMENTS
    assert set(needs.values()) == {Rights.READ}


def test_usage_is_in_the_language_and_tells_what_may_be_left_out() -> None:
    subscribe = find("subscribe")
    assert subscribe is not None
    assert subscribe.usage(texts_for("fr")) == "/abonner <sujet> [rythme]"
    assert subscribe.usage(texts_for("en")) == "/subscribe <topic> [rhythm]"


def test_usage_leaves_out_what_only_buttons_write() -> None:
    latest = find("latest")
    assert latest is not None
    assert latest.usage(texts_for("en")) == "/latest [number]"


def test_a_mistyped_name_finds_the_nearest_commands_once_each() -> None:
    assert [one.name for one in nearest_commands("abonne")] == ["subscribe", "subscriptions"]
    assert [one.name for one in nearest_commands("setings")] == ["settings"]
    assert nearest_commands("xyzzy") == []
