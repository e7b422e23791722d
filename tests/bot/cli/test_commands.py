"""The other commands: settings that are faulty, sources, the doctor, a port that is taken."""

from __future__ import annotations

import os
import pty
import socket
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.fakes.web import Answer, serving

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.bot.cli.conftest import Done

    Pasquin = Callable[..., Done]

OPML = """<?xml version="1.0"?><opml version="2.0"><head/><body>
<outline text="La Gazette" type="rss" xmlUrl="https://gazette.example/feed" category="satire"/>
<outline text="Dossiers"><outline text="The Weasel" xmlUrl="https://weasel.example/rss"/></outline>
</body></opml>"""


@pytest.mark.parametrize("arguments", [["version"], ["--version"]])
def test_version_is_told(pasquin: Pasquin, arguments: list[str]) -> None:
    done = pasquin(*arguments)
    assert done.code == 0
    assert done.out.startswith("pasquin ")


def test_help_names_every_command(pasquin: Pasquin) -> None:
    done = pasquin("--help")
    assert done.code == 0
    for name in ("read", "demo", "run", "doctor", "sources", "version"):
        assert f"  {name} " in done.out


def test_an_unknown_command_is_wrong_usage(pasquin: Pasquin) -> None:
    assert pasquin("reed").code == 2


def test_missing_settings_are_told(pasquin: Pasquin) -> None:
    done = pasquin("run", "--config", "none.toml")
    assert done.code == 2
    assert "there is no such file: copy config.example.toml" in done.err


def test_all_faults_of_the_settings_are_told_in_one_message(
    pasquin: Pasquin, tmp_path: Path
) -> None:
    (tmp_path / "config.toml").write_text('[local]\nport = "x"\nprot = 1\n[lgo]\n', "utf-8")
    done = pasquin("run")
    assert done.code == 2
    for place in ("local.port", "local.prot", "lgo"):
        assert f"  {place}: " in done.err


def test_a_role_that_is_not_there_is_told(pasquin: Pasquin) -> None:
    done = pasquin("run", "--only", "pol")
    assert done.code == 2
    assert "Did you mean poll?" in done.err


def test_a_port_that_is_taken_is_told(pasquin: Pasquin) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = pasquin("run", "--port", str(port))
    assert done.code == 1
    assert f"Port {port} of 127.0.0.1 is taken" in done.err


def test_a_newer_store_is_refused(pasquin: Pasquin, tmp_path: Path) -> None:
    import sqlite3

    assert pasquin("sources", "list").code == 0
    with sqlite3.connect(tmp_path / "pasquin.db") as file:
        [table] = file.execute(
            "SELECT name FROM sqlite_master WHERE name LIKE '%schema%' AND type = 'table'"
        ).fetchone()
        file.execute(f"UPDATE {table} SET version = 999")
    file.close()
    done = pasquin("sources", "list")
    assert done.code == 1
    assert "newer version" in done.err


def test_outlets_are_imported_listed_exported_and_removed(pasquin: Pasquin, tmp_path: Path) -> None:
    (tmp_path / "in.opml").write_text(OPML, "utf-8")
    refused = pasquin("sources", "import", "in.opml")
    assert refused.code == 2
    assert "genre in the file (The Weasel)" in refused.err
    assert "2 new of 2" in pasquin("sources", "import", "in.opml", "--genre", "fiction").out
    assert "0 new of 2" in pasquin("sources", "import", "in.opml", "--genre", "fiction").out
    listed = pasquin("sources", "list").out
    assert "La Gazette" in listed
    assert "https://weasel.example/rss" in listed
    assert pasquin("sources", "remove", "la gazette").code == 0
    exported = pasquin("sources", "export", "-").out
    assert 'text="fiction"' in exported
    assert "gazette" not in exported


def test_a_source_that_is_not_followed_cannot_be_removed(pasquin: Pasquin) -> None:
    done = pasquin("sources", "remove", "Nobody")
    assert done.code == 2
    assert "pasquin sources list" in done.err


