"""How Spanish tells money: number words, coins, and what is said around a sum."""

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
        """cero=0 un=1 uno=1 una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9
        diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciseis=16 diecisiete=17
        dieciocho=18 diecinueve=19 veinte=20 veintiuno=21 veintiun=21 veintidos=22 veintitres=23
        veinticuatro=24 veinticinco=25 veintiseis=26 veintisiete=27 veintiocho=28 veintinueve=29
        treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100
        ciento=100 doscientos=200 doscientas=200 trescientos=300 trescientas=300 cuatrocientos=400
        cuatrocientas=400 quinientos=500 quinientas=500 seiscientos=600 seiscientas=600
        setecientos=700 setecientas=700 ochocientos=800 ochocientas=800 novecientos=900
        novecientas=900"""
    ),
    scales=values(
        """mil=1000 millon=1000000 millones=1000000 mill=1000000 millardo=1000000000
        millardos=1000000000 billon=1000000000000 billones=1000000000000"""
    ),
    short_scales=values("k=1000 m=1000000 mm=1000000 mn=1000000 mdd=1000000 bn=1000000000"),
    collectives=values(
        """decena=10 decenas=10 docena=12 docenas=12 quincena=15 veintena=20 treintena=30
        centenar=100 centenares=100 centena=100 millar=1000 millares=1000 miles=1000 cientos=100"""
    ),
    vague=words("varios varias algunos algunas unos unas par punado"),
    fractions={
        "medio": Decimal("0.5"),
        "un cuarto de": Decimal("0.25"),
        "tres cuartos de": Decimal("0.75"),
    },
    and_half=(("y", "medio"), ("y", "media")),
    joiners=words("y"),
    ones=words("un una uno"),
)

_CURRENCIES = CurrencyWords(
    units=table(
        """
        euro: euro euros; dollar: dolar dolares dollar dollars; pound: libra libras pounds
        esterlinas; franc: franco francos; yen: yen yenes; yuan: yuan yuanes renminbi; rupee:
        rupia rupias; rouble: rublo rublos; won: won wones; krona: corona coronas; peso: peso
        pesos; dinar: dinar dinares; dirham: dirham dirhams; riyal: riyal riyales riales; rial:
        rial; real: reales reais; rand: rand rands; zloty: zloty zlotys; forint: forint forintos
        florines_hungaros; lev: leva levas; leu: lei; hryvnia: grivna grivnas grivnias; lira:
        lira liras; mark: marco marcos; guilder: florin florines; peseta: peseta pesetas pela
        pelas; escudo: escudo escudos; drachma: dracma dracmas; schilling: chelin chelines;
        shekel: shekel shekels sequel sekel; baht: baht; rupiah: rupiah; ringgit: ringgit; naira:
        naira nairas; riel: riel riels; bolivar: bolivar bolivares; sol: soles; guarani:
        guaranies; bitcoin: bitcoin bitcoins; slang: pavos lucas; cent: centavo centavos centimo
        centimos cent cents; penny: penique peniques pence; kopek: kopek kopeks;
        """
    ),
    nations=table(
        """
        US: estadounidens american norteamerican; CA: canadiens; AU: australian; NZ: neozeland;
        HK: hongkong hong_kong; SG: singapur; TW: taiwan; JM: jamaic; GB: esterlina britan
        ingles; EG: egipci; LB: liban; SY: siri; IE: irland; CH: suiz; FR: frances; BE: belg; LU:
        luxembur; CFA: cfa; JP: japon; CN: chin; IN: indi; PK: pakist; ID: indonesi; LK: esrilan;
        RU: rus; BY: bielorrus; KR: surcorean corean; KP: norcorean; SE: suec; NO: norueg; DK:
        danes; IS: island; CZ: chec; MX: mexican; AR: argentin; CL: chilen; CO: colombian; PH:
        filipin; CU: cuban; UY: uruguay; DO: dominican; KW: kuwait; IQ: iraqu; DZ: argelin; TN:
        tunecin; LY: libi; JO: jordan; RS: serbi; MA: marroqu; AE: emirat; SA: saudi; QA: catar
        qatar; OM: oman; YE: yemen; IR: iran; BR: brasilen; RO: ruman; TR: turc; IT: italian; DE:
        aleman; FI: finland finlandes; NL: holandes neerland; HU: hungar; ES: espanol; PT:
        portugues; AT: austriac; KE: keni; MY: malasi; KH: camboy; PE: peruan;
        """
    ),
    weak=words(
        """libra libras marco marcos corona coronas soles reales won lei lucas pelas escudo escudos
        florin franco"""
    ),
    adjectives=words("antiguos antiguas viejos viejas miseros tristes"),
    links=words("de"),
    names_before=words("dolar dolares euros pesos"),
    minor_joiners=words("y con"),
    minor_marks=words("c cts"),
    not_after_one=words("fuerte debil digital"),
    negations=words("ni sin"),
)

