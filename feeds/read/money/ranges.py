"""Two ends of one sum: "entre 2 et 3 millions", "de 10 à 15 000 euros", "100/150 euros"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from feeds.read.money.amounts import Amount
from feeds.read.money.sums import read_sum
from feeds.read.money.written import Sum

if TYPE_CHECKING:
    from decimal import Decimal

    from feeds.read.money.lexicon import Lexicon
    from feeds.read.money.tokens import Tokens

_THOUSAND = 1000
_DASHES = frozenset("-–—−/")
_WIDEST = 5
"""15 000 is at most this many times 10 (000): beyond it the low end's scale is unclear."""
_CHANGE_REACH = 12
"""Tokens looked back for a verb of change before "from"."""


def read_between(tokens: Tokens, lexicon: Lexicon, at: int) -> Sum | None:
    """The range that "between" at token `at` opens."""
    links = lexicon.words.links
    if tokens.key(at) not in links.between or at + 1 >= tokens.size:
        return None
    start = at + 1 + (tokens.key(at + 1) in lexicon.words.phrases.determiners)
    low = read_sum(tokens, lexicon, start, between=True) if start < tokens.size else None
    if low is None or tokens.key(low.last) not in links.between_and:
        return None
    right = low.last + 1 + (tokens.key(low.last + 1) in lexicon.words.phrases.determiners)
    high = _right_end(tokens, lexicon, low, right)
    if high is None:
        return None
    found = _joined(tokens, low, high, "range-between")
    return replace(found, first=at) if found else None


def read_range(tokens: Tokens, lexicon: Lexicon, low: Sum | Amount) -> Sum | None:
    """The range whose low end is `low`; None where no second end follows."""
    link = tokens.key(low.last)
    if link == "/" and not (tokens.glued(low.last) and tokens.glued(low.last + 1)):
        return None
    rule = _link_rule(lexicon, link, bare=isinstance(low, Amount))
    if rule is None or low.last + 1 >= tokens.size:
        return None
    if rule == "range-to" and _is_change(tokens, lexicon, low.first):
        return None
    at = low.last + 1 + (tokens.key(low.last + 1) in lexicon.words.phrases.determiners)
    high = _right_end(tokens, lexicon, low, at, dash=link in _DASHES)
    return _joined(tokens, low, high, rule) if high else None


def _link_rule(lexicon: Lexicon, link: str, *, bare: bool) -> str | None:
    if link in _DASHES:
        return "range-dash"
    if link in lexicon.words.links.to:
        return "range-to"
    return "range-or" if bare and link in lexicon.words.links.alternatives else None


def _right_end(
    tokens: Tokens, lexicon: Lexicon, low: Sum | Amount, at: int, *, dash: bool = True
) -> Sum | None:
    if at >= tokens.size:
        return None
    high = read_sum(tokens, lexicon, at)
    if isinstance(high, Sum):
        return high if isinstance(low, Amount) or _same_coin(low, high) else None
    if high is None or isinstance(low, Amount) or not low.rule.endswith("-before"):
        return None
    after = tokens.key(high.last)
    if not high.figure or (not dash and high.scale == 1 and after[:1].isalnum()):
        return None
    # The sign before the low end holds for both: $10-20, $1-2 million.
    return replace(low, first=high.first, last=high.last, low=high.value, scale=high.scale)


def _same_coin(low: Sum, high: Sum) -> bool:
    return low.code == high.code and low.high is None and low.minor == high.minor


def read_origin(tokens: Tokens, lexicon: Lexicon, low: Amount) -> Sum | None:
    """The first figure of "passe de 2 à 3 euros": a sum of its own, in the currency of the next."""
    links = lexicon.words.links
    if tokens.key(low.last) not in links.to or not _is_change(tokens, lexicon, low.first):
        return None
    high = _right_end(tokens, lexicon, low, low.last + 1)
    if high is None or high.low is None or low.value is None or low.one:
        return None
    value = _lifted(tokens, low, high, max(high.low, low.value))
    return replace(high, first=low.first, last=low.last, low=value, high=None, rule="change-from")


def _is_change(tokens: Tokens, lexicon: Lexicon, first: int) -> bool:
    """Whether "from 2 to 3 euros" tells of a change, so that both are sums of their own."""
    links = lexicon.words.links
    if tokens.key(first - 1) not in links.origin:
        return False
    last = first + _CHANGE_REACH if links.verb_final else first
    near = tokens.keys[max(0, first - _CHANGE_REACH) : last]
    return any(word.startswith(links.change) for word in near) if links.change else False


def _joined(tokens: Tokens, low: Sum | Amount, high: Sum, rule: str) -> Sum | None:
    least = low.value if isinstance(low, Amount) else low.low
    most = high.low
    if isinstance(low, Amount) and low.one and rule != "range-or":
        return None
    if least is None or most is None:
        return _range(low, high, (None, None), "scale-unclear")
    if isinstance(low, Amount):
        low_end = _lifted(tokens, low, high, most)
        if low_end is None:
            return _range(low, high, (None, None), "scale-unclear")
        least = low_end
    elif low.scale == 1 < high.scale and least * high.scale <= most:
        least *= high.scale
    return _range(low, high, (least, most), rule) if least <= most else None


def _lifted(tokens: Tokens, low: Amount, high: Sum, most: Decimal) -> Decimal | None:
    """The low end in the scale of the high end; None where it could be in either."""
    value = low.value
    if value is None or low.scale > 1:
        return value
    if high.minor:
        return value / 100
    if high.scale > 1:
        return value * high.scale if value * high.scale <= most else value
    if not _may_lean(tokens, low, high) or value * high.lift > most:
        return value
    if value * high.lift * _WIDEST >= most:
        return value * high.lift
    return None if value < _WIDEST else value


def _may_lean(tokens: Tokens, low: Amount, high: Sum) -> bool:
    """Whether the low end is bare enough to leave hundreds or thousands to the high end."""
    if high.lift == _THOUSAND:
        return tokens.keys[low.first].isdigit()
    return high.lift > 1 and not low.figure and low.lift == 1


def _range(
    low: Sum | Amount, high: Sum, ends: tuple[Decimal | None, Decimal | None], rule: str
) -> Sum:
    least, most = ends
    return replace(
        high,
        first=low.first,
        low=least,
        high=None if least == most else most,
        rule=rule,
        approx=high.approx or (low.round if isinstance(low, Amount) else low.approx),
    )