async def test_a_page_leads_to_its_feed_which_is_then_followed(
    pasquin: Pasquin, tmp_path: Path
) -> None:
    import asyncio

    async with serving() as web:
        page = (
            '<html><head><link rel="alternate" type="application/rss+xml" href="/feed">'
            "</head><body>Bonjour</body></html>"
        )
        web.says("/", Answer(page.encode(), headers={"Content-Type": "text/html"}))
        feed = (
            '<rss version="2.0"><channel><title>La Gazette</title><language>fr</language>'
            "<item><guid>1</guid><title>Le rond-point</title></item></channel></rss>"
        )
        web.says("/feed", Answer(feed.encode(), headers={"Content-Type": "application/rss+xml"}))
        (tmp_path / "config.toml").write_text(f'[fetch]\nallow_hosts = ["{web.place}"]\n', "utf-8")
        unasked = await asyncio.to_thread(pasquin, "sources", "add", web.at("/"))
        assert unasked.code == 2
        assert "--genre" in unasked.err
        added = await asyncio.to_thread(pasquin, "sources", "add", web.at("/"), "--genre", "satire")
        missing = await asyncio.to_thread(
            pasquin, "sources", "add", web.at("/none"), "--genre", "satire"
        )
    assert added.code == 0, added.err
    assert "La Gazette: 1 entries" in added.out
    assert "Le rond-point" in added.out
    assert web.at("/feed") in pasquin("sources", "list").out
    assert missing.code == 1
    assert "404" in missing.err


def test_the_doctor_finds_what_would_keep_it_from_running(pasquin: Pasquin, tmp_path: Path) -> None:
    anywhere = "[local]\nport = 0\n"
    (tmp_path / "config.toml").write_text(anywhere, "utf-8")
    assert pasquin("doctor").code == 0
    (tmp_path / "store").mkdir()
    (tmp_path / "config.toml").write_text(
        f'{anywhere}[store]\nurl = "sqlite:///store"\n[telegram]\ntoken_file = "none"\n', "utf-8"
    )
    done = pasquin("doctor")
    assert done.code == 1
    bad = [line for line in done.out.splitlines() if line.startswith("bad")]
    assert [line.split()[1] for line in bad] == ["store:", "telegram:"]


@pytest.mark.parametrize(
    "arguments", [["version"], ["--help"], ["doctor"], ["sources", "export"], ["read", "a.txt"]]
)
def test_a_reader_that_has_enough_is_no_failure(tmp_path: Path, arguments: list[str]) -> None:
    """`pasquin … | head` ends with 0 and says nothing, wherever the pipe breaks."""
    (tmp_path / "a.txt").write_text("Le maire a dépensé 88 000 € hier.", "utf-8")
    reading, writing = os.pipe()
    os.close(reading)
    environment = {**os.environ, "PASQUIN_LOCAL__PORT": "0"}
    try:
        done = subprocess.run(
            [sys.executable, "-m", "bot", *arguments],
            stdout=writing,
            stderr=subprocess.PIPE,
            cwd=tmp_path,
            env=environment,
            timeout=60,
            check=False,
        )
    finally:
        os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


STOPPED_WHILE_IMPORTING = """
import os, signal, sys
from bot.__main__ import main

module = sys.argv.pop(1)

class Stopper:
    def find_spec(self, name, path=None, target=None):
        if name == module:
            os.kill(os.getpid(), signal.SIGINT)

sys.meta_path.insert(0, Stopper())
main()
"""


@pytest.mark.parametrize("module", ["bot.cli.version", "typer", "bot.cli.read"])
def test_ctrl_c_while_it_starts_ends_it_without_a_word(tmp_path: Path, module: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", STOPPED_WHILE_IMPORTING, module, "read", "-"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])},
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"")


