"""Both readers of XML feeds give the same entries: expat's for the well-formed, and the judge."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import format_datetime
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feeds.parse.feed import _cleaned, parse_feed
from feeds.parse.forgiving import read_forgiving
from feeds.parse.markup import plain_text
from feeds.parse.wellformed import read_wellformed
from tests.fakes import sample_feeds

if TYPE_CHECKING:
    from feeds.model import Feed

ADDRESS = "https://cormoran.example/feed"


def essence(feed: Feed) -> list[tuple[object, ...]]:
    """All that matters of a feed; texts as they will be read, for markup may be spelled twice."""
    head = (feed.title, feed.site, feed.lang, feed.ttl_minutes, feed.hub)
    entries = [
        (
            entry.identity,
            entry.title,
            entry.link,
            entry.author,
            entry.published,
            entry.updated,
            entry.teaser and plain_text(entry.teaser),
            entry.content and plain_text(entry.content),
        )
        for entry in feed.entries
    ]
    return [head, *entries]


def strictly(content: bytes) -> Feed:
    return _cleaned(read_wellformed(content, 500), ADDRESS)


def judged(content: bytes) -> Feed:
    return _cleaned(read_forgiving(content, ADDRESS, None, 500), ADDRESS)


@pytest.mark.parametrize("name", sample_feeds.XML_FEEDS)
def test_the_readers_agree_on_every_sample_feed(name: str) -> None:
    content = sample_feeds.XML_FEEDS[name]
    assert essence(strictly(content)) == essence(judged(content))


@pytest.mark.parametrize("name", ["rss, full text", "atom 0.3", "rdf", "rss 0.91, latin-1"])
def test_an_error_behind_the_last_entry_changes_no_entry(name: str) -> None:
    """The day a feed turns ill-formed, nothing in it may look new."""
    content = sample_feeds.XML_FEEDS[name]
    broken = content.rstrip() + b"<oops>"
    assert essence(parse_feed(broken, ADDRESS)) == essence(parse_feed(content, ADDRESS))


def _taken_for_utf8(text: str) -> bool:
    """Feedparser mends UTF-8 that was read as Latin-1, also where it is none: "é\xa0«" -> "頫"."""
    try:
        return text.encode("iso-8859-1").decode() != text
    except UnicodeError:
        return False


words = st.text(
    st.sampled_from("abc éœ€«»’“”&<>'\"\u00a0\u202f;#x;1"), min_size=1, max_size=20
).filter(lambda text: bool(text.strip()) and not _taken_for_utf8(text))
dates = st.datetimes(datetime(1999, 1, 1), datetime(2037, 1, 1)).map(  # noqa: DTZ001  # made aware
    lambda date: date.replace(microsecond=0, tzinfo=UTC)
)
items = st.fixed_dictionaries(
    {"id": st.integers(1, 4).map("tag:x,2026:{}".format), "title": words},
    optional={
        "teaser": words,
        "content": words.map("<p>{}</p>".format),
        "author": st.sampled_from(["Zoé Perrin", "Ann Lee"]),
        "date": dates,
        "path": st.sampled_from(["/a", "b/c", "https://g.example/d?e=f&g"]),
    },
)


def _element(name: str, text: str | None, attributes: str = "") -> str:
    return "" if text is None else f"<{name}{attributes}>{escape(text)}</{name}>"


def _rss_item(item: dict[str, object]) -> str:
    date = item.get("date")
    parts = [
        _element("guid", str(item["id"]), ' isPermaLink="false"'),
        _element("title", str(item["title"])),
        _element("link", _optional(item, "path")),
        _element("description", _optional(item, "teaser")),
        _element("content:encoded", _optional(item, "content")),
        _element("dc:creator", _optional(item, "author")),
        _element("pubDate", format_datetime(date) if isinstance(date, datetime) else None),
    ]
    return f"<item>{''.join(parts)}</item>"


def _atom_entry(item: dict[str, object]) -> str:
    date, path = item.get("date"), _optional(item, "path")
    author = _optional(item, "author")
    parts = [
        _element("id", str(item["id"])),
        _element("title", str(item["title"]), ' type="html"'),
        "" if path is None else f'<link href="{escape(path)}"/>',
        _element("summary", _optional(item, "teaser"), ' type="html"'),
        _element("content", _optional(item, "content"), ' type="html"'),
        f"<author>{_element('name', author)}</author>" if author else "",
        _element("published", date.isoformat() if isinstance(date, datetime) else None),
    ]
    return f"<entry>{''.join(parts)}</entry>"


def _optional(item: dict[str, object], name: str) -> str | None:
    value = item.get(name)
    return None if value is None else str(value)


def rss_of(entries: list[dict[str, object]]) -> bytes:
    return (
        '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>T</title>'
        f"<link>https://s.example/</link>{''.join(map(_rss_item, entries))}</channel></rss>"
    ).encode()


def atom_of(entries: list[dict[str, object]]) -> bytes:
    return (
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title>'
        f'<link href="https://s.example/"/>{"".join(map(_atom_entry, entries))}</feed>'
    ).encode()


@settings(max_examples=60, deadline=None)
@given(st.lists(items, max_size=4), st.sampled_from([rss_of, atom_of]))
def test_the_readers_agree_on_feeds_nobody_thought_of(entries, render) -> None:
    content = render(entries)
    assert essence(strictly(content)) == essence(judged(content))
