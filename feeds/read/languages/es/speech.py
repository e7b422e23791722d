"""How Spanish says who said what: verbs of saying, sources, roles, titles, common first names."""

from __future__ import annotations

from types import MappingProxyType

from feeds.read.languages.es.first_names import FIRST_NAMES
from feeds.read.languages.speech import Speech, gendered, phrases, verb_forms, words

_AR = "o a an ó aron aba aban ado ada ados ando ar ará aría"
_STEMS = """
afirm- declar- asegur- señal- explic- coment- manifest- indic- anunci- denunci- critic- lament-
subray- destac- recalc- apunt- record- conden- calific- tild- acus- reclam- contest- pregunt-
proclam- confes- revel- relat- cont- confirm- aclar- matiz- pronostic- augur- aconsej- avis-
advert- alert- critic- cuestion- valor- opin- consider- estim- justific- argument- aleg- reiter-
insist- zanj- sentenci- remat- bram- grit- exclam- susurr- murmur- replic- llam- alab- elogi-
present- exhort- aleg- tuite- public- ironiz- brome- bromeó- reproch- reivindic- pens- augur-
detall- precis- inform- notific- apost-
"""
_IRREGULAR = """
dice dicen dijo dijeron decía decían dicho diciendo decir dirá diría añade añaden añadió añadieron
añadía añadido añadiendo responde responden respondió respondieron respondía respondido
respondiendo sostiene sostienen sostuvo sostuvieron sostenía sostenido reconoce reconocen
reconoció reconocieron reconocía reconocido admite admiten admitió admitieron admitía admitido
advierte advierten advirtió advirtieron advertía advertido pide piden pidió pidieron pedía pedido
exige exigen exigió exigieron exigía exigido promete prometen prometió prometieron prometía
prometido escribe escriben escribió escribieron escribía escrito concluye concluyen concluyó
concluyeron concluía concluido insiste insisten insistió insistieron insistía insistido defiende
defienden defendió defendieron defendía defendido cuenta cuentan contó recuerda recuerdan pregunta
cree creen creyó creía opina define definió definen prosigue prosiguió sigue siguió continúa
continuó describe describió describen repite repitió rebate rebatió desmiente desmintió niega
niegan negó agrega agregan agregó expresa expresó expresado lee leyó reza ruega rogó propone
propuso expuso expone transmite transmitió rechaza rechazó sugiere sugirió resume resumió
interviene intervino
"""

