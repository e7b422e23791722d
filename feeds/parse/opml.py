"""Lists of feeds as other readers write and read them (OPML 2.0, opml.org/spec2)."""

from __future__ import annotations

from dataclasses import dataclass
from email.utils import format_datetime
from typing import TYPE_CHECKING
from xml.etree import ElementTree
from xml.parsers import expat

from feeds.errors import NotOpml
from feeds.parse.clean import line, without_control_bytes, without_controls

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

MAX_OUTLINES = 20_000


@dataclass(frozen=True, slots=True)
class Outline:
    """One feed of a list. `category` is the folders it lies in, joined by "/"; "" at the top."""

    title: str
    address: str
    category: str = ""


def read_opml(content: bytes) -> tuple[Outline, ...]:
    """The feeds in a list, in order, each address once. Raises NotOpml.

    What is no feed (a folder, a link) is passed over. A list cut off in the middle gives what came
    before. Entities cannot be declared: no small file unfolds into a large one.
    """
    reader = _Reader()
    parser = expat.ParserCreate()
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.EntityDeclHandler = _refuse_entity
    problem = ""
    try:
        parser.Parse(without_control_bytes(content).lstrip(), True)
    except (expat.ExpatError, ValueError, LookupError) as error:
        problem = str(error)
    if not reader.is_opml or (problem and not reader.outlines):
        raise NotOpml(problem or "no <opml> element")
    return tuple(reader.outlines.values())


def write_opml(outlines: Iterable[Outline], title: str, now: datetime) -> bytes:
    """A list that other readers can import; categories become folders. `now` must be aware."""
    root = ElementTree.Element("opml", version="2.0")
    head = ElementTree.SubElement(root, "head")
    ElementTree.SubElement(head, "title").text = without_controls(title)
    ElementTree.SubElement(head, "dateCreated").text = format_datetime(now)
    folders = {"": ElementTree.SubElement(root, "body")}
    for outline in outlines:
        _write(outline, _folder(folders, without_controls(outline.category)))
    ElementTree.indent(root)
    listed: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return listed + b"\n"


def _write(outline: Outline, folder: ElementTree.Element) -> None:
    title = without_controls(outline.title)
    ElementTree.SubElement(
        folder,
        "outline",
        {"type": "rss", "text": title, "title": title, "xmlUrl": without_controls(outline.address)},
    )


def _folder(folders: dict[str, ElementTree.Element], category: str) -> ElementTree.Element:
    """The element for this category, made with those above it where they are missing."""
    path = ""
    for name in filter(None, category.split("/")):
        above, path = path, f"{path}/{name}" if path else name
        if path not in folders:
            folders[path] = ElementTree.SubElement(folders[above], "outline", text=name)
    return folders[path]


def _refuse_entity(*_declaration: object) -> None:
    raise ValueError("the file declares entities")


class _Reader:
    """Follows expat's events. Names of attributes are read in any case: xmlUrl, xmlurl, XMLURL."""

    def __init__(self) -> None:
        self.is_opml = False
        self.outlines: dict[str, Outline] = {}
        self._depth = 0
        self._folders: list[str] = []

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth == 1:
            self.is_opml = tag.lower() == "opml"
        if tag.lower() != "outline" or not self.is_opml:
            return
        said = {name.lower(): value for name, value in attributes.items()}
        title = line(said.get("title") or said.get("text"))
        address = "".join((said.get("xmlurl") or "").split())
        self._folders.append("" if address else title)
        if address:
            self._keep(address, title, said.get("category", ""))

    def end(self, tag: str) -> None:
        self._depth -= 1
        if tag.lower() == "outline" and self._folders:
            self._folders.pop()

    def _keep(self, address: str, title: str, category: str) -> None:
        if len(self.outlines) >= MAX_OUTLINES:
            raise ValueError(f"more than {MAX_OUTLINES} feeds")
        folder = "/".join(name.replace("/", "-") for name in self._folders if name)
        folder = folder or line(category.partition(",")[0].strip("/"))
        self.outlines.setdefault(address, Outline(title or address, address, folder))
