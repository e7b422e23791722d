"""Which marked stretches are somebody's words: not titles, scare quotes, nicknames, offences.

Each test has a name, so that what was left out can be explained.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from feeds.read.layout import Block, BlockKind

if TYPE_CHECKING:
    from feeds.model import Span
    from feeds.read.languages.speech import Speech
    from feeds.read.quotes.marks import Stretch
    from feeds.read.tokens import Tokens

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_FEW = 4
"""Words from which a marked stretch is somebody's words unless something speaks against it."""
_NEAR = 5
_APPOSED = 8
"""Words behind a title within which its apposition says what it is the title of."""
_FAR = 14
_SENTENCE_ENDS = frozenset((".", "!", "?", "…", "\n"))
_ELIDED = frozenset((",", "(", "d'", "de", "l'", "le", "la", "les", '"', "«", "“"))
_HEADING_WORDS = 14
_LONGEST_JOINT = 12
_FRAGMENT = 5
"""Words up to which a stretch that nothing gives to anybody is emphasis, not a quote."""
_SENTENCE = 30
_TITLE_WORDS = 10
_INNER_END = re.compile(r"[.!?…]\s+\w")
_UTTERANCE_ENDS = frozenset(".!?…")


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a stretch is a quote, and by which test."""

    is_quote: bool
    rule: str


@dataclass(frozen=True, slots=True)
class Place:
    """What a judgement needs: the text, its tokens, the language, the block of the stretch."""

    text: str
    tokens: Tokens
    speech: Speech
    block: Block


def judge(
    place: Place, stretch: Stretch, previous: tuple[Stretch, Verdict] | None = None
) -> Verdict:
    """Whether the stretch is somebody's words; `previous` is the one before it in its block."""
    if stretch.spoken:
        return Verdict(True, "dialogue")
    if place.block.kind is BlockKind.FURNITURE:
        return Verdict(False, "furniture")
    if previous is not None and _goes_on(place, previous, stretch):
        return previous[1]
    words = _count(place.text, stretch.inner)
    if _is_heading(place, stretch, words):
        return Verdict(False, "heading")
    before = _before(place, stretch)
    if _is_named_behind(place, stretch):
        return Verdict(False, "title")
    if words < _FEW:
        is_quote = _is_utterance(place, stretch, before)
        return Verdict(is_quote, "utterance" if is_quote else "too short")
    against = _introduced(place, stretch, before) or _unlike_speech(place, stretch, before, words)
    return Verdict(not against, against or "words")


def _unlike_speech(place: Place, stretch: Stretch, before: list[str], words: int) -> str:
    """What speaks against a stretch by its own looks; "" where nothing does."""
    if _looks_like_title(place, stretch):
        return "capitals"
    if words <= _FRAGMENT and _is_mute(place, stretch, before):
        return "nobody says it"
    return ""


def _goes_on(place: Place, previous: tuple[Stretch, Verdict], stretch: Stretch) -> bool:
    """True for a further item of a list of titles or offences: only a comma or "et" between."""
    end, start = previous[0].outer.end, stretch.outer.start
    if previous[1].rule not in ("title", "offence") or start - end > _LONGEST_JOINT:
        return False
    between = place.text[end:start].replace(",", " ").lower().split()
    return all(word in place.speech.conjunctions for word in between)


def _count(text: str, span: Span) -> int:
    """The number of words, counted no further than is needed."""
    return len(_WORD.findall(text, span.start, min(span.end, span.start + 400)))


def _is_heading(place: Place, stretch: Stretch, words: int) -> bool:
    """A cross-heading: in a heading, or alone on a line without the full stop of a sentence."""
    if place.block.kind is BlockKind.HEADING:
        return True
    whole = place.block.span
    outside = (stretch.outer.start - whole.start) + (whole.end - stretch.outer.end)
    last = place.text[stretch.inner.end - 1]
    return (
        whole.start > 0
        and outside == 0
        and stretch.closed
        and words <= _HEADING_WORDS
        and last not in _UTTERANCE_ENDS
        and not stretch.resumed
    )


def _before(place: Place, stretch: Stretch) -> list[str]:
    """The words right before the stretch, the nearest last, within its block."""
    tokens = place.tokens
    at = tokens.at(stretch.outer.start)
    first = max(tokens.at(place.block.span.start), at - _FAR)
    row = tokens.lows[first:at]
    ends = [i for i, low in enumerate(row) if low in _SENTENCE_ENDS]
    return row[ends[-1] + 1 :] if ends else row


