"""Verbs and phrases of saying in a frame: which word is one, alone or in a group.

Who does the saying is found by `clauses`; which verb belongs to which quote, by `behind` and
`ahead`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from feeds.read.speakers.frame import QUOTE

if TYPE_CHECKING:
    from feeds.read.speakers.frame import Frame

_ADVERBS = 4
_GROUP = 12
_CLAUSE = 28
"""Positions behind a quote in which the verb of "the mayor of Brie, a banker, said" stands."""
_CLAUSE_ENDS = frozenset((QUOTE, ";", ":", "!", "?", "\n"))
_NEAR = 3
_SENTENCE = 200
"""Words of a sentence that are looked at."""
_PLURAL = frozenset(("they", "we", "i", "you", "to", "who", "and"))


def is_saying(frame: Frame, i: int, at: int) -> bool:
    low, speech = frame.low(i), frame.speech
    near = at - i <= _NEAR or frame.low(at - 1) == ":"
    if low not in speech.verbs and not (near and low in speech.mild_verbs):
        return False
    return not is_noun(frame, i) and i not in frame.names


def is_noun(frame: Frame, i: int) -> bool:
    """True for "the report", "his latest claim", "mental state": forms that are nouns as well."""
    speech, before = frame.speech, frame.low(i - 1)
    if before in speech.determiners and before not in speech.clitics:
        return True
    if frame.low(i) not in speech.noun_verbs:
        return False
    is_verb = before in speech.auxiliaries or before in speech.pronouns or before in _PLURAL
    return not (is_verb or i - 1 in frame.names)


def verb_group(frame: Frame, i: int, end: int, *, mild: bool) -> int | None:
    """The verb of saying of a group that begins at i with clitics, auxiliaries or adverbs."""
    speech = frame.speech
    stop, j, adverbs = min(end, i + _GROUP), i, 0
    while j < stop and adverbs <= _ADVERBS and not is_participle(frame, j):
        aside = _aside(frame, j)
        if aside:
            j += aside
            continue
        low = frame.low(j)
        if low in speech.verbs or (mild and low in speech.mild_verbs):
            following = frame.low(j + 1)
            leads_on = following in speech.verbs or following in speech.adverbs
            if low not in speech.auxiliaries or not leads_on:
                return j
        elif not _joins_group(frame, j):
            return None
        adverbs += low in speech.adverbs
        j += 1
    return None


def _joins_group(frame: Frame, j: int) -> bool:
    """True for what may stand within a group: an auxiliary, "se", "ainsi", "(cesse) de"."""
    low, speech = frame.low(j), frame.speech
    if low in speech.auxiliaries or low in speech.clitics or low in speech.adverbs:
        return True
    return low in speech.infinitive_marks and frame.low(j - 1) in speech.auxiliaries


def _aside(frame: Frame, j: int) -> int:
    """How many words an aside within a group takes: "pour sa part", ", lui,"."""
    if frame.low(j) == "," and frame.low(j + 2) == "," and frame.low(j + 1) in frame.speech.oblique:
        return 3
    return phrase_length(frame, j, frame.speech.contrast)


def next_verb(frame: Frame, i: int, end: int) -> int | None:
    """The first verb of saying behind position i, before the clause ends."""
    for j in range(i, min(end, i + _CLAUSE)):
        low = frame.low(j)
        if low in _CLAUSE_ENDS:
            return None
        is_verb = low in frame.speech.verbs or (j <= i + 4 and low in frame.speech.mild_verbs)
        if is_verb and j > i and j not in frame.names and not in_relative_clause(frame, j, i):
            return None if frame.low(j - 1) in frame.speech.determiners else j
    return None


def in_relative_clause(frame: Frame, verb: int, start: int) -> bool:
    """True where the verb's subject is "who" or "qui"."""
    return relative_before(frame, verb, start) is not None


def is_participle(frame: Frame, i: int) -> bool:
    """True for a form like "ajoutant" or "adding", whose subject never stands behind it."""
    endings = frame.speech.participle_endings
    return bool(endings) and frame.low(i).endswith(endings) and frame.low(i) in frame.speech.verbs


def relative_before(frame: Frame, verb: int, start: int) -> int | None:
    """The position of the relative pronoun that is the verb's subject."""
    speech = frame.speech
    j = verb - 1
    while j > start and frame.low(j) in speech.auxiliaries | speech.clitics | speech.adverbs:
        j -= 1
    is_relative = frame.low(j) in speech.relatives and frame.low(j) not in speech.complementizers
    return j if is_relative else None


def shares_subject(frame: Frame, i: int) -> bool:
    """True for a participle and for an infinitive: "ajoutant", "avant de préciser"."""
    speech = frame.speech
    if is_participle(frame, i):
        return True
    j = i - 1
    while j > 0 and frame.low(j) in speech.clitics:
        j -= 1
    return frame.low(j) in speech.infinitive_marks


def is_inverted_clause(frame: Frame, start: int, i: int) -> bool:
    """True for "comme disait le patron" and for a verb that opens the clause."""
    j = i - 1
    while j >= start and frame.low(j) in frame.speech.auxiliaries | frame.speech.clitics:
        j -= 1
    return j < start or frame.low(j) in frame.speech.like_words or frame.low(j) in (QUOTE, ",")


def phrase_length(frame: Frame, i: int, phrases: frozenset[tuple[str, ...]]) -> int:
    """How many words the longest of the phrases takes that stand at position i; 0 for none."""
    first = frame.low(i)
    return max(
        (
            len(phrase)
            for phrase in phrases
            if phrase[0] == first and tuple(frame.lows[i : i + len(phrase)]) == phrase
        ),
        default=0,
    )


def has_contrast(frame: Frame, at: int) -> bool:
    """True where the sentence of position at brings another speaker: "de son côté"."""
    start, end = frame.sentence(at)
    row = frame.lows[start : min(end, start + _SENTENCE)]
    phrases = frame.speech.contrast
    return any(tuple(row[i : i + len(p)]) == p for p in phrases for i in range(len(row)))
