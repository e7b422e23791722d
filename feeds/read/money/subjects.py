"""The subject of a verb such as "coûter": what the money is for, as the sentence puts it.

Over auxiliaries, relatives and appositions; a pronoun stands for the subject of the sentence before
where its gender allows it. No parser: small words and endings only.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from feeds.read.money.lexicon import Lexicon
    from feeds.read.money.nouns import Nouns
    from feeds.read.money.tokens import Tokens

Found: TypeAlias = "tuple[int, int]"
"""First and last token (excluded)."""

_MOST_SMALL_WORDS = 6
_LONGEST_APPOSITION = 14


@dataclass(frozen=True, slots=True)
class Clause:
    """The tokens of a sentence around one sum, up to its neighbours: `first` to `last`."""

    tokens: Tokens
    lexicon: Lexicon
    first: int
    last: int
    sentence: int
    """The first token of the whole sentence."""
    earlier: tuple[int, ...] = ()
    """The first tokens of some sentences before it in the paragraph, the nearest first."""
    before_sum: bool = False
    """Whether it ends where the next sum begins."""


class Subjects:
    """Finds the subjects of verbs in one clause."""

    def __init__(self, clause: Clause, nouns: Nouns) -> None:
        self.clause = clause
        self.tokens = clause.tokens
        self.words = clause.lexicon.words.phrases
        self.nouns = nouns

    def of(self, verb: int) -> Found | None:
        """The phrase that is the subject of the verb at token `verb`."""
        end = verb
        while end > self.clause.first and verb - end < _MOST_SMALL_WORDS:
            key = self.tokens.key(end - 1)
            if key in self.words.pronouns:
                return self._antecedent(key, end - 1)
            if not (key in self.words.stops or key in "'’" or self.nouns.is_adverb(end - 1)):
                break
            end -= 1
        found = self.nouns.head_before(self._before_insertion(end, verb), self.clause.first)
        if found and self.nouns.head(found) in self.words.generic:
            return self.nouns.complement(found)
        return found

    def _before_insertion(self, end: int, verb: int) -> int:
        """Back over a relative's comma, a closing mark, or an apposition between two commas."""
        last = self.tokens.key(end - 1)
        alone = end == verb and self.nouns.is_participle_form(verb)
        if self.tokens.key(end) in self.words.relatives or alone or last in '"»”':
            return self.nouns.before_marks(end, self.clause.first)
        if last != ",":
            return end
        opening = max(self.clause.first, end - _LONGEST_APPOSITION)
        for at in range(end - 2, opening - 1, -1):
            if self.tokens.key(at) == ",":
                return self.nouns.before_marks(at, self.clause.first)
        return end

    def _antecedent(self, pronoun: str, at: int) -> Found | None:
        """The subject of the sentence before, for a pronoun that opens its own.

        A sentence that opens with the same pronoun hands the question on.
        """
        end = self.clause.sentence
        if at != end:
            return None
        for start in self.clause.earlier:
            first = self._after_colon(start, end)
            if self.tokens.key(first) in self.words.antecedents.get(pronoun, frozenset()):
                return self.nouns.rightward(first, end)
            if self.tokens.key(first) != pronoun:
                return None
            end = start
        return None

    def _after_colon(self, start: int, end: int) -> int:
        """Where the last clause of a sentence opens: what stands after its colon."""
        for at in range(end - 1, start, -1):
            if self.tokens.key(at) == ":":
                return at + 1
        return start
