"""What French calls somebody by what they are: offices, trades, kin."""

from __future__ import annotations

from feeds.read.languages.speech import gendered

_ROLES_MEN = """
ministre-président ministre président vice-président directeur sénateur conseiller ambassadeur
procureur gouverneur sélectionneur entraîneur chanteur acteur réalisateur écrivain romancier
avocat magistrat policier gendarme commissaire officier préfet sous-préfet recteur candidat
délégué adjoint secrétaire chancelier empereur roi prince pape cardinal évêque chercheur
professeur médecin infirmier ingénieur technicien ouvrier agriculteur paysan patron gérant
entrepreneur fondateur cofondateur co-fondateur coordinateur coordonnateur animateur présentateur
rédacteur éditorialiste dessinateur humoriste historien sociologue économiste politologue
philosophe essayiste général colonel capitaine commandant maréchal trésorier président-directeur
chef leader dirigeant porte-parole dauphin tribun président-candidat boulanger boucher
restaurateur commerçant habitant voisin passant électeur militant adhérent syndicaliste enseignant
étudiant lycéen instituteur employé salarié fonctionnaire retraité père frère fils mari oncle
joueur footballeur attaquant gardien défenseur milieu arbitre cycliste sportif champion plaignant
prévenu accusé suspect rapporteur greffier président-fondateur premier-ministre expert spécialiste
consultant analyste consommateur client usager internaute inventeur créateur producteur scénariste
cuisinier maçon plombier facteur chauffeur pilote berger apiculteur éleveur viticulteur curé imam
rabbin prêtre pasteur moine bourgmestre échevin mandataire administrateur homologue successeur
prédécesseur conseiller-maître inspecteur contrôleur brigadier lieutenant sergent soldat
milliardaire banquier assureur notaire bâtonnier concepteur designer urbaniste architecte
géographe climatologue biologiste physicien astronaute
"""
_ROLES_WOMEN = """
présidente vice-présidente directrice sénatrice conseillère ambassadrice procureure gouverneure
sélectionneuse entraîneuse chanteuse actrice réalisatrice écrivaine romancière avocate magistrate
policière commissaire préfète rectrice candidate députée déléguée adjointe chancelière reine
princesse chercheuse professeure infirmière ingénieure technicienne ouvrière agricultrice paysanne
patronne gérante entrepreneuse fondatrice cofondatrice coordinatrice animatrice présentatrice
rédactrice dessinatrice historienne générale trésorière cheffe dirigeante boulangère bouchère
restauratrice commerçante habitante voisine passante électrice militante adhérente enseignante
étudiante lycéenne institutrice employée salariée retraitée mère sœur soeur fille femme épouse
tante joueuse footballeuse attaquante gardienne sportive championne plaignante prévenue accusée
suspecte rapporteuse experte consultante cliente usagère inventrice créatrice productrice
cuisinière factrice bergère éleveuse viticultrice administratrice homologue inspectrice
contrôleuse échevine bourgmestre romancière maraîchère ministre maire secrétaire porte-parole
"""
_ROLES_EITHER = """
député maire ministre secrétaire porte-parole édile garde vice-maire juge journaliste artiste
analyste économiste scientifique spécialiste bibliothécaire fonctionnaire dentiste témoin
responsable représentant représentante propriétaire locataire locataires membre collègue
psychologue sociologue philosophe politologue humoriste éditorialiste chroniqueur chroniqueuse
pilote architecte ex-ministre ex-président ex-maire ex-député ex-premier ex-chef pdg dg n°1 dircab
syndicaliste
"""

ROLES = gendered(_ROLES_MEN, _ROLES_WOMEN, _ROLES_EITHER)