SPEECH = Speech(
    verbs=verb_forms(_STEMS + _IRREGULAR, _AR),
    mild_verbs=words(
        """
        ríe rió sonríe sonrió suspira suspiró bromea bromeó arranca arrancó comienza comenzó
        empieza empezó celebra celebró
    """
        "alegra alegró indigna indignó queja quejó pregunta enfada termina terminó"
    ),
    participle_endings=("ando", "iendo"),
    infinitive_endings=("ar", "er", "ir"),
    infinitive_marks=words("de para por sin al tras"),
    like_words=words("como según así"),
    copulas=words("es era fue"),
    auxiliaries=words(
        "ha han había habían es era fue fueron está estaba debe puede quiso quiere ha-sido"
    ),
    clitics=words("se le les me nos te lo la no"),
    adverbs=words(
        """
        también luego después además ayer hoy mañana ya aún todavía así entonces finalmente lunes
        martes miércoles jueves viernes sábado domingo este esta recientemente públicamente
        claramente posteriormente asimismo
    """
    ),
    sources=phrases(
        "según", "de acuerdo con", "en palabras de", "a decir de", "a juicio de", "en opinión de"
    ),
    opinions=phrases("para"),
    pronouns=gendered(men="él éste este_último aquel", women="ella ésta esta_última"),
    oblique=gendered(men="él", women="ella"),
    offices=words("""
        presidente presidenta ministro ministra alcalde alcaldesa diputado diputada senador
        senadora rey reina candidato candidata
    """),
    former=words("antiguo antigua ex"),
    past_endings=("ado", "ada", "ados", "adas", "ido", "ida"),
    first_person=words(
        """
        yo nosotros nosotras me nos mi mis nuestro nuestra nuestros tú vosotros usted ustedes esto
        eso
    """
    ),
    determiners=words(
        """
        el la los las un una unos unas este esta estos estas ese esa su sus nuestro mi varios
        varias algunos algunas dos tres lo
    """
    ),
    determiner_genders=gendered(men="el un este ese", women="la una esta esa"),
    calendar=words(
        """
        lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio
        julio agosto septiembre octubre noviembre diciembre semana mes año años día días mañana
        tarde noche hora horas
    """
    ),
    complements=words("de del para a en"),
    closest_complements=words("de del"),
    definite=words("el la los las del al este esta ese esa"),
    possessives=words("su sus"),
    indefinite=words("un una unos unas varios varias algunos algunas dos tres otro otra"),
    prepositions=words(
        """
        a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por
        según sin sobre tras como que
    """
    ),
    agents=words("por según"),
    relatives=words("que quien quienes cual donde cuyo"),
    conjunctions=words("y e o u pero mas sino aunque mientras porque cuando si ni"),
    complementizers=words("que si"),
    adjectives=words(
        """
        antiguo antigua actual nuevo nueva primer primera joven viejo vieja entonces propio propia
        ex exministro máximo máxima gran último última vicepresidente
    """
    ),
    function_words=words("el la los las un una de del para a en su sus antiguo antigua actual"),
    roles=gendered(
        men="""
        presidente vicepresidente expresidente ministro exministro alcalde exalcalde consejero
        concejal diputado senador secretario director subdirector consejero portavoz gobernador
        embajador delegado subdelegado juez fiscal abogado magistrado policía comisario general
        coronel profesor catedrático investigador científico historiador economista experto
        empresario fundador jefe líder candidato escritor actor cantante director músico artista
        entrenador jugador portero maestro alumno médico enfermero cura obispo cardenal papa rey
        príncipe vecino padre hijo hermano marido agricultor ganadero jubilado trabajador
        periodista reportero canciller eurodiputado edil regidor
    """,
        women="""
        presidenta vicepresidenta expresidenta ministra exministra alcaldesa exalcaldesa consejera
        concejala diputada senadora secretaria directora subdirectora gobernadora embajadora
        delegada subdelegada jueza fiscala abogada magistrada comisaria profesora catedrática
        investigadora científica historiadora experta empresaria fundadora jefa candidata
        escritora actriz música entrenadora jugadora maestra alumna médica enfermera reina
        princesa vecina madre hija hermana esposa mujer agricultora ganadera jubilada trabajadora
        eurodiputada edila regidora
    """,
        either="""
        portavoz periodista economista artista cantante líder policía fiscal juez testigo
        representante
    """,
    ),
    person_endings=(
        "ero",
        "era",
        "or",
        "ora",
        "ista",
        "ario",
        "aria",
        "ante",
        "ólogo",
        "óloga",
        "ico",
        "ica",
    ),
    things=words(
        """
        enero febrero dinero carretera ribera sendero motor sector valor interior exterior barrio
        escenario diario horario restaurante república fábrica clínica pista lista revista
        autopista carrera acera señora público política
    """
    ),
    anaphors=gendered(
        men="interesado político dirigente hombre mandatario popular socialista",
        women="interesada política mandataria",
    ),
    bodies=words(
        """
        gobierno ministerio ayuntamiento congreso senado parlamento junta generalitat xunta
        diputación comunidad consejería fiscalía tribunal juzgado policía partido grupo asociación
        sindicato empresa compañía banco universidad instituto fundación iglesia hospital comisión
        comité consejo organización agencia informe estudio comunicado oposición plataforma
        federación ciudad moncloa casa
    """
    ),
    body_adjectives=words(
        """
        nacional europeo europea municipal regional popular socialista general central provincial
        supremo
    """
    ),
    papers=words("diario periódico revista cadena emisora semanario web portal agencia rotativo"),
    outlets=words("efe reuters abc marca as público eldiario infolibre")
    | frozenset(
        (
            "el país",
            "el mundo",
            "la vanguardia",
            "la razón",
            "el periódico",
            "europa press",
            "el mundo today",
            "el jueves",
        )
    ),
    honorifics=gendered(
        men="señor sr don d", women="señora sra doña dña señorita", either="dr dra prof"
    ),
    particles=words("de del la los las y"),
    joiners=words("de del la los las y para e"),
    first_names=FIRST_NAMES,
    not_names=words(
        """
        el la los las un una unos unas este esta estos estas ese esa su sus mi tu y e o pero que
        quien como cuando donde si no sí ya hoy ayer mañana lunes martes miércoles jueves viernes
        sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre
        noviembre diciembre en de del a al con por para sin sobre tras según entre desde hasta
        durante mientras aunque además también sin ante bajo así entonces luego después antes
        ahora aquí español española españoles europeo todo todos toda todas algunos varios muchos
        otro otra otros cada se le lo les nos más muy tan yo él ella ellos nosotros usted
    """
    ),
    places=words(
        """
        españa madrid barcelona valencia sevilla zaragoza málaga murcia palma bilbao alicante
        córdoba valladolid vigo gijón granada oviedo santander pamplona logroño badajoz salamanca
        burgos león cádiz huelva jaén almería toledo cuenca guadalajara andalucía cataluña galicia
        asturias cantabria euskadi navarra aragón castilla extremadura canarias baleares méxico
        argentina chile perú colombia venezuela cuba bolivia ecuador uruguay paraguay bogotá lima
        caracas europa francia parís alemania berlín italia roma portugal lisboa londres
        inglaterra rusia moscú china américa san santa nueva buenos santo
    """
    ),
    place_prepositions=words("en desde hacia"),
    title_nouns=words(
        """
        folleto himno lista titulado titulada llamado llamada denominado denominada bautizado
        bautizada apodado
        apodada título película libro novela canción disco serie programa proyecto premio lema
        eslogan campaña revista término palabra expresión grupo obra plan ley exposición festival
        operación
    """
    ),
    charge_nouns=words(
        """
        delito delitos acusado acusada imputado imputada condenado condenada investigado presunto
        cargo cargos
    """
    ),
    offence_prepositions=words("de por"),
    speech_nouns=words(
        """
        declaración declaraciones palabras frase mensaje carta discurso respuesta comunicado tuit
    """
    ),
    source_nouns=words("fuentes testigos expertos vecinos medios allegados"),
    concerned=words("interesado interesada"),
    as_for=phrases("en cuanto a", "en cuanto al"),
    somebody=words("alguien"),
    ordinals=MappingProxyType(
        {
            "primero": 0,
            "primera": 0,
            "segundo": 1,
            "segunda": 1,
            "tercero": 2,
            "tercera": 2,
            "último": -1,
            "última": -1,
        }
    ),
    contrast=phrases("por su parte", "a su vez"),
    drops_subject=True,
)
