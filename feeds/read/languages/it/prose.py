"""How Italian prose is written: abbreviations, page furniture, words that lean on others."""

from __future__ import annotations

from feeds.read.languages.prose import Prose

_TITLES = """
ago amm apr arch art avv ca cap cfr col cte dic dir dom dott dott.ssa dr ecc.mo ed egr es f.p
feb fig gen geom gio giu ing lug lun mag mar max mer min mons n nov nr on ott p.es pag pagg prof
prof.ssa rag s sab sen set sig sig.na sig.ra sigg spett st tel ten v v.cte ven vol
"""
_ABBREVIATIONS = """
a.c d.c ecc etc inc jr ltd s.p.a s.r.l
"""

PROSE = Prose(
    titles=frozenset(_TITLES.split()),
    abbreviations=frozenset(_ABBREVIATIONS.split()),
    furniture_starts=(
        "leggi anche",
        "leggi di piu",
        "leggi tutto",
        "vedi anche",
        "per approfondire",
        "iscriviti",
        "abbonati",
        "accedi",
        "seguici",
        "condividi",
        "pubblicita",
        "commenti",
        "sostienici",
        "dona",
        "newsletter",
    ),
    furniture_phrases=(
        "nostra newsletter",
        "tutti i diritti riservati",
        "informativa sulla privacy",
        "indirizzo email",
        "riservato agli abbonati",
    ),
    byline_starts=(
        "di ",
        "foto:",
        "foto ",
        "immagine:",
        "fonte:",
        "fonti:",
        "copyright",
        "testo:",
        "illustrazione",
        "aggiornato",
        "pubblicato",
    ),
    note_starts=(
        "nota della redazione",
        "ndr",
        "n.d.r",
        "nota:",
        "nb:",
        "p.s",
    ),
)
