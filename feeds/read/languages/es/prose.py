"""How Spanish prose is written: abbreviations, page furniture, words that lean on others."""

from __future__ import annotations

from feeds.read.languages.prose import Prose, endings, phrases

_TITLES = """
abr ago aprox art av avda c cap cnel cra d dic dom don dr dra dña ed ee ej ene ext feb ff fig gral
ing jue jul jun lic lun mar may min mié máx mín no nov nº núm oct p.ej prof pág págs sep sept sr
sra sres srta sáb tel tte ud uds vd vie vol
"""
_ABBREVIATIONS = """
a.c a.m cía d.c ee.uu etc inc jr ltd p.m s.a s.l
"""
_NUMBERED = """
art cap ed fig mar no nº núm pág págs sep tel vol
"""
_STOP_WORDS = """
a al algo alguna algunas alguno algunos ante antes aquel aquella asi aun aunque bajo bien cada
casi como con contra cual cuales cuando cuanto de del desde donde dos durante e el ella ellas ello
ellos en entre era eran es esa esas ese eso esos esta estaba estaban estado estan estar estas este
esto estos fue fueron ha haber habia habian hace hacia han hasta hay la las le les lo los mas me
mi mientras mis mucho muchos muy nada ni no nos nosotros nuestra nuestro o os otra otras otro
otros para pero poco por porque pues que quien quienes se sea segun ser si sido sin sino sobre
solo son su sus tal tambien tampoco tan tanto te tiene tienen toda todas todo todos tras tu tus un
una unas uno unos usted ustedes y ya yo
"""
_LEANING = """
ademas ahi alli ambos aquello aqui asi despues dicha dicho ella ellas ellos entonces esa esas ese
eso esos esta estas este esto estos luego nosotros o otra otro otros pero pues sino su sus tal
tambien tampoco y yo
"""
_POINTING = """
ellas ello ellos esa esas ese eso esos esta estas este esto estos
"""
_HERALDING = """

"""
_TIMES = """
ano dia domingo fin invierno jueves lunes manana martes mes miercoles noche otono primavera sabado
semana tarde verano viernes
"""
_RETURNING = """
amenaza anuncio decision declaracion estrategia forma idea manera medida noticia paso pregunta
propuesta reaccion resultado situacion
"""
_LEANING_PHRASES = """
sin embargo | no obstante | por tanto | por eso | por otra parte | no, | por ello |
en cambio | asimismo | por ultimo | en consecuencia | de hecho | es mas | a su vez |
por su parte | el mismo | la misma | los dos | las dos | al contrario | mientras tanto |
por lo tanto | desde entonces | para ello
"""
# ending:what stays in its place
_ENDINGS = """
aciones:acion iones:ion ces:z idades:idad amos: aron: ando: iendo: aba: aban: ados: adas: ado:
ada: idos: idas: ido: ida: ar: er: ir: an: en: es: os: as: o: a: e: s:
"""

PROSE = Prose(
    titles=frozenset(_TITLES.split()),
    abbreviations=frozenset(_ABBREVIATIONS.split()),
    numbered=frozenset(_NUMBERED.split()),
    stop_words=frozenset(_STOP_WORDS.split()),
    leaning_words=frozenset(_LEANING.split()),
    pointing_words=frozenset(_POINTING.split()),
    pronouns=frozenset({"ella", "ellas", "ellos"}),
    heralding_words=frozenset(_HERALDING.split()),
    time_words=frozenset(_TIMES.split()),
    returning_nouns=frozenset(_RETURNING.split()),
    endings=endings(_ENDINGS),
    shortest_stem=4,
    leaning_phrases=phrases(_LEANING_PHRASES),
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
        "dona ahora",
        "haz una donacion",
        "apoyanos",
        "newsletter",
        "boletin",
        "le puede interesar",
        "tambien te puede",
        "tambien le puede",
        "te recomendamos",
        "relacionado:",
        "noticias relacionadas",
        "noticia relacionada",
        "articulos relacionados",
        "sigue leyendo",
        "seguir leyendo",
        "leer:",
        "lea:",
        "mira tambien",
        "vea tambien",
        "suscribete ",
        "suscribase ",
        "ya eres suscriptor",
        "inicia sesion",
        "hazte socio",
        "hazte socia",
    ),
    furniture_phrases=(
        "nuestro boletin",
        "nuestra newsletter",
        "todos los derechos reservados",
        "politica de privacidad",
        "correo electronico",
        "solo para suscriptores",
        "todos nuestros articulos",
        "todos nuestros contenidos",
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
        "pie de foto",
        "foto de archivo",
        "video:",
    ),
    byline_starts=(
        "fotografia",
        "texto:",
        "ilustracion",
        "actualizado",
        "publicado",
    ),
    by_words=frozenset({"por"}),
    plea_starts=(
        "suscri",
        "prueba gratis",
        "prueba por",
        "prueba un",
        "prueba durante",
        "prueba ya",
        "hazte ",
        "apoya el periodismo",
        "apoya nuestro",
        "apoya a nuestro",
        "apoyanos",
        "accede a todo",
        "accede por",
        "accede sin",
        "lee sin",
        "lee todo",
        "disfruta de todo",
        "colabora con nosotros",
        "ayudanos",
        "si te gusta",
        "tu apoyo",
        "tu donacion",
        "abonate",
        "haz una donacion",
        "haz un donativo",
    ),
    plea_words=(
        "suscripcion",
        "suscribete",
        "nuestros articulos",
        "sin limites",
        "acceso ilimitado",
        "periodismo independiente",
        "periodismo local",
        "nuestro periodismo",
        "hazte socio",
        "hazte socia",
        "tu donacion",
        "tu apoyo",
    ),
    rate_words=(
        "al mes",
        "por mes",
        "/mes",
        "a la semana",
        "al ano",
        "el primer mes",
        "sin permanencia",
        "mensuales",
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
