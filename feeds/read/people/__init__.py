"""Who and what is named in a text: people with all their mentions; bodies and places apart."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from feeds.model import Person, Span
from feeds.read.languages import prose_of
from feeds.read.languages.speech import first_names_of, speech_of
from feeds.read.layout import Block, BlockKind
from feeds.read.people.entities import Entity, gather
from feeds.read.people.evidence import Kind
from feeds.read.people.mentions import find_mentions
from feeds.read.people.reader import Reader
from feeds.read.tokens import tokenize

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Entity", "Kind", "find_entities", "find_people"]

_ADDRESSED = 3
"""Evidence from which a single word is a name in a language whose nouns all have capitals."""
_HEADLINE_WORDS = 5
_HEADLINE_SHARE = 0.75
_SENTENCE_SHARE = 0.9
"""The same for a line that ends like a sentence, which may be a list of people."""


def find_people(text: str, blocks: Sequence[Block], lang: str) -> tuple[Person, ...]:
    """The people named in the text's blocks, by first mention.

    The name is the fullest as written; a misspelt name, a surname or a first name alone are
    mentions of it. Offsets are code points of `text`.
    """
    entities = find_entities(text, tuple(blocks), lang)
    return tuple(
        Person(entity.name, tuple(m.span for m in entity.mentions))
        for entity in entities
        if entity.kind is Kind.PERSON
    )


@lru_cache(maxsize=4)
def find_entities(text: str, blocks: tuple[Block, ...], lang: str) -> tuple[Entity, ...]:
    """People, bodies and places; kept for the last few texts, since speakers are among them."""
    speech = speech_of(lang)
    reader = Reader(text, tokenize(text), speech, prose_of(lang).stop_words, first_names_of(lang))
    spans = [
        b.span
        for b in blocks
        if b.kind is not BlockKind.FURNITURE
        and (speech.capital_nouns or not _is_headline(b.span, text))
    ]
    found = gather(text, find_mentions(reader, spans), first_names_of(lang))
    found = tuple(e for e in found if len(e.words) > 1 or e.words[0] not in speech.roles)
    if speech.capital_nouns:
        return tuple(e for e in found if e.kind is not Kind.OTHER and not _is_noun(e))
    return found


def _is_noun(entity: Entity) -> bool:
    """True for a single word with a capital that no form of address shows to be a name."""
    if entity.kind is not Kind.PERSON or len(entity.words) > 1:
        return False
    return max(mention.person for mention in entity.mentions) < _ADDRESSED


def _is_headline(span: Span, text: str) -> bool:
    """True for a line set in capitals or with A Capital on Each Word: its capitals tell nothing."""
    if span.end - span.start > 200:
        return False
    words = [w for w in span.of(text).split() if len(w) > 3 and w[0].isalpha()]
    capitals = sum(w[0].isupper() for w in words)
    share = _SENTENCE_SHARE if text[span.end - 1] in ".!?" else _HEADLINE_SHARE
    return len(words) >= _HEADLINE_WORDS and capitals >= share * len(words)
