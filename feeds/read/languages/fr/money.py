"""How French tells money: number words, coins, and what is said around a sum."""

from __future__ import annotations

from decimal import Decimal

from feeds.model import Per, Role
from feeds.read.money.vocabulary import (
    ContextWords,
    CurrencyWords,
    LinkWords,
    MoneyWords,
    NumberWords,
    PhraseWords,
    phrases,
    table,
    values,
    words,
)

_NUMBERS = NumberWords(
    decimal_mark=",",
    plain=values(
        """zero=0 un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10
        onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20 vingts=20 trente=30
        quarante=40 cinquante=50 soixante=60 septante=70 huitante=80 octante=80 nonante=90"""
    ),
    hundreds=words("cent cents"),
    scales=values(
        """mille=1000 mil=1000 million=1000000 millions=1000000 milliard=1000000000
        milliards=1000000000 billion=1000000000000 billions=1000000000000"""
    ),
    short_scales=values(
        """k=1000 ke=1000 m=1000000 mio=1000000 mns=1000000 md=1000000000 mds=1000000000
        mrd=1000000000 mrds=1000000000 bn=1000000000"""
    ),
    ambiguous_scales=words("billion billions"),
    collectives=values(
        """dizaine=10 dizaines=10 douzaine=12 douzaines=12 quinzaine=15 vingtaine=20 trentaine=30
        quarantaine=40 cinquantaine=50 soixantaine=60 centaine=100 centaines=100 millier=1000
        milliers=1000"""
    ),
    vague=words("plusieurs quelques des poignee"),
    fractions={
        "un demi": Decimal("0.5"),
        "demi": Decimal("0.5"),
        "un quart de": Decimal("0.25"),
        "trois quarts de": Decimal("0.75"),
    },
    and_half=(("et", "demi"), ("et", "demie")),
    joiners=words("et"),
    ones=words("un une"),
)

_CURRENCIES = CurrencyWords(
    units=table(
        """
        euro: euro euros; dollar: dollar dollars; pound: livre livres sterling; franc: franc
        francs; yen: yen yens; yuan: yuan yuans renminbi; rupee: roupie roupies; rouble: rouble
        roubles; won: won wons; krona: couronne couronnes; peso: peso pesos; dinar: dinar dinars;
        dirham: dirham dirhams; riyal: riyal riyals ryal ryals; rial: rial rials; real: real
        reals reais; rand: rand rands; zloty: zloty zlotys; forint: forint forints; lev: leva;
        leu: lei; hryvnia: hryvnia hryvnias; lira: lires; mark: mark marks deutschemark
        deutschemarks; guilder: florin florins; peseta: peseta pesetas; escudo: escudo escudos;
        drachma: drachme drachmes; schilling: schilling schillings; shilling: shilling shillings;
        shekel: shekel shekels; baht: baht bahts; rupiah: rupiah rupiahs;
        ringgit: ringgit ringgits; naira: naira nairas; cedi: cedi cedis; riel: riel riels;
        bolivar: bolivar bolivars; bitcoin: bitcoin bitcoins; ether: ethers; slang: balles boules
        patates sesterces ecus; cent: cent cents centime centimes; penny: penny pence pennies;
        kopek: kopeck kopecks;
        """
    ),
    nations=table(
        """
        US: americain etats-unis etasunien us; CA: canadien; AU: australien; NZ: neo-zelandais
        neo_zelandais; HK: hong-kong hong_kong hongkong; SG: singapour; TW: taiwan; JM: jamaic;
        GB: sterling britanni anglais; CH: suisse; BE: belge; LU: luxembourg; FR: francais; CD:
        congolais; DJ: djibout; RW: rwand; GN: guineen; CFA: cfa; EG: egypt; LB: liban; SY:
        syrien; SD: soudan; IE: irland; TR: turque turc; IT: italien; JP: japonais; CN: chinois;
        IN: indien; PK: pakistan; LK: sri-lank; NP: nepal; ID: indones; MU: mauric; RU: russe; BY:
        bieloruss;
        KR: coreen sud-coreen sud_coreens sud_coreen; KP: nord-coreen nord_coreens; SE: suedois;
        NO: norveg; DK: danois; IS: islandais; CZ: tcheque; MX: mexic; AR: argentin; CL: chilien;
        CO: colomb; PH: philippin; CU: cubain; UY: uruguay; DO: dominic; KW: koweit; IQ: irak;
        DZ: algerien; TN: tunis; LY: libyen; JO: jordan; RS: serbe; MA: maroc; AE: emirati; SA:
        saoud; QA: qatar; OM: oman; YE: yemen; IR: iran; BR: bresil; RO: roumain; MD: moldave;
        DE: allemand; FI: finland; NL: neerland holland; HU: hongrois; ES: espagnol; PT: portug;
        AT: autrich; KE: keny; TZ: tanzan; UG: ougand; SO: somal; MY: malais;
        """
    ),
    weak=words("livre livres couronne couronnes lire lei lev real reals won boules patates"),
    adjectives=words("ancien anciens nouveaux vieux petits malheureux bons gros"),
    links=words("de d"),
    minor_joiners=words("et"),
    minor_marks=words("c cts"),
    small_marks={"cts": ""},
    not_after_one=words(
        """fort faible numerique digital qui constant succes parler rire sourire soleil jeu tireur
        partisan symbole"""
    ),
    negations=words("pas sans nul ni meme"),
)

