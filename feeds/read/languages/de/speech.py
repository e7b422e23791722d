"""How German says who said what: verbs of saying, sources, roles, titles, common first names."""

from __future__ import annotations

from types import MappingProxyType

from feeds.read.languages.compounds import CompoundNouns, CompoundTable
from feeds.read.languages.de.first_names import FIRST_NAMES
from feeds.read.languages.speech import Speech, gendered, phrases, words

_VERBS = """
sagt sagte sagten sagen gesagt sagend erklärt erklärte erklärten erklären meint meinte meinten
meinen gemeint betont betonte betonten betonen ergänzt ergänzte ergänzten fügte fügt hinzu
hinzugefügt kritisiert kritisierte kritisierten fordert forderte forderten fordern gefordert warnt
warnte warnten warnen gewarnt teilt teilte teilten mitgeteilt schreibt schrieb schrieben schreiben
geschrieben antwortet antwortete antworteten geantwortet fragt fragte fragten gefragt behauptet
behauptete behaupteten berichtet berichtete berichteten begründet begründete bestätigt bestätigte
bestätigten bekräftigt bekräftigte verspricht versprach versprachen versprochen versichert
versicherte versicherten verkündet verkündete verkündeten kündigt kündigte kündigten angekündigt
nennt nannte nannten genannt bezeichnet bezeichnete bezeichneten bezeichnend sprach spricht
sprachen gesprochen urteilt urteilte findet fand fanden gefunden lobt lobte lobten rät riet räumte
räumt gibt gab eingeräumt zugegeben gestand gesteht gestanden erzählt erzählte erzählten erinnert
erinnerte zitiert zitierte twittert twitterte postete ruft rief riefen gerufen schimpft schimpfte
spottet spottete wettert wetterte klagt klagte klagten beklagt beklagte monierte moniert verlangt
verlangte verteidigt verteidigte verwies verweist entgegnet entgegnete erwidert erwiderte konterte
kontert schloss unterstreicht unterstrich unterstrichen hob heißt hieß vermutet vermutete
prophezeit prophezeite prognostiziert schwärmt schwärmte befand präzisierte präzisiert kommentiert
kommentierte wundert zeigte stellte stellt resümiert resümierte mahnt mahnte beteuert beteuerte
dementiert dementierte verrät verriet äußerte äußert geäußert bemerkt bemerkte bilanziert
bilanzierte
"""

