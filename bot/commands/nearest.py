"""The words nearest to a mistyped one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST = 40
"""Code points of a typed word that are compared: bounds the work, no name is longer."""


def distance(one: str, other: str) -> int:
    """Insertions, deletions, replacements and swaps of neighbours that lead from one to the other.

    The "optimal string alignment" distance (Damerau 1964, no stretch edited twice).
    """
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        row = [i]
        for j, b in enumerate(other, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before, last = last, row
    return last[-1]


def nearest(word: str, names: Iterable[str], *, most: int = 3) -> list[str]:
    """Those names that `word` may stand for, nearest first: begun like it, or a few slips away.

    Where one name is near, those much farther are not meant. Both sides are compared as they
    come: fold them first.
    """
    word = word[:LONGEST]
    slips = _slips(word)
    ranked = sorted(_ranked(word, name) for name in set(names) if _may_be(word, name, slips))
    farthest = min(slips, ranked[0][0] + 1) if ranked else 0
    return [name for rank, _, name in ranked if rank <= farthest][:most]


def _may_be(word: str, name: str, slips: int) -> bool:
    """Each letter of difference in length is a slip: this spares most comparisons of 600 zones."""
    return abs(len(word) - len(name)) <= slips or name.startswith(word)


def _ranked(word: str, name: str) -> tuple[int, int, str]:
    """How far a name is, a beginning counting as nothing; then how far letter by letter."""
    far = distance(word, name[:LONGEST])
    return (0 if len(word) > 1 and name.startswith(word) else far), far, name


def _slips(word: str) -> int:
    """How many slips a word of that length may hold: one in three letters, at least one."""
    return max(1, len(word) // 3)
