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
_END = re.compile(
    r"(?P<mark>[.!?…]+)"
    r"(?P<close>(?:[\"'”’»“)\]]|[\s\u202f]»|\[\d{1,3}\])*)"
    r"(?=[\s\ufeff]|\Z)"
)
_OPENING = re.compile(r"[\s\"'«»“„‘‚(\[¿¡–—•*-]*")
_WORD = re.compile(r"[^\W_]{1,30}")
_LOOK_BACK = 24
_DOTTED = re.compile(r"(?:\w{1,3}\.)+-?\w{1,3}\Z|\w\.-\w\Z")


def split_sentences(text: str, lang: str, within: Span) -> tuple[Span, ...]:
    """The sentences of `text[within]`, trimmed of blanks; they cover all that is not blank."""
    prose = prose_of(lang)
    found: list[Span] = []
    start = skip_blank(text, within.start, within.end)
    for mark in _END.finditer(text, within.start, within.end):
        if mark.end() > start and _is_end(text, mark, prose, lang, Span(start, within.end)):
            found.append(Span(start, mark.end()))
            start = skip_blank(text, mark.end(), within.end)
    end = trim_end(text, start, within.end)
    if end > start:
        found.append(Span(start, end))
    return tuple(found)


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
    if following.islower() or following in ",;:.!?…)]":
        return False
    if mark["mark"] != "." or mark["close"]:
        return True
    before = _word_before(text, mark.start(), rest.start)
    return _dot_ends(before, _next_word(text, at, rest.end), prose, lang)


def _word_before(text: str, at: int, floor: int) -> str:
    """The unbroken word before an end mark, without what opens it; empty at a sentence's start."""
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
    if word in prose.titles:
        return False
    opener = following.lower() in prose.stop_words
    if word in prose.abbreviations:
        return following[:1].isupper()
    if _DOTTED.search(word):
        return opener
    if len(before) == 1 and before.isalpha():
        return opener or (before.islower() and not following[:1].isdigit())
    if before.isdigit() and len(before) <= 2:
        return lang != "de" or opener
    return True
