"""The whole corpus read and scored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feeds.read.digest import read
from tests.scoring.costs import score_costs
from tests.scoring.quotes import score_quotes
from tests.scoring.summary import score_people, score_summary
from tests.scoring.tally import Tally
from tests.scoring.variants import decomposed, told, vary

if TYPE_CHECKING:
    from collections.abc import Iterable

    from feeds.model import Digest
    from tests.scoring.labels import LabelledText


def score_corpus(texts: Iterable[LabelledText]) -> Tally:
    tally = Tally()
    for text in texts:
        digest = read(text.article)
        score_decomposed(tally, text, digest)
        score_quotes(tally, text, digest)
        score_costs(tally, text, digest)
        score_people(tally, text, digest)
        score_summary(tally, text, digest)
    return tally


def score_decomposed(tally: Tally, text: LabelledText, digest: Digest) -> None:
    """The share of texts that tell the same in NFD: é as e and an accent, as some systems send."""
    variant = vary(text.article, decomposed)
    if variant.article.text == text.text:
        return
    here, there = told(digest, variant.places), told(read(variant.article))
    changed = [part for part in here if here[part] != there[part]]
    tally.share(text, "same in NFD", not changed, f"other {' and '.join(changed)} in NFD", None)


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
