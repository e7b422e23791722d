"""A line as it was typed: which command it names, and the words that follow."""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.present.usage import UsageProblem
from feeds.read.words import fold

MOST = 2000
"""Characters of a line: no address or argument is longer, and messages are 4096 at most."""

_ADDRESS = re.compile(r"<?https?://\S+")
_INVISIBLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


class Typed(NamedTuple):
    """The name of a command, folded, and the words after it with single spaces between them."""

    name: str
    words: str

    @property
    def line(self) -> str:
        return f"{self.name} {self.words}".rstrip()


def read_line(line: str) -> Typed:
    """Take a line apart: "/Subscribe@pasquin_bot  x" -> ("subscribe", "x").

    A line that is an address only asks to read it; an empty one asks for help. Raises
    `UsageProblem` for a line longer than anything that makes sense.
    """
    if len(line) > MOST:
        raise UsageProblem("usage-too-long", {"most": MOST})
    words = " ".join(_INVISIBLE.sub(" ", line).split())
    if _ADDRESS.fullmatch(words):
        return Typed("read", words)
    name, _, rest = words.partition(" ")
    return Typed(fold(name.removeprefix("/").partition("@")[0]) or "help", rest)
