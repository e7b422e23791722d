"""Whether a short block is the page's and not the article's: bylines, credits, pleas, "read more".

Only the block itself is looked at, by its opening, its length and phrases within it. What a
language says for these is in its `prose.py`; where blocks stand is found by `layout`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from feeds.read.words import fold

if TYPE_CHECKING:
    from feeds.model import Span
    from feeds.read.languages import Prose

FURNITURE_WORDS = 45
"""Words from which a block is the article's, whatever it opens with."""
_CREDIT_WORDS = 15
_BUTTON_WORDS = 8
_NAME_WORDS = 8
_ENDED = re.compile(r"[.!?…:;,][\"'”’»“)\]\s\xa0\u202f]*\Z")
_NAME_ENDS = re.compile(r"\s[–—|-]\s|[,|(/•·@]|\s\d")
_PARTICLE = 3
"""Letters of the longest small word within a name or between two: "de la", "van der", "and"."""
_DESK = ("redac", "redak", "redaz", "staff", "correspond", "korrespond", "corrispond", "envoy")
"""What the words for those who write without a name have in common in the seven languages."""
_PRICE = re.compile(r"\d[\d.,]*[\s\xa0\u202f]?(?:[€$£%]|euro|eur\b|chf\b)|[€$£][\s\xa0\u202f]?\d")


def is_furniture(text: str, span: Span, head: str, prose: Prose, words: int) -> bool:
    """Whether the block of `words` words belongs to the page. `head` is its opening, folded."""
    if words > FURNITURE_WORDS:
        return False
    if head.startswith(("©", "http://", "https://", "www.")):
        return True
    if _is_labelled(text, span, head, prose, words) or _is_byline(text, span, prose, words):
        return True
    whole = fold(text[span.start : span.end])
    if any(phrase in whole for phrase in prose.furniture_phrases):
        return True
    return _is_plea(whole, head, prose)


def ends_sentence(text: str, span: Span) -> bool:
    return bool(_ENDED.search(text, max(span.start, span.end - 8), span.end))


def _is_labelled(text: str, span: Span, head: str, prose: Prose, words: int) -> bool:
    """Whether it opens with the page's words: "Lire aussi", "Photo :", "Partager"."""
    opened = [start for start in prose.furniture_starts if head.startswith(start)]
    if any(not start.isalpha() for start in opened):
        return True
    if words <= _CREDIT_WORDS and head.startswith(prose.credit_starts):
        return True
    if ends_sentence(text, span):
        return False
    if words <= _BUTTON_WORDS and any(not head[len(s) : len(s) + 1].isalpha() for s in opened):
        return True
    return words <= _CREDIT_WORDS and head.startswith(prose.byline_starts)


def _is_byline(text: str, span: Span, prose: Prose, words: int) -> bool:
    """Whether a line without an end is "by" and a name: "Por 15 euros puedes comer" is none."""
    if words > _CREDIT_WORDS or ends_sentence(text, span):
        return False
    by, _, rest = text[span.start : span.end].lstrip("([{•·—–-* ").partition(" ")
    if fold(by) not in prose.by_words:
        return False
    rest = rest.strip()
    named = _NAME_ENDS.split(rest, maxsplit=1)[0].split()
    if not 0 < len(named) <= _NAME_WORDS:
        return False
    return _is_name(named) or any(desk in fold(rest) for desk in _DESK)


def _is_name(words: list[str]) -> bool:
    """Whether these are names with small words between: "Ana de la Vega y Luis Mora"."""
    small = [word for word in words if not word[0].isupper()]
    return (
        words[0][0].isupper()
        and 2 * len(small) <= len(words)
        and all(len(word) <= _PARTICLE and word.isalpha() for word in small)
    )


def _is_plea(whole: str, head: str, prose: Prose) -> bool:
    """Whether it asks to subscribe or to give: an imperative, and a rate or what is to be had."""
    if not head.startswith(prose.plea_starts):
        return False
    rated = any(word in whole for word in prose.rate_words) and _PRICE.search(whole)
    return bool(rated) or any(word in whole for word in prose.plea_words)
