"""Words of a language that grows nouns together: a "Fraktionschef" is a "Chef", too.

Which words those are stands in the language's own files.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_SHORTEST_TAIL = 4
_SHORTEST_HEAD = 3
_LONGEST_TAIL = 24
_KEPT = 4096
"""Words whose answer is kept; a long article has some thousand different ones."""


class CompoundNouns(frozenset[str]):
    """Nouns, also where a word only ends in one."""

    def __contains__(self, word: object) -> bool:
        return super().__contains__(word) or (isinstance(word, str) and bool(self.tail(word)))

    def tail(self, word: str) -> str:
        """The longest of the nouns that the word ends in; "" where there is none."""
        return _tail(word, self)


class CompoundTable(Mapping[str, str]):
    """Nouns of people with their gender, also where a word only ends in one."""

    def __init__(self, table: Mapping[str, str]) -> None:
        self._table = dict(table)
        self._nouns = frozenset(table)

    def __getitem__(self, word: str) -> str:
        return self._table[word if word in self._table else _tail(word, self._nouns)]

    def __contains__(self, word: object) -> bool:
        return word in self._table or (isinstance(word, str) and bool(_tail(word, self._nouns)))

    def __iter__(self) -> Iterator[str]:
        return iter(self._table)

    def __len__(self) -> int:
        return len(self._table)


@lru_cache(maxsize=_KEPT)
def _tail(word: str, nouns: frozenset[str]) -> str:
    longest = min(_LONGEST_TAIL, len(word) - _SHORTEST_HEAD)
    tails = (word[-length:] for length in range(longest, _SHORTEST_TAIL - 1, -1))
    return next((tail for tail in tails if frozenset.__contains__(nouns, tail)), "")
