"""How Portuguese prose is written: abbreviations, page furniture, words that lean on others."""

from __future__ import annotations

from feeds.read.languages.prose import Prose, endings, phrases

_TITLES = """
abr ago aprox art av cap cel d dez dom dr dra ed eng ex exma exmo fev fig gen jan jul jun mai mar
min máx mín n no nov nº out p.ex prof profa pág págs qua qui r seg set sex sr sra srs srta sáb tel
ten ter vol
"""
_ABBREVIATIONS = """
a.c cia d.c etc inc jr ltd ltda s.a
"""
_NUMBERED = """
art cap ed fig mar n no nº pág págs set sex tel ter vol
"""
_STOP_WORDS = """
a ao aos aquela aquelas aquele aqueles aquilo as assim ate cada com como contra da das de dela
dele deles depois desde do dois dos durante e ela elas ele eles em entre era eram essa essas esse
esses esta estao estar estas estava este estes eu foi foram ha isso isto ja la lhe lhes mais mas
me mesmo meu minha muito na nao nas nem no nos nossa nosso num numa o onde os ou para pela pelas
pelo pelos per por porque quais qual quando quanto que quem se sem ser sera seu seus sido so sob
sobre sua suas tambem tao te tem tendo ter teve tinha toda todas todo todos tu tudo um uma umas
uns voce voces
"""
_LEANING = """
ali ambos aqui aquilo assim contudo depois e ela elas ele eles entao essa esse esta estas este
estes eu isso isto logo mas ou outra outro outros pois porem portanto seu seus sim sua suas tal
tambem todavia
"""
_POINTING = """
disso disto elas eles essa essas esse esses esta estas este estes isso isto nessa nesse nesta
neste
"""
_HERALDING = """

"""
_TIMES = """
ano dia domingo fim inverno manha mes noite outono primavera quarta quinta sabado segunda semana
sexta tarde terca verao
"""
_RETURNING = """
ameaca anuncio decisao declaracao estrategia forma ideia maneira medida noticia passo pergunta
proposta reacao resultado situacao
"""
_LEANING_PHRASES = """
alem disso | no entanto | por isso | nao, | nao foi | por outro lado | em contrapartida |
alem do mais | com isso | os dois | as duas | o mesmo | a mesma | de fato | de facto |
por sua vez | ao contrario | em seguida | os demais | enquanto isso | entretanto |
desde entao
"""
# ending:what stays in its place
_ENDINGS = """
acoes:acao ao:ao oes:ao aes:ao ais:al eis:el amento:ament amentos:ament ando: endo: indo: avam:
ava: ados: adas: ado: ada: idos: idas: ido: ida: ar: er: ir: am: em: es: os: as: o: a: e: s:
"""

PROSE = Prose(
    titles=frozenset(_TITLES.split()),
    abbreviations=frozenset(_ABBREVIATIONS.split()),
    numbered=frozenset(_NUMBERED.split()),
    stop_words=frozenset(_STOP_WORDS.split()),
    leaning_words=frozenset(_LEANING.split()),
    pointing_words=frozenset(_POINTING.split()),
    pronouns=frozenset({"ele", "ela", "eles", "elas"}),
    heralding_words=frozenset(_HERALDING.split()),
    time_words=frozenset(_TIMES.split()),
    returning_nouns=frozenset(_RETURNING.split()),
    endings=endings(_ENDINGS),
    shortest_stem=4,
    leaning_phrases=phrases(_LEANING_PHRASES),
    furniture_starts=(
        "leia tambem",
        "leia mais",
        "ler mais",
        "ler tambem",
        "veja tambem",
        "ver tambem",
        "saiba mais",
        "assine o",
        "assine a",
        "subscreva a",
        "subscreva o",
        "assine",
        "subscreva",
        "inscreva-se",
        "siga-nos",
        "partilhe",
        "compartilhe",
        "publicidade",
        "comentarios",
        "apoie",
        "doe",
        "newsletter",
        "leia ainda",
        "leia:",
        "veja mais",
        "veja:",
        "veja ainda",
        "artigos relacionados",
        "noticias relacionadas",
        "materias relacionadas",
        "continue lendo",
        "continue a ler",
        "pode interessar",
        "voce pode gostar",
        "recomendado:",
        "assine por",
        "assine ja",
        "assine e ",
        "subscreva por",
        "subscreva ja",
        "ja e assinante",
        "torne-se assinante",
        "seja assinante",
    ),
    furniture_phrases=(
        "nossa newsletter",
        "todos os direitos reservados",
        "politica de privacidade",
        "endereco de e-mail",
        "so para assinantes",
        "exclusivo para assinantes",
        "todos os nossos artigos",
        "todos os nossos conteudos",
    ),
    credit_starts=(
        "foto:",
        "fotos:",
        "imagen:",
        "imagem:",
        "fuente:",
        "fonte:",
        "fuentes:",
        "fontes:",
        "copyright",
        "credito",
        "foto ©",
        "fotografia:",
        "foto de arquivo",
        "legenda:",
        "video:",
        "imagem ©",
    ),
    byline_starts=(
        "texto:",
        "ilustracao",
        "atualizado",
        "actualizado",
        "publicado",
    ),
    by_words=frozenset({"por"}),
    plea_starts=(
        "assine",
        "subscreva",
        "experimente",
        "apoie",
        "torne-se",
        "tenha acesso",
        "leia sem",
        "leia tudo",
        "leia por",
        "leia todos",
        "desfrute",
        "contribua",
        "ajude",
        "se gosta",
        "o seu apoio",
        "seu apoio",
        "sua doacao",
        "faca uma doacao",
    ),
    plea_words=(
        "assinatura",
        "nossos artigos",
        "todos os artigos",
        "sem limites",
        "acesso ilimitado",
        "jornalismo independente",
        "jornalismo local",
        "nosso jornalismo",
        "seu apoio",
        "sua doacao",
        "torne-se assinante",
        "torne-se membro",
        "seja assinante",
    ),
    rate_words=(
        "por mes",
        "ao mes",
        "/mes",
        "por semana",
        "por ano",
        "ao ano",
        "no primeiro mes",
        "mensais",
    ),
    note_starts=(
        "nota da redacao",
        "nota do editor",
        "nota:",
        "nb:",
        "ps:",
    ),
)
