"""How Italian prose is written: abbreviations, page furniture, words that lean on others."""

from __future__ import annotations

from feeds.read.languages.prose import Prose, endings, phrases

_TITLES = """
ago amm apr arch art avv ca cap cfr col cte dic dir dom dott dott.ssa dr ecc.mo ed egr es f.p feb
fig gen geom gio giu ing lug lun mag mar max mer min mons n nov nr on ott p.es pag pagg prof
prof.ssa rag s sab sen set sig sig.na sig.ra sigg spett st tel ten v v.cte ven vol
"""
_ABBREVIATIONS = """
a.c d.c ecc etc inc jr ltd s.p.a s.r.l
"""
_NUMBERED = """
art cap dom ed fig mar n nr pag pagg tel vol
"""
_STOP_WORDS = """
a ad agli ai al alcune alcuni alla alle allo anche ancora avere aveva avevano c che chi ci cio
come con contro cosa cosi da dagli dai dal dalla dalle dallo degli dei del della delle dello
dentro di dopo dove due e ed era erano essere fa fino fra fu furono gia gli ha hanno ho i il in io
la le lei li lo loro lui ma meno mentre mi mia mio molto ne negli nei nel nella nelle nello no noi
non nostra nostro o ogni oltre oppure ora per perche pero piu poco poi prima proprio qualche quale
quali quando quanto quasi quella quelle quelli quello questa queste questi questo qui quindi sara
se secondo sei sempre senza si sia siamo sono sotto stata stati stato su sua sue sugli sui sul
sulla sulle suo suoi tra troppo tu tutta tutte tutti tutto un una uno vi voi
"""
_LEANING = """
allora altri altro anche cio cosi dunque e ecco egli entrambi esse essi infatti inoltre invece io
lei loro lui ma no noi o perche pero poi quella quelli quello questa queste questi questo qui
quindi sua sue suo suoi tale tali tuttavia
"""
_POINTING = """
cio loro quei quel quella quello questa queste questi questo
"""
_HERALDING = """
e ecco
"""
_TIMES = """
anno autunno domenica estate fine giorno giovedi inverno lunedi martedi mattina mercoledi mese
notte pomeriggio primavera sabato sera settimana venerdi weekend
"""
_RETURNING = """
annuncio decisione dichiarazione domanda idea minaccia misura modo notizia passo proposta reazione
risultato situazione strategia
"""
_LEANING_PHRASES = """
per questo | in effetti | del resto | d'altra parte | nel frattempo | i due | le due |
gli altri | al contrario | a sua volta | lo stesso | la stessa | di conseguenza | in seguito |
da allora | per di piu | dal canto suo
"""
# ending:what stays in its place
_ENDINGS = """
azioni:azion zioni:zion zione:zion amenti:ament amento:ament ando: endo: avano: avamo: ava: ato:
ata: ati: ate: ito: ita: iti: ite: uto: uta: uti: ute: are: ere: ire: chi:c che:c ghi:g ghe:g ie:
ii: i: e: o: a:
"""

PROSE = Prose(
    titles=frozenset(_TITLES.split()),
    abbreviations=frozenset(_ABBREVIATIONS.split()),
    numbered=frozenset(_NUMBERED.split()),
    stop_words=frozenset(_STOP_WORDS.split()),
    leaning_words=frozenset(_LEANING.split()),
    pointing_words=frozenset(_POINTING.split()),
    pronouns=frozenset({"lui", "lei", "loro"}),
    heralding_words=frozenset(_HERALDING.split()),
    time_words=frozenset(_TIMES.split()),
    returning_nouns=frozenset(_RETURNING.split()),
    endings=endings(_ENDINGS),
    shortest_stem=4,
    leaning_phrases=phrases(_LEANING_PHRASES),
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
        "leggi:",
        "vedi:",
        "ti potrebbe",
        "potrebbe interessarti",
        "potrebbero interessarti",
        "articoli correlati",
        "notizie correlate",
        "continua a leggere",
        "guarda anche",
        "ascolta anche",
        "abbonati ",
        "abbonati,",
        "iscriviti a",
        "gia abbonato",
        "sei gia abbonato",
        "diventa socio",
        "sostieni il giornal",
    ),
    furniture_phrases=(
        "nostra newsletter",
        "tutti i diritti riservati",
        "informativa sulla privacy",
        "indirizzo email",
        "riservato agli abbonati",
        "tutti i nostri articoli",
        "tutti i nostri contenuti",
    ),
    credit_starts=(
        "foto:",
        "immagine:",
        "fonte:",
        "fonti:",
        "copyright",
        "crediti",
        "foto ©",
        "foto di",
        "credito",
        "didascalia",
        "foto d'archivio",
        "video:",
        "fotografia:",
    ),
    byline_starts=(
        "foto ",
        "testo:",
        "illustrazione",
        "aggiornato",
        "pubblicato",
    ),
    by_words=frozenset({"di", "da"}),
    plea_starts=(
        "abbonati",
        "prova gratis",
        "prova per",
        "prova ora",
        "prova il giornale",
        "sostieni il",
        "sostieni la nostra",
        "sostienici",
        "sostieni un",
        "diventa ",
        "accedi",
        "leggi senza",
        "leggi tutt",
        "leggi per",
        "attiva",
        "se ti piace",
        "il tuo sostegno",
        "la tua donazione",
        "aiutaci",
    ),
    plea_words=(
        "abbonamento",
        "abbonati",
        "nostri articoli",
        "tutti gli articoli",
        "senza limiti",
        "accesso illimitato",
        "giornalismo indipendente",
        "giornalismo locale",
        "nostro giornalismo",
        "la tua donazione",
        "il tuo sostegno",
    ),
    rate_words=(
        "al mese",
        "/mese",
        "a settimana",
        "all'anno",
        "il primo mese",
        "senza vincoli",
        "mensili",
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
