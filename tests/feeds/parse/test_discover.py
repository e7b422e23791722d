"""Which feeds belong to a page."""

from __future__ import annotations

import pytest

from feeds.parse.discover import feed_links, usual_places

ADDRESS = "https://site.example/section/page"


@pytest.mark.parametrize(
    ("html", "links"),
    [
        ('<link rel="alternate" type="application/rss+xml" href="/feed">', ("/feed",)),
        ("<LINK REL=Alternate TYPE='Application/Atom+XML; charset=utf-8' HREF='/a'>", ("/a",)),
        ('<link type="application/feed+json" href="/f.json" rel="alternate home">', ("/f.json",)),
        ('<link rel="feed" href="/feed">', ("/feed",)),
        ('<link rel="alternate" type="text/html" hreflang="en" href="/en">', ()),
        ('<link rel="stylesheet" type="text/xml" href="/x">', ()),
        ('<link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/1">', ()),
        ('<link rel="alternate" type="application/rss+xml">', ()),
        ('<link rel="alternate" type="application/rss+xml" href="javascript:x">', ()),
        ('<!-- <link rel="alternate" type="application/rss+xml" href="/old"> -->', ()),
        ("<p>no links</p>", ()),
        ("", ()),
    ],
)
def test_the_feeds_a_page_names_are_found(html: str, links: tuple[str, ...]) -> None:
    expected = tuple(f"https://site.example{link}" for link in links)
    assert feed_links(html.encode(), ADDRESS) == expected


def test_links_are_resolved_against_the_base_of_the_page_and_each_is_named_once() -> None:
    html = b"""<html><head><base href="//cdn.example/x/">
    <link rel="alternate" type="application/rss+xml" href="a.xml">
    <link rel="alternate" type="application/atom+xml" href="/b.xml">
    <link rel="alternate" type="application/rss+xml" href="a.xml"></head>"""
    assert feed_links(html, ADDRESS) == ("https://cdn.example/x/a.xml", "https://cdn.example/b.xml")


def test_the_usual_places_lie_at_the_page_and_at_the_root() -> None:
    places = usual_places("https://site.example/blog?page=2#x")
    assert places[:2] == (
        "https://site.example/blog/feed/",
        "https://site.example/blog/rss.xml",
    )
    assert "https://site.example/feed/" in places
    assert len(set(places)) == len(places) <= 14


def test_at_the_root_the_usual_places_are_few() -> None:
    assert len(usual_places("https://site.example")) == 7
