"""How fast an article is read: `python bench/reading.py [--articles 100]`.

Prints figures for people and, as its last line, one JSON object of them. The texts are made by
`bench/press.py`; times are CPU times of this process, so that a busy machine blurs them less.
"""

from __future__ import annotations

import argparse
import json
import math
import statistics
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from time import process_time
from typing import Any

import press

from feeds.model import Article, Person
from feeds.read.digest import read
from feeds.read.language import detect
from feeds.read.layout import layout
from feeds.read.money import find_costs
from feeds.read.people import find_entities, find_people
from feeds.read.quotes import choose_key, find_quotes
from feeds.read.speakers import attribute
from feeds.read.summary import summarise
from feeds.read.topics import find_topics
from feeds.read.words import tokens

WORDS = 600
LENGTHS = (1_600, 5_000, 16_000, 50_000, 160_000)
"""In words; the longest is about 1 MB."""

_IMPORT = """
import resource, time
start = time.perf_counter()
import feeds.read.digest
took = time.perf_counter() - start
from feeds.model import Article
feeds.read.digest.read(Article(text="Le pont est fermé. « Il pleut », a dit Odile Taupin."))
print(took, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""
# A process starts with the peak of the one that starts it (Linux): this runs before texts are made.

Part = Callable[[], Any]


def ms(work: Callable[[], Any]) -> float:
    start = process_time()
    work()
    return 1000 * (process_time() - start)


def parts(text: str) -> dict[str, Part]:
    """What reading consists of, each by itself."""
    blocks = layout(text, "fr")
    people = find_people(text, blocks, "fr")
    quotes = find_quotes(text, blocks, "fr")
    spoken = choose_key(text, attribute(text, blocks, quotes, people, "fr"), "fr")

    def people_afresh() -> tuple[Person, ...]:
        find_entities.cache_clear()
        return find_people(text, blocks, "fr")

    return {
        "language": lambda: detect(text),
        "layout": lambda: layout(text, "fr"),
        "people": people_afresh,
        "quotes": lambda: find_quotes(text, blocks, "fr"),
        "speakers": lambda: attribute(text, blocks, quotes, people, "fr"),
        "costs": lambda: find_costs(text, blocks, "fr"),
        "summary": lambda: summarise(text, layout(text, "fr"), "fr", people=people, quotes=spoken),
        "topics": lambda: find_topics(tokens(text, "fr"), "fr"),
    }


def whole(articles: list[str]) -> dict[str, float]:
    """Milliseconds to read an article from nothing but its text."""
    times = [ms(partial(read, Article(text=text))) for text in articles]
    return {
        "median_ms": statistics.median(times),
        "p95_ms": statistics.quantiles(times, n=20)[-1],
        "articles_per_s": 1000 * len(times) / sum(times),
    }


def by_part(articles: list[str]) -> dict[str, float]:
    times: dict[str, list[float]] = {}
    for text in articles:
        for name, work in parts(text).items():
            times.setdefault(name, []).append(ms(work))
    return {f"{name}_ms": statistics.median(found) for name, found in times.items()}


def growth() -> dict[str, float]:
    """The slope of time over length, both as logarithms: 1 is linear, 2 is quadratic."""
    points = []
    for words in LENGTHS:
        text = press.article(words, seed=words)
        took = min(ms(partial(read, Article(text=text))) for _ in range(2))
        print(f"  {len(text.encode()) / 1000:8.0f} kB {took:9.1f} ms")
        points.append((math.log(len(text)), math.log(took)))
    slope, _ = statistics.linear_regression(*zip(*points, strict=True))
    return {"slope": slope, "longest_ms": math.exp(points[-1][1])}


def starting() -> dict[str, float]:
    """Seconds to import the reading and MB at the end of a first text, in a process of its own."""
    runs = [
        subprocess.run([sys.executable, "-c", _IMPORT], capture_output=True, check=True, text=True)
        for _ in range(3)
    ]
    took, peak = zip(*(map(float, run.stdout.split()) for run in runs), strict=True)
    return {"import_s": min(took), "peak_mb": max(peak)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--articles", type=int, default=100)
    count = parser.parse_args().articles
    figures = starting()
    articles = [press.article(WORDS, seed) for seed in range(count)]
    read(Article(text=articles[0]))  # tables and the language model are loaded once per process
    figures |= whole(articles)
    print(f"{count} articles of {WORDS} words:")
    figures |= by_part(articles[: max(20, count // 4)])
    for name, value in figures.items():
        print(f"  {name:16} {value:8.2f}")
    print("growing with length:")
    figures |= growth()
    print(f"  slope {figures['slope']:.2f}")
    print(f"import {figures['import_s']:.2f} s, {figures['peak_mb']:.0f} MB after a first text")
    print(json.dumps({name: round(value, 2) for name, value in figures.items()}))


if __name__ == "__main__":
    main()
