"""`pasquin read`: one article, told for people, as a JSON object, or as the rules behind it.

Where its bytes come from is in `content.py`; JSON lines are in `json_lines.py`.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from bot.cli.content import as_text, called, content_of
from bot.cli.json_lines import json_line, read_lines
from bot.cli.opening import in_loop, language_of_terminal, settings_at, start_log
from bot.errors import UsageFault, WorkFault
from feeds.errors import NoArticle, NotAFeed
from feeds.model import LANGUAGES, Article, Genre
from feeds.read.digest import read
from feeds.read.language import normalise

if TYPE_CHECKING:
    from feeds.model import Digest, Feed

SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be read, and what the person knows of it."""

    what: str
    entry: int | None = None
    lang: str | None = None
    genre: Genre | None = None

    @property
    def is_address(self) -> bool:
        """Any scheme counts: that of an address which is not read is told so, as in a chat."""
        return SCHEME.match(self.what) is not None


class Form(StrEnum):
    """What goes in and what comes out."""

    PEOPLE = "people"
    JSON = "--json"
    REASONS = "--explain"
    LINES = "--lines"


def form_of(*, as_json: bool, why: bool, lines: bool) -> Form:
    """The form that options ask for; lines are JSON anyway. Raises `UsageFault` for two forms."""
    asked = [
        form
        for form, wanted in (
            (Form.LINES, lines),
            (Form.JSON, as_json and not lines),
            (Form.REASONS, why),
        )
        if wanted
    ]
    if len(asked) > 1:
        raise UsageFault(f"{' and '.join(asked)} do not go together: choose one of them.")
    return asked[0] if asked else Form.PEOPLE


def read_what(wanted: Wanted, form: Form, *, config: Path | None) -> None:
    """Read and print. Raises `UsageFault`, `WorkFault` or a `FeedsError`."""
    if wanted.lang is not None and normalise(wanted.lang) is None:
        known = ", ".join(LANGUAGES)
        raise UsageFault(f"Pasquin does not read the language {wanted.lang!r}: it reads {known}.")
    if form in (Form.JSON, Form.LINES) and isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")  # as JSON is, whatever the terminal (RFC 8259)
    if form is not Form.LINES:
        read_one(wanted, form, config=config)
    elif wanted != Wanted(wanted.what):
        raise UsageFault("--lines takes language and genre from each line: leave the others out.")
    else:
        read_lines(wanted.what)


def read_one(wanted: Wanted, form: Form, *, config: Path | None) -> None:
    """Read one article and print it. Raises `UsageFault`, `WorkFault` or a `FeedsError`."""
    if wanted.is_address:
        article = _known_better(_from_address(wanted, config), wanted)
    else:
        article = _known_better(_from_bytes(wanted, content_of(wanted.what)), wanted)
    match form:
        case Form.REASONS:
            from bot.cli.explain import print_reasons

            print_reasons(article)
        case Form.JSON:
            typer.echo(json_line(_id(wanted), article))
        case _:
            _show(article, read(article))


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
    if wanted.entry is not None:
        raise _no_feed(wanted)
    from feeds.parse.page import parse_page

    try:
        page = parse_page(content, place, None)
    except NoArticle as fault:
        raise WorkFault(
            f"{called(wanted.what)} is a page in which no article was found."
        ) from fault
    return Article(page.text, page.title or "", page.lang, author=page.author, link=page.canonical)


def _of_text(wanted: Wanted, content: bytes) -> Article:
    if wanted.entry is not None:
        raise _no_feed(wanted)
    return Article(as_text(called(wanted.what), content))


def _no_feed(wanted: Wanted) -> UsageFault:
    return UsageFault(f"{called(wanted.what)} is no feed: --entry does not apply.")


def _of_feed(wanted: Wanted, feed: Feed) -> Article:
    from feeds.parse.markup import plain_text

    number = wanted.entry or 1
    if not feed.entries:
        raise WorkFault(
            f"{called(wanted.what)} is a feed without entries: there is nothing to read."
        )
    if number > len(feed.entries):
        raise UsageFault(
            f"{called(wanted.what)} has {len(feed.entries)} entries: no entry {number}."
        )
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
    from bot.app import open_desk
    from bot.cli.printing import waiting

    settings = settings_at(config)
    start_log(settings, level="error")

    async def reading() -> Article:
        async with open_desk(settings) as desk:
            return (await desk.read_address(wanted.what)).article

    with waiting(f"Reading {wanted.what} …"):
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
