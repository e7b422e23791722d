"""The whole house at work, as a reader sees it in a real browser.

`PASQUIN_PICTURES=docs/pictures pytest -m slow tests/e2e/test_whole_house.py` takes README's
pictures anew.
"""

from __future__ import annotations

import asyncio
import io
import re
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
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
from bot.platforms.local.terminal import WIDEST, renderable
from bot.platforms.local.wire import unpacked
from tests.fakes.browser import PICTURES, SKINS, choice, picture, said, say, visitor

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from playwright.async_api import Browser, Page

    from bot.app import Parts
    from bot.message import Message

pytestmark = pytest.mark.browser


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
