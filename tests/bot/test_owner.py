"""Who holds a lease, and whether they are still there."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime

from bot.owner import Owner, is_dead, this_process

ME = this_process(datetime(2026, 3, 1, tzinfo=UTC))


def test_a_process_is_not_dead_to_itself() -> None:
    assert not is_dead(str(ME), ME)


def test_a_process_that_ended_on_this_machine_is_dead() -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    assert is_dead(str(Owner(ME.host, ended.pid, ME.began)), ME)


def test_a_process_that_runs_on_this_machine_is_alive() -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as running:
        assert not is_dead(str(Owner(ME.host, running.pid, ME.began)), ME)
        running.communicate(b"\n")


def test_an_earlier_bearer_of_our_own_process_id_is_dead() -> None:
    """In a container every start has process id 1."""
    assert is_dead(str(ME._replace(began=ME.began - 60)), ME)


def test_nobody_can_tell_of_another_machine_or_another_name() -> None:
    assert not is_dead(str(ME._replace(host="elsewhere", pid=1)), ME)
    assert not is_dead("a", ME)
