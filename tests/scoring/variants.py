"""The same text written otherwise: other line ends, other spaces, decomposed letters.

What is read from it must be the same, at the places where the same characters now stand.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from feeds.model import Article, Digest, Span

Rewriting = dict[str, "Callable[[str], str]"]

HARMLESS: Rewriting = {
    "CRLF": lambda char: "\r\n" if char == "\n" else char,
    "ordinary spaces": lambda char: " " if char in "\u00a0\u202f" else char,
    "straight apostrophes": lambda char: "'" if char == "’" else char,
}
"""How each character is written in the variant. The last is for texts without single marks."""


def decomposed(char: str) -> str:
    return unicodedata.normalize("NFD", char)


@dataclass(frozen=True, slots=True)
class Variant:
    article: Article
    places: tuple[int, ...]
    """For each offset of the original, the offset in the variant."""


def vary(article: Article, rewrite: Callable[[str], str]) -> Variant:
    chars = [rewrite(char) for char in article.text]
    places = tuple(accumulate(map(len, chars), initial=0))
    return Variant(replace(article, text="".join(chars)), places)


def told(digest: Digest, places: tuple[int, ...] | None = None) -> dict[str, object]:
    """What a digest tells, with its places carried over to a variant."""

    def at(span: Span | None) -> object:
        return span if span is None or places is None else (places[span.start], places[span.end])

    return {
        "summary": [at(span) for span in digest.summary],
        "quotes": [(at(quote.span), _plain(quote.speaker), quote.key) for quote in digest.quotes],
        "costs": [
            (at(cost.span), cost.amount, cost.currency, cost.per, at(cost.what))
            for cost in digest.costs
        ],
        "people": [_plain(person.name) for person in digest.people],
    }


def _plain(name: str | None) -> str | None:
    return name and " ".join(unicodedata.normalize("NFC", name).replace("’", "'").split())
