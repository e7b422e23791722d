"""What a sum is for: the shortest stretch of its sentence that answers the question.

Rules on the words around the sum, the surest first; no parser. Each rule has a name, and a sum
whose sentence does not say it has no "what": unknown stays unknown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from feeds.read.money.nouns import Nouns
from feeds.read.money.subjects import Subjects

if TYPE_CHECKING:
    from feeds.read.money.subjects import Clause, Found
    from feeds.read.money.sums import Sum

_VERB_REACH = 10
"""Tokens between a verb and the sum it governs."""
_MOST_SKIPPED = 6
_MOST_ADJECTIVES = 2
_OPENING = frozenset("([")


def find_what(clause: Clause, found: Sum) -> Found | None:
    """The tokens that say what the sum is for, first and last (excluded)."""
    seeker = _Seeker(clause, found)
    return (
        seeker.after_of()
        or seeker.before_parenthesis()
        or seeker.before_link()
        or seeker.by_near_verb()
        or seeker.after_purpose()
        or seeker.after_participle()
        or seeker.by_verb()
        or seeker.before_colon()
        or seeker.in_relative()
    )


class _Seeker:
    """The words around one sum."""

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
            if key not in about and key not in self.words.determiners and key not in "'’\"«“+-~":
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

    def after_of(self) -> Found | None:
        """As in "300 euros d'amende", "£2m of public money", "500 Euro Strafe"."""
        at = self.right
        key = self.tokens.key(at)
        if key in self.words.bare_of and self.tokens.key(at + 1) in self.words.determiners:
            return None
        if key in self.words.of_after:
            at += 1
        elif not self._has_bare_noun(at):
            return None
        found = self._told(self.nouns.rightward(at, self.clause.last))
        if found and self._is_vessel(found):
            return self._purpose_at(found[1]) or found
        return found

    def _has_bare_noun(self, at: int) -> bool:
        """Whether a noun follows with nothing between, as this language allows it."""
        if self.words.bare_after == "never" or not self.nouns.is_bare_noun(at):
            return False
        if self.words.bare_after == "capital":
            return self.tokens.raw(at)[:1].isupper()
        return self.words.bare_after == "always" or self._is_determined()

    def _is_determined(self) -> bool:
        """Whether an article opens the phrase that the sum is a part of: "a massive $9m"."""
        first = max(self.clause.first, self.sum.first - _MOST_ADJECTIVES - 1)
        for at in range(self.sum.first - 1, first - 1, -1):
            if self.tokens.key(at) in self.words.determiners or self.tokens.key(at) == "s":
                return True
            if not self.nouns.is_bare_noun(at):
                return False
        return False

    def after_purpose(self) -> Found | None:
        """As in "2 millions pour rénover l'école", "£90,000 went on signs"."""
        return self._purpose_at(self.right + (self.tokens.key(self.right) in self.words.goes))

    def _purpose_at(self, at: int) -> Found | None:
        if self.tokens.key(at) not in self.words.purpose | self.words.contents:
            return None
        after = self.tokens.key(at + 1)
        if after in self.words.each or not after:
            return None
        if self.tokens.key(at) in self.words.infinitives and not self._is_infinitive(at + 1):
            return None
        return self._told(self.nouns.rightward(at + 1, self.clause.last, verb=True))

    def _is_infinitive(self, at: int) -> bool:
        return self.tokens.key(at) not in self.words.determiners and self.tokens.raw(at).islower()

    def before_parenthesis(self) -> Found | None:
        """As in "un voyage (88 000 €)"."""
        if self.tokens.key(self.left - 1) not in _OPENING:
            return None
        return self._noun_before(self.left - 1) or self._head_over_time(self.left - 1)

    def _head_over_time(self, end: int) -> Found | None:
        """As in "la hausse des taxes de mars 2018 (1 euro)": over the date, to the noun."""
        over = self.nouns.before_complement(end, self.clause.first)
        return self._told(self.nouns.head_before(over, self.clause.first))

    def before_link(self) -> Found | None:
        """As in "une amende de 300 euros", "un sac à 20 euros"."""
        at = self._link()
        if at is None:
            return None
        found = self._noun_before(at)
        if found is None and self.tokens.key(self.right) in self.words.determiners:
            return self._told(self.nouns.rightward(self.right, self.clause.last))
        if found and self._is_vessel(found):
            return self.after_purpose() or found
        return self._outer(found) if found else None

    def _outer(self, found: Found) -> Found:
        """The amende of "une amende pour vol de 3 €", the store of "store sold to a man for £3"."""
        before = self.nouns.before_articles(found[0], self.clause.first)
        key = self.tokens.key(before - 1)
        if key in self.words.prepositions and self.nouns.is_subject_verb(before - 2):
            return self._subject_of(before - 2) or found
        if key not in self.words.agents and key not in self.words.purpose:
            return found
        return self._told(self.nouns.leftward(before - 1, self.clause.first)) or found

    def _link(self) -> int | None:
        """Where the preposition stands that leads to the sum."""
        at = self.left
        while at < self.sum.first and self.tokens.key(at) not in self.words.of_before:
            at += 1
        if at < self.sum.first:
            return at
        before = self.left - 1
        return before if self.tokens.key(before) in self.words.of_before else None

    def _noun_before(self, end: int) -> Found | None:
        """The noun phrase that ends at token `end`; where it only says "sum", the one before."""
        end = self.nouns.before_marks(end, self.clause.first)
        found = self.nouns.leftward(end, self.clause.first)
        if found is None:
            return self._subject_of(end - 1) if self.nouns.is_subject_verb(end - 1) else None
        if self.nouns.head(found) not in self.words.generic:
            return self._told(found)
        inner = self.nouns.complement(found)
        if inner is None:
            return self._before_generic(found[0])
        return self._told(found if self.tokens.key(inner[0]) in self.words.fixed else inner)

    def _before_generic(self, first: int) -> Found | None:
        """What "pour la somme de" or "d'une valeur de" is said of; the verb of "payer la somme"."""
        lead = self.nouns.before_lead(first, self.clause.first)
        end = self.nouns.before_marks(lead, self.clause.first)
        if self.nouns.is_subject_verb(end - 1):
            return self._subject_of(end - 1)
        if self.nouns.is_verb(end - 1):
            return end - 1, end
        links = self.words.prepositions | self.words.of
        if not any(key in links for key in self.tokens.keys[lead:first]):
            return None
        return self._told(self.nouns.head_before(end, self.clause.first))

    def _is_vessel(self, found: Found) -> bool:
        return self.nouns.head(found) in self.words.vessels

    def _subject_of(self, verb: int) -> Found | None:
        return self._told(self.subjects.of(verb))

    def by_near_verb(self) -> Found | None:
        """The subject of a verb that stands right before the sum: "la salle a coûté 3 M€"."""
        at = self.left - 1
        return self._subject_of(at) if self.nouns.is_subject_verb(at) else None

    def by_verb(self) -> Found | None:
        """The subject of "coûter", or the verb itself where the sum is its object."""
        for at in range(self.left - 1, max(self.clause.first, self.left - _VERB_REACH) - 1, -1):
            if self.tokens.key(at) in ".;:!?":
                return None
            if not self.nouns.is_any_verb(at):
                continue
            if self.tokens.keys[at : self.left].count(",") % 2:
                return None
            return self._subject_of(at) if self.nouns.is_subject_verb(at) else self._paid(at)
        return None

    def _paid(self, verb: int) -> Found | None:
        """What a verb of paying has beside the sum: an object, a purpose or a subject; else itself.

        As in "a payé 300 € la statue", "pour ce pont, il a payé 3 €", "un drone payé 300 €".
        """
        if self.tokens.key(self.right) in self.words.determiners:
            told = self._told(self.nouns.rightward(self.right, self.clause.last))
            if told:
                return told
        opening = self.clause.sentence
        if self.clause.first == opening and self.tokens.key(opening) in self.words.purpose:
            return self._purpose_at(opening) or (verb, verb + 1)
        if self.nouns.is_participle_form(verb) and not self.nouns.has_auxiliary(verb):
            return self._subject_of(verb) or (verb, verb + 1)
        return verb, verb + 1

    def after_participle(self) -> Found | None:
        """As in "820 000 euros qui ont été détournés", "2 millions consacrés aux routes"."""
        for at in range(self.right, min(self.clause.last, self.right + 5)):
            if self.nouns.is_verb(at) or (at == self.right and self.nouns.is_participle(at)):
                return self._devoted(at) or (at, at + 1)
            key = self.tokens.key(at)
            if key not in self.words.stops or key in self.words.prepositions:
                return None
        return None

    def _devoted(self, at: int) -> Found | None:
        """The noun behind "consacrés à" or "dégagés par ces"."""
        link = self.tokens.key(at + 1)
        is_devoted = link in self.words.devoted_to and self.nouns.begins(
            at, self.clause.lexicon.devoted
        )
        is_caused = link in self.words.agents
        if not is_devoted and not (
            is_caused and self.tokens.key(at + 2) in self.words.demonstratives
        ):
            return None
        return self._told(self.nouns.rightward(at + 2, self.clause.last, verb=True))

    def before_colon(self) -> Found | None:
        if self.tokens.key(self.left - 1) != ":":
            return None
        end = self.nouns.before_marks(self.left - 1, self.clause.first)
        found = self.nouns.head_before(end, self.clause.first)
        if found and self.nouns.head(found) in self.words.generic:
            return self._told(self.nouns.complement(found))
        return self._told(found)

    def in_relative(self) -> Found | None:
        """As in "ein Gutachten, das 80.000 Euro gekostet hat": the verb stands behind."""
        # "das" is an article too, so it may have been taken for a part of the sum.
        relatives = self.words.relatives
        before = self.left if self.tokens.key(self.left) in relatives else self.left - 1
        if self.tokens.key(before) not in relatives or self.tokens.key(before - 1) != ",":
            return None
        behind = range(self.right, min(self.clause.last, self.right + 4))
        if not any(map(self.nouns.is_subject_verb, behind)):
            return None
        return self._told(self.nouns.head_before(before - 1, self.clause.first))

    def _told(self, found: Found | None) -> Found | None:
        """A phrase that says something: not a time, not a mere "plus"."""
        if found is None or self._is_time(self.nouns.head(found)):
            return None
        return None if self._is_time(self.tokens.key(found[1] - 1)) else found

    def _is_time(self, key: str) -> bool:
        return key in self.words.times or key in self.clause.lexicon.time_units
