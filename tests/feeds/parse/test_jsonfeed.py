"""JSON Feed 1.0 and 1.1."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feeds.errors import NotAFeed
from feeds.model import Entry, Feed
from feeds.parse.feed import parse_feed

ADDRESS = "https://j.example/feed.json"
VERSION = "https://jsonfeed.org/version/1.1"


def feed_of(*items: Any, **head: Any) -> Feed:
    document = {"version": VERSION, "title": "J", "items": list(items), **head}
    return parse_feed(json.dumps(document).encode(), ADDRESS)


def test_a_json_feed_is_read_whole() -> None:
    feed = feed_of(
        {
            "id": "1",
            "url": "/1",
            "title": "Un &amp; deux",
            "content_html": "<p>«\u00a0Oui\u00a0»</p>",
            "summary": "a < b",
            "date_published": "2026-11-02T10:00:00+01:00",
            "date_modified": "2026-11-03T10:00:00Z",
            "authors": [{"name": "Zoé Perrin"}, {"name": "Ann Lee"}],
        },
        language="fr",
        home_page_url="https://j.example/",
        hubs=[{"type": "WebSub", "url": "https://hub.example/"}],
    )
    assert feed == Feed(
        title="J",
        site="https://j.example/",
        lang="fr",
        hub="https://hub.example/",
        entries=(
            Entry(
                identity="1",
                title="Un & deux",
                link="https://j.example/1",
                teaser="a &lt; b",
                content="<p>«\u00a0Oui\u00a0»</p>",
                author="Zoé Perrin, Ann Lee",
                published=datetime(2026, 11, 2, 9, tzinfo=UTC),
                updated=datetime(2026, 11, 3, 10, tzinfo=UTC),
            ),
        ),
    )


def test_text_content_is_escaped_so_that_it_stays_what_it_is() -> None:
    entry = feed_of({"id": 7, "content_text": "1 < 2 & <script>"}).entries[0]
    assert (entry.identity, entry.content) == ("7", "1 &lt; 2 &amp; &lt;script&gt;")


def test_the_author_of_version_1_0_is_read() -> None:
    assert feed_of({"id": "1", "author": {"name": "Ann Lee"}}).entries[0].author == "Ann Lee"


@pytest.mark.parametrize(
    "content",
    [
        b"{",
        b"{}",
        b'{"items": []}',
        b'{"version": "https://jsonfeed.org/version/1", "items": 3}',
        b'{"version": 1, "items": []}',
        b'{"a":' * 100_000,
        b'{"version": "https://jsonfeed.org/version/1", "items": [{"id": ' + b"9" * 5000 + b"}]}",
        b'{"\xff": 1}',
    ],
)
def test_other_json_and_broken_json_is_no_feed(content: bytes) -> None:
    with pytest.raises(NotAFeed):
        parse_feed(content, ADDRESS)


def test_a_byte_order_mark_and_lone_surrogates_do_no_harm() -> None:
    document = f'{{"version": "{VERSION}", "title": "a\\ud800b", "items": [{{"id": "\\udfff1"}}]}}'
    feed = parse_feed(b"\xef\xbb\xbf" + document.encode(), ADDRESS)
    assert (feed.title, feed.entries[0].identity) == ("ab", "1")


values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)
names = st.sampled_from(
    ["id", "url", "title", "content_html", "summary", "authors", "author", "date_published"]
)


@given(st.lists(st.dictionaries(names, values) | values, max_size=4))
def test_values_of_any_type_in_any_place_do_not_make_it_fail(items: list[Any]) -> None:
    feed = feed_of(*items, hubs=items, language=items)
    assert len(feed.entries) <= len(items)
