"""The invented press as values: outlets, their articles, and how they are read from `press/`.

Pure but for `load_press`, which reads the package's own data files. When an article comes out
stands in `timetable`; what it looks like in a feed or on a page, in `render_feeds` and
`render_pages`.

An article is one UTF-8 file `press/<outlet>/<slug>.md`: TOML between two `+++` lines, then blocks
parted by blank lines.

    ## text     a cross-heading
    > text      a block quotation
    (1) text    a note at the foot of the article
    text        a paragraph
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from enum import StrEnum
from importlib.resources import files
from typing import TYPE_CHECKING

from feeds.model import Genre

if TYPE_CHECKING:
    from collections.abc import Mapping
    from importlib.resources.abc import Traversable
    from typing import Any

_NOTE = re.compile(r"\(\d+\) ")
_FENCE = "+++\n"


class FeedFormat(StrEnum):
    """How an outlet publishes its feed."""

    RSS = "rss"
    ATOM = "atom"
    JSON = "json"


class BlockKind(StrEnum):
    """What part a block plays in an article."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    QUOTATION = "quotation"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Block:
    """One block of an article: its text without the mark that told its kind."""

    kind: BlockKind
    text: str


@dataclass(frozen=True, slots=True)
class Outlet:
    """An invented newspaper. `full`: its feed carries whole articles, not teasers."""

    slug: str
    title: str
    motto: str
    lang: str
    genre: Genre
    format: FeedFormat
    full: bool


@dataclass(frozen=True, slots=True)
class Piece:
    """One version of an article.

    `round` says when it comes out: 0 is yesterday, 1 this morning, then later in the day.
    `replaces` is the slug of the article that this one corrects. `topics` and `event` are for our
    own tests: the expected topic ids, and what several outlets tell together.
    """

    slug: str
    title: str
    author: str
    round: int
    blocks: tuple[Block, ...]
    topics: tuple[str, ...] = field(default=())
    replaces: str | None = None
    event: str | None = None

    @property
    def text(self) -> str:
        return "\n\n".join(block.text for block in self.blocks)

    @property
    def standfirst(self) -> str:
        return self.blocks[0].text


@dataclass(frozen=True, slots=True)
class Newspaper:
    """An outlet with all it will have published by the end of the day."""

    outlet: Outlet
    pieces: tuple[Piece, ...]


def load_press() -> tuple[Newspaper, ...]:
    """The whole press, in the order of `press/outlets.toml`; an outlet's articles by slug."""
    folder = files("bot.demo") / "press"
    outlets = tomllib.loads((folder / "outlets.toml").read_text(encoding="utf-8"))
    return tuple(
        Newspaper(_outlet(slug, facts), _pieces(folder / slug)) for slug, facts in outlets.items()
    )


def read_piece(slug: str, source: str) -> Piece:
    """The article in the text of one file.

    Raises ValueError where the front matter is missing, not TOML, or lacks a field.
    """
    before, fence, rest = source.partition(_FENCE)
    head, closing, body = rest.partition("\n" + _FENCE)
    if before or not fence or not closing:
        raise ValueError(f"{slug}: the file must open with TOML between two +++ lines")
    try:
        return _piece(slug, tomllib.loads(head), body)
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"{slug}: the front matter is not TOML: {error}") from error
    except KeyError as missing:
        raise ValueError(f"{slug}: the front matter lacks {missing}") from missing


def _outlet(slug: str, facts: Mapping[str, Any]) -> Outlet:
    return Outlet(
        slug=slug,
        title=facts["title"],
        motto=facts["motto"],
        lang=facts["language"],
        genre=Genre(facts["genre"]),
        format=FeedFormat(facts["format"]),
        full=facts["full"],
    )


def _pieces(folder: Traversable) -> tuple[Piece, ...]:
    names = (file.name for file in folder.iterdir())
    slugs = sorted(name.removesuffix(".md") for name in names if name.endswith(".md"))
    return tuple(
        read_piece(slug, (folder / f"{slug}.md").read_text(encoding="utf-8")) for slug in slugs
    )


def _piece(slug: str, facts: Mapping[str, Any], body: str) -> Piece:
    return Piece(
        slug=slug,
        title=facts["title"],
        author=facts["author"],
        round=facts["round"],
        blocks=tuple(_block(text.strip("\n")) for text in body.split("\n\n") if text.strip("\n")),
        topics=tuple(facts["topics"]),
        replaces=facts.get("replaces"),
        event=facts.get("event"),
    )


def _block(text: str) -> Block:
    if text.startswith("## "):
        return Block(BlockKind.HEADING, text.removeprefix("## "))
    if text.startswith("> "):
        return Block(BlockKind.QUOTATION, text.removeprefix("> "))
    if _NOTE.match(text):
        return Block(BlockKind.NOTE, text)
    return Block(BlockKind.PARAGRAPH, text)
