"""How Portuguese says who said what: verbs of saying, sources, roles, titles, first names."""

from __future__ import annotations

from types import MappingProxyType

from feeds.read.languages.pt.first_names import FIRST_NAMES
from feeds.read.languages.speech import Speech, gendered, phrases, verb_forms, words

_AR = "a am ou aram ava avam ado ada ando ar ará aria"
_STEMS = """
afirm- declar- explic- coment- anunci- denunci- critic- lament- sublinh- destac- record- lembr-
garant- confirm- revel- cont- relat- salient- indic- acrescent- adiant- alert- acus- reclam-
pergunt- proclam- confess- consider- defin- not- observ- frisou- fris- ressalt- enfatiz- reiter-
contest- argument- alega- justific- critiqu- elogi- cham- classific- apont- cit- inform- detalh-
precis- consider- julg- opin- exclam- grit- sussurr- murmur- ironiz- brinc- avis- aconselh-
acreditav- questionou- question- repar- tuit- public- assegur- assinal- recus- neg- lig-
"""
_IRREGULAR = """
diz dizem disse disseram dizia diziam dito dizendo dizer dirá diria responde respondem respondeu
responderam respondia respondido escreve escrevem escreveu escreveram escrevia escrito pede pedem
pediu pediram pedia pedido exige exigem exigiu exigiram exigia promete prometem prometeu
prometeram prometido reconhece reconhecem reconheceu reconheceram reconhecia admite admitem
admitiu admitiram admitia admitido defende defendem defendeu defenderam defendia defendido
sustenta sustentou insiste insistiu insistem conclui concluiu concluíram concluía descreve
descreveu repete repetiu rebate rebateu desmente desmentiu garante garantiu garantem garantiram
refere referiu referiram referia sugere sugeriu prossegue prosseguiu continua continuou acredita
acreditou vê lê leu resume resumiu propõe propôs expõe expôs exprime exprimiu adverte advertiu
fala falou falaram
"""

