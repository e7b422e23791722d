"""`pasquin read`: one digest for people, one JSON object, or JSON lines in and out."""

from __future__ import annotations

import json
import sys
import time
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from bot.cli.opening import in_loop, language_of_terminal, settings_at, start_log
from bot.errors import UsageFault, WorkFault
from feeds.contract import as_object
from feeds.errors import NoArticle, NotAFeed
from feeds.model import Article, Genre
from feeds.read.digest import read

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feeds.model import Digest, Feed

STANDARD_INPUT = "-"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be read, and what the person knows of it."""

    what: str
    entry: int | None = None
    lang: str | None = None
    genre: Genre | None = None

    @property
    def is_address(self) -> bool:
        return self.what.startswith(("http://", "https://"))


class Form(StrEnum):
    """How a digest is printed."""

    PEOPLE = "people"
    JSON = "json"
    REASONS = "reasons"


def read_one(wanted: Wanted, form: Form, *, config: Path | None) -> None:
    """Read one article and print it. Raises `UsageFault`, `WorkFault` or a `FeedsError`."""
    if wanted.is_address:
        article = _known_better(_from_address(wanted, config), wanted)
    else:
        article = _known_better(_from_bytes(wanted, _content(wanted.what)), wanted)
    match form:
        case Form.REASONS:
            from bot.cli.explain import print_reasons

            print_reasons(article)
        case Form.JSON:
            typer.echo(_json_line(_id(wanted), article))
        case Form.PEOPLE:
            _show(article, read(article))


def read_lines(what: str) -> None:
    """JSON lines {"id","text","title"?,"lang"?,"genre"?} in, one JSON line each out, in order.

    Raises `WorkFault` naming the first line that is not of that form.
    """
    out = sys.stdout
    for number, line in enumerate(_lines(what), 1):
        if not line.strip():
            continue
        name, article = _article_of_line(number, line)
        out.write(_json_line(name, article) + "\n")


def _json_line(name: str, article: Article) -> str:
    began = time.perf_counter()
    digest = read(article)
    milliseconds = (time.perf_counter() - began) * 1000
    told = as_object(article, digest, id=name, reading_ms=milliseconds)
    return json.dumps(told, ensure_ascii=False)


def _lines(what: str) -> Iterator[str]:
    content = _content(what)
    yield from _as_text(what, content).split("\n")


def _article_of_line(number: int, line: str) -> tuple[str, Article]:
    try:
        row: Any = json.loads(line)
    except ValueError as error:
        raise WorkFault(f"Line {number} is not JSON: {error}") from error
    if not isinstance(row, dict):
        raise WorkFault(f'Line {number} is no JSON object: write {{"id": "…", "text": "…"}}')
    for key in ("id", "text"):
        if not isinstance(row.get(key), str):
            raise WorkFault(f'Line {number} has no "{key}" that is a string.')
    return row["id"], Article(
        text=row["text"],
        title=_string(row, "title", number) or "",
        lang=_string(row, "lang", number),
        genre=_genre(row, number),
    )


def _string(row: dict[str, Any], key: str, number: int) -> str | None:
    value = row.get(key)
    if value is not None and not isinstance(value, str):
        raise WorkFault(f'Line {number}: "{key}" must be a string.')
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


def _content(what: str) -> bytes:
    if what == STANDARD_INPUT:
        return sys.stdin.buffer.read()
    path = Path(what)
    try:
        content = path.read_bytes()
    except FileNotFoundError as error:
        hint = " An address begins with https://." if "." in what and " " not in what else ""
        raise UsageFault(f"There is no file {what!r}.{hint}") from error
    except IsADirectoryError as error:
        raise UsageFault(f"{what!r} is a directory: name a file in it.") from error
    except OSError as error:
        raise WorkFault(f"{what!r} cannot be read: {error.strerror}.") from error
    return content


def _as_text(what: str, content: bytes) -> str:
    named = "Standard input" if what == STANDARD_INPUT else repr(what)
    if not content.strip():
        raise WorkFault(f"{named} is empty: there is nothing to read.")
    try:
        words = content.decode("utf-8-sig" if content.startswith(b"\xef\xbb\xbf") else "utf-8")
    except UnicodeDecodeError as error:
        raise WorkFault(f"{named} is neither a text in UTF-8, nor a page, nor a feed.") from error
    if "\0" in words:
        raise WorkFault(f"{named} is no text: it holds NUL characters.")
    return words


def _from_bytes(wanted: Wanted, content: bytes) -> Article:
    if not content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith((b"<", b"{")):
        return _of_text(wanted, content)
    from feeds.parse.feed import parse_feed

    place = f"file:{wanted.what}"
    try:
        return _of_feed(wanted, parse_feed(content, place))
    except NotAFeed as fault:
        if not fault.page:
            return _of_text(wanted, content)
    from feeds.parse.page import parse_page

    try:
        page = parse_page(content, place, None)
    except NoArticle as fault:
        raise WorkFault(f"{wanted.what!r} is a page in which no article was found.") from fault
    return Article(page.text, page.title or "", page.lang, author=page.author, link=page.canonical)


def _of_text(wanted: Wanted, content: bytes) -> Article:
    if wanted.entry is not None:
        raise UsageFault(f"{wanted.what!r} is no feed: --entry does not apply.")
    return Article(_as_text(wanted.what, content))


def _of_feed(wanted: Wanted, feed: Feed) -> Article:
    from feeds.parse.markup import plain_text

    number = wanted.entry or 1
    if number > len(feed.entries):
        raise UsageFault(f"{wanted.what!r} has {len(feed.entries)} entries: no entry {number}.")
    entry = feed.entries[number - 1]
    if wanted.entry is None and len(feed.entries) > 1:
        typer.echo(f"Entry 1 of {len(feed.entries)}; --entry N reads another.", err=True)
    return Article(
        text=plain_text(entry.content or entry.teaser or ""),
        title=entry.title,
        lang=feed.lang,
        link=entry.link,
        author=entry.author,
        published=entry.published,
        excerpt=entry.content is None,
    )


def _known_better(article: Article, wanted: Wanted) -> Article:
    return replace(article, lang=wanted.lang or article.lang, genre=wanted.genre or article.genre)


def _from_address(wanted: Wanted, config: Path | None) -> Article:
    from rich.console import Console

    from bot.app import open_desk

    settings = settings_at(config)
    start_log(settings, level="error")

    async def reading() -> Article:
        async with open_desk(settings) as desk:
            return (await desk.read_address(wanted.what)).article

    with Console(stderr=True).status(f"Reading {wanted.what} …"):
        return in_loop(reading())


def _id(wanted: Wanted) -> str:
    suffix = f"#{wanted.entry}" if wanted.entry else ""
    return wanted.what if wanted.is_address else f"{Path(wanted.what).name}{suffix}"


def _show(article: Article, digest: Digest) -> None:
    from bot.cli.printing import show
    from bot.desk import Reading
    from bot.present.reading import reading_message
    from bot.texts.texts import texts_for

    texts = texts_for(language_of_terminal())
    show(reading_message(Reading(article, digest), texts, "UTC", now=datetime.now(UTC)))
