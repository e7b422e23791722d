"""How Italian says who said what: verbs of saying, sources, roles, titles, common first names."""

from __future__ import annotations

from types import MappingProxyType

from feeds.read.languages.it.first_names import FIRST_NAMES
from feeds.read.languages.speech import Speech, gendered, phrases, verb_forms, words

_ARE = "a ano ò arono ava avano ato ata ati ate ando are erà"
_STEMS = """
afferm- dichiar- spieg- comment- annunci- denunci- critic- sottoline- ricord- assicur- conferm-
rivel- raccont- lament- attacc- replic- osserv- not- precis- aggiung- accus- ammett- consigli-
chiam- defin- domand- esclam- grid- url- sussurr- mormor- parl- argoment- conclud- contest- invoc-
auspic- proclam- segnal- evidenzi- ribad- tuon- ironizz- scherz- commin- esort- giudic- qualific-
cit- inform- testimoni- confess- riport- rimarc- puntualizz- lod- elogi- rimprover- rivendic-
minacci-
"""
_IRREGULAR = """
dice dicono disse dissero diceva dicevano detto dicendo dire dirà direbbe aggiunge aggiungono
aggiunse aggiungeva aggiunto aggiungendo risponde rispondono rispose risposero rispondeva risposto
rispondendo chiede chiedono chiese chiesero chiedeva chiesto scrive scrivono scrisse scriveva
scritto sostiene sostengono sostenne sosteneva sostenuto ammette ammettono ammise ammetteva
ammesso promette promise promesso conclude concludono concluse concluso ribadisce ribadito
ribadiva avverte avvertono avvertito avvertiva riconosce riconosciuto riconosceva ritiene
ritengono riteneva ritenuto definisce definito definiva definirono insiste insistito insisteva
prosegue proseguito continua continuato riferisce riferito riferiva suggerisce suggerito smentisce
smentito nega negato chiarisce chiarito garantisce garantito legge recita difende difeso descrive
descritto ripete ripetuto crede pensa interviene intervenuto propone proposto espresso esprime
"""

