"""Lists of feeds, read and written."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feeds.errors import NotOpml
from feeds.parse.opml import Outline, read_opml, write_opml

NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)

LIST = """<?xml version="1.0" encoding="UTF-8"?>
<opml version="1.0"><head><title>Mes flux</title></head><body>
<outline text="Presse"><outline text="Satire" title="Satire">
<outline type="rss" text="Le Cormoran &amp; Cie" xmlUrl="https://cormoran.example/feed"/>
<outline type="rss" text="x" title="Le vrai titre" xmlurl=" https://b.example/feed "/>
</outline></outline>
<outline XMLURL="https://c.example/feed" category="/a/b,/c"/>
<outline text="Twice" xmlUrl="https://cormoran.example/feed"/>
<outline text="A link" type="link" url="https://d.example/"/>
</body></opml>"""


def test_a_list_of_another_reader_is_read_with_its_folders() -> None:
    assert read_opml(LIST.encode()) == (
        Outline("Le Cormoran & Cie", "https://cormoran.example/feed", "Presse/Satire"),
        Outline("Le vrai titre", "https://b.example/feed", "Presse/Satire"),
        Outline("https://c.example/feed", "https://c.example/feed", "a/b"),
    )


def test_a_list_that_is_cut_off_gives_what_came_before() -> None:
    cut = LIST[: LIST.index("<outline XMLURL")].encode()
    assert [outline.title for outline in read_opml(cut)] == ["Le Cormoran & Cie", "Le vrai titre"]


def test_a_stray_control_character_does_no_harm() -> None:
    content = LIST.replace("Le vrai", "Le\x0b vrai").encode()
    assert read_opml(content)[1].title == "Le vrai titre"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"hello",
        b"\x00\x01\x02",
        b"<rss version='2.0'/>",
        b"<html><body>x</body></html>",
        b"<opml version='2.0'><body><outline",
    ],
)
def test_what_is_no_list_is_refused_in_one_sentence(content: bytes) -> None:
    with pytest.raises(NotOpml) as caught:
        read_opml(content)
    assert "\n" not in str(caught.value)
    assert str(caught.value).startswith("not a list of feeds")


def test_an_empty_list_is_a_list() -> None:
    assert read_opml(b"<opml version='2.0'><body/></opml>") == ()


def test_a_list_that_declares_entities_is_refused() -> None:
    bomb = b'<!DOCTYPE opml [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><opml><body/></opml>'
    with pytest.raises(NotOpml):
        read_opml(bomb)


def test_what_is_written_is_read_again() -> None:
    outlines = (
        Outline("L’été & <co>", "https://a.example/?b=1&c=2", "satire"),
        Outline("B", "https://b.example/", "satire/fr"),
        Outline("C", "https://c.example/"),
    )
    content = write_opml(outlines, "Pasquin", NOW)
    assert read_opml(content) == outlines
    assert b"<title>Pasquin</title>" in content
    assert b"Sun, 22 Nov 2026 10:00:00 +0000" in content


texts = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=10).filter(
    lambda text: "/" not in text and "&" not in text and "<" not in text
)
outlines_of = st.lists(
    st.builds(
        Outline,
        texts,
        texts.map("https://f.example/{}".format),
        st.lists(texts, max_size=3).map("/".join),
    ),
    max_size=5,
    unique_by=lambda outline: outline.address,
)


@given(outlines_of)
def test_any_list_survives_being_written_and_read(outlines: list[Outline]) -> None:
    content = write_opml(outlines, "T", NOW)
    assert sorted(read_opml(content), key=repr) == sorted(outlines, key=repr)
