"""The command line as a person has it: a process of its own, its words and its exit code."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@dataclass(frozen=True)
class Done:
    """How a command ended."""

    code: int
    out: str
    err: str


@pytest.fixture
def pasquin(tmp_path: Path) -> Callable[..., Done]:
    """Run the command in an empty directory; `given` goes to its standard input."""
    environment = {
        key: value for key, value in os.environ.items() if not key.startswith("PASQUIN_")
    } | {"XDG_STATE_HOME": str(tmp_path / "state"), "LANG": "en_GB.UTF-8", "NO_COLOR": "1"}

    def run(*arguments: str, given: bytes = b"") -> Done:
        done = subprocess.run(
            [sys.executable, "-m", "bot", *arguments],
            input=given,
            capture_output=True,
            cwd=tmp_path,
            env=environment,
            timeout=60,
            check=False,
        )
        result = Done(done.returncode, done.stdout.decode(), done.stderr.decode())
        assert "Traceback" not in result.err + result.out
        return result

    return run
