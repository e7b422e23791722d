"""From a failure to the sentence a person reads in a chat: what is wrong and what to do.

This is the one switch; errors themselves carry codes and fields, never sentences for people.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.message import Button, Message, Note, Paragraph, Style, Text, text
from bot.present.rows import in_rows
from bot.present.telling import host_of
from bot.present.usage import UsageProblem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bot.errors import BotError
    from bot.message import Block
    from bot.texts.texts import Texts
    from feeds.errors import FeedsError

SENTENCES: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "address-refused": ("error-address-refused", ("reason",)),
    "fetch-failed": ("error-fetch-failed", ("host",)),
    "unreachable": ("error-unreachable", ("host",)),
    "too-slow": ("error-too-slow", ("host",)),
    "too-large": ("error-too-large", ("megabytes",)),
    "too-many-redirects": ("error-too-many-redirects", ("host",)),
    "bad-status": ("error-bad-status", ("host", "status", "kind")),
    "robots-disallow": ("error-robots-disallow", ("host",)),
    "not-a-feed": ("error-not-a-feed", ("host",)),
    "no-article": ("error-no-article", ("host",)),
    "read-timeout": ("error-read-timeout", ()),
    "read-crashed": ("error-read-crashed", ()),
}
"""Code of an error -> id of its sentence and the fields that it holds."""

UNNAMED = ("error-unnamed", ())
"""For an error that is not in the table: nothing is known that a person could do but try again."""

MOST_REPEATED = 80
MEGABYTE = 1_000_000
CLOSED, GONE = (401, 402, 403), (404, 410)


def error_message(error: FeedsError | BotError | UsageProblem, texts: Texts) -> Message:
    """One sentence, an example where there is one, and what may have been meant as buttons."""
    if isinstance(error, UsageProblem):
        buttons = [Button(offer.label, command=offer.line) for offer in error.offers]
        return Message(tuple(_usage(error, texts)), in_rows(buttons))
    return Message((Paragraph(text(error_sentence(error, texts))),))


def error_sentence(error: FeedsError | BotError, texts: Texts) -> str:
    """What went wrong and what to do about it."""
    message_id, names = SENTENCES.get(error.code, UNNAMED)
    return texts.say(message_id, **{name: _field(error, name) for name in names})


def _usage(problem: UsageProblem, texts: Texts) -> Iterator[Block]:
    fields = {name: _clipped(value) for name, value in problem.fields.items()}
    yield Paragraph(text(texts.say(problem.code, **fields)))
    if problem.example:
        yield Note((Text(texts.say("usage-example") + " "), Text(problem.example, Style.CODE)))


def _clipped(value: str | int) -> str | int:
    """What was typed is repeated as far as it takes to know it again."""
    if isinstance(value, int) or len(value) <= MOST_REPEATED:
        return value
    return value[: MOST_REPEATED - 1] + "…"


def _field(error: FeedsError | BotError, name: str) -> str:
    """A field of a sentence, from the fields of the error."""
    match name:
        case "host":
            address = str(getattr(error, "address", ""))
            return host_of(address) or address
        case "megabytes":
            return str(int(getattr(error, "limit", 0)) // MEGABYTE)
        case "kind":
            status = int(getattr(error, "status", 0))
            return "closed" if status in CLOSED else "gone" if status in GONE else "other"
        case _:
            return str(getattr(error, name, ""))
