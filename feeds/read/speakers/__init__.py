"""Whose words a quote is: the words around it, then whom those words mean.

`attribute` is the face; `explain` answers the same with the name of the rule that decided each.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from feeds.read.speakers.reading import Attribution, read_speakers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from feeds.model import Person, Quote
    from feeds.read.layout import Block

__all__ = ["Attribution", "attribute", "explain"]


def attribute(
    text: str, blocks: Sequence[Block], quotes: Sequence[Quote], people: Sequence[Person], lang: str
) -> tuple[Quote, ...]:
    """The quotes with speaker, the place of the speaker's fullest name, and cue.

    A speaker that the text does not tell stays None.
    """
    found = explain(text, blocks, quotes, people, lang)
    return tuple(
        replace(
            quote,
            speaker=given.speaker.name if given.speaker else None,
            speaker_span=given.speaker.span if given.speaker else None,
            cue=given.cue.of(text) if given.cue else None,
        )
        for quote, given in zip(quotes, found, strict=True)
    )


def explain(
    text: str, blocks: Sequence[Block], quotes: Sequence[Quote], people: Sequence[Person], lang: str
) -> tuple[Attribution, ...]:
    """For each quote its speaker, its cue and the rule that decided."""
    return read_speakers(text, tuple(blocks), quotes, frozenset(p.name for p in people), lang)
