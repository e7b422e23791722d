"""The words of RSS, Atom and RDF and of the modules newsrooms use, and which field each fills."""

from __future__ import annotations

from functools import lru_cache

XML = "http://www.w3.org/XML/1998/namespace"
ATOM = {
    "http://www.w3.org/2005/Atom",
    "https://www.w3.org/2005/Atom",
    "http://purl.org/atom/ns#",
}
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_RSS = {
    "",
    "http://purl.org/rss/1.0/",
    "http://my.netscape.com/rdf/simple/0.9/",
    "http://my.netscape.com/publish/formats/rss-0.91.dtd",
    "http://backend.userland.com/rss",
    "http://backend.userland.com/rss2",
    "http://blogs.law.harvard.edu/tech/rss",
}
_PREFIXES = {
    "http://purl.org/rss/1.0/modules/content/": "content:",
    "http://purl.org/dc/elements/1.1/": "dc:",
    "http://purl.org/dc/terms/": "dcterms:",
    "http://purl.org/rss/1.0/modules/syndication/": "sy:",
    "http://rssnamespace.org/feedburner/ext/1.0": "feedburner:",
    "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes:",
    "http://www.w3.org/1999/xhtml": "xhtml:",
    **dict.fromkeys(map(str.lower, ATOM), "atom:"),
    **dict.fromkeys(_RSS, ""),
}

TEXT_TYPES = {None, "", "text", "text/plain"}
HTML_TYPES = {"html", "text/html", "xhtml", "application/xhtml+xml"}

# Which words of the feed fill which field. Where several do, the first one that is there wins.
ENTRY_FIELDS = {
    "guid": "id",
    "atom:id": "id",
    "title": "title",
    "atom:title": "title",
    "dc:title": "title",
    "description": "teaser",
    "atom:summary": "teaser",
    "dc:description": "teaser",
    "itunes:summary": "teaser",
    "content:encoded": "content",
    "atom:content": "content",
    "body": "content",
    "xhtml:body": "content",
    "fullitem": "content",
    "author": "author",
    "dc:creator": "author",
    "dc:author": "author",
    "itunes:author": "author",
    "pubDate": "published",
    "atom:published": "published",
    "atom:issued": "published",
    "dcterms:issued": "published",
    "dc:date": "updated",
    "atom:updated": "updated",
    "atom:modified": "updated",
    "dcterms:modified": "updated",
}
FEED_FIELDS = {
    "title": "title",
    "atom:title": "title",
    "dc:title": "title",
    "link": "site",
    "language": "lang",
    "dc:language": "lang",
    "ttl": "ttl",
    "sy:updatePeriod": "period",
    "sy:updateFrequency": "frequency",
}


@lru_cache(maxsize=512)
def short(tag: str) -> str:
    """`http://purl.org/dc/elements/1.1/ creator` -> `dc:creator`; unknown names stay long.

    Namespaces are compared without regard to case, as feedparser does: newsrooms mistype them.
    """
    namespace, _, local = tag.rpartition(" ")
    prefix = _PREFIXES.get(namespace.lower())
    return tag if prefix is None else prefix + local


def is_page(attributes: dict[str, str]) -> bool:
    """Whether a link leads to something to read in a browser."""
    kind = attributes.get("type", "text/html").strip().lower()
    return kind in ("", "text/html", "application/xhtml+xml")
