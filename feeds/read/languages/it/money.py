"""How Italian tells money: number words, coins, and what is said around a sum."""

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
    plain=values("un=1 uno=1 una=1"),
    hundreds=words("cento"),
    scales=values(
        """mille=1000 mila=1000 milione=1000000 milioni=1000000 mln=1000000 miliardo=1000000000
        miliardi=1000000000 mld=1000000000 bilione=1000000000000 bilioni=1000000000000"""
    ),
    short_scales=values("k=1000 m=1000000 mio=1000000 mrd=1000000000 mil=1000000 ml=1000000"),
    ambiguous_scales=words("bilione bilioni"),
    collectives=values(
        """decina=10 decine=10 dozzina=12 dozzine=12 quindicina=15 ventina=20 trentina=30
        quarantina=40 cinquantina=50 sessantina=60 centinaio=100 centinaia=100 migliaio=1000
        migliaia=1000"""
    ),
    vague=words("alcuni alcune diversi diverse parecchi parecchie qualche paio"),
    fractions={
        "mezzo": Decimal("0.5"),
        "un quarto di": Decimal("0.25"),
        "tre quarti di": Decimal("0.75"),
    },
    and_half=(("e", "mezzo"), ("e", "mezza")),
    joiners=words("e"),
    ones=words("un uno una"),
    morphemes=values(
        """due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12
        tredici=13 quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18 diciannove=19
        venti=20 vent=20 trenta=30 trent=30 quaranta=40 quarant=40 cinquanta=50 cinquant=50
        sessanta=60 sessant=60 settanta=70 settant=70 ottanta=80 ottant=80 novanta=90 novant=90
        uno=1 un=1 cento=100 mille=1000 mila=1000"""
    ),
)

_CURRENCIES = CurrencyWords(
    units=table(
        """
        euro: euro euri; dollar: dollaro dollari; pound: sterlina sterline; franc: franco
        franchi; yen: yen; yuan: yuan renminbi; rupee: rupia rupie; rouble: rublo rubli; won:
        won; krona: corona corone; peso: peso pesos; dinar: dinaro dinari; dirham: dirham; riyal:
        riyal; rial: rial; real: reais; rand: rand; zloty: zloty; forint: fiorino_ungherese; lev:
        leva; leu: lei; hryvnia: grivnia grivnie; lire: lira lire; mark: marco marchi; guilder:
        fiorino fiorini; peseta: peseta pesetas; escudo: escudo escudos scudi; drachma: dracma
        dracme; schilling: scellino scellini; shekel: shekel; baht: baht; rupiah: rupiah;
        ringgit: ringgit; naira: naira; riel: riel; bitcoin: bitcoin; slang: sacchi; cent:
        centesimo centesimi cent centavos; penny: penny pence; kopek: copechi copeco;
        """
    ),
    nations=table(
        """
        US: statunitens american; CA: canades; AU: australian; NZ: neozeland; HK: hongkong
        hong_kong; SG: singapor; TW: taiwan; GB: britannic ingles; EG: egizian; LB: libanes; SY:
        sirian; IE: irlandes; CH: svizzer; FR: frances; BE: belg; LU: lussembur; CFA: cfa; JP:
        giappon; CN: cines; IN: indian; PK: pakistan; RU: russ; BY: bieloruss; KR: sudcorean
        corean; SE: svedes; NO: norveg; DK: danes; IS: islandes; CZ: cec; MX: messican; AR:
        argentin; CL: cilen; CO: colombian; PH: filippin; CU: cuban; UY: uruguay; KW: kuwait; IQ:
        irachen; DZ: algerin; TN: tunisin; LY: libic; JO: giordan; RS: serb; MA: marocchin; AE:
        emirat; SA: saudit; QA: qatar; OM: oman; YE: yemen; IR: iranian; BR: brasilian; RO:
        rumen; TR: turc turch; IT: italian; DE: tedesc; FI: finland finlandes; NL: oland olandes;
        HU: ungheres; ES: spagnol; PT: portoghes; AT: austriac; KE: kenian; MY: malesian
        malaysian; KH: cambog;
        """
    ),
    weak=words("marco marchi corona corone lei won leva sacchi scudi franco rand"),
    adjectives=words("vecchie vecchi miseri misere"),
    links=words("di d"),
    names_before=words("euro dollari dollaro sterline lire franchi"),
    minor_joiners=words("e"),
    minor_marks=words("c"),
    not_after_one=words("forte debole digitale"),
    negations=words("nemmeno neanche neppure senza"),
)

