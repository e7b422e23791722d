"""Scoring quotes: their places, their speakers, which are key; and what is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.scoring.spans import holds_surname, likeness, mostly_in, pair, same_name, trimmed

if TYPE_CHECKING:
    from feeds.model import Digest, Quote
    from tests.scoring.labels import LabelledText, QuoteLabel
    from tests.scoring.tally import Tally

SAME_PLACE = 0.8
NEAR = 40
"""Characters between a quote and the words beside it."""


def score_quotes(tally: Tally, text: LabelledText, digest: Digest) -> None:
    """The parts "quotes" and "quotes with speaker" (F1), and the shares that go with them."""
    pairs = _pairs(text, digest)
    paired = {j for _, j in pairs}
    spare = [quote for j, quote in enumerate(digest.quotes) if j not in paired]
    extra = [quote for quote in spare if not _may_be(text, quote)]
    right = 0
    for i, j in pairs:
        right += _score_speaker(tally, text, text.quotes[i], digest.quotes[j])
    predicted = len(pairs) + len(extra)
    tally.found(text, "quotes", len(pairs), len(text.quotes), predicted)
    tally.found(text, "quotes with speaker", right, len(text.quotes), predicted)
    _tell_misses(tally, text, {i for i, _ in pairs}, extra)
    _score_not_quotes(tally, text, digest)


def _pairs(text: LabelledText, digest: Digest) -> list[tuple[int, int]]:
    wanted = [trimmed(text.text, label.span) for label in text.quotes]
    found = [trimmed(text.text, quote.span) for quote in digest.quotes]
    return pair(wanted, found, likeness, SAME_PLACE)


def _may_be(text: LabelledText, quote: Quote) -> bool:
    return mostly_in(quote.span, text.maybe_quotes)


def _score_speaker(tally: Tally, text: LabelledText, label: QuoteLabel, quote: Quote) -> bool:
    """Whether the speaker is right. A speaker who never said it is worse than none."""
    right = same_name(quote.speaker, label.speakers)
    if quote.speaker is None:
        right = label.may_be_unknown
    told = f"said by {_names(label)}, not {quote.speaker} (cue {quote.cue!r})"
    harmless = right or quote.speaker is None or _is_ill_named(label, quote)
    tally.share(text, "no wrong speaker", harmless, told, label.span)
    if harmless and not right:
        tally.miss(text, "quotes with speaker", told, label.span)
    if label.key is not None:
        told = f"key should be {label.key}"
        tally.share(text, "key quotes", quote.key == label.key, told, label.span)
    return right


def _is_ill_named(label: QuoteLabel, quote: Quote) -> bool:
    """Whether it is the right person with a part of the name, or with words that are none of it."""
    return holds_surname(quote.speaker, label.speakers) or _is_description_beside(quote)


def _is_description_beside(quote: Quote) -> bool:
    """Whether the speaker is described ("la directrice"), not named, right where the quote is.

    Such a speaker is not resolved to a name, but is not somebody else either.
    """
    place, words = quote.speaker_span, (quote.speaker or "").split()
    if place is None or any(word[:1].isupper() for word in words[1:]):
        return False
    gap = max(place.start - quote.span.end, quote.span.start - place.end)
    return len(words) > 1 and gap <= NEAR


def _names(label: QuoteLabel) -> str:
    return " or ".join(label.speakers) or "nobody that the text names"


def _tell_misses(tally: Tally, text: LabelledText, found: set[int], extra: list[Quote]) -> None:
    for i, label in enumerate(text.quotes):
        if i not in found:
            tally.miss(text, "quotes", "not found", label.span)
    for quote in extra:
        tally.miss(text, "quotes", "found, but nobody says this", quote.span)


def _score_not_quotes(tally: Tally, text: LabelledText, digest: Digest) -> None:
    for span in text.not_quotes:
        taken = any(likeness(span, quote.span) > 0.5 for quote in digest.quotes)
        tally.share(text, "not quotes", not taken, "taken for a quote", span)
