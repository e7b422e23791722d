"""How Portuguese tells money: number words, coins, and what is said around a sum."""

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
        """zero=0 um=1 uma=1 dois=2 duas=2 tres=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9
        dez=10
        onze=11 doze=12 treze=13 catorze=14 quatorze=14 quinze=15 dezasseis=16 dezesseis=16
        dezassete=17 dezessete=17 dezoito=18 dezanove=19 dezenove=19 vinte=20 trinta=30 quarenta=40
        cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90 cem=100 cento=100 duzentos=200
        duzentas=200 trezentos=300 trezentas=300 quatrocentos=400 quatrocentas=400 quinhentos=500
        quinhentas=500 seiscentos=600 seiscentas=600 setecentos=700 setecentas=700 oitocentos=800
        oitocentas=800 novecentos=900 novecentas=900"""
    ),
    scales=values(
        """mil=1000 milhao=1000000 milhoes=1000000 mi=1000000 bilhao=1000000000 bilhoes=1000000000
        bi=1000000000 trilhao=1000000000000 trilhoes=1000000000000 biliao=1000000000000
        bilioes=1000000000000 milhar=1000 milhares=1000"""
    ),
    short_scales=values("k=1000 m=1000000 mm=1000000 me=1000000 mn=1000000 tri=1000000000000"),
    collectives=values(
        """dezena=10 dezenas=10 duzia=12 duzias=12 quinzena=15 vintena=20 centena=100 centenas=100
        milhar=1000 milhares=1000"""
    ),
    vague=words("varios varias alguns algumas uns umas diversos par punhado"),
    fractions={
        "meio": Decimal("0.5"),
        "um quarto de": Decimal("0.25"),
        "tres quartos de": Decimal("0.75"),
    },
    and_half=(("e", "meio"), ("e", "meia")),
    joiners=words("e"),
    ones=words("um uma"),
)

_CURRENCIES = CurrencyWords(
    units=table(
        """
        euro: euro euros; dollar: dolar dolares dollar dollars; pound: libra libras esterlinas;
        franc: franco francos; yen: iene ienes yen yens yenes; yuan: yuan yuans iuanes renminbi;
        rupee: rupia rupias; rouble: rublo rublos; won: won wons; krona: coroa coroas; peso: peso
        pesos; dinar: dinar dinares; dirham: dirham dirhams; riyal: riyal riyals; rial: rial
        riais; real: real reais; rand: rand rands; zloty: zloty zlotys; forint: forint forints;
        lev: leva; leu: lei leus; hryvnia: hryvnia grivnas; lira: lira liras; mark: marco marcos;
        guilder: florim florins; peseta: peseta pesetas; escudo: escudo escudos contos; drachma:
        dracma dracmas; schilling: xelim xelins; shekel: shekel shekels; baht: baht; rupiah:
        rupiah; ringgit: ringgit; naira: naira nairas; riel: riel riels; bolivar: bolivar
        bolivares; sol: soles; guarani: guaranis; bitcoin: bitcoin bitcoins; slang: paus mangos
        pratas; cent: centavo centavos centimo centimos cent cents; penny: peni penny pence;
        kopek: copeque copeques;
        """
    ),
    nations=table(
        """
        US: american norte-american estadunidens; CA: canadens canadian; AU: australian; NZ:
        neozeland; HK: hongkong hong_kong; SG: singapur cingapur; TW: taiwan; GB: esterlina
        britan ingles; EG: egipci; LB: liban; SY: siri; IE: irland; CH: suic; FR: frances; BE:
        belg; LU: luxembur; CFA: cfa; JP: japon; CN: chin; IN: indian; PK: paquist; RU: russ; BY:
        bielorruss; KR: sul-corean corean; SE: suec; NO: norueg; DK: dinamarques; IS: island; CZ:
        chec tchec; MX: mexican; AR: argentin; CL: chilen; CO: colombian; PH: filipin; CU: cuban;
        UY: urugua; KW: kuwait; IQ: iraqu; DZ: argelin; TN: tunisin; LY: libi; JO: jordan; RS:
        servi; MA: marroquin; AE: emirad; SA: saudit; QA: catar; OM: oman; IR: iran; BR:
        brasileir; RO: romen; TR: turc; IT: italian; DE: alem; FI: finland finlandes; NL:
        holandes neerland; HU: hungar; ES: espanhol espanhola; PT: portugues; CV: cabo-verd
        caboverd; AT: austriac; KE: quenian; MY: malai; KH: camboj; PE: peruan;
        """
    ),
    weak=words(
        """libra libras marco marcos coroa coroas lei real soles won paus mangos pratas franco
        contos
        leva"""
    ),
    adjectives=words("antigos velhos miseros parcos"),
    links=words("de"),
    names_before=words("dolar dolares euros reais"),
    minor_joiners=words("e com"),
    minor_marks=words("c"),
    not_after_one=words("forte fraco digital"),
    negations=words("nem sem"),
)

