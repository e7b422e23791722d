"""How French prose is written: abbreviations, page furniture, words that lean on others."""

from __future__ import annotations

from feeds.read.languages.prose import Prose, endings, phrases

_TITLES = """
al art av bd boul cap cdt cf chap col dir dr déc ed env ex fig févr gal janv juil lt m me mgr mlle
mlles mm mme mmes no nos nov n° oct p pp pr réf sept sgt st ste trad tél vol éd
"""
_ABBREVIATIONS = """
apr av.j.-c bros cie etc hab inc j.-c jr ltd max min sa sarl sr sté
"""
_NUMBERED = """
al art cap chap ed fig no nos n° p pp réf tél vol éd
"""
_STOP_WORDS = """
a afin ai ainsi alors apres as au aucun aucune aujourd aupres aura auraient aurait auront aussi
autre autres aux avaient avait avant avec avez avoir avons ayant beaucoup bien bon c car ce ceci
cela celle celles celui cependant ces cet cette ceux chacun chaque chez ci comme comment contre d
dans de deja depuis derriere des desormais deux devant doit doivent donc dont du elle elles en
encore enfin ensuite entre es est et etaient etait etant ete etre eu eux face faire fait furent
fut grace hui ici il ils j je jusqu l la laquelle le lequel les lesquelles lesquels leur leurs
lors lorsqu lorsque lui m ma mais malgre me meme memes mes mieux moi mon n ne ni non nos notamment
notre nous ns on ont ou par parce parfois parmi pas pendant peu peut peuvent plus plusieurs plutot
pour pourquoi pourtant pouvait pu puis puisqu puisque qu quand quant que quel quelle quelles
quelqu quelque quelques quels qui quoi s sa sans se selon sera seraient serait seront ses si sien
soi soient soit son sont sous souvent suite sur surtout t ta tandis tant te tel telle telles tels
tes toi ton toujours tous tout toute toutefois toutes tres trop tu un une va vers voici voila vont
vos votre vous y
"""
_LEANING = """
ainsi alors aussi autant autrement bref c ca car ce ceci cela celle celles celui cependant certes
ces cet cette ceux chacun chacune d'ailleurs d'autres donc elle elles enfin ensuite et eux ici
idem il ils j je l'interesse l'interessee l'un l'une laquelle lequel lesquels leur leurs lui mais
mieux moi neanmoins or pire pourtant puis sa ses sinon son tel telle telles tels toutefois tu voici
voila
"""
_POINTING = """
ce ceci cela celle celles celui celui-ci ces cet cette ceux eux lui
"""
_HERALDING = """
c voici
"""
_TIMES = """
an annee ans aout automne avril decembre dimanche ete fevrier hiver janvier jeudi jeune jour
juillet juin lundi mai mardi mars matin matinee mercredi midi mois novembre nuit octobre printemps
samedi semaine septembre soir soiree vendredi week
"""
_RETURNING = """
accusation analyse annonce argument aubaine aveu avis bilan chiffre choix consequence constat coup
decision declaration defaite demande detail discours echec evenement experience explication
exploit facon geste hypothese idee information initiative maniere manoeuvre menace message mesure
methode mission moyen nouvelle operation paradoxe pas perspective phenomene phrase point polemique
position preuve projet proposition question reaction reforme remarque reponse resultat revelation
scenario scene signe situation sortie strategie succes surprise tache technique version victoire
"""
_LEANING_PHRASES = """
des lors | a ce sujet | a cet effet | en effet | de plus | par ailleurs | en outre | de meme |
au contraire | en revanche | du coup | a l'inverse | le meme | la meme | les memes |
ce dernier | les deux | les autres | un autre | une autre | apres quoi | dans la foulee |
de son cote | pour sa part | quant a | a ses | a son | a sa | de quoi | encore une fois |
parce que | parmi eux | parmi elles | effectivement | en contrepartie | en cause |
bien au contraire | preuve que | en temoigne | en temoignent | en consequence | autre |
sur ce | meme constat |
meme son de cloche | par consequent | entre-temps | a noter | reste a | reste que |
resultat : | resultat, | d'autant plus | d'autant que | malheureusement | heureusement |
instantanement | aussitot | sauf que
"""
# ending:what stays in its place
_ENDINGS = """
aux:al eaux:eau euses:eu euse:eu eux:eu elles:el elle:el ennes:en enne:en ieres:ier iere:ier
ives:if ive:if trices:teur trice:teur teurs:teur ees: ee: es: er: ez: ait: aient: ant: ants: ante:
antes: ment:ment ments:ment ion:ion ions:ion ent: ents: e: s: x: irent: erent: is:i ies:i ie:i
"""

