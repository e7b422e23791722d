"""Words and signs of a text with their places, as names and speakers are found by them.

Lower case and straight apostrophes, accents kept: "l'" and "'s" are tokens of their own, since a
name or a speaker may begin or end there. For folded words without places see `feeds.read.words`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from typing import NamedTuple

_TOKEN = re.compile(
    r"(?:[cdjlmnst]|[qQ]u|[dD]ell|[nN]ell|[dD]all|[sS]ull|[aA]ll|[uU]n)['’](?=\w)"  # elisions
    r"|(?:[CDJLMNST])['’](?=\w)"
    r"|['’]s\b"
    r"|[Oo]['’](?=[A-Z])\w+"
    r"|\w+(?:-\w+)*(?:['’](?:hui|t|ve|re|ll)\b)?"
    r"|\.{2,}|\n|[^\w\s]"
)
_LONGEST = 64
"""Code points of a token that are kept for comparing: nothing in the tables is longer."""


class Tokens(NamedTuple):
    """Three columns of the same length: the words as compared, where they start, where they end."""

    lows: list[str]
    starts: list[int]
    ends: list[int]

    def at(self, place: int) -> int:
        """The number of the first token that starts at or after a place of the text."""
        return bisect_left(self.starts, place)


@lru_cache(maxsize=4)
def tokenize(text: str) -> Tokens:
    """All tokens of a text; kept for the last few, since names, quotes and speakers share them."""
    found = list(_TOKEN.finditer(text))
    lows = [each[0][:_LONGEST].lower() for each in found]
    if "’" in text:
        lows = [low.replace("’", "'") if "’" in low else low for low in lows]
    return Tokens(lows, [each.start() for each in found], [each.end() for each in found])
