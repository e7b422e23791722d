"""From sums to costs: each sum with what its sentence says of it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from feeds.model import Cost, Per, Role, Span
from feeds.read.money.carry import Repeated, in_list_with, is_converted, leans_on_last, with_what_of
from feeds.read.money.context import Window, surroundings_of
from feeds.read.money.digits import read_decimal
from feeds.read.money.finding import read_sums
from feeds.read.money.glance import may_hold_money
from feeds.read.money.keys import choose_keys
from feeds.read.money.lexicon import lexicon_of
from feeds.read.money.payments import PAYDAYS, is_wage
from feeds.read.money.purpose import find_what
from feeds.read.money.subjects import Clause
from feeds.read.money.tokens import scan

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from feeds.read.layout import Block
    from feeds.read.money.lexicon import Lexicon
    from feeds.read.money.tokens import Tokens
    from feeds.read.money.written import Sum

_FURNITURE = "furniture"
_WAGELIKE = frozenset({Role.UNKNOWN, Role.SPENT})
_EARLIER = 3
"""Sentences looked back for the noun that a pronoun stands for."""
MOST_SUMS = 2000
"""No article tells more; a page made to be slow does. Those beyond are not read."""


def find_costs(text: str, blocks: Sequence[Block], lang: str) -> tuple[Cost, ...]:
    """Every sum of money in text order; the page's own furniture (subscriptions) is left out.

    `blocks` are those of `layout(text, lang)`. `lang` is one of `LANGUAGES`; in any other only
    figures with symbols and codes are read.
    """
    return tuple(cost for cost, _ in explain_costs(text, blocks, lang))


def explain_costs(text: str, blocks: Sequence[Block], lang: str) -> tuple[tuple[Cost, str], ...]:
    """The costs of `find_costs`, each with the name of the rule that found it."""
    told: list[tuple[Cost, str]] = []
    repeated = Repeated()
    for block in blocks:
        if block.kind != _FURNITURE and len(told) < MOST_SUMS:
            told.extend(_block(text, block, lang, repeated, most=MOST_SUMS - len(told)))
    keys = choose_keys([cost for cost, _ in told])
    return tuple(
        (replace(cost, key=place in keys), rule) for place, (cost, rule) in enumerate(told)
    )


def _block(
    text: str, block: Block, lang: str, repeated: Repeated, *, most: int
) -> Iterator[tuple[Cost, str]]:
    lexicon = lexicon_of(lang)
    if not may_hold_money(block.span.of(text), lexicon):
        return
    tokens = scan(text, block.span)
    sums = read_sums(tokens, lexicon, most=most)
    starts = [bisect_left(tokens.starts, span.start) for span in block.sentences] or [0]
    last: Cost | None = None
    for place, found in enumerate(sums):
        clause = _clause(tokens, lexicon, sums, place, starts)
        cost = _cost(clause, found, lang)
        if last and last.span.start >= tokens.starts[clause.sentence]:
            before = sums[place - 1]
            cost = replace(cost, derived=cost.derived or is_converted(tokens, before, found))
            leans = leans_on_last(tokens, lexicon.words, before, found)
            if leans or (cost.derived and cost.what is None):
                cost = with_what_of(cost, last)
            cost = in_list_with(cost, last, tokens.text, lexicon.words)
        last = repeated.complete(cost)
        yield last, found.rule


def _clause(
    tokens: Tokens, lexicon: Lexicon, sums: list[Sum], place: int, starts: list[int]
) -> Clause:
    """The sentence that the sum begins in, between the sums before and after it."""
    found = sums[place]
    number = max(bisect_right(starts, found.first) - 1, 0)
    sentence = min(starts[number], found.first)
    first = max(sentence, sums[place - 1].last) if place else sentence
    last = starts[number + 1] if number + 1 < len(starts) else tokens.size
    follower = sums[place + 1].first if place + 1 < len(sums) else last
    earlier = tuple(reversed(starts[max(0, number - _EARLIER) : number]))
    return Clause(
        tokens,
        lexicon,
        first,
        max(min(last, follower), found.last),
        sentence,
        earlier,
        before_sum=follower < last,
    )


def _cost(clause: Clause, found: Sum, lang: str) -> Cost:
    tokens = clause.tokens
    start, end = tokens.starts[found.first], tokens.ends[found.last - 1]
    edges = (min(tokens.starts[clause.first], start), max(tokens.ends[clause.last - 1], end))
    neighbours = (clause.first > clause.sentence, clause.before_sum)
    window = Window.around(tokens.text, place=(start, end), bounds=edges, sums=neighbours)
    around = surroundings_of(lang)
    what = find_what(clause, found)
    per = around.per_what(window)
    role = around.role(window)
    if per in PAYDAYS and role in _WAGELIKE and is_wage(clause, found):
        role = Role.SALARY
    low = found.low
    if low is None and per is Per.ITEM and found.figure >= 0:
        low = read_decimal(tokens.keys[found.figure])
    return Cost(
        Span(start, end),
        _plain(low),
        found.code,
        amount_max=_plain(found.high),
        per=per,
        approx=found.approx or around.is_about(window),
        role=role,
        what=_span(tokens, what),
        derived=around.is_derived(window),
    )


def _span(tokens: Tokens, what: tuple[int, int] | None) -> Span | None:
    return Span(tokens.starts[what[0]], tokens.ends[what[1] - 1]) if what else None


def _plain(value: Decimal | None) -> Decimal | None:
    """Whole amounts without decimals or exponent: 1.1E+12 and 5.0 become integers."""
    if value is None or value != value.to_integral_value():
        return value
    return Decimal(int(value))
