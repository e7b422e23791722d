"""A sum that says nothing of its purpose takes it from the sum it repeats or stands against."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from feeds.model import Role, Span
from feeds.read.money.tokens import fold

if TYPE_CHECKING:
    from decimal import Decimal

    from feeds.model import Cost
    from feeds.read.money.tokens import Tokens
    from feeds.read.money.vocabulary import MoneyWords
    from feeds.read.money.written import Sum

_LISTED = frozenset({Role.PRICE, Role.SPENT})
_BRACKETED = 3
_NEAR = 5
"""Tokens before a sum in which "contre" is said of it."""


def leans_on_last(tokens: Tokens, words: MoneyWords, last: Sum, found: Sum) -> bool:
    """Whether a sum converts the one before, follows it in a change, or is set against it.

    As in "(887 €)", "de 2 à 3 euros", "contre 3 millions".
    """
    between = tokens.keys[last.last : found.first]
    if is_converted(tokens, last, found):
        return True
    if len(between) == 1 and between[0] in words.links.to:
        return True
    return any(_holds(between[-_NEAR:], phrase) for phrase in words.phrases.compared)


def _holds(keys: list[str], phrase: tuple[str, ...]) -> bool:
    size = len(phrase)
    return any(tuple(keys[at : at + size]) == phrase for at in range(len(keys) - size + 1))


def is_converted(tokens: Tokens, last: Sum, found: Sum) -> bool:
    """Whether a sum stands in brackets right behind another: the same in other money."""
    between = tokens.keys[last.last : found.first]
    return between[:1] == ["("] and len(between) <= _BRACKETED


def with_what_of(cost: Cost, other: Cost) -> Cost:
    """The cost with the purpose of another, and with its role where its own is unknown."""
    role = other.role if cost.role is Role.UNKNOWN else cost.role
    return replace(cost, what=other.what or cost.what, role=role)


def in_list_with(cost: Cost, other: Cost, text: str, words: MoneyWords) -> Cost:
    """The cost with what it shares with the one before it in a list.

    As in "la salle a coûté 3 € et 2 $" (what) and "un thé coûte 4 €, l'eau 2 €" (role).
    """
    between = Span(other.span.end, cost.span.start)
    if cost.what is None and fold(between.of(text).strip(", ")) in words.phrases.conjunctions:
        return with_what_of(cost, other)
    is_named = cost.what and between.start <= cost.what.start and cost.what.end <= between.end
    if is_named and cost.role is Role.UNKNOWN and other.role in _LISTED:
        return replace(cost, role=other.role)
    return cost


class Repeated:
    """The sums told so far with their purposes, so that one told again needs not say it."""

    def __init__(self) -> None:
        self._told: dict[tuple[Decimal | None, str | None], Cost] = {}

    def complete(self, cost: Cost) -> Cost:
        """The cost, with the purpose of an earlier one of the same amount if it has none."""
        amount = (cost.amount, cost.currency)
        other = self._told.get(amount)
        if cost.what is None and other is not None and cost.amount is not None:
            cost = with_what_of(cost, other)
        elif cost.what is not None:
            self._told.setdefault(amount, cost)
        return cost
