"""All commands, in one table: name, other names, help, handler, arguments, rights, example."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from bot.commands import following, news, sources, welcome
from bot.commands.command import Argument, Command, Rights
from bot.commands.kinds import Ground, Kind, Suggestion, WrongWord, first_word
from bot.commands.nearest import nearest
from bot.commands.settings import WHAT, settings
from feeds.read.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.commands.command import Given
    from bot.commands.request import House, Request
    from bot.message import Message
    from bot.texts.texts import Texts


def find(word: str) -> Command | None:
    """The command of that name, English or French, with or without slash and accents."""
    return _by_name().get(fold(word.removeprefix("/")))


def nearest_commands(word: str) -> list[Command]:
    """Those that a mistyped name may stand for, nearest first."""
    names = _by_name()
    return list({id(names[one]): names[one] for one in nearest(word, names)}.values())


@cache
def _by_name() -> dict[str, Command]:
    return {name: command for command in COMMANDS for name in command.names}


def _take_command(words: str, ground: Ground) -> tuple[Command, str]:
    word, rest = first_word(words)
    command = find(word)
    if command is None:
        near = nearest_commands(fold(word.removeprefix("/")))
        instead = tuple(_suggest(one, ground.texts) for one in near)
        raise WrongWord("usage-command-unknown", {"word": word}, instead=instead, rest=rest)
    return command, rest


def _offer_commands(typed: str, texts: Texts) -> Iterable[Suggestion]:
    start = fold(typed.removeprefix("/"))
    return (
        _suggest(command, texts)
        for command in COMMANDS
        if any(name.startswith(start) for name in command.names)
    )


def _suggest(command: Command, texts: Texts) -> Suggestion:
    name = command.name_in(texts.lang)
    return Suggestion(name, f"/{name}")


HELP_ON = Argument("argument-command", Kind(_take_command, _offer_commands))


async def _help(request: Request, house: House, given: Given) -> Message:
    command = given.get(HELP_ON)
    if command is None:
        return welcome.help_on_all(COMMANDS, request.texts)
    return welcome.help_on_one(command, request.texts)


COMMANDS: tuple[Command, ...] = (
    Command(
        "start",
        ("debut", "bonjour", "hello"),
        "help-start",
        welcome.start,
        arguments=(welcome.PAYLOAD,),
    ),
    Command(
        "latest",
        ("dernieres",),
        "help-latest",
        news.latest,
        arguments=(news.COUNT, news.SKIPPED),
        example="example-latest",
    ),
    Command(
        "digest",
        ("resume",),
        "help-digest",
        news.digest,
        arguments=(news.NEWS_TOPIC,),
        example="example-digest",
    ),
    Command(
        "read",
        ("lire",),
        "help-read",
        news.read,
        arguments=(news.READ_ADDRESS,),
        example="example-read",
    ),
    Command("topics", ("sujets",), "help-topics", following.topics),
    Command(
        "subscribe",
        ("abonner", "sub"),
        "help-subscribe",
        following.subscribe,
        arguments=(following.FOLLOWED, following.AT),
        rights=Rights.CHANGE,
        example="example-subscribe",
    ),
    Command(
        "unsubscribe",
        ("desabonner", "unsub", "stop"),
        "help-unsubscribe",
        following.unsubscribe,
        arguments=(following.LEFT,),
        rights=Rights.CHANGE,
        example="example-unsubscribe",
    ),
    Command(
        "subscriptions",
        ("abonnements", "list", "liste"),
        "help-subscriptions",
        following.subscriptions,
    ),
    Command(
        "sources",
        ("journaux",),
        "help-sources",
        sources.sources,
        arguments=(sources.SIZE, sources.PASSED),
    ),
    Command(
        "settings",
        ("reglages", "lang"),
        "help-settings",
        settings,
        arguments=(WHAT,),
        rights=Rights.CHANGE_BY_ARGUMENTS,
        example="example-settings",
    ),
    Command("help", ("aide",), "help-help", _help, arguments=(HELP_ON,), example="example-help"),
    Command("about", ("apropos",), "help-about", welcome.about),
)
"""In the order in which /help lists them."""
