"""The parts of a digest, written to and read from tables of their own.

Quotes, costs and people stand apart from the digest because the ledger and the people index ask
across digests. Spans are kept; the texts beside them serve queries, and are never shown.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import delete, insert, select

from bot.store.schema import costs, digest_topics, people, quotes, summaries
from feeds.model import Cost, Digest, Person, Quote, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sqlalchemy import Row, Table
    from sqlalchemy.ext.asyncio import AsyncConnection

PARTS: tuple[Table[Any], ...] = (summaries, quotes, costs, people, digest_topics)

Part = TypeVar("Part")
Parts = dict[int, tuple[Part, ...]]


async def write_parts(
    connection: AsyncConnection, digest_id: int, digest: Digest, text: str
) -> None:
    """Write all parts of a digest of `text`. There are none of it yet."""
    rows = {
        summaries: [_span_row(span) for span in digest.summary],
        quotes: [_quote_row(quote, text) for quote in digest.quotes],
        costs: [_cost_row(cost, text) for cost in digest.costs],
        people: [_person_row(person) for person in digest.people],
        digest_topics: [{"topic": topic} for topic in dict.fromkeys(digest.topics)],
    }
    for table, parts in rows.items():
        numbered = [{"digest_id": digest_id, "ordinal": n} | row for n, row in enumerate(parts)]
        if numbered:
            await connection.execute(insert(table), numbered)


async def replace_parts(
    connection: AsyncConnection, digest_id: int, digest: Digest, text: str
) -> None:
    """Write all parts of a digest anew."""
    for table in PARTS:
        await connection.execute(delete(table).where(table.c.digest_id == digest_id))
    await write_parts(connection, digest_id, digest, text)


async def read_parts(connection: AsyncConnection, langs: dict[int, str]) -> dict[int, Digest]:
    """The digests with these ids, given with their languages: one query for each kind of part."""
    ids = list(langs)
    summary = await _read(connection, summaries, ids, _span)
    quoted = await _read(connection, quotes, ids, _quote)
    sums = await _read(connection, costs, ids, _cost)
    named = await _read(connection, people, ids, _person)
    topics = await _read(connection, digest_topics, ids, _topic)
    return {
        digest_id: Digest(
            lang=lang,
            summary=summary.get(digest_id, ()),
            quotes=quoted.get(digest_id, ()),
            costs=sums.get(digest_id, ()),
            people=named.get(digest_id, ()),
            topics=topics.get(digest_id, ()),
        )
        for digest_id, lang in langs.items()
    }


async def _read(
    connection: AsyncConnection,
    table: Table[Any],
    ids: Sequence[int],
    build: Callable[[Row[Any]], Part],
) -> Parts[Part]:
    c = table.c
    query = select(table).where(c.digest_id.in_(ids)).order_by(c.digest_id, c.ordinal)
    found: dict[int, list[Part]] = defaultdict(list)
    for row in await connection.execute(query):
        found[row.digest_id].append(build(row))
    return {digest_id: tuple(parts) for digest_id, parts in found.items()}


def _span_row(span: Span) -> dict[str, Any]:
    return {"start": span.start, "end": span.end}


def _ends(name: str, span: Span | None) -> dict[str, Any]:
    start, end = span or (None, None)
    return {f"{name}_start": start, f"{name}_end": end}


def _quote_row(quote: Quote, text: str) -> dict[str, Any]:
    return {
        **_span_row(quote.span),
        "text": quote.span.of(text),
        "speaker": quote.speaker,
        **_ends("speaker", quote.speaker_span),
        "cue": quote.cue,
        "key": quote.key,
    }


def _cost_row(cost: Cost, text: str) -> dict[str, Any]:
    return {
        **_span_row(cost.span),
        "text": cost.span.of(text),
        "amount": cost.amount,
        "amount_max": cost.amount_max,
        "currency": cost.currency,
        "per": cost.per,
        "approx": cost.approx,
        "role": cost.role,
        "what": cost.what and cost.what.of(text),
        **_ends("what", cost.what),
        "key": cost.key,
        "derived": cost.derived,
    }


def _person_row(person: Person) -> dict[str, Any]:
    return {"name": person.name, "mentions": [list(span) for span in person.mentions]}


def _span(row: Row[Any]) -> Span:
    return Span(row.start, row.end)


def _span_between(start: int | None, end: int | None) -> Span | None:
    return None if start is None or end is None else Span(start, end)


def _quote(row: Row[Any]) -> Quote:
    speaker_span = _span_between(row.speaker_start, row.speaker_end)
    return Quote(_span(row), row.speaker, speaker_span, row.cue, row.key)


def _cost(row: Row[Any]) -> Cost:
    return Cost(
        span=_span(row),
        amount=row.amount,
        currency=row.currency,
        amount_max=row.amount_max,
        per=row.per,
        approx=row.approx,
        role=row.role,
        what=_span_between(row.what_start, row.what_end),
        key=row.key,
        derived=row.derived,
    )


def _person(row: Row[Any]) -> Person:
    return Person(row.name, tuple(Span(start, end) for start, end in row.mentions))


def _topic(row: Row[Any]) -> str:
    topic: str = row.topic
    return topic
