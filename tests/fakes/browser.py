"""A real browser on the chat page, and what a reader does there."""

from __future__ import annotations

import asyncio
import os
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from playwright.async_api import Browser, Locator, Page


PICTURES = os.environ.get("PASQUIN_PICTURES")
"""Where README's pictures go, if they are to be taken anew."""
SKINS = ("Pasquin", "Telegram", "Discord")


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
