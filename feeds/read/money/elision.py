"""Sums that leave their currency out: "6,6 milliards, dont 2 en 2019", "contre 1,5 milliard".

They take it from a sum written before them in the same paragraph, never from one after. Where
none is, but the words before it are of money, the sum is told and its currency stays unknown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from feeds.read.money.written import Sum

if TYPE_CHECKING:
    from decimal import Decimal

    from feeds.read.money.amounts import Amount
    from feeds.read.money.lexicon import Lexicon
    from feeds.read.money.tokens import Tokens

_LEAST_SCALE = 1_000_000
_ENDS = frozenset(".!?…;")
_TALK_REACH = 4
_PART_REACH = 14
"""Tokens between a whole and "of which": beyond it the part may be of something else."""


class Elision:
    """What has been told so far in a paragraph, so that a bare number can lean on it."""

    def __init__(self, tokens: Tokens, lexicon: Lexicon) -> None:
        self._tokens = tokens
        self._lexicon = lexicon
        self._last: Sum | None = None
        self._counting = False
        """The last great number was one of people or things."""

    def see(self, found: Sum) -> None:
        self._last = found
        self._counting = False

    def read(self, amount: Amount) -> Sum | None:
        """The sum that a number without currency is; None where it only counts."""
        last = self._last
        if amount.value is None or amount.short or amount.one or (last and last.minor):
            return None
        if last and self._is_part(amount, last):
            scale = max(amount.scale, last.scale)
            return self._implied(amount, _scaled_like(amount, last), scale, "part-of-sum")
        if amount.scale < _LEAST_SCALE:
            return None
        if self._is_count(amount):
            self._counting = True
            return None
        if self._is_money_talk(amount) or (last and self._leans(amount, last)):
            return self._implied(amount, amount.value, amount.scale, "currency-implied")
        return None

    def _leans(self, amount: Amount, last: Sum) -> bool:
        """Whether a great number stands in one sentence with a sum, and nothing is counted."""
        between = self._tokens.keys[last.last : amount.first]
        return not self._counting and _ENDS.isdisjoint(between)

    def _is_money_talk(self, amount: Amount) -> bool:
        """Whether a verb or a noun of paying stands before: "il a payé deux millions"."""
        before = self._tokens.keys[max(0, amount.first - _TALK_REACH) : amount.first]
        words = self._lexicon.words.phrases
        return any(key in words.vessels or self._lexicon.verbs.hold(key) for key in before)

    def _implied(self, amount: Amount, value: Decimal | None, scale: int, rule: str) -> Sum:
        code = self._last.code if self._last else None
        return Sum(amount.first, amount.last, value, code, rule, scale=scale, approx=amount.round)

    def _is_part(self, amount: Amount, last: Sum) -> bool:
        """Whether "of which" stands before it and nothing is counted after it."""
        if amount.first - last.last > _PART_REACH or self._is_count(amount):
            return False
        for phrase in self._lexicon.words.links.part:
            start = amount.first - len(phrase)
            if start >= last.last and self._tokens.keys[start : amount.first] == list(phrase):
                return True
        return False

    def _is_count(self, amount: Amount) -> bool:
        """Whether a noun follows: "de foyers", "people"."""
        words = self._lexicon.words
        after = self._tokens.key(amount.last)
        if after == "(":
            return self._tokens.key(amount.last + 1) in words.currencies.links
        if after in words.currencies.links:
            return True
        return after[:1].isalnum() and after not in words.phrases.stops


def _scaled_like(amount: Amount, whole: Sum) -> Decimal | None:
    """The part in the whole's scale: "2" of "6,6 milliards, dont 2" is two milliards."""
    most = whole.high or whole.low
    if amount.value is None or most is None:
        return amount.value
    if amount.scale == 1 and whole.scale > 1 and amount.value * whole.scale <= most:
        return amount.value * whole.scale
    return amount.value
