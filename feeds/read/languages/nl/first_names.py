"""Common first names of Dutch, by the gender of who bears them."""

from __future__ import annotations

from feeds.read.languages.speech import gendered

FIRST_NAMES = gendered(
    """
        aad abdel ad adriaan albert alex alexander andré anton arie arjan arjen arnold bart bas
        ben bert bob boudewijn bram bruno cees chris christiaan coen cor daan dennis dick dirk ed
        edwin eelco emiel eric erik erwin evert ferd frank frans fred frits geert gerard gerrit
        gert gijs guus hans harm harry hein hendrik henk herman hubert hugo ivo jaap jacob jan
        jan-peter jasper jelle jeroen jesse job joep johan johannes john joost joris jos jurgen
        karel kees klaas koen koos lars leo lodewijk louis luc lucas maarten marc marcel mark
        marnix martijn mathijs matthijs maurice max menno michiel mohammed niek niels olivier onno
        pascal paul peter pier piet pieter pim raoul rené reinier rik rob robbert robin roel
        roelof roger ronald ruben rutger ruud sander sebastiaan sjoerd stef steven sybrand theo
        thierry thijs thomas tijs tim tom ton toon victor vincent wiebe wilco willem wim wouter
        yorick
    """,
    """
        agnes alexandra alice amalia anita anja anke ankie anna anne annelies annemarie annie ans
        astrid barbara beatrix bianca brigitte caroline carola charlotte christa christine claudia
        corinne daphne debby denise diana dilan dorien edith elke ella ellen els elsbeth emma
        esther eva evelien femke fleur floor frederique geertje gerda gwendolyn hanneke hanna
        heleen helga henriette hilde ilse inge ingrid irene iris ivonne jacqueline janneke jeanine
        jeannette jessica jet jolande joke jolien josephine judith julia karin karen karla kim
        kirsten klaartje laura lea lena lenie lies liesbeth lieke lilian lilianne linda lisa
        lisette lotte loes maaike maria marian marianne marieke marijke marijn marja marjan
        marjolein marloes martine maud mia mieke miranda mirjam mona monique nadia nelleke nicole
        nina nynke olga patricia paula petra pia ria rianne rita roos ruth sandra sanne sara
        saskia sigrid simone sofie sonja sophie sophia stientje suzanne sylvia tamara tanja tineke
        trees truus ursula vera veronique wendy wilhelmina willemijn wilma yvonne
    """,
    "robin kim chris",
)
