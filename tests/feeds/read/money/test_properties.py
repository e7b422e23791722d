"""What holds for every text: no crash, places in order, earlier sums untouched by later text."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from feeds.model import LANGUAGES, OTHER_LANGUAGE
from feeds.read.layout import layout
from feeds.read.money import find_costs

PIECES = """
€ $ £ ¥ US$ CHF EUR kr 5 12 88 000 1.500 2,5 1,250 3½ 10-20 100/150 - – / ( ) , . : ; " « » ' ’
entre between zwischen entre tra tussen et and und y e en à to bis a tot ou or oder de d' of di von
million millions Milliarden mil mille miljoen euros euro dollars centimes cents Franken une un a one
centaine de plusieurs several dont of which demi half par an per year pro Jahr payé coûte cost fined
amende loan voyage für pour for M k Md bn Mio vingt-deux zweihundert quarantacinque tweeëntwintig
""".split()

languages = st.sampled_from([*LANGUAGES, OTHER_LANGUAGE])
money_text = st.lists(st.sampled_from([*PIECES, "\n\n", "\u00a0", "\u202f"]), max_size=40).map(
    " ".join
)
texts = st.one_of(st.text(max_size=200), money_text, money_text.map(lambda t: t.replace(" ", "")))


@given(texts, languages)
@settings(max_examples=300, deadline=None)
def test_spans_are_in_range_in_order_and_apart(text, lang):
    end = 0
    for cost in find_costs(text, layout(text, lang), lang):
        assert end <= cost.span.start < cost.span.end <= len(text)
        assert cost.span.of(text).strip()
        if cost.what is not None:
            assert 0 <= cost.what.start < cost.what.end <= len(text)
        end = cost.span.end


@given(texts, languages)
@settings(max_examples=200, deadline=None)
def test_amounts_are_plain_and_the_high_end_is_the_higher(text, lang):
    for cost in find_costs(text, layout(text, lang), lang):
        if cost.amount is None:
            assert cost.amount_max is None
            assert not cost.key
        else:
            assert cost.amount >= 0
            assert "E" not in f"{cost.amount:f}"
            assert cost.amount_max is None or cost.amount_max > cost.amount


@given(money_text, money_text, languages)
@settings(max_examples=200, deadline=None)
def test_a_paragraph_added_at_the_end_changes_no_sum_before_it(text, more, lang):
    blocks = layout(text, lang)
    longer = f"{text}\n\n{more}"
    before = len(blocks)
    if layout(longer, lang)[:before] != blocks:
        return
    found = find_costs(text, blocks, lang)
    again = find_costs(longer, layout(longer, lang), lang)[: len(found)]
    assert [(c.span, c.amount, c.currency, c.per, c.role, c.what) for c in found] == [
        (c.span, c.amount, c.currency, c.per, c.role, c.what) for c in again
    ]
