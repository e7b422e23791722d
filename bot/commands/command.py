"""What a command is, and how the words after its name become its arguments."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, cast

from bot.commands.kinds import WrongWord
from bot.present.usage import Offer, UsageProblem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.commands.kinds import Ground, Kind, Suggestion
    from bot.commands.request import House, Request
    from bot.message import Message
    from bot.texts.texts import Texts

T = TypeVar("T")


class Rights(StrEnum):
    """Who may give a command."""

    READ = "read"
    """Everybody."""
    CHANGE = "change"
    """Those who may change what comes to the chat."""
    CHANGE_BY_ARGUMENTS = "change by arguments"
    """Everybody without arguments, to look; with arguments as `CHANGE`."""


@dataclass(frozen=True, slots=True)
class Argument(Generic[T]):
    """A place after a command's name. It is also the key under which `Given` holds its value."""

    label: str
    """Id of the word that names it in a usage line."""
    kind: Kind[T]
    missing: str | None = None
    """Id of the sentence for when it is left out; None where it may be."""
    told: bool = True
    """False for what buttons and platforms write and nobody types."""


class Given:
    """The arguments of one line: each under its `Argument`, with the type of that."""

    def __init__(self, values: dict[str, object]) -> None:
        self._values = values

    def __bool__(self) -> bool:
        return bool(self._values)

    def get(self, argument: Argument[T]) -> T | None:
        # the value was put there by this argument's own kind
        return cast("T | None", self._values.get(argument.label))

    def need(self, argument: Argument[T]) -> T:
        """The value of an argument that may not be left out."""
        return cast("T", self._values[argument.label])


class Handler(Protocol):
    """Carries a command out."""

    async def __call__(self, request: Request, house: House, given: Given) -> Message: ...


@dataclass(frozen=True, slots=True)
class Command:
    """One row of the registry."""

    name: str
    """English, without the slash; what platforms register."""
    aliases: tuple[str, ...]
    """Other names, the French one first, without accents: Telegram takes none."""
    help: str
    """Id of the line that says what it does."""
    handler: Handler
    arguments: tuple[Argument[Any], ...] = ()
    rights: Rights = Rights.READ
    example: str | None = None
    """Id of a line that shows it in use."""

    @property
    def names(self) -> tuple[str, ...]:
        return (self.name, *self.aliases)

    def name_in(self, lang: str) -> str:
        return self.aliases[0] if lang == "fr" and self.aliases else self.name

    def usage(self, texts: Texts) -> str:
        """How it is typed: "/subscribe <topic> [rhythm]"."""
        words = [f"/{self.name_in(texts.lang)}"]
        for argument in filter(lambda one: one.told, self.arguments):
            label = texts.say(argument.label)
            words.append(f"<{label}>" if argument.missing else f"[{label}]")
        return " ".join(words)


def parse_arguments(command: Command, words: str, ground: Ground) -> Given:
    """Read what follows a command's name. Raises `UsageProblem` with lines that would be right."""
    values: dict[str, object] = {}
    rest = words
    for argument in command.arguments:
        if not rest:
            _check_missing(command, argument, words, ground)
            continue
        before = words[: len(words) - len(rest)]
        try:
            values[argument.label], rest = argument.kind.take(rest, ground)
        except WrongWord as wrong:
            raise _problem(command, before, wrong, ground.texts) from wrong
    if rest:
        line = f"/{command.name} {words[: len(words) - len(rest)]}".rstrip()
        raise UsageProblem("usage-too-much", {"words": rest}, offers=(Offer(line, line),))
    return Given(values)


def _check_missing(command: Command, argument: Argument[Any], words: str, ground: Ground) -> None:
    if argument.missing is None:
        return
    offered = argument.kind.offers("", ground.texts)
    raise UsageProblem(
        argument.missing,
        example=command.example and ground.texts.say(command.example),
        offers=_offers(command, words, offered, ""),
    )


def _problem(command: Command, before: str, wrong: WrongWord, texts: Texts) -> UsageProblem:
    example = wrong.example or command.example
    return UsageProblem(
        wrong.code,
        wrong.fields,
        example=example and texts.say(example),
        offers=_offers(command, before, wrong.instead, wrong.rest),
    )


def _offers(
    command: Command, before: str, instead: Iterable[Suggestion], rest: str
) -> tuple[Offer, ...]:
    """Whole lines in which the suggested words stand in the place of the wrong ones."""
    lines = ((one, f"/{command.name} {before}{one.words} {rest}".rstrip()) for one in instead)
    return tuple(Offer(one.label, line) for one, line in lines)
