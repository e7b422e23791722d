"""Which of the built-in topics a text is about, by the words of `languages/<code>/topics.py`.

Topics of a chat's own words are queries, and queries are the store's business.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from feeds.read.languages import part_of
from feeds.read.languages.topics import TOPIC_IDS
from feeds.read.words import tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from feeds.read.languages.topics import Topic

__all__ = ["TOPIC_IDS", "find_topics", "topic_name"]

_SURE, _HINT = 3.0, 1.0
_SUMS = 4.0
"""What sums that were spent weigh for public spending, where a public body is in the text. Of the
sample press's 31 articles labelled so, 29 are named with it and 7 without."""
_PRESENT = 4.0
"""What says that a public body is in the text: a sure word and a hint."""
_SPENDING = "depenses"
_PUBLIC = ("collectivites", "gouvernement", "parlement", "justice", "police", "sante", "education")
_TITLE = 3
"""How many times a word of the title counts."""
_LEAST = 6.0
"""What a topic must reach in a text of `_SHORT` words: two sure words, or one with its company."""
_SHORT = 250
_NEAR_BEST = 0.4
"""The share of the best topic's score that another must reach."""
_MOST = 3


@dataclass(frozen=True, slots=True)
class _Entry:
    """A word or phrase, as stems, and what it says."""

    stems: tuple[str, ...]
    topic: str
    weight: float


def find_topics(
    words: Sequence[str], lang: str, *, title: Sequence[str] = (), spent: int = 0
) -> tuple[str, ...]:
    """Ids of at most three topics, the strongest first.

    `words` and `title` are all words of the text and of its title, as `words.tokens` gives them;
    `spent` is how many sums the text says were, or will be, paid.
    """
    index = _index(lang)
    found: Counter[_Entry] = Counter(_matches(words, index))
    for entry in _matches(title, index):
        found[entry] += _TITLE
    scores = dict.fromkeys(TOPIC_IDS, 0.0)
    for entry, times in found.items():
        scores[entry.topic] += entry.weight * (1 + math.log(times))
    if spent and any(scores[topic] >= _PRESENT for topic in _PUBLIC):
        scores[_SPENDING] += _SUMS * (1 + math.log(spent))
    return _strongest(scores, len(words))


def topic_name(topic: str, lang: str) -> str:
    """What readers of a language call a topic; its id where either is unknown."""
    named = _topics(lang).get(topic)
    return named.name if named else topic


def _strongest(scores: Mapping[str, float], length: int) -> tuple[str, ...]:
    ranked = sorted(scores, key=lambda topic: -scores[topic])[:_MOST]
    least = max(_LEAST * math.sqrt(max(1.0, length / _SHORT)), _NEAR_BEST * scores[ranked[0]])
    return tuple(topic for topic in ranked if scores[topic] >= least)


def _matches(words: Sequence[str], index: Mapping[str, Sequence[_Entry]]) -> Iterator[_Entry]:
    for at, word in enumerate(words):
        for entry in index.get(word, ()):
            if len(entry.stems) == 1 or tuple(words[at : at + len(entry.stems)]) == entry.stems:
                yield entry


def _topics(lang: str) -> Mapping[str, Topic]:
    module = part_of(lang, "topics")
    topics: Mapping[str, Topic] = module.TOPICS if module else {}
    return topics


@cache
def _index(lang: str) -> Mapping[str, tuple[_Entry, ...]]:
    """The entries of a language by their first stem."""
    index: dict[str, tuple[_Entry, ...]] = {}
    for topic, said in _topics(lang).items():
        for listed, weight in ((said.sure, _SURE), (said.hints, _HINT)):
            for phrase in listed.split():
                stems = tuple(tokens(phrase.replace("_", " "), lang))
                entry = _Entry(stems, topic, weight)
                index[stems[0]] = (*index.get(stems[0], ()), entry)
    return index