_LINKS = LinkWords(
    to=words("a ai"),
    alternatives=words("o"),
    between=words("tra fra"),
    between_and=words("e"),
    origin=words("da dai"),
    change=phrases(
        """pass sal aument cresc cresciut sces scend cal cad ridott riduc rialz abbass precipit
        balz lievit"""
    ),
    part=(("di", "cui"), ("dei", "quali"), ("delle", "quali")),
)

_CONTEXT = ContextWords(
    about=phrases(
        """circa quasi intorno_a intorno_ai attorno_ai piu_di oltre meno_di poco_piu_di
        poco_meno_di all'incirca pressappoco nell'ordine_di sui sfiora sfiorano vicino_ai"""
    ),
    bounds=words("almeno massimo minimo fino soli solo ben al non"),
    about_after=phrases("circa all'incirca e_passa e_rotti"),
    about_links=words("i gli le di"),
    per={
        **dict.fromkeys(words("ora"), Per.HOUR),
        **dict.fromkeys(words("giorno giornata"), Per.DAY),
        **dict.fromkeys(words("notte"), Per.NIGHT),
        **dict.fromkeys(words("settimana"), Per.WEEK),
        **dict.fromkeys(words("mese"), Per.MONTH),
        **dict.fromkeys(words("anno"), Per.YEAR),
        **dict.fromkeys(
            words(
                """persona testa abitante bambino passeggero alunno studente paziente partecipante
                visitatore dipendente famiglia ospite cittadino lavoratore"""
            ),
            Per.PERSON,
        ),
        **dict.fromkeys(
            words(
                """litro chilo kg kwh mwh metro chilometro tonnellata barile pezzo bottiglia
                biglietto
                azione
                pagina minuto copia piatto viaggio dozzina oncia"""
            ),
            Per.ITEM,
        ),
    },
    per_leads=phrases("per all' al a_l' alla a ogni / l' il la"),
    per_alone={
        **dict.fromkeys(words("orari orarie"), Per.HOUR),
        **dict.fromkeys(words("giornalieri giornaliero giornaliere"), Per.DAY),
        **dict.fromkeys(words("settimanali settimanale"), Per.WEEK),
        **dict.fromkeys(words("mensili mensile"), Per.MONTH),
        **dict.fromkeys(words("annui annuo annua annue annuali annuale"), Per.YEAR),
        **dict.fromkeys(words("ciascuno ciascuna cadauno"), Per.ITEM),
    },
    per_any=words("a"),
    per_not=words(
        """per causa titolo fronte favore carico bordo tempo fine rate scopo seguito partire meno
        giugno luglio una un quota testimoni dicembre gennaio marzo maggio agosto ottobre"""
    ),
    roles={
        Role.SALARY: phrases(
            """stipend salari guadagn paga_ retribuzi compenso compensi pension onorari bonus
            buonuscita indennit emolument"""
        ),
        Role.FINE: phrases("multa multat multe sanzion condann ammenda penale_ risarciment"),
        Role.DEBT: phrases("debit prestit mutuo deficit disavanzo buco_ rimbors deve_ devono_"),
        Role.REVENUE: phrases(
            """fatturat incass ricav entrate utile_ utili_ profitt guadagno raccolt donazion vincit
        bottino dividend"""
        ),
        Role.PROMISED: phrases(
            """promess promett annunci stanzi previst prevede bilancio budget piano_ pacchetto
            progetto impegn destin"""
        ),
        Role.SAVED: phrases("risparmi tagli_ taglio_ riduzione"),
        Role.PRICE: phrases(
            """prezz costa_ costano_ costava_ tariff biglietto affitto vend valore vale_ valgono_
            acquist compr asta_ stimat canone"""
        ),
        Role.SPENT: phrases(
            """spes spend cost pag vers bolletta fattura viaggio invest finanzi contribut sborsat
            sperper"""
        ),
    },
    derived=phrases("cioe ovvero vale_a_dire pari_a"),
)

