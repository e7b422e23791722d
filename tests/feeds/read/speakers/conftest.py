"""Reads the quotes of a text the way the digest does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from feeds.read.layout import layout
from feeds.read.people import find_people
from feeds.read.quotes import find_quotes
from feeds.read.speakers import attribute

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def who_said() -> Callable[[str, str], list[tuple[str, str | None]]]:
    """A function from a text and its language to its quotes, each with its speaker."""

    def read(text: str, lang: str) -> list[tuple[str, str | None]]:
        blocks = layout(text, lang)
        quotes = find_quotes(text, blocks, lang)
        given = attribute(text, blocks, quotes, find_people(text, blocks, lang), lang)
        return [(quote.span.of(text), quote.speaker) for quote in given]

    return read
