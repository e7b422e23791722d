"""French newspaper prose made by a small grammar: deterministic, of any length, about nobody.

Quotes with and without speakers, sums of every kind, footnotes, cross-headings, page furniture.
"""

from __future__ import annotations

from random import Random

_FIRST = "Odile Marcel Irène Gaston Solange Firmin Huguette Lucien Edmée Octave".split()
_LAST = "Taupin Loutre Belette Hérisson Musaraigne Campagnol Martre Putois".split()
_OFFICES = (
    "la maire de Brume-sur-Lys",
    "le président de la Région Val-de-Lys",
    "la ministre des Ponts",
    "le directeur de l’hôpital de Brume",
    "la porte-parole du syndicat des bateliers",
)
_DEEDS = (
    "a inauguré dimanche le pont de la commune",
    "a fait voter de nuit la rénovation de la piscine",
    "a commandé un rapport sur les ronds-points du canton",
    "est revenu d’un voyage d’étude avec toute sa délégation",
    "a annoncé devant la presse la fermeture du bac",
)
_SUMS = (
    "88 000 €",
    "1,2 million d’euros",
    "3,5 milliards d’euros",
    "entre 2 et 3 millions d’euros",
    "une centaine de milliers d’euros",
    "1 450 euros par mois",
    "de 10 à 15 000 euros",
)
_SAYINGS = (
    "Un pont gris attire la pluie, et la pluie attire les mécontents",
    "Nous avons fait le choix de l’audace, la facture suivra",
    "Il n’y a pas de petites économies quand on a de grandes idées",
    "Personne ne m’a dit que le bac était encore à flot",
    "C’est un investissement pour nos petits-enfants, s’ils savent nager",
)
_VERBS = ("a déclaré", "a répondu", "a martelé", "assure", "a plaidé", "a lancé")
_WHO = (
    "Les riverains",
    "Les élus de l’opposition",
    "Les services de la préfecture",
    "Les usagers du bac",
    "Les agents de la piscine",
    "Les pêcheurs de la vallée",
)
_DO = (
    "attendent toujours la passerelle promise il y a six ans",
    "demandent une commission d’enquête sur le marché public",
    "ont découvert le projet dans le bulletin municipal de septembre",
    "se sont réunis deux fois sans parvenir à choisir une couleur",
    "rappellent que le précédent chantier avait duré onze hivers",
    "craignent que la fréquentation ne baisse encore avec les travaux",
)
_WHEN = ("depuis lundi", "selon la gazette locale", "à la veille du vote", "sans grand espoir")
_FILLERS = (
    "Selon la chambre régionale des comptes, la dépense n’était ni urgente ni prévue.",
    "Le conseil municipal s’est séparé vers minuit, faute de chaises.",
    "Quelque 6 000 habitants, soit 12 % du canton, empruntaient le bac chaque année.",
    "Cette décision a été publiée au recueil des actes un vendredi soir.",
    "Mais rien ne dit que le pont tiendra jusqu’au printemps, ni que quelqu’un l’empruntera.",
)
_HEADINGS = ("Un pont trop cher", "say cheese, les gars ?", "Le retour du bac")
_FURNITURE = ("Lire aussi : Le bac coule encore", "Abonnez-vous pour lire la suite.")


def article(words: int, seed: int) -> str:
    """An article of at least so many words and at most a paragraph more."""
    draw = Random(seed)
    paragraphs: list[str] = []
    count = 0
    while count < words:
        paragraph = _paragraph(draw)
        paragraphs.append(paragraph)
        count += len(paragraph.split())
        if draw.random() < 0.12:
            paragraphs.append(draw.choice(_HEADINGS + _FURNITURE))
    return "\n\n".join([*paragraphs, "(1) La Gazette du Lys, datée du 3 mai"])


def _paragraph(draw: Random) -> str:
    return " ".join(draw.choice(_SENTENCES)(draw) for _ in range(draw.randint(2, 5)))


def _name(draw: Random) -> str:
    return f"{draw.choice(_FIRST)} {draw.choice(_LAST)}"


def _deed(draw: Random) -> str:
    return f"{_name(draw)}, {draw.choice(_OFFICES)}, {draw.choice(_DEEDS)} ({draw.choice(_SUMS)})."


def _bill(draw: Random) -> str:
    office = draw.choice(_OFFICES)
    return (
        f"{office.capitalize()} a payé {draw.choice(_SUMS)} pour repeindre le pont de la commune."
    )


def _said(draw: Random) -> str:
    return f"«\xa0{draw.choice(_SAYINGS)}\xa0», {draw.choice(_VERBS)} {_name(draw)}."


def _told(draw: Random) -> str:
    return f"{_name(draw)} {draw.choice(_VERBS)} : «\xa0{draw.choice(_SAYINGS)}.\xa0»"


def _noted(draw: Random) -> str:
    return f"Le projet serait « {draw.choice(_SAYINGS).lower()} » (1)."


def _crowd(draw: Random) -> str:
    return f"{draw.choice(_WHO)} {draw.choice(_DO)}, {draw.choice(_WHEN)}."


def _filler(draw: Random) -> str:
    return draw.choice(_FILLERS)


_SENTENCES = (_deed, _bill, _said, _told, _noted, *[_filler] * 3, *[_crowd] * 5)
"""Of a 600-word article: some nine quotes and six sums, as the press has them."""
