"""How French says who said what: verbs of saying, sources, roles, titles, common first names."""

from __future__ import annotations

from types import MappingProxyType

from feeds.read.languages.fr.first_names import FIRST_NAMES
from feeds.read.languages.fr.outlets import OUTLETS
from feeds.read.languages.fr.roles import ROLES
from feeds.read.languages.fr.verbs import MILD_VERBS, VERBS
from feeds.read.languages.speech import Speech, gendered, phrases, words

SPEECH = Speech(
    verbs=VERBS,
    mild_verbs=MILD_VERBS,
    like_words=words("comme ainsi où dixit"),
    copulas=words("est était fut devient qui"),
    function_words=words(
        """
        le la l' les un une de du d' des à au aux en et son sa ses ce cet cette ancien ancienne
        actuel actuelle
    """
    ),
    auxiliaries=words(
        """
        devra devront devrait devraient doivent peuvent pourra pourront pourraient veulent faut a
        ont avait avaient aurait auraient ai avons avez est sont était étaient serait fut eut
        ayant vient viennent venait va vont doit devait peut pourrait cesse cessent cessait ose
        osent tient été s'est
    """
    ),
    clitics=words("se s' me m' te t' ne n' le la l' les lui leur y en nous vous"),
    adverbs=words(
        """
        ainsi alors aussi aussitôt encore ensuite également enfin déjà toutefois cependant
        pourtant même d'abord notamment finalement simplement clairement publiquement récemment
        hier aujourd'hui demain ce cet cette lundi mardi mercredi jeudi vendredi samedi dimanche
        matin soir midi après-midi janvier février mars avril mai juin juillet août septembre
        octobre novembre décembre sobrement sèchement fièrement doucement immédiatement
        dernièrement ailleurs quant surtout non sans pas plus très bien tout toujours longuement
        jamais d'emblée volontiers rapidement d'ores régulièrement longtemps prudemment joliment
        bientôt tantôt quand là plutôt
    """
    ),
    sources=phrases(
        "selon",
        "d'après",
        "dixit",
        "suivant",
        "aux yeux de",
        "aux dires de",
        "à en croire",
        "au dire de",
        "si l'on en croit",
        "de l'avis de",
    ),
    opinions=phrases("pour"),
    pronouns=gendered(
        men="il celui-ci lui-même celui-là ce_dernier",
        women="elle celle-ci elle-même celle-là cette_dernière",
        either="on",
    ),
    determiner_genders=gendered(men="le un ce cet", women="la une cette"),
    calendar=words(
        """
        lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin
        juillet août septembre octobre novembre décembre semaine mois an ans année années jour
        jours matin matinée soir soirée nuit veille lendemain heure heures minute minutes weekend
        week-end fois instant après-midi midi été hiver printemps automne suite reste dernier
        dernière
    """
    ),
    complements=words("de du d' des à au aux en"),
    closest_complements=words("de du d' des"),
    oblique=gendered(men="lui", women="elle"),
    offices=words("""
        élu élue ministre président présidente maire député députée sénateur sénatrice chef cheffe
        candidat candidate préfet préfète gouverneur roi reine pape vice-président vice-présidente
        premier-ministre chancelier chancelière
    """),
    ranks=words("premier première vice"),
    former=words("ancien ancienne désormais futur future"),
    past_endings=("é", "ée", "és", "ées"),
    first_person=words(
        """
        je j' nous me m' mon ma mes moi notre nos on vous votre vos tu c' ce ça il elle ils elles
    """
    ),
    determiners=words(
        """
        le la l' les un une des ce cet cette ces son sa ses leur leurs notre nos mon ma mes
        plusieurs quelques certains certaines deux trois
    """
    ),
    possessives=words("son sa ses leur leurs"),
    infinitive_endings=("er", "ir", "re"),
    infinitive_marks=words("de d' pour à sans avoir"),
    definite=words("le la l' les du des au aux ce cette"),
    indefinite=words("un une des plusieurs quelques certains certaines deux trois autre autres"),
    prepositions=words(
        """
        à au aux de du des d' en dans par pour sur sous avec sans chez vers contre entre depuis
        dès devant derrière après avant pendant selon via envers parmi malgré hors outre comme que
        qu' lors afin suite face jusque jusqu' durant grâce près loin
    """
    ),
    relatives=words("qui que dont où lequel laquelle"),
    conjunctions=words(
        "et ou mais car donc or ni puis si quand lorsque lorsqu' alors comme tandis"
    ),
    complementizers=words("que qu' si"),
    adjectives=words(
        """
        ancien ancienne ex actuel actuelle futur future nouveau nouvelle nouvel premier première
        jeune vieux vieil vieille grand grande petit petite simple célèbre désormais principal
        principale haut haute même seul seule dernier dernière second seconde fameux fameuse tout
        toute autre éternel éternelle numéro bon bonne ex-premier vice-premier vice-première
        désormais très
    """
    ),
    roles=ROLES,
    person_endings=(
        "eur",
        "euse",
        "trice",
        "ier",
        "ière",
        "iste",
        "ien",
        "ienne",
        "logue",
        "ant",
        "ante",
    ),
    things=words(
        """
        quartier dossier secteur papier rivière carrière chantier atelier cimetière courrier
        sentier moteur ordinateur ascenseur tracteur intérieur extérieur restaurant croissant
        pétrolier voilier palier escalier collier cahier terrier catalogue dialogue pendant devant
        volant diamant paquebot bâtiment cinéma frontière lumière matière manière première dernière
        avant avocat-conseil océan gardien-robot calendrier poirier pommier rosier tableau montant
        instant
    """
    ),
    anaphors=gendered(
        men="""
        intéressé élu homme quadragénaire quinquagénaire sexagénaire septuagénaire trentenaire
        ex-ministre technicien mis-en-cause monsieur garçon quidam vieillard sieur octogénaire
        nonagénaire parlementaire locataire édile trublion polémiste
    """,
        women="""
        intéressée élue femme dame quadragénaire quinquagénaire sexagénaire trentenaire
        parlementaire
    """,
    ),
    bodies=words(
        """
        région ministère gouvernement assemblée sénat conseil commission mairie ville municipalité
        département métropole agglomération préfecture parquet tribunal cour police gendarmerie
        armée état élysée matignon association fondation fédération syndicat parti groupe
        entreprise société compagnie banque université école institut agence organisation
        collectif comité union ligue mouvement direction rédaction église club chambre
        collectivité académie rectorat hôpital observatoire clip spot vidéo texte document tract
        affiche note autorité office régie caisse centrale confédération coopérative mutuelle
        rapport étude site institution front rassemblement république centre musée théâtre
        opposition majorité exécutif équipe opérateur régulateur gestionnaire firme start-up
        enseigne marque délégation cabinet chancellerie diplomatie ambassade mission défense
        accusation avocats
    """
    ),
    body_adjectives=words(
        """
        national nationale nationaux européen européenne municipal municipale régional régionale
        départemental départementale français française constitutionnel constitutionnelle général
        générale enchaîné social sociale économique international internationale suprême populaire
        démocratique socialiste communiste central centrale métropolitain métropolitaine public
        publique polytechnique normale
    """
    ),
    papers=words(
        """
        quotidien journal hebdomadaire mensuel magazine hebdo chaîne radio revue média médias
        canard palmipède agence site bulletin gazette titre station télévision presse newsletter
        blog
    """
    ),
    outlets=OUTLETS,
    honorifics=gendered(
        men="m mm mr monsieur sir don lord père frère abbé mgr monseigneur",
        women="mme mlle madame mademoiselle mmes lady sœur",
        either="me maître dr docteur pr professeur général colonel",
    ),
    particles=words(
        "de du d' des le la van von der den ten bin ben al el di da dos del della mac mc"
    ),
    joiners=words("de du d' des la l' le les et à aux pour en sur"),
    first_names=FIRST_NAMES,
    not_names=words(
        """
        lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin
        juillet août septembre octobre novembre décembre noël pâques internet dieu français
        française françaises francais allemand allemands anglais anglaise italien italiens
        espagnol espagnols européen européens européenne américain américains russe russes
        parisien parisiens je il elle on nous vous ils elles ce c' j' l' d' s' n' qu' m' t' oui
        non si reportage photo crédit illustration enquête interview exclusif flash rappel
        résultat bref certes pourtant malgré encore après avant selon pour dans depuis lors alors
        ainsi mais et ou donc car puis quant face grâce contacté contactée interrogé interrogée
        joint jointe accompagné accompagnée invité invitée le la les un une des du au aux de à en
        par sur sous avec sans chez entre cette ces cet son sa ses leur leurs notre nos mon ma mes
        votre vos tout tous toute toutes quelques plusieurs certains certaines aucun aucune chaque
        autre autres même que qui quoi dont où quand comment pourquoi combien quel quelle quels
        quelles comme lorsque puisque bien très trop peu plus moins jamais toujours aussi enfin
        ensuite hier aujourd'hui demain ici là voilà voici merci cher chère chers bonjour monsieur
        madame mesdames messieurs celui celle ceux celles rien tant tel telle seul seule seuls
        ancien ancienne premier première deuxième dernier dernière nouveau nouvelle autrement
        estimant évoquant expliquant ajoutant précisant rappelant déclarant parmi voulant devant
        derrière vers contre pendant durant dès jusque jusqu' hors outre sauf via an année jour
        matin soir semaine heure internationale international or ni soit ça cela ceci y pas point
        tandis jeune vrai faux autant presque environ près loin peut-être surtout notamment
        également désormais maintenant finalement cependant néanmoins toutefois sinon parce suite
        avoir être fait faire dit
    """
    ),
    places=words(
        """
        france paris lyon marseille toulouse nice nantes montpellier strasbourg bordeaux lille
        rennes reims toulon grenoble dijon angers nîmes brest limoges tours amiens metz besançon
        orléans rouen mulhouse caen nancy avignon poitiers versailles pau béziers calais dunkerque
        europe allemagne italie espagne belgique suisse royaume-uni angleterre irlande écosse
        portugal grèce turquie russie ukraine pologne chine japon inde brésil canada états-unis
        amérique afrique asie algérie maroc tunisie égypte israël palestine syrie irak iran
        bruxelles londres berlin madrid rome moscou pékin washington genève lausanne luxembourg
        monaco québec montréal auvergne bretagne normandie corse alsace provence aquitaine
        bourgogne occitanie guadeloupe martinique guyane réunion mayotte seine loire rhône
        rhône-alpes alpes pyrénées méditerranée san new los saint sainte santa saint-denis
        versailles californie texas floride vichy bercy catalogne corée vietnam mexique argentine
        chili pérou colombie australie danemark suède norvège finlande hongrie roumanie bulgarie
        autriche tchéquie silicon wall nord sud est ouest
    """
    ),
    place_prepositions=words("à en dans vers depuis"),
    concerned=words("intéressé intéressée"),
    source_nouns=words(
        """
        source sources témoin témoins proche proches entourage collègues collègue voisin voisins
        riverains experts spécialistes syndicats observateurs médias presse autorités
        organisateurs responsables élus
    """
    ),
    participle_endings=("ant",),
    agents=words("par selon"),
    offence_prepositions=words("pour de d' des du"),
    title_nouns=words(
        """
        liste collectif hymne chant bulletin brochure dépliant opuscule rapport-programme motion
        pancarte banderole dvd cd présenté présentait présente présentateur présentatrice animateur
        animatrice
        producteur productrice réalisateur réalisatrice héros vedette star acteur actrice intitulé
        intitulée intitulés baptisé baptisée baptisés baptisées surnommé surnommée surnommés
        dénommé dénommée appelé appelée appelés appelées nommé nommée titré titrée titre mission
        programme programmes opération dispositif plan projet loi film livre roman chanson album
        série émission spectacle pièce documentaire disque single tube prix label concours slogan
        rubrique collection magazine newsletter revue podcast groupe mouvement association fonds
        festival exposition site application label catégorie sobriquet surnom mot mots terme
        termes expression concept article d'" chez formule fameux fameuse fameuses auteur
        interprète jeu logiciel élu élue sacré sacrée devenu devenue saison épisode chapitre
        affaire étiquette mention hashtag qualifiés
    """
    ),
    charge_nouns=words(
        """
        enquête information plainte plaintes poursuivi poursuivie poursuivis examen condamné
        condamnée condamnés accusé accusée soupçonné soupçonnée soupçonnés chef chefs motif motifs
        faits délit délits crime crimes inculpé inculpée jugé jugée infraction procédure victimes
        victime coupable coupables
    """
    ),
    speech_nouns=words(
        """
        déclaration déclarations mots propos phrase message messages tweet communiqué lettre
        courrier discours réponse confidence formule slogan aveu question commentaire post
    """
    ),
    as_for=phrases("quant à", "quant au", "quant aux"),
    somebody=words("quelqu'un"),
    ordinals=MappingProxyType(
        {
            "premier": 0,
            "première": 0,
            "second": 1,
            "seconde": 1,
            "deuxième": 1,
            "troisième": 2,
            "quatrième": 3,
            "dernier": -1,
            "dernière": -1,
        }
    ),
    contrast=phrases("de son côté", "pour sa part", "à son tour", "quant à"),
)
