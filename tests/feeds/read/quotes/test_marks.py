"""Where quotation marks open and close, well typed or not."""

from __future__ import annotations

import pytest

from feeds.model import Span
from feeds.read.quotes.marks import marked_stretches


def stretches(text: str, *, single: bool = False) -> list[str]:
    spans, start = [], 0
    for line in text.split("\n"):
        if line:
            spans.append(Span(start, start + len(line)))
        start += len(line) + 1
    return [s.inner.of(text) for s in marked_stretches(text, spans, single=single)]


WELL_TYPED = {
    "guillemets with blanks": ("« Oui », dit-il. « Non »", ["Oui", "Non"]),
    "guillemets with no-break blanks": ("«\xa0Oui\xa0», dit-il. «\u202fNon\u202f»", ["Oui", "Non"]),
    "guillemets without blanks": ("«Oui», dit-il.«Non»", ["Oui", "Non"]),
    "curly": ("“Oui”, dit-il. “Non”", ["Oui", "Non"]),
    "low and high": ("„Ja“, sagte er. „Nein”", ["Ja", "Nein"]),
    "guillemets pointing inwards": ("»Ja«, sagte er. »Nein«", ["Ja", "Nein"]),
    "straight": ('"Oui", dit-il. "Non"', ["Oui", "Non"]),
    "double angle": ("<<Oui>>, dit-il", ["Oui"]),
    "nested guillemets": ("« Il a crié « non » deux fois »", ["Il a crié « non » deux fois"]),
    "nested of other kinds": ("« le “mot” et ‘l’autre’ »", ["le “mot” et ‘l’autre’"]),
    "nested straight": ('"Il a crié "non" deux fois", dit-il', ['Il a crié "non" deux fois']),
    "a comma inside is no part": ("“We waited,” she said.", ["We waited"]),
    "a full stop inside is part": ("« C’est fini. »", ["C’est fini."]),
    "after an apostrophe": ('l’auteur d’"Adieu la mer" est là', ["Adieu la mer"]),
}

BADLY_TYPED = {
    "closed by an opening sign": ("“Oui“, dit-il. “Non”", ["Oui", "Non"]),
    "closed with a blank": ("“ Oui “, dit-il", ["Oui"]),
    "opened by a closing sign": ("de ”En avant” il rit", ["En avant"]),
    "straight closed by a guillemet": ('"Oui », dit-il. "Non"', ["Oui", "Non"]),
    "guillemet closed by a straight": ('« Oui", dit-il. « Non »', ["Oui", "Non"]),
    "never closed before the next": ("« Oui, dit-il. « Non »", ["Oui, dit-il.", "Non"]),
    "never closed": ("Il dit : « Nous irons tous", ["Nous irons tous"]),
    "closed but never opened": ("Nous irons tous », dit-il", []),
    "alone at the end": ("Il se tut. «", []),
    "blanks on the wrong side": ('Il est " grand ", dit-on', ["grand"]),
    "inches": ('un écran de 5" ou de 6" au choix', []),
}


@pytest.mark.parametrize("name", WELL_TYPED)
def test_well_typed_marks_pair(name):
    text, expected = WELL_TYPED[name]
    assert stretches(text) == expected


@pytest.mark.parametrize("name", BADLY_TYPED)
def test_badly_typed_marks_still_bound_what_was_said(name):
    text, expected = BADLY_TYPED[name]
    assert stretches(text) == expected


def test_single_marks_count_where_the_language_quotes_with_them():
    text = "‘We fought for workers’ rights,’ he said. 'It's over,' she said."
    assert stretches(text, single=True) == ["We fought for workers’ rights", "It's over"]
    assert stretches(text) == []


def test_an_apostrophe_within_a_word_closes_nothing():
    text = "She said: 'Joan's life wasn't long. 'We all miss Joan,' said Tom's brother."
    assert stretches(text, single=True) == ["Joan's life wasn't long.", "We all miss Joan"]


def test_a_quote_opened_again_at_each_paragraph_is_read_in_each():
    assert stretches("« Un.\n« Deux.\n« Trois », dit-il") == ["Un.", "Deux.", "Trois"]


def test_a_quote_left_open_is_closed_in_the_next_paragraph():
    assert stretches("Il dit : « Un.\nDeux », puis rit. « Trois »") == ["Un.", "Deux", "Trois"]