_LINKS = LinkWords(
    to=words("a ate para"),
    alternatives=words("ou"),
    between=words("entre"),
    between_and=words("e"),
    origin=words("de desde"),
    change=phrases(
        """pass subi sob aument baix cai cres eleva reduz reduc increment desc dispar despenc
        encolh"""
    ),
    part=(("dos", "quais"), ("das", "quais"), ("sendo",), ("incluindo",)),
)

_CONTEXT = ContextWords(
    about=phrases(
        """cerca_de quase aproximadamente por_volta_de em_torno_de mais_de menos_de pouco_mais_de
        pouco_menos_de acima_de abaixo_de na_ordem_dos na_casa_dos a_volta_de perto_de uns umas
        aprox"""
    ),
    bounds=words("menos minimo maximo ate apenas so no pelo nao"),
    about_after=phrases("aproximadamente mais_ou_menos e_tal"),
    about_links=words("os as de dos"),
    per={
        **dict.fromkeys(words("hora"), Per.HOUR),
        **dict.fromkeys(words("dia"), Per.DAY),
        **dict.fromkeys(words("noite"), Per.NIGHT),
        **dict.fromkeys(words("semana"), Per.WEEK),
        **dict.fromkeys(words("mes"), Per.MONTH),
        **dict.fromkeys(words("ano"), Per.YEAR),
        **dict.fromkeys(
            words(
                """pessoa cabeca habitante crianca passageiro aluno paciente participante visitante
                empregado familia cidadao estudante trabalhador convidado funcionario"""
            ),
            Per.PERSON,
        ),
        **dict.fromkeys(
            words(
                """litro quilo kg kwh mwh metro quilometro tonelada barril unidade peca garrafa
                bilhete acao
                ingresso pagina minuto exemplar prato viagem duzia"""
            ),
            Per.ITEM,
        ),
    },
    per_leads=phrases("por ao a cada / o a"),
    per_alone={
        **dict.fromkeys(words("diarios diario diarias diaria"), Per.DAY),
        **dict.fromkeys(words("semanais semanal"), Per.WEEK),
        **dict.fromkeys(words("mensais mensal"), Per.MONTH),
        **dict.fromkeys(words("anuais anual"), Per.YEAR),
    },
    per_any=words("por"),
    per_not=words(
        """causa isso este esta essa esse exemplo cento favor parte fim vezes meio conta ser ter
        incumplimiento violacao cheque transferencia uma seu sua erro culpa danos"""
    ),
    roles={
        Role.SALARY: phrases(
            """salári ordenad ganha_ ganham_ ganhava vencimento remunera pensão pensões honorários
            bónus bônus aposentadoria reforma_ indemniza indeniza"""
        ),
        Role.FINE: phrases("multa multad coima sanç condena condenad penaliz fiança"),
        Role.DEBT: phrases(
            "dívida deve_ devem_ devia empréstimo crédito défice déficit hipoteca rombo_ buraco_"
        ),
        Role.REVENUE: phrases(
            """receita factur faturou faturamento lucro ganho arrecad vendas dividendo doaç doou
            prémio prêmio prejuízo"""
        ),
        Role.PROMISED: phrases(
            """promet promess anunci orçament destinar previst prevê verba plano_ pacote comprome
            projeto projecto aprov"""
        ),
        Role.SAVED: phrases("poup economiz corte_ cortes_ redução"),
        Role.PRICE: phrases(
            """preço custa_ custam_ custava tarifa bilhete ingresso aluguel renda_ vend valor vale_
            valem_ compr leilão taxa_ mensalidade"""
        ),
        Role.SPENT: phrases(
            """gast custou custar custo pag desembols fatura viagem invest subvenç subsidi injet
            desperdi"""
        ),
    },
    derived=phrases("ou_seja isto_e o_que_equivale equivalente_a"),
)

