"""Whether a sentence can stand alone, by how it opens: not with what points to another sentence."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from feeds.read.languages import prose_of

if TYPE_CHECKING:
    from feeds.read.languages import Prose

_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
OPENING = 60
"""Code points of a sentence that are looked at."""
_OPENING_MARKS = "\"'«“„‘ \xa0\u202f([-–—"


def leans(folded: str, lang: str, *, first: bool = False) -> bool:
    """Whether a folded sentence leans on another: "Mais", "Selon eux", "Une décision qui".

    The first of an article may open with what announces the rest: "C'est une première".
    """
    prose = prose_of(lang)
    head = folded[:OPENING].lstrip(_OPENING_MARKS)
    words = _WORD.findall(head)[:5]
    opening = words[0].partition("-")[0] if words else ""
    if first and opening in prose.heralding_words:
        return False
    if not first and _subordinates(words, prose):
        return True
    if _opens(head, prose.standing_phrases):
        return False
    if _opens(head, prose.leaning_phrases):
        return True
    if opening in prose.leaning_words:
        return not _is_time(words, prose)
    return bool(words) and (_points_back(words, prose) or _takes_up(words, prose))


def _opens(head: str, phrases: tuple[str, ...]) -> bool:
    """Whether it opens with one of these as whole words: "a sa", not "A Saint-Malo"."""
    return head.startswith(phrases) and any(
        head.startswith(phrase) and not head[len(phrase) : len(phrase) + 1].isalnum()
        for phrase in phrases
    )


def _subordinates(words: list[str], prose: Prose) -> bool:
    """A conjunction, then a pronoun for somebody named before: "alors qu'elle", "since May it"."""
    if not words or words[0] not in prose.stop_words:
        return False
    if len(words) > 1 and words[1] in prose.pronouns:
        return True
    between = prose.stop_words | prose.time_words
    return len(words) > 2 and words[1] in between and words[2] in prose.pronouns


def _is_time(words: list[str], prose: Prose) -> bool:
    """Now, as in "ce mardi", "this week"."""
    return words[0] in prose.pointing_words and len(words) > 1 and words[1] in prose.time_words


def _points_back(words: list[str], prose: Prose) -> bool:
    """A preposition, then what points back: "selon eux", "after that", "interrogé sur ces"."""
    for before, word in pairwise(words[:3]):
        if before in prose.stop_words and word in prose.pointing_words:
            return not _is_time(words[words.index(word, 1) :], prose)
    return False


def _takes_up(words: list[str], prose: Prose) -> bool:
    """An article, then a noun for what was told: "une mauvaise nouvelle pour", "a move that"."""
    first, *rest = words
    if first not in prose.stop_words or len(first) > 4:
        return False
    return any(
        word in prose.returning_nouns and after in prose.stop_words
        for word, after in pairwise(rest)
    )
