"""An outlet's feed as bytes: RSS 2.0, Atom, JSON Feed 1.1. Pure.

The three differ as feeds in the wild differ: RSS carries the full text in `content:encoded`, Atom
in `content`, JSON Feed in `content_html`; an outlet that gives only teasers has none of these.
"""

from __future__ import annotations

import json
from email.utils import format_datetime
from html import escape
from typing import TYPE_CHECKING

from bot.demo.newspapers import BlockKind, FeedFormat

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from bot.demo.newspapers import Block, Outlet, Piece
    from bot.demo.timetable import Printed

FEED_NAMES = {
    FeedFormat.RSS: "feed.xml",
    FeedFormat.ATOM: "atom.xml",
    FeedFormat.JSON: "feed.json",
}
MEDIA_TYPES = {
    FeedFormat.RSS: "application/rss+xml",
    FeedFormat.ATOM: "application/atom+xml",
    FeedFormat.JSON: "application/feed+json",
}
_TEASER_LENGTH = 220
_READ_ON = {"fr": "Lire la suite", "en": "Read on"}
_TAGS = {
    BlockKind.PARAGRAPH: ("<p>", "</p>"),
    BlockKind.HEADING: ("<h2>", "</h2>"),
    BlockKind.QUOTATION: ("<blockquote><p>", "</p></blockquote>"),
    BlockKind.NOTE: ("<p>", "</p>"),
}


def feed_path(outlet: Outlet) -> str:
    return f"/{outlet.slug}/{FEED_NAMES[outlet.format]}"


def render_feed(
    outlet: Outlet, printed: Sequence[Printed], *, changed: datetime, base: str
) -> bytes:
    """The outlet's feed in its own format. `base` is the server's address without a last slash."""
    if outlet.format is FeedFormat.RSS:
        return _rss(outlet, printed, changed, base).encode()
    if outlet.format is FeedFormat.ATOM:
        return _atom(outlet, printed, changed, base).encode()
    return _json_feed(outlet, printed, base).encode()


def block_html(block: Block) -> str:
    opening, closing = _TAGS[block.kind]
    return f"{opening}{escape(block.text, quote=False)}{closing}"


def teaser(piece: Piece) -> str:
    """The first words of an article, cut between words, as plain text."""
    first = piece.standfirst
    if len(first) <= _TEASER_LENGTH:
        return first
    return first[: first.rindex(" ", 0, _TEASER_LENGTH)].rstrip(" ,;:") + "…"


def _body_html(item: Printed) -> str:
    return "\n".join(block_html(block) for block in item.piece.blocks)


def _teaser_html(item: Printed, base: str) -> str:
    words = escape(teaser(item.piece), quote=False)
    return f'<p>{words}</p><p><a href="{base}{item.path}">{_READ_ON[item.outlet.lang]}</a></p>'


def _stamp(moment: datetime) -> str:
    return moment.isoformat().replace("+00:00", "Z")


def _rss(outlet: Outlet, printed: Sequence[Printed], changed: datetime, base: str) -> str:
    items = "\n".join(_rss_item(item, base) for item in printed)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"
     xmlns:content="http://purl.org/rss/1.0/modules/content/"
     xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>{escape(outlet.title)}</title>
<link>{base}/{outlet.slug}/</link>
<atom:link rel="self" type="application/rss+xml" href="{base}{feed_path(outlet)}"/>
<description>{escape(outlet.motto)}</description>
<language>{outlet.lang}</language>
<lastBuildDate>{format_datetime(changed)}</lastBuildDate>
<ttl>5</ttl>
{items}
</channel>
</rss>
"""


def _rss_item(item: Printed, base: str) -> str:
    content = f"<content:encoded>{escape(_body_html(item))}</content:encoded>\n"
    updated = f"<atom:updated>{_stamp(item.updated)}</atom:updated>\n"
    return f"""<item>
<title>{escape(item.piece.title)}</title>
<link>{base}{item.path}</link>
<guid isPermaLink="false">{item.identity}</guid>
<dc:creator>{escape(item.piece.author)}</dc:creator>
<pubDate>{format_datetime(item.published)}</pubDate>
{updated if item.updated > item.published else ""}\
<description>{escape(_teaser_html(item, base))}</description>
{content if item.outlet.full else ""}</item>"""


def _atom(outlet: Outlet, printed: Sequence[Printed], changed: datetime, base: str) -> str:
    entries = "\n".join(_atom_entry(item, base) for item in printed)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{outlet.lang}">
<id>tag:pasquin.example,2026:{outlet.slug}</id>
<title>{escape(outlet.title)}</title>
<subtitle>{escape(outlet.motto)}</subtitle>
<link rel="alternate" type="text/html" href="{base}/{outlet.slug}/"/>
<link rel="self" type="application/atom+xml" href="{base}{feed_path(outlet)}"/>
<updated>{_stamp(changed)}</updated>
{entries}
</feed>
"""


def _atom_entry(item: Printed, base: str) -> str:
    content = f'<content type="html">{escape(_body_html(item))}</content>\n'
    return f"""<entry>
<id>{item.identity}</id>
<title>{escape(item.piece.title)}</title>
<link rel="alternate" type="text/html" href="{base}{item.path}"/>
<author><name>{escape(item.piece.author)}</name></author>
<published>{_stamp(item.published)}</published>
<updated>{_stamp(item.updated)}</updated>
<summary type="html">{escape(_teaser_html(item, base))}</summary>
{content if item.outlet.full else ""}</entry>"""


def _json_feed(outlet: Outlet, printed: Sequence[Printed], base: str) -> str:
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": outlet.title,
        "description": outlet.motto,
        "language": outlet.lang,
        "home_page_url": f"{base}/{outlet.slug}/",
        "feed_url": f"{base}{feed_path(outlet)}",
        "items": [_json_item(item, base) for item in printed],
    }
    return json.dumps(feed, ensure_ascii=False, indent=1)


def _json_item(item: Printed, base: str) -> dict[str, object]:
    # 1.1 asks for content_html or content_text in every item, so a teaser stands there when it is
    # all that the outlet gives.
    shown = _body_html(item) if item.outlet.full else _teaser_html(item, base)
    return {
        "id": item.identity,
        "url": f"{base}{item.path}",
        "title": item.piece.title,
        "authors": [{"name": item.piece.author}],
        "summary": teaser(item.piece),
        "content_html": shown,
        "date_published": _stamp(item.published),
        "date_modified": _stamp(item.updated),
    }
