"""What an argument may be: a kind takes words from the front of a line, and offers some.

The kinds that need more than a few lines are in `topics`, `zones`, `rhythms` and `settings_words`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import timedelta

    from bot.texts.texts import Texts

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Ground:
    """What kinds stand on when they read words: a language, and the shortest step allowed."""

    texts: Texts
    shortest: timedelta


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Words that would be right in a place, and how a person calls what they mean."""

    words: str
    label: str


class WrongWord(Exception):
    """Words that a kind does not take. `code` names the sentence that says why.

    `instead`: what may have been meant; `rest`: the words after the wrong ones, kept by an offer;
    `example`: id of a line that shows it right, where the command's own shows something else.
    """

    def __init__(
        self,
        code: str,
        fields: dict[str, str | int],
        *,
        instead: tuple[Suggestion, ...] = (),
        rest: str = "",
        example: str | None = None,
    ) -> None:
        super().__init__(code)
        self.code = code
        self.fields = fields
        self.instead = instead
        self.rest = rest
        self.example = example


@dataclass(frozen=True, slots=True)
class Kind(Generic[T]):
    """How words become a value. `take` gives the value and the words left, or raises `WrongWord`.

    `offers` gives what fits after what was typed so far (not folded), the likeliest first.
    """

    take: Callable[[str, Ground], tuple[T, str]]
    offers: Callable[[str, Texts], Iterable[Suggestion]]


def first_word(words: str) -> tuple[str, str]:
    """The first word and the others. The line has single spaces (`bot.commands.line`)."""
    word, _, rest = words.partition(" ")
    return word, rest


def _digits(word: str) -> bool:
    return word.isascii() and word.isdigit()


def count_kind(least: int, most: int, proposed: tuple[int, ...] = ()) -> Kind[int]:
    """A whole number from `least` to `most`."""

    def take(words: str, ground: Ground) -> tuple[int, str]:
        word, rest = first_word(words)
        # more digits than the highest number has: too high, and not worth reading
        number = (int(word) if len(word) <= len(str(most)) else most + 1) if _digits(word) else None
        if number is None or not least <= number <= most:
            nearest = str(least if number is None else min(max(number, least), most))
            fields: dict[str, str | int] = {"word": word, "least": least, "most": most}
            instead = () if number is None else (Suggestion(nearest, nearest),)
            raise WrongWord("usage-count", fields, instead=instead, rest=rest)
        return number, rest

    def offers(typed: str, texts: Texts) -> Iterable[Suggestion]:
        return (Suggestion(str(n), str(n)) for n in proposed if str(n).startswith(typed))

    return Kind(take, offers)


def nothing_offered(typed: str, texts: Texts) -> Iterable[Suggestion]:
    """For what nobody can guess, as an address."""
    return ()


def take_address(words: str, ground: Ground) -> tuple[str, str]:
    """A Web address. Chats wrap addresses in <> to keep the preview away; a bare host will do."""
    word, rest = first_word(words)
    address = word.removeprefix("<").removesuffix(">")
    if address.startswith(("http://", "https://")):
        return address, rest
    host = address.partition("/")[0]
    if "://" not in address and "." in host.strip(".") and "@" not in host:
        return f"https://{address}", rest
    raise WrongWord("usage-address", {"word": word}, rest=rest)


ADDRESS = Kind(take_address, nothing_offered)


def take_whatever(words: str, ground: Ground) -> tuple[str, str]:
    """All the words, unread: platforms put their own after /start."""
    return words, ""


WHATEVER = Kind(take_whatever, nothing_offered)
