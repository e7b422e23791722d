"""The built-in topics in Spanish: their names and the words that give them away."""

from __future__ import annotations

from feeds.read.languages.topics import Topic

TOPICS = {
    "depenses": Topic(
        name="gasto público",
        sure="""
            dinero_público gasto_público fondos_públicos contribuyente
            tribunal_de_cuentas despilfarro subvención contrato_público licitación
            malversación deuda_pública arcas_públicas
        """,
        hints="""
            presupuesto coste costo millones euros factura gastar pagar impuesto deuda
            déficit dieta
        """,
    ),
    "collectivites": Topic(
        name="administración local",
        sure="""
            ayuntamiento alcalde alcaldesa concejal municipio diputación
            comunidad_autónoma consejero pleno_municipal municipal gobierno_regional
            intendente cabildo
        """,
        hints="""
            ciudad pueblo regional provincia comunidad local barrio
        """,
    ),
    "parlement": Topic(
        name="Parlamento",
        sure="""
            congreso_de_los_diputados congreso senado senador senadora diputado diputada
            parlamento parlamentario proyecto_de_ley comisión_de_investigación
            moción_de_censura cortes
        """,
        hints="""
            ley votación enmienda debate oposición mayoría grupo
        """,
    ),
    "gouvernement": Topic(
        name="Gobierno",
        sure="""
            gobierno presidente_del_gobierno ministro ministra ministerio
            consejo_de_ministros moncloa vicepresidente secretario_de_estado ejecutivo
            casa_rosada
        """,
        hints="""
            reforma decreto presidente portavoz gabinete
        """,
    ),
    "elections": Topic(
        name="elecciones",
        sure="""
            elecciones electoral elector candidato candidata urnas comicios referéndum
            escrutinio votante papeleta sondeo encuesta primarias abstención
        """,
        hints="""
            campaña partido voto votar programa mitin
        """,
    ),
    "justice": Topic(
        name="justicia",
        sure="""
            tribunal juez jueza fiscal fiscalía juicio sentencia condenado condena
            imputado investigado audiencia_nacional tribunal_supremo corrupción fraude
            abogado querella prevaricación
        """,
        hints="""
            ley cárcel prisión multa delito acusado judicial culpable
        """,
    ),
    "police": Topic(
        name="policía",
        sure="""
            policía guardia_civil detenido detención agente comisaría mossos terrorismo
            terrorista atentado antidisturbios
        """,
        hints="""
            seguridad crimen asesinato violencia arma droga víctima
        """,
    ),
    "sante": Topic(
        name="sanidad",
        sure="""
            salud sanidad hospital médico médica enfermera paciente vacuna pandemia
            coronavirus covid virus sanitario farmacéutica enfermedad
        """,
        hints="""
            tratamiento enfermo medicina mascarilla contagio
        """,
    ),
    "education": Topic(
        name="educación",
        sure="""
            escuela colegio universidad profesor profesora alumno estudiante maestro
            educación bachillerato instituto docente
        """,
        hints="""
            clase curso examen enseñanza aula
        """,
    ),
    "ecologie": Topic(
        name="ecología",
        sure="""
            clima climático medio_ambiente ambiental contaminación emisiones ecologista
            reciclaje renovables nuclear biodiversidad sequía calentamiento sostenible
        """,
        hints="""
            energía naturaleza agua residuos verde bosque
        """,
    ),
    "numerique": Topic(
        name="digital",
        sure="""
            digital internet software algoritmo inteligencia_artificial startup google
            facebook twitter apple amazon microsoft redes_sociales ciberataque hacker
            silicon_valley móvil
        """,
        hints="""
            tecnología ordenador datos aplicación web red pantalla
        """,
    ),
    "medias": Topic(
        name="medios",
        sure="""
            periodista periodismo periódico televisión rtve prensa redacción telediario
            libertad_de_prensa presentador medios_de_comunicación
        """,
        hints="""
            entrevista programa diario noticia radio cadena
        """,
    ),
    "europe": Topic(
        name="Europa",
        sure="""
            unión_europea comisión_europea parlamento_europeo eurodiputado bruselas
            brexit eurozona banco_central_europeo
        """,
        hints="""
            europa europeo alemania francia italia grecia londres
        """,
    ),
    "monde": Topic(
        name="mundo",
        sure="""
            naciones_unidas onu otan embajada embajador diplomático exteriores putin
            rusia ruso china ucrania siria irak irán israel gaza estados_unidos trump
            biden venezuela cuba washington
        """,
        hints="""
            internacional extranjero guerra ejército país mundial mundo refugiado
        """,
    ),
    "travail": Topic(
        name="trabajo",
        sure="""
            sindicato huelga desempleo paro parado salario_mínimo salario despido
            trabajador trabajadora patronal pensiones convenio_colectivo
        """,
        hints="""
            trabajo empleo empresa laboral sueldo obrero contrato
        """,
    ),
}
