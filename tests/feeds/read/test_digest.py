"""An article read as a whole."""

from __future__ import annotations

import unicodedata
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feeds.model import LANGUAGES, Article, Digest, Span
from feeds.read.digest import read
from feeds.read.layout import layout

ARTICLE = """La maire de Brume-sur-Lys, Odile Taupin, a inauguré dimanche le pont de la commune, \
repeint en or pour 88 000 €.

« Un pont gris attire la pluie, et la pluie attire les mécontents de la vallée », a déclaré \
Odile Taupin.

une truelle en or ?

Le conseil municipal a voté la dépense de nuit. « C'est un investissement pour nos \
petits-enfants, s'ils savent nager », a ajouté l'adjoint aux finances, Marcel Loutre. La dette \
de la commune n'est pas connue (1).

(1) La Gazette du Lys, 3 mai."""


def spans(digest: Digest) -> list[Span]:
    found = [*digest.summary]
    found += [quote.span for quote in digest.quotes]
    found += [quote.speaker_span for quote in digest.quotes if quote.speaker_span]
    found += [cost.span for cost in digest.costs]
    found += [cost.what for cost in digest.costs if cost.what]
    found += [mention for person in digest.people for mention in person.mentions]
    return found


def check(text: str) -> Digest:
    """Read a text and see that every part is where it says it is."""
    digest = read(Article(text=text))
    assert all(0 <= start < end <= len(text) for start, end in spans(digest))
    assert len(digest.summary) <= 3
    assert sum(quote.key for quote in digest.quotes) <= 3
    return digest


def test_an_article_is_told_in_all_its_parts() -> None:
    digest = read(Article(text=ARTICLE, title="Un pont en or à Brume-sur-Lys"))
    assert digest.lang == "fr"
    assert "Odile Taupin" in digest.summary[0].of(ARTICLE)
    assert [quote.speaker for quote in digest.quotes] == ["Odile Taupin", "Marcel Loutre"]
    assert [(str(cost.amount), cost.currency) for cost in digest.costs] == [("88000", "EUR")]
    assert [person.name for person in digest.people] == ["Odile Taupin", "Marcel Loutre"]
    assert digest.topics[:1] == ("collectivites",)


def test_the_summary_repeats_no_key_quote() -> None:
    digest = read(Article(text=ARTICLE))
    keys = [quote.span for quote in digest.quotes if quote.key]
    assert keys
    for key in keys:
        assert all(s.end <= key.start or s.start >= key.end for s in digest.summary)


def test_the_feeds_word_for_the_language_goes_first() -> None:
    assert read(Article(text=ARTICLE, lang="en-GB")).lang == "en"
    assert read(Article(text=ARTICLE, lang="x-klingon")).lang == "fr"


TOLD = {
    "fr": (
        "La maire de Brume a payé 88 000 € pour le pont. "
        "« Il brille pour toute la vallée », a dit Odile Taupin."
    ),
    "en": (
        "The mayor of Mistle paid £88,000 for the bridge. "
        "“It shines for the whole valley,” said Olive Mole."
    ),
    "de": (
        "Die Brücke kostet die Stadt 88.000 Euro. "
        "„Sie glänzt für das ganze Tal“, sagte Otto Maulwurf gestern."
    ),
    "es": (
        "El puente costó 88.000 euros al pueblo. "
        "«Brilla para todo el valle», dijo ayer Olivia Topo."
    ),
    "it": (
        "Il ponte è costato 88.000 euro al paese. "
        "«Brilla per tutta la valle», ha detto ieri Olga Talpa."
    ),
    "nl": (
        "De brug kost de gemeente 88.000 euro. "
        "“Hij glanst voor de hele vallei”, zei Olga Mol gisteren nog."
    ),
    "pt": (
        "A ponte custou 88.000 euros à vila. «Brilha para todo o vale», disse ontem Olga Toupeira."
    ),
}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_language_is_read_in_all_its_parts(lang: str) -> None:
    digest = read(Article(text=TOLD[lang]))
    assert digest.lang == lang
    assert [str(cost.amount) for cost in digest.costs] == ["88000"]
    assert [(quote.speaker or "").split()[-1:] for quote in digest.quotes] == [
        [person.name.split()[-1]] for person in digest.people
    ]
    assert len(digest.people) == 1
    assert digest.summary


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_newlines_letters_and_marks_of_every_form_are_read(
    form: Literal["NFC", "NFD"], newline: str, mark: str
) -> None:
    text = mark + unicodedata.normalize(form, ARTICLE).replace("\n", newline)
    digest = check(text)
    assert digest.lang == "fr"
    assert digest.summary
    assert [str(cost.amount) for cost in digest.costs] == ["88000"]
    assert [quote.span.of(text)[:7] for quote in digest.quotes] == ["Un pont", "C'est u"]


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=400))
def test_any_string_is_read_without_failing(text: str) -> None:
    check(text)


PIECES = """« » “ ” " ' ( ) . , ; : ? ! … – 88 000 € $5bn 1,2 million 10 à 15 000 euros Odile Taupin
M. Mme a déclaré dit-elle selon le maire said the mayor Mr. (1) [2] *""".split()
WORDS = st.sampled_from([*PIECES, "\n", "\n\n", "\r\n", "\xa0", "\ufeff", "e\u0301"])


@settings(max_examples=250, deadline=None)
@given(st.lists(WORDS, max_size=80).map(" ".join), st.sampled_from([*LANGUAGES, None]))
def test_any_heap_of_the_press_marks_and_words_is_read(text: str, lang: str | None) -> None:
    digest = read(Article(text=text, lang=lang))
    assert all(0 <= start < end <= len(text) for start, end in spans(digest))


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, max_size=80).map(" ".join), st.sampled_from([*LANGUAGES, "other"]))
def test_a_paragraph_added_at_the_end_moves_no_block(text: str, lang: str) -> None:
    before = layout(text, lang)
    after = layout(f"{text}\n\n{ARTICLE}", lang)
    assert after[: len(before)] == before


@pytest.mark.parametrize("end", [ARTICLE.index("\n\nune truelle"), ARTICLE.index("\n\n(1)")])
def test_a_paragraph_added_at_the_end_moves_no_quote_and_no_cost(end: int) -> None:
    before, after = read(Article(text=ARTICLE[:end])), read(Article(text=ARTICLE))
    assert [q.span for q in before.quotes] == [q.span for q in after.quotes][: len(before.quotes)]
    assert [c.span for c in before.costs] == [c.span for c in after.costs][: len(before.costs)]
