"""The reading desk: an address becomes a feed, an article, a digest.

Fetching, parsing and reading are strangers to each other; here they are joined. The network is
awaited in the loop, everything that costs CPU runs in worker processes.
"""

from __future__ import annotations

import hashlib
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from feeds.errors import AddressRefused, FetchError, NoArticle, NotAFeed, RobotsDisallow
from feeds.fetch.client import Unchanged
from feeds.model import Article

if TYPE_CHECKING:
    from bot.workers import Workers
    from feeds.fetch.client import Body, Client
    from feeds.fetch.robots import Robots
    from feeds.model import Digest, Entry, Feed, Genre, Source
    from feeds.parse.page import Page

FULL_TEXT = 600
"""Characters of plain text from which a feed's content counts as the whole article: in the sample
press and in captured feeds, teasers end below 500 and articles start above 700."""

LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a feed from the last look: sent to the server, compared with the body."""

    etag: bytes | None = None
    last_modified: bytes | None = None
    body_hash: str | None = None


@dataclass(frozen=True, slots=True)
class Issue:
    """A feed as it was fetched just now. `feed` is None where nothing changed since `Known`."""

    feed: Feed | None
    known: Known
    max_age: float | None = None
    moved_to: str | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """An article and what Pasquin tells of it. `source` is None where the outlet is unknown."""

    article: Article
    digest: Digest
    source: Source | None = None


class Desk:
    """Joins one polite client and the worker processes. Raises `feeds.errors.FeedsError` only."""

    def __init__(self, client: Client, robots: Robots, workers: Workers) -> None:
        self._client = client
        self._robots = robots
        self._workers = workers

    async def feed(self, address: str, known: Known = Known()) -> Issue:
        """Fetch a feed and parse it, unless the server or the body says that nothing changed."""
        from feeds.parse.feed import parse_feed

        body = await self._client.get(address, etag=known.etag, last_modified=known.last_modified)
        if isinstance(body, Unchanged):
            return Issue(None, known, body.max_age)
        now_known = Known(body.etag, body.last_modified, _hash(body.content))
        if now_known.body_hash == known.body_hash:
            return Issue(None, now_known, body.max_age)
        feed = await self._workers.run(parse_feed, body.content, body.address, _kind(body))
        return Issue(feed, now_known, body.max_age, body.moved_to)

    async def find_feed(self, address: str) -> tuple[str, Feed]:
        """The feed at an address, or the first that works of those its page names.

        Returns the feed's own address with it. Raises `NotAFeed` where there is none.
        """
        from feeds.parse.discover import feed_links, usual_places

        try:
            return await self._feed_at(address)
        except NotAFeed as fault:
            if not fault.page:
                raise
        page = await self._fetch(address)
        named = await self._workers.run(feed_links, page.content, page.address)
        for place in named or usual_places(page.address):
            with suppress(NotAFeed, FetchError, AddressRefused):
                return await self._feed_at(place)
        raise NotAFeed(address, "This page names no feed.", page=True)

    async def _feed_at(self, address: str) -> tuple[str, Feed]:
        issue = await self.feed(address)
        assert issue.feed is not None, "nothing was known, so nothing can be unchanged"
        return issue.moved_to or address, issue.feed

    async def article(self, entry: Entry, *, lang: str | None, genre: Genre | None) -> Article:
        """The article behind an entry: the feed's own full text, or else the page's.

        Raises `FetchError` where the page cannot be had, `NoArticle` where it holds no text.
        """
        own = await self.own_text(entry, lang=lang, genre=genre)
        if entry.link is None or len(own.text) >= FULL_TEXT:
            return own
        page = await self._page(await self._fetch_page(entry.link))
        if len(page.text) <= len(own.text):
            return own
        return replace(own, text=page.text, author=own.author or page.author, excerpt=False)

    async def own_text(self, entry: Entry, *, lang: str | None, genre: Genre | None) -> Article:
        """The article as far as the feed itself gives it: an excerpt where that is a teaser."""
        from feeds.parse.markup import plain_text

        markup = entry.content or entry.teaser or ""
        text = await self._workers.run(plain_text, markup) if markup else ""
        bare = bare_article(entry, lang=lang, genre=genre)
        return replace(bare, text=text, excerpt=len(text) < FULL_TEXT)

    async def digest(self, article: Article) -> Digest:
        """What Pasquin tells of an article. Raises `ReadTimeout`."""
        from feeds.read.digest import read

        return await self._workers.run(read, article)

    async def read_address(self, address: str) -> Reading:
        """Read what a person points at: a page's article, or the newest entry of a feed."""
        from feeds.fetch.address import canonical

        body = await self._fetch_page(canonical(address))
        try:
            article = await self._newest(body)
        except NotAFeed:
            article = _as_article(await self._page(body))
        return Reading(article, await self.digest(article))

    async def _newest(self, body: Body) -> Article:
        from feeds.parse.feed import parse_feed

        feed = await self._workers.run(parse_feed, body.content, body.address, _kind(body))
        if not feed.entries:
            raise NoArticle(body.asked)
        entry = max(feed.entries, key=lambda entry: entry.published or LONG_AGO)
        return await self.article(entry, lang=feed.lang, genre=None)

    async def _fetch_page(self, address: str) -> Body:
        if not await self._robots.allows(address):
            raise RobotsDisallow(address)
        return await self._fetch(address)

    async def _fetch(self, address: str) -> Body:
        body = await self._client.get(address)
        if isinstance(body, Unchanged):
            raise FetchError(address, "not modified, though nothing was known of it")
        return body

    async def _page(self, body: Body) -> Page:
        from feeds.parse.page import parse_page

        return await self._workers.run(parse_page, body.content, body.address, body.charset)


def bare_article(entry: Entry, *, lang: str | None, genre: Genre | None) -> Article:
    """An entry's own words without a text: what is left to tell when nothing else can be had."""
    return Article(
        text="",
        title=entry.title,
        lang=lang,
        genre=genre,
        link=entry.link,
        author=entry.author,
        published=entry.published,
        excerpt=True,
    )


def _kind(body: Body) -> str | None:
    """The content type with the charset that the server named: an ill-formed feed may need it."""
    if body.content_type is None or body.charset is None:
        return body.content_type
    return f"{body.content_type}; charset={body.charset}"


def _hash(content: bytes) -> str:
    return hashlib.blake2b(content, digest_size=16).hexdigest()


def _as_article(page: Page) -> Article:
    return Article(
        text=page.text,
        title=page.title or "",
        lang=page.lang,
        link=page.canonical,
        author=page.author,
        published=page.published,
    )