_PHRASES = PhraseWords(
    determiners=words(
        """il lo la i gli le l un uno una questo questa questi queste quel quella quei suo sua suoi
        sue loro mio mia nostro nostra ogni tutto tutta tutti tutte alcuni nessun del dello
        della dei degli delle dell al allo alla ai agli alle all nel nella nei negli nelle nell
        dal dalla dai dagli dalle dall"""
    ),
    of=words("di d del dello della dei degli delle dell in"),
    of_after=words("di d del dello della dei degli delle dell"),
    of_before=words("di d da a per in"),
    purpose=words("per"),
    contents=words("in nel nella nei"),
    stops=words(
        """io tu lui lei noi voi essi mi ti si ci vi ne che chi cui quale quali e ed o ma se come
        quando dove mentre perche poiche con senza per fra tra su da sul sulla contro secondo
        durante dopo prima e sono era erano fu furono sara saranno stato stata stati essere ha
        hanno aveva avevano ho avere avuto non mai gia ancora anche solo soltanto piu meno molto
        quasi circa ora oggi ieri domani qui cosi allora inoltre pero puo possono deve devono va
        vanno a al ai in nel questo quello disse dice parla parlano cioe ossia ovvero oltre
        avra avranno annui
        mensili"""
    ),
    passive=phrases("stimat calcol fattur vend"),
    reflexive=words("si"),
    having=words("ha hanno aveva avevano ho avere"),
    subject_verbs=phrases(
        """andava_ andavano_ cost vale_ valgono_ valeva_ ammont raggiung raggiunt supera sale_
        salit sali_ rappresent
        sfior aggir equival conten contien"""
    ),
    verbs=phrases(
        """perde_ perdono_ avra_ avranno_ percep pag spend spes vers sbors ricev incass guadagn
        raccogl raccolt invest destin donat dono_ promess promett risparm compr acquist deve_
        devono_ prestat perso_ persi_ perdut multat condann chied chies stanzi annunci serv rub
        truff sottra intasc offr offert eroga conced concess ottien ottenut"""
    ),
    not_verbs=words(
        """costo costi valore valori pagamento pagamenti spesa spese versante guadagno
        guadagni
        promessa promesse promessi
        incasso incassi dono donna donne debito debiti prestito prestiti perdita perdite persona
        persone personale multa multe servizio servizi valle valuta vendita vendite venditore
        annuncio offerta sala salute investimento investimenti persino sale salario salari"""
    ),
    relatives=words("che cui quale"),
    pronouns=words("io tu lui lei noi voi essi questo cio"),
    auxiliaries=words(
        """ha hanno aveva avevano ho avere e sono era erano fu furono stato stata stati state
        essere viene vengono"""
    ),
    degrees=words("piu meno molto"),
    prepositions=words(
        """a in per di con senza su tra fra da contro secondo durante sul sulla nel nella nei al
        alla"""
    ),
    demonstratives=words("questo questa questi queste"),
    agents=words("da dai dalle dalla"),
    compared=(("contro",), ("rispetto", "ai"), ("invece", "di"), ("invece", "dei"), ("anziche",)),
    participles=("ato", "ata", "ati", "ate", "uto", "uta", "uti", "ute", "ando", "endo"),
    earning=phrases(
        """percep ricev guadagn incass avra_ avranno_ raccol intasc perso_ persi_ perde_ perdono_
        ottien ottenut"""
    ),
    wages=phrases("pagat guadagn percep"),
    giving=phrases("""pag vers dev donat dono_ prestat conced concess promess"""),
    fining=phrases("multat condann"),
    payees=words("a al alla allo ai agli alle all"),
    conjunctions=words("e ed piu o ma"),
    unit_articles=words("il la lo l i gli le"),
    infinitive=phrases("are ere ire arlo erlo irlo arla erla irla"),
    generic=words(
        """somma cifra importo prezzo totale valore costo costi media livello massimo minimo ordine
        ammontare quota"""
    ),
    each=words("ogni"),
    vessels=words(
        """assegno budget bilancio prestito contributo contratto fondo donazione aiuto investimento
        pacchetto fattura finanziamento mutuo"""
    ),
    money_adjectives=words("lordi netti lordo netto in_piu"),
    times=words(
        """piu meno momento oggi anno mese giorno settimana
        anni mesi giorni settimane gennaio febbraio marzo aprile maggio giugno luglio agosto
        settembre ottobre novembre dicembre lunedi martedi mercoledi giovedi venerdi sabato
        domenica media"""
    ),
)

MONEY = MoneyWords(_NUMBERS, _CURRENCIES, _LINKS, _CONTEXT, _PHRASES)
