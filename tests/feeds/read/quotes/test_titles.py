"""What a list, a leaflet or a book is called is nobody's words."""

from __future__ import annotations

import pytest

from feeds.read.layout import layout
from feeds.read.quotes import find_quotes

TITLES = {
    "the name of a list": ("fr", "Il conduit la liste « De l’eau pour tous » depuis mardi."),
    "a bulletin by apposition": ("fr", "« Notre bassin à nous », le bulletin, est arrivé."),
    "the title of a book by apposition": ("en", "“Ponds and Other Friends”, his memoir, is out."),
    "a headline": ("en", 'The Bugle, in an editorial headlined "Nobody Swims Here," was calm.'),
    "a leaflet": ("de", "Die Broschüre „Mein Becken und ich“ liegt seit Montag aus."),
    "an Italian leaflet": ("it", "L'opuscolo «La piscina è un percorso» conta dodici pagine."),
}


def quoted(text: str, lang: str) -> list[str]:
    return [quote.span.of(text) for quote in find_quotes(text, layout(text, lang), lang)]


@pytest.mark.parametrize(("lang", "text"), TITLES.values(), ids=TITLES)
def test_a_title_is_no_quote(lang: str, text: str) -> None:
    assert not quoted(text, lang)


def test_words_that_the_author_says_are_one() -> None:
    """An apposition names a title; a noun that says something does not."""
    text = "“We never filled the pond”, the singer said."
    assert quoted(text, "en") == ["We never filled the pond"]
