"""A store whose file is lost while it is in use: every transaction fails from then on."""

from __future__ import annotations

import asyncio
import threading
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from bot.store.store import Store


@asynccontextmanager
async def broken(store: Store, file: Path) -> AsyncIterator[None]:
    """Put a folder in place of the store's `file` for as long as the block lasts."""
    await store.close()
    before = set(threading.enumerate())
    _put_a_folder_in_place_of(file)
    yield
    for driver in set(threading.enumerate()) - before:
        # The thread of a connection that failed still speaks to the loop: it may not outlive it.
        if "connection" in driver.name:
            await asyncio.to_thread(driver.join, 5)


def _put_a_folder_in_place_of(file: Path) -> None:
    for part in file.parent.glob(f"{file.name}*"):
        part.unlink()
    file.mkdir()
