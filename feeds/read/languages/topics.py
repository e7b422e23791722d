"""The shape of what `languages/<code>/topics.py` says about a built-in topic."""

from __future__ import annotations

from dataclasses import dataclass

TOPIC_IDS = (
    "depenses",
    "collectivites",
    "parlement",
    "gouvernement",
    "elections",
    "justice",
    "police",
    "sante",
    "education",
    "ecologie",
    "numerique",
    "medias",
    "europe",
    "monde",
    "travail",
)
"""Ids of the built-in topics, the same in every language."""


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic in one language. Words stand between blanks; `_` joins those of a phrase."""

    name: str
    """What readers call it."""
    sure: str
    """Words that alone say that a text is about it."""
    hints: str
    """Words that say so only in company."""
