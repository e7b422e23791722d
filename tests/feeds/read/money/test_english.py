"""How English tells money: every way of writing a sum, what it is for, and what is no sum."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "shown", "amount", "currency"),
    [
        ("It cost $5bn.", "$5bn", "5000000000", "USD"),
        ("It cost £4.3m.", "£4.3m", "4300000", "GBP"),
        ("It cost £4.3 million.", "£4.3 million", "4300000", "GBP"),
        ("It cost $ 1.2 trillion.", "$ 1.2 trillion", "1200000000000", "USD"),
        ("It cost €12k.", "€12k", "12000", "EUR"),
        ("It cost 12,500 pounds.", "12,500 pounds", "12500", "GBP"),
        ("It cost USD115.", "USD115", "115", "USD"),
        ("It cost 115.5USD.", "115.5USD", "115.5", "USD"),
        ("It cost 30 MUSD.", "30 MUSD", "30000000", "USD"),
        ("It cost 75 USD million.", "75 USD million", "75000000", "USD"),
        ("It cost C$300.", "C$300", "300", "CAD"),
        ("It cost US$4.7 billion.", "US$4.7 billion", "4700000000", "USD"),
        ("It cost $5 million Canadian dollars.", "$5 million Canadian dollars", "5000000", "CAD"),
        (
            "It cost 125 million Australian dollars.",
            "125 million Australian dollars",
            "125000000",
            "AUD",
        ),
        ("It cost A$50m.", "A$50m", "50000000", "AUD"),
        ("It cost 50p.", "50p", "0.5", "GBP"),
        (
            "It cost one and a half billion euros.",
            "one and a half billion euros",
            "1500000000",
            "EUR",
        ),
        ("It cost 10 US dollars.", "10 US dollars", "10", "USD"),
        (
            "It cost two and a half million dollars.",
            "two and a half million dollars",
            "2500000",
            "USD",
        ),
        ("It cost half a million pounds.", "half a million pounds", "500000", "GBP"),
        ("It cost a quarter of a million euros.", "a quarter of a million euros", "250000", "EUR"),
        ("It cost two hundred and six euros.", "two hundred and six euros", "206", "EUR"),
        ("It cost $20 and 43c.", "$20 and 43c", "20.43", "USD"),
        (
            "It cost twenty dollars and forty cents.",
            "twenty dollars and forty cents",
            "20.4",
            "USD",
        ),
        ("It cost 17 USD 25.", "17 USD 25", "17.25", "USD"),
        ("It cost a 12-cent stamp.", "12-cent", "0.12", None),
        ("It cost 90 pence.", "90 pence", "0.9", None),
        ("It cost ₹12,34,567.", "₹12,34,567", "1234567", "INR"),
        ("It cost 4 crore rupees.", "4 crore rupees", "40000000", "INR"),
        ("It cost Rs. 20.", "Rs. 20", "20", "INR"),
        ("It cost RM 42.", "RM 42", "42", "MYR"),
        ("It cost 300 Danish kroner.", "300 Danish kroner", "300", "DKK"),
        ("It cost 6.25 BTC.", "6.25 BTC", "6.25", "BTC"),
        ("It cost $3.499 a gallon.", "$3.499", "3.499", "USD"),
        ("It cost 42 bucks.", "42 bucks", "42", None),
    ],
)
def test_a_sum_is_read_as_it_is_written(written, text, shown, amount, currency):
    assert written(text, "en") == (shown, amount, currency)


@pytest.mark.parametrize(
    ("text", "shown", "amount"),
    [
        ("It takes between $2m and $3m.", "between $2m and $3m", "2000000..3000000"),
        (
            "It takes between 2 and 3 million dollars.",
            "between 2 and 3 million dollars",
            "2000000..3000000",
        ),
        ("It takes $10-$20.", "$10-$20", "10..20"),
        ("It takes $1.5-2bn.", "$1.5-2bn", "1500000000..2000000000"),
        ("It takes $20 to 30.", "$20 to 30", "20..30"),
        ("It takes from 10 to 20 dollars.", "10 to 20 dollars", "10..20"),
        ("It takes five or six dollars.", "five or six dollars", "5..6"),
        ("It takes hundreds of thousands of dollars.", "hundreds of thousands of dollars", "None"),
        ("It takes several million dollars.", "several million dollars", "None"),
        ("It takes a few million dollars.", "few million dollars", "None"),
        ("It takes a couple of million dollars.", "couple of million dollars", "None"),
        ("It takes $1.250.", "$1.250", "None"),
    ],
)
def test_a_range_has_two_ends_and_an_unclear_scale_none(written, text, shown, amount):
    assert written(text, "en") == (shown, amount, "USD")


@pytest.mark.parametrize(
    ("text", "what", "role", "per", "about"),
    [
        ("Oxbury council spent £88,000 on a trip to Oslo.", "trip", "spent", None, ""),
        ("The refit of the town hall cost £3.5m.", "refit of the town hall", "price", None, ""),
        ("The bridge in Oxbury will cost about $3bn.", "bridge", "price", None, "about"),
        ("He was fined £1,200 for parking.", "parking", "fine", None, ""),
        ("She earns £4,500 a month.", None, "salary", "month", ""),
        ("They slept in a £140-a-night hotel.", "hotel", "unknown", "night", ""),
        ("The minister's car (£72,000) is new.", "minister's car", "unknown", None, ""),
        ("It paid a massive $916 million settlement.", "settlement", "spent", None, ""),
        ("A $300,000 grant for the pie festival.", "pie festival", "spent", None, ""),
        ("Tickets are £12 each.", "Tickets", "price", "item", ""),
        ("The debt stands at nearly £2.3bn.", "debt", "debt", None, "about"),
        ("A budget of $5m to repair the pier.", "repair the pier", "promised", None, ""),
        ("He got £5,000 in damages.", "damages", "fine", None, ""),
    ],
)
def test_what_a_sum_is_for(told, text, what, role, per, about):
    assert told(text, "en") == (what, role, per, about)


@pytest.mark.parametrize(
    "text",
    [
        "All seventeen tests were successful in 2019.",
        "He weighs 236 pounds and lost 20 pounds.",
        "A team of 10 won the cup, 3-1.",
        "Some 3 million people, 12% of them over 60.",
        "The euro fell; a dollar is a dollar.",
        "G20 leaders read 500 pages at COP 26.",
    ],
)
def test_a_count_a_weight_or_a_year_is_no_sum(costs_of, text):
    assert costs_of(text, "en") == ()
