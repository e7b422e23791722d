"""What `pasquin read` is given: a file's bytes, or standard input's, and their text.

As a page from the Web may be no larger than `MOST_BYTES` (design §7), so may a file: reading takes
time and memory with its length, and no article is that long.
"""

from __future__ import annotations

import sys
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING

from bot.errors import UsageFault, WorkFault

if TYPE_CHECKING:
    from collections.abc import Iterator

STANDARD_INPUT = "-"
MOST_BYTES = 5_000_000


def content_of(what: str) -> bytes:
    """All of it. Raises `UsageFault` for no such file, `WorkFault` for one that is of no use."""
    with _opened(what) as file:
        content = file.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise WorkFault(f"{called(what)} {_too_large()}: give a single article.")
    if not content.strip():
        raise WorkFault(f"{called(what)} is empty: there is nothing to read.")
    return content


def lines_of(what: str) -> Iterator[tuple[int, bytes]]:
    """Its lines that are not blank, each with its number from 1, as they come. Raises as above."""
    number = 0
    with _opened(what) as file:
        while line := file.readline(MOST_BYTES + 1):
            number += 1
            if len(line) > MOST_BYTES:
                raise WorkFault(f"Line {number} {_too_large()}: give one article a line.")
            if line.strip():
                yield number, line
    if not number:
        raise WorkFault(f"{called(what)} is empty: there is nothing to read.")


def as_text(called: str, content: bytes) -> str:
    """The text that bytes are in UTF-8. Raises `WorkFault`."""
    try:
        words = content.decode("utf-8-sig" if content.startswith(b"\xef\xbb\xbf") else "utf-8")
    except UnicodeDecodeError as error:
        raise WorkFault(
            f"{called} is neither a text in UTF-8, nor a page, nor a feed. "
            "If it is a text, save it as UTF-8 and try again."
        ) from error
    if "\0" in words:
        raise WorkFault(f"{called} is no text: it holds NUL characters.")
    return words


def called(what: str) -> str:
    """How a sentence calls what was given."""
    return "Standard input" if what == STANDARD_INPUT else repr(what)


def _too_large() -> str:
    return f"is larger than {MOST_BYTES // 1_000_000} MB, the most that is read at once"


@contextmanager
def _opened(what: str) -> Iterator[IO[bytes]]:
    if what == STANDARD_INPUT:
        yield sys.stdin.buffer
        return
    if not what:
        raise UsageFault("The name is empty: name a file, an address, or - for standard input.")
    try:
        with Path(what).open("rb") as file:
            yield file
    except FileNotFoundError as error:
        hint = " An address begins with https://." if "." in what and " " not in what else ""
        raise UsageFault(f"There is no file {what!r}.{hint}") from error
    except IsADirectoryError as error:
        raise UsageFault(f"{what!r} is a directory: name a file in it.") from error
    except OSError as error:
        raise WorkFault(f"{what!r} cannot be read: {error.strerror}.") from error
