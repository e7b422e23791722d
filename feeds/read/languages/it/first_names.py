"""Common first names of Italian, by the gender of who bears them."""

from __future__ import annotations

from feeds.read.languages.speech import gendered

FIRST_NAMES = gendered(
    """
        achille adriano alberto aldo alessandro alessio alfonso alfredo amedeo andrea angelo
        antonio armando arturo attilio augusto aurelio bartolomeo beppe bruno carlo carmelo cesare
        claudio corrado cristiano damiano daniele dario davide diego domenico donato edoardo elio
        emanuele emilio enea ennio enrico enzo ermanno ettore eugenio ezio fabio fabrizio federico
        felice ferdinando filippo flavio francesco franco fulvio gabriele gaetano gennaro giacomo
        giampaolo gian giancarlo gianfranco gianluca gianluigi gianni gianpiero gino giorgio
        giovanni giulio giuseppe guglielmo guido ignazio italo jacopo ivano lamberto leonardo lino
        lorenzo luca luciano lucio luigi manlio marcello marco mario martino massimiliano massimo
        matteo mattia maurizio mauro michele mirko nello nicola nicolò nino oreste orlando oscar
        osvaldo ottavio paolo pasquale pier pierferdinando piero pierluigi pietro raffaele renato
        renzo riccardo roberto rocco rodolfo romano romeo rosario ruggero salvatore samuele sandro
        saverio sergio silvano silvio simone stefano teodoro tommaso ubaldo ugo umberto valentino
        valerio vincenzo vito vittorio walter
    """,
    """
        ada adele agata agnese alba alessandra alessia alice amalia angela anita anna annamaria
        antonella antonia arianna barbara beatrice benedetta bianca bruna camilla carla carlotta
        carmela carolina caterina cecilia chiara cinzia clara claudia concetta costanza cristina
        daniela deborah diana donatella elena eleonora elettra elisa elisabetta elly emanuela
        emilia emma enrica erica ester eva fabiana federica fiorella flavia franca francesca
        gabriella gaia gemma giada gina gioia giorgia giovanna giulia giuliana giuseppina gloria
        grazia greta ida ilaria immacolata irene isabella ivana jessica laura lavinia letizia
        lidia liliana livia loredana lorena lucia luciana lucrezia luisa maddalena manuela mara
        margherita maria mariangela mariastella marina marisa marta martina matilde melania
        michela milena mirella monica nadia nicoletta nina noemi nunzia olga ornella patrizia
        paola pina raffaella rachele rebecca renata rita roberta rosa rosanna rosaria sabina
        sabrina samantha sara serena silvana silvia simona sofia sonia stefania susanna tatiana
        teresa tiziana valentina valeria vanessa vera veronica virginia vittoria viviana
    """,
)