_PHRASES = PhraseWords(
    determiners=words(
        """o a os as um uma uns umas este esta estes estas esse essa seu sua seus suas meu minha
        nosso nossa cada todo toda todos todas algum alguma nenhum do da dos das no na nos nas ao
        aos pelo pela num numa"""
    ),
    of=words("de do da dos das em"),
    of_after=words("de do da dos das em"),
    of_before=words("de a por em"),
    purpose=words("para por pelo pela"),
    contents=words("em no na nos nas num numa"),
    stops=words(
        """eu tu ele ela nos eles elas me te se lhe lhes que quem qual cujo e ou mas nem se como
        quando onde enquanto embora porque pois com sem por para desde ate sobre entre contra
        segundo durante apos e sao era eram foi foram sera serao sido ser ha tem tinha tinham ter
        esta estao estava nao nunca ja ainda tambem so somente mais menos muito quase cerca agora
        hoje ontem amanha aqui ali assim entao alem porem pode podem deve devem vai vao a em no na
        isto isso disse diz fala falam fora seja equivalente quais tera terao anuais mensais"""
    ),
    passive=phrases("estim calcul fatur vend"),
    reflexive=words("se"),
    having=words("tem tinha tinham ter"),
    subject_verbs=phrases(
        """passou_ passa_ passaram_ cust vale_ valem_ valia_ ascend alcanc atingi elev cifr supera
        represent subiu_ sobe_
        caiu_ aument rende_ rendeu_ rond chega_ chegou_ conten contem_"""
    ),
    verbs=phrases(
        """pag gast desembols receb cobr ganh arrecad invest destin doou_ doar_ promet poup
        economiz compr
        deve_ devem_ devia_ emprest perdeu_ perderam_ multad conden reclam exig aprov anunci precis
        roub desvi injet oferec
        contribu entreg conced atribu adjudic ped pedi embols"""
    ),
    not_verbs=words(
        """custo custos valor valores pagamento pagamentos gasto gastos ganho ganhos ganhador
        do
        doente dos documento domingo dois dono dona compra compras comprador devido emprestimo
        emprestimos perda perdas multa multas aumento venda vendas vendedor fatura faturas anuncio
        roubo entrega investimento investimentos pedido pedaco pedra dolar dolares doze renda rendas
        dor dores dobro"""
    ),
    relatives=words("que quem qual"),
    pronouns=words("eu tu ele ela eles elas isto isso"),
    auxiliaries=words("ha tem tinha tinham ter e sao era eram foi foram sido ser esta estao"),
    degrees=words("mais menos muito tao"),
    prepositions=words(
        """a em por de para com sem sobre entre desde ate contra segundo durante apos sob no na nos
        nas ao"""
    ),
    demonstratives=words("este esta estes estas esse essa"),
    agents=words("por pelo pela"),
    compared=(("contra",), ("face", "a"), ("em", "vez", "de"), ("ante",)),
    participles=("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas", "ando", "endo"),
    earning=phrases("receb cobr ganh arrecad perdeu_ perderam_ perd embols"),
    wages=phrases("pago_ paga_ pagos_ pagas_ ganh receb"),
    giving=phrases("""pag dev doou_ doar_ entreg conced atribu emprest promet"""),
    fining=phrases("multad conden"),
    payees=words("a ao aos a"),
    conjunctions=words("e mais ou mas"),
    unit_articles=words("o a os as"),
    infinitive=phrases("ar er ir"),
    generic=words(
        """soma quantia montante preco total valor custo custos media nivel maximo minimo ordem
        importancia"""
    ),
    each=words("cada"),
    vessels=words(
        """cheque orcamento credito emprestimo subsidio contrato contratos fundo doacao ajuda
        investimento verba pacote fatura"""
    ),
    money_adjectives=words("so brutos liquidos bruto liquido mais adicionais"),
    times=words(
        """mais menos momento hoje ano mes dia semana
        anos meses dias semanas janeiro fevereiro marco abril maio junho julho agosto setembro
        outubro novembro dezembro segunda terca quarta quinta sexta sabado domingo media"""
    ),
)

MONEY = MoneyWords(_NUMBERS, _CURRENCIES, _LINKS, _CONTEXT, _PHRASES)
