"""One figure and its currency, in whichever order they are written: a sum.

Ranges of two are made in `ranges.py`; sums that leave their currency out in `elision.py`.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from feeds.read.money.amounts import Amount, read_amount
from feeds.read.money.change import read_change
from feeds.read.money.coins import Coin, read_coin, read_name, read_sign
from feeds.read.money.currencies import DOLLAR_SIGNS, UNITS
from feeds.read.money.written import Sum

if TYPE_CHECKING:
    from feeds.read.money.lexicon import Lexicon
    from feeds.read.money.tokens import Tokens

_CENTS = Decimal(100)
_TELLING = 1000
_DASHES = frozenset("-–—")
_WEIGHT_REACH = 5
_WEIGHT_AFTER = frozenset({"overweight", "heavier", "lighter"})


def read_sum(
    tokens: Tokens, lexicon: Lexicon, at: int, *, between: bool = False
) -> Sum | Amount | None:
    """What opens at token `at`: a sum, a number without currency, or neither."""
    sign = _sign_before(tokens, lexicon, at)
    if sign is not None:
        amount = read_amount(tokens, lexicon, sign.last, between=between)
        found = _signed(tokens, lexicon, sign, amount) if amount else None
        if found is not None:
            return read_change(tokens, lexicon, found, between=between)
    amount = read_amount(tokens, lexicon, at, between=between)
    if amount is None:
        return None
    found = _followed(tokens, lexicon, amount)
    return read_change(tokens, lexicon, found, between=between) if found else amount


def _sign_before(tokens: Tokens, lexicon: Lexicon, at: int) -> Coin | None:
    sign = read_sign(tokens, at, before=True)
    if sign is None and tokens.key(at) in lexicon.names_before:
        sign = read_name(tokens, lexicon, at)
    if sign is None or sign.minor:
        return None
    return sign


def _signed(tokens: Tokens, lexicon: Lexicon, sign: Coin, amount: Amount) -> Sum | None:
    """A sign or a name, then the figure: $5bn, CHF 2'000, dollar 22.5 million."""
    if not amount.figure and amount.scale == 1:
        return None
    if sign.weak and not _looks_like_a_sum(amount):
        return None
    if sign.code == "EUR" and sign.kind == "name" and _is_year(tokens, amount):
        return None
    last, code = _absorbed(tokens, lexicon, sign, amount.last)
    rule = {"symbol": "symbol-before", "code": "code-before", "name": "name-before"}[sign.kind]
    return _sum(replace(amount, first=sign.first, last=last), replace(sign, code=code), rule)


def _absorbed(tokens: Tokens, lexicon: Lexicon, sign: Coin, at: int) -> tuple[int, str | None]:
    """The end and the currency of "$ 10 dollars" and "$5 million USD", said twice."""
    again = read_coin(tokens, lexicon, at, linked=True)
    if again is None or tokens.key(again.last)[:1].isdigit() or again.minor:
        return at, sign.code
    is_dollar = tokens.key(sign.first) in DOLLAR_SIGNS and again.kind == "name"
    if again.code == sign.code or (is_dollar and tokens.key(again.last - 1).startswith("d")):
        return again.last, again.code
    return at, sign.code


def _followed(tokens: Tokens, lexicon: Lexicon, amount: Amount) -> Sum | None:
    """The figure, then its currency: 88 000 €, 3,5 Md€, deux millions d'euros, 12-cent."""
    linked = amount.scale > 1 or amount.round or amount.half
    coin = read_coin(tokens, lexicon, _past_dash(tokens, amount.last), linked=linked)
    coin = _coded(tokens, lexicon, coin)
    if coin is None and amount.figure:
        return _small_mark(tokens, lexicon, amount) or _misspelt(tokens, lexicon, amount)
    if coin is None or _belongs_to_next(tokens, coin):
        return None
    if _is_doubtful(tokens, lexicon, amount, coin) and not _looks_like_a_sum(amount):
        return None
    if amount.one and not _is_one_coin(tokens, lexicon, amount, coin):
        return None
    amount = _scaled_after(tokens, lexicon, amount, coin)
    last = max(amount.last, coin.last)
    return _sum(replace(amount, last=last), coin, _rule_after(amount, coin))


def _coded(tokens: Tokens, lexicon: Lexicon, coin: Coin | None) -> Coin | None:
    """The coin of "900 dollars HKD": a code behind a name says which one is meant."""
    if coin is None or coin.kind != "name" or coin.minor:
        return coin
    code = read_sign(tokens, coin.last)
    if code is None or code.kind != "code" or tokens.key(code.last)[:1].isdigit():
        return coin
    names = (lexicon.units.get(key) for key in tokens.keys[coin.first : coin.last])
    if not any(name and code.code in UNITS[name].nations.values() for name in names):
        return coin
    return replace(coin, last=code.last, code=code.code, weak=False)


