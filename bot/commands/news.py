"""/latest, /digest, /read: what the press says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.commands.command import Argument
from bot.commands.kinds import ADDRESS, count_kind
from bot.commands.paging import Page
from bot.commands.topics import TOPIC
from bot.editions import choose
from bot.message import Button, Heading, Message, Note, Paragraph, Rule, text
from bot.present.digest import full, short
from bot.present.edition import edition_blocks
from bot.present.reading import reading_message
from bot.present.telling import of_record
from bot.store.records import EVERYTHING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from bot.commands.command import Given
    from bot.commands.request import House, Request
    from bot.message import Block
    from bot.store.records import DigestRecord
    from bot.store.store import Transaction
    from bot.texts.texts import Texts

COUNT = Argument("argument-count", count_kind(1, 20, proposed=(1, 3, 5, 10)))
SKIPPED = Argument("argument-skipped", count_kind(0, 100_000), told=False)
NEWS_TOPIC = Argument("argument-topic", TOPIC)
READ_ADDRESS = Argument("argument-address", ADDRESS, missing="usage-address-missing")

PAGE = 5
DIGEST = 8
"""Articles of a digest on demand: what one reads in a few minutes."""
CANDIDATES = 24
"""The newest of a topic, among which the best are chosen."""

MOST_NAMED = 3
"""Topics that a title can name."""


async def latest(request: Request, house: House, given: Given) -> Message:
    """The newest digests, in pages."""
    size, skipped = given.get(COUNT) or PAGE, given.get(SKIPPED) or 0
    async with house.store.read() as tx:
        digests = await tx.archive.latest(limit=size, offset=skipped)
        page = Page(size, skipped, await tx.archive.count())
    if not digests:
        return _nothing(request, EVERYTHING)
    buttons = page.buttons("/latest", request.texts, back="page-newer", on="page-older")
    return Message(tuple(_latest_blocks(digests, page, request)), buttons)


def _latest_blocks(
    digests: Sequence[DigestRecord], page: Page, request: Request
) -> Iterator[Block]:
    texts = request.texts
    yield Heading(text(texts.say("latest-title")))
    yield Note(
        text(texts.say("page-place", first=page.first, last=page.last, total=page.total)),
    )
    tell = full if len(digests) == 1 else short
    for digest in digests:
        yield Rule()
        yield from tell(of_record(digest), request.voice)


async def digest(request: Request, house: House, given: Given) -> Message:
    """An edition now: on one topic, or on those that the chat follows."""
    asked = given.get(NEWS_TOPIC)
    async with house.store.read() as tx:
        followed = [one.topic for one in await tx.subscriptions.of(request.chat.id)]
        topics = [asked] if asked else _topics_of(followed)
        digests = await _best(tx, topics, now=request.now)
    if not digests:
        return _nothing(request, topics[0])
    texts = request.texts
    title = texts.say("edition-now", topic=_title(topics, texts))
    tellings = [of_record(record) for record in digests]
    blocks = tuple(edition_blocks(tellings, request.voice, title))
    follow = Button(texts.say("button-subscribe"), command=f"/subscribe {topics[0]}")
    return Message(blocks, () if topics[0] in followed else ((follow,),))


def _title(topics: Sequence[str], texts: Texts) -> str:
    if len(topics) > MOST_NAMED:
        return texts.say("edition-yours")
    return texts.listed([texts.topic(topic) for topic in topics])


def _topics_of(followed: list[str]) -> list[str]:
    """What a chat subscribes to; all there is where that is nothing, or everything."""
    return followed if followed and EVERYTHING not in followed else [EVERYTHING]


async def _best(
    tx: Transaction, topics: Sequence[str], *, now: datetime
) -> tuple[DigestRecord, ...]:
    """The digests that an edition would choose now among the newest on these topics."""
    found: dict[int, DigestRecord] = {}
    for topic in topics:
        named = None if topic == EVERYTHING else topic
        found |= {one.id: one for one in await tx.archive.latest(limit=CANDIDATES, topic=named)}
    return choose(tuple(found.values()), limit=DIGEST, now=now)


def _nothing(request: Request, topic: str) -> Message:
    """The archive has nothing yet: say so, and what will bring it."""
    texts = request.texts
    say = texts.say(
        "news-none", topic=texts.topic(topic), all="yes" if topic == EVERYTHING else "no"
    )
    follow = Button(texts.say("button-subscribe"), command=f"/subscribe {topic}")
    sources = Button(texts.say("button-sources"), command="/sources")
    return Message((Paragraph(text(say)),), ((follow, sources),))


async def read(request: Request, house: House, given: Given) -> Message:
    """Read one article on the Web. Raises `FeedsError` where it cannot be had."""
    reading = await house.desk.read_address(given.need(READ_ADDRESS))
    return reading_message(reading, request.texts, request.chat.zone, now=request.now)
