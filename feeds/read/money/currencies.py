"""Currencies of the world, whatever the language: codes, symbols, and whose coin a name means.

How a language calls them stands in `feeds/read/languages/<code>/money.py`. Codes are ISO 4217's,
those of coins that are no more included (old articles tell of francs and marks), and BTC and ETH.
"""

from __future__ import annotations

from dataclasses import dataclass, field

_CODES = """
AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD
CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD
GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD
KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK
NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD
SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD
XOF XPF YER ZAR ZMW ATS BEF DEM EEK ESP FIM FRF GRD IEP ITL LTL LUF LVL NLG PTE SIT SKK BTC ETH
"""
CODES = frozenset(_CODES.split())
ALIASES = {"RMB": "CNY", "NTD": "TWD", "FCFA": None, "STG": "GBP", "SFR": "CHF"}
"""Codes that people write and the standard does not have; None: more than one coin."""

SAFE_LOWER = frozenset(
    """eur usd gbp chf aud cad jpy cny rmb btc nzd mxn brl sek nok dkk pln hkd sgd inr czk huf
    fcfa sfr""".split()
)
"""Codes that are no word of any language read here, so that lower case is read as well."""

WORD_LIKE = frozenset(
    """ALL AMD ANG ARS BAM COP CUP DOP ETH FIM GEL GIP HUF ITL LAK MAD MOP MUR PEN RON SEK SOS STN
    TOP TRY""".split()
)
"""Codes that are also words, names or other abbreviations (COP 26): a bare figure is not enough."""

SYMBOLS: dict[str, str] = {
    "€": "EUR",
    "$": "USD",
    "＄": "USD",
    "£": "GBP",
    "￡": "GBP",
    "¥": "JPY",
    "￥": "JPY",
    "₽": "RUB",
    "₹": "INR",
    "₿": "BTC",
    "₪": "ILS",
    "₩": "KRW",
    "₺": "TRY",
    "₴": "UAH",
    "฿": "THB",
    "₫": "VND",
    "₦": "NGN",
    "₱": "PHP",
    "₲": "PYG",
    "₡": "CRC",
    "₵": "GHS",
    "₸": "KZT",
    "₾": "GEL",
    "₼": "AZN",
    "₮": "MNT",
    "৳": "BDT",
    "₣": "FRF",
    "₤": "ITL",
    "₧": "ESP",
}
CENT_SYMBOLS = frozenset("¢￠")
DOLLAR_SIGNS = frozenset("$＄")

DOLLARS: dict[str, str] = {
    "us": "USD",
    "usd": "USD",
    "c": "CAD",
    "ca": "CAD",
    "can": "CAD",
    "cad": "CAD",
    "cdn": "CAD",
    "a": "AUD",
    "au": "AUD",
    "aud": "AUD",
    "nz": "NZD",
    "nzd": "NZD",
    "hk": "HKD",
    "hkd": "HKD",
    "s": "SGD",
    "sg": "SGD",
    "sgd": "SGD",
    "nt": "TWD",
    "twd": "TWD",
    "r": "BRL",
    "brl": "BRL",
    "mx": "MXN",
    "mex": "MXN",
    "mxn": "MXN",
    "ar": "ARS",
    "cl": "CLP",
    "cop": "COP",
    "j": "JMD",
    "tt": "TTD",
    "bz": "BZD",
}
"""What stands before or after a dollar sign and says whose dollar it is."""

LETTER_SIGNS: dict[str, str] = {
    "zł": "PLN",
    "Kč": "CZK",
    "Ft": "HUF",
    "Rs": "INR",
    "RM": "MYR",
    "LE": "EGP",
    "SFr": "CHF",
    "sFr": "CHF",
    "Fr": "CHF",
    "FF": "FRF",
    "F": "FRF",
    "DM": "DEM",
    "Rp": "IDR",
    "Ptas": "ESP",
    "ptas": "ESP",
    "Pta": "ESP",
    "pta": "ESP",
    "pts": "ESP",
}
"""Letters written like a symbol, as their case is written."""
WEAK_SIGNS = frozenset({"F"})
"""Those that count only after a figure that looks like a sum."""
LETTER_SIGNS_BEFORE = frozenset({"Rs", "RM", "LE", "SFr", "sFr", "Fr", "DM", "Rp"})
"""Those that may stand before the figure."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A coin's name. `code` is None where only a nation tells whose it is ("dinars")."""

    name: str
    code: str | None
    nations: dict[str, str] = field(default_factory=dict)
    minor: bool = False
    """A hundredth of another: cent, penny, centime."""


def _unit(name: str, code: str | None, nations: str = "", *, minor: bool = False) -> Unit:
    pairs = (pair.partition("=") for pair in nations.split())
    return Unit(name, code, {nation: whose for nation, _, whose in pairs}, minor)


