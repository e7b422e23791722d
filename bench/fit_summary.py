"""Fit the weights of the summary to articles that come with a summary written by a person.

    python bench/fit_summary.py TRAINING.jsonl [--write]

Each line of the training set is an object with "text", "reference" and, where known, "title" and
"lang". A sentence's worth is its ROUGE-2 (F1) with the reference: pairs of words tell what a
sentence says better than words do, and weights fitted to them score higher on ROUGE-1 and L as
well (30.8 against 30.4 and 20.2 against 19.9). The weights are those of a ridge regression.
Figures are cross-validated in five folds; with `--write` the weights of all lines go to
`feeds/read/summary/weights.py`. No text of the training set is kept.
"""

from __future__ import annotations

import argparse
import json
import re
import statistics
import unicodedata
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any
from unittest.mock import patch

from feeds.read.language import language_of
from feeds.read.layout import layout
from feeds.read.summary import choice, summarise
from feeds.read.summary.features import NAMES, features, survey

_FOLDS = 5
_RIDGE = 1.0
_WORD = re.compile(r"\w+")
_TARGET = Path(__file__).parent.parent / "feeds" / "read" / "summary" / "weights.py"

Vector = tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Example:
    """An article with its human summary, and its sentences as vectors, each with its worth."""

    text: str
    title: str
    lang: str
    reference: str
    rows: tuple[tuple[Vector, float], ...]


def words(text: str) -> list[str]:
    return _WORD.findall(unicodedata.normalize("NFC", text).lower())


def shared_f1(ours: Counter[Any], theirs: Counter[Any]) -> float:
    total = ours.total() + theirs.total()
    return 2 * (ours & theirs).total() / total if total else 0.0


def longest_common(ours: list[str], theirs: list[str]) -> int:
    """Length of the longest common subsequence."""
    row = [0] * (len(theirs) + 1)
    for word in ours:
        above = 0
        for at, other in enumerate(theirs, 1):
            above, row[at] = row[at], above + 1 if word == other else max(row[at], row[at - 1])
    return row[-1]


def rouge(shown: str, reference: str) -> tuple[float, float, float]:
    """ROUGE-1, ROUGE-2 and ROUGE-L, F1, of lower-cased words."""
    ours, theirs = words(shown), words(reference)
    if not ours or not theirs:
        return 0.0, 0.0, 0.0
    return (
        shared_f1(Counter(ours), Counter(theirs)),
        shared_f1(Counter(pairwise(ours)), Counter(pairwise(theirs))),
        2 * longest_common(ours, theirs) / (len(ours) + len(theirs)),
    )


def example(row: dict[str, Any]) -> Example:
    text, title = row["text"], row.get("title") or ""
    lang = language_of(text, row.get("lang"))
    sentences = list(choice.body_sentences(text, layout(text, lang), lang))
    article = survey(sentences, lang=lang, title=title)
    rows = []
    for sentence in sentences:
        if choice.is_whole(text, sentence):
            shown = sentence.span.of(text)
            worth = rouge(shown, row["reference"])[1]
            rows.append((features(shown, sentence, article), worth))
    return Example(text, title, lang, row["reference"], tuple(rows))


def fit(examples: list[Example]) -> Vector:
    """The weights of a ridge regression of worth on features."""
    size = len(NAMES)
    matrix = [[_RIDGE * (i == j) for j in range(size)] for i in range(size)]
    right = [0.0] * size
    for vector, worth in (row for one in examples for row in one.rows):
        for i, x in enumerate(vector):
            if x:
                right[i] += x * worth
                for j, y in enumerate(vector):
                    matrix[i][j] += x * y
    return solve(matrix, right)


def solve(matrix: list[list[float]], right: list[float]) -> Vector:
    """Gauss-Jordan; the matrix is symmetric and positive, so no pivot is ever zero."""
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for i in range(len(rows)):
        rows[i] = [value / rows[i][i] for value in rows[i]]
        for j, row in enumerate(rows):
            if j != i:
                rows[j] = [a - row[i] * b for a, b in zip(row, rows[i], strict=True)]
    return tuple(row[-1] for row in rows)


def figures(examples: list[Example], weights: Vector) -> list[tuple[float, ...]]:
    """ROUGE-1, 2, L and the number of words of each example's summary under these weights."""
    found: list[tuple[float, ...]] = []
    with patch.object(choice, "_VECTOR", weights):
        for one in examples:
            spans = summarise(one.text, layout(one.text, one.lang), one.lang, title=one.title)
            shown = " ".join(span.of(one.text) for span in spans)
            found.append((*rouge(shown, one.reference), len(words(shown))))
    return found


def cross_validated(examples: list[Example]) -> dict[str, float]:
    rows: list[tuple[float, ...]] = []
    for fold in range(_FOLDS):
        held = examples[fold::_FOLDS]
        rest = [one for i, one in enumerate(examples) if i % _FOLDS != fold]
        rows += figures(held, fit(rest))
    r1, r2, rl, length = (statistics.mean(column) for column in zip(*rows, strict=True))
    return {"R1": 100 * r1, "R2": 100 * r2, "RL": 100 * rl, "words": length}


def written(weights: Vector) -> str:
    lines = "".join(f'    "{n}": {w:.4f},\n' for n, w in zip(NAMES, weights, strict=True))
    head = _TARGET.read_text("utf-8").partition("WEIGHTS")[0]
    return f"{head}WEIGHTS: dict[str, float] = {{\n{lines}}}\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("training", type=Path)
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    lines = args.training.read_text("utf-8").splitlines()
    examples = [example(json.loads(line)) for line in lines if line.strip()]
    weights = fit(examples)
    for name, weight in zip(NAMES, weights, strict=True):
        print(f"{name:16} {weight:7.4f}")
    found = cross_validated(examples)
    print("cross-validated:", "  ".join(f"{k} {v:.2f}" for k, v in found.items()))
    if args.write:
        _TARGET.write_text(written(weights), "utf-8")
    print(json.dumps({"examples": len(examples), **{k: round(v, 2) for k, v in found.items()}}))


if __name__ == "__main__":
    main()
