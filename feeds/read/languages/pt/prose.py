"""How Portuguese prose is written: abbreviations, page furniture, words that lean on others."""

from __future__ import annotations

from feeds.read.languages.prose import Prose

_TITLES = """
abr ago aprox art av cap cel d dez dom dr dra ed eng ex exma exmo fev fig gen jan jul jun mai
mar min máx mín n no nov nº out p.ex prof profa pág págs qua qui r seg set sex sr sra srs srta
sáb tel ten ter vol
"""
_ABBREVIATIONS = """
a.c cia d.c etc inc jr ltd ltda s.a
"""

PROSE = Prose(
    titles=frozenset(_TITLES.split()),
    abbreviations=frozenset(_ABBREVIATIONS.split()),
    furniture_starts=(
        "leia tambem",
        "leia mais",
        "ler mais",
        "ler tambem",
        "veja tambem",
        "ver tambem",
        "saiba mais",
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
    ),
    furniture_phrases=(
        "nossa newsletter",
        "todos os direitos reservados",
        "politica de privacidade",
        "endereco de e-mail",
        "so para assinantes",
        "exclusivo para assinantes",
    ),
    byline_starts=(
        "por ",
        "foto:",
        "fotos:",
        "imagem:",
        "fonte:",
        "fontes:",
        "copyright",
        "texto:",
        "ilustracao",
        "atualizado",
        "actualizado",
        "publicado",
    ),
    note_starts=(
        "nota da redacao",
        "nota do editor",
        "nota:",
        "nb:",
        "ps:",
    ),
)
