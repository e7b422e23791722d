"""The reasons behind a reading agree with the reading."""

from __future__ import annotations

from feeds.model import Article
from feeds.read.digest import read
from feeds.read.explain import explain

TEXT = (
    "La mairie de Vaubrèche a payé 88\u202f000 € un rond-point « djeun’s » en forme de sablier.\n\n"
    "« Il tourne très bien, et dans les deux sens », a déclaré Odile Brac, adjointe aux "
    "ronds-points.\n\n"
    "Lire aussi : le rond-point d’à côté"
)
ARTICLE = Article(TEXT, lang="fr")


def test_every_quote_speaker_and_cost_of_the_digest_has_its_reason() -> None:
    digest, reasons = read(ARTICLE), explain(ARTICLE)
    assert [quote.span for quote in digest.quotes] == [
        reason.span for reason in reasons if reason.part == "quote"
    ]
    assert [quote.speaker for quote in digest.quotes] == [
        reason.found for reason in reasons if reason.part == "speaker"
    ]
    assert [cost.span for cost in digest.costs] == [
        reason.span for reason in reasons if reason.part == "cost"
    ]
    assert all(reason.rule for reason in reasons)


def test_what_is_no_quote_says_why() -> None:
    [refused] = [reason for reason in explain(ARTICLE) if reason.part == "no quote"]
    assert refused.span.of(TEXT) == "djeun’s"


def test_blocks_tell_their_kind_and_reasons_come_in_the_order_of_the_text() -> None:
    reasons = explain(ARTICLE)
    assert [reason.rule for reason in reasons if reason.part == "block"][-1] == "furniture"
    assert [reason.span for reason in reasons] == sorted(reason.span for reason in reasons)
