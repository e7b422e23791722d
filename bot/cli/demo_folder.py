"""Where a demo keeps what it must find again when it is stopped, even killed, and started anew."""

from __future__ import annotations

import json
import shutil
import socket
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from bot.app import utc_now
from bot.demo.server import HOST
from bot.errors import WorkFault
from bot.owner import is_dead, this_process

if TYPE_CHECKING:
    from pathlib import Path

A_MOMENT = 1.0
"""Seconds in which a press on this machine answers."""


@dataclass(frozen=True, slots=True)
class Opening:
    """When the press first opened, on which port it was last, and in which process."""

    opened: datetime
    port: int
    owner: str = ""


def demo_folder() -> Path:
    """Where a demo keeps its store."""
    from platformdirs import user_state_path

    return user_state_path("pasquin", appauthor=False) / "demo"


def prepare(folder: Path, *, fresh: bool) -> None:
    """Make the folder, see that no other demo is in it and that it can be written to.

    `fresh` empties it first. Raises `WorkFault`.
    """
    if _is_running(opening_of(folder)):
        raise WorkFault(
            f"A demo is running in {folder} already. Stop that one with Ctrl-C first, or set "
            "XDG_STATE_HOME to another folder for this one."
        )
    try:
        if fresh and folder.exists():
            shutil.rmtree(folder)
        folder.mkdir(parents=True, exist_ok=True)
        remember(folder, opening_of(folder))
    except OSError as error:
        raise WorkFault(
            f"The demo cannot write to {folder}: {error.strerror}. "
            "Set XDG_STATE_HOME to a folder that is yours, or run the demo with --once."
        ) from error


def _is_running(opening: Opening) -> bool:
    """Whether the process that wrote this lives, and its press answers: process ids come again."""
    if not opening.owner or is_dead(opening.owner, this_process(utc_now())):
        return False
    with suppress(OSError), socket.create_connection((HOST, opening.port), A_MOMENT):
        return True
    return False


def opening_of(folder: Path) -> Opening:
    """What the last demo in this folder remembered; of a folder without one, a new opening."""
    with suppress(OSError, ValueError, KeyError, TypeError):
        kept = json.loads((folder / "press.json").read_text("utf-8"))
        opened = datetime.fromisoformat(kept["opened"])
        return Opening(opened, int(kept["port"]), str(kept.get("owner", "")))
    return Opening(utc_now(), 0)


def remember(folder: Path, opening: Opening) -> None:
    """Keep it for the next start, as this process's. Raises `OSError`."""
    owner = str(this_process(utc_now()))
    kept = {"opened": opening.opened.isoformat(), "port": opening.port, "owner": owner}
    (folder / "press.json").write_text(json.dumps(kept), "utf-8")
