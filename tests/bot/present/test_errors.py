"""Every failure has a sentence that says what is wrong and what to do."""

from __future__ import annotations

import pytest

from bot.errors import StoreUnusable
from bot.message import Button, Note, Style, Text
from bot.present.errors import SENTENCES, error_message, error_sentence
from bot.present.plain import plain
from bot.present.usage import Offer, UsageProblem
from bot.texts.texts import texts_for
from feeds import errors
from tests.fakes.snapshots import assert_snapshot

ADDRESS = "https://www.merle.example/page"
FAILURES: tuple[errors.FeedsError, ...] = (
    *(
        errors.AddressRefused(ADDRESS, reason)
        for reason in ("scheme", "host", "private", "credentials", "port", "empty")
    ),
    errors.FetchError(ADDRESS),
    errors.Unreachable(ADDRESS),
    errors.TooSlow(ADDRESS),
    errors.TooLarge(ADDRESS, 5_000_000),
    errors.TooManyRedirects(ADDRESS),
    *(errors.BadStatus(ADDRESS, status) for status in (403, 404, 500)),
    errors.RobotsDisallow(ADDRESS),
    errors.NotAFeed(ADDRESS),
    errors.NoArticle(ADDRESS),
    errors.ReadTimeout("read", 10),
    errors.ReadCrashed("read", -9),
)


def kinds(base: type[errors.FeedsError]) -> set[str]:
    return {base.code}.union(*(kinds(kind) for kind in base.__subclasses__()))


def test_every_error_that_a_chat_can_meet_has_its_sentence() -> None:
    never_in_a_chat = {errors.FeedsError.code, "not-opml"}  # lists of feeds are read by the CLI
    assert kinds(errors.FeedsError) - set(SENTENCES) == never_in_a_chat


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_the_sentences_read_as_agreed(lang: str) -> None:
    said = [f"{one}\n  {error_sentence(one, texts_for(lang))}\n" for one in FAILURES]
    assert_snapshot(f"{lang}/errors", "\n".join(said))


@pytest.mark.parametrize("failure", FAILURES, ids=str)
def test_a_sentence_has_no_address_in_it_and_differs_between_languages(
    failure: errors.FeedsError,
) -> None:
    french, english = (error_sentence(failure, texts_for(lang)) for lang in ("fr", "en"))
    assert french != english
    assert "https://" not in french + english


def test_an_error_without_a_sentence_of_its_own_says_to_try_again() -> None:
    said = error_sentence(StoreUnusable("/var/lib/pasquin", "no room"), texts_for("en"))
    assert said == "That did not work: try again in a moment."


def test_a_usage_problem_shows_an_example_and_offers_lines() -> None:
    problem = UsageProblem(
        "usage-topic-unknown",
        {"word": "depense"},
        example="/subscribe depenses 8:00",
        offers=(Offer("Public spending", "/subscribe depenses"),),
    )
    message = error_message(problem, texts_for("en"))
    assert "“depense” is not a topic" in plain(message)
    assert message.blocks[1] == Note(
        (Text("Example: "), Text("/subscribe depenses 8:00", Style.CODE))
    )
    assert message.buttons == ((Button("Public spending", command="/subscribe depenses"),),)
