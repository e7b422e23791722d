"""Messages on the terminal that the command was typed in."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from bot.platforms.local.terminal import console_for, renderable

if TYPE_CHECKING:
    from bot.message import Message


def show(message: Message) -> None:
    """Print a message to standard output: in colour for people, plain for files and pipes."""
    console_for(sys.stdout, os.environ).print(renderable(message))
