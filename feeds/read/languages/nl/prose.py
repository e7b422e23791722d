"""How Dutch prose is written: abbreviations, page furniture, words that lean on others."""

from __future__ import annotations

from feeds.read.languages.prose import Prose, endings, phrases

_TITLES = """
afb apr art aug bijv blz bv ca d.w.z dec dhr di do dr drs ds ed excl feb i.v.m incl ing ir jan jul
jun m.b.t ma max mevr min mr mrt mw n.a.v nov nr o.a okt p prof resp sep sept st t.a.v t.o.v tel
vgl vol vr wo za zgn zo
"""
_ABBREVIATIONS = """
b.v e.d enz etc inc jr ltd n.v sr
"""
_NUMBERED = """
art blz di do ed ma nr p tel vol wo za zo
"""
_STOP_WORDS = """
aan af al alle alleen als altijd andere ben bij binnen daar dan dat de deze die dit doch doen door
dus een eens en er ge geen geweest haar had hadden heb hebben heeft hem het hier hij hoe hun
iemand iets ik in is ja je kan kon konden kunnen maar me meer men met mij mijn moet moeten na naar
niet niets nog nu of om omdat onder ons ook op over reeds te tegen terwijl toch toen tot tussen
twee u uit uw van veel voor waar waarom wanneer want waren was wat we wel werd werden wie wij wil
worden wordt zal ze zei zelf zich zij zijn zo zonder zou zouden
"""
_LEANING = """
andere beide daar daarbij daarna daarom dan dat deze die dit dus echter en haar hem hen hier hij
hun ik ja maar nee niettemin of ook toch want we wij ze zij zijn zo
"""
_POINTING = """
deze die dit hem hen
"""
_HERALDING = """
dit het
"""
_TIMES = """
avond dag dinsdag donderdag herfst jaar lente maand maandag middag morgen nacht ochtend vrijdag
week weekend winter woensdag zaterdag zomer zondag
"""
_RETURNING = """
aankondiging beslissing besluit dreiging idee maatregel nieuws reactie resultaat situatie stap
strategie verklaring voorstel vraag
"""
_LEANING_PHRASES = """
in feite | om die reden | bovendien | het is | het was | het gaat | het zou | het heeft |
het werd | het wordt | het kan | het blijft | met andere woorden | als gevolg |
in plaats daarvan | de twee | de anderen | daarnaast | intussen | ondertussen | sindsdien |
tegelijk | hetzelfde | inmiddels
"""
# ending:what stays in its place
_ENDINGS = """
heden:heid ingen:ing tjes:tj je: en: er: es: e: s: t:
"""

PROSE = Prose(
    titles=frozenset(_TITLES.split()),
    abbreviations=frozenset(_ABBREVIATIONS.split()),
    numbered=frozenset(_NUMBERED.split()),
    stop_words=frozenset(_STOP_WORDS.split()),
    leaning_words=frozenset(_LEANING.split()),
    pointing_words=frozenset(_POINTING.split()),
    pronouns=frozenset({"hij", "zij", "ze"}),
    heralding_words=frozenset(_HERALDING.split()),
    time_words=frozenset(_TIMES.split()),
    returning_nouns=frozenset(_RETURNING.split()),
    endings=endings(_ENDINGS),
    shortest_stem=4,
    leaning_phrases=phrases(_LEANING_PHRASES),
    furniture_starts=(
        "lees ook",
        "lees meer",
        "lees verder",
        "zie ook",
        "meer over",
        "abonneer je",
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
        "lees hier",
        "bekijk ook",
        "ook interessant",
        "meer lezen",
        "gerelateerd",
        "luister ook",
        "kijk ook",
        "abonneer u",
        "abonneer nu",
        "neem een abonnement",
        "al abonnee",
        "bent u al abonnee",
        "ben je al abonnee",
        "word lid",
        "dit vind je misschien",
        "verder lezen",
    ),
    furniture_phrases=(
        "onze nieuwsbrief",
        "alle rechten voorbehouden",
        "privacybeleid",
        "e-mailadres",
        "alleen voor abonnees",
        "al onze artikelen",
    ),
    credit_starts=(
        "foto:",
        "beeld:",
        "bron:",
        "bronnen:",
        "copyright",
        "beeld ©",
        "foto ©",
        "fotograaf:",
        "foto door",
        "beeld door",
        "archieffoto",
        "fotocredit",
        "bijschrift",
    ),
    byline_starts=(
        "foto ",
        "tekst:",
        "illustratie",
        "bijgewerkt",
        "gepubliceerd",
    ),
    by_words=frozenset({"door", "van"}),
    plea_starts=(
        "abonneer",
        "probeer",
        "word nu",
        "word lid",
        "word abonnee",
        "steun ons",
        "steun onze",
        "steun onafhankelijke",
        "steun de",
        "lees nu",
        "lees onbeperkt",
        "lees alle",
        "neem een",
        "ontvang",
        "sluit je",
        "vind je",
        "uw steun",
        "jouw steun",
        "maak kennis",
    ),
    plea_words=(
        "abonnement",
        "abonneer",
        "al onze artikelen",
        "alle artikelen",
        "onbeperkt",
        "onafhankelijke journalistiek",
        "lokale journalistiek",
        "onze journalistiek",
        "jouw steun",
        "uw steun",
        "word lid",
        "word abonnee",
    ),
    rate_words=(
        "per maand",
        "/maand",
        "per week",
        "per jaar",
        "de eerste maand",
        "maandelijks",
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
