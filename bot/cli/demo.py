"""`pasquin demo`: the whole house on the invented press, with no account and no network.

The press opens on a loopback port with yesterday's papers. Pasquin takes them as its baseline, the
local chat subscribes, this morning's papers come out, and from there on everything is as it is
with real ones: fetched, parsed, read, stored, composed, delivered.
"""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import typer
from rich.console import Console

from bot.app import assembled, chat_page, run_jobs, stop_on_signals, utc_now
from bot.cli.demo_folder import Opening, demo_folder, opening_of, prepare, remember
from bot.cli.opening import in_loop, start_log
from bot.config.settings import (
    EditionSettings,
    FetchSettings,
    LocalSettings,
    LogSettings,
    Settings,
    StoreSettings,
)
from bot.demo.server import Press
from bot.demo.timetable import BETWEEN_ROUNDS, THIS_MORNING
from bot.errors import WorkFault
from bot.store.records import EVERYTHING

if TYPE_CHECKING:
    from datetime import datetime

    from bot.app import Parts
    from bot.config.settings import Language
    from bot.store.records import TranscriptLine

RHYTHM = "every 1 minutes"
"""In the demo an edition comes with the next minute, if there is something to tell."""
ZONES = {"fr": "Europe/Paris", "en": "Europe/London"}


def run_demo(*, once: bool, fresh: bool, lang: Language, port: int) -> None:
    """Run the demo until Ctrl-C, or print one edition and end.

    Raises `WorkFault` where the port of the chat page is taken, or nothing can be written.
    """
    if once:
        with tempfile.TemporaryDirectory(prefix="pasquin-") as passing:
            in_loop(_demo(Path(passing), lang=lang, port=0, once=True))
        return
    folder = demo_folder()
    prepare(folder, fresh=fresh)
    in_loop(_demo(folder, lang=lang, port=port, once=False))


async def _demo(folder: Path, *, lang: Language, port: int, once: bool) -> None:
    opening = opening_of(folder)
    async with Press(clock=utc_now, opened=opening.opened, port=opening.port) as press:
        remember(folder, Opening(opening.opened, int(press.base.rpartition(":")[2])))
        settings = _settings(folder, press, lang=lang, port=port)
        start_log(settings)
        async with assembled(settings) as parts, chat_page(parts) as address:
            with Console(stderr=True).status("Reading this morning's papers …"):
                lines = await _first_edition(parts, press, opening.opened)
            _print(lines)
            if not once:
                _tell_page(address)
                await _stay(parts, press)


def _settings(folder: Path, press: Press, *, lang: Language, port: int) -> Settings:
    # not Settings(…), which reads the environment: with an operator's PASQUIN_STORE__URL there the
    # sample press would be told to real chats
    return Settings.model_construct(
        store=StoreSettings(url=f"sqlite:///{folder / 'demo.db'}"),
        fetch=FetchSettings(allow_hosts=frozenset({press.base.removeprefix("http://")})),
        editions=EditionSettings(
            language=lang, timezone=ZONES[lang], rhythm=RHYTHM, shortest_minutes=1
        ),
        local=LocalSettings(port=port),
        log=LogSettings(level="warning"),
    )


async def _first_edition(parts: Parts, press: Press, opened: datetime) -> list[TranscriptLine]:
    """Baseline, subscription, this morning's papers, one edition. Started again: what is new."""
    await _follow(parts, press)
    await _drain(parts)
    await _subscribe(parts)
    press.turn(_round_at(parts.now(), opened, press.last_round))
    await _news_is_out(parts)
    before = await parts.local.lines()
    await _drain(parts)
    await _edition_now(parts)
    await _drain(parts)
    told = [line for line in await parts.local.lines() if line.author == "pasquin"]
    fresh = [line for line in told if line not in before]
    if not told:
        raise WorkFault("The demo found nothing to tell: what is logged above says why.")
    return fresh or told[-1:]


async def _follow(parts: Parts, press: Press) -> None:
    """Follow every outlet; one whose port changed since the last start has only moved."""
    async with parts.store.write() as tx:
        known = {record.source.title: record for record in await tx.sources.all()}
        for source in press.outlets:
            record = known.get(source.title)
            if record is not None and record.source.address != source.address:
                await tx.sources.moved(record.id, source.address)
            await tx.sources.add(source, now=parts.now())


async def _subscribe(parts: Parts) -> None:
    chat = await parts.local_chat()
    async with parts.store.read() as tx:
        known = await tx.subscriptions.of(chat.id)
    if not known:
        await parts.answer(f"/subscribe {EVERYTHING} {RHYTHM}")


async def _news_is_out(parts: Parts) -> None:
    """Look at every source now: the press has told us, as a hub would, that something is out."""
    async with parts.store.write() as tx:
        await tx.sources.hasten(now=parts.now())
    parts.poll.bell.ring()


async def _edition_now(parts: Parts) -> None:
    chat = await parts.local_chat()
    async with parts.store.write() as tx:
        for subscription in await tx.subscriptions.of(chat.id):
            if subscription.next_at is not None:
                await tx.editions.advance(subscription.id, parts.now())


async def _drain(parts: Parts) -> None:
    """Run the three jobs until none has anything left to do now."""
    for job in (parts.poll, parts.edit, parts.deliver):
        while await job.round():
            pass


def _round_at(now: datetime, opened: datetime, last: int) -> int:
    """The round that is out by now, if the press kept printing since it first opened."""
    rounds = (now - opened) // BETWEEN_ROUNDS
    return min(last, THIS_MORNING + rounds)


async def _stay(parts: Parts, press: Press) -> None:
    stop = asyncio.Event()
    stop_on_signals(stop)
    async with asyncio.TaskGroup() as group:
        printing = group.create_task(_keep_printing(parts, press))
        await run_jobs(parts, stop)
        printing.cancel()
    typer.echo("\nThe demo is over. Started again, it goes on from here; --fresh begins anew.")


async def _keep_printing(parts: Parts, press: Press) -> None:
    while press.round < press.last_round:
        await asyncio.sleep(BETWEEN_ROUNDS.total_seconds())
        press.turn(press.round + 1)
        await _news_is_out(parts)


def _print(lines: list[TranscriptLine]) -> None:
    from bot.cli.printing import show
    from bot.platforms.local.wire import unpacked

    for line in lines:
        show(unpacked(line.message))


def _tell_page(address: str) -> None:
    typer.echo(f"\nThe chat page: {address}  (Ctrl-C ends the demo)")
    typer.echo("Papers come out every few seconds; an edition arrives with the minute.")
