"""The built-in topics in German: their names and the words that give them away."""

from __future__ import annotations

from feeds.read.languages.topics import Topic

TOPICS = {
    "depenses": Topic(
        name="öffentliche Ausgaben",
        sure="""
            steuergeld steuergelder steuerzahler rechnungshof bundesrechnungshof
            staatsausgaben öffentliche_ausgaben öffentliche_gelder steuerverschwendung
            subvention haushaltsloch staatsschulden vergabe spesen
        """,
        hints="""
            haushalt kosten millionen milliarden ausgeben rechnung gebühr schulden
            steuer teuer finanzierung zuschuss budget
        """,
    ),
    "collectivites": Topic(
        name="Kommunen",
        sure="""
            gemeinde gemeinderat stadtrat bürgermeister oberbürgermeister landrat
            landkreis kommune kommunal rathaus stadtverwaltung kreistag
            ministerpräsident landesregierung
        """,
        hints="""
            stadt dorf region regional kreis bezirk verwaltung
        """,
    ),
    "parlement": Topic(
        name="Parlament",
        sure="""
            bundestag bundesrat parlament landtag abgeordneter abgeordnete abgeordneten
            parlamentarisch untersuchungsausschuss nationalrat ständerat fraktion
            gesetzentwurf
        """,
        hints="""
            gesetz ausschuss debatte abstimmung opposition antrag mehrheit
        """,
    ),
    "gouvernement": Topic(
        name="Regierung",
        sure="""
            bundesregierung regierung kanzler kanzlerin bundeskanzler minister
            ministerin ministerium kanzleramt kabinett staatssekretär bundespräsident
        """,
        hints="""
            reform koalition beamte behörde erlass sprecher
        """,
    ),
    "elections": Topic(
        name="Wahlen",
        sure="""
            wahl wahlkampf wähler wahlen kandidat kandidatin stimmzettel landtagswahl
            bundestagswahl wahlkreis referendum volksabstimmung umfrage wahlbeteiligung
            spitzenkandidat
        """,
        hints="""
            partei stimme kampagne programm wählen
        """,
    ),
    "justice": Topic(
        name="Justiz",
        sure="""
            gericht richter richterin staatsanwalt staatsanwaltschaft anwalt prozess
            urteil verurteilt anklage angeklagte bundesgerichtshof verfassungsgericht
            korruption betrug untreue landgericht
        """,
        hints="""
            gesetz strafe gefängnis klage ermittlung illegal verdacht schuldig
        """,
    ),
    "police": Topic(
        name="Polizei",
        sure="""
            polizei polizist polizistin festnahme festgenommen kriminalpolizei
            verfassungsschutz terror terrorist razzia landeskriminalamt
        """,
        hints="""
            sicherheit gewalt täter waffe drogen mord einsatz
        """,
    ),
    "sante": Topic(
        name="Gesundheit",
        sure="""
            gesundheit krankenhaus arzt ärztin ärzte patient impfung impfstoff pandemie
            corona covid klinik krankenkasse pflege medikament virus krankheit
        """,
        hints="""
            behandlung medizin krank maske therapie
        """,
    ),
    "education": Topic(
        name="Bildung",
        sure="""
            schule lehrer lehrerin schüler universität hochschule student studenten
            studium bildung abitur kita kindergarten professor
        """,
        hints="""
            unterricht klasse lernen prüfung forschung
        """,
    ),
    "ecologie": Topic(
        name="Umwelt",
        sure="""
            klima klimawandel umwelt umweltschutz emissionen kohlendioxid windkraft
            atomkraft energiewende artenschutz recycling pestizid klimaschutz
            nachhaltigkeit
        """,
        hints="""
            energie natur grün müll wasser diesel wald tier
        """,
    ),
    "numerique": Topic(
        name="Digitales",
        sure="""
            digital digitalisierung internet software algorithmus künstliche_intelligenz
            startup google facebook twitter apple amazon microsoft smartphone
            datenschutz hacker cyberangriff breitband glasfaser silicon_valley
            soziale_netzwerke
        """,
        hints="""
            technologie computer daten online app web netz technik
        """,
    ),
    "medias": Topic(
        name="Medien",
        sure="""
            journalist journalistin zeitung rundfunk fernsehen ard zdf spiegel
            pressefreiheit redaktion medien chefredakteur moderator rundfunkbeitrag
        """,
        hints="""
            interview sendung artikel presse radio bericht
        """,
    ),
    "europe": Topic(
        name="Europa",
        sure="""
            europäische_union eu-kommission europaparlament brüssel brexit eurozone
            europäische_kommission europäische_zentralbank mitgliedstaaten
        """,
        hints="""
            europa europäisch frankreich italien spanien griechenland polen london paris
            rom
        """,
    ),
    "monde": Topic(
        name="Welt",
        sure="""
            vereinte_nationen nato uno diplomat botschaft botschafter außenminister
            außenpolitik putin russland russisch kreml china ukraine syrien irak iran
            israel gaza usa washington trump biden afghanistan
        """,
        hints="""
            international ausland krieg armee land flüchtling welt amerika afrika
            sanktionen
        """,
    ),
    "travail": Topic(
        name="Arbeit",
        sure="""
            gewerkschaft streik arbeitslos arbeitslosigkeit mindestlohn kündigung
            arbeitnehmer arbeitgeber tarifvertrag betriebsrat lohn gehalt rente
            entlassung kurzarbeit
        """,
        hints="""
            arbeit arbeiten beschäftigte job firma unternehmen mitarbeiter beruf
        """,
    ),
}
