"""A cost in one line: what it paid for, how much, per what."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.message import Text
from feeds.model import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.message import Run, Runs
    from bot.present.telling import Telling
    from bot.texts.texts import Texts
    from feeds.model import Cost, Span

SPEAKS_FOR_ITSELF = frozenset({Role.SPENT, Role.PRICE, Role.UNKNOWN})
"""Roles that a reader takes a sum for anyway. "Promised" or "saved" must be said."""

DASH = Text(" — ")
"""Renderers may set what stands on its two sides in columns."""

REACH = 60
"""Code points looked at on each side of a sum."""
SENTENCE_STOP = re.compile(r"[.!?…]+(?=\s|$)|[\n«»“”]")


def cost_runs(cost: Cost, telling: Telling, texts: Texts) -> Runs:
    """What it paid for and the sum, parted by a dash of its own: "douze vélos", " — ", "8 000 €".

    Where nobody could tell what was paid for, the words around the sum stand in that place.
    """
    return tuple(_runs(cost, telling, texts))


def _runs(cost: Cost, telling: Telling, texts: Texts) -> Iterator[Run]:
    sum_ = _sum(cost, texts)
    if cost.what is not None:
        yield Text(telling.words(cost.what))
        yield DASH
        yield Text(sum_ or telling.words(cost.span))
    else:
        yield Text(texts.say("cost-context", words=words_around(cost.span, telling)))
        if sum_:
            yield DASH
            yield Text(sum_)
    if cost.role not in SPEAKS_FOR_ITSELF:
        yield Text(f" ({texts.say('cost-role', role=cost.role.value)})")


def _sum(cost: Cost, texts: Texts) -> str | None:
    """The sum as the chat's language writes it; None where its scale is ambiguous."""
    if cost.amount is None or cost.currency is None:
        return None
    return texts.say(
        "cost-sum",
        sum=texts.money(cost.amount, cost.currency, cost.amount_max),
        approx=_yes(cost.approx),
        derived=_yes(cost.derived),
        per=cost.per.value if cost.per else "none",
    )


def words_around(span: Span, telling: Telling) -> str:
    """The sum with the words around it, as far as its sentence and `REACH` go."""
    text = telling.article.text
    before = text[max(0, span.start - REACH) : span.start]
    after = text[span.end : span.end + REACH]
    return _end_of(before) + telling.words(span) + _start_of(after)


def _end_of(words: str) -> str:
    """The last words, from the last stop or else from a whole word on."""
    *_, last = SENTENCE_STOP.split(words)
    if len(last) < REACH:
        return last.lstrip()
    return "…" + last.partition(" ")[2]


def _start_of(words: str) -> str:
    """The first words, to the first stop or else to a whole word."""
    first = SENTENCE_STOP.split(words, maxsplit=1)[0]
    if len(first) < REACH:
        return first.rstrip()
    return first.rpartition(" ")[0] + "…"


def _yes(fact: bool) -> str:
    return "yes" if fact else "no"
