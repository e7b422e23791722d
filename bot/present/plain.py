"""A message as plain text: for terminals without colours, for logs, for the snapshots of tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.message import (
    Badge,
    Fold,
    Heading,
    Items,
    Link,
    Note,
    Paragraph,
    Quotation,
    Rule,
    Style,
    Text,
    When,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.message import Block, Button, Message, Run, Runs

INDENT = "  "


def plain(message: Message) -> str:
    """All of a message, blocks apart by an empty line, buttons last in square brackets."""
    parts = ["\n".join(_block(block)) for block in message.blocks]
    if message.buttons:
        parts.append("\n".join(_row(row) for row in message.buttons))
    return "\n\n".join(parts) + "\n"


def plain_runs(runs: Runs) -> str:
    """Runs in one line of text, addresses in angle brackets after what leads to them."""
    return "".join(_run(run) for run in runs)


def _run(run: Run) -> str:
    match run:
        case Text(text, Style.CODE):
            return f"`{text}`"
        case Text(text):
            return text
        case Link(text, address):
            return f"{text} <{address}>"
        case When(_, fallback):
            return fallback


def _block(block: Block) -> Iterator[str]:
    match block:
        case Heading(runs):
            yield f"# {plain_runs(runs)}"
        case Paragraph(runs):
            yield plain_runs(runs)
        case Note(runs):
            yield f"({plain_runs(runs)})"
        case Badge(tone, text):
            yield f"[{tone}] {text}"
        case Rule():
            yield "----"
        case Quotation() | Items() | Fold():
            yield from _nested(block)


def _nested(block: Quotation | Items | Fold) -> Iterator[str]:
    match block:
        case Quotation(runs, credit):
            yield from (f"> {line}" for line in plain_runs(runs).split("\n"))
            if credit:
                yield f"> — {plain_runs(credit)}"
        case Items(items, ordered):
            for number, item in enumerate(items, 1):
                yield f"{f'{number}.' if ordered else '•'} {plain_runs(item)}"
        case Fold(title, blocks):
            yield f"+ {title}"
            yield from _indented(line for inner in blocks for line in _block(inner))


def _indented(lines: Iterable[str]) -> Iterator[str]:
    return (INDENT + line for line in lines)


def _row(row: Iterable[Button]) -> str:
    return "  ".join(f"[{button.label} → {button.command or button.address}]" for button in row)