_LINKS = LinkWords(
    to=words("a jusqu_a"),
    alternatives=words("ou"),
    between=words("entre"),
    between_and=words("et"),
    origin=words("de"),
    change=phrases(
        """pass augment grimp chut baiss ramen port relev tomb mont bond hiss descend redescend
        recul progress majo rabaiss remont fait_passer dimin redui"""
    ),
    part=(("dont",), ("dont", "environ"), ("parmi", "lesquels"), ("y", "compris")),
)

_CONTEXT = ContextWords(
    about=phrases(
        """environ pres_de presque quelque a_peu_pres autour_de aux_alentours_de de_l'ordre_de
        plus_de moins_de approximativement avoisine avoisinant avoisinait avoisinent frole frolent
        frolait grosso_modo dans_les un_peu_plus_de un_peu_moins_de plus_ou_moins"""
    ),
    bounds=words("moins plus jusqu jusque maximum minimum pas seulement que tout"),
    about_after=phrases("environ a_peu_pres approximativement au_bas_mot et_quelques"),
    about_links=words("de d des les la le quelque"),
    per={
        **dict.fromkeys(words("heure heures h"), Per.HOUR),
        **dict.fromkeys(words("jour jours j journee"), Per.DAY),
        **dict.fromkeys(words("nuit nuits nuitee"), Per.NIGHT),
        **dict.fromkeys(words("semaine semaines"), Per.WEEK),
        **dict.fromkeys(words("mois"), Per.MONTH),
        **dict.fromkeys(words("an ans annee"), Per.YEAR),
        **dict.fromkeys(
            words(
                """personne personnes tete habitant habitants passager passagers eleve eleves pers
                convive convives salarie salaries spectateur famille foyer menage participant
                beneficiaire agent elu enfant adulte visiteur touriste etudiant"""
            ),
            Per.PERSON,
        ),
        **dict.fromkeys(
            words(
                """kilo kg litre metre m2 km kilometre tonne baril unite piece bouteille place lot
        bureau
        exemplaire repas plat action part ticket billet numero paquet dossier trajet once bagage
        kwh mwh valise entree metre_carre page minute seconde seance"""
            ),
            Per.ITEM,
        ),
    },
    per_leads=phrases("par chaque / le la l' de_l' a_l' tous_les toutes_les"),
    per_alone={
        **dict.fromkeys(words("horaire horaires"), Per.HOUR),
        **dict.fromkeys(words("quotidien quotidiens quotidienne quotidiennes"), Per.DAY),
        **dict.fromkeys(words("hebdomadaire hebdomadaires"), Per.WEEK),
        **dict.fromkeys(words("mensuel mensuels mensuelle mensuelles mensuellement"), Per.MONTH),
        **dict.fromkeys(words("annuel annuels annuelle annuelles annuellement"), Per.YEAR),
        **dict.fromkeys(words("chacun chacune piece"), Per.ITEM),
    },
    per_any=words("par"),
    per_not=words(
        """cheque virement erreur exemple rapport ailleurs decret carte mesure prudence ce
        principe contre hasard accident consequent la le les une un des son sa ses leur leurs
        cette ces notre votre nos vos decision arrete voie suite souci bonheur malheur moments
        endroits"""
    ),
    roles={
        Role.SALARY: phrases(
            """salaire salari remuner traitement indemnite paie smic pension retraite touche
            gagne gagner emarge emolument honoraires cachet prime bonus treizieme"""
        ),
        Role.FINE: phrases(
            """amende condamn sanction contravention verbalis dommages penalite astreinte redress
            pv proces-verbal dedommag"""
        ),
        Role.DEBT: phrases(
            """dette emprunt deficit decouvert rembours trou pret_ creance endett impaye ardoise
            passif creanc doit_ devait_ manque"""
        ),
        Role.REVENUE: phrases(
            """chiffre_d'affaires recette benefice rapport engrang recolt encaiss gain revenu
            profit dividende gagnant empoch remport leve_ collect engrange butin jackpot don_
            dons_ ventes vendre_"""
        ),
        Role.PROMISED: phrases(
            """promis promess promet annonc plan_de enveloppe debloqu prevoi prevu
            s'engage engageme projet budget relance consacrer investira versera mettra prevoit"""
        ),
        Role.SAVED: phrases("economie economis epargn baisse_d' rabot reduction economiser"),
        Role.PRICE: phrases(
            """forfait revient_ reviennent_ compter_ location se_chiffr reste_a_charge prix tarif
            vendu vend_ vendent_ vendait adjug negoci
            ticket billet factur loyer abonnement coute_ coutent_ coutait
            estimation estim valeur valait vaut achet acquis vente enchere cotis payant"""
        ),
        Role.SPENT: phrases(
            """depens a_coute ont_coute aura_coute avait_coute avoir_coute pas_coute coutera
            couterai couteu couter_ cout_ couts_ paye_ payee payer pai verse verser subvention
            facture_
            debours aide_ aides_ allocation cadeau offert cheque frais voyage invest financ achat
            regle note_ addition allou claqu englouti"""
        ),
    },
    derived=phrases("soit ce_qui_fait autrement_dit"),
)