PROSE = Prose(
    titles=frozenset(_TITLES.split()),
    abbreviations=frozenset(_ABBREVIATIONS.split()),
    numbered=frozenset(_NUMBERED.split()),
    stop_words=frozenset(_STOP_WORDS.split()),
    leaning_words=frozenset(_LEANING.split()),
    pointing_words=frozenset(_POINTING.split()),
    pronouns=frozenset({"il", "elle", "ils", "elles"}),
    heralding_words=frozenset(_HERALDING.split()),
    time_words=frozenset(_TIMES.split()),
    returning_nouns=frozenset(_RETURNING.split()),
    endings=endings(_ENDINGS),
    standing_phrases=("alors qu", "alors que", "ainsi que", "mieux vaut", "tel que"),
    leaning_phrases=phrases(_LEANING_PHRASES),
    furniture_starts=(
        "lire aussi",
        "a lire aussi",
        "lire egalement",
        "a lire egalement",
        "a lire :",
        "a lire sur",
        "lire la suite",
        "lire :",
        "voir aussi",
        "a voir aussi",
        "ecouter aussi",
        "en savoir plus",
        "pour aller plus loin",
        "sur le meme sujet",
        "sur le meme theme",
        "articles lies",
        "article reserve",
        "cet article est reserve",
        "abonnez-vous",
        "s'abonner",
        "deja abonne",
        "je m'abonne",
        "inscrivez-vous",
        "recevez ",
        "suivez-nous",
        "partager",
        "partagez",
        "retrouvez-nous",
        "soutenez-nous",
        "soutenez",
        "faites un don",
        "faire un don",
        "publicite",
        "commentaires",
        "tags :",
        "mots-cles",
        "newsletter",
        "cliquez ici",
        "temps de lecture",
        "cet article a ete publie",
        "cet article est paru",
        "cet article est extrait",
        "article paru dans",
        "article publie",
        "article extrait",
        "pour lire la suite",
        "pour lire l'integralite",
        "la suite de cet article",
        "la suite est reservee",
        "il vous reste",
        "cette publication",
        "offrir cet article",
        "ecouter l'article",
        "lisez aussi",
        "lire notre",
        "relire :",
        "voir :",
        "ecouter :",
        "continuez votre lecture",
        "poursuivre la lecture",
        "a decouvrir aussi",
        "vous aimerez aussi",
        "nos derniers articles",
        "je soutiens",
        "je fais un don",
    ),
    furniture_phrases=(
        "notre newsletter",
        "nos newsletters",
        "la newsletter",
        "reserve aux abonnes",
        "reserves aux abonnes",
        "politique de confidentialite",
        "conditions generales",
        "tous droits reserves",
        "adresse e-mail",
        "votre abonnement",
        "nos abonnes",
        "faites un don",
        "faire un don",
        "accepter les cookies",
        " posted on ",
        "de cet article a lire",
        "minutes de lecture",
        "min de lecture",
        "tous nos articles",
        "tous nos contenus",
    ),
    credit_starts=(
        "photo :",
        "photo:",
        "photos :",
        "photos:",
        "credit",
        "copyright",
        "illustration :",
        "illustration:",
        "dessin :",
        "image :",
        "source :",
        "sources :",
        "propos recueillis",
        "avec afp",
        "avec l'afp",
        "mis a jour le",
        "publie le",
        "photo ©",
        "photos ©",
        "(photo",
        "legende :",
        "video :",
        "mis en ligne le",
        "image ©",
        "photo by",
        "image generee",
    ),
    byline_starts=(
        "recueilli par",
        "texte :",
        "texte par",
        "photo ",
        "photos ",
        "photographie",
        "illustration",
        "la redaction",
        "dessin de",
        "dessin par",
        "(avec afp",
        "redaction ",
        "mis a jour",
        "traduit ",
    ),
    by_words=frozenset({"par"}),
    plea_starts=(
        "abonnez-vous",
        "essayez",
        "testez",
        "profitez",
        "decouvrez",
        "accedez",
        "lisez",
        "rejoignez",
        "devenez",
        "aidez",
        "soutenez",
        "offrez",
        "pour continuer",
        "votre don",
        "nous avons besoin",
        "vous aimez",
    ),
    plea_words=(
        "abonnement",
        "abonne-toi",
        "abonnez-vous",
        "nos articles",
        "nos contenus",
        "notre journal",
        "sans publicite",
        "presse independante",
        "journalisme independant",
        "presse libre",
        "votre don",
        "votre soutien",
    ),
    rate_words=(
        "par mois",
        "/mois",
        "/ mois",
        "par semaine",
        "par an",
        "le premier mois",
        "sans engagement",
        "pendant",
    ),
    note_starts=(
        "ndlr",
        "n.d.l.r",
        "nb :",
        "nb.",
        "n.b",
        "note :",
        "notes :",
        "post-scriptum",
        "ps :",
        "p.s",
    ),
)
