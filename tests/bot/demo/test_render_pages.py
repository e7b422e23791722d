"""The sample press as pages, read back by an extractor and by ours."""

from __future__ import annotations

from html import escape, unescape
from typing import TYPE_CHECKING

import pytest
import trafilatura

from bot.demo.kiosk import lay_out
from bot.demo.newspapers import BlockKind
from bot.demo.timetable import last_round, moments, out_after
from feeds.parse.page import parse_page

if TYPE_CHECKING:
    from datetime import datetime

    from bot.demo.kiosk import Resource
    from bot.demo.newspapers import Newspaper
    from bot.demo.timetable import Printed

BASE = "http://127.0.0.1:8099"


@pytest.fixture
def kiosk(newspapers: tuple[Newspaper, ...], opened: datetime) -> dict[str, Resource]:
    return lay_out(newspapers, last_round(newspapers), opened, BASE)


@pytest.fixture
def printed(newspapers: tuple[Newspaper, ...], opened: datetime) -> list[Printed]:
    when = moments(newspapers, opened)
    return [item for paper in newspapers for item in out_after(paper, 99, when)]


def folded(text: str) -> str:
    """Any white space as one ordinary space: trafilatura (2.3) folds no-break spaces too."""
    return " ".join(text.split())


def extracted(page: bytes) -> list[str]:
    text = trafilatura.extract(
        page.decode(), fast=True, include_comments=False, include_tables=False
    )
    assert text is not None
    return [folded(line) for line in text.split("\n") if line]


def test_extraction_finds_every_block_of_every_article_and_nothing_else(
    kiosk: dict[str, Resource], printed: list[Printed]
) -> None:
    for item in printed:
        blocks = [folded(block.text) for block in item.piece.blocks]
        lines = extracted(kiosk[item.path].body)
        assert [line for line in lines if line != folded(item.piece.title)] == blocks, item.path


def test_a_page_carries_the_text_with_its_no_break_spaces(
    kiosk: dict[str, Resource], printed: list[Printed]
) -> None:
    for item in printed:
        page = unescape(kiosk[item.path].body.decode())
        assert all(block.text in page for block in item.piece.blocks), item.path


def test_our_own_page_parser_gives_every_article_back_to_the_letter(
    kiosk: dict[str, Resource], printed: list[Printed]
) -> None:
    for item in printed:
        page = parse_page(kiosk[item.path].body, BASE + item.path)
        assert page.text == item.piece.text
        assert page.author == item.piece.author
        assert page.published == item.published
        assert page.lang == item.outlet.lang
        assert page.canonical == BASE + item.path


def test_metadata_can_be_read_off_a_page(
    kiosk: dict[str, Resource], printed: list[Printed]
) -> None:
    for item in printed[::5]:
        found = trafilatura.extract_metadata(kiosk[item.path].body.decode())
        assert found.title == folded(item.piece.title)
        assert found.author == item.piece.author
        assert found.url == BASE + item.path
        assert found.sitename == item.outlet.title
        assert found.date == item.published.date().isoformat()


def test_a_page_says_its_language_its_feed_and_that_all_is_invented(
    kiosk: dict[str, Resource], printed: list[Printed]
) -> None:
    for item in printed:
        page = kiosk[item.path].body.decode()
        assert f'<html lang="{item.outlet.lang}">' in page
        assert '<link rel="alternate" type="application/' in page
        assert {"fr": "est inventé", "en": "is invented"}[item.outlet.lang] in page


def test_notes_are_parted_from_the_article(
    kiosk: dict[str, Resource], printed: list[Printed]
) -> None:
    with_notes = [item for item in printed if item.piece.blocks[-1].kind is BlockKind.NOTE]
    assert with_notes
    for item in with_notes:
        note = escape(item.piece.blocks[-1].text, quote=False)
        assert f"<hr>\n<p>{note}</p>" in kiosk[item.path].body.decode()


def test_read_more_offers_other_articles_of_the_outlet(
    kiosk: dict[str, Resource], printed: list[Printed]
) -> None:
    item = printed[0]
    beside = [other for other in printed if other.outlet == item.outlet and other is not item]
    page = kiosk[item.path].body.decode()
    box = page[page.index('class="related"') : page.index("</aside>")]
    assert f'href="{beside[0].path}"' in box
    assert f'href="{item.path}"' not in box


def test_every_link_inside_the_press_leads_somewhere(kiosk: dict[str, Resource]) -> None:
    for path, resource in kiosk.items():
        if resource.media_type == "text/html":
            page = resource.body.decode()
            targets = [part.split('"', 1)[0] for part in page.split('href="')[1:]]
            assert {t.removeprefix(BASE) for t in targets} <= set(kiosk), path
