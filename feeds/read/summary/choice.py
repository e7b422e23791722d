"""Which sentences make the summary: the best that fit, stand alone and do not say the same."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import combinations, islice
from operator import mul
from typing import TYPE_CHECKING

from feeds.read.layout import BlockKind
from feeds.read.summary.features import NAMES, Sentence, Survey, features, survey
from feeds.read.summary.openings import OPENING, leans
from feeds.read.summary.weights import WEIGHTS
from feeds.read.words import fold, terms, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from feeds.model import Person, Quote, Span
    from feeds.read.layout import Block

MOST_SENTENCES = 3
MOST_WORDS = 60
"""Counted with elided articles ("l", "qu") as words of their own: about 54 between blanks."""
_FEWEST_WORDS = 8
_FEWEST_LETTERS = 55
"""Code points from which fewer words will do: German says in seven what French says in ten."""
_LONGEST = 60
"""Words of a sentence beyond which it is no longer a summary of anything."""
_HEADLINE_WORDS = 5
_HEADLINE_SHARE = 0.8
_THREE_FIT = 40
"""Three sentences are taken only where they are this short: a third rarely adds anything."""
_BEST = 8
"""Sentences that are tried together."""
_RANKS = (1.0, 0.35, 0.1)
"""How much the best, second and third sentence count: 0.6 for the second loses 0.3 ROUGE-1."""
_REPEATS = 0.02
"""What a summary loses for two sentences that use the same words."""
_SAME = 0.7
"""The share of words in common from which two sentences are one, as a standfirst told again."""
_LEANS = 0.06
"""What it loses for a sentence that leans on one that was not chosen: this costs 0.3 ROUGE-1
against no such rule, and readers a riddle."""
_NAMES_SOMEBODY = 0.03
"""What it gains by naming one of the article's main people; twice that is no better by ROUGE, and
puts whoever answers before what happened."""
_MAIN_PEOPLE = 5
_SURVEYED = 400
"""Sentences that are weighed: an article's matter stands before that, whatever its length."""

_WORD = re.compile(r"\w+")
_ENDED = re.compile(r"[.!?…][\"'”’»)\]\s\xa0\u202f]*(?:[(\[]\d{1,3}[)\]])?\Z")
_WEB = re.compile(r"https?://|www\.|pic\.twitter\.|(?<!\w)[#@]\w")
"""Addresses, hashtags, handles: a post that was pasted in, not the article's own prose."""
_PAIRS = (("«", "»"), ("(", ")"), ("[", "]"))
_DASHED = re.compile(r"[—–―•*]|-\s")
_LABEL = re.compile(r"(?:[^\W\d_a-zà-öø-ÿ][\w.'’-]{0,30}\s?){1,4}[\s\xa0\u202f]?:\s")
"""Who speaks in an interview or a hearing, or which sign of the zodiac: "GARRISON: My client"."""
_VECTOR = tuple(WEIGHTS.get(name, 0.0) for name in NAMES)


@dataclass(frozen=True, slots=True)
class _Candidate:
    sentence: Sentence
    score: float
    leans: bool
    names: bool
    """Whether it names one of the article's main people."""


def summarise(
    text: str,
    blocks: Sequence[Block],
    lang: str,
    *,
    title: str = "",
    people: Sequence[Person] = (),
    quotes: Sequence[Quote] = (),
) -> tuple[Span, ...]:
    """At most three whole sentences in about sixty words, in the order of the article.

    What a key quote says is left out, as it is shown beside the summary, and so are sentences
    from within a quote, which do not say whose they are; unless there is nothing else.
    """
    sentences = list(body_sentences(text, blocks, lang))
    whole = [s for s in sentences if is_whole(text, s)]
    near = [q for q in quotes if whole and q.span.start < whole[-1].span.end]
    told = [s for s in whole if not s.turn] or [s for s in whole if s.opens] or whole
    kept = [s for s in told if not _repeats(s.span, near)] or told
    surnames = _surnames(people, lang)
    article = survey(sentences, lang=lang, title=title)
    found = [_weigh(text, s, article, surnames) for s in kept]
    return tuple(sorted(c.sentence.span for c in _choose(found)))


def body_sentences(text: str, blocks: Sequence[Block], lang: str) -> Iterator[Sentence]:
    """The first sentences of the body with what is counted about them."""
    bodies = (block for block in blocks if block.kind is BlockKind.BODY)
    placed = (
        (paragraph, block, place, span)
        for paragraph, block in enumerate(bodies)
        for place, span in enumerate(block.sentences)
    )
    for order, (paragraph, block, place, span) in enumerate(islice(placed, _SURVEYED)):
        shown = span.of(text)
        before = block.sentences[place - 1].of(text) if place else ""
        yield Sentence(
            span=span,
            order=order,
            paragraph=paragraph,
            opens=place == 0,
            turn=_is_turn(text, block, first=not paragraph),
            answers=before.endswith("?"),
            words=len(_WORD.findall(shown)),
            terms=frozenset(terms(shown, lang)),
        )


