"""`pasquin read`: what it prints, and what it says of what it cannot read."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.bot.cli.conftest import Done

    Pasquin = Callable[..., Done]

ARTICLE = (
    "La mairie de Vaubrèche a payé 88\u202f000 € un rond-point que personne ne demandait. "
    "Le chantier a duré onze mois, au lieu des trois qui étaient prévus au contrat.\n\n"
    "« Il tourne très bien, et dans les deux sens si l'on insiste », a déclaré Odile Brac, "
    "adjointe aux ronds-points, lors du conseil municipal de mardi."
)
KEYS = "id title lang genre summary quotes costs people topics reading_ms".split()
RSS = (
    '<?xml version="1.0"?><rss version="2.0"><channel><title>La Gazette</title>'
    "<language>fr</language>"
    "<item><guid>1</guid><title>Premier</title><description>{}</description></item>"
    "<item><guid>2</guid><title>Second</title><description>{}</description></item>"
    "</channel></rss>"
)


def test_a_text_file_is_told_for_people(pasquin: Pasquin, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE, "utf-8")
    done = pasquin("read", "a.txt")
    assert done.code == 0
    assert "Il tourne très bien" in done.out
    assert "Odile Brac" in done.out
    assert "€88,000" in done.out


def test_json_has_the_keys_of_the_contract_and_parts_where_they_say(pasquin: Pasquin) -> None:
    done = pasquin("read", "-", "--json", "--genre", "satire", given=ARTICLE.encode())
    told = json.loads(done.out)
    assert list(told) == KEYS
    assert told["genre"] == "satire"
    for part in (*told["summary"], *told["quotes"], *told["costs"]):
        assert ARTICLE[part["start"] : part["end"]] == part["text"]
    assert told["costs"][0]["amount"] == "88000"
    assert told["quotes"][0]["speaker"] == "Odile Brac"


def test_explain_names_the_rule_behind_each_part(pasquin: Pasquin) -> None:
    done = pasquin("read", "-", "--explain", given=ARTICLE.encode())
    rows = [line.split("\t") for line in done.out.splitlines()]
    assert {row[1] for row in rows} == {"block", "quote", "speaker", "cost"}
    assert all(row[2] for row in rows)
    speaker = next(row for row in rows if row[1] == "speaker")
    assert speaker[3] == "Odile Brac"


def test_lines_go_in_and_come_out_in_order(pasquin: Pasquin) -> None:
    rows = [{"id": str(n), "text": ARTICLE, "lang": "fr", "title": f"T{n}"} for n in range(3)]
    rows.append({"id": "empty", "text": ""})
    given = "\n".join(json.dumps(row) for row in rows) + "\n\n"
    done = pasquin("read", "--lines", "-", given=given.encode())
    told = [json.loads(line) for line in done.out.splitlines()]
    assert [row["id"] for row in told] == ["0", "1", "2", "empty"]
    assert [row["title"] for row in told[:3]] == ["T0", "T1", "T2"]


def test_a_line_stays_one_line_whatever_its_text_holds(pasquin: Pasquin) -> None:
    row = json.dumps({"id": "1\x85", "text": ARTICLE, "title": "A\u2028B\u2029C"})
    [line] = pasquin("read", "--lines", "-", given=row.encode()).out.splitlines()
    told = json.loads(line)
    assert (told["id"], told["title"]) == ("1\x85", "A\u2028B\u2029C")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{", "Line 1 is not JSON"),
        ("[]", "Line 1 is no JSON object"),
        ('{"id": 1, "text": ""}', 'Line 1 has no "id"'),
        ('{"id": "1"}', 'Line 1 has no "text"'),
        ('{"id": "1", "text": "", "genre": "news"}', "genre 'news'"),
        ('{"id": "1", "text": "", "lang": 3}', '"lang" must be a string'),
        ('{"id": "1", "text": "le maire \\ud83d"}', 'Line 1: "text" holds half a character, at 9'),
        ("[" * 100_000, "Line 1 is nested too deeply"),
    ],
)
def test_a_line_of_another_form_is_named(pasquin: Pasquin, line: str, said: str) -> None:
    done = pasquin("read", "--lines", "-", given=line.encode())
    assert done.code == 1
    assert said in done.err


@pytest.mark.parametrize(("number", "cost"), [("1", "10"), ("2", "20")])
def test_an_entry_of_a_feed_file_is_read_from_the_file_alone(
    pasquin: Pasquin, tmp_path: Path, number: str, cost: str
) -> None:
    words = [ARTICLE.replace("88\u202f000", f"{n}\u202f000") for n in (10, 20)]
    (tmp_path / "feed.xml").write_text(RSS.format(*words), "utf-8")
    done = pasquin("read", "feed.xml", "--entry", number, "--json")
    told = json.loads(done.out)
    assert told["title"] == ("Premier" if number == "1" else "Second")
    assert told["costs"][0]["amount"] == f"{cost}000"


def test_a_feed_without_a_number_gives_its_first_entry_and_says_so(
    pasquin: Pasquin, tmp_path: Path
) -> None:
    (tmp_path / "feed.xml").write_text(RSS.format(ARTICLE, ARTICLE), "utf-8")
    done = pasquin("read", "feed.xml")
    assert "Entry 1 of 2" in done.err
    assert "Premier" in done.out


def test_an_entry_that_is_not_there_is_said(pasquin: Pasquin, tmp_path: Path) -> None:
    (tmp_path / "feed.xml").write_text(RSS.format(ARTICLE, ARTICLE), "utf-8")
    done = pasquin("read", "feed.xml", "--entry", "3")
    assert done.code == 2
    assert "has 2 entries" in done.err


@pytest.mark.parametrize(
    ("what", "code", "said"),
    [
        ("none.txt", 2, "There is no file 'none.txt'"),
        (".", 2, "is a directory"),
        ("empty.txt", 1, "is empty"),
        ("garbage", 1, "neither a text in UTF-8"),
        ("nul.txt", 1, "NUL"),
        ("", 2, "The name is empty"),
        ("large.txt", 1, "is larger than 5 MB"),
        ("latin1.txt", 1, "save it as UTF-8"),
        ("quiet.xml", 1, "is a feed without entries"),
        ("ftp://example.org/article", 1, "Only http and https addresses"),
        ("HTTP://10.0.0.1/", 1, "private network"),
        ("http://10.0.0.1/", 1, "private network"),
        ("https://user:secret@example.org/", 1, "address"),
    ],
)
def test_what_cannot_be_read_is_said_in_one_sentence(
    pasquin: Pasquin, tmp_path: Path, what: str, code: int, said: str
) -> None:
    (tmp_path / "empty.txt").write_bytes(b" \n")
    (tmp_path / "garbage").write_bytes(bytes(range(128, 256)) * 4)
    (tmp_path / "nul.txt").write_bytes(b"abc\0def")
    (tmp_path / "large.txt").write_bytes(b"Le maire. " * 500_001)
    (tmp_path / "latin1.txt").write_bytes("Le maire a payé.".encode("latin-1"))
    (tmp_path / "quiet.xml").write_text(
        '<rss version="2.0"><channel><title>T</title></channel></rss>'
    )
    done = pasquin("read", what)
    assert (done.code, done.out) == (code, "")
    assert said in done.err
    assert len(done.err.strip().splitlines()) == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("a.txt", "--json", "--explain"), "--json and --explain do not go together"),
        (("a.txt", "--lines", "--explain"), "--lines and --explain do not go together"),
        (("a.txt", "--lines", "--entry", "2"), "--lines takes language and genre from each line"),
        (("a.txt", "--lang", "klingon"), "does not read the language 'klingon': it reads fr, en"),
        (("a.txt", "--entry", "1"), "'a.txt' is no feed"),
        (("page.html", "--entry", "1"), "'page.html' is no feed"),
    ],
)
def test_options_that_say_nothing_here_are_refused_not_passed_over(
    pasquin: Pasquin, tmp_path: Path, arguments: tuple[str, ...], said: str
) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE, "utf-8")
    (tmp_path / "page.html").write_text(f"<!doctype html><article><p>{ARTICLE}</article>", "utf-8")
    done = pasquin("read", *arguments)
    assert (done.code, done.out) == (2, "")
    assert said in done.err


def test_lines_are_answered_as_they_come(tmp_path: Path) -> None:
    """A pipe may be longer than memory: each line goes through by itself."""
    row = json.dumps({"id": "1", "text": ARTICLE}).encode() + b"\n"
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "read", "--lines", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=tmp_path,
    )
    with process:
        assert process.stdin is not None
        assert process.stdout is not None
        for _ in range(2):
            process.stdin.write(row)
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == "1"
        process.stdin.close()
        assert process.wait(timeout=20) == 0
