"""Both languages say the same things, the code asks for nothing else, and French has its spaces."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Message, TextElement, VariableReference
from fluent.syntax.visitor import Visitor

import bot
from bot.texts.texts import UI_LANGUAGES, fluent_sources

if TYPE_CHECKING:
    from collections.abc import Iterator

CODE = Path(bot.__file__).parent
NARROW = "\N{NARROW NO-BREAK SPACE}"


class Seen(Visitor):
    """The variables and the words of a message."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.words: list[str] = []

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802 - its name
        self.variables.add(node.id.name)

    def visit_TextElement(self, node: TextElement) -> None:  # noqa: N802 - its name
        self.words.append(node.value)


def messages(lang: str) -> dict[str, Seen]:
    found: dict[str, Seen] = {}
    for name, source in fluent_sources(lang).items():
        for entry in FluentParser().parse(source).body:
            assert not isinstance(entry, Junk), f"{lang}/{name}: {entry.content!r}"
            if isinstance(entry, Message):
                assert entry.id.name not in found, f"{entry.id.name} is said twice in {lang}"
                seen = found[entry.id.name] = Seen()
                seen.visit(entry)
    return found


def trees() -> Iterator[ast.AST]:
    for path in sorted(CODE.rglob("*.py")):
        yield ast.parse(path.read_text("utf-8"))


def said() -> tuple[set[str], set[str], set[str]]:
    """Ids said outright, beginnings of ids that are put together, and all other strings."""
    ids, prefixes, strings = set(), set(), set()
    for node in (node for tree in trees() for node in ast.walk(tree)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            strings.add(node.value)
        if isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
            prefixes.add(str(node.values[0].value))
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "say" and node.args:
            first = node.args[0]
            if isinstance(first, ast.Constant):
                ids.add(str(first.value))
    return ids, prefixes, strings


def test_both_languages_have_the_same_messages_with_the_same_variables() -> None:
    french, english = messages("fr"), messages("en")
    assert set(french) == set(english)
    assert {id_: seen.variables for id_, seen in french.items()} == {
        id_: seen.variables for id_, seen in english.items()
    }


def test_every_message_that_the_code_says_exists() -> None:
    ids, _, _ = said()
    assert ids - set(messages("en")) == set()
    assert len(ids) > 50, "the scan of the code has gone blind"


def test_every_message_is_said_somewhere() -> None:
    ids, prefixes, strings = said()
    families = tuple(prefix for prefix in prefixes if re.fullmatch(r"[a-z]+-", prefix))
    unsaid = {id_ for id_ in messages("en") if id_ not in ids | strings}
    assert {id_ for id_ in unsaid if not id_.startswith(families)} == set()


@pytest.mark.parametrize("lang", UI_LANGUAGES)
def test_no_message_uses_typewriter_marks(lang: str) -> None:
    for id_, seen in messages(lang).items():
        for words in seen.words:
            assert "'" not in words, f"{lang} {id_}: a straight apostrophe"
            assert '"' not in words, f"{lang} {id_}: a straight quotation mark"
            assert "..." not in words, f"{lang} {id_}: three full stops"


def test_french_puts_a_narrow_no_break_space_before_high_marks_and_inside_guillemets() -> None:
    for id_, seen in messages("fr").items():
        text = "\0".join(seen.words)  # a variable may stand at \0
        assert not re.search(rf"[^{NARROW}\0](?:[;!?»]|:(?!//|\d))", text), f"{id_}: {text!r}"
        assert not re.search(rf"«(?!{NARROW})", text), id_
        assert " \N{NARROW NO-BREAK SPACE}" not in text, id_


def test_english_puts_no_space_before_marks() -> None:
    for id_, seen in messages("en").items():
        assert not re.search(r"\s[;:!?]", "\0".join(seen.words)), id_
