"""`pasquin sources import` and `export`: outlets from an OPML file, and into one."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from bot.app import utc_now
from bot.cli.opening import in_loop, settings_at
from bot.cli.sources import every_source, open_store
from bot.errors import UsageFault, WorkFault
from bot.present.errors import error_sentence
from bot.texts.texts import texts_for
from feeds.errors import AddressRefused, NotOpml
from feeds.fetch.address import canonical
from feeds.model import Genre, Source
from feeds.parse.opml import Outline, read_opml, write_opml

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.config.settings import Settings

MOST_NAMED = 5
"""How many outlets a sentence names before it says how many more there are."""


def import_opml(config: Path | None, opml: Path, *, genre: Genre | None) -> None:
    """Follow all outlets of an OPML file; a category that names a genre goes over `genre`.

    Raises `UsageFault` where an outlet's genre is not known, before anything is followed;
    `WorkFault` for a file that is no list, and, after the others are followed, for outlets that
    had to be left out.
    """
    settings = settings_at(config)
    outlines = _outlines_of(opml)
    genres = _genres_of(outlines, genre)
    sources, left_out = [], []
    for outline, kind in zip(outlines, genres, strict=True):
        try:
            sources.append(Source(canonical(outline.address), outline.title, kind))
        except AddressRefused as fault:
            left_out.append(f"{outline.address}: {error_sentence(fault, texts_for('en'))}")
    added = in_loop(_add_all(settings, sources)) if sources else 0
    typer.echo(f"{added} new of {len(outlines)} outlets in {opml} are followed now.")
    if left_out:
        raise WorkFault(
            "\n  ".join((f"{len(left_out)} of them could not be followed:", *_some(left_out)))
        )


def _outlines_of(path: Path) -> tuple[Outline, ...]:
    try:
        outlines = read_opml(_bytes_of(path))
    except NotOpml as fault:
        raise WorkFault(f"{str(path)!r} is {fault}") from fault
    if not outlines:
        raise WorkFault(f"{str(path)!r} lists no outlet: an outline with xmlUrl is one.")
    return outlines


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise UsageFault(f"There is no file {str(path)!r}.") from error
    except OSError as error:
        raise WorkFault(f"{str(path)!r} cannot be read: {error.strerror}.") from error


def _genres_of(outlines: Sequence[Outline], otherwise: Genre | None) -> list[Genre]:
    """The genre of each. Raises `UsageFault` naming those whose genre nobody knows."""
    found = [_genre_named(outline.category) or otherwise for outline in outlines]
    without = [one.title for one, genre in zip(outlines, found, strict=True) if genre is None]
    if without:
        raise UsageFault(
            f"{len(without)} of {len(outlines)} outlets do not say their genre in the file "
            f"({', '.join(_some(without))}): add --genre {'|'.join(Genre)} for those that do not."
        )
    return [genre for genre in found if genre is not None]


def _genre_named(category: str) -> Genre | None:
    return Genre(category) if category in set(Genre) else None


def _some(names: Sequence[str]) -> list[str]:
    more = len(names) - MOST_NAMED
    return [*names[:MOST_NAMED], *([f"and {more} more"] if more > 0 else [])]


async def _add_all(settings: Settings, sources: Sequence[Source]) -> int:
    from rich.console import Console
    from rich.progress import track

    async with open_store(settings) as store, store.write() as tx:
        before = len(await tx.sources.all())
        for source in track(sources, "Importing", console=Console(stderr=True)):
            await tx.sources.add(source, now=utc_now())
        return len(await tx.sources.all()) - before


def export_opml(config: Path | None, opml: str) -> None:
    """Write all outlets as OPML, each with its genre as category."""
    records = in_loop(every_source(settings_at(config)))
    outlines = [
        Outline(record.source.title, record.source.address, str(record.source.genre))
        for record in records
    ]
    content = write_opml(outlines, title="Pasquin", now=utc_now())
    if opml == "-":
        sys.stdout.buffer.write(content)
        return
    try:
        Path(opml).write_bytes(content)
    except OSError as error:
        raise WorkFault(f"{opml!r} cannot be written: {error.strerror}.") from error
    typer.echo(f"{len(outlines)} outlets written to {opml}.")
