"""Where sentences end within one paragraph. Paragraphs themselves are found by `layout`.

One pass over the end marks; each is judged by the word before it and the letter after it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from feeds.model import Span
from feeds.read.languages import prose_of

if TYPE_CHECKING:
    from feeds.read.languages import Prose

BLANK = " \t\n\r\v\f\x1c\x1d\x1e\x1f\x85\xa0\u2007\u2009\u202f\u2028\u2029\u3000\ufeff\u200b"
"""What is trimmed from both ends of a block or a sentence."""

# The end mark, the marks that close with it, references such as [12], then a blank or the end.
# A row of marks is tried from its first one only: tried from each, 20,000 dots took ten seconds.
_END = re.compile(
    r"(?P<mark>(?<![.!?…])[.!?…]+)"
    r"(?P<close>(?:[\"'”’»“)\]]|[\s\u202f]»|\[\d{1,3}\])*)"
    r"(?=[\s\ufeff]|\Z)"
)
_OPENING = re.compile(r"[\s\"'«»“„‘‚(\[¿¡–—•*-]*")
_WORD = re.compile(r"[^\W_]{1,30}")
_LOOK_BACK = 24
_DOTTED = re.compile(r"(?:[^\W\d_]{1,3}\.)+-?[^\W\d_]{1,3}")
_ITEM = re.compile(r"(?<!\S)(?:[•⁃*–-]\s?)?(\d{1,2}|[a-z])(?:\.\)?|\))\s+(?=\S)")
_FOUR_DOTS = re.compile(r"(?<=\w)\.(?:\s\.){3}\s+(?=[^\W\d_])")
"""The end of a sentence and an ellipsis: "was. . . . The next"."""
_UNLIKELY_ABBREVIATION = 5
"""Letters from which a word before a dot is a word, even where the next one is not capitalised."""


def split_sentences(text: str, lang: str, within: Span) -> tuple[Span, ...]:
    """The sentences of `text[within]`, trimmed of blanks; they cover all that is not blank."""
    prose = prose_of(lang)
    found: list[Span] = []
    for part in _list_items(text, within):
        found += _split(text, prose, lang, part)
    return tuple(found)


def _list_items(text: str, within: Span) -> list[Span]:
    """The stretches of a run-in list ("1. One 2. Two"), each from its marker; else all as one."""
    starts = [within.start]
    last = None
    for item in _ITEM.finditer(text, within.start, within.end):
        order = ord(item[1]) if item[1].isalpha() else int(item[1])
        if last is None and item.start() > within.start:
            break
        if last is not None and order == last + 1:
            starts.append(item.start())
        last = order if last is None or order == last + 1 else last
    return [Span(a, b) for a, b in zip(starts, [*starts[1:], within.end], strict=True)]


def _split(text: str, prose: Prose, lang: str, within: Span) -> list[Span]:
    found: list[Span] = []
    start = skip_blank(text, within.start, within.end)
    marker = _ITEM.match(text, start, within.end)
    marks = _END.finditer(text, marker.end() if marker else start, within.end)
    for mark in marks:
        if _is_end(text, mark, prose, lang, Span(start, within.end)):
            found.append(Span(start, mark.end()))
            start = skip_blank(text, mark.end(), within.end)
    end = trim_end(text, start, within.end)
    if end > start:
        found.append(Span(start, end))
    return found


def skip_blank(text: str, start: int, end: int) -> int:
    while start < end and text[start] in BLANK:
        start += 1
    return start


def trim_end(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in BLANK:
        end -= 1
    return end


def _is_end(text: str, mark: re.Match[str], prose: Prose, lang: str, rest: Span) -> bool:
    opening = _OPENING.match(text, mark.end(), rest.end)
    at = opening.end() if opening else mark.end()
    if at >= rest.end:
        return True
    following = text[at]
    if _FOUR_DOTS.match(text, mark.start(), rest.end):
        return True
    if following in ",;:.!?…)]" or (mark["close"] and opening and "(" in opening.group()):
        return False
    if mark["mark"] != "." or mark["close"]:
        return _mark_ends(mark, following)
    before = _word_before(text, mark.start(), rest.start)
    if not before:
        return not following.islower() and _follows_no_dot(text, mark.start(), rest.start)
    if following.islower():
        return len(before) >= _UNLIKELY_ABBREVIATION and _is_plain_word(before, prose)
    return _dot_ends(before, _next_word(text, at, rest.end), prose, lang)


def _mark_ends(mark: re.Match[str], following: str) -> bool:
    """Whether "!", "?", an ellipsis or a closed dot ends a sentence before this character."""
    if mark["mark"] in ("…", "...") and following.isdigit():
        return False
    return not following.islower()


def _is_plain_word(word: str, prose: Prose) -> bool:
    low = word.lower()
    return word.isalpha() and word == low and low not in prose.titles | prose.abbreviations


def _follows_no_dot(text: str, at: int, floor: int) -> bool:
    """Whether this is a dot of its own, as after a closed quote, and not of a ". . ."."""
    return not text[max(floor, at - _LOOK_BACK) : at].rstrip().endswith(".")


def _word_before(text: str, at: int, floor: int) -> str:
    """The unbroken word before an end mark, without what opens it; empty where none is."""
    tail = text[max(floor, at - _LOOK_BACK) : at]
    words = tail.split()
    if not words or tail[-1:].isspace():
        return ""
    return _OPENING.sub("", words[-1], count=1).rpartition("’")[2].rpartition("'")[2]


def _next_word(text: str, at: int, end: int) -> str:
    word = _WORD.match(text, at, end)
    return word.group() if word else ""


def _dot_ends(before: str, following: str, prose: Prose, lang: str) -> bool:
    """Whether a lone dot between these two words ends a sentence."""
    word = before.lower()
    opener = following.lower() in prose.stop_words
    if word in prose.titles:
        return word in prose.numbered and (opener or following.lower() in prose.titles)
    if word in prose.abbreviations:
        return following[:1].isupper()
    if _DOTTED.fullmatch(word):
        return opener
    if len(before) == 1 and before.isalpha():
        return opener or (before.islower() and not following[:1].isdigit())
    if before.isdigit() and len(before) <= 2:
        return lang != "de" or opener
    return True
