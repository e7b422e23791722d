"""What holds of the quotes of every text, however it is typed."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feeds.model import LANGUAGES, Quote
from feeds.read.layout import layout
from feeds.read.people import find_people
from feeds.read.quotes import choose_key, find_quotes
from feeds.read.speakers import attribute, explain

PIECES = [
    "« ", " »", "“", "”", "„", '"', "'", "‘", "’", "— ", "\n", "\n\n", ". ", ", ", " : ", "(1)",
    "Jean Morel", "M. Morel", "le maire", "a dit", "dit-il", "selon", "a-t-il", "said", "she",
    "Nous irons tous demain", "qui", "que", " ", "(", ")", "\u202f", "Le Monde", "e\u0301te\u0301",
]  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=200), st.lists(st.sampled_from(PIECES), max_size=60).map("".join)
)
TONGUES = st.sampled_from([*LANGUAGES, "other"])


def read(text: str, lang: str) -> tuple[Quote, ...]:
    blocks = layout(text, lang)
    quotes = find_quotes(text, blocks, lang)
    people = find_people(text, blocks, lang)
    return choose_key(text, attribute(text, blocks, quotes, people, lang), lang)


@settings(max_examples=80)
@given(TEXTS, TONGUES)
def test_spans_lie_within_the_text_in_order_and_apart(text, lang):
    end = 0
    for quote in read(text, lang):
        assert end <= quote.span.start < quote.span.end <= len(text)
        end = quote.span.end


@settings(max_examples=80)
@given(TEXTS, TONGUES)
def test_a_speaker_is_named_where_it_says(text, lang):
    for quote in read(text, lang):
        assert (quote.speaker is None) == (quote.speaker_span is None)
        if quote.speaker_span is not None:
            assert " ".join(quote.speaker_span.of(text).split()) == quote.speaker
        assert quote.cue is None or quote.cue in text


@settings(max_examples=60)
@given(TEXTS, TONGUES)
def test_at_most_three_are_key_and_all_of_them_are_somebodys(text, lang):
    chosen = [quote for quote in read(text, lang) if quote.key]
    assert len(chosen) <= 3
    assert all(quote.speaker for quote in chosen)


@settings(max_examples=80)
@given(TEXTS, st.text(max_size=80), TONGUES)
def test_a_paragraph_at_the_end_changes_no_span_before_it(text, more, lang):
    before = [q.span for q in find_quotes(text, layout(text, lang), lang)]
    longer = f"{text}\n\nUn dernier mot : {more}"
    after = [q.span for q in find_quotes(longer, layout(longer, lang), lang)]
    assert [span for span in after if span.end <= len(text)] == before


@settings(max_examples=60)
@given(TEXTS, TONGUES)
def test_every_quote_has_one_explanation(text, lang):
    blocks = layout(text, lang)
    quotes = find_quotes(text, blocks, lang)
    found = explain(text, blocks, quotes, find_people(text, blocks, lang), lang)
    assert len(found) == len(quotes)
    assert all(each.rule for each in found)


ARTICLE = (
    "Le maire de Brionval, Gilles Astruc, a reçu la presse été comme hiver.\n\n"
    "« Nous paierons tout, même l’écluse », a-t-il assuré. « Je l’ai promis. »\n\n"
    "Selon l’élue Nadia Ferrand, c’est « une idée née après le café »."
)


@pytest.mark.parametrize(
    "text",
    [
        unicodedata.normalize("NFD", ARTICLE),
        ARTICLE.replace("\n", "\r\n"),
        "\ufeff" + ARTICLE,
        ARTICLE.replace(" »", "\xa0»"),
    ],
    ids=["decomposed letters", "CRLF", "byte order mark", "no-break blanks"],
)
def test_how_a_text_is_encoded_does_not_matter(text):
    def plain(read_text: str) -> list[tuple[str, str | None]]:
        return [
            (unicodedata.normalize("NFC", quote.span.of(read_text)), quote.speaker)
            for quote in read(read_text, "fr")
        ]

    assert plain(text) == plain(ARTICLE)
    assert [speaker for _, speaker in plain(ARTICLE)] == ["Gilles Astruc"] * 2 + ["Nadia Ferrand"]
