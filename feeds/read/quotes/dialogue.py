"""Lines of dialogue that a dash opens, as in "— Elle est prévue, répond le maire".

A dash opens lists too, so a line counts only where a verb of saying follows the words in it, or
where it goes on from such a line. Spoken words between marks are found by `marks`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from feeds.model import Span
from feeds.read.quotes.marks import Stretch
from feeds.read.sentences import skip_blank, trim_end

if TYPE_CHECKING:
    from collections.abc import Sequence

    from feeds.read.languages.speech import Speech
    from feeds.read.layout import Block
    from feeds.read.tokens import Tokens

_DASHES = "—–―"
_PAUSES = frozenset((",", "!", "?", "…", "—", "–", "―", "..."))
_REACH = 160
"""Tokens of a line in which the verb of saying is looked for."""
_GROUP = 4


def dialogue_lines(
    text: str, tokens: Tokens, speech: Speech, blocks: Sequence[Block]
) -> list[Stretch]:
    """What is said in each line of dialogue, in text order."""
    found: list[Stretch] = []
    goes_on = False
    for number, block in enumerate(blocks):
        start, end = block.span
        goes_on = goes_on and text[start] in _DASHES
        if text[start] not in _DASHES:
            continue
        first = tokens.at(start + 1)
        incise = _incise(tokens, speech, first, tokens.at(end))
        if incise is None and not goes_on:
            continue
        goes_on = True
        stop = tokens.starts[incise - 1] if incise is not None else end
        if incise is not None and tokens.lows[incise - 1] in ("!", "?", "…", "..."):
            stop = tokens.ends[incise - 1]
        inner = Span(skip_blank(text, start + 1, stop), trim_end(text, start + 1, stop))
        if inner.start < inner.end:
            found.append(Stretch(inner, Span(start, stop), number, spoken=True))
    return found


def _incise(tokens: Tokens, speech: Speech, first: int, stop: int) -> int | None:
    """The first token of the words that say who speaks, behind a pause; None if there are none."""
    for i in range(first + 1, min(stop, first + _REACH)):
        if tokens.lows[i - 1] in _PAUSES and _says(tokens.lows[i : i + _GROUP], speech):
            return i
    return None


def _says(row: list[str], speech: Speech) -> bool:
    for at, low in enumerate(row):
        if low in speech.verbs or low in speech.mild_verbs:
            following = row[at + 1] if at + 1 < len(row) else ""
            return following in speech.determiners or following.isalpha()
        if "-" in low and low.rsplit("-", 1)[1] in speech.pronouns:
            return True
        if low not in speech.auxiliaries and low not in speech.clitics:
            return False
    return False
