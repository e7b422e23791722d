"""Feeds and pages that were made to do harm: bounded time, no exception but ours.

The time limits are generous, because machines differ; what they guard against is not a slow answer
but one that grows with the square of its input, which takes minutes.
"""

from __future__ import annotations

import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feeds.errors import FeedsError, NoArticle, NotAFeed
from feeds.parse.discover import feed_links
from feeds.parse.feed import parse_feed
from feeds.parse.markup import plain_text
from feeds.parse.opml import read_opml
from feeds.parse.page import parse_page
from tests.fakes import sample_feeds

if TYPE_CHECKING:
    from collections.abc import Iterator

ADDRESS = "https://hostile.example/feed"
HEAD = b'<?xml version="1.0"?><rss version="2.0"><channel><title>x</title>'
ITEM = HEAD + b"<item><guid>1</guid><title>t</title><description>"
ATOM = b'<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><content type="xhtml">'
SMALL, LARGEST = 100_000, 5_000_000


@contextmanager
def within(seconds: float) -> Iterator[None]:
    begun = time.process_time()
    yield
    assert time.process_time() - begun < seconds


def filled(size: int, unit: bytes, start: bytes, end: bytes = b"") -> bytes:
    return start + unit * (size // len(unit)) + end


def entities(count: int) -> bytes:
    laughs = b"".join(b'<!ENTITY a%d "%s">' % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, count))
    return (
        b'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a0 "ha">' + laughs + b']><rss version="2.0">'
        b"<channel><title>&a9;</title><item><guid>1</guid><title>&a9;</title></item></channel></rss>"
    )


def test_a_billion_laughs_are_not_laughed() -> None:
    with within(6):
        feed = parse_feed(entities(10), ADDRESS)
    assert len(repr(feed)) < 1_000


def test_no_file_of_ours_is_read_into_a_feed() -> None:
    content = (
        b'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
        b'<rss version="2.0"><channel><item><guid>1</guid><title>a&x;b</title></item></channel>'
        b"</rss>"
    )
    assert "root:" not in repr(parse_feed(content, ADDRESS))


SWOLLEN = {
    "open tags": (b"<b>", ITEM),
    "nested xhtml": (b"<div>", ATOM),
    "items in items": (b"<item>", HEAD),
    "broken items": (b"<item><guid>1</guid>&nbsp;</item>", HEAD),
    "items": (b"<item><guid>1</guid></item>", HEAD, b"</channel></rss>"),
    "links": (b"<link>http://a</link>", ITEM),
    "ampersands": (b"&", ITEM),
    "less-than signs": (b"<", ITEM),
    "cdata": (b"<![CDATA[", ITEM),
    "comments": (b"<!--", ITEM),
    "attributes": (b"a='' ", HEAD + b"<item "),
    "one long attribute": (b"x", HEAD + b"<item a='"),
    "bases in bases": (b"<a xml:base='x/'>", ITEM),
    "newlines in a tag": (b"\n", b"<rss"),
    "authors": (b"<author>a@b.c (x)</author>", ITEM),
    "nul": (b"\x00", HEAD),
    "utf-16": (b"<\x00", b"\xff\xfe"),
    "entities": (b"<!ENTITY a 'b'>", b"<!DOCTYPE rss [", b"]><rss/>"),
    "json": (b'{"a":', b""),
}


@pytest.mark.parametrize("name", SWOLLEN)
def test_a_hostile_feed_is_done_with_in_bounded_time(name: str) -> None:
    with within(3), suppress(NotAFeed):
        parse_feed(filled(SMALL, *SWOLLEN[name]), ADDRESS)


@pytest.mark.slow
@pytest.mark.parametrize("name", SWOLLEN)
def test_the_largest_feed_that_is_fetched_is_done_with_in_bounded_time(name: str) -> None:
    with within(15), suppress(NotAFeed):
        parse_feed(filled(LARGEST, *SWOLLEN[name]), ADDRESS)


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 50_000,
        "<b>" * 50_000 + "x",
        "<" * 100_000,
        "&" * 100_000,
        "<a " + "a='b' " * 100_000,
        "<!-- " * 100_000,
        "<table><tr><td>" * 30_000,
        "<p><a>" * 30_000,
        "<li>" * 30_000,
        "<sup>" * 100_000 + "1",
        " \n" * 100_000,
        "\u00a0" * 500_000,
        "a\n" * 100_000,
        "<br>" * 30_000,
    ],
)
def test_a_hostile_fragment_becomes_text_in_bounded_time(html: str) -> None:
    with within(4):
        assert isinstance(plain_text(html), str)


@pytest.mark.parametrize(
    "page",
    [
        b"<div>" * 10_000 + b"text",
        b"<p>" * 5_000 + b"text",
        b"<html><body>" + b"<span>" * 50_000,
        b"<html><body>" + b"<p>x</p>" * 3_000,
        b"<html><body>" + b"<p><a href=x>y</a></p>" * 1_000,
        b"<html><body>" + b"&nbsp;" * 100_000,
        b"<html><head>" + b"<meta charset=" * 50_000,
        b"<sup>" * 100_000,
        b"<sup " * 100_000,
    ],
)
def test_a_hostile_page_is_done_with_in_bounded_time(page: bytes) -> None:
    with within(4), suppress(NoArticle):
        parse_page(page, ADDRESS, None)
    with within(3):
        feed_links(page, ADDRESS)


def damaged(content: bytes) -> st.SearchStrategy[bytes]:
    """The content with a stretch of it replaced by other bytes."""
    place = st.integers(0, len(content))
    return st.builds(
        lambda start, length, new: content[:start] + new + content[start + length :],
        place,
        st.integers(0, 40),
        st.binary(max_size=12) | st.sampled_from([b"<", b"&", b"]]>", b"<!--", b"\x00", b"&#0;"]),
    )


JSON = (
    b'{"version": "https://jsonfeed.org/version/1", '
    b'"items": [{"id": 1, "title": "a", "content_html": "<p>b"}]}'
)
FILES = [*sample_feeds.XML_FEEDS.values(), JSON]


@given(st.sampled_from(FILES).flatmap(damaged))
def test_a_damaged_feed_is_read_or_refused_and_nothing_else(content: bytes) -> None:
    with suppress(NotAFeed):
        feed = parse_feed(content, ADDRESS)
        identities = [entry.identity for entry in feed.entries]
        assert all(identities)
        assert len(set(identities)) == len(identities)
        repr(feed).encode()  # no lone surrogates: a database would refuse them


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused_by_every_parser(content: bytes) -> None:
    for parse in (parse_feed, lambda body, address: parse_page(body, address, None), feed_links):
        with suppress(FeedsError):
            parse(content, ADDRESS)
    with suppress(FeedsError):
        read_opml(content)


@given(st.text(max_size=200))
def test_any_text_becomes_plain_text_without_controls(text: str) -> None:
    plain = plain_text(text)
    assert "\x00" not in plain
    assert plain == plain.strip(" \n")
    assert "\n\n\n" not in plain
    plain.encode()
