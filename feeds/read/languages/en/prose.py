"""How English prose is written: abbreviations, page furniture, words that lean on others."""

from __future__ import annotations

from feeds.read.languages.prose import Prose

_TITLES = """
adm al approx apr art aug ave blvd capt cf ch cmdr col cpl dec dept det dr e.g ed eds est feb
fig figs fri ft gen gov hon i.e insp jan jul jun lt maj mar messrs mon mr mrs ms mt no nos nov
oct p pp pres prof rd rep rev sat sec sen sep sept sgt st sun supt thu thurs tue tues univ v viz
vol vs wed
"""
_ABBREVIATIONS = """
a.d a.m b.a b.c bros co corp d.c e.u esq etc inc jr ltd m.a m.d p.m ph.d plc sr u.k u.n u.s
u.s.a
"""

PROSE = Prose(
    titles=frozenset(_TITLES.split()),
    abbreviations=frozenset(_ABBREVIATIONS.split()),
    furniture_starts=(
        "read more",
        "read also",
        "read next",
        "see also",
        "related:",
        "related articles",
        "more on this",
        "more from",
        "sign up",
        "subscribe",
        "log in",
        "already a subscriber",
        "follow us",
        "share this",
        "share on",
        "support us",
        "donate",
        "advertisement",
        "sponsored",
        "comments",
        "tags:",
        "click here",
        "join our",
        "get our",
        "listen to",
        "watch:",
        "this article is for subscribers",
    ),
    furniture_phrases=(
        "our newsletter",
        "our newsletters",
        "all rights reserved",
        "privacy policy",
        "terms of service",
        "terms and conditions",
        "email address",
        "to subscribers",
        "your inbox",
        "cookie policy",
        "make a donation",
    ),
    byline_starts=(
        "by ",
        "photo:",
        "photo by",
        "photograph",
        "picture:",
        "image:",
        "credit:",
        "credits:",
        "copyright",
        "source:",
        "sources:",
        "illustration",
        "words by",
        "reporting by",
        "editing by",
        "published ",
        "last updated",
        "updated ",
    ),
    note_starts=(
        "editor's note",
        "ed's note",
        "ed.:",
        "nb:",
        "n.b",
        "note:",
        "correction:",
        "footnote",
    ),
)
