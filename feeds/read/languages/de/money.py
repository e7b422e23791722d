"""How German tells money: number words, coins, and what is said around a sum."""

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
    plain=values("eins=1 ein=1 eine=1 zwo=2"),
    hundreds=words("hundert"),
    scales=values(
        """tausend=1000 million=1000000 millionen=1000000 mio=1000000 milliarde=1000000000
        milliarden=1000000000 mrd=1000000000 mia=1000000000 billion=1000000000000
        billionen=1000000000000"""
    ),
    short_scales=values(
        "k=1000 tsd=1000 m=1000000 mill=1000000 mrden=1000000000 bio=1000000000000"
    ),
    collectives=values(
        """dutzend=12 dutzende=12 hunderte=100 hunderten=100 tausende=1000 tausenden=1000
        zehntausende=10000 zehntausenden=10000 hunderttausende=100000 hunderttausenden=100000"""
    ),
    vague=words("mehrere einige etliche viele zig paar"),
    fractions={
        "eine halbe": Decimal("0.5"),
        "einer halben": Decimal("0.5"),
        "halbe": Decimal("0.5"),
        "einer viertel": Decimal("0.25"),
        "eine viertel": Decimal("0.25"),
        "eine dreiviertel": Decimal("0.75"),
    },
    and_half=(("einhalb",),),
    joiners=frozenset(),
    ones=words("ein eine einen einem einer"),
    morphemes={
        **values(
            """null=0 ein=1 eins=1 zwei=2 zwo=2 drei=3 vier=4 funf=5 sechs=6 sieben=7 acht=8 neun=9
            zehn=10 elf=11 zwolf=12 dreizehn=13 vierzehn=14 funfzehn=15 sechzehn=16 siebzehn=17
            achtzehn=18 neunzehn=19 zwanzig=20 dreissig=30 vierzig=40 funfzig=50 sechzig=60
            siebzig=70 achtzig=80 neunzig=90 hundert=100 tausend=1000 und=0 fuenf=5 fuenfzig=50
            zwoelf=12 fuenfzehn=15"""
        ),
        "einhalb": Decimal("0.5"),
        "anderthalb": Decimal("1.5"),
    },
)

_CURRENCIES = CurrencyWords(
    units=table(
        """
        euro: euro euros; dollar: dollar dollars; pound: pfund pfunds pfundsterling; franken:
        franken schweizerfranken; franc: franc francs; yen: yen; yuan: yuan renminbi; rupee:
        rupie rupien; rouble: rubel; won: won; krona: krone kronen; peso: peso pesos; dinar:
        dinar dinare; dirham: dirham; riyal: riyal riyals; rial: rial rials; real: reais; rand:
        rand; zloty: zloty; forint: forint; lev: lewa; leu: lei; hryvnia: hrywnja griwna hrywna;
        lira: lira; lire: lire; mark: mark deutschmark dmark; guilder: gulden; peseta: peseta
        peseten; escudo: escudo escudos; drachma: drachme drachmen; schilling: schilling; shekel:
        schekel; baht: baht; rupiah: rupiah; ringgit: ringgit; naira: naira; riel: riel; bolivar:
        bolivar; bitcoin: bitcoin bitcoins; slang: flocken mause kroten; cent: cent cents rappen
        centime groschen; penny: penny pence; kopek: kopeke kopeken;
        """
    ),
    nations=table(
        """
        US: us amerikanisch us-amerikanisch; CA: kanadisch; AU: australisch; NZ: neuseelandisch;
        HK: hongkong hong_kong; SG: singapur; TW: taiwan; JM: jamaik; GB: sterling britisch
        englisch; EG: agyptisch; LB: libanesisch; SY: syrisch; SD: sudanesisch; IE: irisch; CH:
        schweizer; FR: franzosisch; BE: belgisch; CD: kongolesisch; CFA: cfa; JP: japanisch; CN:
        chinesisch; IN: indisch; PK: pakistanisch; LK: sri-lankisch; NP: nepalesisch; RU:
        russisch; BY: belarussisch weissrussisch; KR: sudkoreanisch; KP: nordkoreanisch; SE:
        schwedisch; NO: norwegisch; DK: danisch; IS: islandisch; CZ: tschechisch; MX:
        mexikanisch; AR: argentinisch; CL: chilenisch; CO: kolumbianisch; PH: philippinisch; CU:
        kubanisch; UY: uruguayisch; KW: kuwaitisch; IQ: irakisch; DZ: algerisch; TN: tunesisch;
        LY: libysch; JO: jordanisch; RS: serbisch; MA: marokkanisch; AE: emiratisch; SA: saudi;
        QA: katarisch; OM: omanisch; YE: jemenitisch; IR: iranisch; BR: brasilianisch; RO:
        rumanisch; MD: moldauisch; TR: turkisch; IT: italienisch; DE: deutsch; FI: finnisch; NL:
        niederlandisch hollandisch; HU: ungarisch; ES: spanisch; PT: portugiesisch; AT:
        osterreichisch; KE: kenianisch; MY: malaysisch; KH: kambodschanisch;
        """
    ),
    weak=words("pfund won rand mark lei franc mause kroten krone kronen"),
    adjectives=words("alte alten neue lausige schlappe ganze d"),
    links=words("an"),
    names_before=words("euro dollar franken"),
    minor_joiners=words("und"),
    minor_marks=words("c ct"),
    small_marks={"ct": ""},
    not_after_one=words("der die zone"),
    negations=words("nicht ohne"),
)