SPEECH = Speech(
    verbs=words(_VERBS),
    mild_verbs=words(
        """
        freut freute freuten lacht lachte grinst grinste seufzt seufzte jubelt jubelte begann
        beginnt fährt fuhr setzt setzte stöhnt stöhnte strahlt strahlte scherzt scherzte
        schmunzelt ärgert ärgerte empört empörte flüstert flüsterte brüllt brüllte
    """
    ),
    like_words=words("wie so"),
    copulas=words("ist war"),
    auxiliaries=words("hat haben hatte hatten ist war wird wurde soll sollen will wollte habe sei"),
    clitics=words("sich mir uns ihm ihr ihnen es nicht ihn"),
    adverbs=words(
        """
        auch dann noch wieder später zuvor bereits schon jetzt nun heute gestern morgen am montag
        dienstag mittwoch donnerstag freitag samstag sonntag abend vormittag nachmittag weiter
        zudem außerdem daraufhin schließlich gegenüber öffentlich deutlich klar mehrfach erneut
        kürzlich jüngst anschließend
    """
    ),
    sources=phrases(
        "laut",
        "nach worten",
        "nach angaben",
        "nach ansicht",
        "nach auskunft",
        "zufolge",
        "so",
    ),
    pronouns=gendered(men="er dieser", women="sie diese"),
    oblique=gendered(men="ihm", women="ihr"),
    offices=words("""
        kanzler kanzlerin bundeskanzler bundeskanzlerin minister ministerin präsident präsidentin
        bürgermeister bürgermeisterin oberbürgermeister ministerpräsident
    """),
    former=words("ehemalige ehemaliger frühere früherer"),
    first_person=words("ich wir mich uns mir mein meine unser unsere du ihr sie euch das es"),
    determiners=words(
        """
        der die das den dem des ein eine einen einem einer eines dieser diese dieses diesem sein
        seine ihr ihre unser mehrere einige viele
    """
    ),
    determiner_genders=gendered(men="", women="eine"),
    calendar=words(
        """
        montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai
        juni juli august september oktober november dezember tag woche monat jahr jahre jahren
        morgen abend nacht uhr wochenende
    """
    ),
    complements=words("der des von für vom"),
    closest_complements=words("der des von vom"),
    definite=words("der die das den dem des dieser diese dieses"),
    possessives=words("sein seine seiner ihr ihre ihrer"),
    infinitive_marks=words("zu um"),
    indefinite=words("ein eine einen einem einer mehrere einige viele zwei drei"),
    prepositions=words(
        """
        in im an am auf aus bei beim bis durch für gegen mit nach ohne über um unter von vom vor
        zu zum zur zwischen wegen während trotz seit gegenüber statt laut als wie ab
    """
    ),
    agents=words("von vom durch laut"),
    relatives=words("wer wen wem dessen deren wo"),
    conjunctions=words("und oder aber denn sondern doch sowie während weil obwohl wenn als"),
    complementizers=words("dass daß ob"),
    adjectives=words(
        """
        ehemalige ehemaliger ehemaligen frühere früherer früheren neue neuer neuen alte alter
        alten junge junger jungen erste erster ersten stellvertretende stellvertretender
        stellvertretenden deutsche deutscher deutschen amtierende amtierender grüne grüner
        künftige künftiger damalige damaliger parteilose parteiloser
    """
    ),
    function_words=words(
        "der die das den dem des ein eine von für vom ehemalige ehemaliger frühere früherer"
    ),
    roles=CompoundTable(
        gendered(
            men="""
        bundeskanzler kanzler minister bundesminister ministerpräsident präsident bundespräsident
        vizepräsident bürgermeister oberbürgermeister landrat abgeordneter abgeordnete senator
        staatssekretär sprecher regierungssprecher pressesprecher vorsitzender vorsitzende
        jurist vorsteher bürgermeister parteichef fraktionschef chef geschäftsführer direktor
        leiter sekretär
        generalsekretär
        finanzminister innenminister außenminister verkehrsminister gesundheitsminister
        wirtschaftsminister justizminister verteidigungsminister umweltminister
        landwirtschaftsminister arbeitsminister kultusminister anwalt rechtsanwalt richter
        staatsanwalt polizist kommissar professor forscher wissenschaftler historiker ökonom
        experte unternehmer manager vorstand gründer journalist reporter autor schriftsteller
        schauspieler sänger musiker künstler trainer spieler torwart lehrer schüler student arzt
        pfarrer bischof kardinal papst könig prinz nachbar anwohner bürger wähler politiker
        kandidat botschafter general kollege vater sohn bruder mann ehemann rentner landwirt bauer
        stadtrat gemeinderat ratsherr vorgänger nachfolger stellvertreter dirigent wirt meister
        rentner besitzer gutachter beamter mitarbeiter betreiber verkäufer wärter redner zeuge
        beigeordneter kämmerer rechnungsprüfer
    """,
            women="""
        bundeskanzlerin kanzlerin ministerin bundesministerin ministerpräsidentin präsidentin
        vizepräsidentin bürgermeisterin oberbürgermeisterin landrätin senatorin staatssekretärin
        sprecherin regierungssprecherin pressesprecherin parteichefin fraktionschefin chefin
        geschäftsführerin direktorin leiterin generalsekretärin finanzministerin innenministerin
        außenministerin verkehrsministerin gesundheitsministerin umweltministerin
        verteidigungsministerin justizministerin anwältin richterin staatsanwältin polizistin
        professorin forscherin wissenschaftlerin historikerin ökonomin expertin unternehmerin
        gründerin journalistin reporterin autorin schauspielerin sängerin künstlerin trainerin
        spielerin lehrerin schülerin studentin ärztin pfarrerin bischöfin königin prinzessin
        nachbarin anwohnerin bürgerin wählerin politikerin kandidatin botschafterin kollegin
        vorsitzende vorgängerin nachfolgerin stellvertreterin dirigentin wirtin meisterin
        besitzerin gutachterin beamtin mitarbeiterin betreiberin verkäuferin zeugin juristin mutter
        tochter schwester frau ehefrau rentnerin landwirtin stadträtin
    """,
        )
    ),
    anaphors=gendered(
        men="betroffene cdu-politiker spd-politiker grünen-politiker fdp-politiker",
        women="cdu-politikerin spd-politikerin",
    ),
    bodies=CompoundNouns(
        words(
            """
        regierung bundesregierung ministerium bundestag bundesrat landtag stadtrat rathaus stadt
        gemeinde landkreis kreis behörde amt polizei staatsanwaltschaft gericht partei fraktion
        verein verband gewerkschaft unternehmen firma konzern bank universität hochschule institut
        stiftung kirche krankenhaus kommission ausschuss rechnungshof bericht studie mitteilung
        erklärung opposition koalition bündnis initiative verwaltung senat kanzleramt
        innenministerium finanzministerium verkehrsministerium bundesrechnungshof steuerzahlerbund
        gmbh ag
    """
        )
    ),
    papers=words(
        """
        zeitung tageszeitung blatt magazin sender wochenzeitung nachrichtenmagazin portal radio
        agentur
    """
    ),
    outlets=words(
        """
        dpa afp reuters spiegel stern focus bild taz zeit welt faz ard zdf wdr ndr mdr titanic
        postillon handelsblatt tagesspiegel
    """
    )
    | frozenset(
        (
            "der spiegel",
            "die zeit",
            "die welt",
            "süddeutsche zeitung",
            "der standard",
            "die presse",
            "der postillon",
            "frankfurter allgemeine",
        )
    ),
    honorifics=gendered(men="herr herrn", women="frau fräulein", either="dr prof"),
    particles=words("von van der den zu zum zur de di"),
    joiners=words("für der des und von"),
    first_names=FIRST_NAMES,
    not_names=words(
        """
        der die das den dem des ein eine einen er sie es ich wir ihr und oder aber doch denn wenn
        als wie was wer wo warum heute gestern morgen jetzt dann da dort hier so auch nur noch
        nicht kein keine mehr sehr alle viele einige montag dienstag mittwoch donnerstag freitag
        samstag sonntag januar februar märz april mai juni juli august september oktober november
        dezember euro millionen milliarden prozent jahre jahr uhr nach bei mit von vor in im am zu
        zum zur für auf aus an bis durch gegen ohne über um unter seit während trotz laut außerdem
        zudem jedoch deshalb dabei damit daher dazu dies diese dieser dieses mein dein sein unser
    """
    ),
    places=words(
        """
        deutschland berlin hamburg münchen köln frankfurt stuttgart düsseldorf leipzig dresden
        hannover bremen nürnberg bonn essen dortmund duisburg bochum mannheim kiel mainz erfurt
        potsdam schwerin magdeburg saarbrücken wiesbaden österreich wien graz salzburg schweiz
        zürich bern basel bayern sachsen hessen thüringen brandenburg niedersachsen
        nordrhein-westfalen europa frankreich paris italien rom spanien madrid england london usa
        amerika russland moskau china ukraine brüssel polen warschau bad sankt
    """
    ),
    place_prepositions=words("in nach aus"),
    title_nouns=words(
        """
        konzept broschüre leitfaden hymne faltblatt titel namens film buch roman lied song album
        serie sendung programm projekt preis motto
        slogan kampagne zeitschrift magazin begriff wort stichwort genannte genannten sogenannte
        sogenannten sogenannter aktion gruppe band verein show ausstellung gesetz label
        überschrift rubrik
    """
    ),
    charge_nouns=words("verdacht verdachts anklage vorwurf vorwurfs wegen verurteilt angeklagt"),
    offence_prepositions=words("der des wegen"),
    speech_nouns=words(
        """
        aussage worte worten erklärung mitteilung brief rede satz antwort forderung vorwurf kritik
        statement tweet
    """
    ),
    source_nouns=words("angaben kreise quellen experten beobachter zeugen medien medienberichten"),
    concerned=words("betroffene"),
    somebody=words("jemand"),
    ordinals=MappingProxyType(
        {
            "erstere": 0,
            "ersterer": 0,
            "erste": 0,
            "letztere": -1,
            "letzterer": -1,
            "zweite": 1,
            "dritte": 2,
        }
    ),
    contrast=phrases("seinerseits", "ihrerseits"),
    capital_nouns=True,
    single_marks=True,
)