_PHRASES = PhraseWords(
    determiners=words(
        """le la les l un une des du au aux ce cet cette ces son sa ses leur leurs notre nos votre
        vos mon ma mes ton ta tes chaque quelques plusieurs tout toute tous toutes aucun aucune"""
    ),
    of=words("de d du des en au aux"),
    of_after=words("de d du des"),
    of_before=words("de d a du des au aux pour"),
    purpose=words("pour"),
    contents=words("dans"),
    stops=words(
        """je j tu il elle on nous vous ils elles me m te t se s y qui que qu quoi dont ou lequel
        laquelle lesquels lesquelles et mais donc or ni si comme lorsque lorsqu quand puisque
        puisqu afin ainsi alors aussi avec sans sous sur par pour dans chez vers entre contre
        depuis pendant avant apres selon malgre jusqu jusque des_que hors voire soit est sont
        etait etaient sera seront serait seraient ete etre a ont avait avaient aura auront
        aurait auraient ayant avoir eu n ne pas plus jamais rien deja encore toujours tres trop
        peu beaucoup environ quelque pres autour moins notamment desormais enfin ensuite puis
        ici la-bas cela ca ceci celui celle ceux celles lui leur eux doit doivent devra devront
        devrait peut peuvent pourra pourrait va vont fait font fera faire faut via lors au aux a
        en hier aujourd demain actuellement seulement simplement actuel actuelle cependant
        toutefois pourtant contrairement quant parmi outre suivant durant hormis meme bien
        toujours absolument precisement exactement egalement finalement rapidement directement
        officiellement largement legerement normalement totalement devraient pourraient devaient
        devait pouvait pouvaient allait allaient vient viennent avons avez ont eus eut effet
        quand ceci ses lesdits partir tot tard ensemble presque quasi quasiment plutot recemment
        cher chers chere cheres parle parlent parlait parlaient evoque evoquent davantage
        etant abord cru permis permet permettait permettent permettra permettrait suis sommes etes
        serai seras serez serons aurai auras aurez aurons avions aviez etions etiez
        inferieur inferieurs superieur superieurs egal cense initialement"""
    ),
    passive=phrases(
        """factur vend revend negoci adjug loue_ louee_ loues_ louees_ estim evalu chiffr fix
        valoris tarif major"""
    ),
    reflexive=words("se s"),
    having=words("avoir a ont avait avaient aura auront aurait auraient ayant ai as avons avez"),
    subject_verbs=phrases(
        """cout vaut valai vaudra elev attein atteig represent rapport monter montai monte avoisin
        frol depass totalis amput augment contenant contient contenai pass descend descendr
        grimp chut tomb partait_ partaient_ remont dote_ dotee_ dotes_ dotees_ englout approch
        revient_ reviennent_
        revenait_"""
    ),
    verbs=phrases(
        """debours pay paie verse versa verser depens rembours touch gagn recoi recu_ recue_ recus_
        perc percevoir engrang empoch recolt encaiss reclam demand verbalis condamn promet
        promis debloqu prevoi prevu consacr allou investi financ leve collect rafl detourn
        escroqu vole derob emprunt pret offr offer econom perd perdu manqu mettr acquitt regle
        ajout attribu octroi accord trouv mobilis contribu particip propos taxe tax evapor
        annonc ecoul achet acquis cede ceder remport remis exporte import genere produi remis
        distribu doi devoir amput fer debit inject apport"""
    ),
    relatives=words("qui"),
    pronouns=words("je tu il elle on ils elles cela ca ce c celui celle ceux celles"),
    antecedents={
        "il": words("le l un ce cet son notre"),
        "elle": words("la l une cette sa notre"),
        "ils": words("les des ces ses"),
        "elles": words("les des ces ses"),
    },
    auxiliaries=words(
        """a ont avait avaient aura auront aurait auraient est sont etait etaient sera seront
        serait ete etre fut furent avoir ayant etant ai as avons avez"""
    ),
    degrees=words("plus moins tres si trop"),
    prepositions=words(
        """a en par dans pour sur chez avec sans entre vers depuis au aux lors contre sous pres"""
    ),
    devoted=phrases("consacr destin allou affect dedi reserv prevu investi debloqu attribu inject"),
    devoted_to=words("a au aux pour dans"),
    not_verbs=words(
        """cout couts pays paysan paysans paysage payant vendredi vendeur vendeurs vente ventes
        versant representant representants rapport rapports estimation estimations demande
        demandeur facture factures elevage eleve eleves recette promesse gagnants gagnant
        pretexte importante important importants importantes reclame produit produits fermeture
        ferme fermes fer vendeuse fixe financement financier financiers financiere financieres
        taxe taxes ajout prevision accord accords perdu augmentation major tarif tarifs
        passeport passeports passager passagers passage passages tombe tombeau chute chutes
        marche vendeurs negociation negociations"""
    ),
    participles=("é", "ée", "és", "ées", "du", "due", "dus", "dues"),
    endings=("ait", "aient", "ant", "ront", "era"),
    demonstratives=words("ce cet cette ces"),
    agents=words("par"),
    compared=(("contre",), ("au", "lieu", "de"), ("au", "lieu", "des"), ("plutot", "que")),
    earning=phrases(
        """gagn touch percoi percev percu recoi recev recu_ recue_ recus_ empoch engrang encaiss
        remport rafl perd_ perdu_ recolt collect"""
    ),
    wages=phrases("paye_ payee_ payes_ payees_ remuner touch gagn percoi percev percu recoi"),
    giving=phrases(
        """verse verser versa rembours doit_ doivent_ devait_ remis remet offr pret cede ceder
        accord attribu alloue allou octroi"""
    ),
    fining=phrases("condamn verbalis"),
    payees=words("a au aux"),
    sources=words("par"),
    places=words("dans"),
    conjunctions=words("et plus ou mais"),
    unit_articles=words("le la les l"),
    clitics=words("la les"),
    after_clitic=phrases("er ir"),
    infinitive=phrases("er ir re oir"),
    generic=words(
        """resultat total addition somme montant prix total totalite valeur cout couts hauteur
        moyenne niveau tarif maximum
        minimum ordre plafond seuil chiffre plus moins alentours barre fourchette equivalent
        rythme"""
    ),
    fixed=words("affaires affaire"),
    each=words("chaque"),
    vessels=words(
        """cheque enveloppe budget credit credits pret emprunt subvention contrat fonds don aide
        investissement marche facture devis besoin coup pouce"""
    ),
    money_adjectives=words(
        """brut bruts brute net nets nette ttc ht hors taxes supplementaires environ actuels
        annuels mensuels annuel mensuel par mois an"""
    ),
    times=words(
        """plus moins trop mieux ici l la cela ca annee an mois jour semaine instant moment
        longtemps toujours rien janvier fevrier mars avril mai juin juillet aout septembre octobre
        novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche annees prochain
        dernier printemps ete automne hiver matin soir nuit effet moyenne lieu"""
    ),
)

MONEY = MoneyWords(_NUMBERS, _CURRENCIES, _LINKS, _CONTEXT, _PHRASES)
