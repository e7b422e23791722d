"""Scoring sums: place and value, how they are written, what they are for; and what is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.scoring.spans import folded, mostly_in, overlap, pair, trimmed

if TYPE_CHECKING:
    from feeds.model import Cost, Digest, Span
    from tests.scoring.labels import CostLabel, LabelledText
    from tests.scoring.tally import Tally

# A range may be shown with its first particle or without: "entre 2 et 3", "from 2 to 3".
_PARTICLES = frozenset(
    "de du entre from between of von zwischen da dai di fra tra desde van tussen uns unas".split()
)


def score_costs(tally: Tally, text: LabelledText, digest: Digest) -> None:
    """The part "costs" (F1 of place, amount and currency) and shares over the sums so placed."""
    pairs = pair(text.costs, digest.costs, _nearness, 1)
    paired = {j for _, j in pairs}
    spare = [cost for j, cost in enumerate(digest.costs) if j not in paired]
    extra = [cost for cost in spare if not mostly_in(cost.span, text.maybe_costs)]
    right = 0
    for i, j in pairs:
        right += _score_value(tally, text, text.costs[i], digest.costs[j])
        _score_surroundings(tally, text, text.costs[i], digest.costs[j])
    tally.found(text, "costs", right, len(text.costs), len(pairs) + len(extra))
    for i in {*range(len(text.costs))} - {i for i, _ in pairs}:
        tally.miss(text, "costs", "not found", text.costs[i].span)
    for cost in extra:
        tally.miss(text, "costs", f"found, but not asked for: {_value(cost)}", cost.span)
    for span in text.not_costs:
        taken = any(overlap(span, cost.span) for cost in digest.costs)
        tally.share(text, "not costs", not taken, "taken for money", span)


def _nearness(label: CostLabel, cost: Cost) -> float:
    """Any overlap will do; the right amount goes before the longer overlap."""
    shared = overlap(label.span, cost.span)
    return shared and shared + 1000 * (label.amount == cost.amount)


def _score_value(tally: Tally, text: LabelledText, label: CostLabel, cost: Cost) -> bool:
    right = (
        (cost.amount, cost.amount_max) == (label.amount, label.amount_max)
        and (cost.currency or "") in (label.currencies or ("",))
    )  # fmt: skip
    if not right:
        asked = f"{label.amount} to {label.amount_max} {'|'.join(label.currencies)}"
        tally.miss(text, "costs", f"should be {asked}, not {_value(cost)}", cost.span)
    asked_words, words = (_bare(text.text, span) for span in (label.span, cost.span))
    told = f"should be written {asked_words!r}, not {words!r}"
    tally.share(text, "costs exact", asked_words == words, told, label.span)
    return right


def _score_surroundings(tally: Tally, text: LabelledText, label: CostLabel, cost: Cost) -> None:
    told = f"per should be {' or '.join(label.per) or None}, not {cost.per}"
    tally.share(text, "costs per", (cost.per or "") in label.per, told, label.span)
    told = f"(approx, derived) should be {(label.approx, label.derived)}"
    same = (cost.approx, cost.derived) == (label.approx, label.derived)
    tally.share(text, "costs approx", same, told, label.span)
    if label.roles:
        told = f"role should be {' or '.join(label.roles)}, not {cost.role}"
        tally.share(text, "costs role", cost.role in label.roles, told, label.span)
    if label.what:
        what = None if cost.what is None else cost.what.of(text.text)
        named = what is not None and any(folded(stem) in folded(what) for stem in label.what)
        told = f"for what: {'|'.join(label.what)}, not {what!r}"
        tally.share(text, "costs what", named, told, label.span)


def _bare(text: str, span: Span) -> str:
    words = folded(trimmed(text, span).of(text)).split()
    while len(words) > 1 and words[0] in _PARTICLES:
        words.pop(0)
    return " ".join(words)


def _value(cost: Cost) -> str:
    return f"{cost.amount} to {cost.amount_max} {cost.currency}"
