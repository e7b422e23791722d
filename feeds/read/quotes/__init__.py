"""The direct quotes of a text: marked stretches that are somebody's words, and the best of them.

Whose words they are is the business of `feeds.read.speakers`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from feeds.model import Quote, Span
from feeds.read.languages.speech import speech_of
from feeds.read.quotes.dialogue import dialogue_lines
from feeds.read.quotes.genuine import Place, Verdict, judge
from feeds.read.quotes.key import choose_key
from feeds.read.quotes.marks import Stretch, marked_stretches
from feeds.read.tokens import tokenize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from feeds.read.layout import Block

_LABEL = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+(?: [A-ZÀ-Þ][A-ZÀ-Þ.'’-]*){0,3}: +")

__all__ = ["choose_key", "explain_stretches", "find_quotes"]


def find_quotes(text: str, blocks: Sequence[Block], lang: str) -> tuple[Quote, ...]:
    """All direct quotes in text order, marks excluded, nobody's yet.

    A paragraph added at the end changes none of the spans before it.
    """
    return tuple(
        Quote(stretch.inner)
        for stretch, verdict in explain_stretches(text, blocks, lang)
        if verdict.is_quote
    )


def _without_label(text: str, stretch: Stretch) -> Stretch:
    """Without the speaker's name that a transcript sets inside the marks: "MOREL: We will see"."""
    label = _LABEL.match(
        text, stretch.inner.start, min(stretch.inner.end, stretch.inner.start + 60)
    )
    if label is None or label.end() >= stretch.inner.end:
        return stretch
    return replace(stretch, inner=Span(label.end(), stretch.inner.end))


def explain_stretches(
    text: str, blocks: Sequence[Block], lang: str
) -> tuple[tuple[Stretch, Verdict], ...]:
    """Every marked stretch with the test that made it a quote or not."""
    speech, tokens = speech_of(lang), tokenize(text)
    spans: list[Span] = [block.span for block in blocks]
    marked = marked_stretches(text, spans, single=speech.single_marks)
    lines = dialogue_lines(text, tokens, speech, blocks)
    spoken = {line.block for line in lines}
    found: list[tuple[Stretch, Verdict]] = []
    stretches = [s for s in marked if s.block not in spoken] + lines
    for each in sorted(stretches, key=lambda s: s.outer):
        stretch = _without_label(text, each)
        place = Place(text, tokens, speech, blocks[stretch.block])
        before = found[-1] if found and found[-1][0].block == stretch.block else None
        found.append((stretch, judge(place, stretch, before)))
    return tuple(found)
