"""The built-in topics in French: their names and the words that give them away."""

from __future__ import annotations

from feeds.read.languages.topics import Topic

TOPICS = {
    "depenses": Topic(
        name="dépenses publiques",
        sure="""
            argent_public fonds_publics deniers_publics dépenses_publiques
            dépense_publique finances_publiques cour_des_comptes
            chambre_régionale_des_comptes contribuable gaspillage subvention
            frais_de_mission note_de_frais notes_de_frais frais_de_bouche
            frais_de_représentation marché_public marchés_publics surfacturation
            train_de_vie détournement_de_fonds impôt fiscal fiscalité trésor_public
            dette_publique déficit_public
        """,
        hints="""
            budget coût coûter coûteux facture dépense dépenser financement financer
            euros millions milliards dette déficit taxe payer cher appel_d'offres
            subventionner indemnité prime patrimoine économies rallonge
        """,
    ),
    "collectivites": Topic(
        name="collectivités",
        sure="""
            conseil_régional conseil_départemental conseil_général conseil_municipal
            président_de_région président_de_la_région collectivités collectivité mairie
            maire adjoint_au_maire conseiller_municipal conseiller_régional
            conseiller_départemental métropole communauté_de_communes intercommunalité
            municipalité hôtel_de_ville hôtel_de_région élus_locaux
            vice-président_de_la_région
        """,
        hints="""
            commune région département municipal régional départemental préfecture
            préfet agglomération canton village élu territoire voirie rond-point rural
            quartier administrés
        """,
    ),
    "parlement": Topic(
        name="Parlement",
        sure="""
            assemblée_nationale sénat sénateur sénatrice député parlement parlementaire
            palais_bourbon hémicycle projet_de_loi proposition_de_loi
            commission_des_lois commission_d'enquête groupe_parlementaire
            motion_de_censure 49.3 questions_au_gouvernement
        """,
        hints="""
            amendement loi vote voter débat législatif rapporteur séance assemblée texte
            majorité opposition
        """,
    ),
    "gouvernement": Topic(
        name="gouvernement",
        sure="""
            gouvernement premier_ministre ministre ministère secrétaire_d'état matignon
            élysée conseil_des_ministres remaniement garde_des_sceaux
            président_de_la_république chef_de_l'état porte-parole_du_gouvernement
            exécutif cabinet_ministériel bercy quai_d'orsay place_beauvau
        """,
        hints="""
            décret réforme présidence conseiller cabinet présidentiel quinquennat macron
            hollande sarkozy chirac
        """,
    ),
    "elections": Topic(
        name="élections",
        sure="""
            élection électoral électeur scrutin suffrage candidat candidate
            bulletin_de_vote urnes second_tour premier_tour primaire abstention
            référendum bureau_de_vote campagne_électorale élections_municipales
        """,
        hints="""
            campagne parti vote voter élire élu meeting programme militant investiture
            circonscription sondage présidentielle candidature
        """,
    ),
    "justice": Topic(
        name="justice",
        sure="""
            tribunal procès justice magistrat procureur parquet avocat cour_d'appel
            cour_de_cassation mise_en_examen mis_en_examen garde_à_vue condamnation
            relaxe correctionnel prud'hommes plainte perquisition conseil_d'état
            conseil_constitutionnel détention emprisonnement prévenu corruption fraude
            escroquerie abus_de_biens_sociaux prise_illégale_d'intérêts
        """,
        hints="""
            enquête prison amende coupable affaire loi pénal judiciaire délit audience
            verdict sursis illégal victime soupçonné accusé juge condamné
            peine_de_prison
        """,
    ),
    "police": Topic(
        name="police",
        sure="""
            police policier gendarme gendarmerie commissariat crs interpellation
            interpellé forces_de_l'ordre préfet_de_police garde_à_vue bavure lbd
            matraque vidéosurveillance délinquance cambriolage fusillade terrorisme
            terroriste attentat
        """,
        hints="""
            sécurité arrestation arrêter meurtre violence manifestant agression trafic
            drogue arme enquêteur criminel brigade
        """,
    ),
    "sante": Topic(
        name="santé",
        sure="""
            santé hôpital hospitalier médecin médical médicament infirmier infirmière
            vaccin vaccination épidémie pandémie covid coronavirus virus
            sécurité_sociale assurance_maladie ehpad clinique chirurgien pharmacie
            pharmaceutique maladie cancer soignant ministère_de_la_santé
        """,
        hints="""
            soin malade docteur traitement symptôme psychiatre alcool tabac régime
            obésité mortel diagnostic confinement grippe contamination masque urgences
            patient
        """,
    ),
    "education": Topic(
        name="éducation",
        sure="""
            école lycée collège enseignant enseignante élève étudiant écolier lycéen
            collégien baccalauréat bac rectorat éducation_nationale rentrée_scolaire
            scolaire cantine_scolaire crèche instituteur pédagogique diplôme parcoursup
        """,
        hints="""
            éducation classe cours formation examen apprendre enseignement note
            maîtresse campus recherche professeur universitaire université
        """,
    ),
    "ecologie": Topic(
        name="écologie",
        sure="""
            écologie écologique écologiste environnement environnemental climat
            climatique réchauffement pollution polluer co2 carbone biodiversité
            pesticide glyphosate nucléaire éolienne recyclage déchets
            énergies_renouvelables transition_énergétique gaz_à_effet_de_serre canicule
            déforestation développement_durable zad
        """,
        hints="""
            énergie planète espèce nature vert bio eau forêt diesel océan animaux
            durable plastique chasseur loup
        """,
    ),
    "numerique": Topic(
        name="numérique",
        sure="""
            numérique internet informatique logiciel algorithme
            intelligence_artificielle start-up startup silicon_valley google microsoft
            smartphone application_mobile données_personnelles piratage hacker
            cyberattaque cybersécurité fibre_optique haut_débit wifi internaute bitcoin
            cryptomonnaie blockchain open_data haute_technologie wikipédia
        """,
        hints="""
            technologie application site ordinateur écran connexion données web ligne
            robot innovation virtuel téléphone tweet tweeter intel linkedin facebook
            twitter réseaux_sociaux réseau_social youtube instagram snapchat tiktok
            apple amazon
        """,
    ),
    "medias": Topic(
        name="médias",
        sure="""
            journalisme chaîne_de_télévision audiovisuel radio_france france_télévisions
            tf1 canal+ mediapart figaro csa arcom liberté_de_la_presse journal_télévisé
            téléspectateur éditorialiste animateur talk-show téléréalité animatrice
            chroniqueur
        """,
        hints="""
            média émission journal interview reportage chaîne antenne télé plateau
            article audience radio polémique présentateur journaliste presse bfm bfmtv
            afp télévision cnews rédaction
        """,
    ),
    "europe": Topic(
        name="Europe",
        sure="""
            union_européenne commission_européenne parlement_européen eurodéputé
            bruxelles brexit zone_euro banque_centrale_européenne traité_européen
            conseil_européen strasbourg schengen états_membres
            cour_de_justice_de_l'union
        """,
        hints="""
            européen europe ue allemand allemagne merkel britannique londres italie
            italien espagne espagnol grèce grec belgique belge berlin rome madrid suède
            pologne hongrie irlande portugal suisse
        """,
    ),
    "monde": Topic(
        name="monde",
        sure="""
            onu otan nations_unies diplomatie diplomatique ambassade ambassadeur
            états-unis washington trump obama biden poutine russie russe kremlin moscou
            chine chinois pékin ukraine syrie irak iran israël palestinien gaza
            afghanistan corée_du_nord japon arabie_saoudite turquie erdogan venezuela
            affaires_étrangères maison_blanche otage géopolitique maison-blanche califat
            daesh état_islamique
        """,
        hints="""
            international étranger américain pays guerre armée conflit africain afrique
            asie réfugié migrant mondial planète inde brésil maroc algérie tunisie cuba
            mexique vatican pape sanctions
        """,
    ),
    "travail": Topic(
        name="travail",
        sure="""
            salarié syndicat syndical syndicaliste grève gréviste chômage chômeur
            pôle_emploi smic salaire licenciement licencier code_du_travail prud'hommes
            cgt cfdt medef retraite retraites intermittent patronat cdi cdd intérim
            temps_de_travail 35_heures plan_social inspection_du_travail burn-out
            télétravail indemnisation
        """,
        hints="""
            emploi travailleur employé entreprise employeur ouvrier usine contrat
            précaire recrutement carrière métier bureau collègue cadre travailler
            travail patron embauche
        """,
    ),
}
