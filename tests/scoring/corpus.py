"""The whole corpus read and scored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feeds.read.digest import read
from tests.scoring.costs import score_costs
from tests.scoring.quotes import score_quotes
from tests.scoring.summary import score_people, score_summary
from tests.scoring.tally import Tally

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.scoring.labels import LabelledText


def score_corpus(texts: Iterable[LabelledText]) -> Tally:
    tally = Tally()
    for text in texts:
        digest = read(text.article)
        score_quotes(tally, text, digest)
        score_costs(tally, text, digest)
        score_people(tally, text, digest)
        score_summary(tally, text, digest)
    return tally


def table_of(tally: Tally) -> str:
    """The figures in per cent, a line per part and a column per language."""
    langs = list(dict.fromkeys(lang for lang, _ in tally.figures))
    parts = list(dict.fromkeys(part for _, part in tally.figures))
    lines = [f"{'':20}" + "".join(f"{lang:>7}" for lang in langs)]
    for part in parts:
        cells = (tally.figures.get((lang, part)) for lang in langs)
        shown = ("" if cell is None else f"{100 * cell.value:.1f}" for cell in cells)
        lines.append(f"{part:20}" + "".join(f"{cell:>7}" for cell in shown))
    return "\n".join(lines)
