"""/latest, /digest, /read and /sources."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.desk import Reading
from bot.store.records import Check
from feeds.model import Genre, Source
from tests.fakes.gazette import MORNING, scooters

if TYPE_CHECKING:
    from bot.message import Message
    from tests.bot.commands.conftest import Room


def labels(message: Message) -> list[str]:
    return [button.label for row in message.buttons for button in row]


async def test_the_latest_come_newest_first_in_pages(room: Room) -> None:
    await room.press_arrives(f"t{number}" for number in range(9))
    first = await room.ask("/latest")
    assert "(1 à 5 sur 12)" in await room.hear("/latest")
    assert labels(first) == ["Plus anciennes →"]
    second = await room.press(first, "Plus anciennes →")
    assert labels(second) == ["← Plus récentes", "Plus anciennes →"]
    third = await room.press(second, "Plus anciennes →")
    assert labels(third) == ["← Plus récentes"]
    shown = [str(page) for page in (first, second, third)]
    assert [[f"t{n}'" in page for n in range(9)] for page in shown] == [
        [False] * 4 + [True] * 5,
        [True] * 4 + [False] * 5,
        [False] * 9,
    ]
    assert await room.press(second, "← Plus récentes") == await room.ask("/latest 5 0")


async def test_one_latest_is_told_in_full(room: Room) -> None:
    await room.press_arrives(["newest"])
    said = await room.hear("/latest 1")
    assert "# newest" in said
    assert "L’addition" in said


@pytest.mark.parametrize("typed", ["0", "21", "-3", "trois", "9" * 5000, "²"])
async def test_a_number_out_of_range_is_answered_with_the_range(room: Room, typed: str) -> None:
    said = await room.hear(f"/latest {typed[:1500]}")
    assert "n’est pas un nombre de 1 à 20" in said


async def test_a_number_too_high_is_offered_as_the_highest(room: Room) -> None:
    assert labels(await room.ask("/latest 99")) == ["20"]
    assert labels(await room.ask("/latest trois")) == []


async def test_an_empty_archive_says_so_and_offers_to_subscribe(room: Room) -> None:
    message = await room.ask("/latest")
    assert "Rien n’est encore paru depuis" in str(message)
    await room.press(message, "S’abonner")
    assert set(await room.subscriptions()) == {"tout"}


async def test_a_digest_on_a_topic_holds_that_topic_only(room: Room) -> None:
    await room.press_arrives()
    said = await room.hear("/digest dépenses publiques")
    assert said.startswith("# Dépenses publiques : où l’on en est\n\n(2 articles de 2 journaux)")
    assert "Deux heures" not in said


async def test_a_digest_offers_to_follow_its_topic_unless_it_is_followed(room: Room) -> None:
    await room.press_arrives()
    message = await room.ask("/digest depenses")
    await room.press(message, "S’abonner")
    assert labels(await room.ask("/digest depenses")) == []


async def test_a_digest_without_a_topic_is_on_what_the_chat_follows(room: Room) -> None:
    await room.press_arrives()
    assert "(3 articles" in await room.hear("/digest")
    await room.ask("/subscribe gouvernement")
    said = await room.hear("/digest")
    assert said.startswith("# Gouvernement : où l’on en est\n\n(Un article")
    await room.ask("/subscribe depenses")
    assert "(3 articles" in await room.hear("/digest")
    await room.ask("/subscribe tout")
    assert (await room.hear("/digest")).startswith("# Tout : où l’on en est")


async def test_a_digest_on_many_topics_is_called_yours(room: Room) -> None:
    await room.press_arrives()
    for topic in ("depenses", "gouvernement", "police", "sante"):
        await room.ask(f"/subscribe {topic}")
    assert (await room.hear("/digest")).startswith("# Vos sujets : où l’on en est")


async def test_an_article_of_two_followed_topics_is_told_once(room: Room) -> None:
    await room.article_arrives("both", at=MORNING)
    await room.ask("/subscribe depenses")
    await room.ask("/subscribe collectivites")
    assert "(Un article d’un seul journal)" in await room.hear("/digest")


async def test_a_digest_without_a_topic_has_the_newest_of_all_that_is_followed(room: Room) -> None:
    for number in range(20):
        await room.article_arrives(f"t{number}", at=MORNING + timedelta(minutes=number))
    said = await room.hear("/digest")
    assert "t19 <" in said
    assert "t12 <" in said
    assert "t11 <" not in said


async def test_a_topic_without_articles_says_so(room: Room) -> None:
    await room.press_arrives()
    assert "Rien n’est encore paru sur « Santé »" in await room.hear("/digest santé")


async def test_an_article_is_read_and_told(room: Room) -> None:
    story = scooters()
    room.desk.known["https://merle.example/x"] = Reading(story.article, story.digest, story.source)
    said = await room.hear("/read https://merle.example/x")
    assert "# Brumecourt achète douze trottinettes" in said
    assert "> — Odile Brac" in said


async def test_a_bare_host_is_read_over_https(room: Room) -> None:
    await room.ask("/read merle.example/x")
    assert room.desk.asked == ["https://merle.example/x"]


@pytest.mark.parametrize("typed", ["trottinettes", "ftp://merle.example", "a@b.example", "..."])
async def test_what_is_no_address_is_not_asked_for(room: Room, typed: str) -> None:
    said = await room.hear(f"/read {typed}")
    assert "n’est pas une adresse" in said
    assert "/lire https://" in said
    assert room.desk.asked == []


async def test_reading_needs_an_address(room: Room) -> None:
    assert "Il manque l’adresse de l’article." in await room.hear("/read")


async def test_sources_are_listed_by_genre_and_say_what_is_wrong_with_them(room: Room) -> None:
    await room.press_arrives()
    async with room.store.write() as tx:
        (merle,) = [one for one in await tx.sources.all() if one.source.title == "Le Merle"]
        later = room.now + timedelta(hours=1)
        await tx.sources.checked(merle.id, Check(next_at=later, failures=2, fault="unreachable"))
    said = await room.hear("/sources")
    assert said.startswith("# 3 journaux sont lus")
    assert said.index("Enquête") < said.index("Satire") < said.index("Fiction")
    assert "• Le Merle <https://merle.example/> — français · injoignable" in said
    assert "• The Ledger — anglais" in said


async def test_many_sources_come_in_pages(room: Room) -> None:
    async with room.store.write() as tx:
        for number in range(60):
            address = f"https://s{number}.example/feed"
            source = Source(address, f"Source {number:02}", Genre.SATIRE, "fr")
            await tx.sources.add(source, now=room.now)
    first = await room.ask("/sources")
    assert "Source 24" in str(first)
    assert "Source 25" not in str(first)
    assert "Source 25" in str(await room.press(first, "Suivants →"))


async def test_no_sources_is_said(room: Room) -> None:
    assert "Aucun journal" in await room.hear("/sources")
