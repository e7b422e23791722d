"""The currency that stands beside a figure: a symbol, a code, or a name with its nation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from feeds.read.money.currencies import (
    ALIASES,
    CENT_SYMBOLS,
    CODES,
    DOLLAR_SIGNS,
    DOLLARS,
    LETTER_SIGNS,
    LETTER_SIGNS_BEFORE,
    SAFE_LOWER,
    SYMBOLS,
    UNITS,
    WEAK_SIGNS,
    WORD_LIKE,
)

if TYPE_CHECKING:
    from feeds.read.money.lexicon import Lexicon
    from feeds.read.money.tokens import Tokens

_CODE_LETTERS = 3
_CLOSING = frozenset('"”»')
_CODE_SCALES = {"M": 1_000_000, "K": 1_000, "k": 1_000}


@dataclass(frozen=True, slots=True)
class Coin:
    """A currency and the tokens that name it: `first` to `last`, `last` excluded."""

    first: int
    last: int
    code: str | None
    kind: str
    """How it is written: "symbol", "code" or "name"."""
    minor: bool = False
    scale: int = 1
    """MUSD: the scale is written before the code."""
    weak: bool = False
    """Written in a way that may be no money at all: needs a figure that looks like a sum."""


def read_coin(tokens: Tokens, lexicon: Lexicon, at: int, *, linked: bool) -> Coin | None:
    """The currency that opens at token `at`. `linked`: "de" may stand before it."""
    first = at
    if tokens.key(at) == "-" and tokens.glued(at) and tokens.glued(at + 1):
        at += 1
    elif linked and _is_link(tokens, lexicon, at):
        at += 1 + (tokens.key(at) in _CLOSING)
        if tokens.key(at) in ("'", "’"):
            at += 1
    coin = read_sign(tokens, at) or read_name(tokens, lexicon, at)
    if coin is None:
        return None
    return Coin(first, coin.last, coin.code, coin.kind, coin.minor, coin.scale, coin.weak)


def _is_link(tokens: Tokens, lexicon: Lexicon, at: int) -> bool:
    """Whether "de" stands here, or behind a closing mark: "20 milliards" d'euros."""
    if tokens.key(at) in _CLOSING:
        at += 1
    return tokens.key(at) in lexicon.words.currencies.links


def read_sign(tokens: Tokens, at: int, *, before: bool = False) -> Coin | None:
    """A symbol or a code at token `at`; `before`: a figure is to follow."""
    key = tokens.key(at)
    if not key:
        return None
    if key in DOLLAR_SIGNS:
        return _dollar(tokens, at)
    if key in SYMBOLS:
        return Coin(at, at + 1, SYMBOLS[key], "symbol")
    if key in CENT_SYMBOLS:
        return Coin(at, at + 1, None, "symbol", minor=True)
    if not key[0].isalpha():
        return None
    return _lettered_dollar(tokens, at) or _letters(tokens, at, before=before)


def _dollar(tokens: Tokens, at: int) -> Coin:
    """A dollar sign, with the letters behind it that say whose: $US, $ c."""
    key = tokens.key(at + 1)
    code = DOLLARS.get(key)
    if code is None or tokens.key(at + 2) in ("'", "’"):
        return Coin(at, at + 1, "USD", "symbol")
    near = tokens.glued(at + 1) or len(key) > 1 or tokens.key(at + 2) in ("", ",", ")", ".")
    if not near or (key == "a" and not tokens.glued(at + 1)):
        return Coin(at, at + 1, "USD", "symbol")
    return Coin(at, at + 2, code, "symbol")


def _lettered_dollar(tokens: Tokens, at: int) -> Coin | None:
    """Letters, then a dollar sign: US$, R$, us $, U$D."""
    if tokens.key(at + 1) not in DOLLAR_SIGNS:
        return None
    key = tokens.key(at)
    if key == "u" and tokens.key(at + 2) in ("d", "s"):
        return Coin(at, at + 3, "USD", "symbol")
    code = DOLLARS.get(key)
    glued = tokens.glued(at + 1)
    if code is None or not (glued or len(key) > 1 or key == "c"):
        return None
    return Coin(at, at + 2, code, "symbol")


