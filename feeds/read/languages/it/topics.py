"""The built-in topics in Italian: their names and the words that give them away."""

from __future__ import annotations

from feeds.read.languages.topics import Topic

TOPICS = {
    "depenses": Topic(
        name="spesa pubblica",
        sure="""
            denaro_pubblico soldi_pubblici spesa_pubblica corte_dei_conti contribuente
            sprechi spreco appalto appalti debito_pubblico fondi_pubblici
            finanziamento_pubblico vitalizi
        """,
        hints="""
            bilancio costo milioni miliardi euro spesa pagare tassa fattura debito
        """,
    ),
    "collectivites": Topic(
        name="enti locali",
        sure="""
            comune sindaco sindaca giunta consiglio_comunale consiglio_regionale
            assessore regione governatore provincia municipio consigliere_comunale
            consigliere_regionale
        """,
        hints="""
            città regionale comunale locale quartiere paese
        """,
    ),
    "parlement": Topic(
        name="Parlamento",
        sure="""
            parlamento camera_dei_deputati senato senatore senatrice deputato deputata
            parlamentare montecitorio disegno_di_legge commissione_d'inchiesta
        """,
        hints="""
            legge voto emendamento opposizione maggioranza aula
        """,
    ),
    "gouvernement": Topic(
        name="governo",
        sure="""
            governo presidente_del_consiglio ministro ministra ministero palazzo_chigi
            consiglio_dei_ministri sottosegretario premier quirinale
        """,
        hints="""
            riforma decreto presidente portavoce
        """,
    ),
    "elections": Topic(
        name="elezioni",
        sure="""
            elezioni elettorale elettore candidato candidata urne referendum
            ballottaggio scrutinio sondaggio primarie astensione
        """,
        hints="""
            campagna partito voto votare programma comizio
        """,
    ),
    "justice": Topic(
        name="giustizia",
        sure="""
            tribunale giudice procura procuratore processo sentenza condannato condanna
            imputato indagato cassazione corruzione frode avvocato magistrato
        """,
        hints="""
            legge carcere multa reato inchiesta colpevole
        """,
    ),
    "police": Topic(
        name="polizia",
        sure="""
            polizia carabinieri arrestato arresto questura guardia_di_finanza terrorismo
            terrorista attentato poliziotto
        """,
        hints="""
            sicurezza crimine omicidio violenza arma droga
        """,
    ),
    "sante": Topic(
        name="salute",
        sure="""
            salute sanità ospedale medico infermiere paziente vaccino pandemia
            coronavirus covid virus sanitario malattia
        """,
        hints="""
            cura malato medicina mascherina farmaco
        """,
    ),
    "education": Topic(
        name="istruzione",
        sure="""
            scuola università insegnante professore studente alunno maestra istruzione
            liceo maturità
        """,
        hints="""
            classe lezione esame aula
        """,
    ),
    "ecologie": Topic(
        name="ecologia",
        sure="""
            clima climatico ambiente ambientale inquinamento emissioni ecologista
            riciclo rinnovabili nucleare biodiversità siccità sostenibile
        """,
        hints="""
            energia natura acqua rifiuti verde bosco
        """,
    ),
    "numerique": Topic(
        name="digitale",
        sure="""
            digitale internet software algoritmo intelligenza_artificiale startup google
            facebook twitter apple amazon microsoft social_network hacker silicon_valley
            smartphone
        """,
        hints="""
            tecnologia computer dati applicazione web rete
        """,
    ),
    "medias": Topic(
        name="media",
        sure="""
            giornalista giornalismo giornale televisione rai stampa redazione
            telegiornale libertà_di_stampa mediaset conduttore
        """,
        hints="""
            intervista programma quotidiano notizia radio
        """,
    ),
    "europe": Topic(
        name="Europa",
        sure="""
            unione_europea commissione_europea parlamento_europeo eurodeputato bruxelles
            brexit eurozona banca_centrale_europea
        """,
        hints="""
            europa europeo germania francia spagna grecia londra
        """,
    ),
    "monde": Topic(
        name="mondo",
        sure="""
            nazioni_unite onu nato ambasciata ambasciatore diplomatico esteri putin
            russia russo cina ucraina siria iraq iran israele gaza stati_uniti trump
            biden washington
        """,
        hints="""
            internazionale estero guerra esercito mondo profugo
        """,
    ),
    "travail": Topic(
        name="lavoro",
        sure="""
            sindacato sciopero disoccupazione disoccupato salario_minimo salario
            stipendio licenziamento lavoratore confindustria pensioni cgil
        """,
        hints="""
            lavoro occupazione azienda operaio contratto
        """,
    ),
}
