"""A digest as the JSON object that `pasquin read --json` prints. Names only, no reading.

The object is a promise to other programs (docs/design.md, "Contracts that others build on"): its
keys and their order do not change. Offsets count code points; amounts are decimal strings;
unknown is null. A cost that the article itself reckoned from another has one key more: "derived".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from decimal import Decimal

    from feeds.model import Article, Cost, Digest, Quote, Span


def as_object(
    article: Article,
    digest: Digest,
    *,
    id: str | None = None,  # noqa: A002 - the object's own key
    reading_ms: float | None = None,
) -> dict[str, Any]:
    """The object of one digest, ready for `json.dumps`. `reading_ms` is how long reading took."""
    text = article.text
    return {
        "id": id,
        "title": article.title,
        "lang": digest.lang,
        "genre": article.genre.value if article.genre else None,
        "summary": [_shown(text, span) for span in digest.summary],
        "quotes": [_quote_object(text, quote) for quote in digest.quotes],
        "costs": [_cost_object(text, cost) for cost in digest.costs],
        "people": [
            {"name": person.name, "mentions": [[*span] for span in person.mentions]}
            for person in digest.people
        ],
        "topics": list(digest.topics),
        "reading_ms": None if reading_ms is None else round(reading_ms, 1),
    }


def plain(amount: Decimal | None) -> str | None:
    """An amount without exponent or needless zeros: Decimal("8.80E+4") -> "88000"."""
    if amount is None:
        return None
    digits = format(amount, "f")
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def _shown(text: str, span: Span) -> dict[str, Any]:
    return {"text": span.of(text), "start": span.start, "end": span.end}


def _quote_object(text: str, quote: Quote) -> dict[str, Any]:
    start, end = quote.speaker_span or (None, None)
    return {
        **_shown(text, quote.span),
        "speaker": quote.speaker,
        "speaker_start": start,
        "speaker_end": end,
        "cue": quote.cue,
        "key": quote.key,
    }


def _cost_object(text: str, cost: Cost) -> dict[str, Any]:
    start, end = cost.what or (None, None)
    return {
        **_shown(text, cost.span),
        "amount": plain(cost.amount),
        "amount_max": plain(cost.amount_max),
        "currency": cost.currency,
        "per": cost.per.value if cost.per else None,
        "approx": cost.approx,
        "role": cost.role.value,
        "what": cost.what.of(text) if cost.what else None,
        "what_start": start,
        "what_end": end,
        "key": cost.key,
        **({"derived": True} if cost.derived else {}),
    }
