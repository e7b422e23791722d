"""Message -> what rich prints: at most 100 columns wide, plain text where there are no colours.

    console_for(sys.stdout, os.environ).print(renderable(message))

Pure. What becomes of the words inside the blocks stands in `terminal_words`.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, TextIO, TypeAlias

from rich.cells import cell_len
from rich.console import Console, Group
from rich.rule import Rule as Line
from rich.segment import Segment
from rich.style import Style as Look
from rich.table import Table
from rich.text import Text as Words

from bot.message import (
    Badge,
    Block,
    Button,
    Fold,
    Heading,
    Items,
    Message,
    Note,
    Paragraph,
    Quotation,
    Rule,
    Runs,
    Style,
    Text,
    Tone,
)
from bot.platforms.local.terminal_words import LOOKS, Means, clean, link, words_of
from bot.present.costs import DASH

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from rich.console import ConsoleOptions, RenderableType, RenderResult

WIDEST = 100

_TONES = {
    Tone.FICTION: ("◆", Look(color="bright_white", bgcolor="magenta", bold=True)),
    Tone.SATIRE: ("◇", Look(color="black", bgcolor="yellow", bold=True)),
    Tone.WATCHDOG: ("○", Look(color="black", bgcolor="cyan", bold=True)),
    Tone.GOOD: ("✓", Look(color="black", bgcolor="green", bold=True)),
    Tone.WARNING: ("!", Look(color="bright_white", bgcolor="red", bold=True)),
}
_SMALL = Look(dim=True)
_ACCENT = Look(color="red")
_QUOTED = Look(italic=True)


class _Printed:
    """A message on a console: asks the console what it can do when it is printed."""

    def __init__(self, message: Message) -> None:
        self._message = message

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        means = Means(
            links=console.is_terminal and console.color_system is not None,
            signs=not options.ascii_only,
        )
        columns = min(options.max_width, WIDEST)
        narrow = options.update(width=columns, no_wrap=False, overflow=None)
        page = Group(*_page(self._message, means))
        for line in console.render_lines(page, narrow, pad=False):
            yield from (*_trimmed(line), Segment.line())
        yield from _list_of(means.addresses)


def _trimmed(line: list[Segment]) -> list[Segment]:
    """The line without the spaces that end it, unless they are coloured."""
    for at, (words, style, _) in reversed(list(enumerate(line))):
        if words.strip() or (style and style.bgcolor):
            coloured = style is not None and style.bgcolor is not None
            return [*line[:at], Segment(words if coloured else words.rstrip(), style)]
    return []


def _list_of(addresses: dict[str, int]) -> Iterator[Segment]:
    """Each address on a line of its own, whole: it is there to be copied."""
    if addresses:
        yield Segment.line()
    for address, number in addresses.items():
        yield from (Segment(f"[{number}] {address}"), Segment.line())


def renderable(message: Message) -> RenderableType:
    """The message as rich prints it."""
    return _Printed(message)


def console_for(file: TextIO, environ: Mapping[str, str]) -> Console:
    """A console on `file`. No terminal, or NO_COLOR (https://no-color.org): nothing but text."""
    plain = bool(environ.get("NO_COLOR"))
    return Console(
        file=file,
        color_system=None if plain else "auto",
        highlight=False,
        soft_wrap=True,  # only addresses are longer than a line: nobody may cut or fold them
        _environ=environ,
    )


def _page(message: Message, means: Means) -> Iterator[RenderableType]:
    yield from _spaced(message.blocks, means)
    rows = [button for row in message.buttons for button in row]
    if rows:
        yield ""
        yield from (_button(button, means) for button in rows)


def _spaced(blocks: Sequence[Block], means: Means) -> Iterator[RenderableType]:
    """The blocks, with an empty line between those that do not belong together."""
    yield from (_block(block, means) for block in blocks[:1])
    for before, block in pairwise(blocks):
        if not _close(before, block):
            yield ""
        yield _block(block, means)


def _close(before: Block, after: Block) -> bool:
    """True where `after` follows `before` without an empty line."""
    match before, after:
        case (Badge() | Note(), Heading() | Note() | Badge()):
            return True
        case Heading(), Note() | Items():
            return True
        case Paragraph(), Items():
            return True
        case _:
            return False


_BLOCK_LOOKS = {Heading: Look(bold=True), Paragraph: Look(), Note: _SMALL}


def _block(block: Block, means: Means) -> RenderableType:
    match block:
        case Heading() | Paragraph() | Note():
            return words_of(block.runs, means, _BLOCK_LOOKS[type(block)])
        case Quotation():
            return _quotation(block, means)
        case Items():
            return _items(block, means)
        case Badge(tone, text):
            return _badge(tone, text, means)
        case Rule():
            return Line(style=_SMALL, characters="─" if means.signs else "-")
        case Fold(title, blocks):
            inside = Group(*_spaced(blocks, means))
            return Group(Words(clean(title), Look(bold=True)), _Beside("  ", inside))


def _badge(tone: Tone, text: str, means: Means) -> Words:
    """In colour a block of it; without, brackets, so that it still is seen first."""
    sign, look = _TONES[tone]
    said = f"{sign} {clean(text)}" if means.signs else clean(text)
    return Words(f" {said} ", look) if means.links else Words(f"[{said}]")


@dataclass(frozen=True, slots=True)
class _Beside:
    """Something with a sign to its left: on its first line, or, if it is a bar, on every line."""

    sign: str
    content: RenderableType
    bar: bool = False

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        inside = options.update(width=max(options.max_width - cell_len(self.sign), 1))
        rest = self.sign if self.bar else " " * cell_len(self.sign)
        for number, line in enumerate(console.render_lines(self.content, inside, pad=False)):
            yield from (Segment(rest if number else self.sign, _ACCENT), *line, Segment.line())


def _quotation(block: Quotation, means: Means) -> RenderableType:
    parts: list[RenderableType] = [words_of(block.runs, means, _QUOTED)]
    if block.credit:
        dash = "— " if means.signs else "-- "
        parts.append(words_of((Text(dash), *block.credit), means))
    return _Beside("┃ " if means.signs else "| ", Group(*parts), bar=True)


Pair: TypeAlias = tuple[Runs, Runs]


def _pair(item: Runs) -> Pair | None:
    """What was paid for and the sum, where the item has the dash between them; or a sum alone."""
    parting = next((at for at, run in enumerate(item) if run == DASH), None)
    if parting is None:
        return ((), item) if len(item) == 1 and isinstance(item[0], Text) else None
    return item[:parting], item[parting + 1 :]


def _pairs(block: Items) -> list[Pair] | None:
    """All items as pairs; None where they are a plain list."""
    pairs = [pair for pair in map(_pair, block.items) if pair is not None]
    whole = len(pairs) == len(block.items) and not block.ordered
    return pairs if whole and any(what for what, _ in pairs) else None


def _items(block: Items, means: Means) -> RenderableType:
    pairs = _pairs(block)
    if pairs is not None:
        return _bill(pairs, means)
    room = len(str(len(block.items)))
    return Group(
        *(
            _Beside(_marker(number, room, block, means), words_of(item, means))
            for number, item in enumerate(block.items, start=1)
        )
    )


def _marker(number: int, room: int, block: Items, means: Means) -> str:
    if block.ordered:
        return f" {number:>{room}}. "
    return " • " if means.signs else " * "


def _bill(pairs: Sequence[Pair], means: Means) -> RenderableType:
    """Sums under one another, each after what it paid for."""
    table = Table.grid(padding=(0, 1))
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    table.add_column(justify="right", overflow="fold", vertical="bottom")
    sign = "•" if means.signs else "*"
    for what, amount in pairs:
        said = words_of(amount, means, Look(bold=True))
        table.add_row(Words(f" {sign}", _ACCENT), words_of(what, means), said)
    return table


def _button(button: Button, means: Means) -> Words:
    if button.command is not None:
        arrow = "→" if means.signs else "->"
        words = Words(f"{arrow} {clean(button.label)}  ", _SMALL)
        return words.append(clean(button.command), LOOKS[Style.CODE])
    arrow = "↗ " if means.signs else "-> "
    return Words(arrow, _SMALL) + link(button.label, button.address or "", means)
