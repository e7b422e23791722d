"""How Dutch says who said what: verbs of saying, sources, roles, titles, common first names."""

from __future__ import annotations

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
    roles=gendered(
        men="koning prins vader zoon broer man echtgenoot",
        women="""
        koningin prinses moeder dochter zus vrouw echtgenote woordvoerster burgemeesteres
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
    ),
    anaphors=gendered(men="betrokkene", women=""),
    bodies=words(
        """
        regering kabinet ministerie kamer senaat gemeente gemeenteraad provincie politie justitie
        rechtbank partij fractie vereniging vakbond bedrijf bank universiteit instituut stichting
        kerk ziekenhuis commissie rekenkamer rapport onderzoek verklaring oppositie coalitie
        organisatie stad raad dienst bond
    """
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
    first_names=gendered(
        """
        aad abdel ad adriaan albert alex alexander andré anton arie arjan arjen arnold bart bas
        ben bert bob boudewijn bram bruno cees chris christiaan coen cor daan dennis dick dirk ed
        edwin eelco emiel eric erik erwin evert ferd frank frans fred frits geert gerard gerrit
        gert gijs guus hans harm harry hein hendrik henk herman hubert hugo ivo jaap jacob jan
        jan-peter jasper jelle jeroen jesse job joep johan johannes john joost joris jos jurgen
        karel kees klaas koen koos lars leo lodewijk louis luc lucas maarten marc marcel mark
        marnix martijn mathijs matthijs maurice max menno michiel mohammed niek niels olivier onno
        pascal paul peter pier piet pieter pim raoul rené reinier rik rob robbert robin roel
        roelof roger ronald ruben rutger ruud sander sebastiaan sjoerd stef steven sybrand theo
        thierry thijs thomas tijs tim tom ton toon victor vincent wiebe wilco willem wim wouter
        yorick
    """,
        """
        agnes alexandra alice amalia anita anja anke ankie anna anne annelies annemarie annie ans
        astrid barbara beatrix bianca brigitte caroline carola charlotte christa christine claudia
        corinne daphne debby denise diana dilan dorien edith elke ella ellen els elsbeth emma
        esther eva evelien femke fleur floor frederique geertje gerda gwendolyn hanneke hanna
        heleen helga henriette hilde ilse inge ingrid irene iris ivonne jacqueline janneke jeanine
        jeannette jessica jet jolande joke jolien josephine judith julia karin karen karla kim
        kirsten klaartje laura lea lena lenie lies liesbeth lieke lilian lilianne linda lisa
        lisette lotte loes maaike maria marian marianne marieke marijke marijn marja marjan
        marjolein marloes martine maud mia mieke miranda mirjam mona monique nadia nelleke nicole
        nina nynke olga patricia paula petra pia ria rianne rita roos ruth sandra sanne sara
        saskia sigrid simone sofie sonja sophie sophia stientje suzanne sylvia tamara tanja tineke
        trees truus ursula vera veronique wendy wilhelmina willemijn wilma yvonne
    """,
        "robin kim chris",
    ),
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
    contrast=phrases("op zijn beurt", "op haar beurt"),
    single_marks=True,
)
