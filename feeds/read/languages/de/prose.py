"""How German prose is written: abbreviations, page furniture, words that lean on others."""

from __future__ import annotations

from feeds.read.languages.prose import Prose

_TITLES = """
abb abs apr art aug bd bzw ca d.h dez dipl dr evtl exkl feb fr geb gem gest ggf hr hrsg i.d.r
ing inkl jan jul jun jur mag max med min mind mär nat nov nr o.ä okt phil prof rer s sep sept
sog st str tel u.a u.u vgl z. z.b z.t zzgl
"""
_ABBREVIATIONS = """
co etc gmbh inc jh jhd mio mrd tsd u.s.w usw
"""

PROSE = Prose(
    titles=frozenset(_TITLES.split()),
    abbreviations=frozenset(_ABBREVIATIONS.split()),
    furniture_starts=(
        "lesen sie auch",
        "lesen sie mehr",
        "mehr zum thema",
        "siehe auch",
        "auch interessant",
        "weiterlesen",
        "newsletter",
        "abonnieren",
        "jetzt abonnieren",
        "anmelden",
        "folgen sie uns",
        "teilen",
        "anzeige",
        "werbung",
        "kommentare",
        "spenden",
        "unterstutzen sie",
    ),
    furniture_phrases=(
        "unser newsletter",
        "unseren newsletter",
        "alle rechte vorbehalten",
        "datenschutz",
        "e-mail-adresse",
        "nur fur abonnenten",
        "jetzt spenden",
    ),
    byline_starts=(
        "von ",
        "foto:",
        "fotos:",
        "bild:",
        "quelle:",
        "quellen:",
        "copyright",
        "text:",
        "illustration",
        "aktualisiert",
        "veroffentlicht",
    ),
    note_starts=(
        "anm. d. red",
        "anmerkung der redaktion",
        "hinweis:",
        "ps:",
        "p.s",
    ),
)
