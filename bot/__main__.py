"""The `pasquin` command: runs the command line and turns every expected error into one sentence."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from feeds.errors import FeedsError

TRACEBACK = "PASQUIN_TRACEBACK"
INTERRUPTED = 130  # 128 + SIGINT, as shells have it


def main() -> None:
    """Run the command line. Exit codes: 0 done, 1 failed, 2 wrong usage (design §6)."""
    from bot.cli.version import ASKED, tell

    if sys.argv[1:] in ASKED:
        # to run any command typer loads pydantic, 150 ms (bench/startup.py); this needs neither
        tell()
        return
    from bot.cli.main import app
    from bot.errors import BotError
    from feeds.errors import FeedsError

    try:
        app()
    except BotError as error:
        sys.exit(_told(error, error.exit_code))
    except FeedsError as error:
        sys.exit(_told(_sentence(error), 1))
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    except BrokenPipeError:
        # `pasquin read --lines | head`: whoever read us has enough
        sys.stderr.close()
        sys.exit(0)
    except Exception as bug:
        if os.environ.get(TRACEBACK):
            raise
        sys.exit(_told(_own_fault(bug), 1))


def _sentence(error: FeedsError) -> str:
    from bot.present.errors import error_sentence
    from bot.texts.texts import texts_for

    return error_sentence(error, texts_for("en"))


def _own_fault(bug: Exception) -> str:
    return (
        f"{type(bug).__name__}: {bug}\n"
        f"This is a fault of Pasquin's, not yours. {TRACEBACK}=1 shows where; please report it."
    )


def _told(error: Exception | str, exit_code: int) -> int:
    print(f"pasquin: {error}", file=sys.stderr)  # noqa: T201 - this is the command line's voice
    return exit_code


if __name__ == "__main__":
    main()
