"""The built-in topics in Portuguese: their names and the words that give them away."""

from __future__ import annotations

from feeds.read.languages.topics import Topic

TOPICS = {
    "depenses": Topic(
        name="despesa pública",
        sure="""
            dinheiro_público dinheiros_públicos despesa_pública gastos_públicos
            contribuinte tribunal_de_contas desperdício subsídio concurso_público
            ajuste_direto dívida_pública fundos_públicos erário licitação
        """,
        hints="""
            orçamento custo milhões euros reais fatura gastar pagar imposto dívida
            défice
        """,
    ),
    "collectivites": Topic(
        name="autarquias",
        sure="""
            câmara_municipal autarquia autarca presidente_da_câmara prefeito prefeita
            prefeitura vereador município junta_de_freguesia governador estadual
            municipal
        """,
        hints="""
            cidade regional freguesia local bairro
        """,
    ),
    "parlement": Topic(
        name="Parlamento",
        sure="""
            assembleia_da_república congresso senado senador senadora deputado deputada
            parlamento parlamentar projeto_de_lei comissão_de_inquérito
            câmara_dos_deputados
        """,
        hints="""
            lei votação emenda debate oposição maioria
        """,
    ),
    "gouvernement": Topic(
        name="Governo",
        sure="""
            governo primeiro-ministro ministro ministra ministério conselho_de_ministros
            secretário_de_estado são_bento planalto
        """,
        hints="""
            reforma decreto presidente porta-voz gabinete
        """,
    ),
    "elections": Topic(
        name="eleições",
        sure="""
            eleições eleitoral eleitor candidato candidata urnas referendo escrutínio
            sondagem autárquicas legislativas abstenção
        """,
        hints="""
            campanha partido voto votar programa comício
        """,
    ),
    "justice": Topic(
        name="justiça",
        sure="""
            tribunal juiz juíza ministério_público procurador julgamento sentença
            condenado condenação arguido réu supremo corrupção fraude advogado
        """,
        hints="""
            lei prisão multa crime acusado judicial culpado
        """,
    ),
    "police": Topic(
        name="polícia",
        sure="""
            polícia gnr psp detido detenção agente esquadra terrorismo terrorista
            atentado polícia_judiciária delegado
        """,
        hints="""
            segurança homicídio violência arma droga
        """,
    ),
    "sante": Topic(
        name="saúde",
        sure="""
            saúde hospital médico médica enfermeiro paciente vacina pandemia coronavirus
            covid vírus utente doença sns
        """,
        hints="""
            tratamento doente medicina máscara
        """,
    ),
    "education": Topic(
        name="educação",
        sure="""
            escola universidade professor professora aluno estudante educação ensino
            liceu docente
        """,
        hints="""
            aula curso exame turma
        """,
    ),
    "ecologie": Topic(
        name="ecologia",
        sure="""
            clima climático ambiente ambiental poluição emissões ecologista reciclagem
            renováveis nuclear biodiversidade seca aquecimento sustentável
        """,
        hints="""
            energia natureza água resíduos verde floresta
        """,
    ),
    "numerique": Topic(
        name="digital",
        sure="""
            digital internet software algoritmo inteligência_artificial startup google
            facebook twitter apple amazon microsoft redes_sociais hacker silicon_valley
            telemóvel
        """,
        hints="""
            tecnologia computador dados aplicação web rede
        """,
    ),
    "medias": Topic(
        name="média",
        sure="""
            jornalista jornalismo jornal televisão rtp imprensa redação telejornal
            liberdade_de_imprensa apresentador
        """,
        hints="""
            entrevista programa notícia rádio canal
        """,
    ),
    "europe": Topic(
        name="Europa",
        sure="""
            união_europeia comissão_europeia parlamento_europeu eurodeputado bruxelas
            brexit zona_euro banco_central_europeu
        """,
        hints="""
            europa europeu alemanha frança itália grécia londres
        """,
    ),
    "monde": Topic(
        name="mundo",
        sure="""
            nações_unidas onu nato embaixada embaixador diplomata negócios_estrangeiros
            putin rússia russo china ucrânia síria iraque irão israel gaza
            estados_unidos trump biden washington
        """,
        hints="""
            internacional estrangeiro guerra exército mundo refugiado
        """,
    ),
    "travail": Topic(
        name="trabalho",
        sure="""
            sindicato greve desemprego desempregado salário_mínimo salário despedimento
            demissão trabalhador patronato pensões
        """,
        hints="""
            trabalho emprego empresa laboral contrato
        """,
    ),
}
