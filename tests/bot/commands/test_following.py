"""Following topics: subscribe, unsubscribe, what is followed, what there is."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from bot.store.records import EVERYTHING

if TYPE_CHECKING:
    from tests.bot.commands.conftest import Room


async def test_a_subscription_is_kept_with_its_rhythm_and_its_next_hour(room: Room) -> None:
    await room.ask("/subscribe depenses lun-ven 7h30")
    kept = (await room.subscriptions())["depenses"]
    assert kept.rhythm == "mon,tue,wed,thu,fri 7:30"
    assert kept.next_at == datetime(2026, 11, 23, 6, 30, tzinfo=UTC)


async def test_without_a_rhythm_it_has_that_of_the_house(room: Room) -> None:
    await room.ask("/subscribe depenses")
    assert (await room.subscriptions())["depenses"].rhythm == "daily 8:00"


async def test_the_rhythm_of_the_house_may_be_shorter_than_people_may_ask_for(room: Room) -> None:
    room.defaults = replace(room.defaults, rhythm="every 1 minutes")
    await room.ask("/subscribe depenses")
    assert (await room.subscriptions())["depenses"].rhythm == "every 1 minutes"
    assert "C’est trop souvent" in await room.hear("/subscribe sante every 5 minutes")


async def test_the_answer_tells_the_next_edition_in_local_time(room: Room) -> None:
    said = await room.hear("/subscribe depenses 8:00")
    assert "Prochaine édition (heure de Paris) : demain à 8 h" in said


async def test_the_answer_leads_to_what_there_is_and_back_out(room: Room) -> None:
    message = await room.ask("/subscribe depenses 8:00")
    assert "rien n’est encore paru" in str(await room.press(message, "Voir ce qu’il y a")).lower()
    await room.press(message, "Se désabonner")
    assert await room.subscriptions() == {}


async def test_at_once_has_no_next_edition(room: Room) -> None:
    said = await room.hear("/subscribe depenses maintenant")
    assert "dès qu’un article paraît" in said
    assert "Prochaine" not in said
    assert (await room.subscriptions())["depenses"].next_at is None


@pytest.mark.parametrize(
    "typed",
    [
        "depenses",
        "Dépenses publiques",
        "DEPENSES  PUBLIQUES",
        "public spending",
        "dépenses-publiques",
    ],
)
async def test_a_topic_is_known_by_id_and_by_its_names_with_or_without_accents(
    room: Room, typed: str
) -> None:
    await room.ask(f"/subscribe {typed} 8:00")
    assert set(await room.subscriptions()) == {"depenses"}


@pytest.mark.parametrize("typed", ["tout", "everything", "all", "Tous"])
async def test_everything_is_a_topic(room: Room, typed: str) -> None:
    await room.ask(f"/subscribe {typed}")
    assert set(await room.subscriptions()) == {EVERYTHING}


async def test_a_mistyped_topic_is_offered_with_the_rhythm_that_was_typed(room: Room) -> None:
    message = await room.ask("/subscribe depense publique 18:00")
    await room.press(message, "Dépenses publiques")
    assert (await room.subscriptions())["depenses"].rhythm == "daily 18:00"


async def test_without_a_topic_all_are_offered(room: Room) -> None:
    message = await room.ask("/subscribe")
    await room.press(message, "Santé")
    await room.press(message, "Tout")
    assert set(await room.subscriptions()) == {"sante", EVERYTHING}


async def test_a_rhythm_that_makes_no_sense_is_answered_by_rhythms_that_do(room: Room) -> None:
    message = await room.ask("/subscribe sante 25:00")
    assert "« 25:00 » n’est pas un rythme" in str(message).replace("\\u202f", " ")
    await room.press(message, "Dès qu’un article paraît")
    assert (await room.subscriptions())["sante"].rhythm == "now"


@pytest.mark.parametrize("typed", ["toutes les 7 minutes", "every 5 minutes"])
async def test_a_step_that_is_not_possible_is_answered_by_steps_that_are(
    room: Room, typed: str
) -> None:
    message = await room.ask(f"/subscribe sante {typed}")
    await room.press(message, "Toutes les 15 minutes")
    assert (await room.subscriptions())["sante"].rhythm == "every 15 minutes"


async def test_subscribing_again_changes_the_rhythm(room: Room) -> None:
    await room.ask("/subscribe sante 8:00")
    said = await room.hear("/subscribe sante 18:00")
    assert "nouveau rythme" in said
    assert (await room.subscriptions())["sante"].rhythm == "daily 18:00"


async def test_a_paused_chat_that_subscribes_is_sent_things_again(room: Room) -> None:
    for line in ("/subscribe sante", "/start"):
        await room.pause("blocked")
        await room.ask(line)
        async with room.store.read() as tx:
            chat = await tx.chats.get(room.chat_id)
        assert chat is not None
        assert chat.paused is None


async def test_a_member_who_may_not_change_does_not_resume_a_paused_chat(room: Room) -> None:
    room.may_change = False
    await room.pause("blocked")
    await room.ask("/start")
    async with room.store.read() as tx:
        chat = await tx.chats.get(room.chat_id)
    assert chat is not None
    assert chat.paused == "blocked"


async def test_leaving_a_topic_says_what_is_left_and_can_be_undone(room: Room) -> None:
    await room.ask("/subscribe sante")
    await room.ask("/subscribe police")
    message = await room.ask("/unsubscribe sante")
    assert "Il vous reste un abonnement." in str(message)
    await room.press(message, "Se réabonner")
    assert set(await room.subscriptions()) == {"sante", "police"}


async def test_leaving_without_a_topic_offers_those_that_are_followed(room: Room) -> None:
    await room.ask("/subscribe sante")
    message = await room.ask("/unsubscribe")
    await room.press(message, "Santé")
    assert await room.subscriptions() == {}
    assert "rien à quitter" in await room.hear("/unsubscribe")


async def test_leaving_what_is_not_followed_offers_what_is(room: Room) -> None:
    await room.ask("/subscribe sante")
    message = await room.ask("/unsubscribe police")
    assert "Vous ne suivez pas" in str(message)
    assert [button.command for row in message.buttons for button in row] == ["/unsubscribe sante"]


async def test_the_list_of_subscriptions_tells_rhythm_and_next_edition(room: Room) -> None:
    await room.ask("/subscribe sante 18:00")
    await room.ask("/subscribe police maintenant")
    said = await room.hear("/subscriptions")
    assert "• Santé — tous les jours à 18 h · prochaine édition aujourd’hui à 18 h" in said
    assert "• Police — dès qu’un article paraît\n" in said


async def test_the_list_tells_when_the_chat_is_paused(room: Room) -> None:
    await room.ask("/subscribe sante")
    await room.pause("blocked")
    assert "suspendus" in await room.hear("/subscriptions")


async def test_a_chat_that_follows_nothing_is_shown_where_to_begin(room: Room) -> None:
    message = await room.ask("/subscriptions")
    await room.press(message, "Tout recevoir")
    assert set(await room.subscriptions()) == {EVERYTHING}


async def test_topics_are_counted_and_those_followed_are_marked(room: Room) -> None:
    await room.press_arrives()
    await room.ask("/subscribe depenses")
    said = await room.hear("/topics")
    assert "• Tout — 3 articles\n" in said
    assert "• Dépenses publiques — 2 articles · suivi\n" in said
    assert "• Gouvernement — un article\n" in said
    assert "• Police\n" in said


async def test_chats_follow_apart_from_each_other(room: Room, english: Room) -> None:
    await room.ask("/subscribe sante")
    assert await english.subscriptions() == {}


async def test_the_next_hour_is_local_across_a_clock_change(room: Room) -> None:
    room.now = datetime(2027, 3, 27, 12, 0, tzinfo=UTC)  # clocks go forward the night after
    await room.ask("/subscribe sante 8:00")
    due = (await room.subscriptions())["sante"].next_at
    assert due == datetime(2027, 3, 28, 6, 0, tzinfo=UTC)
    assert due - room.now < timedelta(hours=20)
