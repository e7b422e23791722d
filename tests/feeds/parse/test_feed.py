"""What is taken from feeds, format by format."""

from __future__ import annotations

import pickle
from datetime import UTC, datetime

import pytest

from feeds.errors import NotAFeed
from feeds.model import Entry, Feed
from feeds.parse.feed import MAX_ENTRIES, MAX_TITLE, parse_feed
from tests.fakes import sample_feeds

ADDRESS = "https://cormoran.example/feed"


def rss(items: str, head: str = "") -> bytes:
    return (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0" '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>F</title>'
        f"<link>https://f.example/</link>{head}{items}</channel></rss>"
    ).encode()


def entry_of(items: str) -> Entry:
    (entry,) = parse_feed(rss(items), ADDRESS).entries
    return entry


def test_an_rss_feed_is_read_whole() -> None:
    assert parse_feed(sample_feeds.RSS_FULL.encode(), ADDRESS) == Feed(
        title="Le Cormoran & Cie",
        site="https://cormoran.example/",
        lang="fr-FR",
        ttl_minutes=45,
        skip_hours=frozenset({0, 1}),
        skip_days=frozenset({5, 6}),
        hub="https://hub.example/",
        entries=(
            Entry(
                identity="https://cormoran.example/?p=1",
                title="L’été coûte 88\u00a0000\u00a0€",
                link="https://cormoran.example/ete?utm_source=rss",
                teaser="Le résumé [&#8230;]",
                content="<p>Maire&nbsp;: «&nbsp;Rien vu&nbsp;»</p><p>Fin.</p>",
                author="Zoé Perrin",
                published=datetime(2026, 11, 2, 9, 0, tzinfo=UTC),
            ),
            Entry(
                identity="https://cormoran.example/2",
                title="Le vrai prix détaillé & public",
                link="https://cormoran.example/relatif",
                teaser="<p>Tout est dans la description.</p>",
                author="Odile Garçon",
                published=datetime(2026, 11, 1, 23, 30, tzinfo=UTC),
            ),
            Entry(
                identity="https://cormoran.example/3",
                title="3 < 5 & 7 > 6",
                link="https://cormoran.example/3",
            ),
        ),
    )


def test_an_atom_feed_is_read_whole() -> None:
    assert parse_feed(sample_feeds.ATOM.encode(), ADDRESS) == Feed(
        title="The Pothole & Examiner",
        site="https://pothole.example/",
        lang="en-GB",
        hub="https://pothole.example/hub",
        entries=(
            Entry(
                identity="tag:pothole.example,2026:1",
                title="Mayor denies it — twice",
                link="https://pothole.example/news/one",
                teaser="A pothole &lt; a lake",
                content=(
                    "<div>\n<p>He said: “No &amp; never”.</p>"
                    "<p>It cost <b>£4.3m</b> &lt;sic&gt;.</p></div>"
                ),
                author="Ann Lee",
                published=datetime(2026, 11, 2, 9, 0, tzinfo=UTC),
                updated=datetime(2026, 11, 3, 14, 0, tzinfo=UTC),
            ),
            Entry(
                identity="tag:pothole.example,2026:2",
                title="Plain title",
                link="https://elsewhere.example/two",
                content="<p>Full.</p>",
                published=datetime(2026, 11, 1, 10, 0, tzinfo=UTC),
                updated=datetime(2026, 11, 1, 10, 0, tzinfo=UTC),
            ),
        ),
    )


def test_an_rdf_feed_tells_its_rhythm_by_the_syndication_module() -> None:
    feed = parse_feed(sample_feeds.RDF.encode(), ADDRESS)
    assert (feed.title, feed.lang, feed.ttl_minutes) == ("Fil RDF", "fr", 360)
    assert [entry.link for entry in feed.entries] == [
        "https://rdf.example/1",
        "https://rdf.example/2",
    ]
    assert feed.entries[0].author == "Inès Le Goff"
    assert feed.entries[0].published == datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
    assert feed.entries[1].published is None


@pytest.mark.parametrize("name", sample_feeds.XML_FEEDS)
def test_every_sample_feed_survives_the_way_back_from_a_worker(name: str) -> None:
    feed = parse_feed(sample_feeds.XML_FEEDS[name], ADDRESS)
    assert feed.entries
    assert pickle.loads(pickle.dumps(feed)) == feed