_LINKS = LinkWords(
    to=words("a hasta"),
    alternatives=words("o u"),
    between=words("entre"),
    between_and=words("y"),
    origin=words("de desde"),
    change=phrases(
        """pas subi sube aument baj cay crec eleva reduj reduc increment descend rebaj ascend
        dispar desplom"""
    ),
    part=(
        ("de", "los", "que"), ("de", "los", "cuales"), ("de", "las", "cuales"), ("de", "ellos"),
        ("incluidos",),
    ),
)  # fmt: skip

_CONTEXT = ContextWords(
    about=phrases(
        """unos unas cerca_de casi alrededor_de aproximadamente en_torno_a mas_de menos_de
        poco_mas_de
        poco_menos_de por_encima_de por_debajo_de del_orden_de rondando ronda rondaba roza rozando
        aprox sobre"""
    ),
    bounds=words("menos mas minimo maximo hasta solo al no como"),
    about_after=phrases("aproximadamente mas_o_menos largos y_pico"),
    about_links=words("los las de"),
    per={
        **dict.fromkeys(words("hora horas"), Per.HOUR),
        **dict.fromkeys(words("dia dias jornada diarios"), Per.DAY),
        **dict.fromkeys(words("noche noches"), Per.NIGHT),
        **dict.fromkeys(words("semana semanas"), Per.WEEK),
        **dict.fromkeys(words("mes meses"), Per.MONTH),
        **dict.fromkeys(words("ano anos"), Per.YEAR),
        **dict.fromkeys(
            words(
                """persona personas cabeza habitante nino pasajero alumno paciente participante
                visitante empleado hogar familia ciudadano estudiante invitado trabajador barba"""
            ),
            Per.PERSON,
        ),
        **dict.fromkeys(
            words(
                """litro kilo kg kwh mwh metro kilometro tonelada barril unidad pieza botella
                entrada accion
                billete pagina minuto ejemplar plato viaje docena onza"""
            ),
            Per.ITEM,
        ),
    },
    per_leads=phrases("por al a_la cada / el la"),
    per_alone={
        **dict.fromkeys(words("diario diarios diaria diarias diariamente"), Per.DAY),
        **dict.fromkeys(words("semanal semanales semanalmente"), Per.WEEK),
        **dict.fromkeys(words("mensual mensuales mensualmente"), Per.MONTH),
        **dict.fromkeys(words("anual anuales anualmente"), Per.YEAR),
    },
    per_any=words("por"),
    per_not=words(
        """la las los una unos unas sus ejemplo ciento cierto favor primera parte haber ser eso
        esto este esta ello lo encima debajo tanto que motivos error culpa dejar hacer
        incumplimiento concepto transferencia cheque cuenta violacion violar danos cancelar
        retirar"""
    ),
    roles={
        Role.SALARY: phrases(
            """salario sueldo nómina gana_ ganan_ ganaba_ cobra_ cobran_ cobraba_ remunera pensión
            pensiones honorarios paga_extra retribuci indemnizaci jubilaci"""
        ),
        Role.FINE: phrases("multa sanción sancion condena condenad penaliz fianza recargo"),
        Role.DEBT: phrases(
            "deuda debe_ deben_ debía préstamo crédito déficit hipoteca devolver adeud agujero"
        ),
        Role.REVENUE: phrases(
            """ingres factura_ facturó facturación recaud beneficio ganancia ventas dividendo
            donativo donaci premio bote_ botín"""
        ),
        Role.PROMISED: phrases(
            """prome anunci presupuest destinará destinar previst prevé partida plan_ paquete
            comprome proyecto aprob"""
        ),
        Role.SAVED: phrases("ahorr recorte reducción_de rebaja"),
        Role.PRICE: phrases(
            """precio cuesta_ cuestan_ costaba_ tarifa entrada billete alquiler vend valor vale_
            valen_ compr subasta tasa_ cuota"""
        ),
        Role.SPENT: phrases(
            """gast costó costar coste costo_ costos_ pag abon desembols factura_de viaje invirt
            inver subvenci inyect despilfarr"""
        ),
    },
    derived=phrases("es_decir o_sea lo_que_supone lo_que_equivale equivalente_a"),
)

