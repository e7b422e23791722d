"""How long the command line takes to answer, and what it costs to install.

    python bench/startup.py [--runs N]

`--help` and `version` shall answer within 200 ms, without importing a platform's library, an
extractor or the store. Prints the median over N fresh processes, then one JSON object.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import time

HEAVY = ("aiohttp", "discord", "feedparser", "pydantic", "sqlalchemy", "telegram", "trafilatura")


def seconds(*arguments: str) -> float:
    began = time.perf_counter()
    subprocess.run([sys.executable, "-m", "bot", *arguments], check=True, capture_output=True)
    return time.perf_counter() - began


def heavy_imports(*arguments: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "bot", *arguments],
        check=True,
        capture_output=True,
        text=True,
    )
    names = {line.rpartition("|")[2].strip().partition(".")[0] for line in done.stderr.splitlines()}
    return sorted(names & set(HEAVY))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=9)
    runs = parser.parse_args().runs
    figures: dict[str, object] = {}
    for arguments in (["--help"], ["version"]):
        name = arguments[0].strip("-")
        seconds(*arguments)
        median = statistics.median(seconds(*arguments) for _ in range(runs)) * 1000
        heavy = heavy_imports(*arguments)
        print(f"pasquin {arguments[0]:8} {median:6.0f} ms   heavy imports: {heavy or 'none'}")
        figures[f"{name}_ms"] = round(median)
        figures[f"{name}_heavy_imports"] = heavy
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