def _is_utterance(place: Place, stretch: Stretch, before: list[str]) -> bool:
    """A short stretch is a quote where it is a whole utterance that somebody is said to say."""
    text = place.text
    inner = stretch.inner
    if not text[inner.start].isupper():
        return False
    after = text[inner.end : inner.end + 1] + text[stretch.outer.end : stretch.outer.end + 1]
    ends = text[inner.end - 1] in _UTTERANCE_ENDS or "," in after
    if not ends or _introduced(place, stretch, before):
        return False
    return bool(before[-1:] == [":"] or _said_after(place, stretch) or not before)


def _is_mute(place: Place, stretch: Stretch, before: list[str]) -> bool:
    """True for a few words within a sentence in which nothing tells of saying."""
    tokens, speech = place.tokens, place.speech
    if before[-1:] == [":"] or not before or _is_request(place, stretch, before):
        return False
    if any(before[0] == o[0] for o in speech.opinions):
        return False
    at = tokens.at(stretch.outer.start)
    first = max(tokens.at(place.block.span.start), at - _SENTENCE)
    behind = tokens.at(stretch.outer.end)
    around = tokens.lows[first:at] + tokens.lows[behind : behind + _SENTENCE]
    return not any(_tells_of_saying(around, i, speech) for i in range(len(around)))


def _is_request(place: Place, stretch: Stretch, before: list[str]) -> bool:
    """True for an infinitive behind "de" or "pour": what somebody asks for or is asked."""
    first = place.tokens.lows[min(place.tokens.at(stretch.inner.start), len(place.tokens.lows) - 1)]
    endings, marks = place.speech.infinitive_endings, place.speech.infinitive_marks
    return bool(endings) and first.endswith(endings) and before[-1] in marks


def _tells_of_saying(row: list[str], i: int, speech: Speech) -> bool:
    low = row[i]
    return (
        low in speech.verbs
        or low in speech.mild_verbs
        or low in speech.speech_nouns
        or _inverted(low)
        or any(tuple(row[i : i + len(source)]) == source for source in speech.sources)
    )


def _said_after(place: Place, stretch: Stretch) -> bool:
    tokens = place.tokens
    at = tokens.at(stretch.outer.end)
    near = [low for low in tokens.lows[at : at + _NEAR] if low != ","]
    verbs = place.speech.verbs
    return any(low in verbs or _inverted(low) for low in near)


def _inverted(low: str) -> bool:
    return low.endswith(("-il", "-elle", "-on"))


def _introduced(place: Place, stretch: Stretch, before: list[str]) -> str:
    """As in "title" or "offence" where the words before the stretch announce one."""
    speech = place.speech
    if before[-1:] == [":"]:
        return ""
    if (
        any(low in speech.charge_nouns for low in before)
        and before[-1] in speech.offence_prepositions
    ):
        return "offence"
    words = [low for low in before if low not in _ELIDED]
    if any(low in speech.verbs and low not in speech.title_nouns for low in words[-2:]):
        return ""
    if words and words[-1] in speech.like_words:
        words = words[:-1]
        return "title" if any(low in speech.title_nouns for low in words[-8:]) else ""
    if words[-1:] and words[-1] in speech.title_nouns and _may_be_title(place, stretch):
        return "title"
    titled = _is_short_and_capital(place, stretch)
    return "title" if titled and any(low in speech.title_nouns for low in words[-6:]) else ""


def _may_be_title(place: Place, stretch: Stretch) -> bool:
    """No longer than names of programmes are, and without the end of a sentence within."""
    words = _count(place.text, stretch.inner)
    return words <= _TITLE_WORDS and not _INNER_END.search(place.text, *stretch.inner)


def _is_named_behind(place: Place, stretch: Stretch) -> bool:
    """As in “Furrows and Favours”, his memoir: an apposition says that it is a title."""
    if not _is_short_and_capital(place, stretch):
        return False
    lows, speech = place.tokens.lows, place.speech
    at = place.tokens.at(stretch.outer.end)
    row = lows[at : at + _APPOSED]
    if row[:1] != [","] or row[1:2] == [] or row[1] not in speech.definite | speech.possessives:
        return False
    if any(low in speech.verbs and low not in speech.title_nouns for low in row):
        return False
    return any(low in speech.title_nouns for low in row[2:5])


def _is_short_and_capital(place: Place, stretch: Stretch) -> bool:
    """Begins with a capital, ends without a full stop, and is no longer than titles are."""
    inner = stretch.inner
    first, last = place.text[inner.start], place.text[inner.end - 1]
    return first.isupper() and last not in _UTTERANCE_ENDS and _count(place.text, inner) <= 8


def _looks_like_title(place: Place, stretch: Stretch) -> bool:
    """Each Word of any length has a capital, and no sentence ends within."""
    span = stretch.inner
    if span.end - span.start > 120 or _INNER_END.search(place.text, *span):
        return False
    long_words = [w for w in _WORD.findall(place.text, *span) if len(w) > 3]
    return len(long_words) >= 2 and all(w[0].isupper() for w in long_words)
