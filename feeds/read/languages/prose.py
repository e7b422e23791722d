"""The shape of what `languages/<code>/prose.py` says about a language's running text."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Prose:
    """Words and phrases of a language, in lower case; *folded* means without accents as well."""

    titles: frozenset[str] = frozenset()
    """Abbreviations that a name or a number follows, so no sentence ends there: "mme", "art"."""
    abbreviations: frozenset[str] = frozenset()
    """Abbreviations after which a sentence may end: "etc", "inc". Without their last dot."""
    numbered: frozenset[str] = frozenset()
    """Those of `titles` that are words too ("no", "art"): a sentence may end there."""
    furniture_starts: tuple[str, ...] = ()
    """Folded beginnings of lines that belong to the page: "lire aussi". One plain word
    ("partager") counts only where the line ends no sentence: it may be a button or the news."""
    furniture_phrases: tuple[str, ...] = ()
    """Folded phrases that give away a plea or a notice anywhere in a short line."""
    credit_starts: tuple[str, ...] = ()
    """Folded beginnings of credits and captions, with an end mark or without: "photo :"."""
    byline_starts: tuple[str, ...] = ()
    """Folded beginnings of notices by the article, which have no end mark: "illustration"."""
    by_words: frozenset[str] = frozenset()
    """Folded words before a reporter's name: "par"."""
    plea_starts: tuple[str, ...] = ()
    """Folded beginnings that may ask to subscribe or to give: "essayez "."""
    plea_words: tuple[str, ...] = ()
    """Folded phrases for what is then to be had or to be kept alive: "tous nos articles"."""
    rate_words: tuple[str, ...] = ()
    """Folded phrases by which a subscription is paid, told beside a price: "par mois"."""
    note_starts: tuple[str, ...] = ()
    """Folded beginnings of editor's notes: "ndlr"."""
    leaning_words: frozenset[str] = frozenset()
    """Folded words that open a sentence which cannot stand without the one before: "mais"."""
    leaning_phrases: tuple[str, ...] = ()
    """The same in two words or more: "en effet"."""
    standing_phrases: tuple[str, ...] = ()
    """Folded openings with one of `leaning_words` that stand all the same: "alors que"."""
    heralding_words: frozenset[str] = frozenset()
    """Those of `leaning_words` that an article may open with, for what follows: "c'est"."""
    pointing_words: frozenset[str] = frozenset()
    """Folded words that point back when they follow a preposition: "cette", "eux"."""
    pronouns: frozenset[str] = frozenset()
    """Folded subjects that stand for somebody named before, and for nothing else: "elle"."""
    time_words: frozenset[str] = frozenset()
    """Folded words that a pointing word may stand before and not point back: "ce mardi"."""
    returning_nouns: frozenset[str] = frozenset()
    """Folded nouns that take up what was told: "une décision qui ...", "an idea that ..."."""
    stop_words: frozenset[str] = frozenset()
    """Folded words that say nothing about a subject."""
    endings: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """Folded endings of inflected words, each with what stays in its place."""
    shortest_stem: int = 3
    """Letters that must be left of a word when its ending goes."""


def endings(table: str) -> Mapping[str, str]:
    """Read a table of `ending:replacement` pairs separated by blanks."""
    pairs = (pair.split(":") for pair in table.split())
    return MappingProxyType({pair[0]: pair[1] for pair in pairs})


def phrases(table: str) -> tuple[str, ...]:
    """Read phrases that are parted by bars: "des lors | en effet"."""
    return tuple(" ".join(phrase.split()) for phrase in table.split("|"))
