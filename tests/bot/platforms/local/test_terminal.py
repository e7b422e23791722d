"""A message as it is printed: with colours and without, narrow and wide."""

from __future__ import annotations

import io
import re

import pytest
from hypothesis import given
from rich.cells import cell_len

from bot.message import (
    Badge,
    Block,
    Button,
    Items,
    Link,
    Message,
    Paragraph,
    Quotation,
    Text,
    Tone,
    paragraph,
    text,
)
from bot.platforms.local.terminal import WIDEST, console_for, renderable
from bot.present.digest import digest_message
from bot.texts.texts import texts_for
from tests.fakes.gazette import scooters
from tests.fakes.messages import EVERYTHING_THERE_IS, messages

ESCAPE = "\x1b"
COLOURS = {"TERM": "xterm-256color", "FORCE_COLOR": "1"}


def printed(message: Message, environ: dict[str, str] | None = None, columns: int = 100) -> str:
    file = io.StringIO()
    environ = {"COLUMNS": str(columns)} | (environ or {})
    console_for(file, environ).print(renderable(message))
    return file.getvalue()


def said(*blocks: Block) -> Message:
    return Message(blocks)


def test_an_edition_reads_well_without_colours() -> None:
    assert printed(EVERYTHING_THERE_IS, columns=72) == EDITION


EDITION = """\
Édition du dimanche 1er mars 2026, 8 h
2 articles de 2 journaux

────────────────────────────────────────────────────────────────────────

[◇ Satire de faits réels]
Douze trottinettes, aucun trottoir [1]
La Gargouille · à 7 h

Le conseil a voté. À l’unanimité.

┃ Les routes viendront derrière
┃ — Hortense Plumelard

L’ardoise
 • douze trottinettes    88 000 €
 • un parking         1 200 000 €

────────────────────────────────────────────────────────────────────────

[◆ Fiction : rien n’est vrai]
Le ministre du Vent tourne [2]
 1. premier
 2. second

1 autre article
   • Un/latest

↗ Lire [1]
→ Les sujets  /topics

[1] https://gargouille.example/1
[2] https://presque.example/2
"""


@given(messages)
def test_any_message_fits_and_holds_no_escape_where_there_are_no_colours(message: Message) -> None:
    for line in printed(message, columns=300).splitlines():
        assert cell_len(line) <= WIDEST or line.startswith("[")
        assert ESCAPE not in line
        assert line == line.rstrip() or line.startswith("[")


def test_an_address_is_never_folded_and_never_cut() -> None:
    address = "https://a.example/" + "long-" * 60
    out = printed(said(Paragraph((Link("A title", address), Link("again", address)))), columns=50)
    assert out == f"A title [1]again [1]\n\n[1] {address}\n"


def test_no_color_means_text_and_nothing_else() -> None:
    assert ESCAPE not in printed(EVERYTHING_THERE_IS, COLOURS | {"NO_COLOR": "1"})


def test_where_there_are_colours_a_title_is_a_link_and_its_address_is_not_spelt_out() -> None:
    out = printed(said(Paragraph((Link("A title", "https://a.example/1"),))), COLOURS)
    assert re.search(r"\x1b\]8;[^;]*;https://a\.example/1\x1b\\", out)
    assert "[1]" not in out


def test_fiction_is_a_block_of_colour_or_stands_in_brackets() -> None:
    badge = said(Badge(Tone.FICTION, "Fiction"))
    assert re.search(r"\x1b\[[\d;]*45m ◆ Fiction ", printed(badge, COLOURS))
    assert printed(badge).strip() == "[◆ Fiction]"


def test_a_quote_is_in_italics_and_its_speaker_is_not() -> None:
    out = printed(said(Quotation(text("No comment"), text("A. Speaker"))), COLOURS)
    quote, credit = out.strip().splitlines()
    assert "\x1b[3mNo comment" in quote
    assert "\x1b[3m" not in credit
    assert "— A. Speaker" in credit


def test_a_long_quote_keeps_its_bar_on_every_line() -> None:
    out = printed(said(Quotation(text("words " * 50))), columns=40)
    lines = out.strip().splitlines()
    assert len(lines) > 5
    assert all(line.startswith("┃ ") for line in lines)


def test_words_of_an_article_cannot_drive_the_terminal() -> None:
    evil = "\x1b]0;owned\x07\x1b[2J\x9b31m\r\x08 \u202edesrever\u2066"
    link = Link(evil, f"https://a.example/{evil}")
    out = printed(said(Paragraph((Text(evil), link))), COLOURS)
    ours = re.sub(r"\x1b\]8;[^\x1b]*\x1b\\|\x1b\[[\d;]*m", "", out)
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", ours)


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "http://[", ""])
def test_only_web_addresses_become_links(address: str) -> None:
    message = Message((Paragraph((Link("words", address),)),), ((Button("b", address=address),),))
    assert "\x1b]8" not in printed(message, COLOURS)
    assert address == "" or address not in printed(message)


def test_words_in_brackets_are_words() -> None:
    assert printed(said(paragraph("[bold]:smile:[/bold] [link=x]y[/]"))).strip() == (
        "[bold]:smile:[/bold] [link=x]y[/]"
    )


def test_items_that_are_no_sums_stay_a_list() -> None:
    items = Items(((Link("Title", "https://a.example"), Text(" — Outlet")), text("plain")))
    assert printed(said(items)) == (" • Title [1] — Outlet\n • plain\n\n[1] https://a.example\n")


def test_a_sum_alone_stands_under_the_others() -> None:
    items = Items(((Text("a bridge"), Text(" — "), Text("£4,300,000")), text("£90")))
    assert printed(said(items)) == " • a bridge £4,300,000\n •                 £90\n"


def test_the_costs_of_a_digest_stand_in_two_columns() -> None:
    """Holds `bot.present` and this file together: a cost is told as a pair."""
    record = scooters().record()
    out = printed(digest_message(record, texts_for("fr"), "Europe/Paris", now=record.found_at))
    bill = out[out.index("L’addition") :].splitlines()[1 : 1 + len(record.digest.costs)]
    assert len(bill) >= 2
    assert len({len(line) for line in bill}) == 1, "sums end under one another"
    assert not any(" — " in line for line in bill)


def test_a_terminal_that_knows_only_ascii_gets_signs_it_can_show() -> None:
    file = io.TextIOWrapper(io.BytesIO(), encoding="ascii", errors="replace")
    console_for(file, {"COLUMNS": "40"}).print(
        renderable(said(Quotation(text("Yes"), text("X")), Items((text("one"),))))
    )
    file.flush()
    file.seek(0)
    assert file.read() == "| Yes\n| -- X\n\n * one\n"
