"""Texts whose accents stand apart are read like any other, and every part is where it says."""

from __future__ import annotations

import unicodedata

from hypothesis import example, given
from hypothesis import strategies as st

from feeds.model import Article, Digest
from feeds.read.composed import compose
from feeds.read.digest import read

TEXT = (
    "La présidente du département, Zoé Béranger, a inauguré une médiathèque à 88\u202f000 €.\n\n"
    "« Désormais, chacun pourra lire, même l’été », a déclaré Mme Béranger aux élus réunis."
)


def told(digest: Digest, text: str) -> list[object]:
    """What a digest shows, composed: the same words must come from both writings."""
    words = [
        *(span.of(text) for span in digest.summary),
        *(f"{quote.span.of(text)} — {quote.speaker}" for quote in digest.quotes),
        *(f"{cost.what.of(text) if cost.what else None}: {cost.amount}" for cost in digest.costs),
        *(person.name for person in digest.people),
    ]
    return [unicodedata.normalize("NFC", word) for word in words]


def test_accents_that_stand_apart_change_nothing_that_is_told() -> None:
    apart = unicodedata.normalize("NFD", TEXT)
    one, other = read(Article(TEXT, lang="fr")), read(Article(apart, lang="fr"))
    assert told(one, TEXT) == told(other, apart)
    assert one.quotes[0].speaker == "Zoé Béranger"


def test_a_speaker_is_told_as_written_where_the_span_points() -> None:
    apart = unicodedata.normalize("NFD", TEXT)
    [quote] = read(Article(apart, lang="fr")).quotes
    assert quote.speaker_span is not None
    assert quote.speaker_span.of(apart) == quote.speaker


def test_a_composed_text_is_left_alone() -> None:
    assert compose(TEXT) is None


@given(st.text(st.sampled_from("ae\u0301\u0308\u0327 .«»\n\u1100\u1161A")) | st.text())
@example("\u0301a")
@example("\u212b")
def test_every_place_leads_back_to_the_same_letters(text: str) -> None:
    composed = compose(text)
    if composed is None:
        return
    assert list(composed.places) == sorted(composed.places)
    assert len(composed.places) == len(composed.text) + 1
    for at, letter in enumerate(composed.text):
        here = text[composed.places[at] :]
        assert unicodedata.normalize("NFD", letter)[0] in unicodedata.normalize("NFD", here)
