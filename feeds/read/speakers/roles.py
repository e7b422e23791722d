"""Who is what by the text's own words: "le maire de Brie, Luc Morel" makes Morel a mayor.

Appositions and titles in front of names; what others say of a role is not asked.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from feeds.read.people import Entity, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from feeds.read.languages.speech import Speech
    from feeds.read.tokens import Tokens

_REACH = 10
_HOLDERS = 50
"""People that are remembered for one head noun."""
_MENTIONS = 12
"""Mentions of one person that are looked at; a role is given with the first ones."""


def roles_of(
    tokens: Tokens, speech: Speech, entities: Iterable[Entity]
) -> dict[str, list[tuple[Entity, frozenset[str]]]]:
    """By head noun, who holds a role by the text's words, and all the words of the role."""
    found: dict[str, list[tuple[Entity, frozenset[str]]]] = defaultdict(list)
    for entity in entities:
        if entity.kind is not Kind.PERSON:
            continue
        for mention in entity.mentions[:_MENTIONS]:
            for words in (
                _before(tokens, speech, mention.first),
                _after(tokens, speech, mention.last),
            ):
                for head in words & speech.roles.keys():
                    if len(found[head]) < _HOLDERS:
                        found[head].append((entity, words))
    return dict(found)


def _before(tokens: Tokens, speech: Speech, first: int) -> frozenset[str]:
    """The role in front of a name: "le ministre de la Culture(,) X"."""
    i = first - 1
    if i >= 0 and tokens.lows[i] == "." and tokens.lows[i - 1] in speech.honorifics:
        i -= 2
    elif i >= 0 and tokens.lows[i] in speech.honorifics and tokens.lows[i] not in speech.roles:
        i -= 1
    if i >= 0 and tokens.lows[i] == ",":
        i -= 1
    if i < 0 or tokens.lows[i] in speech.prepositions:
        return frozenset()
    words: list[str] = []
    while i >= 0 and len(words) < _REACH and _is_part(tokens.lows[i], speech):
        words.append(tokens.lows[i])
        if tokens.lows[i] in speech.roles and not _is_tied(tokens, speech, i):
            break
        i -= 1
    return _role(words, speech)


def _is_tied(tokens: Tokens, speech: Speech, i: int) -> bool:
    """True where a complement word precedes, so that the head noun is still to come."""
    before = tokens.lows[i - 1] if i else ""
    return before in speech.complements or before in speech.adjectives


def _after(tokens: Tokens, speech: Speech, last: int) -> frozenset[str]:
    """The role behind a name: "X, maire de Brie," or "X est la présidente du club"."""
    lows = tokens.lows
    i = last + 1
    if i >= len(lows) or (lows[i] != "," and lows[i] not in speech.copulas):
        return frozenset()
    words: list[str] = []
    for low in lows[i + 1 : i + 1 + _REACH]:
        if not _is_part(low, speech):
            break
        words.append(low)
    head = next((low for low in words if low not in speech.function_words), "")
    heads = [low for low in words[:5] if low in speech.roles]
    return _role(words, speech) if head and heads else frozenset()


def _is_part(low: str, speech: Speech) -> bool:
    if low in speech.relatives and low not in speech.complements:
        return False
    return low[:1].isalpha() and low not in speech.auxiliaries


def _role(words: list[str], speech: Speech) -> frozenset[str]:
    if not any(low in speech.roles for low in words):
        return frozenset()
    return frozenset(words) - speech.function_words