_LINKS = LinkWords(
    to=words("bis auf"),
    alternatives=words("oder"),
    between=words("zwischen"),
    between_and=words("und"),
    origin=words("von"),
    verb_final=True,
    change=phrases(
        """stieg steig gestieg fiel fall gefall erhoh sank sink gesunk kletter wuchs wachs senk
        angehob anhob reduz verteuer verring gekurz kurz"""
    ),
    part=(("davon",), ("darunter",), ("davon", "allein")),
)

_CONTEXT = ContextWords(
    about=phrases(
        """etwa rund circa ca ca. ungefahr knapp fast beinahe gut mehr_als uber weniger_als unter
        an_die nahezu annahernd schatzungsweise um_die gegen"""
    ),
    bounds=words("mindestens hochstens maximal minimal bis zu nur lediglich wenigstens allein"),
    about_after=phrases("in_etwa oder_so"),
    about_links=words("die der den"),
    per={
        **dict.fromkeys(words("stunde std h"), Per.HOUR),
        **dict.fromkeys(words("tag"), Per.DAY),
        **dict.fromkeys(words("nacht ubernachtung"), Per.NIGHT),
        **dict.fromkeys(words("woche"), Per.WEEK),
        **dict.fromkeys(words("monat"), Per.MONTH),
        **dict.fromkeys(words("jahr"), Per.YEAR),
        **dict.fromkeys(
            words(
                """person kopf nase kind einwohner fahrgast schuler patient teilnehmer besucher
                mitarbeiter haushalt familie burger gast student beschaftigten"""
            ),
            Per.PERSON,
        ),
        **dict.fromkeys(
            words(
                """liter kilo kg kwh mwh meter quadratmeter kilometer tonne barrel stuck flasche
                ticket
                karte
                aktie packung seite minute fahrt exemplar portion teller unze anteilsschein"""
            ),
            Per.ITEM,
        ),
    },
    per_leads=phrases("pro je im am / die in_der jeden jede jedes"),
    per_alone={
        **dict.fromkeys(words("stundlich"), Per.HOUR),
        **dict.fromkeys(words("taglich taglichen"), Per.DAY),
        **dict.fromkeys(words("wochentlich"), Per.WEEK),
        **dict.fromkeys(words("monatlich monatliche monatlichen monatliches"), Per.MONTH),
        **dict.fromkeys(words("jahrlich jahrliche jahrlichen jahrliches"), Per.YEAR),
        **dict.fromkeys(words("jeweils pauschal"), Per.ITEM),
    },
    per_any=words("pro je"),
    per_not=words("nach doch und"),
    roles={
        Role.SALARY: phrases(
            """gehalt gehälter lohn löhne verdien besold diäten honorar pension rente bezüge bonus
            boni vergütung stundenlohn monatslohn jahresgehalt"""
        ),
        Role.FINE: phrases(
            """strafe geldstrafe bußgeld buße geldbuße verurteil entschädig schadenersatz
            schmerzensgeld verwarnung knöllchen"""
        ),
        Role.DEBT: phrases(
            "schuld kredit darlehen defizit verschuld fehlbetrag minus_ haushaltsloch zurückzahl"
        ),
        Role.REVENUE: phrases(
            """umsatz umsätze einnahm gewinn erlös ertrag erträge spende eingenommen einspiel
            verkauf_ verkäufe"""
        ),
        Role.PROMISED: phrases(
            """versprech versprochen zugesagt zusage ankündig angekündigt geplant plant_ sollen_
            bereitstell bereitgestellt haushalt budget etat_ paket programm fördermittel"""
        ),
        Role.SAVED: phrases("spar_ sparen spart_ gespart einspar eingespart ersparnis kürzung"),
        Role.PRICE: phrases(
            """preis kostet_ kosten_ kostete_ ticket eintritt gebühr miete verkauft wert_ gekauft
            kaufen kauft_ kaufte_ schätz auktion"""
        ),
        Role.SPENT: phrases(
            """ausgegeben ausgab ausgibt ausgeben bezahl gezahlt zahl rechnung gekostet reise
            investier subvention zuschuss fördert steuergeld verpulver überwies überwiesen"""
        ),
    },
    derived=phrases("also das_sind das_macht umgerechnet das_entspricht"),
)

