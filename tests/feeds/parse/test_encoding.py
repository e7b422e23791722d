"""Bytes become characters, whatever is said about them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feeds.parse.encoding import decode

TEXT = "<p>L’été à 5 € – œuvre</p>"


@pytest.mark.parametrize(
    ("content", "charset"),
    [
        (TEXT.encode(), None),
        (TEXT.encode(), "iso-8859-1"),
        (TEXT.encode("cp1252"), None),
        (TEXT.encode("cp1252"), "windows-1252"),
        (TEXT.encode("cp1252"), "iso-8859-1"),
        (TEXT.encode("cp1252"), "utf-8"),
        (TEXT.encode("cp1252"), "no-such-charset"),
        (TEXT.encode("cp1252"), "base64"),
        (TEXT.encode("utf-8-sig"), "iso-8859-1"),
        (TEXT.encode("utf-16"), None),
        (TEXT.encode("utf-32"), None),
        (TEXT.encode("utf-16-le"), "utf-16-le"),
        (TEXT.encode("utf-16-le"), None),
        (TEXT.encode("utf-16-be"), "utf-8"),
        (TEXT.encode("utf-32-le"), None),
        (TEXT.encode("utf-32-be"), None),
    ],
)
def test_letters_are_read_as_they_were_written(content: bytes, charset: str | None) -> None:
    assert decode(content, charset) == TEXT


@pytest.mark.parametrize(
    "said",
    ['<meta charset="koi8-r">', "<meta http-equiv=x content='text/html; charset=koi8-r'>"],
)
def test_what_a_page_says_of_itself_is_believed_where_it_is_no_utf8(said: str) -> None:
    assert decode(f"{said}Привет".encode("koi8-r")) == f"{said}Привет"


def test_an_xml_declaration_is_believed() -> None:
    text = '<?xml version="1.0" encoding="iso-8859-2"?><a>Łódź</a>'
    assert decode(text.encode("iso-8859-2")) == text


@given(st.binary(max_size=200), st.none() | st.text(max_size=12))
def test_any_bytes_become_some_text(content: bytes, charset: str | None) -> None:
    assert isinstance(decode(content, charset), str)
