"""Articles of three invented outlets, one of each genre, with what a reader takes from them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from bot.store.records import DigestRecord, Finding
from feeds.model import Article, Cost, Digest, Genre, Per, Quote, Role, Source, Span

MORNING = datetime(2026, 11, 22, 6, 0, tzinfo=UTC)

MERLE = Source(
    "https://merle.example/feed", "Le Merle", Genre.SATIRE, "fr", "https://merle.example/"
)
LEDGER = Source("https://ledger.example/feed", "The Ledger", Genre.WATCHDOG, "en")
SONGE = Source(
    "https://songe.example/feed", "Le Songe", Genre.FICTION, "fr", "https://songe.example/"
)

MERLE_TEXT = (
    "Le conseil de Brumecourt a voté l’achat de douze trottinettes pour 88 000 €. "
    "La séance a duré onze minutes. « On roulera moins bête », a déclaré Odile Brac, maire de la "
    "ville. L’entretien coûterait de 2 à 3 millions d’euros par an, selon un élu. "
    "Personne n’a voté contre."
)
LEDGER_TEXT = (
    "Fenwold paid £4.3m for a bridge that ends in a field. The council said about £1,250 a day "
    "goes on guards. “It is a very good field,” said Ralph Tunny. The auditor has asked for the "
    "papers, and a fine of some 300 thousand may follow."
)
SONGE_TEXT = (
    "Le ministère du Temps perdu rendra deux heures à chaque citoyen. « Nous les avions rangées "
    "derrière une armoire », avoue un conseiller. L’opération est chiffrée à 40 euros par personne."
)


@dataclass(frozen=True)
class Story:
    """An article, who printed it, and its digest."""

    source: Source
    article: Article
    digest: Digest

    def record(
        self, number: int = 1, *, found_at: datetime = MORNING, revised_at: datetime | None = None
    ) -> DigestRecord:
        return DigestRecord(number, self.source, self.article, self.digest, found_at, revised_at)

    def finding(self) -> Finding:
        identity = self.article.link or self.article.title
        return Finding(identity, identity, self.article, self.digest)

    def with_article(self, **changes: Any) -> Story:
        return replace(self, article=replace(self.article, **changes))

    def with_digest(self, **changes: Any) -> Story:
        return replace(self, digest=replace(self.digest, **changes))


def span(text: str, words: str) -> Span:
    """Where words stand in a text, for the first time."""
    start = text.index(words)
    return Span(start, start + len(words))


def scooters() -> Story:
    """Satire, in French: a quote with its speaker, a sum, a range per year that was promised."""
    text = MERLE_TEXT
    article = Article(
        text=text,
        title="Brumecourt achète douze trottinettes, et s’en félicite",
        lang="fr",
        genre=Genre.SATIRE,
        link="https://merle.example/trottinettes",
        published=MORNING,
    )
    digest = Digest(
        lang="fr",
        summary=(
            span(
                text, "Le conseil de Brumecourt a voté l’achat de douze trottinettes pour 88 000 €."
            ),
            span(text, "La séance a duré onze minutes."),
            span(text, "Personne n’a voté contre."),
        ),
        quotes=(Quote(span(text, "On roulera moins bête"), "Odile Brac", key=True),),
        costs=(
            Cost(
                span(text, "88 000 €"),
                Decimal(88_000),
                "EUR",
                role=Role.SPENT,
                what=span(text, "douze trottinettes"),
                key=True,
            ),
            Cost(
                span(text, "2 à 3 millions d’euros par an"),
                Decimal(2_000_000),
                "EUR",
                amount_max=Decimal(3_000_000),
                per=Per.YEAR,
                role=Role.PROMISED,
                what=span(text, "L’entretien"),
                key=True,
            ),
        ),
        topics=("depenses", "collectivites"),
    )
    return Story(MERLE, article, digest)


def bridge() -> Story:
    """Plain reporting, in English: an approximate sum per day, a sum of unknown scale."""
    text = LEDGER_TEXT
    article = Article(
        text=text,
        title="The bridge to a field",
        lang="en",
        genre=Genre.WATCHDOG,
        link="https://ledger.example/bridge",
        published=MORNING - timedelta(days=1),
    )
    digest = Digest(
        lang="en",
        summary=(span(text, "Fenwold paid £4.3m for a bridge that ends in a field."),),
        quotes=(
            Quote(span(text, "It is a very good field,"), "Ralph Tunny", key=True),
            Quote(span(text, "the papers")),
        ),
        costs=(
            Cost(
                span(text, "£4.3m"),
                Decimal("4.3E+6"),
                "GBP",
                role=Role.SPENT,
                what=span(text, "a bridge that ends in a field"),
                key=True,
            ),
            Cost(
                span(text, "£1,250 a day"),
                Decimal(1250),
                "GBP",
                per=Per.DAY,
                approx=True,
                what=span(text, "guards"),
                key=True,
            ),
            Cost(span(text, "some 300 thousand"), None, None, role=Role.FINE, key=True),
        ),
        topics=("depenses",),
    )
    return Story(LEDGER, article, digest)


def lost_time() -> Story:
    """Fiction, in French: a quote whose speaker has no name."""
    text = SONGE_TEXT
    article = Article(
        text=text,
        title="Deux heures rendues à chaque citoyen",
        lang="fr",
        genre=Genre.FICTION,
        link="https://songe.example/heures",
        published=MORNING - timedelta(days=30),
    )
    digest = Digest(
        lang="fr",
        summary=(span(text, "Le ministère du Temps perdu rendra deux heures à chaque citoyen."),),
        quotes=(Quote(span(text, "Nous les avions rangées derrière une armoire"), key=True),),
        costs=(
            Cost(
                span(text, "40 euros par personne"),
                Decimal(40),
                "EUR",
                per=Per.PERSON,
                key=True,
            ),
        ),
        topics=("gouvernement",),
    )
    return Story(SONGE, article, digest)


def all_stories() -> tuple[Story, ...]:
    return (scooters(), bridge(), lost_time())