SPEECH = Speech(
    verbs=verb_forms(_STEMS + _IRREGULAR, _ARE),
    mild_verbs=words(
        """
        ride rideva sorride sorrideva sospira sospirava scherza esulta esultava sbotta sbottò
        comincia cominciò inizia attacca rallegra rallegrato indigna
    """
    ),
    participle_endings=("ando", "endo"),
    infinitive_endings=("are", "ere", "ire"),
    infinitive_marks=words("di per senza a dopo"),
    like_words=words("come così secondo"),
    copulas=words("è era fu"),
    auxiliaries=words(
        "ha hanno aveva avevano è era fu sono stato stata avrebbe sarebbe deve può vuole"
    ),
    clitics=words("si gli le ci mi vi lo la non ne l'"),
    adverbs=words(
        """
        anche poi ancora inoltre ieri oggi domani già così quindi infine lunedì martedì mercoledì
        giovedì venerdì sabato domenica recentemente pubblicamente chiaramente successivamente
        questa questo mattina sera
    """
    ),
    sources=phrases(
        "stando a",
        "a detta di",
        "a dire di",
        "secondo",
        "a detta di",
        "a giudizio di",
        "stando a",
        "a parere di",
    ),
    opinions=phrases("per"),
    pronouns=gendered(men="lui egli costui quest'_ultimo", women="lei ella costei quest'_ultima"),
    oblique=gendered(men="lui", women="lei"),
    offices=words("""
        presidente ministro ministra sindaco sindaca premier deputato senatore governatore papa
        candidato candidata
    """),
    former=words("ex"),
    past_endings=("ato", "ata", "ati", "ate"),
    first_person=words("io noi mi ci mio mia miei mie nostro nostra nostri tu voi vi questo ciò"),
    determiners=words(
        """
        il lo la i gli le l' un uno una un' questo questa questi queste quel quella suo sua suoi
        sue nostro alcuni alcune due tre diversi
    """
    ),
    determiner_genders=gendered(men="il lo un uno questo quel", women="la una questa quella"),
    calendar=words(
        """
        lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile
        maggio giugno luglio agosto settembre ottobre novembre dicembre settimana mese anno anni
        giorno giorni mattina sera notte ora ore
    """
    ),
    complements=words("di del della dello dell' dei degli delle per a al alla all' agli ai"),
    closest_complements=words("di del della dello dell' dei degli delle"),
    definite=words("il lo la i gli le l' del della dell' dei al alla questo questa"),
    possessives=words("suo sua suoi sue loro"),
    indefinite=words("un uno una un' alcuni alcune diversi due tre altro altra"),
    prepositions=words(
        """
        di del della dello dell' dei degli delle a al alla allo all' ai agli alle da dal dalla
        dall' dallo dai in nel nella nell' con su sul sulla per tra fra contro dopo prima durante
        senza verso come che secondo
    """
    ),
    agents=words("da dal dalla dall' secondo"),
    relatives=words("che chi cui quale dove"),
    conjunctions=words("e ed o ma però anche mentre perché quando se né"),
    complementizers=words("che se"),
    adjectives=words(
        """
        ex attuale nuovo nuova primo prima giovane vecchio vecchia stesso stessa grande vice
        allora neo ultimo ultima
    """
    ),
    function_words=words("il lo la i gli le l' un una di del della dei per ex attuale"),
    roles=gendered(
        men="""
        ministro premier sindaco assessore consigliere deputato senatore segretario direttore
        vicedirettore vicesindaco governatore prefetto questore procuratore avvocato magistrato
        poliziotto generale colonnello professore ricercatore scienziato storico imprenditore
        fondatore capo candidato scrittore attore cantautore regista allenatore calciatore
        giocatore maestro medico infermiere parroco vescovo cardinale papa re principe vicino
        padre figlio fratello marito agricoltore pensionato lavoratore ambasciatore commissario
        amministratore sottosegretario capogruppo vicepremier leader
    """,
        women="""
        ministra sindaca assessora consigliera deputata senatrice segretaria direttrice
        governatrice prefetta procuratrice avvocata avvocatessa magistrata poliziotta
        professoressa ricercatrice scienziata storica imprenditrice fondatrice candidata
        scrittrice attrice cantautrice allenatrice calciatrice giocatrice maestra dottoressa
        infermiera regina principessa vicina madre figlia sorella moglie donna agricoltrice
        pensionata lavoratrice ambasciatrice commissaria amministratrice
    """,
        either="""
        presidente vicepresidente giudice portavoce giornalista economista artista cantante
        sindacalista testimone rappresentante parlamentare eurodeputato insegnante studente
        dirigente responsabile esponente collega
    """,
    ),
    person_endings=(
        "tore",
        "trice",
        "iere",
        "iera",
        "ista",
        "aio",
        "aia",
        "ante",
        "ente",
        "ologo",
        "ologa",
        "ina",
        "era",
        "ero",
    ),
    things=words(
        """
        quartiere cantiere motore settore rivista lista pista autostrada ristorante riviera
        bandiera barriera frontiera ponente corrente mandante cantina piscina cucina officina
        vetrina collina ministero cimitero monastero sentiero febbraio gennaio
    """
    ),
    anaphors=gendered(men="interessato uomo politico leghista dem", women="interessata"),
    bodies=words(
        """
        governo ministero comune regione provincia senato camera parlamento giunta consiglio
        procura tribunale polizia questura partito gruppo associazione sindacato azienda società
        banca università istituto fondazione chiesa ospedale commissione comitato organizzazione
        agenzia rapporto studio comunicato opposizione federazione corte quirinale procura palazzo
        farnesina viminale
    """
    ),
    body_adjectives=words(
        """
        nazionale europeo europea comunale regionale generale centrale democratico costituzionale
    """
    ),
    papers=words(
        "quotidiano giornale rivista settimanale emittente rete sito portale agenzia testata"
    ),
    outlets=words("ansa adnkronos agi repubblica libero avvenire domani lercio messaggero")
    | frozenset(
        (
            "la repubblica",
            "la stampa",
            "il fatto quotidiano",
            "corriere della sera",
            "il giornale",
            "il foglio",
            "il manifesto",
            "il post",
        )
    ),
    honorifics=gendered(
        men="signor sig dott dottor don cavalier ingegner",
        women="signora dottoressa sig.ra dott.ssa signorina suor",
        either="on prof avv ing dr onorevole",
    ),
    particles=words("di de del della dei d' la lo da dal van von"),
    joiners=words("di del della dello dell' dei degli delle e per"),
    first_names=FIRST_NAMES,
    not_names=words(
        """
        il lo la i gli le un uno una questo questa questi queste quel quella suo sua e ed o ma che
        chi come quando dove perché se non sì oggi ieri domani lunedì martedì mercoledì giovedì
        venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto
        settembre ottobre novembre dicembre di a da in con su per tra fra del della dei dal dalla
        nel nella al alla secondo dopo prima durante mentre anche inoltre poi così quindi infine
        ora qui italiano italiana italiani europeo tutti tutto tutta alcuni molti altri ogni è era
        si ci io lui lei noi voi loro più molto sono ho ha
    """
    ),
    places=words(
        """
        italia roma milano napoli torino palermo genova bologna firenze bari catania venezia
        verona messina padova trieste brescia parma prato modena perugia livorno ravenna cagliari
        foggia rimini salerno ferrara sicilia sardegna lombardia toscana lazio campania puglia
        calabria piemonte liguria veneto umbria marche abruzzo molise basilicata europa francia
        parigi germania berlino spagna madrid londra inghilterra russia mosca cina america
        bruxelles svizzera san santa sant' new ucraina
    """
    ),
    place_prepositions=words("a in da"),
    title_nouns=words(
        """
        opuscolo depliant inno lista intitolato intitolata chiamato chiamata denominato denominata
        ribattezzato ribattezzata
        soprannominato titolo film libro romanzo canzone disco serie programma progetto premio
        motto slogan campagna rivista termine parola espressione cosiddetto cosiddetta gruppo
        opera piano legge mostra festival operazione decreto
    """
    ),
    charge_nouns=words(
        """
        reato reati accusato accusata indagato indagata condannato condannata imputato accusa
        inchiesta
    """
    ),
    offence_prepositions=words("di per"),
    speech_nouns=words(
        """
        dichiarazione dichiarazioni parole frase messaggio lettera discorso risposta comunicato
        tweet nota
    """
    ),
    source_nouns=words("fonti testimoni esperti vicini media indiscrezioni"),
    concerned=words("interessato interessata"),
    as_for=phrases("quanto a", "quanto al", "quanto alla"),
    somebody=words("qualcuno"),
    ordinals=MappingProxyType(
        {
            "primo": 0,
            "prima": 0,
            "secondo": 1,
            "seconda": 1,
            "terzo": 2,
            "terza": 2,
            "ultimo": -1,
            "ultima": -1,
        }
    ),
    contrast=phrases("da parte sua", "dal canto suo", "a sua volta"),
    drops_subject=True,
)
