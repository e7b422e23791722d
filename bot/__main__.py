"""The `pasquin` command: runs the command line and turns every expected error into one sentence."""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from feeds.errors import FeedsError

INTERRUPTED = 130  # 128 + SIGINT, as shells have it


def main() -> None:
    """Run the command line. Exit codes: 0 done, 1 failed, 2 wrong usage (design §6)."""
    _never_fail_at_a_letter()
    try:
        _run_command_line()
        sys.stdout.flush()  # what cannot be written shall be noticed here, not while Python ends
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    except BrokenPipeError:
        # `pasquin sources list | head`: whoever read us has enough, and nothing went wrong
        _close_output()
        sys.exit(0)


def _run_command_line() -> None:
    """Run what was asked. Raises `BrokenPipeError` once nobody reads what is printed.

    All imports are below `main`, so that a Ctrl-C during them is met like any other.
    """
    from bot.cli.version import ASKED, tell

    if sys.argv[1:] in ASKED:
        # to run any command typer loads pydantic, 150 ms (bench/startup.py); this needs neither
        tell()
        return
    _run_typer()


def _run_typer() -> None:
    from bot.cli.main import app
    from bot.errors import TRACEBACK, BotError
    from feeds.errors import FeedsError

    output = sys.stdout
    try:
        app()
    except SystemExit:
        if sys.stdout is not output:  # click met the broken pipe, and wants to end with 1
            raise BrokenPipeError from None
        output.flush()
        raise
    except BotError as error:
        sys.exit(_told(error, error.exit_code))
    except FeedsError as error:
        sys.exit(_told(_sentence(error), 1))
    except (KeyboardInterrupt, BrokenPipeError):
        raise
    except Exception as bug:
        if os.environ.get(TRACEBACK):
            raise
        sys.exit(_told(_own_fault(bug), 1))


def _never_fail_at_a_letter() -> None:
    """A terminal that knows no "é" gets "?": what is printed are words in any script."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


def _close_output() -> None:
    """Let what is still to be written go nowhere: Python would complain of it while ending."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.__stdout__, sys.__stderr__):
        if stream is not None:
            os.dup2(nowhere, stream.fileno())


def _sentence(error: FeedsError) -> str:
    from bot.present.errors import error_sentence
    from bot.texts.texts import texts_for

    return error_sentence(error, texts_for("en"))


def _own_fault(bug: Exception) -> str:
    from bot.errors import TRACEBACK

    return (
        f"{type(bug).__name__}: {bug}\n"
        f"This is a fault of Pasquin's, not yours. {TRACEBACK}=1 shows where; please report it."
    )


def _told(error: Exception | str, exit_code: int) -> int:
    print(f"pasquin: {error}", file=sys.stderr)  # noqa: T201 - this is the command line's voice
    return exit_code


if __name__ == "__main__":
    main()
