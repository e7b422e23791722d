"""How English tells money: number words, coins, and what is said around a sum."""

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
    decimal_mark=".",
    plain=values(
        """zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11
        twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18
        nineteen=19 twenty=20 thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80
        ninety=90"""
    ),
    hundreds=words("hundred"),
    scales=values(
        """thousand=1000 million=1000000 billion=1000000000 trillion=1000000000000 mln=1000000
        lakh=100000 lakhs=100000 crore=10000000 crores=10000000"""
    ),
    short_scales=values(
        """k=1000 m=1000000 mn=1000000 mm=1000000 mio=1000000 b=1000000000 bn=1000000000
        bln=1000000000 t=1000000000000 tn=1000000000000 trn=1000000000000"""
    ),
    collectives=values(
        """dozen=12 dozens=12 tens=10 hundreds=100 thousands=1000 millions=1000000
        billions=1000000000 trillions=1000000000000"""
    ),
    vague=words("several some many few couple"),
    fractions={
        "half a": Decimal("0.5"),
        "half": Decimal("0.5"),
        "a half": Decimal("0.5"),
        "quarter": Decimal("0.25"),
        "a quarter": Decimal("0.25"),
        "a quarter of": Decimal("0.25"),
        "three quarters": Decimal("0.75"),
        "three quarters of": Decimal("0.75"),
        "three quarter": Decimal("0.75"),
    },
    and_half=(("and", "a", "half"), ("and", "one", "half")),
    joiners=words("and"),
    ones=words("a an one"),
)

_CURRENCIES = CurrencyWords(
    units=table(
        """
        euro: euro euros; dollar: dollar dollars; pound: pound pounds sterling quid; franc: franc
        francs; yen: yen; yuan: yuan renminbi; rupee: rupee rupees; rouble: rouble roubles ruble
        rubles; won: won; krona: krona kronor krone kroner kronur koruna korunas kroon; peso:
        peso pesos; dinar: dinar dinars; dirham: dirham dirhams; riyal: riyal riyals; rial: rial
        rials; real: reais reals; rand: rand rands; zloty: zloty zlotys zlotych; forint: forint
        forints; lev: leva; leu: lei; hryvnia: hryvnia hryvnias; lira: lira liras; lire: lire;
        mark: mark marks deutschmark deutschmarks deutschemark deutschemarks; guilder: guilder
        guilders; peseta: peseta pesetas; escudo: escudo escudos; drachma: drachma drachmas;
        schilling: schilling schillings; shilling: shilling shillings; shekel: shekel shekels;
        baht: baht; rupiah: rupiah rupiahs; ringgit: ringgit ringgits; dong: dong; tugrik: tugrik
        tugriks; taka: taka; naira: naira; cedi: cedi cedis; riel: riel riels; kuna: kuna;
        bolivar: bolivar bolivars; sol: soles; guarani: guarani guaranis; bitcoin: bitcoin
        bitcoins; ether: ether; geneh: geneh geneih egyptianpound egyptianpounds; tenge: tenge;
        slang: buck bucks grand; cent: cent cents centime centimes paise paisa agorot groszy;
        penny: penny pennies pence;
        kopek: kopek kopeks kopiyka kopiykas kopeck kopecks;
        """
    ),
    nations=table(
        """
        US: us u_s american; CA: canadian; AU: australian aussie; NZ: new_zealand kiwi; HK:
        hong_kong; SG: singapore; TW: taiwan; JM: jamaican; NA: namibian; LR: liberian; TT:
        trinidad; BS: bahamian; BB: barbad; FJ: fijian; GB: british english uk sterling; EG:
        egyptian; LB: lebanese; SY: syrian; SD: sudanese; IE: irish; CH: swiss; BE: belgian; FR:
        french; LU: luxembourg; CD: congolese; RW: rwandan; CFA: cfa; JP: japanese; CN: chinese;
        IN: indian; PK: pakistani; LK: sri_lankan; NP: nepal; ID: indones; MU: mauriti; RU:
        russian; BY:
        belarus; KR: south_korean korean; KP: north_korean; SE: swedish; NO: norwegian; DK:
        danish; IS: icelandic; CZ: czech; MX: mexican; AR: argentin; CL: chilean; CO: colombian;
        PH: philippine; CU: cuban; UY: uruguayan; DO: dominican; KW: kuwait; IQ: iraqi; DZ:
        algerian; TN: tunisian; LY: libyan; JO: jordan; RS: serbian; BH: bahrain; MA: moroccan;
        AE: emirati uae; SA: saudi; QA: qatar; OM: omani; YE: yemen; IR: iranian; BR: brazil; RO:
        romanian; MD: moldovan; TR: turkish; IT: italian; DE: german; FI: finnish; NL: dutch; HU:
        hungarian; ES: spanish; PT: portuguese; AT: austrian; KE: kenya; TZ: tanzania; UG:
        uganda; SO: somali; MY: malaysia; KH: cambodia; PE: peruvian;
        """
    ),
    weak=words("won rand mark marks real reals lei grand ether soles lev dong"),
    adjectives=words("old new measly mere whole"),
    heavy=phrases("weigh lost lose shed gain heav"),
    links=words("of"),
    names_before=words("dollar dollars ringgit malaysia rupees pounds yen"),
    minor_joiners=words("and"),
    minor_marks=words("c p"),
    small_marks={"p": "GBP", "c": ""},
    not_after_one=words("coin zone area note bill in_every"),
    negations=words("not without nor"),
)

