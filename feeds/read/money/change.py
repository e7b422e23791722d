"""The small change of a sum: "2 euros 50", "15 dollars et 15 cents", "$20 and 43c"."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from feeds.read.money.amounts import Amount, read_amount
from feeds.read.money.coins import read_coin

if TYPE_CHECKING:
    from feeds.read.money.lexicon import Lexicon
    from feeds.read.money.tokens import Tokens
    from feeds.read.money.written import Sum

_CENTS = Decimal(100)
_LEAST_BARE = 10
_ENDS = frozenset(".,;:!?)]»”\"'’–—")


def read_change(tokens: Tokens, lexicon: Lexicon, whole: Sum, *, between: bool) -> Sum:
    """The sum with its small change, or as it was where none follows."""
    if whole.minor or whole.scale > 1 or whole.low is None or whole.low != int(whole.low):
        return whole
    joined = tokens.key(whole.last) in lexicon.words.currencies.minor_joiners
    if joined and between:
        return whole
    amount = _small_amount(tokens, lexicon, whole.last + joined)
    if amount is None or amount.value is None:
        return whole
    end = _minor_end(tokens, lexicon, amount)
    if end or _is_bare_change(tokens, lexicon, amount, joined=joined):
        rule = f"{whole.rule}-change"
        low = whole.low + amount.value / _CENTS
        return replace(whole, last=end or amount.last, low=low, rule=rule)
    return whole


def _small_amount(tokens: Tokens, lexicon: Lexicon, at: int) -> Amount | None:
    if at >= tokens.size:
        return None
    amount = read_amount(tokens, lexicon, at)
    if amount is None or amount.value is None or amount.scale > 1 or amount.round:
        return None
    return amount if 0 < amount.value < _CENTS and amount.value == int(amount.value) else None


def _minor_end(tokens: Tokens, lexicon: Lexicon, amount: Amount) -> int:
    """The token after "15 cents"; 0 where no small coin is named."""
    coin = read_coin(tokens, lexicon, amount.last, linked=False)
    if coin is not None and coin.minor:
        return coin.last
    marks = lexicon.words.currencies.minor_marks
    return amount.last + 1 if tokens.key(amount.last) in marks else 0


def _is_bare_change(tokens: Tokens, lexicon: Lexicon, amount: Amount, *, joined: bool) -> bool:
    """Whether a figure without a coin of its own is small change: two digits, nothing counted."""
    after = tokens.key(amount.last)
    if after == "%" or read_coin(tokens, lexicon, amount.last, linked=False):
        return False
    if joined:
        return not after or after in _ENDS
    if amount.figure:
        return len(tokens.keys[amount.first]) == 2 and not _is_counted(lexicon, after)
    return bool(amount.value and amount.value >= _LEAST_BARE) and (not after or after in _ENDS)


def _is_counted(lexicon: Lexicon, after: str) -> bool:
    return after in lexicon.words.numbers.scales or after in lexicon.words.currencies.links
