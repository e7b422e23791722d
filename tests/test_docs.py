"""The documents say what is there, and what they name is there."""

from __future__ import annotations

import re
from pathlib import Path

import typer.main

from bot.cli.main import app
from bot.commands.registry import COMMANDS

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
RUN = "python3 -m venv .venv && .venv/bin/pip install -e . && .venv/bin/pasquin demo"
TEST = "python3 -m venv .venv && .venv/bin/pip install -e '.[test]' && .venv/bin/pytest"


def test_the_two_commands_stand_in_the_readme_each_on_a_line_of_its_own() -> None:
    assert {RUN, TEST} <= set(README.splitlines())


def test_ci_calls_the_second_one_verbatim() -> None:
    assert TEST in (ROOT / ".ci" / "run").read_text("utf-8").splitlines()


def test_every_command_of_a_chat_stands_in_the_readme_and_no_other() -> None:
    told = set(re.findall(r"^\| `/(\w+)", README, re.MULTILINE))
    assert told == {command.name for command in COMMANDS}


def test_every_command_of_the_command_line_stands_in_the_readme() -> None:
    for command in typer.main.get_group(app).commands:
        assert f"pasquin {command}" in README or f"`{command}`" in README, command


def test_every_local_link_and_picture_leads_somewhere() -> None:
    pages = [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]
    for page in pages:
        for place in re.findall(r"\]\((?!https?:|#)([^)]+)\)", page.read_text("utf-8")):
            assert (page.parent / place).exists(), f"{page.name}: {place}"


def test_every_dependency_has_its_reason_in_the_design() -> None:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    reasons = (ROOT / "docs" / "design.md").read_text("utf-8").casefold()
    for dependency in project["dependencies"]:
        name = re.split(r"[\[<>=]", dependency)[0].casefold()
        assert name in reasons, name