def _past_dash(tokens: Tokens, at: int) -> int:
    """The token after the dash of "5,- Euro", which stands for no cents."""
    return at + 2 if tokens.key(at) in (",", ".") and tokens.key(at + 1) in _DASHES else at


def _small_mark(tokens: Tokens, lexicon: Lexicon, amount: Amount) -> Sum | None:
    """As in "50p": a letter tight behind a small figure."""
    at = amount.last
    code = lexicon.words.currencies.small_marks.get(tokens.key(at))
    near = tokens.glued(at) or len(tokens.key(at)) > 1
    if code is None or not near or not tokens.raw(at).islower():
        return None
    if amount.scale > 1 or amount.value is None or amount.value >= _CENTS:
        return None
    coin = Coin(at, at + 1, code or None, "symbol", minor=True)
    return _sum(replace(amount, last=at + 1), coin, "symbol-after")


def _misspelt(tokens: Tokens, lexicon: Lexicon, amount: Amount) -> Sum | None:
    """As in "500 milllions d'euros": a sum whose scale is a slip of the pen, so unknown."""
    coin = read_coin(tokens, lexicon, amount.last + 1, linked=True)
    if coin is None or coin.kind != "name" or coin.first == coin.last - 1:
        return None
    if not lexicon.is_like_scale(tokens.key(amount.last)):
        return None
    return _sum(replace(amount, value=None, last=coin.last), coin, "scale-unclear")


def _is_doubtful(tokens: Tokens, lexicon: Lexicon, amount: Amount, coin: Coin) -> bool:
    """Whether the coin's name may be another thing: books, a weight."""
    heavy = lexicon.words.currencies.heavy
    if coin.weak or not heavy or lexicon.units.get(tokens.key(coin.last - 1)) != "pound":
        return coin.weak
    before = tokens.keys[max(0, amount.first - _WEIGHT_REACH) : amount.first]
    return any(key.startswith(heavy) for key in before) or tokens.key(coin.last) in _WEIGHT_AFTER


def _belongs_to_next(tokens: Tokens, coin: Coin) -> bool:
    """Whether a symbol stands tight before another figure: the $ of "10 $20"."""
    if coin.kind != "symbol" or not tokens.key(coin.last)[:1].isdigit():
        return False
    return tokens.glued(coin.last) and not tokens.glued(coin.first)


def _is_one_coin(tokens: Tokens, lexicon: Lexicon, amount: Amount, coin: Coin) -> bool:
    """Whether "one euro" is a sum, and not the coin in general or a mere article."""
    word = tokens.keys[amount.first]
    if word not in lexicon.words.numbers.plain:
        return False
    before = set(tokens.keys[max(0, amount.first - 2) : amount.first])
    if not before.isdisjoint(lexicon.words.currencies.negations):
        return False
    return tokens.key(coin.last) not in lexicon.words.currencies.not_after_one


def _scaled_after(tokens: Tokens, lexicon: Lexicon, amount: Amount, coin: Coin) -> Amount:
    """As in "75 USD million": the scale behind the code."""
    scale = lexicon.words.numbers.scales.get(tokens.key(coin.last))
    if coin.kind == "name" or amount.scale > 1 or not scale or amount.value is None:
        return amount
    return replace(amount, value=amount.value * scale, scale=scale, last=coin.last + 1)


def _rule_after(amount: Amount, coin: Coin) -> str:
    if coin.kind == "name":
        figure = "figure" if amount.figure else "words"
        return f"{figure}-{'scale-' if amount.scale > 1 else ''}name"
    return f"{coin.kind}-after"


def _sum(amount: Amount, coin: Coin, rule: str) -> Sum:
    value = amount.value
    unclear = amount.figure and value is None and amount.scale == 1
    if value is None:
        rule = "scale-unclear"
    else:
        value = value * coin.scale / (_CENTS if coin.minor else 1)
    return Sum(
        amount.first,
        amount.last,
        value,
        coin.code,
        rule,
        scale=max(amount.scale, coin.scale),
        approx=amount.round,
        minor=coin.minor,
        lift=amount.lift,
        figure=amount.figure_at if unclear else -1,
    )


def _looks_like_a_sum(amount: Amount) -> bool:
    if amount.scale >= _TELLING or amount.lift == _TELLING:
        return True
    return amount.value is not None and amount.value != int(amount.value)


def _is_year(tokens: Tokens, amount: Amount) -> bool:
    """Euro 2024, Euro 96: a tournament, not a price."""
    key = tokens.key(amount.last - 1)
    return amount.scale == 1 and key.isdigit() and (len(key) == 2 or key[:2] in ("19", "20"))
