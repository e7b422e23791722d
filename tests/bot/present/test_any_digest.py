"""Whatever an article holds and wherever its parts stand, it can be told, and nothing is added."""

from __future__ import annotations

import re
from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.message import Items, Paragraph, Quotation, Text
from bot.present.costs import REACH, words_around
from bot.present.digest import digest_message
from bot.present.edition import edition_message
from bot.present.plain import plain
from bot.present.telling import of_record
from bot.store.records import DigestRecord
from bot.texts.texts import UI_LANGUAGES, texts_for
from feeds.model import Article, Cost, Digest, Genre, Per, Quote, Role, Source, Span
from tests.fakes.gazette import MORNING

NOW = MORNING + timedelta(hours=2)
# no deadline: a busy machine is no fault of the code
unhurried = settings(deadline=None, max_examples=40)
TEXTS = st.text(min_size=1, max_size=300)
AMOUNTS = st.decimals(0, 10**13, places=2, allow_nan=False)
CURRENCIES = st.sampled_from(["EUR", "GBP", "USD", "CHF", "JPY", "FRF", "XTS"])


@st.composite
def records(draw: st.DrawFn) -> DigestRecord:
    text = draw(TEXTS)
    places = st.integers(0, len(text))
    spans = st.builds(lambda one, other: Span(min(one, other), max(one, other)), places, places)
    quotes = st.builds(Quote, spans, speaker=st.none() | st.text(min_size=1), key=st.booleans())
    costs = st.builds(
        Cost,
        spans,
        st.none() | AMOUNTS,
        st.none() | CURRENCIES,
        amount_max=st.none() | AMOUNTS,
        per=st.none() | st.sampled_from(Per),
        approx=st.booleans(),
        role=st.sampled_from(Role),
        what=st.none() | spans,
        key=st.booleans(),
        derived=st.booleans(),
    )
    summary = draw(st.lists(spans, max_size=3).map(sorted))
    digest = Digest(
        lang=draw(st.sampled_from(["fr", "en", "de", "other"])),
        summary=tuple(summary),
        quotes=tuple(draw(st.lists(quotes, max_size=4))),
        costs=tuple(draw(st.lists(costs, max_size=4))),
        topics=tuple(draw(st.lists(st.sampled_from(["depenses", "sante", "?"]), max_size=3))),
    )
    article = Article(
        text, draw(st.text(max_size=20)), link=draw(st.none() | st.just("https://a.example"))
    )
    source = Source(
        "https://a.example/feed", draw(st.text(max_size=9)), draw(st.sampled_from(Genre))
    )
    return DigestRecord(1, source, article, digest, MORNING)


@unhurried
@given(records(), st.sampled_from(UI_LANGUAGES))
def test_any_digest_can_be_told_alone_and_in_an_edition(record: DigestRecord, lang: str) -> None:
    texts = texts_for(lang)
    assert digest_message(record, texts, "Europe/Paris", now=NOW).blocks
    assert plain(edition_message([record] * 9, texts, "Europe/Paris", due_at=NOW, now=NOW))


@unhurried
@given(records())
def test_quotes_and_summary_are_spans_of_the_article(record: DigestRecord) -> None:
    text = record.article.text
    for block in digest_message(record, texts_for("fr"), "UTC", now=NOW).blocks:
        if isinstance(block, Quotation):
            assert all(isinstance(run, Text) and run.text in text for run in block.runs)
        if isinstance(block, Paragraph) and record.digest.summary:
            shown = [run.text for run in block.runs if isinstance(run, Text)]
            assert all(words in text for words in shown[::2] if "addition" not in words)


@unhurried
@given(records())
def test_fiction_is_announced_first_and_satire_too(record: DigestRecord) -> None:
    first = plain(digest_message(record, texts_for("en"), "UTC", now=NOW)).split("\n")[0]
    marks = {Genre.FICTION: "[fiction]", Genre.SATIRE: "[satire]"}
    mark = marks.get(record.source.genre)
    assert mark is None or first.startswith(mark)


@unhurried
@given(records())
def test_the_words_around_a_sum_are_of_the_article_and_few(record: DigestRecord) -> None:
    telling = of_record(record)
    for cost in record.digest.costs:
        around = words_around(cost.span, telling)
        core = re.sub(r"^…|…$", "", around)
        assert core in record.article.text or around in record.article.text
        assert len(around) <= cost.span.end - cost.span.start + 2 * REACH + 2


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("per", [None, *Per])
def test_every_role_and_period_has_its_words(role: Role, per: Per | None) -> None:
    cost = Cost(Span(0, 3), Decimal(3), "EUR", per=per, role=role, what=Span(4, 7), key=True)
    article = Article("3 € vélo", "t")
    source = Source("https://a.example/feed", "A", Genre.WATCHDOG)
    record = DigestRecord(1, source, article, Digest("fr", costs=(cost,)), MORNING)
    for lang in UI_LANGUAGES:
        blocks = digest_message(record, texts_for(lang), "UTC", now=NOW).blocks
        assert any(isinstance(block, Items) for block in blocks)
