"""How much of the sample press is read as a careful reader would: `labels.toml`, topics, floors.

A floor stands a little under what was measured when it was set. Raise it when reading gets better;
lower it only with a reason in the commit. `pytest -s` on this file prints every miss.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from feeds.model import Article
from feeds.read.digest import read

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.demo.newspapers import Newspaper, Piece
    from feeds.model import Cost, Digest

LABELS = tomllib.loads((Path(__file__).parent / "labels.toml").read_text(encoding="utf-8"))

# (what, language) -> least share. "topic" counts the labelled topics that are named, "on topic" the
# named ones that are labelled.
FLOORS = {
    ("found", "fr"): 0.97,
    ("found", "en"): 0.97,
    ("speaker", "fr"): 0.91,
    ("speaker", "en"): 0.92,
    ("scare", "fr"): 0.99,
    ("scare", "en"): 0.95,
    ("cost", "fr"): 0.96,
    ("cost", "en"): 0.96,
    ("topic", "fr"): 0.70,
    ("topic", "en"): 0.86,
    ("on topic", "fr"): 0.85,
    ("on topic", "en"): 0.85,
}


@dataclass
class Tally:
    """What came out right, out of how many; and a line for each miss."""

    right: Counter[tuple[str, str]] = field(default_factory=Counter)
    of: Counter[tuple[str, str]] = field(default_factory=Counter)
    misses: list[str] = field(default_factory=list)

    def count(self, key: tuple[str, str], hit: bool, miss: str) -> None:
        self.of[key] += 1
        self.right[key] += hit
        if not hit:
            self.misses.append(f"{key[0]:9}{miss}")


def folded(text: str) -> str:
    return " ".join(text.split())


def labelled(newspapers: tuple[Newspaper, ...]) -> Iterator[tuple[Newspaper, Piece]]:
    for paper in newspapers:
        yield from ((paper, piece) for piece in paper.pieces if not piece.replaces)


def tally_quotes(tally: Tally, lang: str, piece: Piece, digest: Digest) -> None:
    quotes = [(folded(quote.span.of(piece.text)), quote.speaker) for quote in digest.quotes]
    for opening, speakers in LABELS[piece.slug]["quotes"]:
        found = [speaker for text, speaker in quotes if text.startswith(opening)]
        where = f"{piece.slug}: {opening!r} by {speakers}"
        tally.count(("found", lang), bool(found), where)
        right = bool(found) and found[0] in speakers.split("|")
        tally.count(("speaker", lang), right, f"{where}, not {found}")
    for words in LABELS[piece.slug].get("scare", ()):
        quoted = any(text.startswith(words) for text, _ in quotes)
        tally.count(("scare", lang), not quoted, f"{piece.slug}: {words!r}")


def tally_costs(tally: Tally, lang: str, piece: Piece, digest: Digest) -> None:
    for label in LABELS[piece.slug]["costs"]:
        hit = any(costs_as_labelled(cost, piece.text, label) for cost in digest.costs)
        tally.count(("cost", lang), hit, f"{piece.slug}: {label}")


def tally_topics(tally: Tally, lang: str, piece: Piece, digest: Digest) -> None:
    for topic in piece.topics:
        tally.count(("topic", lang), topic in digest.topics, f"{piece.slug}: {topic}")
    for topic in digest.topics:
        tally.count(("on topic", lang), topic in piece.topics, f"{piece.slug}: {topic}")


def costs_as_labelled(cost: Cost, text: str, label: list[Any]) -> bool:
    """The words may reach further than the label's ("nearly", "de"); the figures may not differ."""
    words, amount, upper, currency, per = label
    return (
        words in folded(cost.span.of(text))
        and cost.amount == Decimal(amount)
        and cost.amount_max == (Decimal(upper) if upper else None)
        and (cost.currency, cost.per or "") == (currency, per)
    )


@pytest.fixture(scope="module")
def tally(newspapers: tuple[Newspaper, ...]) -> Tally:
    tally = Tally()
    for paper, piece in labelled(newspapers):
        outlet = paper.outlet
        article = Article(piece.text, title=piece.title, lang=outlet.lang, genre=outlet.genre)
        digest = read(article)
        tally_quotes(tally, outlet.lang, piece, digest)
        tally_costs(tally, outlet.lang, piece, digest)
        tally_topics(tally, outlet.lang, piece, digest)
    for key in sorted(tally.of):
        print(f"\n{key[1]} {key[0]:9}{tally.right[key]:4} of {tally.of[key]}", end="")
    print("", *tally.misses, sep="\n  ")
    return tally


@pytest.mark.parametrize(("what", "lang"), list(FLOORS), ids=map(" ".join, FLOORS))
def test_reading_stays_over_its_floor(tally: Tally, what: str, lang: str) -> None:
    share = tally.right[what, lang] / tally.of[what, lang]
    misses = [miss for miss in tally.misses if miss.startswith(f"{what} ")]
    assert share >= FLOORS[what, lang], "\n".join(misses)


def test_every_article_is_labelled_with_words_that_stand_in_it(
    newspapers: tuple[Newspaper, ...],
) -> None:
    pieces = {piece.slug: folded(piece.text) for _, piece in labelled(newspapers)}
    assert set(LABELS) == set(pieces)
    for slug, text in pieces.items():
        label = LABELS[slug]
        words = [row[0] for row in (*label["quotes"], *label["costs"])] + label.get("scare", [])
        assert [word for word in words if word not in text] == [], slug
