"""What can be told of an article, whether it comes from the archive or was read a moment ago."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from feeds.model import Genre

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from bot.desk import Reading
    from bot.store.records import DigestRecord
    from feeds.model import Article, Cost, Digest, Quote, Span


@dataclass(frozen=True, slots=True)
class Telling:
    """An article, its digest, and what is known of where they come from."""

    article: Article
    digest: Digest
    genre: Genre | None
    """None where nobody said what kind of outlet it is."""
    outlet: str | None
    moment: datetime | None
    """When it was published; where that is unknown, when it was found."""
    revised_at: datetime | None = None

    @property
    def invented(self) -> bool:
        return self.genre is Genre.FICTION

    def words(self, span: Span) -> str:
        return span.of(self.article.text)

    def key_quotes(self) -> Iterator[Quote]:
        return (quote for quote in self.digest.quotes if quote.key)

    def key_costs(self) -> Iterator[Cost]:
        return (cost for cost in self.digest.costs if cost.key)


def of_record(record: DigestRecord) -> Telling:
    """A digest of the archive, told by the source that it came from."""
    return Telling(
        article=record.article,
        digest=record.digest,
        genre=record.source.genre,
        outlet=record.source.title,
        moment=record.article.published or record.found_at,
        revised_at=record.revised_at,
    )


def of_reading(reading: Reading) -> Telling:
    """An article read on demand: its outlet is the source if it is followed, else its host."""
    article, source = reading.article, reading.source
    return Telling(
        article=article,
        digest=reading.digest,
        genre=source.genre if source else article.genre,
        outlet=source.title if source else host_of(article.link),
        moment=article.published,
    )


def host_of(address: str | None) -> str | None:
    """The host of an address as people say it, without "www."; None where there is none."""
    try:
        host = urlsplit(address or "").hostname
    except ValueError:  # "http://[": brackets without an address in them
        return None
    return host.removeprefix("www.") if host else None
