"""An article read: language, layout, people, quotes, costs, summary and topics made one digest.

Pure and synchronous. How each part is found is said where it is found; here is only their order.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from unicodedata import normalize

from feeds.model import Digest, Role
from feeds.read.composed import compose
from feeds.read.language import language_of
from feeds.read.layout import layout
from feeds.read.money import find_costs
from feeds.read.people import find_people
from feeds.read.quotes import choose_key, find_quotes
from feeds.read.speakers import attribute
from feeds.read.summary import summarise
from feeds.read.topics import find_topics
from feeds.read.words import tokens

if TYPE_CHECKING:
    from feeds.model import Article

SPENDING = frozenset({Role.SPENT, Role.PRICE, Role.SALARY, Role.PROMISED, Role.UNKNOWN})
"""Roles of sums that somebody pays or will pay: not fines, debts, revenues, savings."""


def read(article: Article) -> Digest:
    """What there is to tell of an article. Every span points into `article.text` as it is."""
    composed = compose(article.text)
    if composed is None:
        return _read(article)
    title = normalize("NFC", article.title)
    return composed.back(_read(replace(article, text=composed.text, title=title)))


def _read(article: Article) -> Digest:
    text = article.text
    lang = language_of(text, article.lang)
    blocks = layout(text, lang)
    people = find_people(text, blocks, lang)
    spoken = attribute(text, blocks, find_quotes(text, blocks, lang), people, lang)
    quotes = choose_key(text, spoken, lang)
    costs = find_costs(text, blocks, lang)
    return Digest(
        lang=lang,
        summary=summarise(text, blocks, lang, title=article.title, people=people, quotes=quotes),
        quotes=quotes,
        costs=costs,
        people=people,
        topics=find_topics(
            tokens(text, lang),
            lang,
            title=tokens(article.title, lang),
            spent=sum(cost.role in SPENDING and not cost.derived for cost in costs),
        ),
    )
