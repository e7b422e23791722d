"""A block of text as tokens: figures, words and single signs, each with its place.

No language here. One pass, one regular expression without nested choices: linear in the length.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from feeds.model import Span

SPACES = " \u00a0\u202f\u2009\u2007"
_TOKEN = re.compile(
    # 88 000 and 1 234 567,89: groups of three behind a space of any kind
    rf"[0-9]{{1,3}}(?:[{SPACES}][0-9]{{3}})+(?![0-9])(?:[.,][0-9]{{1,2}}(?![0-9]))?"
    r"|[0-9]+(?:[.,'’][0-9]+)*"
    r"|[^\W\d_]+(?:[\u0300-\u036f]+[^\W\d_]*)*"
    r"|[^\s\u200b\ufeff]"
)
_PADDING = ("",) * 24
_LONGEST_WORD = 40
"""Longer words are in no list: they are not folded."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of one block. `keys` are folded words, figures as written, or single signs.

    Behind the last key stand some empty ones: reading a few tokens past either end finds nothing,
    without a test at each of the many places that look ahead.
    """

    text: str
    starts: list[int]
    ends: list[int]
    keys: list[str]
    size: int

    def glued(self, index: int) -> bool:
        """Whether nothing stands between this token and the one before it."""
        return 0 < index < self.size and self.starts[index] == self.ends[index - 1]

    def inside_word(self, index: int) -> bool:
        """Whether a figure is the tail of a name: G20, F100."""
        if not self.glued(index) or not self.keys[index][:1].isdigit():
            return False
        before = self.raw(index - 1)
        return before == "_" or (before.isalpha() and len(before) == 1)

    def raw(self, index: int) -> str:
        return self.text[self.starts[index] : self.ends[index]]

    def key(self, index: int) -> str:
        """The key of a token, or an empty string a few tokens past either end."""
        return self.keys[index]


def scan(text: str, span: Span) -> Tokens:
    starts: list[int] = []
    ends: list[int] = []
    keys: list[str] = []
    for found in _TOKEN.finditer(text, span.start, span.end):
        start, end = found.span()
        starts.append(start)
        ends.append(end)
        keys.append(found[0])
    return Tokens(text, starts, ends, [*map(fold, keys), *_PADDING], len(keys))


def fold(word: str) -> str:
    """Lower case without accents; words too long for any list come back empty."""
    if len(word) > _LONGEST_WORD and not word[0].isdigit():
        return ""
    return word.lower() if word.isascii() else fold_text(word)


def fold_text(text: str) -> str:
    """Lower case without accents, with plain apostrophes; its length may differ."""
    return text.lower().translate(_plain_letters())


@cache
def _plain_letters() -> dict[int, str | None]:
    """Latin letters with marks -> their bases; the marks themselves -> nothing."""
    letters: dict[int, str | None] = dict.fromkeys(range(0x300, 0x370))
    for code in range(0xC0, 0x250):
        base = unicodedata.normalize("NFD", chr(code))[0]
        if base != chr(code):
            letters[code] = base
    return letters | {ord("ß"): "ss", ord("’"): "'"}
