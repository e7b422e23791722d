"""How Spanish prose is written: abbreviations, page furniture, words that lean on others."""

from __future__ import annotations

from feeds.read.languages.prose import Prose

_TITLES = """
abr ago aprox art av avda c cap cnel cra d dic dom don dr dra dña ed ee ej ene ext feb ff fig
gral ing jue jul jun lic lun mar may min mié máx mín no nov nº núm oct p.ej prof pág págs sep
sept sr sra sres srta sáb tel tte ud uds vd vie vol
"""
_ABBREVIATIONS = """
a.c a.m cía d.c ee.uu etc inc jr ltd p.m s.a s.l
"""

PROSE = Prose(
    titles=frozenset(_TITLES.split()),
    abbreviations=frozenset(_ABBREVIATIONS.split()),
    furniture_starts=(
        "lea tambien",
        "lee tambien",
        "leer mas",
        "leer tambien",
        "ver tambien",
        "mas informacion",
        "te puede interesar",
        "suscribete",
        "suscribase",
        "suscribirse",
        "siguenos",
        "compartir",
        "publicidad",
        "comentarios",
        "dona",
        "apoyanos",
        "newsletter",
        "boletin",
    ),
    furniture_phrases=(
        "nuestro boletin",
        "nuestra newsletter",
        "todos los derechos reservados",
        "politica de privacidad",
        "correo electronico",
        "solo para suscriptores",
    ),
    byline_starts=(
        "por ",
        "foto:",
        "fotos:",
        "fotografia",
        "imagen:",
        "fuente:",
        "fuentes:",
        "copyright",
        "texto:",
        "ilustracion",
        "actualizado",
        "publicado",
    ),
    note_starts=(
        "nota de la redaccion",
        "nota del editor",
        "n. de la r",
        "nota:",
        "nb:",
        "pd:",
    ),
)
