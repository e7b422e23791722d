"""Common first names of Portuguese, by the gender of who bears them."""

from __future__ import annotations

from feeds.read.languages.speech import gendered

FIRST_NAMES = gendered(
    """
        abel adalberto adriano afonso agostinho alberto alexandre alfredo álvaro américo anderson
        andré antónio antônio armando arnaldo artur augusto aníbal benedito bernardo bruno caio
        carlos célio césar cláudio cristiano daniel david davi diogo domingos duarte edson eduardo
        elias emanuel emílio érico ernesto eugénio fábio felipe fernando filipe flávio francisco
        gabriel geraldo gilberto gilmar gonçalo guilherme gustavo hélder heitor henrique hugo ivo
        jair jaime joão joaquim jorge josé júlio leandro leonardo leonel luciano lucas luís luiz
        manuel marcelo márcio marco marcos mário mateus maurício mauro michel miguel milton nelson
        nuno olavo orlando óscar osvaldo otávio paulo pedro rafael raimundo ramiro raul renato
        ricardo roberto rodolfo rodrigo rogério rómulo rui salvador samuel sandro sérgio silvio
        simão telmo teodoro tiago tomás valdemar valter vasco vicente vítor wagner washington
        wilson xavier
    """,
    """
        adelaide adriana alessandra alice aline amália amanda ana andreia ângela antónia assunção
        aurora beatriz benedita bianca bruna camila carla carlota carmen carolina catarina cecília
        célia clara cláudia conceição cristiana cristina daniela débora diana dilma dulce elisa
        elsa ema emília érica ester eva fabiana fátima fernanda filipa flávia francisca gabriela
        gisele glória graça helena heloísa inês ingrid íris irene isabel isabela ivone janaína
        joana josefa júlia juliana larissa laura leonor letícia lídia lígia liliana lúcia luciana
        luísa luiza lurdes madalena mafalda manuela mara marcela márcia margarida maria mariana
        marina marisa marta matilde michelle mónica natália natércia odete olga patrícia paula
        priscila rafaela raquel regina renata rita roberta rosa rosana rosário rute sandra sara
        silvia simone sofia sónia susana tânia tatiana telma teresa vanessa vera verónica vitória
        viviane zulmira
    """,
)
