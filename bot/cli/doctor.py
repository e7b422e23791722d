"""`pasquin doctor`: what is wrong with a configuration, before it is run.

Each finding is one line: what was looked at, how it is, and what to do.
"""

from __future__ import annotations

import errno
import platform
import socket
import sys
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from bot.cli.opening import USUAL, in_loop, settings_at
from bot.cli.printing import while_it_is_read
from bot.config.load import unknown_variables
from bot.errors import SettingsFault, StoreFault, WorkFault
from bot.platforms.local.server import address_of
from bot.store.engine import place_of
from bot.store.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bot.config.settings import Settings
    from bot.store.records import SourceRecord


class Health(StrEnum):
    """How a thing is. Only `BAD` keeps Pasquin from running."""

    GOOD = "good"
    NOTE = "note"
    BAD = "bad"


COLOURS = {Health.GOOD: "green", Health.NOTE: "yellow", Health.BAD: "red"}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    what: str
    health: Health
    words: str


def examine(config: Path | None) -> None:
    """Print all findings. Raises `SettingsFault` for faulty settings, `WorkFault` for the rest."""
    from rich.console import Console
    from rich.text import Text

    settings = settings_at(config)
    findings = list(findings_on(settings, config))
    console = Console(soft_wrap=True, highlight=False)
    with while_it_is_read():
        for finding in findings:
            line = Text(f"{finding.health:5}", COLOURS[finding.health])
            console.print(line.append(f"{finding.what}: {finding.words}", "default"))
    bad = sum(finding.health is Health.BAD for finding in findings)
    if bad:
        raise WorkFault(f"Pasquin cannot run like this: {bad} of {len(findings)} findings are bad.")


def findings_on(settings: Settings, config: Path | None) -> Iterator[Finding]:
    """Look at everything that settings can name, one after the other."""
    place = config or (USUAL if USUAL.exists() else None)
    yield Finding("python", Health.GOOD, f"{platform.python_version()} on {sys.platform}")
    yield Finding("settings", Health.GOOD, str(place or "defaults: no config.toml here"))
    for name in unknown_variables():
        yield Finding("environment", Health.NOTE, f"{name} names no setting and does nothing")
    yield from _store(settings)
    yield _contact(settings)
    yield from _page(settings)
    yield from _tokens(settings)


def _store(settings: Settings) -> Iterator[Finding]:
    try:
        records = in_loop(_sources(settings.store.url))
    except StoreFault as fault:
        yield Finding("store", Health.BAD, str(fault))
        return
    yield Finding("store", Health.GOOD, place_of(settings.store.url).name)
    if not records:
        hint = "none is followed yet: pasquin sources add ADDRESS --genre GENRE"
        yield Finding("sources", Health.NOTE, hint)
        return
    failing = [record for record in records if record.check.failures]
    yield Finding("sources", Health.GOOD, f"{len(records)} followed, {len(failing)} failing")
    for record in failing:
        words = f"{record.source.title}: {record.check.fault}, {record.check.failures} times"
        yield Finding("source", Health.NOTE, words)


async def _sources(url: str) -> list[SourceRecord]:
    store = await Store.open(url)
    try:
        async with store.write() as tx:  # a store that cannot be written to is of no use
            return await tx.sources.all()
    finally:
        await store.close()


def _contact(settings: Settings) -> Finding:
    if settings.fetch.contact:
        return Finding("contact", Health.GOOD, settings.fetch.contact)
    words = "empty: newsrooms cannot reach you. Set contact in [fetch]"
    return Finding("contact", Health.NOTE, words)


def _page(settings: Settings) -> Iterator[Finding]:
    local = settings.local
    if not local.enabled:
        yield Finding("chat page", Health.NOTE, "switched off in [local]")
        return
    try:
        family = socket.AF_INET6 if ":" in local.host else socket.AF_INET
        with socket.create_server((local.host, local.port), family=family):
            pass
    except OSError as error:
        yield Finding("chat page", Health.BAD, _why_not_open(local.host, local.port, error))
        return
    yield Finding("chat page", Health.GOOD, address_of(local.host, local.port))
    if local.host not in ("127.0.0.1", "::1", "localhost"):
        words = f"everybody who can reach {local.host} can use this chat"
        yield Finding("chat page", Health.NOTE, words)


def _why_not_open(host: str, port: int, error: OSError) -> str:
    place = f"{host}:{port} cannot be opened"
    if error.errno == errno.EADDRINUSE:
        return f"{place}: another program has that port. Stop it, or change port in [local]"
    # asyncio and socket add the address to what the system says; it stands there already
    why = (error.strerror or str(error)).partition(" (while")[0]
    return f"{place}: {why}. Change host or port in [local]"


def _tokens(settings: Settings) -> Iterator[Finding]:
    for name, section in (("telegram", settings.telegram), ("discord", settings.discord)):
        try:
            token = section.secret()
        except SettingsFault as fault:
            why = "; ".join(f"{place} {fault.source}: {words}" for place, words in fault.faults)
            yield Finding(name, Health.BAD, why)
            continue
        if token:
            words = "a token is set; this version posts to the local chat only"
            yield Finding(name, Health.NOTE, words)