def _is_turn(text: str, block: Block, *, first: bool) -> bool:
    """Whether a block is a turn of a conversation or an item of a list: no matter of a summary.

    An article may open with a label, which is then its place: "Londres : ...".
    """
    start, end = block.span.start, block.span.end
    if _DASHED.match(text, start, end):
        return True
    return not first and _LABEL.match(text, start, end) is not None


def is_whole(text: str, sentence: Sentence) -> bool:
    """Whether a sentence is complete: of a sensible length, ended, its marks paired."""
    shown = sentence.span.of(text)
    if sentence.words > _LONGEST or _is_scrap(shown, sentence.words):
        return False
    if _WEB.search(shown) or _is_headline(shown):
        return False
    if not _ENDED.search(shown, max(0, len(shown) - 12)) or shown.count('"') % 2:
        return False
    return _paired(shown)


def _is_scrap(shown: str, words: int) -> bool:
    return words < _FEWEST_WORDS and len(shown) < _FEWEST_LETTERS


def _paired(shown: str) -> bool:
    """Whether each mark that opens is closed; “ closes what „ opened, as does ”."""
    low, high, closed = (shown.count(mark) for mark in "„“”")
    if low != high + closed if low else high != closed:
        return False
    return all(shown.count(opening) == shown.count(closing) for opening, closing in _PAIRS)


def _is_headline(shown: str) -> bool:
    """Whether Nearly Every Word Has a Capital: a title or a list of names."""
    words = [word for word in _WORD.findall(shown) if len(word) > 3 and word[0].isalpha()]
    capitals = sum(word[0].isupper() for word in words)
    return len(words) >= _HEADLINE_WORDS and capitals >= _HEADLINE_SHARE * len(words)


def _weigh(text: str, sentence: Sentence, article: Survey, surnames: frozenset[str]) -> _Candidate:
    shown = sentence.span.of(text)
    return _Candidate(
        sentence,
        score=sum(map(mul, _VECTOR, features(shown, sentence, article))),
        leans=sentence.answers
        or leans(fold(shown[:OPENING]), article.lang, first=not sentence.order),
        names=not surnames.isdisjoint(sentence.terms),
    )


def _repeats(span: Span, quotes: Sequence[Quote]) -> bool:
    """Whether a sentence shares words with a key quote or is a part of any other."""
    return any(
        (quote.key and span.start < quote.span.end and quote.span.start < span.end)
        or (quote.span.start <= span.start and span.end <= quote.span.end)
        for quote in quotes
    )


def _surnames(people: Sequence[Person], lang: str) -> frozenset[str]:
    """Last names of those who are named most, as terms."""
    main = sorted(people, key=lambda person: -len(person.mentions))[:_MAIN_PEOPLE]
    return frozenset(name for person in main for name in tokens(person.name, lang)[-1:])


def _choose(found: Sequence[_Candidate]) -> tuple[_Candidate, ...]:
    """The sentences that are worth most together among the best ones."""
    best = sorted(found, key=lambda c: -c.score)[:_BEST]
    sets = (s for size in range(1, MOST_SENTENCES + 1) for s in combinations(best, size))
    return max(filter(_fits, sets), key=_worth, default=())


def _fits(chosen: tuple[_Candidate, ...]) -> bool:
    words = sum(c.sentence.words for c in chosen)
    if words > (_THREE_FIT if len(chosen) == MOST_SENTENCES else MOST_WORDS):
        return False
    pairs = combinations(chosen, 2)
    return all(_shared(a.sentence.terms, b.sentence.terms) <= _SAME for a, b in pairs)


def _worth(chosen: tuple[_Candidate, ...]) -> float:
    """What sentences are worth as one summary: their scores less what they repeat or lean on."""
    orders = {c.sentence.order for c in chosen}
    leaning = sum(c.leans and c.sentence.order - 1 not in orders for c in chosen)
    repeated = sum(_shared(a.sentence.terms, b.sentence.terms) for a, b in combinations(chosen, 2))
    named = any(c.names for c in chosen)
    scores = sorted((c.score for c in chosen), reverse=True)
    total: float = sum(map(mul, scores, _RANKS))
    return total - _LEANS * leaning - _REPEATS * repeated + _NAMES_SOMEBODY * named


def _shared(some: frozenset[str], others: frozenset[str]) -> float:
    return len(some & others) / max(1, min(len(some), len(others)))
