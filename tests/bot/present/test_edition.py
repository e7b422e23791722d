"""Many digests in one message."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.message import Badge, Fold, Heading, Items, Message, Paragraph, Rule, Tone
from bot.present.edition import FULL, INDEX_FROM, SHORT, edition_message
from bot.present.plain import plain, plain_runs
from bot.texts.texts import texts_for
from tests.fakes.gazette import MORNING, all_stories, bridge, lost_time
from tests.fakes.snapshots import assert_snapshot

if TYPE_CHECKING:
    from tests.fakes.gazette import Story

NOW = MORNING + timedelta(hours=1)


def edition(*stories: Story, lang: str = "fr", zone: str = "Europe/Paris") -> Message:
    records = [story.record(number) for number, story in enumerate(stories)]
    return edition_message(records, texts_for(lang), zone, due_at=NOW, now=NOW)


def articles(count: int) -> list[Story]:
    return [bridge().with_article(title=f"Bridge {number}") for number in range(count)]


def _has_index(message: Message) -> bool:
    return any(isinstance(block, Items) and block.ordered for block in message.blocks)


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_an_edition_looks_as_agreed(lang: str) -> None:
    assert_snapshot(f"{lang}/edition-small", plain(edition(*all_stories(), lang=lang)))
    assert_snapshot(f"{lang}/edition-large", plain(edition(*all_stories() * 4, lang=lang)))


def test_the_title_has_the_date_and_the_hour_where_the_reader_lives() -> None:
    title = edition(bridge(), zone="America/New_York", lang="en").blocks[0]
    assert isinstance(title, Heading)
    assert plain_runs(title.runs) == "The edition of Sunday 22 November 2026, 2:00"


def test_articles_and_outlets_are_counted() -> None:
    assert "(3 articles de 3 journaux)" in plain(edition(*all_stories()))


def test_a_few_digests_need_no_index() -> None:
    assert not _has_index(edition(*articles(INDEX_FROM - 1)))
    assert _has_index(edition(*articles(INDEX_FROM)))


def test_the_first_digests_are_told_in_full_and_the_next_in_short() -> None:
    message = edition(*articles(FULL + SHORT))
    bills = [
        one
        for one in message.blocks
        if isinstance(one, Paragraph) and "addition" in plain_runs(one.runs)
    ]
    assert len(bills) == FULL
    assert sum(isinstance(one, Rule) for one in message.blocks) == FULL + SHORT
    assert not any(isinstance(one, Fold) for one in message.blocks)


def test_the_rest_is_in_a_fold_in_order() -> None:
    (fold,) = [one for one in edition(*articles(FULL + SHORT + 2)).blocks if isinstance(one, Fold)]
    assert fold.title == "Encore 2 articles"
    (items,) = fold.blocks
    assert isinstance(items, Items)
    assert [plain_runs(one).split(" <")[0] for one in items.items] == ["Bridge 8", "Bridge 9"]


def test_every_digest_is_named_exactly_once_after_the_index() -> None:
    text = plain(edition(*articles(30)))
    after = text[text.index("----") :]
    assert all(after.count(f"Bridge {number} <") == 1 for number in range(30))


def test_fiction_is_marked_in_the_index_in_its_digest_and_in_the_fold() -> None:
    message = edition(*[lost_time()] * (FULL + SHORT + 1))
    badges = [one for one in message.blocks if isinstance(one, Badge)]
    assert [one.tone for one in badges] == [Tone.FICTION] * (FULL + SHORT)
    lists = [one for one in message.blocks if isinstance(one, Items) and one.ordered]
    folds = [one for one in message.blocks if isinstance(one, Fold)]
    lists += [inner for fold in folds for inner in fold.blocks if isinstance(inner, Items)]
    assert lists
    assert all(plain_runs(line).startswith("Fiction · ") for one in lists for line in one.items)
