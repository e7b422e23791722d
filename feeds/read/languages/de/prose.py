"""How German prose is written: abbreviations, page furniture, words that lean on others."""

from __future__ import annotations

from feeds.read.languages.prose import Prose, endings, phrases

_TITLES = """
abb abs apr art aug bd bzw ca d.h dez dipl dr evtl exkl feb fr geb gem gest ggf hr hrsg i.d.r ing
inkl jan jul jun jur mag max med min mind mär nat nov nr o.ä okt phil prof rer s sep sept sog st
str tel u.a u.u vgl z z.b z.t zzgl
"""
_ABBREVIATIONS = """
co etc gmbh inc jh jhd mio mrd tsd u.s.w usw
"""
_NUMBERED = """
abb art bd max min nr s tel
"""
_STOP_WORDS = """
aber alle allem allen aller alles als also am an ander andere anderen anderer anderes auch auf aus
bei beim bin bis bist da dabei dadurch dafur dagegen daher damit danach dann daran darauf darin
das dass dem den denen denn der deren des dessen die dies diese diesem diesen dieser dieses doch
dort du durch eben ein eine einem einen einer eines einige er erst es etwa etwas euch fur gegen
gibt habe haben hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im
immer in ins ist ja jede jedem jeden jeder jedes jedoch jetzt kann kein keine keinen keiner konnen
konnte konnten man mehr mein meine mich mir mit muss mussen nach nicht nichts noch nun nur ob oder
ohne schon sehr sei sein seine seinem seinen seiner seit sich sie sind so sogar soll sollen sollte
sondern sowie uber um und uns unser unter viel viele vom von vor wahrend war waren warum was weil
weiter welche welchem welchen welcher wenn wer werden wie wieder will wir wird wo wurde wurden zu
zum zur zwar zwei zwischen
"""
_LEANING = """
aber allerdings also andere auch ausserdem beide dabei dafur dagegen daher damit danach dann daran
darauf darum davon dazu denn dennoch deshalb dies diese diesem dieser dieses doch dort er es hier
ich ihm ihnen ihr ihre ihren ja jedoch letzterer nein oder sein seine seinen sie so trotzdem und
wir zudem
"""
_POINTING = """
diese diesem diesen dieser dieses ihm ihnen jene jenem jener
"""
_HERALDING = """
das dies es
"""
_TIMES = """
abend dienstag donnerstag freitag fruhling herbst jahr jahren jahres mittwoch monat montag morgen
nachmittag nacht samstag sommer sonntag tag tage tagen vormittag winter woche wochenende
"""
_RETURNING = """
ankundigung drohung entscheidung ergebnis erklarung frage idee lage massnahme nachricht reaktion
schritt strategie vorschlag zeichen
"""
_LEANING_PHRASES = """
in der tat | zum beispiel | aus diesem grund | das ist | das war | das waren | das hat |
das hatte | das sei |
das wird | das kann | das soll | das sagt | das will | das wurde | das gilt | das liegt |
das heisst | bisher | hinzu kommt | im gegenteil | mit anderen worten | die beiden |
auch das | das gleiche | statt dessen | stattdessen | seitdem | inzwischen | zuvor |
der grund | letztere
"""
# ending:what stays in its place
_ENDINGS = """
erinnen:er innen: ungen:ung ern: ers: em: en: er: es: e: s: n:
"""

PROSE = Prose(
    titles=frozenset(_TITLES.split()),
    abbreviations=frozenset(_ABBREVIATIONS.split()),
    numbered=frozenset(_NUMBERED.split()),
    stop_words=frozenset(_STOP_WORDS.split()),
    leaning_words=frozenset(_LEANING.split()),
    pointing_words=frozenset(_POINTING.split()),
    pronouns=frozenset({"er", "sie"}),
    heralding_words=frozenset(_HERALDING.split()),
    time_words=frozenset(_TIMES.split()),
    returning_nouns=frozenset(_RETURNING.split()),
    endings=endings(_ENDINGS),
    shortest_stem=4,
    standing_phrases=("so wie",),
    leaning_phrases=phrases(_LEANING_PHRASES),
    furniture_starts=(
        "lesen sie auch",
        "lesen sie mehr",
        "mehr zum thema",
        "siehe auch",
        "auch interessant",
        "weiterlesen",
        "newsletter",
        "abonnieren",
        "anmelden",
        "folgen sie uns",
        "teilen",
        "anzeige",
        "werbung",
        "kommentare",
        "spenden",
        "unterstutzen sie",
        "lesen sie hier",
        "lesen sie dazu",
        "lies auch",
        "auch lesenswert",
        "mehr dazu",
        "mehr lesen",
        "das konnte sie auch",
        "das konnte sie inter",
        "passend dazu",
        "sehen sie auch",
        "zum weiterlesen",
        "verwandte artikel",
        "jetzt abo",
        "jetzt anmelden",
        "jetzt registrieren",
        "melden sie sich",
        "abonnieren sie",
        "bereits abonnent",
        "schon abonnent",
        "jetzt weiterlesen",
        "jetzt mitglied",
    ),
    furniture_phrases=(
        "unser newsletter",
        "unseren newsletter",
        "alle rechte vorbehalten",
        "datenschutz",
        "e-mail-adresse",
        "nur fur abonnenten",
        "jetzt spenden",
        "alle unsere artikel",
        "alle unsere inhalte",
    ),
    credit_starts=(
        "foto:",
        "fotos:",
        "bild:",
        "quelle:",
        "quellen:",
        "copyright",
        "illustration:",
        "bildnachweis",
        "bildquelle",
        "foto ©",
        "symbolbild",
        "archivbild",
        "symbolfoto",
        "archivfoto",
        "foto von",
    ),
    byline_starts=(
        "text:",
        "illustration",
        "aktualisiert",
        "veroffentlicht",
    ),
    by_words=frozenset({"von"}),
    plea_starts=(
        "jetzt testen",
        "jetzt lesen",
        "jetzt weiterlesen",
        "jetzt abo",
        "jetzt sichern",
        "jetzt unterstutzen",
        "jetzt probe",
        "jetzt digital",
        "jetzt fur",
        "jetzt ab ",
        "testen sie",
        "lesen sie",
        "sichern sie",
        "abonnieren",
        "unterstutzen sie",
        "unterstutze uns",
        "werden sie",
        "holen sie",
        "ihnen gefallt",
        "gefallt ihnen",
        "ihre spende",
        "probieren sie",
    ),
    plea_words=(
        "abonn",
        "probeabo",
        "digitalabo",
        "unsere artikel",
        "alle artikel",
        "unbegrenzt",
        "unabhangigen journalismus",
        "unabhangiger journalismus",
        "lokaljournalismus",
        "unseren journalismus",
        "ihre spende",
        "jederzeit kundbar",
    ),
    rate_words=(
        "im monat",
        "pro monat",
        "/monat",
        "monatlich",
        "die woche",
        "pro woche",
        "im jahr",
        "im ersten monat",
        "wochen lang",
        "wochen fur",
    ),
    note_starts=(
        "anm. d. red",
        "anmerkung der redaktion",
        "hinweis:",
        "ps:",
        "p.s",
    ),
)
