"""How Dutch tells money: number words, coins, and what is said around a sum."""

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
    plain=values("een=1"),
    hundreds=words("honderd"),
    scales=values(
        """duizend=1000 miljoen=1000000 miljoenen=1000000 mln=1000000 miljard=1000000000
        miljarden=1000000000 mld=1000000000 mrd=1000000000 biljoen=1000000000000
        biljoenen=1000000000000"""
    ),
    short_scales=values("k=1000 m=1000000 mio=1000000 bn=1000000000"),
    collectives=values(
        """tiental=10 tientallen=10 dozijn=12 honderden=100 duizenden=1000 tienduizenden=10000
        honderdduizenden=100000"""
    ),
    vague=words("enkele meerdere diverse verscheidene paar"),
    fractions={
        "een half": Decimal("0.5"),
        "half": Decimal("0.5"),
        "halve": Decimal("0.5"),
        "een kwart": Decimal("0.25"),
        "driekwart": Decimal("0.75"),
    },
    and_half=(("en", "een", "half"), ("en", "een", "halve")),
    joiners=frozenset(),
    ones=words("een"),
    morphemes={
        **values(
            """nul=0 een=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11
            twaalf=12 dertien=13 veertien=14 vijftien=15 zestien=16 zeventien=17 achttien=18
            negentien=19 twintig=20 dertig=30 veertig=40 vijftig=50 zestig=60 zeventig=70
            tachtig=80 negentig=90 honderd=100 duizend=1000 en=0"""
        ),
        "half": Decimal("0.5"),
        "anderhalf": Decimal("1.5"),
        "anderhalve": Decimal("1.5"),
    },
)

_CURRENCIES = CurrencyWords(
    units=table(
        """
        euro: euro euros euro's; dollar: dollar dollars; pound: pond ponden; franc: frank franken
        franc francs; yen: yen; yuan: yuan renminbi; rupee: roepie roepies; rouble: roebel
        roebels; won: won; krona: kroon kronen; peso: peso pesos; dinar: dinar dinars; dirham:
        dirham dirhams; riyal: riyal riyals; rial: rial rials; real: reais; rand: rand; zloty:
        zloty; forint: forint; lev: leva; leu: lei; hryvnia: hryvnia grivna; lira: lira; lire:
        lire; mark: mark marken; guilder: gulden guldens; peseta: peseta pesetas; escudo: escudo
        escudos; drachma: drachme drachmen; schilling: schilling schillingen; shekel: sjekel
        sjekels shekel shekels; baht: baht; rupiah: rupiah; ringgit: ringgit; naira: naira; riel:
        riel; bitcoin: bitcoin bitcoins; slang: piek ballen; cent: cent cents centen eurocent
        eurocents centiem centiemen; penny: penny pence pennies; kopek: kopeke kopeken;
        """
    ),
    nations=table(
        """
        US: amerikaans us; CA: canade; AU: australisch; NZ: nieuw-zeeland nieuw_zeelandse; HK:
        hongkong hong_kong; SG: singapor; TW: taiwan; GB: sterling brits engels; EG: egyptisch;
        LB: libane; SY: syrisch; IE: iers; CH: zwitser; FR: frans; BE: belgisch; LU: luxemburg;
        CFA: cfa; JP: japan; CN: chine; IN: indiase indiaas; ID: indonesisch; PK: pakista; RU:
        russisch; BY: wit-russ; KR: zuid-korea zuid_koreaanse; SE: zweed; NO: noor; DK: deen; IS:
        ijsland; CZ: tsjech; MX: mexica; AR: argentijn; CL: chileen; CO: colombia; PH: filipijn;
        CU: cubaan; KW: koeweit; IQ: iraak iraq; DZ: algerij; TN: tunes; LY: libisch; JO:
        jordaan; RS: servisch; MA: marokkaan; AE: emira; SA: saoedi; QA: qatar; OM: oma; IR:
        iraan; BR: brazili; RO: roemeen; TR: turk; IT: italia; DE: duits; FI: fin fins finse; NL:
        nederland hollands; HU: hongaars; ES: spaans; PT: portug; AT: oostenrijk; KE: kenia; MY:
        maleisi; KH: cambod;
        """
    ),
    weak=words("pond ponden won rand mark lei kroon kronen ballen piek frank"),
    adjectives=words("oude nieuwe luttele schamele"),
    links=words("aan"),
    names_before=words("euro dollar"),
    minor_joiners=words("en"),
    minor_marks=words("c ct"),
    small_marks={"c": "", "ct": ""},
    not_after_one=words("munt"),
    negations=words("niet zonder"),
)

