"""/sources: which press is read, of what kind it is, and what is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.commands.command import Argument
from bot.commands.kinds import count_kind
from bot.commands.paging import Page
from bot.message import Heading, Items, Link, Message, Note, Paragraph, Style, Text, text
from feeds.model import Genre

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.commands.command import Given
    from bot.commands.request import House, Request
    from bot.message import Block, Run
    from bot.store.records import SourceRecord
    from bot.texts.texts import Texts

SIZE = Argument("argument-count", count_kind(1, 50), told=False)
PASSED = Argument("argument-skipped", count_kind(0, 100_000), told=False)
PAGE = 25

GENRES = (Genre.WATCHDOG, Genre.SATIRE, Genre.FICTION)
"""In the order in which they are listed: the plainest first."""


async def sources(request: Request, house: House, given: Given) -> Message:
    """All followed sources by genre, in pages."""
    size, skipped = given.get(SIZE) or PAGE, given.get(PASSED) or 0
    async with house.store.read() as tx:
        followed = await tx.sources.all()
    texts = request.texts
    if not followed:
        return Message((Paragraph(text(texts.say("sources-none"))),))
    ordered = sorted(followed, key=lambda one: GENRES.index(one.source.genre))
    page = Page(size, skipped, len(ordered))
    shown = ordered[skipped : skipped + size]
    buttons = page.buttons("/sources", texts, back="page-back", on="page-on")
    return Message(tuple(_blocks(shown, page, texts)), buttons)


def _blocks(shown: Sequence[SourceRecord], page: Page, texts: Texts) -> Iterator[Block]:
    yield Heading(text(texts.say("sources-title", sources=page.total)))
    if not page.only:
        yield Note(
            text(texts.say("page-place", first=page.first, last=page.last, total=page.total))
        )
    for genre in GENRES:
        items = tuple(tuple(_source(one, texts)) for one in shown if one.source.genre is genre)
        if items:
            yield Paragraph(text(texts.say("sources-genre", genre=genre.value), Style.STRONG))
            yield Items(items)


def _source(record: SourceRecord, texts: Texts) -> Iterator[Run]:
    source = record.source
    yield Link(source.title, source.site) if source.site else Text(source.title)
    if source.lang:
        yield Text(f" — {texts.language(source.lang)}")
    if record.check.fault:
        yield Text(" · " + texts.say("source-fault", code=record.check.fault), Style.EMPHASIS)
    elif record.baseline:
        yield Text(" · " + texts.say("source-new"), Style.EMPHASIS)
