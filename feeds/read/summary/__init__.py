"""A summary: whole sentences of the article itself, in its order, chosen by a small linear model.

What counts about a sentence is in `features`, how much it counts in `weights` (fitted by
`bench/fit_summary.py`), which sentences go together in `choice`. Nothing is ever rewritten.
"""

from feeds.read.summary.choice import summarise

__all__ = ["summarise"]
