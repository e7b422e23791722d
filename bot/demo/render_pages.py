"""The press as web pages: an article with what surrounds it, an outlet's front page, the kiosk.

Pure. The pages carry what a newspaper's pages carry (navigation, a newsletter box, "read more",
a footer), so that extraction has something to leave out.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from bot.demo.newspapers import BlockKind
from bot.demo.render_feeds import MEDIA_TYPES, block_html, feed_path, teaser

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from bot.demo.newspapers import Block, Outlet
    from bot.demo.timetable import Printed

_READ_MORE = 3
_WORDS = {
    "fr": {
        "by": "Par",
        "sections": ("À la une", "Municipalités", "Argent public", "Courrier"),
        "read more": "Lire aussi",
        "newsletter": "Recevez chaque matin de quoi vous fâcher utilement.",
        "invented": "Tout ce qui est écrit ici est inventé : personnes, lieux, sommes.",
        "moment": "%d/%m/%Y à %Hh%M",
    },
    "en": {
        "by": "By",
        "sections": ("Front page", "Town halls", "Public money", "Letters"),
        "read more": "Read more",
        "newsletter": "A reason to be usefully angry, every morning.",
        "invented": "Everything written here is invented: people, places, sums.",
        "moment": "%d/%m/%Y, %H:%M",
    },
}


def article_page(item: Printed, beside: Sequence[Printed], base: str) -> bytes:
    """One article. `beside` are the outlet's other articles: the first few are offered to read."""
    words = _WORDS[item.outlet.lang]
    main = f"""<main>
<article>
<h1>{escape(item.piece.title, quote=False)}</h1>
<div class="byline">{words["by"]} <span class="author">{escape(item.piece.author)}</span>,
<time datetime="{item.published.isoformat()}">{_shown(item.published, item.outlet)}</time></div>
<div class="article-body">
{_body(item.piece.blocks)}
</div>
</article>
<aside class="related"><h3>{words["read more"]}</h3>
<ul>{_links(beside[:_READ_MORE])}</ul></aside>
</main>"""
    return _page(item.outlet, item.piece.title, _article_meta(item, base), main)


def front_page(outlet: Outlet, printed: Sequence[Printed], base: str) -> bytes:
    """An outlet's home page: its articles, newest first, and where its feed is."""
    teasers = "\n".join(
        f'<section><h2><a href="{item.path}">{escape(item.piece.title, quote=False)}</a></h2>'
        f"<p>{escape(teaser(item.piece), quote=False)}</p></section>"
        for item in printed
    )
    meta = f'<link rel="canonical" href="{base}/{outlet.slug}/">'
    return _page(outlet, outlet.motto, meta, f"<main>\n{teasers}\n</main>")


def kiosk_page(outlets: Sequence[Outlet]) -> bytes:
    """The server's root: every outlet, with its feed."""
    rows = "\n".join(
        f'<li><a href="/{outlet.slug}/">{escape(outlet.title)}</a>: {escape(outlet.motto)}'
        f' (<a href="{feed_path(outlet)}">{outlet.format}</a>)</li>'
        for outlet in outlets
    )
    return f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>The sample press of Pasquin</title></head>
<body><h1>The sample press of Pasquin</h1>
<p>Invented newspapers about invented people and places.</p>
<ul>
{rows}
</ul></body></html>
""".encode()


def _page(outlet: Outlet, title: str, meta: str, main: str) -> bytes:
    words = _WORDS[outlet.lang]
    sections = "".join(
        f'<li><a href="/{outlet.slug}/">{name}</a></li>' for name in words["sections"]
    )
    return f"""<!doctype html>
<html lang="{outlet.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(title, quote=False)} | {escape(outlet.title, quote=False)}</title>
<link rel="alternate" type="{MEDIA_TYPES[outlet.format]}" title="{escape(outlet.title)}"
 href="{feed_path(outlet)}">
{meta}
</head>
<body>
<header class="site-header">
<a class="logo" href="/{outlet.slug}/">{escape(outlet.title, quote=False)}</a>
<nav><ul>{sections}</ul></nav>
</header>
{main}
<footer class="site-footer">
<form class="newsletter" action="/{outlet.slug}/" method="get">
<label>{words["newsletter"]} <input type="email" name="email"></label></form>
<p>{words["invented"]}</p>
</footer>
</body>
</html>
""".encode()


def _article_meta(item: Printed, base: str) -> str:
    address = f"{base}{item.path}"
    return f"""<link rel="canonical" href="{address}">
<meta name="author" content="{escape(item.piece.author)}">
<meta name="description" content="{escape(teaser(item.piece))}">
<meta name="date" content="{item.published.isoformat()}">
<meta property="og:type" content="article">
<meta property="og:title" content="{escape(item.piece.title)}">
<meta property="og:site_name" content="{escape(item.outlet.title)}">
<meta property="og:url" content="{address}">
<meta property="og:locale" content="{item.outlet.lang}">
<meta property="article:published_time" content="{item.published.isoformat()}">
<meta property="article:modified_time" content="{item.updated.isoformat()}">"""


def _body(blocks: Sequence[Block]) -> str:
    notes = [block for block in blocks if block.kind is BlockKind.NOTE]
    standfirst, *rest = [block for block in blocks if block.kind is not BlockKind.NOTE]
    lines = [block_html(standfirst).replace("<p>", '<p class="standfirst">', 1)]
    lines += [block_html(block) for block in rest]
    if notes:
        lines += ["<hr>", *(block_html(note) for note in notes)]
    return "\n".join(lines)


def _links(printed: Sequence[Printed]) -> str:
    return "".join(
        f'<li><a href="{item.path}">{escape(item.piece.title, quote=False)}</a></li>'
        for item in printed
    )


def _shown(moment: datetime, outlet: Outlet) -> str:
    return moment.strftime(str(_WORDS[outlet.lang]["moment"]))