def test_the_doctor_says_who_has_the_port_and_which_token_file_is_missing(
    pasquin: Pasquin, tmp_path: Path
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        (tmp_path / "config.toml").write_text(
            f'local = {{port = {port}}}\ntelegram = {{token_file = "nowhere"}}\n', "utf-8"
        )
        done = pasquin("doctor")
    assert done.code == 1
    assert f"127.0.0.1:{port} cannot be opened: another program has that port." in done.out
    assert "telegram: token_file nowhere: No such file or directory" in done.out
    assert "2 of 7 findings are bad" in done.err


def test_the_doctor_tries_an_ipv6_address_as_one(pasquin: Pasquin, tmp_path: Path) -> None:
    """2001:db8::1 is nobody's (RFC 3849), and still no name that cannot be looked up."""
    (tmp_path / "config.toml").write_text('local = {host = "2001:db8::1", port = 0}\n', "utf-8")
    found = pasquin("doctor").out
    assert "2001:db8::1:0 cannot be opened: " in found
    assert "hostname" not in found


@pytest.mark.parametrize(
    ("content", "code", "said"),
    [
        (b"<opml><body><outline", 1, "is not a list of feeds (OPML)"),
        (b"<rss version='2.0'><channel/></rss>", 1, "is not a list of feeds (OPML)"),
        (bytes(range(256)), 1, "is not a list of feeds (OPML)"),
        (b"<opml version='2.0'><body/></opml>", 1, "lists no outlet"),
        (OPML.encode(), 2, "1 of 2 outlets do not say their genre in the file (The Weasel)"),
    ],
)
def test_a_list_that_cannot_be_imported_is_told_and_nothing_is_followed(
    pasquin: Pasquin, tmp_path: Path, content: bytes, code: int, said: str
) -> None:
    (tmp_path / "press.opml").write_bytes(content)
    done = pasquin("sources", "import", "press.opml")
    assert (done.code, done.out) == (code, "")
    assert said in done.err
    assert "No source is followed yet in sqlite:///pasquin.db" in pasquin("sources", "list").err


def test_one_outlet_that_cannot_be_followed_does_not_cost_the_others(
    pasquin: Pasquin, tmp_path: Path
) -> None:
    listed = OPML.replace("https://gazette.example/feed", "ftp://gazette.example/feed")
    (tmp_path / "press.opml").write_text(listed, "utf-8")
    done = pasquin("sources", "import", "press.opml", "--genre", "watchdog")
    assert done.code == 1
    assert "1 new of 2 outlets" in done.out
    assert (
        "1 of them could not be followed:\n  ftp://gazette.example/feed: Only http and https"
        in done.err
    )
    assert "The Weasel\twatchdog" in pasquin("sources", "list").out


def on_terminal(folder: Path, columns: int, *arguments: str) -> tuple[int, str]:
    """Exit code of a command and what it wrote to a terminal of its own."""
    ours, theirs = pty.openpty()
    done = subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        stdout=theirs,
        stderr=subprocess.STDOUT,
        cwd=folder,
        env={**os.environ, "COLUMNS": str(columns), "TERM": "dumb"},
        timeout=60,
        check=False,
    )
    os.close(theirs)
    return done.returncode, os.read(ours, 1_000_000).decode().replace("\r\n", "\n")


@pytest.mark.parametrize("columns", [40, 120])
def test_a_list_of_outlets_can_be_read_on_any_terminal(
    pasquin: Pasquin, tmp_path: Path, columns: int
) -> None:
    """Titles come from the Web: "[/b]" must not be taken for markup, nor an address be cut."""
    (tmp_path / "in.opml").write_text(OPML.replace("The Weasel", "[/b] Weasel [red]"), "utf-8")
    assert pasquin("sources", "import", "in.opml", "--genre", "satire").code == 0
    code, shown = on_terminal(tmp_path, columns, "sources", "list")
    assert code == 0
    assert "[/b] Weasel [red]" in shown
    assert "satire" in shown
    assert "https://gazette.example/feed" in shown


def test_a_terminal_without_accents_gets_question_marks_and_json_all_the_same(
    tmp_path: Path,
) -> None:
    (tmp_path / "a.txt").write_text("Le maire a dépensé 88 000 € hier.", "utf-8")
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "LC_ALL": "C"}
    for options, said in (((), b"?88,000"), (("--json",), "88 000 €")):
        done = subprocess.run(
            [sys.executable, "-m", "bot", "read", "a.txt", *options],
            capture_output=True,
            cwd=tmp_path,
            env=environment,
            timeout=60,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, b"")
        assert (said if isinstance(said, bytes) else said.encode()) in done.stdout
