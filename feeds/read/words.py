"""Words as they are compared, counted and indexed: folded (no case, no accents) and stemmed.

The store, the topic index and the reading all use these, so that they agree on what a word is.
Where words stand in the text is not kept: spans belong to the layout.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from feeds.read.languages import prose_of

_WORD = re.compile(r"[^\W_]+")
_MARKS = re.compile(r"[\u0300-\u036f]+")
_LIGATURE = re.compile("[œæøłđı]")
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ı": "i"})
_LONGEST = 40
"""Code points kept of a word; nothing that people search for is longer."""
_LONGEST_ENDING = 7


def fold(text: str) -> str:
    """Without case, accents and ligatures: "L’Œuvre" -> "l'oeuvre". Lengths may change."""
    plain = text.casefold().replace("’", "'")
    if plain.isascii():
        return plain
    if _LIGATURE.search(plain):
        plain = plain.translate(_LIGATURES)
    return _MARKS.sub("", unicodedata.normalize("NFD", plain))


def stem(word: str, lang: str) -> str:
    """A folded word without its inflection: "votées" (folded) -> "vot". Never empty."""
    return _stem(word[:_LONGEST], lang)


@lru_cache(maxsize=1 << 16)
def _stem(word: str, lang: str) -> str:
    prose = prose_of(lang)
    for length in range(min(_LONGEST_ENDING, len(word) - 1), 0, -1):
        rest = prose.endings.get(word[-length:])
        if rest is None:
            continue
        stemmed = word[:-length] + rest
        if len(stemmed) >= prose.shortest_stem:
            return stemmed
    return word


def tokens(text: str, lang: str) -> list[str]:
    """Every word of a text in order, folded and stemmed; elided articles are words ("l")."""
    return [stem(word, lang) for word in _WORD.findall(fold(text))]


def terms(text: str, lang: str) -> list[str]:
    """The words that say what a text is about: `tokens` without stop words and single letters."""
    stop_words = prose_of(lang).stop_words
    return [
        stem(word, lang)
        for word in _WORD.findall(fold(text))
        if word not in stop_words and (len(word) > 1 or word.isdigit())
    ]
