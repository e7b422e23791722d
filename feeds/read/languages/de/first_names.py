"""Common first names of German, by the gender of who bears them."""

from __future__ import annotations

from feeds.read.languages.speech import gendered

FIRST_NAMES = gendered(
    """
        achim adolf albert alexander alfred andreas anton armin arno arnold artur axel benedikt
        benjamin bernd bernhard björn bodo boris burkhard carl carsten christian christoph claus
        clemens cem daniel david dennis detlef dieter dietmar dirk dominik eberhard eckart edgar
        egon emil erich ernst erwin eugen fabian felix ferdinand florian frank franz friedrich
        fritz gabriel georg gerd gerhard gernot gregor guido günter günther gustav hannes hans
        hans-jürgen hans-peter harald hartmut heiko heiner heinrich heinz helge helmut hendrik
        henning herbert hermann holger horst hubert hubertus ingo jakob jan janosch jens jochen
        johann johannes jonas jörg josef joseph julian jürgen kai karl karl-heinz karl-josef
        karsten kevin klaus konrad konstantin kurt lars leo leon leonhard lorenz lothar ludwig
        lukas lutz manfred manuel marcel marco marcus mario markus martin mathias matthias max
        maximilian michael moritz niklas nils norbert olaf ole oliver oskar oswald otto paul peter
        philipp rainer ralf ralph reiner reinhard reinhold richard robert robin roland rolf roman
        rüdiger rudolf rupert sebastian siegfried sigmar simon stefan steffen stephan sven theodor
        thilo thomas thorsten till tim tino tobias torsten udo ulf uli ulrich uwe valentin viktor
        volker walter werner wilhelm winfried wolfgang wolfram
    """,
    """
        adelheid agnes alexandra alice amelie andrea angela angelika anja anke anna annalena anne
        annegret annette antje astrid barbara beate beatrix bettina birgit birte brigitte britta
        carmen carola caroline charlotte christa christiane christina christine clara claudia
        cornelia dagmar daniela diana dora doris dorothee edith elena elfriede elisabeth elke
        ellen else emma erika eva evelyn franziska frauke frieda friederike gabi gabriele gerda
        gertrud gisela grete gudrun hanna hannah hannelore heide heidi heike helene helga
        henriette hertha hilde hildegard ilse imke ines inge ingrid irene iris irmgard jana janine
        jasmin jenny johanna josefine judith julia juliane jutta karin karla karoline katarina
        katharina käthe kathrin katja katrin kerstin klara kristin kristina lara laura lea lena
        leonie lieselotte lina linda lisa lotte luise magdalena manuela mareike margarete margit
        margot maria marianne marie marina marion marlene marta martina mathilde mechthild melanie
        mia miriam mona monika nadine nadja nancy natalie nicole nina nora olga paula petra pia
        ramona rebecca regina renate ricarda rita rosa rosemarie ruth sabine sabrina sahra sandra
        sara sarah saskia sibylle sieglinde sigrid silke silvia simone sofia sonja sophia sophie
        stefanie stephanie steffi susanne svenja svetlana tanja tatjana theresa therese tina ulla
        ulrike ursula uta ute vera verena veronika victoria waltraud wiebke yvonne zoe
    """,
    "kim toni sascha",
)
