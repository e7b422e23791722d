"""The chat page in a real browser.

`PASQUIN_PICTURES=docs/pictures pytest tests/e2e/test_chat_page.py` takes README's pictures anew.
"""

from __future__ import annotations

import asyncio
import io
import os
import re
import shutil
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from rich.console import Console

from bot.app import assembled, chat_page, run_jobs
from bot.config.settings import (
    EditionSettings,
    FetchSettings,
    LocalSettings,
    Settings,
    StoreSettings,
)
from bot.demo.server import Press
from bot.demo.timetable import THIS_MORNING
from bot.message import Link, Message, Paragraph, paragraph
from bot.platforms.local.adapter import LOCAL_CHAT
from bot.platforms.local.frames import Status
from bot.platforms.local.terminal import WIDEST, renderable
from bot.platforms.local.wire import unpacked
from tests.fakes.chat_house import ChatHouse, local_chat
from tests.fakes.messages import EVERYTHING_THERE_IS

playwright = pytest.importorskip("playwright.async_api", reason="playwright is in the extra: test")
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine"),
]

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from playwright.async_api import Browser, Locator, Page

    from bot.app import Parts
    from bot.store.store import Store

PICTURES = os.environ.get("PASQUIN_PICTURES")
QUIET = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update"),
)
SKINS = ("Pasquin", "Telegram", "Discord")


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    async with playwright.async_playwright() as driver:
        opened = await driver.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield opened
        await opened.close()


@asynccontextmanager
async def visitor(
    browser: Browser,
    address: str,
    *,
    width: int = 1000,
    height: int = 800,
    scheme: str = "light",
) -> AsyncIterator[Page]:
    """An open page that is connected. Anything it complains of is a failure."""
    context = await browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme=scheme,
        locale="fr-FR",
        timezone_id="Europe/Paris",
    )
    page = await context.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    await page.goto(address)
    await page.wait_for_selector("#status[data-state=connected]")
    yield page
    await context.close()
    assert [each for each in complaints if "WebSocket" not in each] == []


@pytest.fixture
async def house(file_store: Store, now: datetime) -> ChatHouse:
    return ChatHouse(await local_chat(file_store, now))


async def say(page: Page, line: str) -> None:
    await page.fill("#line", line)
    await page.press("#line", "Enter")


def choice(page: Page, skin: str) -> Locator:
    return page.get_by_role("radio", name=skin, exact=True)


async def said(page: Page) -> list[str]:
    """The first words of every line that is shown."""
    return [
        (await line.inner_text()).splitlines()[0]
        for line in await page.query_selector_all("#lines > .line")
    ]


async def picture(page: Page, name: str) -> None:
    if PICTURES:
        folder = Path(PICTURES)
        await asyncio.to_thread(folder.mkdir, parents=True, exist_ok=True)
        await page.screenshot(path=folder / f"{name}.png", animations="disabled")


# --- the whole house


@dataclass
class Clock:
    """Real time, which a test can move on."""

    ahead: timedelta = field(default_factory=timedelta)

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead


@asynccontextmanager
async def whole_house(folder: Path, clock: Clock) -> AsyncIterator[tuple[Parts, Press, str]]:
    """Press, store, worker processes, the three jobs and the page: all real, all running."""
    async with Press(clock=clock) as press:
        settings = Settings(
            store=StoreSettings(url=f"sqlite:///{folder / 'pasquin.db'}"),
            fetch=FetchSettings(
                contact="test", allow_hosts=frozenset({press.base.removeprefix("http://")})
            ),
            editions=EditionSettings(language="fr", timezone="Europe/Paris", shortest_minutes=1),
            local=LocalSettings(port=0),
        )
        stop = asyncio.Event()
        async with (
            assembled(settings, now=clock) as parts,
            chat_page(parts) as address,
            asyncio.TaskGroup() as group,
        ):
            async with parts.store.write() as tx:
                for source in press.outlets:
                    await tx.sources.add(source, now=clock())
            group.create_task(run_jobs(parts, stop))
            yield parts, press, address
            stop.set()


