"""Sums of money in a text: how much, in which currency, per what, for what.

The face of the package: `find_costs`, and `explain_costs` for those who ask why. The way of a
text: tokens -> numbers (digits, tally, amounts) -> sums (coins, change, ranges, elision) -> costs.
"""

from __future__ import annotations

from feeds.read.money.costs import explain_costs, find_costs

__all__ = ["explain_costs", "find_costs"]