_ALL = (
    _unit("euro", "EUR"),
    _unit(
        "dollar",
        "USD",
        "US=USD CA=CAD AU=AUD NZ=NZD HK=HKD SG=SGD TW=TWD JM=JMD NA=NAD LR=LRD TT=TTD BS=BSD "
        "BB=BBD FJ=FJD BZ=BZD GY=GYD",
    ),
    _unit("pound", "GBP", "GB=GBP EG=EGP LB=LBP SY=SYP SD=SDG IE=IEP TR=TRY GI=GIP"),
    _unit(
        "franc", "FRF", "FR=FRF CH=CHF BE=BEF LU=LUF CD=CDF DJ=DJF GN=GNF RW=RWF BI=BIF KM=KMF CFA="
    ),
    _unit("franken", "CHF", "CH=CHF FR=FRF BE=BEF"),
    _unit("yen", "JPY", "JP=JPY"),
    _unit("yuan", "CNY", "CN=CNY"),
    _unit("rupee", "INR", "IN=INR PK=PKR LK=LKR NP=NPR MU=MUR SC=SCR ID=IDR"),
    _unit("rouble", "RUB", "RU=RUB BY=BYN"),
    _unit("won", "KRW", "KR=KRW KP=KPW"),
    _unit("krona", None, "SE=SEK NO=NOK DK=DKK IS=ISK CZ=CZK"),
    _unit("peso", None, "MX=MXN AR=ARS CL=CLP CO=COP PH=PHP CU=CUP UY=UYU DO=DOP"),
    _unit("dinar", None, "KW=KWD IQ=IQD DZ=DZD TN=TND LY=LYD JO=JOD RS=RSD BH=BHD MK=MKD"),
    _unit("dirham", None, "MA=MAD AE=AED"),
    _unit("riyal", None, "SA=SAR QA=QAR OM=OMR YE=YER"),
    _unit("rial", "IRR", "IR=IRR OM=OMR YE=YER SA=SAR QA=QAR"),
    _unit("real", "BRL", "BR=BRL"),
    _unit("rand", "ZAR"),
    _unit("zloty", "PLN"),
    _unit("forint", "HUF"),
    _unit("leu", "RON", "RO=RON MD=MDL"),
    _unit("lev", "BGN"),
    _unit("hryvnia", "UAH"),
    _unit("lira", "TRY", "TR=TRY IT=ITL LB=LBP SY=SYP"),
    _unit("lire", "ITL", "TR=TRY IT=ITL LB=LBP SY=SYP"),
    _unit("mark", "DEM", "DE=DEM FI=FIM BA=BAM"),
    _unit("guilder", "NLG", "NL=NLG HU=HUF AW=AWG"),
    _unit("peseta", "ESP", "ES=ESP"),
    _unit("escudo", "PTE", "PT=PTE CV=CVE"),
    _unit("drachma", "GRD"),
    _unit("schilling", "ATS", "AT=ATS KE=KES TZ=TZS UG=UGX SO=SOS"),
    _unit("shilling", None, "AT=ATS KE=KES TZ=TZS UG=UGX SO=SOS"),
    _unit("shekel", "ILS"),
    _unit("baht", "THB"),
    _unit("rupiah", "IDR"),
    _unit("ringgit", "MYR", "MY=MYR"),
    _unit("dong", "VND"),
    _unit("tugrik", "MNT"),
    _unit("taka", "BDT"),
    _unit("naira", "NGN"),
    _unit("cedi", "GHS"),
    _unit("riel", "KHR", "KH=KHR"),
    _unit("kuna", "HRK"),
    _unit("bolivar", "VES"),
    _unit("sol", "PEN", "PE=PEN"),
    _unit("guarani", "PYG"),
    _unit("bitcoin", "BTC"),
    _unit("ether", "ETH"),
    _unit("geneh", "EGP"),
    _unit("lari", "GEL"),
    _unit("tenge", "KZT"),
    # More than one coin answers to these, so they stay without a code.
    _unit("slang", None),
    _unit("cent", None, minor=True),
    _unit("penny", None, "GB=GBP", minor=True),
    _unit("kopek", None, minor=True),
)
_WORLD = """
afghani=AFN afghanis=AFN dram=AMD drams=AMD kwanza=AOA kwanzas=AOA manat=AZN manats=AZN
boliviano=BOB bolivianos=BOB birr=ETB birrs=ETB dalasi=GMD dalasis=GMD quetzales=GTQ quetzals=GTQ
lempira=HNL lempiras=HNL gourde=HTG gourdes=HTG kyat=MMK kyats=MMK pataca=MOP patacas=MOP
ouguiya=MRU ouguiyas=MRU rufiyaa=MVR metical=MZN meticais=MZN tenge=KZT lilangeni=SZL somoni=TJS
vatu=VUV dong=VND dongs=VND tugrik=MNT tugriks=MNT naira=NGN nairas=NGN ringgit=MYR ringgits=MYR
rupiah=IDR rupiahs=IDR baht=THB bahts=THB taka=BDT takas=BDT riel=KHR riels=KHR zloty=PLN
zlotys=PLN forint=HUF forints=HUF kuna=HRK cedi=GHS cedis=GHS renminbi=CNY yuan=CNY yen=JPY
litas=LTL tolar=SIT bitcoin=BTC bitcoins=BTC
"""
WORLD_NAMES: dict[str, str] = {
    name: code for name, _, code in (pair.partition("=") for pair in _WORLD.split())
}
"""Names that are the same in all languages read and mean nothing else -> name of a unit."""

UNITS: dict[str, Unit] = {unit.name: unit for unit in _ALL} | {
    code: Unit(code, code) for code in WORLD_NAMES.values()
}