def _letters(tokens: Tokens, at: int, *, before: bool) -> Coin | None:
    raw = tokens.raw(at)
    if raw == "F" and tokens.key(at + 1) == "cfa":
        return Coin(at, at + 2, None, "code")
    if raw in LETTER_SIGNS and (not before or raw in LETTER_SIGNS_BEFORE):
        dotted = tokens.key(at + 1) == "." and tokens.glued(at + 1) and before
        return Coin(at, at + 1 + dotted, LETTER_SIGNS[raw], "symbol", weak=raw in WEAK_SIGNS)
    return _code(raw, at)


def _code(raw: str, at: int) -> Coin | None:
    upper = raw.upper()
    is_cased = raw == upper or raw.lower() in SAFE_LOWER
    if is_cased and (upper in CODES or upper in ALIASES):
        return Coin(at, at + 1, ALIASES.get(upper, upper), "code", weak=upper in WORD_LIKE)
    scale = _CODE_SCALES.get(raw[0])
    if scale and raw[1:] in ("euro", "euros"):
        return Coin(at, at + 1, "EUR", "code", scale=scale)
    if scale and len(raw) == _CODE_LETTERS + 1 and raw[1:] in CODES:
        return Coin(at, at + 1, raw[1:], "code", scale=scale)
    return None


def read_name(tokens: Tokens, lexicon: Lexicon, at: int) -> Coin | None:
    """A coin's name with the adjectives around it: "anciens francs", "dollars de Hong Kong"."""
    units = lexicon.units
    while tokens.key(at) in lexicon.words.currencies.adjectives:
        at += 1 + (tokens.key(at + 1) == "-")
    nation, name_at = _nation(tokens, lexicon, at)
    name = units.get(tokens.key(name_at))
    if name is None:
        nation, name_at = None, at
        name = units.get(tokens.key(at))
    if name is None:
        return None
    unit = UNITS[name]
    last = name_at + 1
    if nation is None:
        nation, last = _nation_after(tokens, lexicon, last, unit.nations)
    elif nation not in unit.nations:
        return None
    code = unit.nations[nation] if nation else unit.code
    weak = nation is None and tokens.key(name_at) in lexicon.words.currencies.weak
    if unit.minor:
        code, last = _whole_of_minor(tokens, lexicon, last, code)
    return Coin(at, last, code or None, "name", minor=unit.minor, weak=weak)


def _nation(tokens: Tokens, lexicon: Lexicon, at: int) -> tuple[str | None, int]:
    """The nation an adjective at `at` says, and the token after it."""
    key = tokens.key(at)
    second = at + 2 if tokens.key(at + 1) in ("-", ".") else at + 1
    pair = f"{key} {tokens.key(second)}"
    found = lexicon.words.currencies.nations.get(pair)
    if found is not None:
        # "U.S." has a dot inside and one at its end.
        dotted = tokens.key(second - 1) == "." and tokens.key(second + 1) == "."
        return found, second + 1 + dotted
    found = lexicon.nation(key) if key else None
    if found is None:
        return None, at
    return found, at + 1 + (tokens.key(at + 1) == "-")


def _nation_after(
    tokens: Tokens, lexicon: Lexicon, at: int, nations: dict[str, str]
) -> tuple[str | None, int]:
    linked = at + 1 if tokens.key(at) in lexicon.words.currencies.links else at
    nation, after = _nation(tokens, lexicon, linked)
    if nation is None or nation not in nations:
        return None, at
    if linked != at and not tokens.raw(linked)[:1].isupper():
        return None, at
    return nation, after


def _whole_of_minor(
    tokens: Tokens, lexicon: Lexicon, at: int, code: str | None
) -> tuple[str | None, int]:
    """As in "centimes d'euro": the coin that small change is a part of, where it is said."""
    link = at
    if tokens.key(link) in lexicon.words.currencies.links:
        link += 1
        if tokens.key(link) in ("'", "’"):
            link += 1
    elif not (tokens.key(link) == "-" or tokens.key(link) in lexicon.units):
        return code, at
    name = lexicon.units.get(tokens.key(link))
    if name is None or UNITS[name].minor or link == at:
        return code, at
    return UNITS[name].code, link + 1
