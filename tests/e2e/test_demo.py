"""The demo as a person runs it: one edition, a page that lives, a process that may be killed."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from bot.jobs.deliver import Deliver
from bot.jobs.edit import Edit
from bot.platforms.local.adapter import LocalPlatform
from bot.store.records import DeliveryState
from bot.store.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

COMMAND = [sys.executable, "-m", "bot", "demo"]
KILLS = 12


def environment(folder: Path) -> dict[str, str]:
    own = {"XDG_STATE_HOME": str(folder), "NO_COLOR": "1", "COLUMNS": "100"}
    return {k: v for k, v in os.environ.items() if not k.startswith("PASQUIN_")} | own


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        port: int = found.getsockname()[1]
    return port


@contextmanager
def running(folder: Path, port: int, *arguments: str) -> Iterator[subprocess.Popen[bytes]]:
    with (folder / "out.txt").open("ab") as out:
        process = subprocess.Popen(
            [*COMMAND, "--port", str(port), *arguments],
            stdout=out,
            stderr=subprocess.STDOUT,
            env=environment(folder),
        )
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def wait_for_first_edition(folder: Path, seconds: float = 60) -> None:
    """Until it is out and the page is open: the demo says how it is ended after both."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if b"Ctrl-C ends" in (folder / "out.txt").read_bytes():
            return
        time.sleep(0.1)
    pytest.fail((folder / "out.txt").read_text("utf-8"))


def test_one_edition_is_printed_and_the_demo_ends(tmp_path: Path) -> None:
    operators = {"PASQUIN_STORE__URL": f"sqlite:///{tmp_path / 'real.db'}"}
    done = subprocess.run(
        [*COMMAND, "--once"],
        capture_output=True,
        env=environment(tmp_path) | operators,
        timeout=60,
        check=False,
    )
    words = done.stdout.decode()
    assert (done.returncode, done.stderr.decode()) == (0, "")
    assert "L’édition du" in words
    assert "Fiction" in words
    assert "Satire" in words
    assert "┃ — " in words, "a key quote with its speaker"
    assert "L’addition" in words
    assert "€" in words
    assert "http://127.0.0.1:" in words, "a link"
    assert not list(tmp_path.iterdir()), "it leaves nothing behind, nor goes where a setting says"


def test_a_folder_that_cannot_be_written_to_is_told_with_a_way_out(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file stands where the folder should be", "utf-8")
    done = subprocess.run(
        [*COMMAND, "--port", "0"],
        capture_output=True,
        env=environment(tmp_path / "state"),
        timeout=60,
        check=False,
    )
    said = done.stderr.decode()
    assert (done.returncode, done.stdout) == (1, b"")
    assert f"The demo cannot write to {tmp_path / 'state' / 'pasquin' / 'demo'}" in said
    assert "--once" in said


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_stops_the_demo_in_order_within_five_seconds(
    tmp_path: Path, number: signal.Signals
) -> None:
    port = free_port()
    with running(tmp_path, port) as process:
        wait_for_first_edition(tmp_path)
        began = time.monotonic()
        process.send_signal(number)
        assert process.wait(timeout=20) == 0
        assert time.monotonic() - began < 5
    assert b"The demo is over" in (tmp_path / "out.txt").read_bytes()


def test_a_second_demo_leaves_the_running_one_its_store(tmp_path: Path) -> None:
    port = free_port()
    with running(tmp_path, port):
        wait_for_first_edition(tmp_path)
        second = subprocess.run(
            [*COMMAND, "--fresh", "--port", "0"],
            capture_output=True,
            env=environment(tmp_path),
            timeout=60,
            check=False,
        )
    assert (second.returncode, second.stdout) == (1, b"")
    assert "A demo is running in" in second.stderr.decode()
    assert (tmp_path / "pasquin" / "demo" / "demo.db").exists()


@pytest.mark.slow
def test_a_demo_that_is_killed_over_and_over_tells_everything_once(tmp_path: Path) -> None:
    chance = random.Random(20261122)
    port = free_port()
    for _ in range(KILLS):
        with running(tmp_path, port):
            time.sleep(chance.uniform(0.5, 7))
    with running(tmp_path, port):
        wait_for_first_edition(tmp_path)
    assert b"Traceback" not in (tmp_path / "out.txt").read_bytes()
    asyncio.run(check_that_all_was_told_once(tmp_path))


async def check_that_all_was_told_once(folder: Path) -> None:
    store = await Store.open(f"sqlite:///{folder / 'pasquin' / 'demo' / 'demo.db'}")

    def later() -> datetime:
        return datetime.now(UTC) + timedelta(hours=1)  # every lease has run out, all is due

    platform = LocalPlatform(store, later)
    deliver = Deliver(store, {"local": platform}, owner="test", now=later)
    edit = Edit(store, owner="test", now=later, limit=50, promised=deliver.bell)
    for job in (edit, deliver):
        while await job.round():
            pass
    async with store.read() as tx:
        tally = await tx.deliveries.tally()
        [chat] = [await tx.chats.get(1)]
        assert chat is not None
        waiting = await tx.editions.candidates(
            chat.id,
            [each.id for each in await tx.subscriptions.of(chat.id)],
            since=datetime.now(UTC) - timedelta(days=3),
            limit=100,
        )
        editions = [await tx.editions.get(n) for n in range(1, tally[DeliveryState.SENT] + 1)]
        lines = await tx.transcript.lines(platform.at, limit=1000)
    await store.close()
    told = [record.id for edition in editions if edition for record in edition.digests]
    assert waiting == [], "nothing is lost"
    assert len(told) == len(set(told)) >= 13, "nothing is told twice"
    assert {state for state, count in tally.items() if count} == {DeliveryState.SENT}
    shown = [line.key for line in lines if line.key.startswith("delivery-")]
    assert len(shown) == len(set(shown)) == tally[DeliveryState.SENT]
