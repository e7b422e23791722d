"""Whose words they are in French: every construction of the press, in sentences of our own."""

from __future__ import annotations

import pytest

MAYOR = "Gilles Astruc, maire de Brionval, a reçu la presse mardi."
ELECTED = "Nadia Ferrand, élue d’opposition, n’a pas caché sa colère."

CASES = {
    "inverted pronoun behind": (
        f"{MAYOR} « Les comptes sont en ordre », a-t-il assuré.",
        ["Gilles Astruc"],
    ),
    "reflexive inversion": (
        f"{ELECTED} « On nous prend pour des enfants », s’est-elle indignée.",
        ["Nadia Ferrand"],
    ),
    "verb and name behind": (
        "« La piscine sera couverte avant Noël », promet Gilles Astruc.",
        ["Gilles Astruc"],
    ),
    "verb and name behind without a comma": (
        "« La piscine sera couverte avant Noël » a ainsi promis Gilles Astruc.",
        ["Gilles Astruc"],
    ),
    "day and place between verb and subject": (
        "« Rien n’est encore décidé », a déclaré mardi 4 mai sur Radio Brionval Gilles Astruc.",
        ["Gilles Astruc"],
    ),
    "role and name behind": (
        "« Le chantier a pris du retard », reconnaît la directrice Odile Marchand.",
        ["Odile Marchand"],
    ),
    "role, comma, name behind": (
        "« Le chantier a pris du retard », a reconnu le préfet de la Vaure, Hugues Delmas.",
        ["Hugues Delmas"],
    ),
    "name, apposition, verb in front": (
        "Gilles Astruc, le maire de Brionval, a répondu : « Nous paierons ce qu’il faut. »",
        ["Gilles Astruc"],
    ),
    "fragment after que": (
        "Gilles Astruc estime que le projet est « une chance pour toute la vallée ».",
        ["Gilles Astruc"],
    ),
    "two fragments of one sentence": (
        (
            "Gilles Astruc dit que c’est « une chance pour la vallée » et que "
            "« tout le monde finira par le comprendre »."
        ),
        ["Gilles Astruc", "Gilles Astruc"],
    ),
    "selon": (
        "Selon Odile Marchand, le bassin « fuit depuis le premier jour ».",
        ["Odile Marchand"],
    ),
    "d’après, behind": (
        "Le bassin « fuit depuis le premier jour », d’après Odile Marchand.",
        ["Odile Marchand"],
    ),
    "pour at the beginning": (
        "Pour Nadia Ferrand, cette dépense est « une insulte aux habitants ».",
        ["Nadia Ferrand"],
    ),
    "pour qui": (
        (
            "Le club a le soutien de l’ancienne ministre Odile Marchand, pour qui la natation : "
            "« rend les enfants plus calmes en classe »."
        ),
        ["Odile Marchand"],
    ),
    "dixit": (
        "Un bassin « à la mesure de nos ambitions », dixit Gilles Astruc.",
        ["Gilles Astruc"],
    ),
    "colon without a verb of saying": (
        "Gilles Astruc, très sûr de lui : « Nous serons prêts pour l’été. »",
        ["Gilles Astruc"],
    ),
    "comme disait": (
        "Il faut, comme disait Odile Marchand, « nager avant de plonger ».",
        ["Odile Marchand"],
    ),
    "present participle": (
        "Nadia Ferrand a quitté la salle, ajoutant : « Vous recevrez la facture. »",
        ["Nadia Ferrand"],
    ),
    "gerund past another noun": (
        "Gilles Astruc a pris son voisin à témoin en lui demandant « combien de bains il prend ».",
        ["Gilles Astruc"],
    ),
    "infinitive after a quote": (
        (
            "Odile Marchand se veut rassurante : « Tout sera réparé lundi » avant de préciser que "
            "« le bassin restera froid tout l’hiver »."
        ),
        ["Odile Marchand", "Odile Marchand"],
    ),
    "incise between two parts": (
        "« Je ne partirai pas », a lancé Gilles Astruc, « et je le redirai devant le conseil ».",
        ["Gilles Astruc", "Gilles Astruc"],
    ),
    "incise within the marks": (
        "« Nous irons au bout, explique Odile Marchand. Personne ne nous arrêtera. »",
        ["Odile Marchand"],
    ),
    "carried over to the next sentence": (
        "« Je ne partirai pas », a dit Gilles Astruc. « J’ai encore deux ans de mandat. »",
        ["Gilles Astruc", "Gilles Astruc"],
    ),
    "ce dernier": (
        f"{MAYOR} Ce dernier a promis de « rendre chaque centime avant juin ».",
        ["Gilles Astruc"],
    ),
    "surname alone": (
        f"{MAYOR} « Je rendrai tout », a juré M. Astruc.",
        ["Gilles Astruc"],
    ),
    "role alone that the text has given": (
        (
            "Le préfet Hugues Delmas était là avec Odile Marchand, directrice du bassin. "
            "« Je saisirai la chambre des comptes », a prévenu le préfet."
        ),
        ["Hugues Delmas"],
    ),
    "role of the person in question": (
        f"{MAYOR} « Ma porte reste ouverte à tous », a conclu l’ancien ministre.",
        ["Gilles Astruc"],
    ),
    "l’intéressée": (
        (
            "Nadia Ferrand est visée par une plainte. Nadia Ferrand risque une amende. "
            "« Je n’ai rien à me reprocher », répond l’intéressée."
        ),
        ["Nadia Ferrand"],
    ),
    "a speaker is not the one named in the quote": (
        "Hugues Delmas a reçu Gilles Astruc. « Gilles Astruc a bien travaillé », juge le préfet.",
        ["Hugues Delmas"],
    ),
    "institution": (
        "La Région est « entrée en discussion avec trois plombiers ».",
        ["La Région"],
    ),
    "newspaper that speaks": (
        "Le Courrier picard révèle que le bassin « a coûté deux fois son prix ».",
        ["Courrier picard"],
    ),
    "channel behind la chaîne": (
        "ARTE prépare un film. « Le tournage commencera en mai », indique la chaîne.",
        ["ARTE"],
    ),
    "on of a body": (
        "ARTE prépare un film. « Le tournage commencera en mai », explique-t-on à la chaîne.",
        ["ARTE"],
    ),
    "press release": (
        "Communiqué de la préfecture : « Les comptes seront contrôlés dès lundi. »",
        ["la préfecture"],
    ),
    "tweet signed behind a dash": (
        "« La piscine est à nous tous » — Nadia Ferrand (@nferrand) 4 mai 2026",
        ["Nadia Ferrand"],
    ),
    "paragraph that ends in a colon": (
        "Gilles Astruc a fini par répondre :\n\n« Nous n’avons pas gaspillé un sou. »",
        ["Gilles Astruc"],
    ),
    "somebody nobody named": (
        "« On n’entend plus les oiseaux », regrette une habitante.",
        ["une habitante"],
    ),
    "relative that is not the mayor": (
        f"{MAYOR} « Il ne dort plus », confie sa secrétaire.",
        ["sa secrétaire"],
    ),
    "contrast brings another": (
        (
            f"{MAYOR} « Tout va bien », dit-il. « Rien ne va plus ici », répète de son côté "
            "le directeur des sports."
        ),
        ["Gilles Astruc", "le directeur des sports"],
    ),
    "clause between subject and verb": (
        (
            "Le club de Brionval, où Odile Marchand nage chaque matin, a répondu : "
            "« Nous ouvrirons lundi. »"
        ),
        ["Le club de Brionval"],
    ),
    "brackets between subject and verb": (
        "Nadia Ferrand (Alpes-Maritimes) estime que le bassin doit « fermer avant la nuit ».",
        ["Nadia Ferrand"],
    ),
    "aside within the verb": (
        "« Quelle belle victoire pour nous », s’est, lui, félicité Hugues Delmas.",
        ["Hugues Delmas"],
    ),
    "pour sa part within the verb": (
        "« Les comptes sont en ordre », a pour sa part résumé Hugues Delmas.",
        ["Hugues Delmas"],
    ),
    "ne cesse de": (
        "« Il faut plonger les premiers », ne cesse de répéter Hugues Delmas.",
        ["Hugues Delmas"],
    ),
    "inversion typed with a blank": (
        f"{MAYOR} « Les comptes sont en ordre », a t-il commenté.",
        ["Gilles Astruc"],
    ),
    "ce dernier is whoever came last": (
        (
            "Hugues Delmas a dit « Je ne suis pas venu pour cela ». Quand Hugues Delmas reçoit "
            "Gilles Astruc, ce dernier lance : « Nous paierons tout. »"
        ),
        ["Hugues Delmas", "Gilles Astruc"],
    ),
    "minister and prime minister": (
        (
            "Le Premier ministre Hugues Delmas et le ministre des Sports, Gilles Astruc, sont là. "
            "« Nous nageons tous les deux », dit le ministre."
        ),
        ["Gilles Astruc"],
    ),
    "named only behind": (
        (
            "« La piscine ne doit pas être une prison. »\n\n"
            "« Elle doit être à tous les habitants », a relevé Odile Marchand."
        ),
        ["Odile Marchand", "Odile Marchand"],
    ),
    "selon lui": (
        f"{MAYOR} Le bassin « fuit depuis le premier jour », selon lui.",
        ["Gilles Astruc"],
    ),
    "an office of somebody new": (
        f"{MAYOR} « Mon bar est vide tous les soirs », se plaint le patron d’un café.",
        ["le patron d’un café"],
    ),
    "relative of the one who speaks": (
        f"{MAYOR} Le maire est venu avec sa femme, qui ajoute : « Il ne sait pas nager. »",
        ["sa femme"],
    ),
    "several people at once": (
        f"{MAYOR} « Nous voulons nager en paix », ont affirmé les parents.",
        ["les parents"],
    ),
    "nobody": (
        "On lit partout la même phrase. « Avec ça, nous voilà servis jusqu’à l’été. »",
        [None],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_construction_gives_its_words_to_the_right_speaker(name, who_said):
    text, speakers = CASES[name]
    said = who_said(text, "fr")
    long = [speaker for words, speaker in said if len(words.split()) >= 3]
    assert (long if len(long) == len(speakers) else [s for _, s in said]) == speakers


def test_a_footnote_names_the_source(who_said):
    text = (
        "La vallée compte « quelques bassins très chers et des nageurs très pauvres » (1). "
        "Le maire n’a rien dit.\n\n(1) Le Monde, daté du 6 décembre 2019"
    )
    assert who_said(text, "fr")[0][1] == "Le Monde"


def test_a_misspelt_name_speaks_under_its_right_spelling(who_said):
    text = (
        "Gilles Astrucc a parlé. Gilles Astruc a ri. Gilles Astruc est parti. Gilles Astruc dort. "
        "« Nous verrons bien lundi », a dit Gilles Astrucc."
    )
    assert who_said(text, "fr") == [("Nous verrons bien lundi", "Gilles Astruc")]


def test_lines_of_dialogue_have_their_speakers(who_said):
    text = (
        "Le maire de Brionval, Gilles Astruc, est venu à pied.\n"
        "— Et la piscine ? demande une habitante.\n"
        "— Elle est dans le budget, répond Gilles Astruc.\n"
    )
    assert who_said(text, "fr") == [
        ("Et la piscine ?", "une habitante"),
        ("Elle est dans le budget", "Gilles Astruc"),
    ]


def test_a_quote_opened_again_at_each_paragraph_has_one_speaker(who_said):
    text = (
        "Le conseil a duré six heures.\n"
        "« Je n’ai rien à cacher et je le montrerai.\n"
        "« Je le montrerai devant vous tous », a conclu Gilles Astruc."
    )
    assert [speaker for _, speaker in who_said(text, "fr")] == ["Gilles Astruc"] * 2


def test_the_cue_and_the_place_of_the_name_are_told():
    from feeds.read.layout import layout
    from feeds.read.people import find_people
    from feeds.read.quotes import find_quotes
    from feeds.read.speakers import attribute, explain

    text = f"{MAYOR} « Les comptes sont en ordre », a-t-il assuré."
    blocks = layout(text, "fr")
    quotes = find_quotes(text, blocks, "fr")
    people = find_people(text, blocks, "fr")
    (quote,) = attribute(text, blocks, quotes, people, "fr")
    assert quote.cue == "a-t-il assuré"
    assert quote.speaker_span is not None
    assert quote.speaker_span.of(text) == quote.speaker == "Gilles Astruc"
    assert [found.rule for found in explain(text, blocks, quotes, people, "fr")] == ["inversion"]
