"""From a line that somebody typed to the message that answers it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zlib import crc32

import structlog

from bot.commands.command import Rights, parse_arguments
from bot.commands.kinds import Ground
from bot.commands.line import read_line
from bot.commands.registry import find, nearest_commands
from bot.commands.topics import topic_alone
from bot.message import Message, Paragraph, text
from bot.present.errors import error_message
from bot.present.usage import Offer, UsageProblem
from feeds.errors import FeedsError

if TYPE_CHECKING:
    from bot.commands.command import Command
    from bot.commands.line import Typed
    from bot.commands.request import House, Request
    from bot.texts.texts import Texts

log = structlog.get_logger(__name__)


async def answer(line: str, request: Request, house: House) -> Message:
    """Carry a line out. Whatever a person typed, and whatever breaks, is answered by a message."""
    try:
        return await _answer(line, request, house)
    except (UsageProblem, FeedsError) as problem:
        return error_message(problem, request.texts)
    except Exception as broken:  # noqa: BLE001 - the border: logged, and answered with a number
        return _incident(broken, line, request)


async def _answer(line: str, request: Request, house: House) -> Message:
    command, words = _meant(read_line(line), request.texts)
    ground = Ground(request.texts, house.defaults.shortest)
    _check_rights(command, words, request)
    given = parse_arguments(command, words, ground)
    return await command.handler(request, house, given)


def _meant(typed: Typed, texts: Texts) -> tuple[Command, str]:
    """The command and its words. A topic alone asks for its digest. Raises `UsageProblem`."""
    command = find(typed.name)
    if command is not None:
        return command, typed.words
    digest = find("digest")
    if digest is not None and topic_alone(typed.line) is not None:
        return digest, typed.line
    raise _unknown(typed, texts)


def _check_rights(command: Command, words: str, request: Request) -> None:
    """Before the arguments: who may not change is not told how to spell it."""
    changes = command.rights is Rights.CHANGE or (
        command.rights is Rights.CHANGE_BY_ARGUMENTS and words
    )
    if changes and not request.may_change:
        raise UsageProblem("usage-not-allowed")


def _unknown(typed: Typed, texts: Texts) -> UsageProblem:
    near = nearest_commands(typed.name)
    names = [one.name_in(texts.lang) for one in near]
    offers = tuple(Offer(f"/{name}", f"/{name} {typed.words}".rstrip()) for name in names)
    return UsageProblem("usage-unknown-command", {"word": typed.name}, offers=offers)


def _incident(broken: Exception, line: str, request: Request) -> Message:
    """Log what broke under a number that a person can pass on. The line itself stays private."""
    what = f"{request.now.isoformat()} {request.chat.id} {line}"
    number = f"{crc32(what.encode('utf-8', 'replace')):08X}"
    log.error("command.broke", incident=number, chat=request.chat.id, exc_info=broken)
    words = request.texts.say("error-incident", incident=number)
    return Message((Paragraph(text(words)),))
