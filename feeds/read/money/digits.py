"""Figures as the press writes them, to numbers: which mark groups, which one is decimal.

"1.500" is fifteen hundred in Madrid and one and a half in London. Where neither the language nor
the figure itself decides, the answer is None: never a guess.
"""

from __future__ import annotations

import re
from decimal import Decimal

_LONGEST = 32
_MOST_INTEGER_DIGITS = 18
_APART = re.compile(r"[ \u00a0\u202f\u2009\u2007'’]")
_GROUPED = re.compile(r"[1-9][0-9]{0,2}(?:[.,][0-9]{3})+")
_INDIAN = re.compile(r"[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3}")


def is_grouped(raw: str) -> bool:
    """Whether a figure is written in groups of three: 15 000, 15.000."""
    return bool(_GROUPED.fullmatch(_APART.sub(".", raw)))


def read_figure(raw: str, decimal_mark: str, *, scaled: bool = False) -> Decimal | None:
    """The value of a figure. `scaled`: a word such as "million" follows, so 1.250 may be decimal.

    None where it is no number (1.2.3) or could be two ("1,250" in a language of decimal commas).
    """
    if len(raw) > _LONGEST:
        return None
    plain = _APART.sub("", raw)
    apart = plain != raw
    marks = [c for c in plain if c in ".,"]
    if not marks:
        return _number(plain)
    if len(set(marks)) == 2 and marks[-1] not in marks[:-1]:
        whole, _, rest = plain.rpartition(marks[-1])
        return _number(_joined(whole), rest)
    if len(marks) > 1:
        return _number(_joined(plain)) if _is_groups(plain) else None
    return _one_mark(plain, marks[0], decimal_mark, scaled=scaled, apart=apart)


def read_decimal(raw: str) -> Decimal | None:
    """A figure with one mark, taken as decimal: the 1,859 of "1,859 € le litre"."""
    whole, _, rest = raw.replace(",", ".").partition(".")
    return _number(whole, rest) if whole.isdigit() and rest.isdigit() else None


def _one_mark(
    plain: str, mark: str, decimal_mark: str, *, scaled: bool, apart: bool
) -> Decimal | None:
    whole, _, rest = plain.partition(mark)
    grouped = bool(_GROUPED.fullmatch(plain)) and not apart
    if not grouped or (scaled and mark == decimal_mark):
        return _number(whole, rest)
    if mark != decimal_mark or rest.endswith("00") or len(whole) > 1:
        return _number(whole + rest)
    return None


def _is_groups(plain: str) -> bool:
    return bool(_GROUPED.fullmatch(plain) or _INDIAN.fullmatch(plain))


def _joined(plain: str) -> str:
    return plain.replace(".", "").replace(",", "")


def _number(whole: str, rest: str = "") -> Decimal | None:
    # "²" is a digit to str.isdigit and to no Decimal
    if len(whole) > _MOST_INTEGER_DIGITS or not (whole + rest).isdecimal():
        return None
    return Decimal(f"{whole}.{rest}") if rest else Decimal(whole)
