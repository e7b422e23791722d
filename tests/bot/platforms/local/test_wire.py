"""Messages as JSON, there and back."""

from __future__ import annotations

import json

import pytest
from hypothesis import given

from bot.message import Fold, Message, Rule
from bot.platforms.local.wire import NotAMessage, as_object, from_object, packed, unpacked
from tests.fakes.messages import EVERYTHING_THERE_IS, messages


@given(messages)
def test_a_message_comes_back_as_it_was_sent(message: Message) -> None:
    assert unpacked(packed(message)) == message


@given(messages)
def test_a_packed_message_is_one_line_of_ascii(message: Message) -> None:
    line = packed(message)
    assert line.isascii()
    assert "\n" not in line
    assert "\x00" not in line


def test_every_block_has_the_form_that_the_page_knows() -> None:
    found = as_object(EVERYTHING_THERE_IS)
    kinds = [block["kind"] for block in found["blocks"]]
    assert set(kinds) == {
        *("heading", "note", "rule", "badge", "paragraph", "quotation", "items", "fold"),
    }
    quotation = found["blocks"][kinds.index("quotation")]
    assert quotation == {
        "kind": "quotation",
        "runs": [{"text": "Les routes viendront derrière", "style": "plain"}],
        "credit": [{"text": "Hortense Plumelard", "style": "plain"}],
    }
    assert found["buttons"] == [
        [{"label": "Lire", "address": "https://gargouille.example/1"}],
        [{"label": "Les sujets", "command": "/topics"}],
    ]


def holding(block: str) -> str:
    return f'{{"blocks": [{block}], "buttons": []}}'


@pytest.mark.parametrize(
    "line",
    [
        "",
        "[]",
        "null",
        '{"blocks": []}',
        holding('{"kind": "marquee"}'),
        holding('{"kind": "heading"}'),
        holding('{"kind": "heading", "runs": [{"text": 1, "style": "plain"}]}'),
        holding('{"kind": "note", "runs": [{"text": "a", "style": "huge"}]}'),
        holding('{"kind": "badge", "tone": "blue", "text": "a"}'),
        holding('{"kind": "note", "runs": [{"moment": "soon", "fallback": ""}]}'),
        holding('{"kind": "note", "runs": [{"moment": "2026-03-01", "fallback": ""}]}'),
        '{"blocks": [], "buttons": [[{"label": "a"}]]}',
        '{"blocks": [], "buttons": [[{"label": "a", "command": "/b", "address": "c"}]]}',
        "[" * 100_000,
    ],
)
def test_what_is_no_message_is_refused(line: str) -> None:
    with pytest.raises(NotAMessage):
        unpacked(line)


def test_folds_without_end_are_refused() -> None:
    block: Rule | Fold = Rule()
    for _ in range(20):
        block = Fold("more", (block,))
    found = json.loads(packed(Message((block,))))
    with pytest.raises(NotAMessage, match="folds"):
        from_object(found)
