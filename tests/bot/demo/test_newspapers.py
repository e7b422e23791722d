"""Reading the sample press from its files."""

from __future__ import annotations

from time import process_time

import pytest

from bot.demo.newspapers import Block, BlockKind, load_press, read_piece

HEAD = '+++\ntitle = "T"\nauthor = "A"\nround = 1\ntopics = ["justice"]\n+++\n'


def test_an_article_is_front_matter_and_blocks() -> None:
    piece = read_piece("slug", HEAD + "\nFirst.\n\n## Heading\n\n> Said.\n\n(1) Note.\n")
    assert (piece.title, piece.author, piece.round, piece.topics) == ("T", "A", 1, ("justice",))
    assert piece.blocks == (
        Block(BlockKind.PARAGRAPH, "First."),
        Block(BlockKind.HEADING, "Heading"),
        Block(BlockKind.QUOTATION, "Said."),
        Block(BlockKind.NOTE, "(1) Note."),
    )


def test_no_break_spaces_at_the_edges_of_a_block_are_kept() -> None:
    piece = read_piece("slug", HEAD + "\n«\u202fOui\u202f»\u00a0\n")
    assert piece.text == "«\u202fOui\u202f»\u00a0"


@pytest.mark.parametrize(
    "source",
    [
        "no front matter",
        "+++\ntitle = 1\n",
        "words first\n" + HEAD,
        HEAD.replace("author", "writer"),
    ],
    ids=["none", "unclosed", "late", "lacking"],
)
def test_a_faulty_file_is_refused_by_name(source: str) -> None:
    with pytest.raises(ValueError, match=r"^slug: "):
        read_piece("slug", source)


def test_front_matter_that_is_not_toml_is_refused() -> None:
    with pytest.raises(ValueError, match="slug"):
        read_piece("slug", HEAD.replace('"T"', "T"))


def test_the_whole_press_loads_in_fifty_milliseconds() -> None:
    def load() -> float:
        began = process_time()
        load_press()
        return process_time() - began

    assert min(load() for _ in range(3)) < 0.05


def test_articles_come_in_the_same_order_on_every_machine() -> None:
    for newspaper in load_press():
        slugs = [piece.slug for piece in newspaper.pieces]
        assert slugs == sorted(slugs)
