"""How Dutch says who said what: verbs of saying, sources, roles, titles, common first names."""

from __future__ import annotations

from types import MappingProxyType

from feeds.read.languages.compounds import CompoundNouns, CompoundTable
from feeds.read.languages.nl.first_names import FIRST_NAMES
from feeds.read.languages.speech import Speech, gendered, phrases, words

SPEECH = Speech(
    verbs=words(
        """
        zegt zei zeiden zeggen gezegd verklaart verklaarde verklaarden verklaard stelt stelde
        stelden gesteld vindt vond vonden gevonden meent meende denkt dacht schrijft schreef
        schreven geschreven vraagt vroeg vroegen gevraagd antwoordt antwoordde antwoordden
        geantwoord vertelt vertelde vertelden verteld meldt meldde meldden gemeld laat liet lieten
        weten benadrukt benadrukte bevestigt bevestigde bevestigd beweert beweerde beweerd
        waarschuwt waarschuwde waarschuwden gewaarschuwd klaagt klaagde reageert reageerde
        reageerden gereageerd roept riep riepen geroepen noemt noemde noemden genoemd voegt voegde
        toe toegevoegd legt legde uitgelegd besluit besloot concludeert concludeerde erkent
        erkende erkend geeft gaf toegegeven belooft beloofde beloofd eist eiste eisten geëist
        pleit pleitte betoogt betoogde herhaalt herhaalde twittert twitterde citeert citeerde
        verdedigt verdedigde ontkent ontkende ontkend oordeelt oordeelde spreekt sprak spraken
        gesproken hekelt hekelde bekritiseert bekritiseerde kondigt kondigde aangekondigd belicht
        verzucht verzuchtte aldus constateert constateerde omschrijft omschreef adviseert
        adviseerde hoopt hoopte luidt luidde
    """
    ),
    mild_verbs=words(
        """
        lacht lachte zucht zuchtte glimlacht grijnst juicht juichte begint begon gaat ging
        vervolgt vervolgde grapt grapte
    """
    ),
    like_words=words("zoals als"),
    copulas=words("is was"),
    auxiliaries=words("heeft hebben had hadden is was zijn zou zal wil wilde kan werd wordt"),
    clitics=words("zich hem haar hen ons mij niet er het"),
    adverbs=words(
        """
        ook dan nog weer later eerder al nu vandaag gisteren morgen maandag dinsdag woensdag
        donderdag vrijdag zaterdag zondag verder bovendien daarop vervolgens eindelijk tegen
        duidelijk opnieuw onlangs
    """
    ),
    sources=phrases("volgens", "aldus", "naar eigen zeggen van", "in de woorden van"),
    pronouns=gendered(men="hij deze_laatste", women="zij ze"),
    oblique=gendered(men="hem", women="haar"),
    offices=words("""
        medewerker meester leider chef kapitein schipper voorganger opvolger eigenaresse
        meteoroloog ingenieur wachter premier minister minister-president burgemeester wethouder
        koning koningin president
        staatssecretaris
    """),
    former=words("voormalige oud ex"),
    first_person=words("ik wij we mij me ons onze mijn jij je jullie u dit het"),
    determiners=words(
        "de het een deze dit die dat zijn haar hun onze mijn enkele sommige veel meerdere"
    ),
    calendar=words(
        """
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april
        mei juni juli augustus september oktober november december dag week maand jaar jaren
        ochtend avond nacht uur weekend
    """
    ),
    complements=words("van voor bij"),
    closest_complements=words("van"),
    definite=words("de het deze dit die dat"),
    possessives=words("zijn haar hun"),
    infinitive_marks=words("te om"),
    indefinite=words("een enkele sommige meerdere twee drie"),
    prepositions=words(
        """
        in op aan bij met naar van voor over tegen tot uit door onder tussen zonder om te na sinds
        tijdens volgens wegens als dan per via
    """
    ),
    agents=words("door volgens"),
    relatives=words("die wie wiens waar"),
    conjunctions=words("en of maar want dus terwijl omdat hoewel als toen"),
    complementizers=words("dat of"),
    adjectives=words(
        """
        voormalige voormalig oude oud nieuwe nieuw jonge jong eerste huidige toenmalige
        nederlandse belgische vlaamse demissionaire demissionair grote kleine
    """
    ),
    function_words=words("de het een van voor bij voormalige voormalig"),
    roles=CompoundTable(
        gendered(
            men="koning prins vader zoon broer man echtgenoot",
            women="""
        koningin prinses moeder dochter zus vrouw echtgenote medewerkster woordvoerster
        burgemeesteres
        directrice presidente lerares schrijfster actrice zangeres onderzoekster voorzitster
    """,
            either="""
        premier minister minister-president president vicepresident staatssecretaris burgemeester
        wethouder schepen gedeputeerde kamerlid senator raadslid fractievoorzitter partijleider
        voorzitter woordvoerder directeur secretaris ambassadeur commissaris advocaat rechter
        officier agent politicus econoom hoogleraar onderzoeker wetenschapper historicus
        deskundige expert ondernemer topman ceo baas eigenaar oprichter journalist verslaggever
        schrijver acteur zanger kunstenaar trainer coach speler doelman leraar leerling student
        arts huisarts verpleegkundige dominee bisschop paus buurman buurvrouw bewoner inwoner
        kiezer kandidaat generaal lijsttrekker partijgenoot collega boer gepensioneerde
    """,
        )
    ),
    person_endings=("aar", "ster", "loog", "ist", "eur", "ier", "kundige", "enaar"),
    things=words(
        """
        venster kwartier rivier papier plezier theater klooster rooster register sector motor
        kantoor januari februari jaar
    """
    ),
    anaphors=gendered(men="betrokkene", women=""),
    bodies=CompoundNouns(
        words(
            """
        regering kabinet ministerie kamer senaat gemeente gemeenteraad provincie politie justitie
        rechtbank partij fractie vereniging vakbond bedrijf bank universiteit instituut stichting
        kerk ziekenhuis commissie rekenkamer rapport onderzoek verklaring oppositie coalitie
        organisatie stad raad dienst bond
    """
        )
    ),
    papers=words("krant dagblad weekblad omroep zender tijdschrift nieuwssite persbureau"),
    outlets=words("anp nos rtl nrc trouw telegraaf volkskrant parool knack vrt belga speld")
    | frozenset(
        (
            "de speld",
            "de volkskrant",
            "de telegraaf",
            "de standaard",
            "de morgen",
            "het parool",
            "het laatste nieuws",
        )
    ),
    honorifics=gendered(men="meneer dhr heer", women="mevrouw mevr mw", either="dr prof drs ir mr"),
    particles=words("van de der den ter ten te het 't von di el ben"),
    joiners=words("van voor en der"),
    first_names=FIRST_NAMES,
    not_names=words(
        """
        de het een deze dit die dat hij zij ze ik wij we u jij je en of maar want dus als toen
        wanneer waarom wat wie waar hoe vandaag gisteren morgen nu dan daar hier zo ook nog niet
        geen meer veel alle enkele sommige maandag dinsdag woensdag donderdag vrijdag zaterdag
        zondag januari februari maart april mei juni juli augustus september oktober november
        december euro na bij met van voor in op aan uit tot door over onder tussen volgens tijdens
        sinds daarom bovendien echter toch nederlandse nederlands belgische vlaamse zijn haar hun
        onze mijn
    """
    ),
    places=words(
        """
        nederland amsterdam rotterdam utrecht eindhoven groningen tilburg almere breda nijmegen
        arnhem haarlem enschede maastricht leiden delft zwolle belgië brussel antwerpen gent
        brugge luik leuven vlaanderen wallonië holland zeeland friesland drenthe overijssel
        gelderland limburg brabant europa duitsland berlijn frankrijk parijs engeland londen
        amerika rusland china oekraïne den
    """
    ),
    place_prepositions=words("in uit naar te"),
    title_nouns=words(
        """
        titel film boek roman lied nummer album serie programma project prijs motto slogan
        campagne tijdschrift term woord zogenaamde zogeheten genaamd getiteld actie groep band
        show tentoonstelling wet rubriek
    """
    ),
    charge_nouns=words("verdacht beschuldigd aangeklaagd veroordeeld aanklacht verdenking"),
    offence_prepositions=words("van voor wegens"),
    speech_nouns=words(
        "uitspraak woorden verklaring brief toespraak reactie antwoord kritiek bericht tweet"
    ),
    source_nouns=words("bronnen kringen deskundigen experts getuigen media ingewijden"),
    concerned=words("betrokkene"),
    somebody=words("iemand"),
    ordinals=MappingProxyType({"eerste": 0, "tweede": 1, "derde": 2, "laatste": -1}),
    contrast=phrases("op zijn beurt", "op haar beurt"),
    single_marks=True,
)
