"""What can be counted about a sentence that tells whether it sums its article up."""

from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from feeds.read.words import terms

if TYPE_CHECKING:
    from collections.abc import Sequence

    from feeds.model import Span

NAMES = (
    "bias",
    "first",
    "second",
    "third",
    "early",
    "late",
    "opens_paragraph",
    "lead_paragraph",
    "length",
    "short",
    "long",
    "title",
    "title_share",
    "central",
    "like_lead",
    "names",
    "figures",
    "quoted",
    "question",
)
"""The features, in the order of the vectors and of the weights."""

_NAME = re.compile(r"(?<=[\w,;’'] )[A-ZÀ-ÖØ-Þ][\w-]+|(?<=[’'])[A-ZÀ-ÖØ-Þ][\w-]+")
_DIGIT = re.compile(r"\d")
_QUOTED = re.compile(r'«[^«»]{0,600}»|“[^“”]{0,600}”|„[^„“”]{0,600}[“”]|"[^"]{0,600}"')


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence that may be chosen. `order` counts sentences, `paragraph` blocks."""

    span: Span
    order: int
    paragraph: int
    opens: bool
    """Whether it is the first of its paragraph."""
    turn: bool
    """Whether its paragraph is somebody's turn to speak, or an item of a list."""
    answers: bool
    """Whether it follows a question: "Son but ? Plaire." """
    words: int
    terms: frozenset[str]


@dataclass(frozen=True, slots=True)
class Survey:
    """What the features of every sentence of one article have in common."""

    lang: str
    title: frozenset[str]
    counts: Counter[str]
    sentences: int
    lead: frozenset[str]


def survey(sentences: Sequence[Sentence], *, lang: str, title: str) -> Survey:
    """What the sentences of an article are measured against."""
    counts: Counter[str] = Counter()
    for sentence in sentences:
        counts.update(sentence.terms)
    return Survey(
        lang=lang,
        title=frozenset(terms(title, lang)),
        counts=counts,
        sentences=len(sentences),
        lead=sentences[0].terms if sentences else frozenset(),
    )


def features(shown: str, sentence: Sentence, article: Survey) -> tuple[float, ...]:
    """The vector of a sentence, in the order of NAMES. `shown` is its text."""
    order, words = sentence.order, sentence.words
    shared = len(sentence.terms & article.title)
    size = max(1, len(sentence.terms))
    lead = len(sentence.terms & article.lead) / size if order else 0.0
    return (
        1.0,
        float(order == 0),
        float(order == 1),
        float(order == 2),
        1.0 / (1 + order),
        order / max(1, article.sentences),
        float(sentence.opens),
        float(sentence.paragraph == 0),
        min(words, 40) / 40,
        float(words < 10),
        float(words > 35),
        shared / max(1, len(article.title)),
        shared / size,
        _centrality(sentence.terms, article),
        lead,
        min(6, len(_NAME.findall(shown))) / 6,
        float(_DIGIT.search(shown) is not None),
        _quoted_share(shown),
        float(shown.rstrip().endswith("?")),
    )


def _centrality(words: frozenset[str], article: Survey) -> float:
    """How much a sentence talks of what the other sentences talk of, 0 to about 1."""
    if not words:
        return 0.0
    total = sum(article.counts[word] - 1 for word in words)
    return min(1.0, total / (len(words) * max(1.0, math.sqrt(article.sentences))))


def _quoted_share(shown: str) -> float:
    return sum(len(quoted) for quoted in _QUOTED.findall(shown)) / max(1, len(shown))