_LINKS = LinkWords(
    to=words("to"),
    alternatives=words("or"),
    between=words("between"),
    between_and=words("and"),
    origin=words("from"),
    change=phrases(
        """rise rising rose risen grow grew jump climb fall fell drop cut increas decreas slash
        rais went go going up down moved soar plung doubl trebl tripl reduc swell"""
    ),
    part=(("of", "which"), ("including",), ("of", "that")),
)

_CONTEXT = ContextWords(
    about=phrases(
        """about around roughly some nearly almost approximately circa more_than over less_than
        under close_to an_estimated estimated upwards_of north_of just_over just_under
        in_excess_of well_over c. ~ approaching nigh_on"""
    ),
    bounds=words(
        """at least most up to maximum minimum only just as much an additional another further
        whopping record"""
    ),
    about_after=phrases("or_so or_thereabouts or_more approximately give_or_take-ish"),
    about_links=words("a the an"),
    per={
        **dict.fromkeys(words("hour hours hr hrs"), Per.HOUR),
        **dict.fromkeys(words("day days"), Per.DAY),
        **dict.fromkeys(words("night nights"), Per.NIGHT),
        **dict.fromkeys(words("week weeks wk"), Per.WEEK),
        **dict.fromkeys(words("month months"), Per.MONTH),
        **dict.fromkeys(words("year years yr annum"), Per.YEAR),
        **dict.fromkeys(
            words(
                """person people head adult child passenger pupil student patient guest resident
                employee worker household family inhabitant taxpayer voter visitor delegate capita
                citizen"""
            ),
            Per.PERSON,
        ),
        **dict.fromkeys(
            words(
                """item piece unit ticket share barrel kwh mwh gallon litre liter pound kilo kg
                tonne ton
                ounce mile metre meter square_foot bottle pint box copy meal plate seat dozen pop
                time trip page minute game go throw bushel roll sheet mask"""
            ),
            Per.ITEM,
        ),
    },
    per_leads=phrases("a an per each every / -a- -an- -per-"),
    per_alone={
        **dict.fromkeys(words("hourly"), Per.HOUR),
        **dict.fromkeys(words("daily"), Per.DAY),
        **dict.fromkeys(words("nightly"), Per.NIGHT),
        **dict.fromkeys(words("weekly"), Per.WEEK),
        **dict.fromkeys(words("monthly"), Per.MONTH),
        **dict.fromkeys(words("yearly annual annually pa"), Per.YEAR),
        **dict.fromkeys(words("each apiece"), Per.ITEM),
    },
    per_any=words("per"),
    per_not=words("cent se the its"),
    roles={
        Role.SALARY: phrases(
            """salar wage wages earn earns earned earning pay_packet pension payroll stipend
            bonus remuneration fee_ day_rate pay_rise pay_of annual_pay take-home"""
        ),
        Role.FINE: phrases(
            "fine_ fined fines penalt damages sentenced ordered_to_pay settlement compensation"
        ),
        Role.DEBT: phrases(
            """debt owe loan borrow overdraft deficit repay shortfall black_hole mortgage arrears
            bailout liabilit"""
        ),
        Role.REVENUE: phrases(
            """expected_to_earn forecast_to_earn projected_to_earn set_to_earn hoped_to_earn
            revenue turnover profit takings raised raise_ proceeds income takes_in took_in made_
        collect receipts sales generat donation donated winnings jackpot won_"""
        ),
        Role.PROMISED: phrases(
            """promis pledg announc plan_to plans_to earmark budget allocat commit set_aside fund_
            package will_spend stimulus"""
        ),
        Role.SAVED: phrases("sav_ saving savings save_ saves saved economies cut_of cuts"),
        Role.PRICE: phrases(
            """price cost_ costs costing ticket fare charge_ charges charged sold sell rent worth
            bought buy valued fee admission bid auction asking"""
        ),
        Role.SPENT: phrases(
            """spend spent bill_ invoice paid pay_ pays paying expens grant subsid invest fund
            shelled splash aid_ gift cost_the trip squander fork blew handed"""
        ),
    },
    derived=phrases("or that_is i.e. equivalent_to"),
)

