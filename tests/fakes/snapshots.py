"""Messages as they looked when somebody last agreed to them: `tests/snapshots/*.txt`.

`PASQUIN_SNAPSHOTS=write pytest` writes them anew; read the difference before committing it.
"""

from __future__ import annotations

import os
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "snapshots"


def assert_snapshot(name: str, text: str) -> None:
    """Compare with the snapshot of that name, or write it where the environment says so."""
    path = FOLDER / f"{name}.txt"
    if os.environ.get("PASQUIN_SNAPSHOTS") == "write":
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    assert path.exists(), f"no snapshot {name}: PASQUIN_SNAPSHOTS=write makes it"
    assert text == path.read_text("utf-8")
