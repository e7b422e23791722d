"""How German tells money: every way of writing a sum, what it is for, and what is no sum."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "shown", "amount", "currency"),
    [
        ("Das kostet 88.000 Euro.", "88.000 Euro", "88000", "EUR"),
        ("Das kostet 12 500 EUR.", "12 500 EUR", "12500", "EUR"),
        ("Das kostet 1.200,50 €.", "1.200,50 €", "1200.50", "EUR"),
        ("Das kostet 3,5 Mio. Euro.", "3,5 Mio. Euro", "3500000", "EUR"),
        ("Das kostet 1,2 Mrd. € im Jahr.", "1,2 Mrd. €", "1200000000", "EUR"),
        ("Das kostet 14 Millionen Dollar.", "14 Millionen Dollar", "14000000", "USD"),
        ("Das kostet sieben Euro.", "sieben Euro", "7", "EUR"),
        ("Das kostet achtundsiebzig Euro.", "achtundsiebzig Euro", "78", "EUR"),
        (
            "Das kostet zweihundertfünfzigtausend Euro.",
            "zweihundertfünfzigtausend Euro",
            "250000",
            "EUR",
        ),
        ("Das kostet anderthalb Millionen Euro.", "anderthalb Millionen Euro", "1500000", "EUR"),
        (
            "Das kostet zweieinhalb Milliarden Euro.",
            "zweieinhalb Milliarden Euro",
            "2500000000",
            "EUR",
        ),
        ("Das kostet eine halbe Million Euro.", "eine halbe Million Euro", "500000", "EUR"),
        ("Das kostet zwei Euro fünfzig.", "zwei Euro fünfzig", "2.5", "EUR"),
        ("Das kostet drei Euro und zehn Cent.", "drei Euro und zehn Cent", "3.1", "EUR"),
        ("Das kostet 2'000 Franken.", "2'000 Franken", "2000", "CHF"),
        ("Das kostet 5,- Euro.", "5,- Euro", "5", "EUR"),
        ("Das kostet 50 ct.", "50 ct", "0.5", None),
        ("Das kostet 20 Schweizer Franken.", "20 Schweizer Franken", "20", "CHF"),
        ("Das kostet 3 Mrd. US-Dollar.", "3 Mrd. US-Dollar", "3000000000", "USD"),
        ("Das kostet 80-Millionen-Euro-Summen.", "80-Millionen-Euro", "80000000", "EUR"),
        ("Das kostet ein paar hundert Euro.", "paar hundert Euro", "None", "EUR"),
        ("Das kostet 30 dänische Kronen.", "30 dänische Kronen", "30", "DKK"),
        (
            "Das kostet zwischen 2 und 3 Millionen Euro.",
            "zwischen 2 und 3 Millionen Euro",
            "2000000..3000000",
            "EUR",
        ),
        ("Das kostet 10 bis 15.000 Euro.", "10 bis 15.000 Euro", "10000..15000", "EUR"),
        ("Das kostet mehrere Millionen Euro.", "mehrere Millionen Euro", "None", "EUR"),
    ],
)
def test_a_sum_is_read_as_it_is_written(written, text, shown, amount, currency):
    assert written(text, "de") == (shown, amount, currency)


@pytest.mark.parametrize(
    ("text", "what", "role", "per", "about"),
    [
        ("Die Stadt Grünau gab 88.000 Euro für eine Reise aus.", "Reise", "spent", None, ""),
        (
            "Der Umbau des Rathauses kostete rund 3 Mio. Euro.",
            "Umbau des Rathauses",
            "price",
            None,
            "about",
        ),
        ("Er muss eine Geldstrafe von 12.000 Euro zahlen.", "Geldstrafe", "fine", None, ""),
        ("Er zahlte 500 Euro Strafe.", "Strafe", "spent", None, ""),
        ("Sie bekommt ein Gehalt von 4.500 Euro im Monat.", "Gehalt", "salary", "month", ""),
        (
            "Die Schulden der Stadt belaufen sich auf 2 Mrd. Euro.",
            "Schulden der Stadt",
            "debt",
            None,
            "",
        ),
        ("Der Dienstwagen (72.000 €) steht still.", "Dienstwagen", "unknown", None, ""),
        ("Der Eintritt liegt bei 12 Euro pro Person.", "Eintritt", "price", "person", ""),
    ],
)
def test_what_a_sum_is_for(told, text, what, role, per, about):
    assert told(text, "de") == (what, role, per, about)


def test_a_change_is_two_sums(costs_of):
    text = "Das Gehalt stieg von 3.000 auf 4.000 Euro."
    assert [cost.span.of(text) for cost in costs_of(text, "de")] == ["3.000", "4.000 Euro"]


@pytest.mark.parametrize(
    "text",
    [
        "Rund 20.000 Menschen, 12 Prozent der Bürger, im Jahr 2019.",
        "Er wiegt 80 Pfund und gewann 3:1.",
        "Die Euro 2024 ist vorbei, die Mark ist Geschichte.",
    ],
)
def test_a_count_a_weight_or_a_year_is_no_sum(costs_of, text):
    assert costs_of(text, "de") == ()
