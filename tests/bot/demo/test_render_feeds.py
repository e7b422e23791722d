"""The sample press as RSS, Atom and JSON Feed, read back by other parsers."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING

import feedparser
import pytest

from bot.demo.newspapers import FeedFormat
from bot.demo.render_feeds import block_html, feed_path, render_feed, teaser
from bot.demo.timetable import last_change, moments, out_after
from feeds.parse.feed import parse_feed

if TYPE_CHECKING:
    from typing import Any

    from bot.demo.newspapers import Newspaper, Outlet
    from bot.demo.timetable import Printed

BASE = "http://127.0.0.1:8099"
EVERYTHING = 99


class Rendered:
    """An outlet's feed after the last round, and what went into it."""

    def __init__(self, newspapers: tuple[Newspaper, ...], paper: Newspaper, opened: datetime):
        self.outlet: Outlet = paper.outlet
        self.printed: tuple[Printed, ...] = out_after(
            paper, EVERYTHING, moments(newspapers, opened)
        )
        changed = last_change(self.printed, opened)
        self.body = render_feed(self.outlet, self.printed, changed=changed, base=BASE)


@pytest.fixture
def rendered(newspapers: tuple[Newspaper, ...], opened: datetime) -> list[Rendered]:
    return [Rendered(newspapers, paper, opened) for paper in newspapers]


@pytest.fixture
def xml_feeds(rendered: list[Rendered]) -> list[tuple[Rendered, Any]]:
    return [
        (feed, feedparser.parse(feed.body, sanitize_html=False))
        for feed in rendered
        if feed.outlet.format is not FeedFormat.JSON
    ]


@pytest.fixture
def json_feeds(rendered: list[Rendered]) -> list[tuple[Rendered, Any]]:
    return [
        (feed, json.loads(feed.body)) for feed in rendered if feed.outlet.format is FeedFormat.JSON
    ]


def test_rss_and_atom_are_well_formed_and_what_they_say_they_are(
    xml_feeds: list[tuple[Rendered, Any]],
) -> None:
    assert len(xml_feeds) >= 4
    for feed, parsed in xml_feeds:
        assert not parsed.bozo, parsed.get("bozo_exception")
        assert parsed.version == {"rss": "rss20", "atom": "atom10"}[feed.outlet.format]
        assert parsed.feed.title == feed.outlet.title
        assert parsed.feed.language == feed.outlet.lang
        assert parsed.feed.link == f"{BASE}/{feed.outlet.slug}/"


def test_rss_and_atom_entries_say_what_was_printed(
    xml_feeds: list[tuple[Rendered, Any]],
) -> None:
    for feed, parsed in xml_feeds:
        for entry, item in zip(parsed.entries, feed.printed, strict=True):
            assert entry.id == item.identity
            assert entry.link == BASE + item.path
            assert entry.title == item.piece.title
            assert entry.author == item.piece.author
            assert entry.published_parsed[:6] == item.published.timetuple()[:6]


def test_full_text_stands_in_the_feed_of_outlets_that_give_it_and_of_no_other(
    xml_feeds: list[tuple[Rendered, Any]],
) -> None:
    for feed, parsed in xml_feeds:
        for entry, item in zip(parsed.entries, feed.printed, strict=True):
            contents = [content.value for content in entry.get("content", ())]
            whole = "\n".join(block_html(block) for block in item.piece.blocks)
            assert contents == ([whole] if feed.outlet.full else [])
            assert teaser(item.piece).removesuffix("…") in item.piece.text


def test_a_correction_is_dated_in_the_feed(xml_feeds: list[tuple[Rendered, Any]]) -> None:
    entries = [
        (entry, item)
        for feed, parsed in xml_feeds
        for entry, item in zip(parsed.entries, feed.printed, strict=True)
    ]
    (entry,) = [entry for entry, item in entries if item.updated > item.published]
    assert entry.updated_parsed > entry.published_parsed


def test_json_feed_keeps_the_rules_of_version_1_1(json_feeds: list[tuple[Rendered, Any]]) -> None:
    """https://www.jsonfeed.org/version/1.1/: what must be there, and of what type."""
    assert json_feeds
    for feed, parsed in json_feeds:
        assert parsed["version"] == "https://jsonfeed.org/version/1.1"
        assert parsed["title"] == feed.outlet.title
        assert parsed["feed_url"] == BASE + feed_path(feed.outlet)
        assert parsed["language"] == feed.outlet.lang
        for given in parsed["items"]:
            assert isinstance(given["id"], str)
            assert given["content_html"]
            assert "author" not in given  # deprecated since 1.1
            assert [list(author) for author in given["authors"]] == [["name"]]
            for date in ("date_published", "date_modified"):
                assert datetime.fromisoformat(given[date]).tzinfo is not None


def test_json_items_say_what_was_printed(json_feeds: list[tuple[Rendered, Any]]) -> None:
    for feed, parsed in json_feeds:
        for given, item in zip(parsed["items"], feed.printed, strict=True):
            assert given["id"] == item.identity
            assert given["url"] == BASE + item.path
            assert given["title"] == item.piece.title
            assert datetime.fromisoformat(given["date_published"]) == item.published


def test_our_own_feed_parser_gives_every_entry_back(rendered: list[Rendered]) -> None:
    for feed in rendered:
        parsed = parse_feed(feed.body, BASE + feed_path(feed.outlet))
        assert (parsed.title, parsed.lang) == (feed.outlet.title, feed.outlet.lang)
        for entry, item in zip(parsed.entries, feed.printed, strict=True):
            assert (entry.identity, entry.link) == (item.identity, BASE + item.path)
            assert (entry.title, entry.author) == (item.piece.title, item.piece.author)
            assert entry.published == item.published
            assert (entry.content is not None) == feed.outlet.full


def test_markup_in_a_title_or_a_text_is_escaped(rendered: list[Rendered]) -> None:
    """« Montaudry & Vous » stands in an article: a bare ampersand would break a feed."""
    (gargouille,) = [feed for feed in rendered if feed.outlet.slug.startswith("la-gargouille")]
    assert b"Montaudry &amp; Vous" in gargouille.body


def test_a_feed_of_an_outlet_with_nothing_out_yet_is_a_feed(
    newspapers: tuple[Newspaper, ...], opened: datetime
) -> None:
    for paper in newspapers:
        body = render_feed(paper.outlet, (), changed=opened, base=BASE)
        if paper.outlet.format is FeedFormat.JSON:
            assert json.loads(body)["items"] == []
        else:
            parsed = feedparser.parse(body)
            assert not parsed.bozo
            assert parsed.entries == []


def test_a_teaser_is_cut_between_words(newspapers: tuple[Newspaper, ...]) -> None:
    cut = [
        (teaser(piece), piece.standfirst)
        for paper in newspapers
        for piece in paper.pieces
        if teaser(piece) != piece.standfirst
    ]
    assert cut
    for short, whole in cut:
        words = short.removesuffix("…")
        assert whole.startswith(words)
        assert not whole[len(words)].isalnum()
        assert len(short) <= 221
