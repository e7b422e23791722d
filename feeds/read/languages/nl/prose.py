"""How Dutch prose is written: abbreviations, page furniture, words that lean on others."""

from __future__ import annotations

from feeds.read.languages.prose import Prose

_TITLES = """
afb apr art aug bijv blz bv ca d.w.z dec dhr di do dr drs ds ed excl feb i.v.m incl ing ir jan
jul jun m.b.t ma max mevr min mr mrt mw n.a.v nov nr o.a okt p prof resp sep sept st t.a.v t.o.v
tel vgl vol vr wo za zgn zo
"""
_ABBREVIATIONS = """
b.v e.d enz etc inc jr ltd n.v sr
"""

PROSE = Prose(
    titles=frozenset(_TITLES.split()),
    abbreviations=frozenset(_ABBREVIATIONS.split()),
    furniture_starts=(
        "lees ook",
        "lees meer",
        "lees verder",
        "zie ook",
        "meer over",
        "abonneer",
        "word abonnee",
        "meld je aan",
        "schrijf je in",
        "inloggen",
        "volg ons",
        "deel dit",
        "delen",
        "advertentie",
        "reacties",
        "steun ons",
        "doneer",
        "nieuwsbrief",
        "newsletter",
    ),
    furniture_phrases=(
        "onze nieuwsbrief",
        "alle rechten voorbehouden",
        "privacybeleid",
        "e-mailadres",
        "alleen voor abonnees",
    ),
    byline_starts=(
        "door ",
        "foto:",
        "foto ",
        "beeld:",
        "bron:",
        "bronnen:",
        "copyright",
        "tekst:",
        "illustratie",
        "bijgewerkt",
        "gepubliceerd",
    ),
    note_starts=(
        "noot van de redactie",
        "red.:",
        "nb:",
        "n.b",
        "ps:",
        "noot:",
    ),
)
