"""An HTML fragment of a feed becomes plain text with its paragraphs.

libxml2 tokenizes and hands over events, no tree is built: time and memory grow with the length of
the fragment, however it is nested. Whole pages are for `page`.
"""

from __future__ import annotations

import re

from lxml import etree

from feeds.parse.clean import collapsed, paragraphs, raised, without_controls

_BLOCKS = frozenset(
    "address article aside blockquote body center dd details div dl dt fieldset figure footer "
    "form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td "
    "tfoot th thead tr ul".split()
)
_SILENT = frozenset(
    "audio button canvas embed figcaption head iframe map math noframes noscript object script "
    "select style svg template textarea title video".split()
)
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
_LINES = re.compile(r"[ \t]*\r?\n[ \t]*")


def plain_text(html: str) -> str:
    """The text of a fragment: a blank line between blocks, a newline for `<br>`, entities decoded.

    Scripts, styles, captions and embedded players are left out. No-break spaces stay as they are.
    Raised digits become a power (m²) or, as the mark of a footnote, stand in brackets.
    """
    html = without_controls(html)
    if "<" not in html and "&" not in html:
        return _typed(html)
    writer = _Writer()
    parser = etree.HTMLParser(target=writer, remove_comments=True, remove_pis=True)
    # A paragraph in front: libxml2 drops a leading text and stops at an empty document.
    parser.feed(f"<html><body><p>{html}")
    return "\n\n".join(parser.close())


def _typed(text: str) -> str:
    """Text without any markup: its own line breaks are all the structure it has."""
    return "\n\n".join(paragraphs(_LINES.sub("\n", text)))


class _Writer:
    """Receives libxml2's events and collects paragraphs."""

    def __init__(self) -> None:
        self._paragraphs: list[str] = []
        self._pieces: list[str] = []
        self._silent = 0
        self._raised = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag in _SILENT:
            self._silent += tag not in _VOID
        elif tag == "br":
            self._pieces.append("\n")
        elif tag == "sup":
            self._raised += 1
        elif tag in _BLOCKS:
            self._break()

    def end(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - (tag not in _VOID))
        elif tag == "sup":
            self._raised = max(0, self._raised - 1)
        elif tag in _BLOCKS:
            self._break()

    def data(self, data: str) -> None:
        if self._silent:
            return
        mark = data.strip() if self._raised else ""
        footnote = mark.isascii() and mark.isdigit()
        before = self._pieces[-1][-3:] if self._pieces else ""
        self._pieces.append(raised(mark, before) if footnote else collapsed(data))

    def close(self) -> list[str]:
        self._break()
        return self._paragraphs

    def _break(self) -> None:
        self._paragraphs.extend(paragraphs("".join(self._pieces)))
        self._pieces.clear()
