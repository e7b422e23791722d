"""/settings: the language and the zone of a chat."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bot.commands.command import Argument
from bot.commands.settings_words import SETTING
from bot.message import Button, Heading, Items, Message, Note, Paragraph, Style, Text, text
from bot.rhythm import next_run, parse_rhythm
from bot.texts.texts import UI_LANGUAGES, texts_for

if TYPE_CHECKING:
    from bot.commands.command import Given
    from bot.commands.request import House, Request
    from bot.store.records import ChatRecord
    from bot.store.store import Transaction
    from bot.texts.texts import Texts

WHAT = Argument("argument-setting", SETTING)


async def settings(request: Request, house: House, given: Given) -> Message:
    """Show the settings, or change one of them."""
    setting = given.get(WHAT)
    if setting is None:
        return _shown(request)
    async with house.store.write() as tx:
        chat = await tx.chats.change(request.chat.id, lang=setting.lang, zone=setting.zone)
        if setting.zone is not None:
            await _at_new_local_times(tx, chat, request)
    texts = texts_for(chat.lang)
    return Message((Paragraph(text(_changed(setting.zone, texts, request))),))


async def _at_new_local_times(tx: Transaction, chat: ChatRecord, request: Request) -> None:
    """The hours of editions are local: in another zone they are other moments."""
    for one in await tx.subscriptions.of(chat.id):
        rhythm = parse_rhythm(one.rhythm, shortest=timedelta(0))
        await tx.editions.advance(one.id, next_run(rhythm, chat.zone, request.now))


def _changed(zone: str | None, texts: Texts, request: Request) -> str:
    if zone is None:
        return texts.say("settings-language-done")
    return texts.say("settings-zone-done", zone=zone, hour=texts.clock(request.now, zone))


def _shown(request: Request) -> Message:
    texts, chat = request.texts, request.chat
    hour = texts.clock(request.now, chat.zone)
    items = (
        (Text(texts.say("settings-language", language=texts.language(chat.lang))),),
        (Text(texts.say("settings-zone", zone=chat.zone, hour=hour)),),
    )
    how = (Text(texts.say("settings-how") + " "), Text(texts.say("example-settings"), Style.CODE))
    others = (texts_for(lang) for lang in UI_LANGUAGES if lang != chat.lang)
    buttons = tuple(
        Button(other.say("settings-speak"), command=f"/settings language {other.lang}")
        for other in others
    )
    return Message(
        (Heading(text(texts.say("settings-title"))), Items(items), Note(how)), (buttons,)
    )