SPEECH = Speech(
    verbs=verb_forms(_STEMS + _IRREGULAR, _AR),
    mild_verbs=words(
        """
        ri riu sorri sorriu suspira suspirou brinca brincou começa começou termina terminou
        celebra celebrou queixa queixou
    """
    ),
    participle_endings=("ando", "endo", "indo"),
    infinitive_endings=("ar", "er", "ir"),
    infinitive_marks=words("de para por sem ao após"),
    like_words=words("como segundo conforme assim"),
    copulas=words("é era foi"),
    auxiliaries=words(
        "tem têm tinha tinham há havia é era foi foram está estava deve pode quis quer"
    ),
    clitics=words("se lhe lhes me nos te o a não"),
    adverbs=words(
        """
        também depois ainda além ontem hoje amanhã já assim então finalmente segunda-feira
        terça-feira quarta-feira quinta-feira sexta-feira sábado domingo recentemente publicamente
        claramente posteriormente esta este
    """
    ),
    sources=phrases("segundo", "de acordo com", "conforme", "nas palavras de", "na opinião de"),
    opinions=phrases("para"),
    pronouns=gendered(men="ele este_último", women="ela esta_última"),
    oblique=gendered(men="ele", women="ela"),
    offices=words("""
        presidente ministro ministra primeiro-ministro prefeito prefeita autarca deputado deputada
        senador senadora governador
    """),
    former=words("antigo antiga ex"),
    past_endings=("ado", "ada", "ados", "adas"),
    first_person=words(
        "eu nós me nos meu minha meus minhas nosso nossa nossos tu vocês você isto isso"
    ),
    determiners=words(
        """
        o a os as um uma uns umas este esta estes estas esse essa seu sua seus suas nosso vários
        várias alguns algumas dois três
    """
    ),
    determiner_genders=gendered(men="o um este esse", women="a uma esta essa"),
    calendar=words(
        """
        segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro
        fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro semana
        mês ano anos dia dias manhã tarde noite hora horas
    """
    ),
    complements=words("de do da dos das para em"),
    closest_complements=words("de do da dos das"),
    definite=words("o a os as do da dos das ao à este esta esse essa"),
    possessives=words("seu sua seus suas"),
    indefinite=words("um uma uns umas vários várias alguns algumas dois três outro outra"),
    prepositions=words(
        """
        a ao à aos às ante com contra de do da dos das desde durante em no na nos nas entre para
        pelo pela por sem sob sobre segundo até após como que conforme
    """
    ),
    agents=words("por pelo pela segundo"),
    relatives=words("que quem qual onde cujo"),
    conjunctions=words("e ou mas porém embora enquanto porque quando se nem"),
    complementizers=words("que se"),
    adjectives=words(
        """
        antigo antiga atual novo nova primeiro primeira primeiro-ministro jovem velho velha então
        próprio própria ex grande último última vice
    """
    ),
    function_words=words("o a os as um uma de do da dos das para em seu sua antigo antiga atual"),
    roles=gendered(
        men="""
        ministro primeiro-ministro presidente ex-presidente vice-presidente deputado senador
        vereador prefeito governador secretário diretor subdiretor embaixador delegado juiz
        procurador advogado magistrado comissário general coronel professor pesquisador
        investigador cientista historiador empresário fundador chefe líder candidato escritor ator
        cantor músico treinador jogador goleiro mestre aluno médico enfermeiro padre bispo cardeal
        papa rei príncipe vizinho pai filho irmão marido agricultor aposentado reformado
        trabalhador autarca chanceler eurodeputado conselheiro
    """,
        women="""
        ministra primeira-ministra presidenta deputada senadora vereadora prefeita governadora
        secretária diretora embaixadora delegada juíza procuradora advogada magistrada comissária
        professora pesquisadora investigadora historiadora empresária fundadora candidata
        escritora atriz cantora treinadora jogadora aluna médica enfermeira rainha princesa
        vizinha mãe filha irmã esposa mulher agricultora aposentada reformada trabalhadora
        eurodeputada conselheira
    """,
        either="""
        porta-voz jornalista economista artista cientista líder representante testemunha
        presidente dirigente autarca colega
    """,
    ),
    person_endings=(
        "eiro",
        "eira",
        "or",
        "ora",
        "ista",
        "ário",
        "ária",
        "ante",
        "ente",
        "ólogo",
        "óloga",
        "ógrafo",
    ),
    things=words(
        """
        janeiro fevereiro dinheiro canteiro bandeira ribeira fronteira motor setor sector valor
        interior exterior revista lista pista restaurante diário horário cenário ambiente
        continente fábrica feira cadeira madeira mosteiro
    """
    ),
    anaphors=gendered(
        men="visado interessado político homem mandatário parlamentar",
        women="visada interessada política",
    ),
    bodies=words(
        """
        governo ministério câmara prefeitura congresso senado parlamento assembleia tribunal
        polícia procuradoria partido grupo associação sindicato empresa companhia banco
        universidade instituto fundação igreja hospital comissão comité conselho organização
        agência relatório estudo comunicado oposição federação cidade planalto supremo secretaria
    """
    ),
    body_adjectives=words(
        "nacional europeu europeia municipal regional federal geral central superior"
    ),
    papers=words(
        "correio gazeta jornal diário revista emissora canal semanário site portal agência"
    ),
    outlets=words("lusa reuters expresso público globo g1 uol veja sensacionalista observador")
    | frozenset(
        (
            "o globo",
            "folha de são paulo",
            "o estado de são paulo",
            "diário de notícias",
            "jornal de notícias",
            "correio da manhã",
            "inimigo público",
        )
    ),
    honorifics=gendered(
        men="senhor sr dom d seu", women="senhora sra dona", either="dr dra prof eng"
    ),
    particles=words("de do da dos das e"),
    joiners=words("de do da dos das e para"),
    first_names=FIRST_NAMES,
    not_names=words(
        """
        o a os as um uma uns umas este esta estes estas esse essa seu sua meu minha e ou mas que
        quem como quando onde porque se não sim já hoje ontem amanhã segunda terça quarta quinta
        sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro
        outubro novembro dezembro em de do da dos das no na nos nas ao com por para pelo pela sem
        sobre após segundo entre desde até durante enquanto embora além também assim então depois
        antes agora aqui português portuguesa portugueses brasileiro brasileira brasileiros
        europeu todos todo toda todas alguns vários muitos outro outra cada é era foi eu ele ela
        eles nós você mais muito tão
    """
    ),
    places=words(
        """
        portugal lisboa porto braga coimbra faro évora setúbal aveiro viseu leiria funchal madeira
        açores algarve alentejo brasil brasília salvador fortaleza recife manaus curitiba belém
        goiânia campinas bahia pernambuco ceará paraná angola luanda moçambique maputo europa
        frança paris alemanha berlim itália roma espanha madrid londres inglaterra rússia moscovo
        moscou china américa bruxelas são santa santo rio minas nova
    """
    ),
    place_prepositions=words("em no na"),
    title_nouns=words(
        """
        folheto hino lista intitulado intitulada chamado chamada denominado denominada apelidado
        apelidada batizado
        título filme livro romance canção disco série programa projeto prémio prêmio lema slogan
        campanha revista termo palavra expressão grupo obra plano lei exposição festival operação
    """
    ),
    charge_nouns=words(
        """
        crime crimes acusado acusada arguido arguida condenado condenada suspeito suspeita réu
        inquérito
    """
    ),
    offence_prepositions=words("de por"),
    speech_nouns=words(
        "declaração declarações palavras frase mensagem carta discurso resposta comunicado nota"
    ),
    source_nouns=words("fontes testemunhas especialistas vizinhos media meios"),
    concerned=words("visado visada interessado interessada"),
    as_for=phrases("quanto a", "quanto ao", "quanto à"),
    somebody=words("alguém"),
    ordinals=MappingProxyType(
        {
            "primeiro": 0,
            "primeira": 0,
            "segundo": 1,
            "segunda": 1,
            "terceiro": 2,
            "terceira": 2,
            "último": -1,
            "última": -1,
        }
    ),
    contrast=phrases("por sua vez", "por seu lado", "por seu turno"),
    drops_subject=True,
)
