"""What a reader and an open page live through, over a real socket and a real store."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING

import aiohttp
import pytest

from bot.message import Message, paragraph
from bot.platforms.local import answers, conversation, server
from bot.platforms.local.adapter import LAST_LINES, LOCAL_CHAT
from bot.platforms.local.frames import Status
from bot.platforms.local.wire import packed
from tests.fakes.broken_store import broken
from tests.fakes.chat_page import chat_page

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from bot.store.store import Store
    from tests.fakes.chat_house import ChatHouse


def note(words: str) -> Message:
    return Message((paragraph(words),))


async def tell(house: ChatHouse, *words: str) -> None:
    for each in words:
        await house.platform.send(LOCAL_CHAT, note(each), key=f"digest:{each}")


async def test_a_page_that_opens_shows_what_was_said_before(house: ChatHouse) -> None:
    await tell(house, "one", "two")
    async with house.open() as address, chat_page(address) as page:
        frame = await page.told("lines")
        assert frame["fresh"]
        assert await page.shows(2) == [("pasquin", "one"), ("pasquin", "two")]


async def test_what_the_reader_says_is_shown_and_answered(house: ChatHouse) -> None:
    async with house.open() as address, chat_page(address) as page:
        await page.say("/help")
        assert await page.shows(2) == [("reader", "/help"), ("pasquin", "/HELP")]


async def test_an_edition_arrives_by_itself_on_every_open_page(house: ChatHouse) -> None:
    async with house.open() as address, chat_page(address) as one, chat_page(address) as other:
        for page in (one, other):
            await page.told("lines")
        await tell(house, "edition")
        for page in (one, other):
            assert await page.shows(1) == [("pasquin", "edition")]


async def test_a_line_said_again_after_a_lost_connection_is_answered_once(house: ChatHouse) -> None:
    async with house.open() as address:
        async with chat_page(address) as page:
            await page.say("/latest", key="abc")
            await page.shows(2)
        async with chat_page(address) as page:
            await page.say("/latest", key="abc")
            await page.say("/help", key="def")
            assert [words for _, words in await page.shows(4)] == [
                *("/latest", "/LATEST", "/help", "/HELP"),
            ]
    assert house.asked == ["/latest", "/help"]


async def test_a_page_that_comes_back_gets_only_what_it_has_not(house: ChatHouse) -> None:
    await tell(house, "one", "two", "three")
    second = (await house.platform.lines())[1]
    async with (
        house.open() as address,
        chat_page(address, after=second.id, key=second.key) as page,
    ):
        frame = await page.told("lines")
        assert not frame["fresh"]
        assert await page.shows(1) == [("pasquin", "three")]


async def test_a_page_that_has_everything_is_told_nothing_twice(house: ChatHouse) -> None:
    await tell(house, "one")
    (last,) = await house.platform.lines()
    async with house.open() as address, chat_page(address, after=last.id, key=last.key) as page:
        frame = await page.told("lines")
        assert (frame["fresh"], frame["lines"]) == (False, [])


@pytest.mark.parametrize(("after", "key"), [(1, "digest:other"), (7, "digest:one"), (2**31, "x")])
async def test_a_page_of_another_store_starts_anew(house: ChatHouse, after: int, key: str) -> None:
    await tell(house, "one", "two")
    async with house.open() as address, chat_page(address, after=after, key=key) as page:
        assert (await page.told("lines"))["fresh"]
        assert len(page.lines) == 2


async def test_a_page_that_was_away_for_too_long_starts_anew(house: ChatHouse) -> None:
    await tell(house, "first", *map(str, range(LAST_LINES + 5)))
    first_id = (await house.platform.lines())[0].id - 6
    async with (
        house.open() as address,
        chat_page(address, after=first_id, key="digest:first") as page,
    ):
        assert (await page.told("lines"))["fresh"]
        assert len(page.lines) == LAST_LINES


async def test_a_slow_answer_holds_up_neither_commands_nor_editions(house: ChatHouse) -> None:
    may_end = asyncio.Event()

    async def slow() -> Message:
        await may_end.wait()
        return note("read at last")

    house.handlers["/read"] = slow
    async with house.open() as address, chat_page(address) as page:
        assert not (await page.told("typing"))["on"]
        await page.say("/read")
        assert (await page.told("typing"))["on"]
        await page.say("/help")
        await page.shows(3)
        await tell(house, "edition")
        await page.shows(4)
        may_end.set()
        said = [words for _, words in await page.shows(5)]
        assert said == ["/read", "/help", "/HELP", "edition", "read at last"]
        assert not (await page.told("typing"))["on"]


async def test_a_quick_answer_needs_no_sign_of_typing(house: ChatHouse) -> None:
    async with house.open() as address, chat_page(address) as page:
        assert not (await page.told("typing"))["on"]
        await page.say("/help")
        await page.shows(2)
        house.status = Status("en", "UTC")
        house.platform.wake()
        while True:
            frame = json.loads(await page.socket.receive_str())
            assert frame["type"] != "typing"
            if frame["type"] == "status" and frame["lang"] == "en":
                break


async def test_who_closes_the_page_finds_the_answer_on_coming_back(house: ChatHouse) -> None:
    may_end = asyncio.Event()

    async def slow() -> Message:
        await may_end.wait()
        return note("here it is")

    house.handlers["/read"] = slow
    async with house.open() as address:
        async with chat_page(address) as page:
            await page.say("/read")
            await page.shows(1)
        async with chat_page(address) as page:
            await page.shows(1)
            may_end.set()
            assert (await page.shows(2))[1] == ("pasquin", "here it is")


async def test_an_answer_that_breaks_is_owned_up_to_and_the_next_one_comes(
    house: ChatHouse,
) -> None:
    async def broken() -> Message:
        raise RuntimeError("a bug")

    house.handlers["/boom"] = broken
    async with house.open() as address, chat_page(address) as page:
        await page.say("/boom")
        assert (await page.told("error"))["code"] == "answer-failed"
        await page.say("/help")
        assert ("pasquin", "/HELP") in await page.shows(3)


async def test_an_answer_that_breaks_late_ends_the_typing(house: ChatHouse) -> None:
    async def broken() -> Message:
        await asyncio.sleep(answers.SOON * 1.5)
        raise RuntimeError("a bug")

    house.handlers["/boom"] = broken
    async with house.open() as address, chat_page(address) as page:
        await page.told("typing")
        await page.say("/boom")
        assert (await page.told("typing"))["on"]
        assert not (await page.told("typing"))["on"]


async def test_more_answers_than_can_be_worked_on_are_refused(house: ChatHouse) -> None:
    async def endless() -> Message:
        await asyncio.Event().wait()
        raise AssertionError("never set")

    house.handlers["/read"] = endless
    async with house.open() as address, chat_page(address) as page:
        for number in range(answers.MOST_AT_ONCE):
            await page.say("/read", key=f"k{number}")
        await page.shows(answers.MOST_AT_ONCE)
        await page.say("/read", key="one-more")
        error = await page.told("error")
        assert (error["code"], error["key"]) == ("busy", "one-more")


@pytest.mark.parametrize(
    ("frame", "code"),
    [
        ("", "bad-frame"),
        ("not json", "bad-frame"),
        ("[" * 15_000, "bad-frame"),
        ("[]", "bad-frame"),
        ({"type": "say"}, "bad-frame"),
        ({"type": "say", "line": 5, "key": "k"}, "bad-frame"),
        ({"type": "shout", "line": "x", "key": "k"}, "bad-frame"),
        ({"type": "say", "line": "x" * 2001, "key": "k"}, "too-long"),
    ],
)
async def test_a_bad_frame_is_answered_and_the_talk_goes_on(
    house: ChatHouse, frame: object, code: str
) -> None:
    async with house.open() as address, chat_page(address) as page:
        await page.send(frame)
        assert (await page.told("error"))["code"] == code
        await page.say("/help")
        await page.shows(2)


async def test_bytes_are_no_frame(house: ChatHouse) -> None:
    async with house.open() as address, chat_page(address) as page:
        await page.socket.send_bytes(b"\x00\xff")
        assert (await page.told("error"))["code"] == "bad-frame"


async def test_a_frame_too_large_closes_that_page_only(house: ChatHouse) -> None:
    async with house.open() as address, chat_page(address) as good:
        async with chat_page(address) as bad:
            await bad.told("lines")
            await bad.send("x" * (conversation.LARGEST_FRAME + 1))
            with pytest.raises(aiohttp.WSMessageTypeError):
                await bad.told("error")
            assert bad.socket.close_code == aiohttp.WSCloseCode.MESSAGE_TOO_BIG
        await good.say("/help")
        await good.shows(2)


async def test_a_half_typed_line_is_completed(house: ChatHouse) -> None:
    async with house.open() as address, chat_page(address) as page:
        await page.send({"type": "complete", "line": "/s", "id": 3})
        frame = await page.told("completions")
        assert frame["id"] == 3
        assert [item["text"] for item in frame["items"]] == ["/sources", "/subscribe"]
        assert frame["items"][0] == {
            "text": "/sources",
            "label": "sources",
            "help": "about /sources",
        }


async def test_the_page_learns_of_a_new_language_after_the_answer_that_set_it(
    house: ChatHouse,
) -> None:
    async def settings() -> Message:
        house.status = Status("en", "Europe/London")
        return note("done")

    house.handlers["/settings language en"] = settings
    async with house.open() as address, chat_page(address) as page:
        assert (await page.told("status"))["lang"] == "fr"
        await page.say("/settings language en", key="k")
        status = await page.told("status")
        assert (status["lang"], status["zone"]) == ("en", "Europe/London")


async def test_a_line_added_by_another_process_is_found(
    house: ChatHouse, file_store: Store, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(conversation, "LOOK_EVERY", 0.05)
    async with house.open() as address, chat_page(address) as page:
        await page.told("lines")
        async with file_store.write() as tx:
            message = packed(note("from afar"))
            await tx.transcript.post(
                LOCAL_CHAT, key="k", author="pasquin", message=message, now=now
            )
        assert await page.shows(1) == [("pasquin", "from afar")]


async def test_a_store_that_fails_is_owned_up_to_and_the_page_sent_away_to_try_again(
    house: ChatHouse, file_store: Store, tmp_path: Path
) -> None:
    async with house.open() as address, chat_page(address) as page:
        await page.told("lines")
        async with broken(file_store, tmp_path / "file.sqlite"):
            await page.say("/help", key="k")
            error = await page.told("error")
            assert (error["code"], error["key"]) == ("store-fault", "")
            house.platform.wake()
            with pytest.raises(aiohttp.WSMessageTypeError):
                await page.told("lines")
            assert page.socket.close_code == aiohttp.WSCloseCode.INTERNAL_ERROR


async def test_there_is_an_end_to_the_pages_that_may_be_open(
    house: ChatHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server, "MOST_PAGES", 1)
    async with house.open() as address:
        async with chat_page(address) as page:
            await page.told("lines")
            with pytest.raises(aiohttp.WSServerHandshakeError) as refusal:
                async with chat_page(address):
                    pass
            assert refusal.value.status == 503
        assert any([await _opens(address) for _ in range(50)])


async def _opens(address: str) -> bool:
    try:
        async with chat_page(address) as page:
            await page.told("lines")
    except aiohttp.WSServerHandshakeError:
        return False
    return True


async def test_stopping_waits_neither_for_pages_nor_for_answers(house: ChatHouse) -> None:
    begun = asyncio.Event()

    async def endless() -> Message:
        begun.set()
        await asyncio.Event().wait()
        raise AssertionError("never set")

    house.handlers["/read"] = endless
    loop = asyncio.get_running_loop()
    async with house.open() as address, aiohttp.ClientSession() as session:
        socket = await session.ws_connect(f"{address}/chat", headers={"Origin": address})
        await socket.send_json({"type": "say", "line": "/read", "key": "k"})
        await begun.wait()
        stopping_at = loop.time()
    assert loop.time() - stopping_at < 3
