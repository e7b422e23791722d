"""Counting hits and misses: a figure per language and part, and a line for each miss."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from feeds.model import Span
    from tests.scoring.labels import LabelledText

_AROUND = 50


@dataclass(frozen=True, slots=True)
class Miss:
    lang: str
    slug: str
    part: str
    told: str
    """What was asked for, and what the reading says instead."""
    excerpt: str = ""

    def __str__(self) -> str:
        excerpt = f"\n    … {self.excerpt} …" if self.excerpt else ""
        return f"{self.lang}/{self.slug}  [{self.part}]  {self.told}{excerpt}"


@dataclass(slots=True)
class Figure:
    """A share (right of wanted) or, where a reading may also say too much, an F1."""

    right: int = 0
    wanted: int = 0
    predicted: int | None = None

    @property
    def value(self) -> float:
        """Between 0 and 1: twice the right ones of all wanted and all predicted."""
        predicted = self.wanted if self.predicted is None else self.predicted
        total = self.wanted + predicted
        return 2 * self.right / total if total else 1.0


@dataclass(slots=True)
class Tally:
    """Figures by (language, part), and all misses in the order of the texts."""

    figures: dict[tuple[str, str], Figure] = field(default_factory=lambda: defaultdict(Figure))
    misses: list[Miss] = field(default_factory=list)

    def share(self, text: LabelledText, part: str, hit: bool, told: str, at: Span | None) -> None:
        """One thing asked for, that the reading has right or not."""
        figure = self.figures[text.lang, part]
        figure.wanted += 1
        figure.right += hit
        if not hit:
            self.miss(text, part, told, at)

    def found(self, text: LabelledText, part: str, right: int, wanted: int, predicted: int) -> None:
        """Things asked for among things predicted."""
        figure = self.figures[text.lang, part]
        figure.right += right
        figure.wanted += wanted
        figure.predicted = (figure.predicted or 0) + predicted

    def miss(self, text: LabelledText, part: str, told: str, at: Span | None) -> None:
        excerpt = "" if at is None else around(text.text, at)
        self.misses.append(Miss(text.lang, text.slug, part, told, excerpt))


def around(text: str, span: Span) -> str:
    """The span between brackets, with what stands left and right of it, on one line."""
    before = text[max(0, span.start - _AROUND) : span.start]
    behind = text[span.end : span.end + _AROUND]
    return " ".join(f"{before}[{span.of(text)}]{behind}".split())
