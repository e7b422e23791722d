"""The floors: for each language and part the least figure that a change may leave.

They stand in `tests/corpus/floors.toml`, in per cent. Nothing here ever lowers one: who must lower
a floor edits the file, where a reviewer sees it.
"""

from __future__ import annotations

import math
import tomllib
from typing import TYPE_CHECKING

from tests.scoring.labels import CORPUS

if TYPE_CHECKING:
    from pathlib import Path

    from tests.scoring.tally import Tally

FLOORS = CORPUS / "floors.toml"
SLACK = 1.0
"""Points under the measured figure at which a raised floor is set."""

_HEADER = """\
# The least that reading reaches on each language of this corpus, in per cent, by part.
# `PASQUIN_FLOORS=raise pytest tests/corpus` raises the floors; it never lowers one.
# Lower one by hand, and say why in the commit.
"""

Floors = dict[tuple[str, str], float]
"""By (language, part)."""


def read_floors(path: Path = FLOORS) -> Floors:
    if not path.exists():
        return {}
    tables = tomllib.loads(path.read_text(encoding="utf-8"))
    return {(lang, part): floor for lang in tables for part, floor in tables[lang].items()}


def raised(floors: Floors, tally: Tally) -> Floors:
    """Each floor, or what was measured less the slack where that is higher."""
    measured = {
        key: max(0.0, math.floor((100 * figure.value - SLACK) * 10) / 10)
        for key, figure in tally.figures.items()
    }
    return {key: max(value, floors.get(key, 0.0)) for key, value in measured.items()}


def write_floors(floors: Floors, path: Path = FLOORS) -> None:
    tables: dict[str, list[str]] = {}
    for (lang, part), floor in floors.items():
        tables.setdefault(lang, []).append(f'"{part}" = {floor:.1f}')
    blocks = ("\n".join([f"[{lang}]", *lines, ""]) for lang, lines in tables.items())
    path.write_text("\n".join([_HEADER, *blocks]), encoding="utf-8")
