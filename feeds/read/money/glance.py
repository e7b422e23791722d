"""A first glance at a paragraph: is there any money in it at all?

Most paragraphs have none, and a look for symbols and names costs a fifth of reading them.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from feeds.read.money.currencies import (
    ALIASES,
    CENT_SYMBOLS,
    CODES,
    LETTER_SIGNS,
    SYMBOLS,
)
from feeds.read.money.tokens import fold_text

if TYPE_CHECKING:
    from feeds.read.money.lexicon import Lexicon

_SYMBOL = re.compile("[" + re.escape("".join((*SYMBOLS, *CENT_SYMBOLS))) + "]")
_WORD = re.compile(r"[^\W\d_]+")


def may_hold_money(part: str, lexicon: Lexicon) -> bool:
    """Whether a symbol, a code or a coin's name of this language stands in a part of a text."""
    if _SYMBOL.search(part):
        return True
    if not _cased_signs().isdisjoint(_WORD.findall(part)):
        return True
    return not lexicon.coin_words.isdisjoint(_WORD.findall(fold_text(part)))


@cache
def _cased_signs() -> frozenset[str]:
    """Codes and letter signs, as their case is written."""
    codes = CODES | ALIASES.keys()
    scaled = (f"{scale}{code}" for scale in "MKk" for code in codes)
    return frozenset({*codes, *scaled, *LETTER_SIGNS, "CFA", "cfa"})