def test_a_description_alone_is_a_teaser_and_encoded_content_is_the_text() -> None:
    alone = entry_of("<item><guid>1</guid><description>short</description></item>")
    assert (alone.teaser, alone.content) == ("short", None)
    both = entry_of(
        "<item><guid>1</guid><description>same</description>"
        "<content:encoded>same</content:encoded></item>"
    )
    assert (both.teaser, both.content) == ("same", "same")


@pytest.mark.parametrize("date", ["", "soon", "12", "10:30", "Monday", "2026-13-45", "32 Nov 2026"])
def test_a_date_that_cannot_be_read_is_none_and_never_made_up(date: str) -> None:
    entry = entry_of(f"<item><guid>123</guid><title>5</title><pubDate>{date}</pubDate></item>")
    assert entry.published is None
    assert entry.updated is None


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("a &amp;amp; b", "a & b"),
        ("a &amp; b", "a & b"),
        ("<![CDATA[caf&eacute; &#8211; <b>noir</b>]]>", "café – noir"),
        ("&lt;i&gt;x&lt;/i&gt; &amp;lt;b&amp;gt;", "x <b>"),
        ("1 &lt; 2 &gt; 0", "1 < 2 > 0"),
        ("  a\n\t b  ", "a b"),
        ("«\u00a0a\u00a0»\u202f!", "«\u00a0a\u00a0»\u202f!"),
        ("l&amp;#146;été", "l’été"),
        ("", ""),
    ],
)
def test_titles_are_plain_text_on_one_line(title: str, shown: str) -> None:
    assert entry_of(f"<item><guid>1</guid><title>{title}</title></item>").title == shown


def test_a_long_title_is_cut_with_an_ellipsis() -> None:
    title = entry_of(f"<item><guid>1</guid><title>{'mot ' * 1000}</title></item>").title
    assert len(title) <= MAX_TITLE
    assert title.endswith("mot…")


@pytest.mark.parametrize(
    ("link", "absolute"),
    [
        ("a/b", "https://f.example/a/b"),
        ("/a", "https://f.example/a"),
        ("//g.example/a", "https://g.example/a"),
        (" https://f.example/\n a ", "https://f.example/a"),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("https://[", None),
        ("https://f.example/" + "a" * 3000, None),
    ],
)
def test_links_are_web_addresses_made_absolute_or_nothing(link: str, absolute: str | None) -> None:
    assert entry_of(f"<item><guid isPermaLink='false'>1</guid><link>{link}</link></item>").link == (
        absolute
    )


def test_control_characters_are_stripped_and_do_not_make_a_feed_ill_formed() -> None:
    feed = parse_feed(rss("<item><guid>1</guid><title>a\x00b\x0bc\x1f</title></item>"), ADDRESS)
    assert feed.entries[0].title == "abc"


def test_only_the_first_500_entries_are_kept_in_both_readers() -> None:
    items = "".join(f"<item><guid>{n}</guid><title>t</title></item>" for n in range(700))
    whole = parse_feed(rss(items), ADDRESS)
    broken = parse_feed(rss(items.replace("t</title>", "t &nbsp;</title>", 1)), ADDRESS)
    for feed in (whole, broken):
        assert [entry.identity for entry in feed.entries] == [str(n) for n in range(MAX_ENTRIES)]


def test_an_entry_told_twice_is_kept_once() -> None:
    item = "<item><guid>1</guid><title>a</title></item>"
    assert len(parse_feed(rss(item * 3), ADDRESS).entries) == 1


def test_an_entry_without_anything_is_dropped() -> None:
    assert parse_feed(rss("<item/><item><guid>1</guid></item>"), ADDRESS).entries[0].identity == "1"


def test_a_feed_without_entries_is_still_a_feed() -> None:
    feed = parse_feed(rss(""), ADDRESS)
    assert (feed.title, feed.entries) == ("F", ())


@pytest.mark.parametrize(
    ("head", "minutes"),
    [
        ("<ttl>30</ttl>", 30),
        ("<ttl> 30 </ttl>", 30),
        ("<ttl>0</ttl>", None),
        ("<ttl>-5</ttl>", None),
        ("<ttl>soon</ttl>", None),
        ("<ttl>99999999999999</ttl>", None),
        ("<ttl>²</ttl>", None),
        ("", None),
    ],
)
def test_ttl_is_a_sane_number_of_minutes_or_none(head: str, minutes: int | None) -> None:
    item = "<item><guid>1</guid></item>"
    assert parse_feed(rss(item, head), ADDRESS).ttl_minutes == minutes


