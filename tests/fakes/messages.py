"""Messages of all shapes: one that holds every block, and a strategy for any."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import strategies as st

from bot.message import (
    Badge,
    Button,
    Fold,
    Heading,
    Items,
    Link,
    Message,
    Note,
    Paragraph,
    Quotation,
    Rule,
    Style,
    Text,
    Tone,
    When,
    paragraph,
    text,
)

EVERYTHING_THERE_IS = Message(
    blocks=(
        Heading(text("Édition du dimanche 1er mars 2026, 8 h")),
        Note(text("2 articles de 2 journaux")),
        Rule(),
        Badge(Tone.SATIRE, "Satire de faits réels"),
        Heading((Link("Douze trottinettes, aucun trottoir", "https://gargouille.example/1"),)),
        Note((Text("La Gargouille · "), When(datetime(2026, 3, 1, 6, tzinfo=UTC), "à 7 h"))),
        Paragraph((Text("Le conseil a voté. "), Text("À l’unanimité", Style.EMPHASIS), Text("."))),
        Quotation(text("Les routes viendront derrière"), text("Hortense Plumelard")),
        paragraph("L’ardoise"),
        Items(
            (
                (Text("douze trottinettes"), Text(" — "), Text("88 000 €")),
                (Text("un parking"), Text(" — "), Text("1 200 000 €")),
            )
        ),
        Rule(),
        Badge(Tone.FICTION, "Fiction : rien n’est vrai"),
        Heading((Link("Le ministre du Vent tourne", "https://presque.example/2"),)),
        Items((text("premier"), (Text("second", Style.STRONG),)), ordered=True),
        Fold("1 autre article", (Items(((Text("Un"), Text("/latest", Style.CODE)),)),)),
    ),
    buttons=(
        (Button("Lire", address="https://gargouille.example/1"),),
        (Button("Les sujets", command="/topics"),),
    ),
)

_words = st.text(max_size=20)
_runs = st.lists(
    st.one_of(
        st.builds(Text, _words, st.sampled_from(Style)),
        st.builds(Link, _words, _words),
        st.builds(When, st.datetimes(timezones=st.just(UTC)), _words),
    ),
    max_size=4,
).map(tuple)
_leaves = st.one_of(
    st.builds(Heading, _runs),
    st.builds(Paragraph, _runs),
    st.builds(Note, _runs),
    st.builds(Quotation, _runs, _runs),
    st.builds(Items, st.lists(_runs, max_size=3).map(tuple), st.booleans()),
    st.builds(Badge, st.sampled_from(Tone), _words),
    st.just(Rule()),
)
_blocks = st.recursive(
    _leaves,
    lambda inside: st.builds(Fold, _words, st.lists(inside, max_size=3).map(tuple)),
    max_leaves=6,
)
_buttons = st.one_of(
    st.builds(Button, _words, command=_words), st.builds(Button, _words, address=_words)
)

messages = st.builds(
    Message,
    st.lists(_blocks, max_size=5).map(tuple),
    st.lists(st.lists(_buttons, min_size=1, max_size=3).map(tuple), max_size=2).map(tuple),
)
"""Any message, with up to a few folds inside one another."""
