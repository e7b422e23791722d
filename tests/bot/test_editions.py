"""What goes into an edition, and in which order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from bot.editions import choose, weigh
from feeds.model import Article, Cost, Digest, Genre, Quote, Source, Span

NOW = datetime(2026, 11, 22, 8, tzinfo=UTC)


@dataclass(frozen=True)
class Told:
    id: int
    source: Source
    article: Article
    digest: Digest
    found_at: datetime


def told(  # a digest as the store hands it out
    number: int,
    *,
    outlet: str = "La Girouette",
    topics: tuple[str, ...] = ("depenses",),
    hours_old: float = 1,
    rich: bool = False,
    excerpt: bool = False,
) -> Told:
    parts = Digest(
        "fr",
        summary=(Span(0, 4),) if rich else (),
        quotes=(Quote(Span(0, 4), speaker="Odile Brasier", key=True),) if rich else (),
        costs=(Cost(Span(0, 4), Decimal(88000), "EUR"),) if rich else (),
        topics=topics,
    )
    article = Article("Tout.", published=NOW - timedelta(hours=hours_old), excerpt=excerpt)
    source = Source(f"https://{outlet}.example/", outlet, Genre.SATIRE)
    return Told(number, source, article, parts, NOW)


def test_a_digest_with_summary_quote_and_sum_comes_before_a_bare_one() -> None:
    bare, rich = told(1), told(2, rich=True, outlet="Autre", topics=("sante",))
    assert [each.id for each in choose([bare, rich], limit=2, now=NOW)] == [2, 1]


def test_fresh_comes_before_stale() -> None:
    assert weigh(told(1, hours_old=1), now=NOW) > weigh(told(2, hours_old=30), now=NOW)


def test_an_excerpt_is_worth_half_of_the_whole_article() -> None:
    whole, part = told(1, rich=True), told(2, rich=True, excerpt=True)
    assert weigh(part, now=NOW) == weigh(whole, now=NOW) / 2


def test_outlets_take_turns() -> None:
    crowd = [told(n, rich=True) for n in range(1, 6)]
    other = told(9, outlet="The Weathercock", topics=("europe",), rich=True, hours_old=20)
    assert other in choose([*crowd, other], limit=2, now=NOW)


@given(st.lists(st.booleans(), max_size=30), st.integers(0, 12))
def test_an_edition_holds_each_digest_once_and_never_too_many(
    riches: list[bool], limit: int
) -> None:
    candidates = [told(n, rich=rich) for n, rich in enumerate(riches)]
    chosen = choose(candidates, limit=limit, now=NOW)
    assert len(chosen) == min(limit, len(candidates))
    assert len({each.id for each in chosen}) == len(chosen)
