"""Sums of money as they are written in a language. Exact: a sum is never rounded to look short."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from babel.numbers import format_decimal, get_currency_symbol

if TYPE_CHECKING:
    from collections.abc import Callable

    from babel import Locale

UNITS = ((Decimal(10**9), "sum-billion"), (Decimal(10**6), "sum-million"))
SHORT_PLACES = 2
"""Places after the point up to which millions read better than all the digits."""

SIGNS = {"GBP": "£"}
"""Where the sign of CLDR is not what people write: it has "£GB" in French."""


def spell_sum(
    low: Decimal, high: Decimal | None, currency: str, locale: Locale, say: Callable[..., str]
) -> str:
    """A sum, or a range where `high` is given, in an ISO 4217 currency."""
    amounts = [low] if high is None or high == low else [low, high]
    scale, unit = _unit(amounts)
    numbers = [_number(amount / scale, locale, short=bool(unit)) for amount in amounts]
    figures = numbers[0] if len(numbers) == 1 else say("sum-range", low=numbers[0], high=numbers[1])
    return _with_sign(figures, unit and say(unit), _sign(currency, locale), locale)


def _unit(amounts: list[Decimal]) -> tuple[Decimal, str]:
    """The largest unit in which every amount is short and exact."""
    for scale, unit in UNITS:
        if all(amount >= scale and _places(amount / scale) <= SHORT_PLACES for amount in amounts):
            return scale, unit
    return Decimal(1), ""


def _places(amount: Decimal) -> int:
    exponent = amount.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _number(amount: Decimal, locale: Locale, *, short: bool) -> str:
    whole = short or amount == amount.to_integral_value()
    pattern = "#,##0.##########" if whole else "#,##0.00########"
    return str(format_decimal(amount, pattern, locale=locale, decimal_quantization=False))


def _sign(currency: str, locale: Locale) -> str:
    return SIGNS.get(currency) or str(get_currency_symbol(currency, locale))


def _with_sign(figures: str, unit: str, sign: str, locale: Locale) -> str:
    """Put sign and unit where the language has them: "€4.3m", "4,3 M€", "4,3 M CHF"."""
    before = locale.currency_formats["standard"].prefix[0]
    no_break = "\N{NO-BREAK SPACE}"
    if before:
        return f"{sign}{no_break if sign[-1:].isalpha() else ''}{figures}{unit}"
    joint = "" if unit and not sign[:1].isalpha() else no_break
    return f"{figures}{no_break if unit else ''}{unit}{joint}{sign}"
