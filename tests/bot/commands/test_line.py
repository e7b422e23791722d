"""A line is taken apart before anything is understood."""

from __future__ import annotations

import pytest

from bot.commands.line import MOST, read_line
from bot.present.usage import UsageProblem


@pytest.mark.parametrize(
    ("line", "name", "words"),
    [
        ("/subscribe depenses 8:00", "subscribe", "depenses 8:00"),
        ("Subscribe@pasquin_bot\tdepenses\n 8:00 ", "subscribe", "depenses 8:00"),
        ("/désabonner  tout", "desabonner", "tout"),
        ("", "help", ""),
        ("/", "help", ""),
        ("https://a.example/x?y=1", "read", "https://a.example/x?y=1"),
        ("<https://a.example>", "read", "<https://a.example>"),
        ("https://a.example and more", "https://a.example", "and more"),
        ("\u202e/help\x00", "help", ""),
    ],
)
def test_a_line_is_a_name_and_words(line: str, name: str, words: str) -> None:
    assert read_line(line) == (name, words)


def test_a_line_is_bounded() -> None:
    assert read_line("/read " + "a" * (MOST - 6)).name == "read"
    with pytest.raises(UsageProblem):
        read_line("/read " + "a" * MOST)
