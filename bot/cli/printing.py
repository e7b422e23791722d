"""Messages on the terminal that the command was typed in."""

from __future__ import annotations

import os
import sys
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING

from rich.console import Console
from rich.text import Text

from bot.platforms.local.terminal import console_for, renderable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.message import Message


def show(message: Message) -> None:
    """Print a message to standard output: in colour for people, plain for files and pipes."""
    with while_it_is_read():
        console_for(sys.stdout, os.environ).print(renderable(message))


def waiting(words: str) -> AbstractContextManager[object]:
    """Show that something is under way, on a terminal. The words are shown as they are."""
    return Console(stderr=True).status(Text(words))


@contextmanager
def while_it_is_read() -> Iterator[None]:
    """Where nobody reads a pipe any more rich ends the program (`Console.on_broken_pipe`) with 1.

    To us that is no failure. Raises `BrokenPipeError` instead, which `bot.__main__` knows.
    """
    try:
        yield
    except SystemExit as end:
        raise BrokenPipeError from end
