"""Scoring people and summaries: who is named, what a summary must say and may not hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.scoring.spans import folded, overlap, same_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feeds.model import Digest
    from tests.scoring.labels import LabelledText
    from tests.scoring.tally import Tally

MOST_WORDS = 70
"""The aim is 60 on average; a summary over this is too long for anyone."""


def score_people(tally: Tally, text: LabelledText, digest: Digest) -> None:
    """The part "people": F1 of the fullest names."""
    names = [person.name for person in digest.people]
    missing = [label for label in text.people if not any(same_name(n, label) for n in names)]
    wrong = [name for name in names if not any(same_name(name, label) for label in text.people)]
    wrong = [name for name in wrong if not same_name(name, text.maybe_people)]
    right = len(text.people) - len(missing)
    tally.found(text, "people", right, len(text.people), right + len(wrong))
    for label in missing:
        tally.miss(text, "people", f"not found: {' or '.join(label)}, among {names}", None)
    for name in wrong:
        tally.miss(text, "people", f"nobody of that name, or not the fullest: {name}", None)
    for name in text.not_people:
        told = f"taken for a person: {name}"
        tally.share(text, "not people", not any(same_name(n, [name]) for n in names), told, None)


def score_summary(tally: Tally, text: LabelledText, digest: Digest) -> None:
    """The shares "summary traps" (avoided) and "summary says" (what it must mention)."""
    summary = [span.of(text.text) for span in digest.summary]
    told = " / ".join(" ".join(sentence.split()) for sentence in summary)
    for trap, fallen in _traps(text, digest, folded(" ".join(summary))):
        tally.share(text, "summary traps", not fallen, f"{trap}: {told}", None)
    for wordings in text.summary.must_mention:
        said = any(folded(words) in folded(told) for words in wordings.split("|"))
        tally.share(text, "summary says", said, f"does not say {wordings!r}: {told}", None)


def _traps(text: LabelledText, digest: Digest, summary: str) -> Iterator[tuple[str, bool]]:
    """What a summary may fall into, and whether it did."""
    for words in text.summary.must_not_contain:
        yield f"holds {words!r}", folded(words) in summary
    for words in text.summary.must_not_open:
        yield f"opens with {words!r}", summary.startswith(folded(words))
    yield "is empty", not summary
    yield "is too long", len(summary.split()) > MOST_WORDS or len(digest.summary) > 3
    yield (
        "repeats a key quote",
        any(
            overlap(sentence, quote.span)
            for quote in digest.quotes
            if quote.key
            for sentence in digest.summary
        ),
    )
