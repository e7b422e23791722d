"""A digest in full, in short and in one line."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from bot.message import (
    Badge,
    Heading,
    Items,
    Link,
    Note,
    Paragraph,
    Quotation,
    Style,
    Text,
    Tone,
)
from bot.present.digest import SHORT_QUOTE, digest_message, full, line, short
from bot.present.plain import plain, plain_runs
from bot.present.telling import of_record
from bot.present.voice import Voice
from bot.texts.texts import texts_for
from feeds.model import Cost, Quote
from tests.fakes.gazette import MORNING, all_stories, bridge, lost_time, scooters, span
from tests.fakes.snapshots import assert_snapshot

if TYPE_CHECKING:
    from bot.message import Block
    from tests.fakes.gazette import Story

NOW = MORNING + timedelta(hours=3)
FRENCH = Voice(texts_for("fr"), "Europe/Paris", NOW)
ENGLISH = Voice(texts_for("en"), "Europe/London", NOW)


def told(story: Story, voice: Voice = FRENCH) -> list[Block]:
    return list(full(of_record(story.record()), voice))


def told_in_short(story: Story, voice: Voice = FRENCH) -> list[Block]:
    return list(short(of_record(story.record()), voice))


def credit(block: Block) -> str:
    assert isinstance(block, Quotation)
    return plain_runs(block.credit)


@pytest.mark.parametrize("lang", ["fr", "en"])
@pytest.mark.parametrize("story", all_stories(), ids=lambda story: story.source.genre.value)
def test_a_digest_looks_as_agreed(story: Story, lang: str) -> None:
    message = digest_message(story.record(), texts_for(lang), "Europe/Paris", now=NOW)
    assert_snapshot(f"{lang}/digest-{story.source.genre.value}", plain(message))


def test_fiction_says_so_before_anything_else() -> None:
    for blocks in (told(lost_time()), told_in_short(lost_time())):
        assert blocks[0] == Badge(Tone.FICTION, "Fiction\u202f: cette histoire est inventée")


def test_satire_is_marked_and_plain_reporting_is_not() -> None:
    assert isinstance(told(scooters())[0], Badge)
    assert isinstance(told(bridge())[0], Heading)


def test_the_words_of_the_article_are_shown_letter_by_letter() -> None:
    for story in all_stories():
        text, digest = story.article.text, story.digest
        shown = [run.text for run in _texts(told(story))]
        wanted = [
            *(sentence.of(text) for sentence in digest.summary),
            *(quote.span.of(text) for quote in digest.quotes if quote.key),
            *(cost.what.of(text) for cost in digest.costs if cost.key and cost.what),
        ]
        assert [words for words in wanted if words not in shown] == []


def _texts(blocks: list[Block]) -> list[Text]:
    runs = [
        run
        for block in blocks
        if isinstance(block, Paragraph | Quotation | Items)
        for line_ in (block.items if isinstance(block, Items) else (block.runs,))
        for run in line_
    ]
    return [run for run in runs if isinstance(run, Text)]


def test_a_mark_stands_where_the_summary_leaves_sentences_out() -> None:
    paragraph = next(block for block in told(scooters()) if isinstance(block, Paragraph))
    assert [run.text for run in paragraph.runs if isinstance(run, Text)][1::2] == [" ", " […] "]


def test_the_title_leads_to_the_article() -> None:
    heading = next(block for block in told(bridge()) if isinstance(block, Heading))
    assert heading.runs == (Link("The bridge to a field", "https://ledger.example/bridge"),)


def test_an_article_without_a_title_is_called_untitled_where_it_can_be_opened() -> None:
    untitled = bridge().with_article(title="")
    assert "# Untitled <https://" in plain(
        digest_message(untitled.record(), texts_for("en"), "UTC", now=NOW)
    )


def test_a_bare_text_is_told_without_a_heading_and_without_a_button() -> None:
    bare = bridge().with_article(title="", link=None)
    message = digest_message(bare.record(), texts_for("en"), "UTC", now=NOW)
    assert not any(isinstance(block, Heading) for block in message.blocks)
    assert message.buttons == ()
    assert line(of_record(bare.record()), texts_for("en"))[0] == Text("Untitled", Style.STRONG)


def test_a_sum_that_paid_for_nothing_named_is_shown_in_the_words_around_it() -> None:
    text = "Un autre. Le bassin, payé 3,4 millions d’euros par la ville, fuit. Rien de plus."
    sum_ = Cost(span(text, "3,4 millions d’euros"), Decimal(3_400_000), "EUR", key=True)
    story = bridge().with_article(text=text).with_digest(summary=(), quotes=(), costs=(sum_,))
    assert [plain_runs(runs) for runs in _costs(told(story)).items] == [
        "«\u202fLe bassin, payé 3,4 millions d’euros par la ville, fuit\u202f» — 3,4\xa0M€"
    ]


def test_a_sum_that_the_article_reckoned_from_another_says_so() -> None:
    (cost,) = lost_time().digest.costs
    derived = lost_time().with_digest(costs=(replace(cost, derived=True),))
    assert "soit 40\xa0€ par personne" in plain_runs(_costs(told(derived)).items[0])


def test_the_words_around_a_sum_are_cut_between_words() -> None:
    text = "mot " * 100 + "3 € " + "mot " * 100
    sum_ = Cost(span(text, "3 €"), Decimal(3), "EUR", key=True)
    story = bridge().with_article(text=text).with_digest(summary=(), quotes=(), costs=(sum_,))
    (shown,) = [plain_runs(runs) for runs in _costs(told(story)).items]
    words = shown.removeprefix("«\u202f").partition("\u202f»")[0]
    assert words.startswith("…mot ")
    assert words.endswith(" mot…")
    assert words.strip("…") in text
    assert len(words) < 140


def test_a_quote_is_credited_to_its_speaker_by_name_only() -> None:
    (quotation,) = [block for block in told(bridge()) if isinstance(block, Quotation)]
    assert quotation.credit == (Text("Ralph Tunny"),)


def test_a_quote_of_nobody_known_gets_no_credit() -> None:
    text = bridge().article.text
    nobody = bridge().with_digest(quotes=(Quote(span(text, "the papers"), key=True),))
    (quotation,) = [block for block in told(nobody) if isinstance(block, Quotation)]
    assert quotation.credit == ()


def test_words_and_sums_of_fiction_are_marked_as_invented() -> None:
    (quotation,) = [block for block in told(lost_time()) if isinstance(block, Quotation)]
    assert credit(quotation) == "propos inventés"
    assert Text("propos inventés") in quotation.credit
    assert "L’addition (inventée)" in plain_runs(_bill(told(lost_time())).runs)
    assert plain_runs(_bill(told(scooters())).runs) == "L’addition"


def _bill(blocks: list[Block]) -> Paragraph:
    before_costs = blocks[blocks.index(_costs(blocks)) - 1]
    assert isinstance(before_costs, Paragraph)
    return before_costs


def _costs(blocks: list[Block]) -> Items:
    return next(block for block in blocks if isinstance(block, Items))


def test_costs_say_what_how_much_per_what_and_whether_it_is_promised() -> None:
    lines = [plain_runs(runs) for runs in _costs(told(scooters())).items]
    assert lines == [
        "douze trottinettes — 88\u202f000\xa0€",
        "L’entretien — 2 à 3\xa0M€ par an (promis)",
    ]


def test_a_sum_whose_scale_is_ambiguous_is_told_in_the_words_of_the_article_only() -> None:
    lines = [plain_runs(runs) for runs in _costs(told(bridge(), ENGLISH)).items]
    assert lines[1:] == [
        "guards — about £1,250 a day",
        "“The auditor has asked for the papers, and a fine of some 300 thousand may follow” (fine)",
    ]


def test_what_is_not_key_is_left_out() -> None:
    assert "the papers" not in [run.text for run in _texts(told(bridge()))]


def test_an_article_in_another_language_says_which() -> None:
    byline = next(block for block in told(bridge()) if isinstance(block, Note))
    assert plain_runs(byline.runs) == "The Ledger · en anglais · hier à 7\xa0h"
    byline = next(block for block in told(bridge(), ENGLISH) if isinstance(block, Note))
    assert plain_runs(byline.runs) == "The Ledger · yesterday at 6:00"


def test_an_article_without_a_date_has_the_moment_it_was_found() -> None:
    undated = bridge().with_article(published=None)
    byline = next(block for block in told(undated, ENGLISH) if isinstance(block, Note))
    assert "today at 6:00" in plain_runs(byline.runs)


def test_an_excerpt_and_a_correction_are_told_in_small_print() -> None:
    excerpt = bridge().with_article(excerpt=True).record(revised_at=NOW)
    notes = [
        plain_runs(one.runs) for one in full(of_record(excerpt), ENGLISH) if isinstance(one, Note)
    ]
    assert notes[1:] == [
        "From an excerpt: the whole article is out of reach.",
        "The article was edited; read again today at 9:00",
        "Public spending",
    ]


def test_a_digest_without_findings_still_tells_title_and_outlet() -> None:
    empty = bridge().with_digest(summary=(), quotes=(), costs=(), topics=())
    assert [type(block) for block in told(empty)] == [Heading, Note]


def test_the_short_form_has_one_sentence_one_quote_one_cost() -> None:
    kinds = [type(block) for block in told_in_short(scooters())]
    assert kinds == [Badge, Heading, Note, Paragraph, Quotation, Items]


def test_the_short_form_does_not_repeat_its_sentence_as_the_words_around_a_sum() -> None:
    sentence = lost_time().with_digest(
        summary=(
            span(lost_time().article.text, "L’opération est chiffrée à 40 euros par personne."),
        )
    )
    assert not any(isinstance(block, Items) for block in told_in_short(sentence))
    assert any(isinstance(block, Items) for block in told_in_short(lost_time()))


def test_a_long_quote_does_not_fit_the_short_form() -> None:
    text = "«" + "long " * SHORT_QUOTE + "»"
    long_one = (
        bridge()
        .with_article(text=text)
        .with_digest(
            summary=(), costs=(), quotes=(Quote(span(text, text[1:-1]), "Odile Brac", key=True),)
        )
    )
    assert not any(isinstance(block, Quotation) for block in told_in_short(long_one))
    assert any(isinstance(block, Quotation) for block in told(long_one))


def test_a_line_of_a_list_marks_fiction_first() -> None:
    fiction = line(of_record(lost_time().record()), texts_for("fr"))
    assert plain_runs(fiction).startswith("Fiction · Deux heures")
    assert plain_runs(line(of_record(bridge().record()), texts_for("fr"))).startswith("The bridge")
