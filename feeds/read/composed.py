"""Texts whose accents stand apart (NFD), read as if they did not, and told where they really are.

macOS and some newsrooms write "é" as "e" and a combining accent. Words, names and marks are known
in the composed form only, so such a text is composed for reading, and every span is led back.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from feeds.model import Span

if TYPE_CHECKING:
    from feeds.model import Cost, Digest, Person, Quote


@dataclass(frozen=True, slots=True)
class Composed:
    """A text with its accents joined. `places[i]`: where its code point i stands in `original`."""

    text: str
    original: str
    places: tuple[int, ...]

    def back(self, digest: Digest) -> Digest:
        """The digest of `text` as one of `original`: spans moved, names as written there."""
        return replace(
            digest,
            summary=tuple(self.span(sentence) for sentence in digest.summary),
            quotes=tuple(self._quote(quote) for quote in digest.quotes),
            costs=tuple(self._cost(cost) for cost in digest.costs),
            people=tuple(self._person(person) for person in digest.people),
        )

    def span(self, span: Span) -> Span:
        return Span(self.places[span.start], self.places[span.end])

    def _words(self, span: Span) -> str:
        return " ".join(self.span(span).of(self.original).split())

    def _quote(self, quote: Quote) -> Quote:
        moved = replace(quote, span=self.span(quote.span))
        if quote.speaker_span is None:
            return moved
        name = self._words(quote.speaker_span)
        return replace(moved, speaker=name, speaker_span=self.span(quote.speaker_span))

    def _cost(self, cost: Cost) -> Cost:
        what = self.span(cost.what) if cost.what else None
        return replace(cost, span=self.span(cost.span), what=what)

    def _person(self, person: Person) -> Person:
        named = (m for m in person.mentions if " ".join(m.of(self.text).split()) == person.name)
        fullest = next(named, None)
        name = self._words(fullest) if fullest else person.name
        return replace(
            person, name=name, mentions=tuple(self.span(mention) for mention in person.mentions)
        )


def compose(text: str) -> Composed | None:
    """The text with its accents joined; None where they are already, as in nearly every text."""
    if unicodedata.is_normalized("NFC", text):
        return None
    letters: list[str] = []
    places: list[int] = []
    start = 0
    for end in range(1, len(text) + 1):
        if end < len(text) and unicodedata.combining(text[end]):
            continue
        joined = unicodedata.normalize("NFC", text[start:end])
        letters.append(joined)
        places.extend([start] * len(joined))
        start = end
    return Composed("".join(letters), text, (*places, len(text)))
