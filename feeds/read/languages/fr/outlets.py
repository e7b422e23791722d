"""The newspapers, channels and agencies that speak in the French press."""

from __future__ import annotations

from feeds.read.languages.speech import words

OUTLETS = words(
    """
        afp reuters libération mediapart rtl bfm bfmtv bfm-tv cnews franceinfo arte tf1 capital
        l'obs marianne l'express ouest-france sud-ouest actu streetpress slate huffpost lci
        europe1 gorafi
    """
) | frozenset(
    (
        "le monde",
        "le figaro",
        "le parisien",
        "la croix",
        "les echos",
        "les échos",
        "le canard enchaîné",
        "france inter",
        "france info",
        "france 2",
        "france 3",
        "france télévisions",
        "sud ouest",
        "le point",
        "canard enchaîné",
        "paris match",
        "charlie hebdo",
        "siné mensuel",
        "le gorafi",
        "le progrès",
        "l'humanité",
        "europe 1",
        "bfm tv",
        "bfm business",
        "canal +",
        "la montagne",
        "midi libre",
        "nice-matin",
        "le soir",
        "courrier picard",
        "le dauphiné libéré",
        "l'équipe",
        "l'opinion",
        "radio france",
        "mediapart",
        "le temps",
        "chez pol",
        "la tribune",
        "télérama",
        "valeurs actuelles",
        "le télégramme",
        "la voix du nord",
    )
)