_PHRASES = PhraseWords(
    determiners=words(
        """el la los las un una unos unas este esta estos estas ese esa su sus mi mis tu tus
        nuestro nuestra cada todo toda todos todas algun alguna ningun del al lo"""
    ),
    of=words("de del en"),
    of_after=words("de del"),
    of_before=words("de a por en"),
    purpose=words("para por"),
    contents=words("en"),
    stops=words(
        """yo tu el ella ello nosotros ellos ellas me te se le les nos os lo que quien cual cuyo y
        e o u pero sino ni si como cuando donde mientras aunque porque pues con sin por para
        desde hasta hacia sobre entre contra segun durante tras ante bajo es son era eran fue
        fueron sera seran sido ser ha han habia habian he haber esta estan estaba no nunca jamas
        ya aun tambien solo solamente mas menos muy casi unos cerca ahora hoy ayer manana aqui
        alli asi entonces ademas sin_embargo puede pueden debe deben va van hay hace hacer a en
        cuales equivalente esto eso dijo dice habla hablan
        preve preven tendra tendran tiene tienen anual anuales
        mensual mensuales"""
    ),
    passive=phrases("estim calcul factur vend"),
    reflexive=words("se"),
    having=words("ha han habia habian he hemos haber"),
    subject_verbs=phrases(
        """iba_ iban_ sale_ salen_ saldra_ saldria_ paso_ pasa_ pasaron_ cost cuest vale_
        valen_ valia_ ascend
        asciend alcanz elev cifr supera supus supon represent subi_ sube_ subio_ bajo_ cayo_
        aument report rond conten contien"""
    ),
    verbs=phrases(
        """contara_ contaran_ cuenta_ cuentan_ pierd pag gast desembols abon recib cobr gan ingres
        recaud invirt invert destin dono_ donar donaron promet ahorr compro_ compra_ compraron
        comprar debe_ deben_ debia adeud presto_ prestaron perdi multaron multado conden reclam
        exig aprob anunci necesit rob estaf desvi malvers inyect ofrec ofrez aport entreg conced
        otorg adjudic pid"""
    ),
    not_verbs=words(
        """costas coste costes costos valor valores pagos gastos
        ganancia ganancias ganador ingreso ingresos don donacion promesa compra compras comprador
        debate debajo bajo prestamo prestamos perdida perdidas multa multas aumento venta ventas
        vendedor bajos baja factura facturas anuncio robo entrega"""
    ),
    relatives=words("que quien cual"),
    pronouns=words("yo tu el ella ello ellos ellas esto eso"),
    auxiliaries=words(
        """ha han habia habian he hemos haber es son era eran fue fueron sido ser siendo esta
        estan"""
    ),
    degrees=words("mas menos muy tan"),
    prepositions=words(
        """a en por de para con sin sobre entre desde hasta hacia contra segun durante tras ante
        bajo al"""
    ),
    demonstratives=words("este esta estos estas ese esa"),
    agents=words("por"),
    compared=(("frente", "a"), ("contra",), ("en", "lugar", "de"), ("en", "vez", "de")),
    participles=("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas", "ando", "iendo"),
    earning=phrases("cobr gan recib ingres perdi pierd recaud contara_ contaran_ cuenta_ cuentan_"),
    wages=phrases("pagad cobr gan"),
    giving=phrases("""pag deb adeud don entreg conced otorg adjudic presto prestaron promet"""),
    fining=phrases("multaron multado multad conden"),
    payees=words("a al"),
    conjunctions=words("y e mas o pero"),
    unit_articles=words("el la los las"),
    infinitive=phrases("ar er ir arlo erlo irlo arla erla irla"),
    generic=words(
        """suma cantidad importe monto precio total valor coste costo costes cifra media nivel
        maximo
        minimo promedio orden cuantia entorno"""
    ),
    each=words("cada"),
    vessels=words(
        """cheque presupuesto credito prestamo subvencion contrato fondo donacion ayuda inversion
        partida paquete factura"""
    ),
    money_adjectives=words("brutos netos bruto neto mas adicionales"),
    times=words(
        """mas menos momento hoy ano mes dia semana
        anos meses dias semanas enero febrero marzo abril mayo junio julio agosto septiembre
        octubre noviembre diciembre lunes martes miercoles jueves viernes sabado domingo promedio"""
    ),
)

MONEY = MoneyWords(_NUMBERS, _CURRENCIES, _LINKS, _CONTEXT, _PHRASES)
