"""Small cleanings that every text from outside goes through. Linear, whatever comes."""

from __future__ import annotations

import html
import re

_CONTROL = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u2028-\u202e\u2066-\u2069"
    "\ufdd0-\ufdef\ufeff\ufffe\uffff]|[\ud800-\udfff]"
)
_BYTES = bytes(byte for byte in range(32) if byte not in (9, 10, 13)) + b"\x7f"
# Tags as HTML knows them; "a < b" and an unknown <word> are text.
_TAG = re.compile(
    r"</?(?:a|abbr|acronym|b|big|br|center|cite|code|del|dfn|div|em|font|h[1-6]|i|img|ins|kbd|li|"
    r"mark|nobr|ol|p|pre|q|s|samp|small|span|strike|strong|sub|sup|tt|u|ul|var|wbr)"
    r"(?=[\s/>])[^<>]*>",
    re.IGNORECASE,
)
# Windows' letters that were taken for Latin-1; browsers show them so (WHATWG, "numeric character
# reference end state"), and French feeds are full of &#146; for an apostrophe.
_WINDOWS = {char: bytes([char]).decode("cp1252", "ignore") for char in range(0x80, 0xA0)}
_POWER_BASE = re.compile(r"(?:(?<![^\W\d_])[cdkm]?m|\d)\Z")
_EMAIL = re.compile(r"[<(]?[^\s<>()@]{1,64}@[^\s<>()@]{1,200}[>)]?")
_SPACES = re.compile(r"[ \t\r\n\f]+")
_MANY_SPACES = re.compile(r" {2,}")
_AROUND_BREAK = re.compile(r" ?\n ?")
_BREAKS = re.compile(r"\n{2,}")
_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def without_controls(text: str) -> str:
    """Drop control characters (not tab and newline), lone surrogates and invisible marks.

    Among those the ones that turn the direction of writing: a title that holds one and never ends
    it would turn around whatever is shown after it.

    No-break and thin spaces stay: quotes and sums are written with them.
    """
    return _CONTROL.sub(_replaced, text)


def _replaced(control: re.Match[str]) -> str:
    return _WINDOWS.get(ord(control[0]), "")


def without_control_bytes(content: bytes) -> bytes:
    """Drop the bytes that XML forbids, so that a stray NUL does not make a feed ill-formed.

    UTF-16 and UTF-32 need their NULs and are left alone.
    """
    if content[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\x00" in content[:4]:
        return content
    return content.translate(None, _BYTES)


def line(text: str | None, longest: int = 500) -> str:
    """One line of plain text: entities decoded, inline tags and surplus spaces gone, cut to length.

    Titles are meant. A cut one ends in an ellipsis.
    """
    if not text:
        return ""
    # Before the entities are decoded: what a title shows as "&lt;b&gt;" is meant to be seen.
    plain = html.unescape(_TAG.sub("", text[: longest * 20]))
    plain = _SPACES.sub(" ", without_controls(plain)).strip()
    return plain if len(plain) <= longest else plain[: longest - 1].rstrip() + "…"


def person(text: str | None) -> str | None:
    """A name out of "Name (mail)", "mail (Name)" or "Name <mail>". Addresses are not shown."""
    name = _EMAIL.sub("", line(text, 200)).strip(" ()<>,;")
    return name or None


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a block of text: two line breaks in a row part them, one is kept.

    Old editors know no `<p>`. What holds nothing but no-break spaces is no paragraph.
    """
    text = _AROUND_BREAK.sub("\n", _MANY_SPACES.sub(" ", text))
    return [part.strip(" \n") for part in _BREAKS.split(text) if part.strip()]


def collapsed(text: str) -> str:
    """White space as HTML shows it; no-break spaces are no white space there."""
    return _SPACES.sub(" ", text)


def raised(digits: str, before: str) -> str:
    """Digits that stand small and high, after the text `before`.

    Behind a unit of length or a number they are a power and stay high (m², 10⁶). Anything else
    bears the mark of a footnote: it gets brackets, lest it grow onto a sum or a word.
    """
    return digits.translate(_SUPERSCRIPT) if _POWER_BASE.search(before) else f"[{digits}]"
