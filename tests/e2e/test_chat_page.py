"""The chat page in a real browser, over a server that answers what it is told to."""

from __future__ import annotations

import asyncio
import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from bot.message import Button, Link, Message, Paragraph, paragraph
from bot.platforms.local.adapter import LOCAL_CHAT
from bot.platforms.local.frames import Status
from tests.fakes.browser import SKINS, choice, said, say, visitor
from tests.fakes.messages import EVERYTHING_THERE_IS

if TYPE_CHECKING:
    from playwright.async_api import Browser

    from tests.fakes.chat_house import ChatHouse

pytestmark = pytest.mark.browser


async def test_a_page_that_lost_its_server_comes_back_and_shows_nothing_twice(
    house: ChatHouse, browser: Browser
) -> None:
    async with house.open() as address:
        port = int(address.rpartition(":")[2])
        visit = visitor(browser, address)
        page = await visit.__aenter__()
        await say(page, "/one")
        await page.wait_for_selector(".line.pasquin")
    await page.wait_for_selector("#status[data-state=lost]")
    await say(page, "/two")
    await page.wait_for_selector(".line.pending")
    await house.platform.send(LOCAL_CHAT, Message((paragraph("meanwhile"),)), key="k")
    async with house.open(port):
        await page.wait_for_selector('text="/TWO"')
        await page.wait_for_selector("#status[data-state=connected]")
        assert await said(page) == ["/one", "/ONE", "meanwhile", "/two", "/TWO"]
        assert await page.query_selector(".line.pending") is None
        await visit.__aexit__(None, None, None)
    assert house.asked == ["/one", "/two"]


async def test_words_of_a_message_are_never_markup(house: ChatHouse, browser: Browser) -> None:
    evil = "<img src=x onerror=\"document.title='owned'\"><script>alert(1)</script>"
    link = Link(evil, "javascript:document.title='owned'")
    await house.platform.send(LOCAL_CHAT, Message((paragraph(evil), Paragraph((link,)))), key="k")
    async with house.open() as address, visitor(browser, address) as page:
        for skin in SKINS:
            await choice(page, skin).check()
            await page.wait_for_selector(f"body[data-skin={skin.lower()}] .line")
            line = page.locator(".line.pasquin")
            assert (await line.inner_text()).count(evil) == 2
            assert await line.locator("a, script, img[src=x]").count() == 0
        assert await page.title() == "Pasquin"


@pytest.mark.parametrize("width", [320, 390, 1000])
async def test_nothing_is_wider_than_the_window(
    house: ChatHouse, browser: Browser, width: int
) -> None:
    await house.platform.send(LOCAL_CHAT, EVERYTHING_THERE_IS, key="1")
    await house.platform.send(LOCAL_CHAT, Message((paragraph("long" * 100),)), key="2")
    row = tuple(Button(f"Leave local government {n}", command="/topics") for n in range(5))
    await house.platform.send(LOCAL_CHAT, Message((paragraph("Five"),), (row,)), key="3")
    async with house.open() as address, visitor(browser, address, width=width) as page:
        for skin in SKINS:
            await choice(page, skin).check()
            for part in ("html", "#room", ".head", ".composer"):
                wide = await page.evaluate(
                    "part => document.querySelector(part).scrollWidth", arg=part
                )
                assert wide <= width, (skin, part)


async def test_a_message_is_shown_as_each_platform_would(
    house: ChatHouse, browser: Browser
) -> None:
    await house.platform.send(LOCAL_CHAT, EVERYTHING_THERE_IS, key="1")
    async with house.open() as address, visitor(browser, address) as page:
        assert await page.locator(".paper .pairs dd").all_inner_texts() == [
            "88 000 €",
            "1 200 000 €",
        ]
        await choice(page, "Telegram").check()
        assert await page.locator(".bubble blockquote").count() == 1
        assert await page.locator(".line .row .button").count() == 2
        await choice(page, "Discord").check()
        tones = [
            await embed.get_attribute("data-tone") for embed in await page.locator(".embed").all()
        ]
        assert tones == [None, "satire", "fiction"]
        await page.reload()
        await page.wait_for_selector("body[data-skin=discord] .embed")
        assert await choice(page, "Discord").is_checked()


async def test_a_line_is_completed_and_recalled_with_the_keyboard(
    house: ChatHouse, browser: Browser
) -> None:
    async with house.open() as address, visitor(browser, address) as page:
        line = page.get_by_role("combobox")
        await line.focus()
        await page.keyboard.type("/s")
        await page.wait_for_selector("#completions li")
        assert await line.get_attribute("aria-expanded") == "true"
        await page.keyboard.press("ArrowDown")
        await page.keyboard.press("ArrowDown")
        chosen = page.get_by_role("option", selected=True)
        assert await line.get_attribute("aria-activedescendant") == await chosen.get_attribute("id")
        await page.keyboard.press("Enter")
        assert await line.input_value() == "/subscribe"
        await page.keyboard.press("Enter")
        await page.wait_for_selector('text="/SUBSCRIBE"')
        await page.keyboard.press("ArrowUp")
        assert await line.input_value() == "/subscribe"
        await line.fill("/l")
        await page.wait_for_selector("#completions li")
        await page.keyboard.press("Escape")
        assert await line.get_attribute("aria-expanded") == "false"
        assert house.asked == ["/subscribe"]


async def test_while_an_answer_takes_its_time_pasquin_is_seen_writing(
    house: ChatHouse, browser: Browser
) -> None:
    may_end = asyncio.Event()

    async def slow() -> Message:
        await may_end.wait()
        return Message((paragraph("done"),))

    house.handlers["/read"] = slow
    async with house.open() as address, visitor(browser, address) as page:
        await say(page, "/read")
        await page.wait_for_selector("#typing", state="visible")
        may_end.set()
        await page.wait_for_selector("text=done")
        await page.wait_for_selector("#typing", state="hidden")


async def test_the_page_speaks_the_language_of_the_chat(house: ChatHouse, browser: Browser) -> None:
    async def settings() -> Message:
        house.status = Status("en", "Europe/London", house_moment())
        return Message((paragraph("ok"),))

    house.handlers["/settings"] = settings
    async with house.open() as address, visitor(browser, address) as page:
        await page.wait_for_selector("html[lang=fr]")
        assert await page.inner_text(".send") == "Envoyer"
        await say(page, "/settings")
        await page.wait_for_selector("html[lang=en]")
        assert await page.inner_text(".send") == "Send"
        assert re.search(r"next edition at .*08:30$", await page.inner_text("#status"))


def house_moment() -> datetime:
    return datetime(2026, 3, 2, 8, 30, tzinfo=UTC)


async def test_everything_that_can_be_used_has_a_name(house: ChatHouse, browser: Browser) -> None:
    await house.platform.send(LOCAL_CHAT, EVERYTHING_THERE_IS, key="1")
    async with house.open() as address, visitor(browser, address) as page:
        for role in ("button", "radio", "combobox", "link", "log"):
            for control in await page.get_by_role(role).all():
                snapshot = await control.aria_snapshot()
                assert '"' in snapshot, snapshot
        assert await page.get_by_role("log").get_attribute("aria-live") == "polite"