_LINKS = LinkWords(
    to=words("tot a naar"),
    alternatives=words("of"),
    between=words("tussen"),
    between_and=words("en"),
    origin=words("van vanaf"),
    verb_final=True,
    change=phrases(
        """steeg stegen stijg gestegen daal gedaald verhoog verlaag ging groei gegroeid zakte klom
        kelder
        verdubbel ging"""
    ),
    part=(("waarvan",), ("waaronder",)),
)

_CONTEXT = ContextWords(
    about=phrases(
        """ongeveer circa zo'n rond bijna ruim zowat meer_dan minder_dan lager_dan hoger_dan boven
        onder om_en_nabij naar_schatting krap pakweg tegen_de een_kleine een_slordige een_dikke"""
    ),
    bounds=words("minstens hoogstens maximaal minimaal tot slechts maar zeker"),
    about_after=phrases("ongeveer of_zo"),
    about_links=words("de het"),
    per={
        **dict.fromkeys(words("uur"), Per.HOUR),
        **dict.fromkeys(words("dag"), Per.DAY),
        **dict.fromkeys(words("nacht overnachting"), Per.NIGHT),
        **dict.fromkeys(words("week"), Per.WEEK),
        **dict.fromkeys(words("maand"), Per.MONTH),
        **dict.fromkeys(words("jaar"), Per.YEAR),
        **dict.fromkeys(
            words(
                """persoon hoofd kind inwoner reiziger leerling patient deelnemer bezoeker
                medewerker
                huishouden gezin gast student werknemer"""
            ),
            Per.PERSON,
        ),
        **dict.fromkeys(
            words(
                """liter kilo kg kwh mwh meter kilometer ton vat stuk fles kaartje ticket aandeel
                pak pagina
                minuut rit exemplaar portie bord"""
            ),
            Per.ITEM,
        ),
    },
    per_leads=phrases("per elk elke iedere / het de"),
    per_alone={
        **dict.fromkeys(words("dagelijks dagelijkse"), Per.DAY),
        **dict.fromkeys(words("wekelijks wekelijkse"), Per.WEEK),
        **dict.fromkeys(words("maandelijks maandelijkse"), Per.MONTH),
        **dict.fromkeys(words("jaarlijks jaarlijkse"), Per.YEAR),
        **dict.fromkeys(words("elk stuk"), Per.ITEM),
    },
    per_any=words("per"),
    per_not=words("saldo ongeluk direct abuis"),
    roles={
        Role.SALARY: phrases(
            """salaris loon lonen verdien bezoldig pensioen honorarium bonus uitkering vergoeding
            wachtgeld gage"""
        ),
        Role.FINE: phrases(
            "boete beboet veroordeel schadevergoeding dwangsom straf schikking bekeur"
        ),
        Role.DEBT: phrases("schuld lening leen_ leende_ tekort krediet terugbetal hypotheek gat_"),
        Role.REVENUE: phrases(
            "omzet opbrengst inkomsten winst opbreng opgebracht donatie inzamel ingezameld verkoop_"
        ),
        Role.PROMISED: phrases(
            """beloof beloven belooft toegezegd toezeg aangekondigd kondig begroot begroting budget
        trekt_ uittrekken pakket plan_ plannen fonds_"""
        ),
        Role.SAVED: phrases("bespaar besparen bespaart besparing bezuinig"),
        Role.PRICE: phrases(
            """prijs kost_ kosten_ kostte_ kaartje ticket entree tarief huur verkocht waard_ waarde
        gekocht koopt_ kocht_ geschat veiling"""
        ),
        Role.SPENT: phrases(
            """uitgegeven uitgaf uitgeven besteed betaal betaald betalen rekening gekost reis
            investeer geïnvesteerd subsidie subsidieert belastinggeld overgemaakt stak_"""
        ),
    },
    derived=phrases("oftewel ofwel dat_is omgerekend"),
)

