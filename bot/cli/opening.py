"""What most commands begin with: the settings, the log, an event loop."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from bot import log
from bot.config.load import load

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from bot.config.settings import Settings

T = TypeVar("T")

USUAL = Path("config.toml")


def settings_at(path: Path | None) -> Settings:
    """The settings: of `path`, or else of ./config.toml if it is there, or else the defaults.

    Raises `SettingsFault`.
    """
    if path is None and USUAL.exists():
        path = USUAL
    return load(path)


def start_log(settings: Settings, *, level: str | None = None) -> None:
    """Write events to stderr, the settings' tokens masked."""
    log.set_up(
        level=level or settings.log.level, form=settings.log.format, secrets=settings.secrets()
    )


def in_loop(work: Coroutine[Any, Any, T]) -> T:
    """Run a coroutine. The one error out of a TaskGroup comes out by itself."""
    try:
        return asyncio.run(work)
    except BaseExceptionGroup as group:
        raise _only(group) from group


def _only(error: BaseException) -> BaseException:
    while isinstance(error, BaseExceptionGroup) and len(error.exceptions) == 1:
        error = error.exceptions[0]
    return error


def language_of_terminal() -> str:
    """French (fr) where the terminal's locale is French, English (en) elsewhere."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name):
            return "fr" if value.lower().startswith("fr") else "en"
    return "en"
