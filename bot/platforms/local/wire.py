"""Message <-> JSON object: what the transcript keeps and what the page receives.

    Message  {"blocks": [Block...], "buttons": [[Button...]...]}
    Block    {"kind": "heading" | "paragraph" | "note", "runs": [Run...]}
             {"kind": "quotation", "runs": [Run...], "credit": [Run...]}
             {"kind": "items", "items": [[Run...]...], "ordered": bool}
             {"kind": "badge", "tone": str, "text": str}
             {"kind": "rule"}
             {"kind": "fold", "title": str, "blocks": [Block...]}
    Run      {"text": str, "style": str} | {"text": str, "address": str}
             {"moment": ISO 8601 in UTC, "fallback": str}
    Button   {"label": str, "command": str} | {"label": str, "address": str}

Pure. What the page does with it is in `page/message.js`.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from bot.message import (
    Badge,
    Block,
    Button,
    Fold,
    Heading,
    Items,
    Link,
    Message,
    Note,
    Paragraph,
    Quotation,
    Rule,
    Run,
    Runs,
    Style,
    Text,
    Tone,
    When,
)

if TYPE_CHECKING:
    from collections.abc import Callable

Json: TypeAlias = dict[str, Any]

DEEPEST_FOLD = 8
"""Folds inside folds that are read back; a message of ours has one."""


class NotAMessage(ValueError):
    """What was to be read is no message in the form above."""


def packed(message: Message) -> str:
    """One line of JSON. Only ASCII, so that no database can stumble over a character."""
    return json.dumps(as_object(message), separators=(",", ":"))


def unpacked(line: str) -> Message:
    """The message that `packed` made. Raises NotAMessage."""
    try:
        return from_object(json.loads(line))
    except (ValueError, RecursionError) as error:
        raise NotAMessage(str(error)) from error


def as_object(message: Message) -> Json:
    return {
        "blocks": [_block_object(block) for block in message.blocks],
        "buttons": [[_button_object(button) for button in row] for row in message.buttons],
    }


def from_object(found: Json) -> Message:
    """The message in a JSON object. Raises NotAMessage."""
    try:
        return Message(
            blocks=_blocks(found["blocks"], depth=0),
            buttons=tuple(tuple(_button(button) for button in row) for row in found["buttons"]),
        )
    except NotAMessage:
        raise
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise NotAMessage(f"not a message: {error!r}") from error


# --- to JSON


def _run_object(run: Run) -> Json:
    match run:
        case Text():
            return {"text": run.text, "style": run.style.value}
        case Link():
            return {"text": run.text, "address": run.address}
        case When():
            moment = run.moment.astimezone(UTC).isoformat()
            return {"moment": moment, "fallback": run.fallback}


def _run_objects(runs: Runs) -> list[Json]:
    return [_run_object(run) for run in runs]


def _block_object(block: Block) -> Json:
    match block:
        case Heading() | Paragraph() | Note():
            return {"kind": type(block).__name__.lower(), "runs": _run_objects(block.runs)}
        case Quotation(runs, credit):
            said, by = _run_objects(runs), _run_objects(credit)
            return {"kind": "quotation", "runs": said, "credit": by}
        case Items(items, ordered):
            listed = [_run_objects(item) for item in items]
            return {"kind": "items", "items": listed, "ordered": ordered}
        case Badge(tone, text):
            return {"kind": "badge", "tone": tone.value, "text": text}
        case Rule():
            return {"kind": "rule"}
        case Fold(title, blocks):
            inside = [_block_object(each) for each in blocks]
            return {"kind": "fold", "title": title, "blocks": inside}


def _button_object(button: Button) -> Json:
    target = {"command": button.command, "address": button.address}
    return {"label": button.label} | {k: v for k, v in target.items() if v is not None}


# --- from JSON


def _words(found: object) -> str:
    if not isinstance(found, str):
        raise NotAMessage(f"not a text: {found!r}")
    return found


def _moment(found: object) -> datetime:
    moment = datetime.fromisoformat(_words(found))
    if moment.tzinfo is None:
        raise NotAMessage(f"a moment without its offset: {found!r}")
    return moment


def _run(found: Json) -> Run:
    if "moment" in found:
        return When(_moment(found["moment"]), _words(found["fallback"]))
    if "address" in found:
        return Link(_words(found["text"]), _words(found["address"]))
    return Text(_words(found["text"]), Style(found["style"]))


def _runs(found: list[Json]) -> Runs:
    return tuple(_run(each) for each in found)


_PLAIN: dict[str, Callable[[Runs], Block]] = {
    "heading": Heading,
    "paragraph": Paragraph,
    "note": Note,
}


def _block(found: Json, depth: int) -> Block:
    match found["kind"]:
        case "heading" | "paragraph" | "note" as kind:
            return _PLAIN[kind](_runs(found["runs"]))
        case "quotation":
            return Quotation(_runs(found["runs"]), _runs(found["credit"]))
        case "items":
            return Items(tuple(_runs(item) for item in found["items"]), found["ordered"] is True)
        case "badge":
            return Badge(Tone(found["tone"]), _words(found["text"]))
        case "rule":
            return Rule()
        case "fold":
            return Fold(_words(found["title"]), _blocks(found["blocks"], depth + 1))
        case kind:
            raise NotAMessage(f"unknown block: {kind!r}")


def _blocks(found: list[Json], depth: int) -> tuple[Block, ...]:
    if depth > DEEPEST_FOLD:
        raise NotAMessage(f"more than {DEEPEST_FOLD} folds inside one another")
    return tuple(_block(each, depth) for each in found)


def _button(found: Json) -> Button:
    command, address = found.get("command"), found.get("address")
    if (command is None) == (address is None):
        raise NotAMessage("a button runs a command or opens an address")
    return Button(
        _words(found["label"]),
        command=None if command is None else _words(command),
        address=None if address is None else _words(address),
    )