_PHRASES = PhraseWords(
    determiners=words(
        """the a an this that these those his her its their our your my every each some any no
        another"""
    ),
    of=words("of"),
    of_after=words("of in"),
    of_before=words("of at for"),
    head_last=True,
    bare_after="determined",
    purpose=words("for on towards toward to"),
    stops=words(
        """i you he she it we they me him them us who whom which what that there here and but or
        nor so yet if because although though while when where whether as than by with without
        from into onto over under about around after before since until during between among
        against via at on for to is are was were be been being am has have had having do does
        did will would shall should can could may might must not never only just also still
        already even then now today yesterday tomorrow last next ago per more less nearly almost
        roughly some up down out off back again however meanwhile according including such how
        why said says in of through offshore worth remaining supposed combined say said says far
        early late found got gave took put told went came left kept held sent brought called
        asked opened closed began met led felt knew thought became showed heard let meant turned
        started used used_to wants needs gets takes makes goes comes gives puts calls asks seems
        looks lasted sits stands includes include including expected meant hoped equal equals
        remain remains remained little spoke speaks
        talks talked itself themselves"""
    ),
    passive=phrases("valu estimat priced sold_"),
    having=words("has have had having"),
    subject_verbs=phrases(
        """cost amount total_ totalled totals reach fetch sell_ sells worth_ stands_ stood_ ran_
        runs_ run_ come_ comes_ came_ rose_ risen_ fell_ fallen_ rise_ fall_ is_ was_ are_ were_
        be_ been_ exceed"""
    ),
    verbs=phrases(
        """committed_
        pay paid spen charg earn receiv rais owe_ owes_ owed_ borrow lend_ lent_ donat pledg
        promis allocat earmark award grant fined fining repay repaid save_ saves_ saved_ saving_
        lose_ loses_ lost_ win_ wins_ won_ collect generat buy_ buys_ bought hand invest claim
        stole steal embezzl swindl shell splash blew blow contribut demand loot squander siphon
        pocket"""
    ),
    not_verbs=words(
        """sale sales payment payments payer taxpayer spender charger charge charges earnings award
        grant grants claim claims investment investments investor investors offer offers order
        orders cut cuts giver maker makers pricing island issue issues arena area areas runway
        runner running standard standards savings saving collection donation donations
        contribution contributions announcement setting settlement totality estimate estimates"""
    ),
    relatives=words("which that who"),
    pronouns=words("i you he she it we they this that there those"),
    antecedents={
        "it": words("the a an this its his her their"),
        "they": words("the these those its his her their"),
    },
    auxiliaries=words("has have had was were been be being is are"),
    goes=words("went goes go going"),
    infinitives=words("to"),
    degrees=words("most more very so too"),
    prepositions=words(
        """in at by for on with from to under over near into of during since between against
        about"""
    ),
    devoted=phrases("earmark allocat set_aside reserv intend meant dedicat"),
    devoted_to=words("for to"),
    participles=("ing",),
    demonstratives=words("this these that those"),
    agents=words("by"),
    compared=(
        ("against",),
        ("compared", "with"),
        ("compared", "to"),
        ("instead", "of"),
        ("up", "from"),
        ("down", "from"),
        ("versus",),
        ("vs",),
        ("rather", "than"),
    ),
    earning=phrases(
        """earn receiv charg rais collect generat makes_ draws_ lose_ loses_ lost_ win_ wins_ won_
        pocket"""
    ),
    wages=phrases("paid earn makes_"),
    giving=phrases(
        """pay_ pays_ paid owe_ owes_ owed_ repay repaid donat lent_ lend_ committed_ award grant
        hand contribut promis pledg"""
    ),
    fining=phrases("fining fined"),
    adverbs=phrases("ly"),
    pasts=phrases("ed"),
    payees=words("to"),
    sources=words("by from"),
    places=words("in"),
    conjunctions=words("and plus or but"),
    generic=words(
        """sum money amount price total value cost costs figure average level rate maximum minimum
        tune
        range equivalent"""
    ),
    each=words("each every"),
    vessels=words(
        """cheque check budget loan grant contract fund funds donation investment package bill
        deal sum bid item"""
    ),
    money_adjectives=words("gross net extra worth more each annually"),
    times=words(
        """year years month months day days week weeks moment time while now long more less all
        good one ones which part total favour return fact addition order cash january february
        march april may june july august september october november december monday tuesday
        wednesday thursday friday saturday sunday spring summer autumn winter decade quarter
        average mid"""
    ),
)

MONEY = MoneyWords(_NUMBERS, _CURRENCIES, _LINKS, _CONTEXT, _PHRASES)
