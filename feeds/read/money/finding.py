"""All sums of one block of text, in order: the one pass over its tokens.

Every token is looked at once; a number that turns out to be no money is stepped over whole.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from feeds.read.money.amounts import Amount
from feeds.read.money.elision import Elision
from feeds.read.money.ranges import read_between, read_origin, read_range
from feeds.read.money.sums import read_sum

if TYPE_CHECKING:
    from feeds.read.money.lexicon import Lexicon
    from feeds.read.money.tokens import Tokens
    from feeds.read.money.written import Sum


def read_sums(tokens: Tokens, lexicon: Lexicon, *, most: int) -> list[Sum]:
    """The first `most` sums of a block."""
    found: list[Sum] = []
    elided = Elision(tokens, lexicon)
    at, keys = 0, tokens.keys
    while at < tokens.size and len(found) < most:
        if not lexicon.opens(keys[at], tokens.key(at + 1)) or tokens.inside_word(at):
            at += 1
            continue
        read = read_between(tokens, lexicon, at) or read_sum(tokens, lexicon, at)
        if read is not None:
            read = read_range(tokens, lexicon, read) or read
        at = max(at + 1, read.last) if read else at + 1
        if isinstance(read, Amount):
            read = read_origin(tokens, lexicon, read) or elided.read(read)
        if read is not None:
            elided.see(read)
            found.append(read)
    return found
