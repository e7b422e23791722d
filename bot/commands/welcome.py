"""/start, /help, /about: what Pasquin is and what can be asked of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.commands.command import Argument, Rights
from bot.commands.kinds import WHATEVER
from bot.message import Button, Heading, Items, Message, Note, Paragraph, Style, Text, text
from bot.store.records import EVERYTHING
from bot.texts.texts import UI_LANGUAGES, texts_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.commands.command import Command, Given
    from bot.commands.request import House, Request
    from bot.message import Block, Runs
    from bot.texts.texts import Texts

PAYLOAD = Argument("argument-payload", WHATEVER, told=False)


async def start(request: Request, house: House, given: Given) -> Message:
    """A welcome, and the three things to do first."""
    if request.chat.paused and request.may_change:
        async with house.store.write() as tx:
            await tx.chats.pause(request.chat.id, None)
    texts = request.texts
    blocks = (
        Heading(text(texts.say("start-title"))),
        Paragraph(text(texts.say("start-what"))),
        Paragraph(text(texts.say("start-genres"))),
        Note(text(texts.say("start-how"))),
    )
    first = (
        Button(texts.say("button-latest"), command="/latest"),
        Button(texts.say("button-topics"), command="/topics"),
        Button(texts.say("button-everything"), command=f"/subscribe {EVERYTHING}"),
    )
    others = (texts_for(lang) for lang in UI_LANGUAGES if lang != texts.lang)
    speak = tuple(
        Button(other.say("settings-speak"), command=f"/settings language {other.lang}")
        for other in others
    )
    help_ = Button(texts.say("button-help"), command="/help")
    return Message(blocks, (first, (help_, *speak)))


def help_on_all(commands: Iterable[Command], texts: Texts) -> Message:
    """Every command in one line."""
    lines = tuple(_line(command, texts) for command in commands)
    blocks = (
        Heading(text(texts.say("help-title"))),
        Items(lines),
        Note(text(texts.say("help-more"))),
    )
    return Message(blocks)


def _line(command: Command, texts: Texts) -> Runs:
    return (Text(command.usage(texts), Style.CODE), Text(" — " + texts.say(command.help)))


def help_on_one(command: Command, texts: Texts) -> Message:
    """One command: what it does, an example, its other names, who may use it."""
    return Message(tuple(_about_one(command, texts)))


def _about_one(command: Command, texts: Texts) -> Iterator[Block]:
    yield Heading((Text(command.usage(texts), Style.CODE),))
    yield Paragraph(text(_as_sentence(texts.say(command.help))))
    if command.example:
        example = Text(texts.say(command.example), Style.CODE)
        yield Paragraph((Text(texts.say("usage-example") + " "), example))
    names = [f"/{name}" for name in command.names if name != command.name_in(texts.lang)]
    if names:
        yield Note(text(texts.say("help-names", names=texts.listed(names))))
    if command.rights is not Rights.READ:
        yield Note(text(texts.say("help-rights")))


def _as_sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}."


async def about(request: Request, house: House, given: Given) -> Message:
    """Where the name comes from, what is promised, which version this is."""
    return Message(tuple(_about(request.texts, house)))


def _about(texts: Texts, house: House) -> Iterator[Block]:
    yield Heading(text(texts.say("about-title", version=house.defaults.version)))
    yield Paragraph(text(texts.say("about-name")))
    promises = ("about-verbatim", "about-marked", "about-once", "about-polite")
    yield Items(tuple(text(texts.say(promise)) for promise in promises))
    if house.defaults.contact:
        yield Note(text(texts.say("about-contact", contact=house.defaults.contact)))
