"""What can go wrong in the bot itself.

    BotError
    ├── SettingsFault      a configuration with faults: all of them, each with its place
    ├── StoreFault         the store cannot be used
    │   ├── StoreNewer     it was written by a newer Pasquin
    │   └── StoreUnusable  it cannot be opened: path, server, rights
    ├── BadRhythm          words that name no rhythm: where, and why
    ├── UsageFault         a command line that cannot be carried out
    └── WorkFault          something asked for could not be done; exit code 1

`code` and the fields make the sentence; `str(error)` is English, for the terminal and the log.
"""

from __future__ import annotations

from typing import ClassVar

TRACEBACK = "PASQUIN_TRACEBACK"
"""The variable that has a fault of our own show where it is. No setting: it is for a report."""


class BotError(Exception):
    """Base of the bot's own errors. `exit_code` as in design §6: 1 failed, 2 wrong usage."""

    code: ClassVar[str] = "bot-error"
    exit_code: ClassVar[int] = 1


class SettingsFault(BotError):
    """A configuration with faults. `faults`: one (place, what is wrong and what to do) each."""

    code = "settings-fault"
    exit_code = 2

    def __init__(self, source: str, faults: tuple[tuple[str, str], ...]) -> None:
        lines = "\n".join(f"  {place}: {what}" if place else f"  {what}" for place, what in faults)
        super().__init__(f"{source} cannot be used:\n{lines}")
        self.source = source
        self.faults = faults


class StoreFault(BotError):
    """The store cannot be used."""

    code = "store-fault"


class StoreNewer(StoreFault):
    """The store was written by a newer Pasquin."""

    code = "store-newer"

    def __init__(self, found: int, known: int) -> None:
        super().__init__(
            f"This store has schema {found} and this Pasquin knows up to {known}: it was made by "
            "a newer version. Upgrade Pasquin, or restore the backup made before the upgrade."
        )
        self.found = found
        self.known = known


class StoreUnusable(StoreFault):
    """The store cannot be opened."""

    code = "store-unusable"

    def __init__(self, where: str, why: str) -> None:
        super().__init__(f"The store {where} cannot be opened: {why}")
        self.where = where
        self.why = why


class BadRhythm(BotError):
    """Words that name no rhythm. `at`: the code point where they stop making sense.

    `reason`: empty, unknown, no-time, step (does not divide the hour), too-often.
    """

    code = "bad-rhythm"
    exit_code = 2

    def __init__(self, words: str, at: int, reason: str) -> None:
        super().__init__(f"{words!r} is no rhythm: {reason} at {at}")
        self.words = words
        self.at = at
        self.reason = reason


class UsageFault(BotError):
    """A command line that cannot be carried out as it was typed."""

    code = "usage-fault"
    exit_code = 2


class WorkFault(BotError):
    """Something that was asked for could not be done."""

    code = "work-fault"
