"""The name under which a process holds leases, and whether its bearer is still alive.

A lease runs out by itself. But a process that was killed and started again on the same machine
need not wait for that: the name says where its bearer ran, and a look tells that it is gone.
"""

from __future__ import annotations

import os
import socket
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import datetime


class Owner(NamedTuple):
    """Machine, process, and when it began: process ids are used again."""

    host: str
    pid: int
    began: int

    def __str__(self) -> str:
        return f"{self.host}:{self.pid}:{self.began}"


def this_process(now: datetime) -> Owner:
    """The name of this process. `now`: when it began to hold leases."""
    return Owner(socket.gethostname(), os.getpid(), int(now.timestamp()))


def is_dead(name: str, me: Owner) -> bool:
    """Whether the bearer of `name` ran on this machine and is gone. Of others nobody can tell."""
    host, _, rest = name.rpartition(":")[0].rpartition(":")
    if host != me.host or not rest.isdecimal() or name == str(me):
        return False
    return int(rest) == me.pid or not _is_alive(int(rest))


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True
