"""Whose words they are in English."""

from __future__ import annotations

import pytest

MAYOR = "Colin Hartwell, the mayor of Little Wexing, met reporters on Monday."

CASES = {
    "said Name": ("“We have not wasted a penny,” said Colin Hartwell.", ["Colin Hartwell"]),
    "Name said": ("“We have not wasted a penny,” Colin Hartwell said.", ["Colin Hartwell"]),
    "title, name, party, said": (
        "“We have not wasted a penny,” Rep. Nell Varden (D-Ohio) said Friday.",
        ["Nell Varden"],
    ),
    "long apposition before the verb": (
        "“It never opened,” Nell Varden, a plumber who lives next door to the pool, told us.",
        ["Nell Varden"],
    ),
    "role before the name": (
        "“The water was cold,” Wexing police chief Tom Birch said.",
        ["Tom Birch"],
    ),
    "pronoun": (f"{MAYOR} “We have not wasted a penny,” he said.", ["Colin Hartwell"]),
    "subject and verb in front": (
        "Nell Varden told reporters: “This pool will ruin every one of us.”",
        ["Nell Varden"],
    ),
    "that-clause with a fragment": (
        "Nell Varden said that the pool was “rather smaller than promised”.",
        ["Nell Varden"],
    ),
    "according to": (
        "The pool is “rather smaller than promised”, according to Nell Varden.",
        ["Nell Varden"],
    ),
    "participle": (
        "Nell Varden left the room, adding: “You will all get the bill.”",
        ["Nell Varden"],
    ),
    "possessive noun of saying": (
        "The council heard Nell Varden’s claim that the pool “leaks from every side”.",
        ["Nell Varden"],
    ),
    "carried over": (
        "“We waited,” said Nell Varden. “Then we gave up and dug our own.”",
        ["Nell Varden"],
    ),
    "owner of a noun is not the subject": (
        "Nell Varden said Colin Hartwell’s mental state is “a matter for his dentist”.",
        ["Nell Varden"],
    ),
    "relative clause is not the main verb": (
        "Colin Hartwell told a woman who complained that “nobody else seems to mind”.",
        ["Colin Hartwell"],
    ),
    "signature": ("“The best pool in the whole county.” — Tom Birch", ["Tom Birch"]),
    "newspaper": (
        "The Guardian reported that the pool had “cost twice its price”.",
        ["The Guardian"],
    ),
    "bare report is a noun": (
        "Tom Birch found that the latest report was “a work of fiction”.",
        ["Tom Birch"],
    ),
    "single marks": ("‘We have not wasted a penny,’ Mr Hartwell said.", ["Hartwell"]),
}


@pytest.mark.parametrize("name", CASES)
def test_a_construction_gives_its_words_to_the_right_speaker(name, who_said):
    text, speakers = CASES[name]
    said = [speaker for words, speaker in who_said(text, "en") if len(words.split()) >= 3]
    assert said == speakers


def test_a_transcript_names_its_speakers_and_leaves_the_names_out(who_said):
    text = (
        "Colin Hartwell faced Nell Varden on air.\n\n"
        "“HARTWELL: We have not wasted a single penny.”\n\n"
        "“VARDEN: You have wasted nothing else for years.”"
    )
    assert who_said(text, "en") == [
        ("We have not wasted a single penny.", "Colin Hartwell"),
        ("You have wasted nothing else for years.", "Nell Varden"),
    ]


def test_a_block_quote_belongs_to_whom_the_line_before_announces(who_said):
    text = "Nell Varden continued:\n\n“I dug it myself. Nobody helped me with the tiles.”"
    assert who_said(text, "en") == [
        ("I dug it myself. Nobody helped me with the tiles.", "Nell Varden")
    ]
