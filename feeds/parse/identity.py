"""What tells the entries of one feed apart: id, link, or title and date, whichever does in fact.

Newsrooms give the same guid to everything, new guids at every build, or none. So it is measured.
The choice must also hold still: where it flips between two polls, every entry looks new. Hence a
kind of mark is kept while it tells most entries apart, and only the few it confuses get more.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

LONGEST = 500
"""Characters. Longer identities are hashed: some feeds put the whole article into the guid."""


class Marks(NamedTuple):
    """What an entry could be known by; "" where it has none. In order of preference."""

    id: str
    link: str
    title_and_date: str


def identities(marks: Sequence[Marks]) -> list[str | None]:
    """One identity per entry, in order; None for a repetition of an earlier entry.

    No two are equal. An entry's identity does not depend on its place in the feed.
    """
    kept: list[Marks | None] = []
    seen: set[Marks] = set()
    for mark in marks:
        kept.append(None if mark in seen else mark)
        seen.add(mark)
    unique = [mark for mark in kept if mark is not None]
    order = _preference(unique)
    counts = [Counter(mark[kind] for mark in unique) for kind in range(len(Marks._fields))]
    chosen = {mark: _identity(mark, order, counts) for mark in unique}
    shared = Counter(chosen.values())  # the link of one entry may be the id of another
    return [
        None if mark is None else _short(chosen[mark] if shared[chosen[mark]] == 1 else _all(mark))
        for mark in kept
    ]


def _preference(marks: Sequence[Marks]) -> list[int]:
    """Kinds that tell more than half of the entries apart, then the others."""
    kinds = range(len(Marks._fields))
    good = [kind for kind in kinds if 2 * len({mark[kind] for mark in marks} - {""}) > len(marks)]
    return good + [kind for kind in kinds if kind not in good]


def _identity(mark: Marks, order: Sequence[int], counts: Sequence[Counter[str]]) -> str:
    """The first mark it shares with nobody; all of them together where each is shared."""
    for kind in order:
        if mark[kind] and counts[kind][mark[kind]] == 1:
            return mark[kind]
    return _all(mark)


def _all(mark: Marks) -> str:
    return "\n".join(mark)


def _short(identity: str) -> str:
    if len(identity) <= LONGEST:
        return identity
    return "sha256:" + hashlib.sha256(identity.encode("utf-8", "replace")).hexdigest()
