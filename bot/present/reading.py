"""An article that somebody asked to have read: the digest, and what is not known of its outlet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.message import Message, Note, Paragraph, text
from bot.present.digest import full, link_row
from bot.present.telling import of_reading
from bot.present.voice import Voice

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from bot.desk import Reading
    from bot.message import Block
    from bot.present.telling import Telling
    from bot.texts.texts import Texts


def reading_message(reading: Reading, texts: Texts, zone: str, *, now: datetime) -> Message:
    """The digest of one article that is in no archive."""
    telling = of_reading(reading)
    voice = Voice(texts, zone, now)
    blocks = (*full(telling, voice), *_remarks(telling, texts))
    return Message(blocks, link_row(telling, texts))


def _remarks(telling: Telling, texts: Texts) -> Iterator[Block]:
    digest = telling.digest
    if not (digest.summary or digest.quotes or digest.costs):
        yield Paragraph(text(texts.say("reading-nothing")))
    if telling.genre is None:
        yield Note(text(texts.say("reading-genre-unknown")))
