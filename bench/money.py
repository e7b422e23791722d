"""How fast sums are read, and how the time grows: `python -m bench.money`.

Texts are made here. Where the evaluation sets lie beside the checkout (`--sets DIR`, a folder of
`costs_*.jsonl`), their texts are timed as well. The last line is one JSON object of the figures.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from time import process_time

from feeds.read.layout import layout
from feeds.read.money import find_costs

PARAGRAPH = (
    "La commune de Vaugry a dépensé 88 000 € pour un voyage d'étude à Port-Brume, révèle Le "
    "Lampion. Le maire, qui touche 3 200 euros par mois, assure que ce coûteux voyage profitera à "
    "ses administrés. « Nous avons vu des ponts », raconte-t-il, sans dire lesquels. La chambre "
    "régionale des comptes, elle, a compté six mille fleurs, douze discours et un seul rapport de "
    "quatre pages. Le pont promis en 2019 devait coûter entre 2 et 3 millions d'euros ; il en "
    "manque encore une centaine de milliers, et deux piles sur trois. "
)
HOSTILE = ("1 ", "111 ", "5 € ", "entre 5 et ", "vingt deux ", "a", "5 - ", "(5 € ")
ROUNDS = 5


def seconds(text: str, lang: str = "fr") -> float:
    """The best of some rounds; splitting into blocks is not counted."""
    blocks = layout(text, lang)
    best = float("inf")
    for _ in range(ROUNDS):
        began = process_time()
        find_costs(text, blocks, lang)
        best = min(best, process_time() - began)
    return best


def article(words: int) -> str:
    size = len(PARAGRAPH.split())
    return "\n\n".join([PARAGRAPH.strip()] * max(1, round(words / size)))


def growth(unit: str) -> float:
    """By how much the time grows when a text of one unit over and over grows eightfold."""
    short, long = ((unit * size)[:size] + " €" for size in (30_000, 240_000))
    return seconds(long) / max(seconds(short), 1e-5)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sets", type=Path)
    found: dict[str, float] = {}
    args = parser.parse_args()
    seconds(article(600))
    found["ms_per_600_words"] = round(1e3 * seconds(article(600)), 3)
    found["growth_article_x8"] = round(seconds(article(24_000)) / seconds(article(3_000)), 2)
    for unit in HOSTILE:
        found[f"growth_{unit.strip()}_x8"] = round(growth(unit), 2)
    for path in sorted(args.sets.glob("costs_*.jsonl")) if args.sets else ():
        rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
        words = sum(len(row["text"].split()) for row in rows)
        total = sum(seconds(row["text"], row["lang"]) for row in rows)
        found[f"ms_per_600_words_{path.stem}"] = round(1e3 * total / words * 600, 3)
    for name, figure in found.items():
        print(f"{name:36} {figure}")
    print(json.dumps(found))


if __name__ == "__main__":
    main()
