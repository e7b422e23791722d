"""`pasquin run`: follow the sources and deliver, until stopped."""

from __future__ import annotations

import asyncio
import difflib
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING

import typer

from bot.app import ROLES, assembled, chat_page, run_jobs, stop_on_signals
from bot.cli.opening import in_loop, settings_at, start_log
from bot.errors import UsageFault

if TYPE_CHECKING:
    from pathlib import Path

    from bot.config.settings import Settings


def run_until_stopped(config: Path | None, *, only: str, port: int | None) -> None:
    """Run the named roles. Raises `UsageFault` for a role that is not there."""
    roles = chosen_roles(only)
    settings = settings_at(config)
    if port is not None:
        settings = settings.model_copy(
            update={"local": settings.local.model_copy(update={"port": port})}
        )
    start_log(settings)
    in_loop(_run(settings, roles))


def chosen_roles(words: str) -> tuple[str, ...]:
    """The roles named, by commas. Raises `UsageFault`, with the nearest where one is near."""
    chosen = tuple(word.strip() for word in words.split(",") if word.strip())
    for word in chosen:
        if word not in ROLES:
            near = difflib.get_close_matches(word, ROLES, n=1)
            hint = f"Did you mean {near[0]}?" if near else f"There are {', '.join(ROLES)}."
            raise UsageFault(f"There is no part {word!r} to run. {hint}")
    if not chosen:
        raise UsageFault(f"--only names nothing to run. There are {', '.join(ROLES)}.")
    return chosen


async def _run(settings: Settings, roles: tuple[str, ...]) -> None:
    stop = asyncio.Event()
    async with assembled(settings) as parts:
        async with parts.store.read() as tx:
            followed = len(await tx.sources.all())
        stop_on_signals(stop)
        typer.echo(f"Pasquin runs {', '.join(roles)}; {followed} sources. Ctrl-C stops it.")
        if not followed:
            typer.echo("No source is followed yet: pasquin sources add ADDRESS --genre GENRE")
        async with AsyncExitStack() as stack:
            if "local" in roles and settings.local.enabled:
                address = await stack.enter_async_context(chat_page(parts))
                typer.echo(f"The chat page: {address}")
            await run_jobs(parts, stop, roles)
    typer.echo("Stopped.")
