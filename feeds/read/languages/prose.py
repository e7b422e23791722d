"""The shape of what `languages/<code>/prose.py` says about a language's running text."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Prose:
    """Words and phrases of a language, in lower case; *folded* means without accents as well."""

    titles: frozenset[str] = frozenset()
    """Abbreviations that a name follows, so no sentence ends there: "mme", "dr"."""
    abbreviations: frozenset[str] = frozenset()
    """Abbreviations after which a sentence may end: "etc", "inc". Without their last dot."""
    furniture_starts: tuple[str, ...] = ()
    """Folded beginnings of lines that belong to the page: "lire aussi"."""
    furniture_phrases: tuple[str, ...] = ()
    """Folded phrases that give away a plea or a notice anywhere in a short line."""
    byline_starts: tuple[str, ...] = ()
    """Folded beginnings of bylines, credits and captions: "par ", "photo"."""
    note_starts: tuple[str, ...] = ()
    """Folded beginnings of editor's notes: "ndlr"."""
    leaning_starts: frozenset[str] = frozenset()
    """Folded words that open a sentence which cannot stand without the one before: "mais"."""
    stop_words: frozenset[str] = frozenset()
    """Folded words that say nothing about a subject."""
    suffixes: tuple[str, ...] = field(default=())
    """Folded endings that a stem loses, the longest first."""
