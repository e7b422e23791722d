"""`pasquin read --explain`: one line a decision, so that a wrong one can be mended in minutes."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from feeds.read.explain import explain

if TYPE_CHECKING:
    from feeds.model import Article

EXCERPT = 60


def print_reasons(article: Article) -> None:
    """Print place, part, rule and what was decided, tab-separated, in the order of the text."""
    for reason in explain(article):
        words = _short(reason.span.of(article.text))
        found = _short(reason.found)
        shown = words if found == words else f"{found}\t{words}"
        place = f"{reason.span.start}-{reason.span.end}"
        sys.stdout.write(f"{place}\t{reason.part}\t{reason.rule}\t{shown}\n")


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= EXCERPT else f"{line[: EXCERPT - 1]}…"