async def this_morning_s_papers_come_out(parts: Parts, press: Press) -> None:
    async with asyncio.timeout(30):
        await _looked_at_all(parts)  # yesterday's papers are the baseline
        press.turn(THIS_MORNING)
        async with parts.store.write() as tx:
            await tx.sources.hasten(now=parts.now())
        parts.poll.bell.ring()
        await _looked_at_all(parts, since=parts.now())


async def _looked_at_all(parts: Parts, since: datetime | None = None) -> None:
    while True:
        async with parts.store.read() as tx:
            sources = await tx.sources.all()
        looked = [each.check.checked_at for each in sources]
        if all(at is not None and (since is None or at >= since) for at in looked):
            return
        await asyncio.sleep(0.05)


@pytest.mark.slow
async def test_a_reader_subscribes_and_an_edition_arrives_by_itself(
    browser: Browser, tmp_path: Path
) -> None:
    clock = Clock()
    async with whole_house(tmp_path, clock) as (parts, press, address):
        async with visitor(browser, address, height=860) as page:
            assert len(await page.query_selector_all("#suggestions button")) == 3

            await page.type("#line", "/abo")
            await page.wait_for_selector("#completions li")
            await page.press("#line", "Tab")
            assert (await page.input_value("#line")).startswith("/abonner")
            await say(page, "/abonner tout toutes les minutes")
            await page.wait_for_selector(".line.reader")
            await page.wait_for_selector(".line.pasquin .button")
            before = len(await said(page))

            await page.click(".line.pasquin .button >> nth=0")
            await page.wait_for_function(
                "count => document.querySelectorAll('#lines > .line').length >= count + 2",
                arg=before,
            )

            await this_morning_s_papers_come_out(parts, press)
            clock.ahead += timedelta(minutes=1)
            parts.edit.bell.ring()
            await page.wait_for_selector("text=L’édition du")
            await page.wait_for_selector(".badge[data-tone=fiction] >> nth=0")
            assert await page.locator(".pasquin blockquote footer").count() > 0
            title = page.locator(".pasquin h2 a >> nth=0")
            assert await title.get_attribute("rel") == "noopener noreferrer"
            assert str(await title.get_attribute("href")).startswith(press.base)
            assert "prochaine édition à" in await page.inner_text("#status")
            await _all_looks(page)
        if PICTURES:
            for name, width, scheme in (("dark", 1000, "dark"), ("phone", 390, "light")):
                async with visitor(
                    browser, address, width=width, height=860, scheme=scheme
                ) as page:
                    await page.evaluate(SHOW_FICTION)
                    await picture(page, f"chat-{name}")
            editions = [line for line in await parts.local.lines() if "delivery" in line.key]
            await _picture_of_the_terminal(browser, unpacked(editions[0].message))


SHOW_FICTION = """
    // from the top of the article before it, or, where that one is long, from its middle
    const room = document.querySelector('#room');
    const top = element => element.getBoundingClientRect().top - room.getBoundingClientRect().top;
    const fiction = document.querySelector('hr + [data-tone=fiction], .embed[data-tone=fiction]');
    let before = fiction.previousElementSibling;
    if (before.matches('hr'))
        do before = before.previousElementSibling; while (!before.matches('hr, .paper > h2'));
    room.scrollTop += Math.max(top(before) - 8, top(fiction) - room.clientHeight * 0.8);
    document.querySelector('#jump').hidden = true;
"""


async def _all_looks(page: Page) -> None:
    for skin in SKINS:
        await choice(page, skin).check()
        await page.wait_for_selector(f"body[data-skin={skin.lower()}] .line h2")
        await page.evaluate(SHOW_FICTION)
        await picture(page, f"chat-{skin.lower()}")


async def _picture_of_the_terminal(browser: Browser, edition: Message) -> None:
    console = Console(
        record=True, width=WIDEST, file=io.StringIO(), force_terminal=True, color_system="truecolor"
    )
    console.print(renderable(edition))
    drawn = console.export_svg(title="pasquin demo --once")
    drawn = re.sub(r"@font-face \{.*?\}", "", drawn, flags=re.DOTALL)  # fonts from elsewhere
    page = await browser.new_page(viewport={"width": 1240, "height": 1000})
    await page.set_content(f'<body style="margin:0">{drawn}</body>')
    await picture(page, "terminal")
    await page.close()


# --- the page alone


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
