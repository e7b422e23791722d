"""Which quotes a reader would repeat at dinner: at most three, marked as key.

A key quote is said by somebody named, stands by itself (a whole sentence, no opening "Il" whose
referent is elsewhere), is 8 to 40 words long (a longer statement counts for less), and speaks in
the first person or pointedly (a question, an exclamation, a figure).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from feeds.read.languages.speech import Speech, speech_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from feeds.model import Quote

_MOST = 3
_LEAST_SCORE = 3.0
_SHORTEST, _GOOD, _LONG, _LONGEST = 5, 8, 40, 120
_WORD = re.compile(r"\w+(?:['’]\w+)*")
_PEAK_ENDS = frozenset("!?…")


def choose_key(text: str, quotes: Sequence[Quote], lang: str) -> tuple[Quote, ...]:
    """The quotes with at most three marked as key."""
    speech = speech_of(lang)
    scored = [(score(text, quote, speech), -i) for i, quote in enumerate(quotes)]
    best = sorted((s for s in scored if s[0] >= _LEAST_SCORE), reverse=True)
    chosen: set[int] = set()
    said: set[str] = set()
    for _, negative in best:
        i = -negative
        words = quotes[i].span.of(text).casefold()
        if words not in said and len(chosen) < _MOST:
            chosen.add(i)
            said.add(words)
    return tuple(replace(quote, key=i in chosen) for i, quote in enumerate(quotes))


def score(text: str, quote: Quote, speech: Speech) -> float:
    """How well a quote would be repeated: the higher, the better; 0 where it cannot be key."""
    words = [w.lower() for w in _WORD.findall(text, *quote.span)]
    if quote.speaker is None or not _SHORTEST <= len(words) <= _LONGEST:
        return 0.0
    total = _length(len(words)) + _standing(text, quote, words, speech)
    return total + _point(text, quote, words, speech)


def _length(count: int) -> float:
    if _GOOD <= count <= _LONG:
        return 2.0
    return 1.0 if count < _GOOD or count <= 2 * _LONG else 0.5


def _standing(text: str, quote: Quote, words: list[str], speech: Speech) -> float:
    """Whole sentences stand by themselves; a fragment or a leaning beginning does not."""
    inner = quote.span.of(text)
    total = 0.0
    total += 2.0 if inner[0].isupper() or inner[0] in "¿¡" else -1.5
    total += 1.0 if quote.speaker and quote.speaker[0].isupper() else 0.0
    total -= 1.0 if words[0] in speech.conjunctions or words[0] in speech.pronouns else 0.0
    return total


def _point(text: str, quote: Quote, words: list[str], speech: Speech) -> float:
    inner = quote.span.of(text)
    total = 0.0
    firsts = {w.split("'")[0].split("’")[0] for w in words} | {w[:2] for w in words}
    total += 0.7 if firsts & speech.first_person else 0.0
    total += 0.5 if inner[-1] in _PEAK_ENDS else 0.0
    total += 0.3 if any(c.isdigit() for c in inner) else 0.0
    return total