def test_the_real_link_behind_a_counting_one_is_taken() -> None:
    feed = rss(
        "<item><guid isPermaLink='false'>1</guid><link>https://count.example/~r/1</link>"
        "<o:origLink xmlns:o='http://rssnamespace.org/feedburner/ext/1.0'>"
        "https://f.example/1</o:origLink></item>"
    )
    assert parse_feed(feed, ADDRESS).entries[0].link == "https://f.example/1"


@pytest.mark.parametrize(
    ("author", "name"),
    [
        ("mail@f.example (Zoé Perrin)", "Zoé Perrin"),
        ("Zoé Perrin &lt;mail@f.example&gt;", "Zoé Perrin"),
        ("Zoé Perrin", "Zoé Perrin"),
        ("mail@f.example", None),
    ],
)
def test_an_author_is_a_name_and_never_a_mail_address(author: str, name: str | None) -> None:
    assert entry_of(f"<item><guid>1</guid><author>{author}</author></item>").author == name


@pytest.mark.parametrize(
    ("declared", "written"),
    [("utf-8", "windows-1252"), ("windows-1252", "windows-1252"), ("iso-8859-15", "iso-8859-15")],
)
def test_letters_survive_whatever_the_encoding_claims(declared: str, written: str) -> None:
    feed = rss("<item><guid>1</guid><title>Été à 5 €</title></item>").decode()
    content = feed.replace("utf-8", declared).encode(written)
    assert parse_feed(content, ADDRESS).entries[0].title == "Été à 5 €"


@pytest.mark.parametrize(
    "damage",
    [
        "<title>a &nbsp;b</title>",
        "<title>a & b</title>",
        "<title>a <b>b</title>",
        "<title>a b</title></item><item",
    ],
)
def test_an_ill_formed_feed_gives_the_entries_that_can_be_had(damage: str) -> None:
    items = f"<item><guid>1</guid><title>first</title></item><item><guid>2</guid>{damage}</item>"
    feed = parse_feed(rss(items), ADDRESS)
    assert [entry.identity for entry in feed.entries[:2]] == ["1", "2"]
    assert feed.entries[0].title == "first"


def test_a_feed_cut_off_in_the_middle_gives_what_came() -> None:
    content = sample_feeds.RSS_FULL.encode()
    feed = parse_feed(content[: content.index(b"3 &lt; 5")], ADDRESS)
    assert [entry.title for entry in feed.entries][:2] == [
        "L’été coûte 88\u00a0000\u00a0€",
        "Le vrai prix détaillé & public",
    ]


@pytest.mark.parametrize(
    ("content", "page"),
    [
        (b"", False),
        (b"   \n", False),
        (b"hello", False),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), False),
        (b"%PDF-1.7 <<>>", False),
        (b'{"a": 1}', False),
        (b"<!DOCTYPE html><html><body><p>Bonjour</p></body></html>", True),
        (b"<html><head><title>Consent</title></head></html>", True),
        (b"<?xml version='1.0'?><opml version='2.0'><body/></opml>", False),
    ],
)
def test_what_is_no_feed_is_said_to_be_none_and_whether_it_is_a_page(
    content: bytes, page: bool
) -> None:
    with pytest.raises(NotAFeed) as caught:
        parse_feed(content, ADDRESS)
    assert caught.value.page is page


def test_a_page_that_speaks_of_items_is_no_feed() -> None:
    page = b"<!DOCTYPE html><html><body><p>An <item>element</item> and a feed.</p></body></html>"
    with pytest.raises(NotAFeed) as caught:
        parse_feed(page, ADDRESS, "text/html")
    assert caught.value.page


def test_a_title_cannot_turn_the_direction_of_what_is_shown_after_it() -> None:
    feed = parse_feed(
        b'<rss version="2.0"><channel><title>T</title><item><guid>1</guid>'
        b"<title>Le &#x202e;maire&#x2066; tombe</title></item></channel></rss>",
        "https://gazette.example/feed",
    )
    assert feed.entries[0].title == "Le maire tombe"
