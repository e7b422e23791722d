"""What may come next on a line that is being typed: commands, then their arguments."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from itertools import islice
from typing import TYPE_CHECKING, Any

from bot.commands.command import Rights
from bot.commands.kinds import Ground, WrongWord
from bot.commands.line import MOST
from bot.commands.registry import COMMANDS, find
from bot.texts.texts import texts_for
from feeds.read.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.commands.command import Argument, Command
    from bot.texts.texts import Texts

MOST_COMPLETIONS = 25
"""What Discord shows of an autocompletion, and more than anybody reads."""


@dataclass(frozen=True, slots=True)
class Completion:
    """`text` is the whole line, `label` what is shown of it, `help` what it would do."""

    text: str
    label: str
    help: str = ""


def complete(line: str, *, lang: str, may_change: bool = True) -> list[Completion]:
    """What the line may become, the likeliest first. Never raises for what is typed."""
    typed, texts = line.lstrip()[:MOST], texts_for(lang)
    name, space, words = typed.partition(" ")
    if not space:
        return list(_commands(name, texts, may_change=may_change))
    command = find(name)
    if command is None or not _open_to(command, may_change=may_change):
        return []
    done = name if name.startswith("/") else f"/{name}"
    typed_words = " ".join(words.split()) + (" " if words.endswith(" ") and words.strip() else "")
    found = _arguments(command.arguments, done, typed_words, texts)
    return list(islice(found, MOST_COMPLETIONS))


def _open_to(command: Command, *, may_change: bool) -> bool:
    return may_change or command.rights is not Rights.CHANGE


def _commands(typed: str, texts: Texts, *, may_change: bool) -> Iterator[Completion]:
    start = fold(typed.removeprefix("/"))
    for command in COMMANDS:
        names = dict.fromkeys((command.name_in(texts.lang), *command.names))
        name = next((name for name in names if name.startswith(start)), None)
        if name is not None and _open_to(command, may_change=may_change):
            yield Completion(_with_room(command, name), f"/{name}", texts.say(command.help))


def _with_room(command: Command, name: str) -> str:
    """A space where more can follow, so that the next completion comes at once."""
    return f"/{name} " if command.arguments else f"/{name}"


def _arguments(
    arguments: Sequence[Argument[Any]], done: str, words: str, texts: Texts
) -> Iterator[Completion]:
    """What fits the first argument; where that may be complete, what fits the next one first.

    "depenses " may be a topic that waits for a rhythm, or half of "dépenses publiques".
    """
    if not arguments:
        return
    argument, *others = arguments
    rest = _left_after(argument, words, texts)
    if rest is not None:
        taken = words[: len(words) - len(rest)].strip()
        yield from _arguments(others, f"{done} {taken}", rest, texts)
    for offer in argument.kind.offers(words.strip(), texts):
        yield Completion(f"{done} {offer.words}", offer.label, texts.say(argument.label))


def _left_after(argument: Argument[Any], words: str, texts: Texts) -> str | None:
    """The words after an argument that is complete: it is right and a space follows it."""
    try:
        _, rest = argument.kind.take(words.strip(), Ground(texts, timedelta(0)))
    except WrongWord:
        return None
    if rest:
        return words[len(words.rstrip()) - len(rest) :]
    return "" if words.endswith(" ") else None