_PHRASES = PhraseWords(
    determiners=words(
        """de het een deze dit die dat zijn haar hun ons onze mijn jouw uw elke elk ieder iedere
        alle enkele geen t s"""
    ),
    of=words("van"),
    of_after=words("aan van"),
    of_before=words("van voor met tot op"),
    bare_after="always",
    head_last=True,
    relatives=words("die dat welke"),
    pronouns=words("ik jij je hij zij ze het we wij men er"),
    antecedents={
        "hij": words("de een deze zijn haar"),
        "het": words("het dit een"),
        "ze": words("de deze"),
    },
    degrees=words("zeer te meer"),
    prepositions=words(
        """in aan op uit bij tot door tegen achter met na naast zonder sinds over om onder voor
        wegens
        tussen te naar van per"""
    ),
    demonstratives=words("deze dit die dat"),
    agents=words("door"),
    compared=(("tegenover",), ("tegen",), ("in", "plaats", "van"), ("vergeleken", "met")),
    purpose=words("voor"),
    stops=words(
        """ik jij je hij zij ze het we wij men mij hem hen ons u zich wie wat en of maar want dus
        omdat als toen terwijl nadat voordat zodat hoewel in aan op uit bij tot door tegen
        achter met na naast zonder sinds over om onder voor wegens tussen te naar is zijn was
        waren wordt worden werd werden geworden heeft hebben had hadden heb kan kunnen kon zal
        zullen zou moet moeten moest wil willen mag niet nooit alleen ook nog al nu vandaag
        gisteren morgen dan daar hier zo zeer meer minder ongeveer bijna ruim altijd weer totaal
        echter per volgens er daarvan daarvoor waarvan waar welke tegoed terug omgerekend ofwel
        zei zegt spreekt spreken
        jaarlijks maandelijks nodig"""
    ),
    passive=phrases("verkocht geschat"),
    having=words("heeft hebben had hadden"),
    subject_verbs=phrases(
        """ging_ gingen_ kost gekost bedraag bedroeg bedragen_ beloop beliep steeg_ stegen_
        daalde_ bereik vergt_
        opbracht opgebracht brengt_ is_ was_ waren_"""
    ),
    verbs=phrases(
        """gegev toegezeg toegekend uitgetrok betaal betal uitgaf uitgeg uitgev gaf besteed bested
        verdien ontving ontvang kreeg krijg krijgt investeer doneer beloof belov bespaar koop
        kocht gekocht verkocht verkoop leen leend geleend verlies verloor won gewonn ontvreemd
        verduister stal gestol veroordeel reserve trok trekt stak steekt eist vraag vroeg
        overgemaakt nodig"""
    ),
    not_verbs=words(
        """kosten kostbaar betaling betalingen koper kopers verkoper verkoop aankoop bedrag
        bedragen vraag vragen verlies verdienste reserve verdiensten investeerder schatting"""
    ),
    auxiliaries=words(
        """is zijn was waren wordt worden werd werden heeft hebben had hadden zal zullen zou zouden
        moet moeten moest kan kunnen kon wil willen"""
    ),
    earning=phrases("verdien ontving ontvang kreeg krijg krijgt verlies verloor won gewonn"),
    wages=phrases("betaald verdien krijg kreeg"),
    giving=phrases("""betaal gaf gegev doneer leen beloof"""),
    fining=phrases("veroordeel"),
    payees=words("aan"),
    sources=words("door"),
    places=words("in"),
    conjunctions=words("en plus of maar"),
    unit_articles=words("de het"),
    generic=words(
        "som bedrag prijs waarde kosten hoogte totaal maximum minimum gemiddelde niveau tarief"
    ),
    each=words("elke elk iedere"),
    vessels=words(
        """cheque budget krediet lening subsidie opdracht contract fonds donatie investering pakket
        steun rekening"""
    ),
    money_adjectives=words("bruto netto extra meer uit nodig"),
    times=words(
        """jaar jaren maand maanden dag dagen week weken meer minder tijd januari februari maart
        april mei juni juli augustus september oktober november december maandag dinsdag woensdag
        donderdag vrijdag zaterdag zondag eind begin gemiddeld"""
    ),
)

MONEY = MoneyWords(_NUMBERS, _CURRENCIES, _LINKS, _CONTEXT, _PHRASES)
