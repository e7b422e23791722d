"""Common first names of Spanish, by the gender of who bears them."""

from __future__ import annotations

from feeds.read.languages.speech import gendered

FIRST_NAMES = gendered(
    """
        aarón abel adolfo adrián agustín alberto alejandro alejo alfonso alfredo álvaro andrés
        ángel antonio arturo benito bernardo borja bruno camilo carles carlos cayetano césar
        claudio cristian cristóbal daniel darío david diego domingo eduardo eloy emiliano emilio
        enrique ernesto esteban eugenio eusebio ezequiel fabián federico felipe félix fermín
        fernando fidel francisco gabriel gaspar gerardo germán gonzalo gregorio guillermo gustavo
        héctor hugo ignacio íñigo isidro ismael iván jacinto jaime javier jesús joan joaquín jordi
        jorge josé juan julián julio justo leandro leonardo leopoldo lorenzo lucas luis manuel
        marcelo marcos mariano mario martín mateo mauricio maximiliano miguel moisés nicolás oriol
        óscar pablo pascual patricio patxi pedro pere quim rafael ramiro ramón raúl ricardo
        roberto rodolfo rodrigo rogelio román rubén salvador samuel santiago sebastián sergio
        simón teodoro tomás vicente víctor xavier
    """,
    """
        ada adela adriana alba alejandra alicia almudena amalia amparo ana andrea ángela ángeles
        antonia aurora beatriz belén blanca carla carlota carmen carolina catalina cayetana
        cecilia celia clara claudia concepción consuelo cristina dolores elena elisa elvira emilia
        encarnación esperanza estefanía esther eugenia eva fátima gabriela gloria gracia guadalupe
        inés inmaculada irene isabel josefa juana julia laura leonor leticia lidia lorena lourdes
        lucía luisa luz macarena magdalena manuela mar marcela margarita maría mariana marina
        marta martina matilde mercedes milagros mireia mónica montserrat natalia noelia nuria olga
        paloma patricia paula paz pilar raquel rebeca remedios rita rocío rosa rosalía rosario
        ruth sandra sara silvia sofía soledad sonia soraya susana tamara teresa trinidad úrsula
        valentina vanesa verónica victoria virginia yolanda
    """,
)
