"""Bytes of a page become characters, although servers and pages say wrong things about them."""

from __future__ import annotations

import codecs
import re

_META = re.compile(
    rb"<meta[^<>]{0,300}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:\-]{2,40})", re.IGNORECASE
)
_XML = re.compile(rb"^\s*<\?xml[^<>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9_:\-]{2,40})")
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Wide letters without a mark: the first character of a document is "<" (XML 1.0, appendix F).
_WIDE = (
    (b"\x00\x00\x00<", "utf-32-be"),
    (b"<\x00\x00\x00", "utf-32-le"),
    (b"\x00<", "utf-16-be"),
    (b"<\x00", "utf-16-le"),
)
# Browsers read these labels so (WHATWG Encoding), and pages are written for browsers.
_MEANT = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254", "gb2312": "gb18030"}


def decode(content: bytes, charset: str | None = None) -> str:
    """The text. `charset` is what the Content-Type header says.

    A byte order mark is believed first. Then UTF-8, if every byte fits: no other text does by
    chance. Only then what header and page declare, and in the end Windows' Western letters.
    """
    for mark, name in (*_BOMS, *_WIDE):
        if content.startswith(mark):
            return content.decode(name, "replace")
    for name in ("utf-8", charset or "", *_declared(content[:2048])):
        text = _strictly(content, name)
        if text is not None:
            return text
    return content.decode("cp1252", "replace")


def _declared(head: bytes) -> list[str]:
    found = (pattern.search(head) for pattern in (_XML, _META))
    return [match[1].decode("ascii") for match in found if match]


def _strictly(content: bytes, name: str) -> str | None:
    try:
        known = codecs.lookup(name).name
        return content.decode(_MEANT.get(known, known))
    except (LookupError, UnicodeError, ValueError, AssertionError):
        return None
