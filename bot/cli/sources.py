"""`pasquin sources list`, `add`, `remove`: which outlets are followed. Lists of them: `opml.py`."""

from __future__ import annotations

import sys
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import typer
from rich.text import Text

from bot.app import open_desk, utc_now
from bot.cli.opening import in_loop, settings_at, start_log
from bot.cli.printing import waiting
from bot.errors import UsageFault
from bot.store.engine import place_of
from bot.store.store import Store
from feeds.fetch.address import canonical
from feeds.model import Genre, Source

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from pathlib import Path

    from rich.table import Table

    from bot.config.settings import Settings
    from bot.store.records import SourceRecord
    from feeds.model import Feed

NEWEST = 3
TABLE_FITS = 100
"""Columns of a terminal from which the table of sources can be read."""


def list_all(config: Path | None) -> None:
    """Print all sources: a table for people, lines of tab-separated fields for a pipe."""
    settings = settings_at(config)
    records = in_loop(every_source(settings))
    if not records:
        hint = f"No source is followed yet in {place_of(settings.store.url).name}: "
        typer.echo(hint + "pasquin sources add ADDRESS --genre GENRE", err=True)
    elif sys.stdout.isatty():
        _print_table([_row(record) for record in records])
    else:
        for record in records:
            typer.echo("\t".join(_row(record)))


def _print_table(rows: Sequence[tuple[str, ...]]) -> None:
    """One row each; where the terminal is too narrow for six columns, a few lines each."""
    from rich.console import Console

    console = Console(highlight=False)
    if console.width >= TABLE_FITS:
        console.print(_table(rows))
        return
    for title, genre, lang, last, then, address in rows:
        console.print(Text(title, "bold"), Text(f"{genre}, {lang}"), sep=" · ")
        console.print(Text(f"  last look (UTC) {last}\n  next look (UTC) {then}"))
        console.print(Text(f"  {address}"), soft_wrap=True)


def _table(rows: Sequence[tuple[str, ...]]) -> Table:
    from rich.table import Table

    table = Table(box=None, pad_edge=False, header_style="bold")
    for head in ("outlet", "genre", "lang", "last look (UTC)", "next look (UTC)", "address"):
        table.add_column(head, overflow="fold", no_wrap=head in ("genre", "lang"))
    for row in rows:
        table.add_row(*map(Text, row))  # never as rich's markup: "[/b]" in a title would end us
    return table


def _row(record: SourceRecord) -> tuple[str, ...]:
    check, source = record.check, record.source
    looked = f"{check.checked_at:%Y-%m-%d %H:%M}" if check.checked_at else "never"
    last = f"{looked} {check.fault} x{check.failures}" if check.fault else looked
    then = f"{check.next_at:%Y-%m-%d %H:%M}"
    return source.title, source.genre, source.lang or "?", last, then, source.address


def add_one(
    config: Path | None, address: str, *, genre: Genre | None, title: str | None, lang: str | None
) -> None:
    """Fetch the feed (or find it from a page), show its newest entries, follow it.

    Raises `UsageFault` without a genre where nobody can be asked.
    """
    if genre is None and not sys.stdin.isatty():
        raise UsageFault(f"Say what kind of outlet it is: --genre {'|'.join(Genre)}")
    settings = settings_at(config)
    start_log(settings, level="error")
    found, feed = in_loop(_find_feed(settings, canonical(address)))
    typer.echo(f"{feed.title or found}: {len(feed.entries)} entries")
    for entry in feed.entries[:NEWEST]:
        day = f"{entry.published:%Y-%m-%d} " if entry.published else ""
        typer.echo(f"  {day}{entry.title}")
    source = Source(
        address=found,
        title=title or feed.title or found,
        genre=genre or _ask_genre(),
        lang=lang or feed.lang,
        site=feed.site,
    )
    in_loop(_add(settings, source))
    typer.echo(
        f"{source.title} is followed as {source.genre}. What is in it now counts as read; "
        "what comes from now on is told."
    )


def _ask_genre() -> Genre:
    known = ", ".join(Genre)
    answer = typer.prompt(f"What kind of outlet is it ({known})?")
    try:
        return Genre(answer.strip().lower())
    except ValueError as error:
        raise UsageFault(f"{answer!r} is none of {known}.") from error


async def _find_feed(settings: Settings, address: str) -> tuple[str, Feed]:
    async with open_desk(settings) as desk:
        with waiting(f"Asking {address} …"):
            return await desk.find_feed(address)


def remove_one(config: Path | None, which: str) -> None:
    """Stop following. Raises `UsageFault` where no source is called so."""

    async def work() -> str | None:
        async with open_store(settings_at(config)) as store, store.write() as tx:
            record = await tx.sources.find(which)
            if record is not None:
                await tx.sources.remove(record.id)
            return record.source.title if record else None

    title = in_loop(work())
    if title is None:
        raise UsageFault(f"No source is called {which!r}: pasquin sources list shows them.")
    typer.echo(f"{title} is no longer followed. What was read of it stays in the archive.")


async def every_source(settings: Settings) -> list[SourceRecord]:
    async with open_store(settings) as store, store.read() as tx:
        return await tx.sources.all()


async def _add(settings: Settings, source: Source) -> None:
    async with open_store(settings) as store, store.write() as tx:
        await tx.sources.add(source, now=utc_now())


@asynccontextmanager
async def open_store(settings: Settings) -> AsyncIterator[Store]:
    store = await Store.open(settings.store.url)
    try:
        yield store
    finally:
        await store.close()
