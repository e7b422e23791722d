"""Deliver: once, in order, whatever the platform answers."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from bot.chat import (
    ChatAddress,
    ChatGone,
    ChatMoved,
    InDoubt,
    NotSent,
    Refused,
    SendFailed,
    Throttled,
)
from bot.errors import StoreFault
from bot.jobs.deliver import LAST_RETRY, LEASE, Deliver, backoff
from bot.present.digest import digest_message
from bot.present.plain import plain
from bot.store.deliveries import Deliveries
from bot.store.records import DeliveryState
from tests.fakes.platform import FakePlatform

if TYPE_CHECKING:
    from bot.message import Message
    from bot.store.records import DigestRecord
    from bot.store.store import Store
    from tests.bot.jobs.conftest import Clock
    from tests.fakes.shelf import Shelf

LONG = timedelta(hours=1)


def delivering(
    store: Store, platform: FakePlatform, clock: Clock, *, resend: bool = True
) -> Deliver:
    return Deliver(store, {"fake": platform}, owner="a", now=clock, resend=resend)


async def run_out(job: Deliver, clock: Clock, rounds: int = 12) -> None:
    """Let the job work until nothing is due, time passing in between."""
    for _ in range(rounds):
        while await job.round():
            pass
        clock.pass_(LONG)


async def tally(store: Store) -> dict[DeliveryState, int]:
    async with store.read() as tx:
        return {state: n for state, n in (await tx.deliveries.tally()).items() if n}


async def test_a_due_digest_is_sent_and_marked(
    file_store: Store, shelf: Shelf, clock: Clock
) -> None:
    platform = FakePlatform()
    await shelf.listener("a", platform="fake")
    await shelf.promise(await shelf.digest("whole"))
    assert await delivering(file_store, platform, clock).round()
    assert [posted.to for posted in platform.posted] == [ChatAddress("fake", "a")]
    assert "Le rond-point whole" in plain(platform.posted[0].message)
    assert await tally(file_store) == {DeliveryState.SENT: 1}


async def test_one_chat_hears_things_in_order(
    file_store: Store, shelf: Shelf, clock: Clock
) -> None:
    platform = FakePlatform(fails=[NotSent(), NotSent()])
    await shelf.listener("a", platform="fake")
    for name in ("first", "second", "third"):
        await shelf.promise(await shelf.digest(name))
    await run_out(delivering(file_store, platform, clock), clock)
    told = [plain(posted.message) for posted in platform.posted]
    assert [name in words for name, words in zip(("first", "second", "third"), told, strict=True)]


@pytest.mark.parametrize("failure", [NotSent(), Throttled(90), InDoubt()])
async def test_what_failed_before_it_was_taken_arrives_later_and_once(
    file_store: Store, shelf: Shelf, clock: Clock, failure: SendFailed
) -> None:
    platform = FakePlatform(fails=[failure] * 3)
    await shelf.listener("a", platform="fake")
    await shelf.promise(await shelf.digest("whole"))
    await run_out(delivering(file_store, platform, clock), clock)
    assert len(platform.posted) == 1
    assert await tally(file_store) == {DeliveryState.SENT: 1}


async def test_a_repeat_with_the_same_key_shows_one_message_where_the_platform_tells_it(
    file_store: Store, shelf: Shelf, clock: Clock
) -> None:
    platform = FakePlatform(fails_after=[InDoubt(), RuntimeError("a fault of the library")])
    await shelf.listener("a", platform="fake")
    await shelf.promise(await shelf.digest("whole"))
    await run_out(delivering(file_store, platform, clock), clock)
    assert (platform.asked, len(platform.posted)) == (3, 1)
    assert await tally(file_store) == {DeliveryState.SENT: 1}


@pytest.mark.parametrize(("resend", "sends"), [(True, 2), (False, 1)])
async def test_what_may_be_there_is_resent_at_most_once_elsewhere(
    file_store: Store, shelf: Shelf, clock: Clock, *, resend: bool, sends: int
) -> None:
    platform = FakePlatform(idempotent=False, fails_after=[InDoubt()] * 5)
    await shelf.listener("a", platform="fake")
    await shelf.promise(await shelf.digest("whole"))
    await run_out(delivering(file_store, platform, clock, resend=resend), clock)
    assert len(platform.posted) == sends
    assert await tally(file_store) == {DeliveryState.IN_DOUBT: 1}


async def test_throttling_is_obeyed_to_the_second(
    file_store: Store, shelf: Shelf, clock: Clock
) -> None:
    platform = FakePlatform(fails=[Throttled(30)])
    await shelf.listener("a", platform="fake")
    await shelf.promise(await shelf.digest("whole"))
    job = delivering(file_store, platform, clock)
    await job.round()
    assert await job.next_due() == clock.now + timedelta(seconds=30)
    clock.pass_(timedelta(seconds=29))
    assert not await job.round()
    clock.pass_(timedelta(seconds=1))
    assert await job.round()
    assert len(platform.posted) == 1


async def test_what_is_refused_is_not_tried_again_and_does_not_block(
    file_store: Store, shelf: Shelf, clock: Clock
) -> None:
    platform = FakePlatform(fails=[Refused("too long")])
    await shelf.listener("a", platform="fake")
    for name in ("bad", "good"):
        await shelf.promise(await shelf.digest(name))
    await run_out(delivering(file_store, platform, clock), clock)
    assert await tally(file_store) == {DeliveryState.SENT: 1, DeliveryState.REFUSED: 1}


async def test_a_chat_that_is_gone_is_paused_and_loses_nothing(
    file_store: Store, shelf: Shelf, clock: Clock
) -> None:
    platform = FakePlatform(gone={"a"})
    chat = await shelf.listener("a", platform="fake")
    await shelf.promise(await shelf.digest("whole"))
    job = delivering(file_store, platform, clock)
    await run_out(job, clock)
    assert platform.asked == 1
    async with file_store.write() as tx:
        known = await tx.chats.get(chat.id)
        assert known is not None
        assert known.paused == ChatGone("blocked").reason
        await tx.chats.pause(chat.id, None)
    platform.gone.clear()
    await run_out(job, clock)
    assert len(platform.posted) == 1


async def test_a_chat_that_moved_hears_it_at_its_new_place(
    file_store: Store, shelf: Shelf, clock: Clock
) -> None:
    there = ChatAddress("fake", "-100")
    platform = FakePlatform(fails=[ChatMoved(there)])
    await shelf.listener("a", platform="fake")
    await shelf.promise(await shelf.digest("whole"))
    await run_out(delivering(file_store, platform, clock), clock)
    assert [posted.to for posted in platform.posted] == [there]


async def test_a_send_cut_off_by_a_crash_is_repeated_once_the_lease_ends(
    file_store: Store, shelf: Shelf, clock: Clock
) -> None:
    await shelf.listener("a", platform="fake")
    await shelf.promise(await shelf.digest("whole"))
    async with file_store.write() as tx:  # the process that claimed it dies here
        await tx.deliveries.claim_due(
            platforms=["fake"], now=clock.now, limit=1, owner="dead", lease=LEASE
        )
    platform = FakePlatform()
    job = delivering(file_store, platform, clock)
    assert not await job.round()
    clock.pass_(LEASE)
    assert await job.round()
    assert len(platform.posted) == 1


async def test_another_platforms_deliveries_wait_for_it(
    file_store: Store, shelf: Shelf, clock: Clock
) -> None:
    await shelf.listener("a", platform="elsewhere")
    await shelf.promise(await shelf.digest("whole"))
    platform = FakePlatform()
    assert not await delivering(file_store, platform, clock).round()
    assert await tally(file_store) == {DeliveryState.DUE: 1}


async def test_a_message_that_cannot_be_made_holds_up_its_own_chat_only_and_not_for_ever(
    file_store: Store, shelf: Shelf, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    present = digest_message

    def crashing(record: DigestRecord, *args: Any, **options: Any) -> Message:
        if "bad" in record.article.title:
            raise RuntimeError("a fault of ours")
        return present(record, *args, **options)

    monkeypatch.setattr("bot.jobs.deliver.digest_message", crashing)
    platform = FakePlatform()
    await shelf.listener("a", "depenses", platform="fake")
    await shelf.listener("b", "sante", platform="fake")
    await shelf.promise(await shelf.digest("bad"))
    await shelf.promise(await shelf.digest("after"))
    await shelf.promise(await shelf.digest("elsewhere", topics=("sante",)))
    job = delivering(file_store, platform, clock)
    await job.round()
    assert [posted.to.chat for posted in platform.posted] == ["b"]
    await run_out(job, clock)
    assert [posted.to.chat for posted in platform.posted] == ["b", "a"]
    assert await tally(file_store) == {DeliveryState.SENT: 2, DeliveryState.REFUSED: 1}


async def test_a_store_that_fails_breaks_no_send_off(
    file_store: Store, shelf: Shelf, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Broken off half-way, the other chats' messages would all be in doubt."""
    calls = iter([True, False])

    async def sent(self: Deliveries, *args: Any, **options: Any) -> None:
        if next(calls):
            raise StoreFault("gone")
        await marked(self, *args, **options)

    marked = Deliveries.sent
    monkeypatch.setattr(Deliveries, "sent", sent)
    platform = FakePlatform()
    for name in ("a", "b"):
        await shelf.listener(name, platform="fake")
    await shelf.promise(await shelf.digest("whole"))
    job = delivering(file_store, platform, clock)
    with pytest.raises(StoreFault):
        await job.round()
    assert len(platform.posted) == 2
    assert await tally(file_store) == {DeliveryState.SENT: 1, DeliveryState.SENDING: 1}
    monkeypatch.setattr(Deliveries, "sent", marked)
    await job.give_back()
    assert await job.round(), "at once, not when the lease ends"
    assert len(platform.posted) == 2
    assert await tally(file_store) == {DeliveryState.SENT: 2}


def test_retries_come_ever_later_up_to_a_quarter_of_an_hour() -> None:
    waits = [backoff(attempts) for attempts in range(40)]
    assert waits == sorted(waits)
    assert waits[0] == timedelta(seconds=2)
    assert waits[-1] == LAST_RETRY
