"""The words around one sum: where it begins and ends for its sentence, and what may be told.

Shared by the rules of `purpose` (nouns beside the sum) and `payments` (verbs that govern it).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from feeds.read.money.forms import APOSTROPHES
from feeds.read.money.nouns import Nouns
from feeds.read.money.subjects import Subjects

if TYPE_CHECKING:
    from feeds.read.money.subjects import Clause, Found
    from feeds.read.money.written import Sum

_MOST_SKIPPED = 6
_ABOUT_MARKS = frozenset("'’\"«“+-~")


class Place:
    """One sum in its clause: `left` and `right` are the first tokens that are not of the sum."""

    def __init__(self, clause: Clause, found: Sum) -> None:
        self.clause = clause
        self.tokens = clause.tokens
        self.words = clause.lexicon.words.phrases
        self.sum = found
        self.left = self._skip_about(found.first)
        self.right = self._skip_adjectives(found.last)
        self.nouns = Nouns(clause.tokens, clause.lexicon, after=self.right)
        self.subjects = Subjects(clause, self.nouns)

    def _skip_about(self, at: int) -> int:
        """The first of the small words that belong to the sum: "de près de [12 euros]"."""
        about = self.clause.lexicon.about_words
        start = at
        while start > self.clause.first and at - start < _MOST_SKIPPED:
            key = self.tokens.key(start - 1)
            if not (key in about or key in self.words.determiners or key in _ABOUT_MARKS):
                break
            start -= 1
        return start

    def _skip_adjectives(self, at: int) -> int:
        """The token after what is still said of the sum itself: "brut par mois", "-a-night"."""
        while at < self.clause.last:
            if self.tokens.key(at) in self.words.money_adjectives:
                at += 1
                continue
            after = self._after_unit(at)
            if after == at:
                break
            at = after
        return at

    def _after_unit(self, at: int) -> int:
        """The token after "par mois" or "-a-night" at `at`; `at` where no unit stands."""
        lead = at + (self.tokens.key(at) == "-")
        if self.tokens.key(lead) not in self.clause.lexicon.per_leads:
            return at
        unit = lead + 1 + (self.tokens.key(lead + 1) == "-")
        return unit + 1 if self.tokens.key(unit) in self.clause.lexicon.words.context.per else at

    def purpose_at(self, at: int) -> Found | None:
        """What "pour", "for" or "dans" at token `at` leads to; a verb only with its object."""
        if self.tokens.key(at) not in self.words.purpose | self.words.contents:
            return None
        after = self.tokens.key(at + 1)
        if after in self.words.each or not after:
            return None
        if after in self.words.having and self.tokens.key(at + 2) in self.words.determiners:
            return self.told(self.nouns.rightward(at + 2, self.clause.last))
        if self.tokens.key(at) in self.words.infinitives and not self._is_infinitive(at + 1):
            return None
        found = self.told(self.nouns.rightward(at + 1, self.clause.last, verb=True))
        return None if found and self._is_mere_verb(at, found) else found

    def _is_infinitive(self, at: int) -> bool:
        return self.tokens.key(at) not in self.words.determiners and self.tokens.raw(at).islower()

    def _is_mere_verb(self, at: int, found: Found) -> bool:
        """Whether "pour" is followed by a verb without an object: "pour apprendre ce que"."""
        if found[1] - found[0] > 1 or found[0] != at + 1:
            return False
        return self.tokens.key(at) in self.words.infinitives or self.nouns.looks_infinitive(at + 1)

    def subject_of(self, verb: int) -> Found | None:
        return self.told(self.subjects.of(verb))

    def told(self, found: Found | None) -> Found | None:
        """A phrase that says something: not a time, not a mere "plus"."""
        if found is None or self._is_time(self.nouns.head(found)) or self._is_verb(found):
            return None
        return None if self._is_time(self.tokens.key(found[1] - 1)) else found

    def _is_verb(self, found: Found) -> bool:
        """Whether a mere verb stands here: "le rompre plus tôt", "recuperarlo", "étant tombée"."""
        at = found[0]
        before = self.tokens.key(at - 1)
        if found[1] - at > 1 or self.words.head_last:
            return False
        if before in self.words.auxiliaries - self.words.having:
            return True
        if not self.nouns.ends_as_infinitive(at):
            return False
        if before in self.words.clitics and self.nouns.ends_with(at, self.words.after_clitic):
            return True
        if self.tokens.key(at + 1) in self.words.degrees:
            return True
        is_bare = before not in self.words.determiners | self.words.of and before not in APOSTROPHES
        return is_bare and (at == self.clause.sentence or self.tokens.raw(at).islower())

    def _is_time(self, key: str) -> bool:
        return key in self.words.times or key in self.clause.lexicon.time_units
