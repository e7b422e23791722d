"""Which quotes are worth repeating: at most three, said by somebody, standing by themselves."""

from __future__ import annotations

from feeds.model import Quote, Span
from feeds.read.quotes import choose_key


def keys(*given: tuple[str, str | None], lang: str = "fr") -> list[str]:
    text, quotes = "", []
    for words, speaker in given:
        quotes.append(Quote(Span(len(text), len(text) + len(words)), speaker))
        text += words + " "
    return [q.span.of(text) for q in choose_key(text, quotes, lang) if q.key]


WHOLE = "Nous avons dépensé dix fois trop pour cette piscine !"


def test_whole_words_of_somebody_named_are_key():
    assert keys((WHOLE, "Gilles Astruc")) == [WHOLE]


def test_words_of_nobody_are_never_key():
    assert keys((WHOLE, None)) == []


def test_a_fragment_is_not_key():
    assert keys(("une chance pour la vallée", "Gilles Astruc")) == []


def test_at_most_three_are_key_and_the_same_words_once():
    many = [(f"Je vous dis que la piscine numéro {n} restera fermée.", "Odile") for n in range(6)]
    chosen = keys(*many, many[0])
    assert len(chosen) == len(set(chosen)) == 3


def test_a_long_statement_in_the_first_person_can_be_key():
    long = " ".join(["Nous sommes venus chercher des bassins pour toute la vallée."] * 8)
    assert keys((long, "Gilles Astruc")) == [long]


def test_an_endless_speech_is_not_key():
    assert keys((" ".join(["Nous irons."] * 90), "Gilles Astruc")) == []


def test_quotes_keep_their_order_and_all_else():
    text = f"{WHOLE} fin"
    quotes = (Quote(Span(0, len(WHOLE)), "Odile", Span(0, 4), "dit"), Quote(Span(5, 9)))
    chosen = choose_key(text, quotes, "fr")
    assert [q.span for q in chosen] == [q.span for q in quotes]
    assert chosen[0].cue == "dit"
