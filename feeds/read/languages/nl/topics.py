"""The built-in topics in Dutch: their names and the words that give them away."""

from __future__ import annotations

from feeds.read.languages.topics import Topic

TOPICS = {
    "depenses": Topic(
        name="overheidsuitgaven",
        sure="""
            belastinggeld belastingbetaler overheidsgeld overheidsuitgaven rekenkamer
            subsidie verspilling aanbesteding staatsschuld declaratie
        """,
        hints="""
            begroting kosten miljoen miljard euro uitgeven betalen factuur belasting
            schuld
        """,
    ),
    "collectivites": Topic(
        name="gemeenten",
        sure="""
            gemeente gemeenteraad burgemeester wethouder raadslid provincie gedeputeerde
            stadhuis gemeentehuis waterschap
        """,
        hints="""
            stad dorp regio lokaal wijk
        """,
    ),
    "parlement": Topic(
        name="parlement",
        sure="""
            tweede_kamer eerste_kamer kamerlid parlement senaat senator wetsvoorstel
            kamerdebat parlementair
        """,
        hints="""
            wet stemming debat oppositie motie meerderheid
        """,
    ),
    "gouvernement": Topic(
        name="regering",
        sure="""
            regering kabinet minister ministerie premier staatssecretaris
            minister-president ministerraad binnenhof
        """,
        hints="""
            hervorming besluit coalitie woordvoerder
        """,
    ),
    "elections": Topic(
        name="verkiezingen",
        sure="""
            verkiezing verkiezingen kiezer kandidaat stembus referendum stembureau
            lijsttrekker peiling opkomst
        """,
        hints="""
            campagne partij stem stemmen programma
        """,
    ),
    "justice": Topic(
        name="justitie",
        sure="""
            rechtbank rechter officier_van_justitie advocaat rechtszaak vonnis
            veroordeeld verdachte hoge_raad corruptie fraude justitie
        """,
        hints="""
            wet gevangenis boete straf schuldig zaak
        """,
    ),
    "police": Topic(
        name="politie",
        sure="""
            politie agent gearresteerd arrestatie aangehouden terrorisme terrorist
            aanslag recherche politieagent
        """,
        hints="""
            veiligheid misdaad moord geweld wapen drugs
        """,
    ),
    "sante": Topic(
        name="gezondheid",
        sure="""
            gezondheid ziekenhuis arts dokter verpleegkundige patiënt vaccin pandemie
            corona covid virus zorgverzekeraar huisarts ziekte
        """,
        hints="""
            zorg behandeling ziek medicijn mondkapje
        """,
    ),
    "education": Topic(
        name="onderwijs",
        sure="""
            school universiteit leraar docent leerling student onderwijs hogeschool
            hoogleraar basisschool
        """,
        hints="""
            klas les examen studie
        """,
    ),
    "ecologie": Topic(
        name="milieu",
        sure="""
            klimaat milieu vervuiling uitstoot stikstof recycling kernenergie windmolen
            biodiversiteit opwarming duurzaam
        """,
        hints="""
            energie natuur water afval groen bos
        """,
    ),
    "numerique": Topic(
        name="digitaal",
        sure="""
            digitaal internet software algoritme kunstmatige_intelligentie startup
            google facebook twitter apple amazon microsoft smartphone hacker datalek
            sociale_media silicon_valley
        """,
        hints="""
            technologie computer data app website netwerk
        """,
    ),
    "medias": Topic(
        name="media",
        sure="""
            journalist journalistiek krant televisie omroep npo redactie persvrijheid
            hoofdredacteur presentator
        """,
        hints="""
            interview programma nieuws radio zender pers
        """,
    ),
    "europe": Topic(
        name="Europa",
        sure="""
            europese_unie europese_commissie europees_parlement europarlementariër
            brussel brexit eurozone europese_centrale_bank
        """,
        hints="""
            europa europees duitsland frankrijk italië griekenland londen
        """,
    ),
    "monde": Topic(
        name="wereld",
        sure="""
            verenigde_naties navo vn ambassade ambassadeur diplomaat buitenlandse_zaken
            poetin rusland russisch china oekraïne syrië irak iran israël gaza
            verenigde_staten trump biden washington
        """,
        hints="""
            internationaal buitenland oorlog leger wereld vluchteling
        """,
    ),
    "travail": Topic(
        name="werk",
        sure="""
            vakbond staking werkloos werkloosheid minimumloon ontslag werknemer
            werkgever cao loon salaris pensioen
        """,
        hints="""
            werk baan bedrijf arbeid contract personeel
        """,
    ),
}