_PHRASES = PhraseWords(
    determiners=words(
        """der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen
        diesem sein seine seinen seiner ihr ihre ihren ihrer unser unsere mein meine jede jeder
        jedes alle einige mehrere kein keine am im zum zur"""
    ),
    of=words("von der des vom"),
    of_after=words("an von"),
    bare_of=words("an"),
    of_before=words("von um mit fur uber in bei"),
    head_last=True,
    relatives=words("der die das welche welcher"),
    pronouns=words("ich du er es wir man sie"),
    antecedents={
        "er": words("der ein dieser sein ihr"),
        "sie": words("die eine diese seine ihre"),
        "es": words("das ein dieses"),
    },
    degrees=words("sehr zu mehr"),
    prepositions=words(
        """in im an am auf aus bei mit nach seit von vom zu zum zur durch fur gegen ohne um hinter
        neben uber unter vor zwischen wegen trotz wahrend"""
    ),
    endings=("te", "ten", "tet"),
    demonstratives=words("diese dieser dieses diesen diesem"),
    agents=words("durch"),
    compared=(("gegenuber",), ("statt",), ("anstatt",), ("anstelle", "von"), ("verglichen", "mit")),
    bare_after="capital",
    purpose=words("fur"),
    stops=words(
        """ich du er sie es wir ihr man mich mir dich dir ihn ihm uns euch ihnen sich wer was und
        oder aber denn doch sondern weil wenn als wie dass ob obwohl wahrend nachdem bevor damit
        in an auf aus bei bis durch gegen hinter mit nach neben ohne seit uber um unter vor
        wegen zwischen zu ist sind war waren wird werden wurde wurden worden sein hat haben
        hatte hatten habe kann konnen konnte soll sollen sollte muss mussen will wollen darf
        nicht nie nur auch noch schon jetzt heute gestern morgen dann da hier dort so sehr mehr
        weniger etwa rund knapp fast gut immer wieder insgesamt bereits jedoch pro je laut fur
        von sei spricht sprechen umgerechnet paar sagte sagt wo welche welcher dabei dafur
        davon daran hin her
        jahrlich monatlich wochentlich taglich"""
    ),
    passive=phrases("verkauft geschatzt bewertet"),
    having=words("hat haben hatte hatten"),
    subject_verbs=phrases(
        """schlug_ schlagt_ schlagen_ kost gekostet belauf belief betrag betrug liegt_ liegen_
        lag_ lagen_ beziffer schatz
        stieg_ steigt_ fiel_ erreich umfass macht_ brachte_ bringt_ verschling eingebracht
        entspr verschlang ist_ war_ waren_"""
    ),
    verbs=phrases(
        """zahlt_ zahlen_ zahlte_ zahlten_ bezahl gezahlt ausgeb ausgegeb gab_aus verdien erhalt
        erhielt bekam bekomm bekommen
        kassier einnahm eingenomm investier spend gespendet versprach verspr sparte spart gespart
        kaufte_ kauft_ kaufen_ gekauft verkauft uberw schuldet geliehen lieh_ bewillig fordert
        gefordert verlang verlor
        gewann gewonn gewahr erbeut veruntreu unterschlag stahl gestohl verurteil genehmig stell
        braucht pump gepumpt vorgeseh angebot bezieh bezog"""
    ),
    not_verbs=words(
        """kosten kostenlos zahl zahlen zahlung zahlungen verkauf kauf kaufer verkaufer schulden
        schuld spende spenden betrag verdienst sparte lage macht kaufpreis kaufmann schuldner
        spender schatz gewinn gewinne bezahlung"""
    ),
    auxiliaries=words(
        """hat haben hatte hatten habe ist sind war waren wird werden wurde wurden soll sollen
        sollte sollten muss mussen musste kann konnen konnte will wollen wollte"""
    ),
    earning=phrases(
        """verdien erhalt erhielt bekam bekomm bekommen kassier bezieh bezog verlor verlier gewann
        gewonn"""
    ),
    wages=phrases("bezahlt verdien bezieh bezog bekomm bekam erhalt"),
    giving=phrases("""zahl bezahl gezahlt uberw spend gespendet"""),
    fining=phrases("verurteil"),
    payees=words("an"),
    sources=words("durch"),
    places=words("in im"),
    conjunctions=words("und plus oder aber sowie"),
    unit_articles=words("der die das"),
    generic=words(
        """summe betrag preis hohe wert kosten gesamtkosten gesamtwert maximum minimum durchschnitt
        niveau grossenordnung"""
    ),
    each=words("jede jeden jedes"),
    vessels=words(
        """scheck budget etat kredit darlehen zuschuss subvention auftrag vertrag fonds spende
        investition paket hilfe rechnung"""
    ),
    money_adjectives=words("brutto netto extra zusatzlich mehr aus"),
    times=words(
        """jahr jahre jahren monat monate monaten tag tage tagen woche wochen mehr weniger zeit
        januar februar marz april mai juni juli august september oktober november dezember montag
        dienstag mittwoch donnerstag freitag samstag sonntag ende anfang mitte schnitt"""
    ),
)

MONEY = MoneyWords(_NUMBERS, _CURRENCIES, _LINKS, _CONTEXT, _PHRASES)
