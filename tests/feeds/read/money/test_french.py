"""How French tells money: every way of writing a sum, what it is for, and what is no sum."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "shown", "amount", "currency"),
    [
        ("La mairie a payé 88 000 € ce voyage.", "88 000 €", "88000", "EUR"),
        ("Payé 88\u202f000\u00a0€ hier.", "88\u202f000\u00a0€", "88000", "EUR"),
        ("Payé 88\u2009000\u2007€ hier.", "88\u2009000\u2007€", "88000", "EUR"),
        ("Un banc à 88.000 euros.", "88.000 euros", "88000", "EUR"),
        ("Un banc à 88,000 euros.", "88,000 euros", "88000", "EUR"),
        ("Un banc à 4,50 €.", "4,50 €", "4.50", "EUR"),
        ("Un banc à 1.500,50 €.", "1.500,50 €", "1500.50", "EUR"),
        ("Coût : 1,2 million d'euros.", "1,2 million d'euros", "1200000", "EUR"),
        ("Coût : 1,2 million d’euros.", "1,2 million d’euros", "1200000", "EUR"),
        ("Un plan de 1.100 milliards d'euros.", "1.100 milliards d'euros", "1100000000000", "EUR"),
        ("Un plan de 3,5 Md€ pour Vaugry.", "3,5 Md€", "3500000000", "EUR"),
        ("Un plan de 3 Mds d'euros.", "3 Mds d'euros", "3000000000", "EUR"),
        ("Un plan de 120 M€ pour Vaugry.", "120 M€", "120000000", "EUR"),
        ("Un plan de 120M€ pour Vaugry.", "120M€", "120000000", "EUR"),
        ("Un plan de 120 M d'euros.", "120 M d'euros", "120000000", "EUR"),
        ("Un rond-point à 15 k€.", "15 k€", "15000", "EUR"),
        ("Un rond-point à 15 K$.", "15 K$", "15000", "USD"),
        ("Il doit deux millions d'euros.", "deux millions d'euros", "2000000", "EUR"),
        ("Il doit quatre-vingt-dix mille euros.", "quatre-vingt-dix mille euros", "90000", "EUR"),
        ("Il doit dix-sept euros.", "dix-sept euros", "17", "EUR"),
        ("Il doit soixante-dix-sept euros.", "soixante-dix-sept euros", "77", "EUR"),
        ("Il doit 3 Meuros.", "3 Meuros", "3000000", "EUR"),
        ("Il doit « 20 milliards » d'euros.", "20 milliards » d'euros", "20000000000", "EUR"),
        ("Il doit soixante et onze euros.", "soixante et onze euros", "71", "EUR"),
        ("Il doit vingt-et-un euros.", "vingt-et-un euros", "21", "EUR"),
        ("Il doit mille deux cents euros.", "mille deux cents euros", "1200", "EUR"),
        ("Il doit 2 millions et demi d'euros.", "2 millions et demi d'euros", "2500000", "EUR"),
        ("Il doit un demi-million d'euros.", "un demi-million d'euros", "500000", "EUR"),
        ("Il doit 1 million 200 000 euros.", "1 million 200 000 euros", "1200000", "EUR"),
        ("Il doit un millier d'euros.", "un millier d'euros", "1000", "EUR"),
        (
            "Il doit une centaine de milliers d'euros.",
            "une centaine de milliers d'euros",
            "100000",
            "EUR",
        ),
        ("Un café à 2 euros 50.", "2 euros 50", "2.5", "EUR"),
        ("Un café à 1€50.", "1€50", "1.5", "EUR"),
        ("Un timbre à 15 dollars et 15 cents.", "15 dollars et 15 cents", "15.15", "USD"),
        ("Une baisse de 10 centimes d'euro.", "10 centimes d'euro", "0.1", "EUR"),
        ("Il gagne 2 000 francs suisses.", "2 000 francs suisses", "2000", "CHF"),
        ("Il gagne CHF 2'000.", "CHF 2'000", "2000", "CHF"),
        ("Il gagne 150 000 FCFA.", "150 000 FCFA", "150000", None),
        ("Il avait 100 000 anciens francs.", "100 000 anciens francs", "100000", "FRF"),
        ("Il avait 10 000 F.", "10 000 F", "10000", "FRF"),
        ("Il a 12 dollars canadiens.", "12 dollars canadiens", "12", "CAD"),
        ("Il a 12 dollars de Hong Kong.", "12 dollars de Hong Kong", "12", "HKD"),
        ("Il a 300 dinars algériens.", "300 dinars algériens", "300", "DZD"),
        ("Il a 300 dinars.", "300 dinars", "300", None),
        ("Il a 5 000 $US.", "5 000 $US", "5000", "USD"),
        ("Il a 500 livres sterling.", "500 livres sterling", "500", "GBP"),
        ("Un don d'un euro symbolique.", "un euro", "1", "EUR"),
        ("Un litre à 1,859 € le litre.", "1,859 €", "1.859", "EUR"),
    ],
)
def test_a_sum_is_read_as_it_is_written(written, text, shown, amount, currency):
    assert written(text, "fr") == (shown, amount, currency)


@pytest.mark.parametrize(
    ("text", "shown", "amount"),
    [
        ("Entre 2 et 3 millions d'euros.", "Entre 2 et 3 millions d'euros", "2000000..3000000"),
        ("Un prix de 10 à 15 000 euros.", "10 à 15 000 euros", "10000..15000"),
        ("Un prix de 500 à 15 000 euros.", "500 à 15 000 euros", "500..15000"),
        ("Estimé à 100/150 euros.", "100/150 euros", "100..150"),
        ("Estimé à 15-20 euros.", "15-20 euros", "15..20"),
        ("Ils ont payé cinq ou six euros.", "cinq ou six euros", "5..6"),
        ("Trois à quatre cents euros.", "Trois à quatre cents euros", "300..400"),
        ("Un plan de 2,5 à 3 M€.", "2,5 à 3 M€", "2500000..3000000"),
        ("Il vaut 0,15 euro à 0,16 euro.", "0,15 euro à 0,16 euro", "0.15..0.16"),
    ],
)
def test_a_range_is_one_sum_with_two_ends(written, text, shown, amount):
    assert written(text, "fr") == (shown, amount, "EUR")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Il manque plusieurs millions d'euros.", "plusieurs millions d'euros"),
        ("Il manque quelques milliers d'euros.", "quelques milliers d'euros"),
        ("Il manque des centaines de milliers d'euros.", "des centaines de milliers d'euros"),
        ("Il manque 500 milllions d'euros.", "500 milllions d'euros"),
        ("Il manque 3 billions d'euros.", "3 billions d'euros"),
        ("Il manque 1,250 €.", "1,250 €"),
        ("De 1 à 15 000 euros.", "1 à 15 000 euros"),
    ],
)
def test_an_unclear_scale_is_shown_without_an_amount(written, text, shown):
    assert written(text, "fr") == (shown, "None", "EUR")


@pytest.mark.parametrize(
    ("text", "what", "role", "per", "about"),
    [
        ("Le coûteux voyage (88 000 €) du maire.", "coûteux voyage", "spent", None, ""),
        ("Il écope d'une amende de 135 €.", "amende", "fine", None, ""),
        ("Un sac de golf à 7 750 dollars.", "sac de golf", "unknown", None, ""),
        ("Une bague d'une valeur de 40 000 euros.", "bague", "price", None, ""),
        ("La salle des fêtes a coûté 3 M€.", "salle des fêtes", "spent", None, ""),
        ("Le pont sur la Bruyne a coûté 3 M€.", "pont", "spent", None, ""),
        ("Les frais de dossier s'élèvent à 90 €.", "frais de dossier", "spent", None, ""),
        ("Il réclame 300 euros de dommages.", "dommages", "fine", None, ""),
        (
            "Il lui faut 5 millions d'euros pour rénover sa villa.",
            "rénover sa villa",
            "unknown",
            None,
            "",
        ),
        ("Un budget de 2 M€ pour la piscine.", "piscine", "promised", None, ""),
        ("Environ 200 € d'essence par mois.", "essence", "unknown", "month", "about"),
        ("Il touche un salaire mensuel de 3 200 €.", "salaire mensuel", "salary", "month", ""),
        ("Il gagne près de 9 000 euros par an.", None, "salary", "year", "about"),
        ("La chambre est facturée 140 € par personne.", "chambre", "price", "person", ""),
        ("Le prix moyen du paquet passe à 10 euros.", "paquet", "price", None, ""),
        ("La ville a dépensé 12 000 € dans ses bancs.", "bancs", "spent", None, ""),
        ("Quelque 820 000 € ont été détournés.", None, "unknown", None, "about"),
        ("Les 3 M€ consacrés aux routes.", "routes", "unknown", None, ""),
    ],
)
def test_what_a_sum_is_for(told, text, what, role, per, about):
    assert told(text, "fr") == (what, role, per, about)


@pytest.mark.parametrize(
    "text",
    [
        "La vallée compte environ 6 000 entreprises.",
        "Il a obtenu 53 % des voix en 2019.",
        "Une femme de 44 ans a parcouru 12 000 kilomètres.",
        "Les 3,5 millions de foyers attendent.",
        "Score final : 3-1, devant 20 000 personnes.",
        "La zone euro compte vingt pays ; l'Euro 2024 est fini.",
        "Il a lu 500 livres et vu la COP 26.",
        "C'est un franc succès pour cent personnes.",
        "Rendez-vous le 12/03/2024 à 18h30, article 5.",
    ],
)
def test_a_count_an_age_or_a_year_is_no_sum(costs_of, text):
    assert costs_of(text, "fr") == ()
