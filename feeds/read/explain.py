"""Why a text was read as it was: for each marked stretch, speaker and sum, the rule that decided.

The same decisions as in `digest.read`, taken again with their reasons; nothing is decided here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from feeds.model import Quote, Span
from feeds.read.language import language_of
from feeds.read.layout import layout
from feeds.read.money import explain_costs
from feeds.read.people import find_people
from feeds.read.quotes import explain_stretches
from feeds.read.speakers import explain as explain_speakers

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from feeds.model import Article
    from feeds.read.layout import Block


@dataclass(frozen=True, slots=True)
class Reason:
    """One decision. `part`: block, quote, no quote, speaker or cost."""

    part: str
    span: Span
    found: str
    """What was decided, in words."""
    rule: str


def explain(article: Article) -> tuple[Reason, ...]:
    """All decisions on an article, in the order of its text."""
    text = article.text
    lang = language_of(text, article.lang)
    blocks = layout(text, lang)
    reasons = [*_blocks(blocks), *_quotes(text, blocks, lang), *_costs(text, blocks, lang)]
    return tuple(sorted(reasons, key=lambda reason: reason.span))


def _blocks(blocks: Sequence[Block]) -> Iterator[Reason]:
    for block in blocks:
        yield Reason("block", block.span, f"{len(block.sentences)} sentences", block.kind)


def _quotes(text: str, blocks: Sequence[Block], lang: str) -> Iterator[Reason]:
    quotes: list[Quote] = []
    for stretch, verdict in explain_stretches(text, blocks, lang):
        part = "quote" if verdict.is_quote else "no quote"
        yield Reason(part, stretch.inner, stretch.inner.of(text), verdict.rule)
        if verdict.is_quote:
            quotes.append(Quote(stretch.inner))
    people = find_people(text, blocks, lang)
    given = explain_speakers(text, blocks, quotes, people, lang)
    for quote, answer in zip(quotes, given, strict=True):
        name = answer.speaker.name if answer.speaker else "unknown"
        yield Reason("speaker", quote.span, name, answer.rule)


def _costs(text: str, blocks: Sequence[Block], lang: str) -> Iterator[Reason]:
    for cost, rule in explain_costs(text, blocks, lang):
        what = f" for {cost.what.of(text)!r}" if cost.what else ""
        per = f" per {cost.per}" if cost.per else ""
        found = f"{cost.amount} {cost.currency}{per}{what} ({cost.role})"
        yield Reason("cost", cost.span, found, rule)
