"""What page and server say to each other over the WebSocket: one JSON object per frame. Pure.

    page -> server   {"type": "say", "line": str, "key": str}
                     {"type": "complete", "line": str, "id": int}
    server -> page   {"type": "lines", "fresh": bool, "lines": [{"id", "key", "author", "at",
                      "message"}...]}       fresh: forget what is shown, these are all there is
                     {"type": "completions", "id": int, "items": [{"text", "label", "help"}...]}
                     {"type": "status", "lang", "zone", "next_at" | null, "suggestions"}
                     {"type": "typing", "on": bool}
                     {"type": "error", "code": str, "key": str}    the line's, or ""

`key` is made by the page and makes a line said twice (after a broken connection) one line.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from bot.store.records import TranscriptLine

LONGEST_LINE = 2000
"""Characters a reader may send in one go."""

MOST_COMPLETIONS = 20

_KEY = re.compile(r"[A-Za-z0-9-]{1,64}")


class Suggestion(Protocol):
    """A way to go on with a half-typed line (`bot.commands` calls it Completion)."""

    @property
    def text(self) -> str:
        """The whole line once it is taken."""

    @property
    def label(self) -> str: ...

    @property
    def help(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Status:
    """What the page shows besides messages. `next_at`: when the next edition is due, if any is."""

    lang: str
    zone: str
    next_at: datetime | None = None
    suggestions: tuple[str, ...] = ("/help", "/latest 3", "/topics")
    """Commands offered while the chat is empty."""


@dataclass(frozen=True, slots=True)
class Say:
    """The reader typed `line`."""

    line: str
    key: str


@dataclass(frozen=True, slots=True)
class Complete:
    """The reader is typing `line`; `id` comes back with the answer."""

    line: str
    id: int


Asked: TypeAlias = Say | Complete


class BadFrame(ValueError):
    """A frame that is none of the above. `code` goes back to the page."""

    code: ClassVar[str] = "bad-frame"


class TooLong(BadFrame):
    """A line longer than `LONGEST_LINE`."""

    code = "too-long"


def asked(frame: str) -> Asked:
    """What the page asks for. Raises BadFrame."""
    try:
        found = json.loads(frame)
    except (ValueError, RecursionError) as error:
        raise BadFrame("not JSON") from error
    match found:
        case {"type": "say", "line": str(line), "key": str(key)} if _KEY.fullmatch(key):
            return Say(_fitting(line), key)
        case {"type": "complete", "line": str(line), "id": int(number)}:
            return Complete(_fitting(line), number)
        case _:
            raise BadFrame("neither something said nor something to complete")


def _fitting(line: str) -> str:
    if len(line) > LONGEST_LINE:
        raise TooLong(f"{len(line)} characters")
    # A half of a surrogate pair is legal in JSON and in no database.
    return line.encode("utf-8", "replace").decode("utf-8")


def _line(line: TranscriptLine) -> dict[str, Any]:
    return {
        "id": line.id,
        "key": line.key,
        "author": line.author,
        "at": line.sent_at.isoformat(),
        "message": json.loads(line.message),
    }


def lines_frame(lines: Sequence[TranscriptLine], *, fresh: bool = False) -> dict[str, Any]:
    return {"type": "lines", "fresh": fresh, "lines": [_line(line) for line in lines]}


def completions_frame(number: int, found: Sequence[Suggestion]) -> dict[str, Any]:
    items = [
        {"text": each.text, "label": each.label, "help": each.help}
        for each in found[:MOST_COMPLETIONS]
    ]
    return {"type": "completions", "id": number, "items": items}


def status_frame(status: Status) -> dict[str, Any]:
    return {
        "type": "status",
        "lang": status.lang,
        "zone": status.zone,
        "next_at": None if status.next_at is None else status.next_at.isoformat(),
        "suggestions": list(status.suggestions),
    }


def typing_frame(*, on: bool) -> dict[str, Any]:
    return {"type": "typing", "on": on}


def error_frame(code: str, *, key: str = "") -> dict[str, Any]:
    return {"type": "error", "code": code, "key": key}
