"""`pasquin version`, which answers without loading the command line."""

from __future__ import annotations

import sys

ASKED = (["version"], ["--version"])


def tell() -> None:
    """Print the version."""
    from importlib.metadata import version

    sys.stdout.write(f"pasquin {version('pasquin')}\n")
