"""Many digests in one message: the first ones in full, the next in short, the rest in a fold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.message import Fold, Heading, Items, Message, Note, Paragraph, Rule, Style, text
from bot.present.digest import full, line, short
from bot.present.telling import of_record
from bot.present.voice import Voice

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from bot.message import Block
    from bot.present.telling import Telling
    from bot.store.records import DigestRecord
    from bot.texts.texts import Texts

FULL = 3
SHORT = 5
INDEX_FROM = 5
"""Digests from which a list of titles comes first: fewer are seen at a glance."""


def edition_message(
    digests: Sequence[DigestRecord], texts: Texts, zone: str, *, due_at: datetime, now: datetime
) -> Message:
    """The edition of an hour. The order of `digests` is the order in which they are told."""
    voice = Voice(texts, zone, now)
    title = texts.say("edition-title", day=texts.day(due_at, zone), hour=texts.clock(due_at, zone))
    return Message(tuple(edition_blocks([of_record(one) for one in digests], voice, title)))


def edition_blocks(tellings: Sequence[Telling], voice: Voice, title: str) -> Iterator[Block]:
    """A title, how much there is, what there is, and then the digests."""
    told, rest = tellings[: FULL + SHORT], tellings[FULL + SHORT :]
    yield Heading(text(title))
    yield Note(text(_count(tellings, voice.texts)))
    if len(tellings) >= INDEX_FROM:
        yield Paragraph(text(voice.texts.say("edition-index"), Style.STRONG))
        yield Items(tuple(line(one, voice.texts) for one in told), ordered=True)
    for place, telling in enumerate(told):
        yield Rule()
        yield from (full if place < FULL else short)(telling, voice)
    if rest:
        yield Rule()
        yield _fold(rest, voice.texts)


def _count(tellings: Sequence[Telling], texts: Texts) -> str:
    outlets = {telling.outlet for telling in tellings}
    return texts.say("edition-count", articles=len(tellings), outlets=len(outlets))


def _fold(rest: Sequence[Telling], texts: Texts) -> Fold:
    items = Items(tuple(line(telling, texts) for telling in rest))
    return Fold(texts.say("edition-rest", articles=len(rest)), (items,))
