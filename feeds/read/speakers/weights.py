"""How strongly a mention makes somebody what the text is about: subject, source, or in passing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from feeds.read.languages.speech import Speech
    from feeds.read.people.evidence import Mention
    from feeds.read.tokens import Tokens

SPOKE = 3.0
OPENS = 2.5
STRONG = 2.0
PLAIN = 1.0
WEAK = 0.0
_REACH = 10
_FULL_STOPS = frozenset((".", "!", "?", "…", "\n", "»", "”", '"', ":"))
_STARTS = frozenset(
    (",", ".", "!", "?", "…", "\n", ":", ";", "«", "“", '"', "”", "»", "(", "–", "—")
)


def weight_of(tokens: Tokens, speech: Speech, mention: Mention) -> float:
    """The weight of a mention by the words around it: what governs it and what it does."""
    lows = tokens.lows
    first = mention.first
    if _says(lows, speech, mention.last) or _is_agent(lows, speech, first):
        return SPOKE
    if _is_opinion(lows, speech, first):
        return SPOKE
    if mention.opens_sentence or _opens_with_role(lows, speech, first):
        return OPENS
    if _is_governed(lows, speech, first):
        return WEAK
    before = lows[first - 1] if first else ""
    is_subject = before in _STARTS or before in speech.conjunctions or before in speech.roles
    return STRONG if is_subject or before in speech.complementizers else PLAIN


def _says(lows: list[str], speech: Speech, last: int) -> bool:
    """True where a verb of saying follows, with or without its auxiliary."""
    for low in lows[last + 1 : last + _REACH]:
        if low in speech.verbs:
            return True
        if not _may_stand_between(low, speech):
            return False
    return False


def _may_stand_between(low: str, speech: Speech) -> bool:
    """True for what stands between a name and its verb: ", 27 ans, qui nous" (explique)."""
    if low == "," or low.isdigit():
        return True
    words = (speech.auxiliaries, speech.clitics, speech.adverbs, speech.relatives, speech.calendar)
    return any(low in each for each in words)


def _opens_with_role(lows: list[str], speech: Speech, first: int) -> bool:
    """True for "Le président X" at the beginning of a sentence."""
    if first < 2 or lows[first - 1] not in speech.roles:
        return False
    i = first - 2
    while i >= 0 and i > first - _REACH and lows[i] in speech.adjectives:
        i -= 1
    return lows[i] in speech.determiners and (i == 0 or lows[i - 1] in _FULL_STOPS)


def _is_opinion(lows: list[str], speech: Speech, first: int) -> bool:
    """True for "Pour X" at the beginning of a sentence: what X thinks follows."""
    if first == 0 or not any(lows[first - 1] == opinion[-1] for opinion in speech.opinions):
        return False
    return first == 1 or lows[first - 2] in _FULL_STOPS


def _is_agent(lows: list[str], speech: Speech, first: int) -> bool:
    """True for "annoncé mardi par le procureur X": who said it stands behind "par"."""
    row = lows[max(0, first - _REACH) : first]
    at = next((i for i in range(len(row) - 1, -1, -1) if row[i] in speech.agents), None)
    if at is None or any(low in _STARTS for low in row[at:]):
        return False
    return any(low in speech.verbs for low in row[max(0, at - 4) : at])


def _is_governed(lows: list[str], speech: Speech, first: int) -> bool:
    """True where a preposition stands before the name or before the role in front of it."""
    for i in range(first - 1, max(-1, first - _REACH), -1):
        low = lows[i]
        if low in _STARTS:
            return False
        if low in speech.prepositions and not _ties_role(lows, speech, i):
            return True
        if i == first - 1 and low not in speech.roles and low not in speech.determiners:
            return _is_governed_role(lows, speech, first)
    return False


def _ties_role(lows: list[str], speech: Speech, i: int) -> bool:
    """True for the "de" of "le maire de Brie X": it ties a complement to a role."""
    return lows[i] in speech.complements and any(
        low in speech.roles for low in lows[max(0, i - 3) : i]
    )


def _is_governed_role(lows: list[str], speech: Speech, first: int) -> bool:
    """True for "du président du parti X": the role before the name has a preposition."""
    for i in range(first - 1, max(0, first - _REACH), -1):
        if lows[i] in _STARTS:
            return False
        if lows[i] in speech.roles:
            before = lows[i - 1]
            article = before in speech.determiners and before not in speech.prepositions
            return lows[i - 2 if article else i - 1] in speech.prepositions
    return False
