"""`pasquin read --lines`: JSON lines {"id","text","title"?,"lang"?,"genre"?} in, JSON lines out.

Each line is read and answered as it comes, so that a pipe of any length goes through.
"""

from __future__ import annotations

import json
import sys
import time
from typing import Any

from bot.cli.content import lines_of
from bot.errors import WorkFault
from feeds.contract import as_object
from feeds.model import Article, Genre
from feeds.read.digest import read

_LINE_ENDS = {ord(end): f"\\u{ord(end):04x}" for end in "\x85\u2028\u2029"}
"""Escaped, though JSON does not ask for it: many a reader (Python's `splitlines` among them) takes
them for the end of a line."""


def read_lines(what: str) -> None:
    """Print one JSON line for each, in order.

    Raises `WorkFault` naming the first line that is not of that form.
    """
    for number, line in lines_of(what):
        name, article = _article_of_line(number, line)
        sys.stdout.write(json_line(name, article) + "\n")
        sys.stdout.flush()  # whoever writes into the pipe may be waiting for its answer


def json_line(name: str, article: Article) -> str:
    """The object of design §6, on one line."""
    began = time.perf_counter()
    digest = read(article)
    milliseconds = (time.perf_counter() - began) * 1000
    told = as_object(article, digest, id=name, reading_ms=milliseconds)
    return json.dumps(told, ensure_ascii=False).translate(_LINE_ENDS)


def _article_of_line(number: int, line: bytes) -> tuple[str, Article]:
    row = _object(number, line)
    for key in ("id", "text"):
        if not isinstance(row.get(key), str):
            raise WorkFault(f'Line {number} has no "{key}" that is a string.')
    return _string(row, "id", number) or "", Article(
        text=_string(row, "text", number) or "",
        title=_string(row, "title", number) or "",
        lang=_string(row, "lang", number),
        genre=_genre(row, number),
    )


def _object(number: int, line: bytes) -> dict[str, Any]:
    try:
        row: Any = json.loads(line)
    except RecursionError as error:
        raise WorkFault(f"Line {number} is nested too deeply to be read.") from error
    except ValueError as error:
        raise WorkFault(f"Line {number} is not JSON: {error}") from error
    if not isinstance(row, dict):
        raise WorkFault(f'Line {number} is no JSON object: write {{"id": "…", "text": "…"}}')
    return row


def _string(row: dict[str, Any], key: str, number: int) -> str | None:
    value = row.get(key)
    if value is None:
        return None
    if not isinstance(value, str):
        raise WorkFault(f'Line {number}: "{key}" must be a string.')
    try:
        value.encode()
    except UnicodeEncodeError as error:
        # JSON can write half of a surrogate pair ("\ud83d" alone); no text can hold it
        raise WorkFault(
            f'Line {number}: "{key}" holds half a character, at {error.start}.'
        ) from error
    return value


def _genre(row: dict[str, Any], number: int) -> Genre | None:
    word = _string(row, "genre", number)
    if word is None:
        return None
    try:
        return Genre(word)
    except ValueError as error:
        known = ", ".join(Genre)
        raise WorkFault(f"Line {number}: genre {word!r} is none of {known}.") from error
