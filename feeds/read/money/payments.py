"""What a sum is for, told from the verb that governs it: "la salle a coûté", "il a payé 3 €".

A verb itself is never the answer: where nothing but a verb is at hand, nothing is told.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from feeds.model import Per
from feeds.read.money.place import Place
from feeds.read.money.subjects import Subjects

if TYPE_CHECKING:
    from feeds.read.money.subjects import Clause, Found
    from feeds.read.money.written import Sum

_VERB_REACH = 10
"""Tokens between a verb and the sum it governs."""
_BEHIND_REACH = 4
"""Tokens between a sum and a verb that stands behind it."""
_PURPOSE_REACH = 14
_SHARED_REACH = 14
_ENDS = frozenset(".;:!?")
_CUTS = _ENDS | frozenset(",()")


PAYDAYS = frozenset({Per.HOUR, Per.DAY, Per.WEEK, Per.MONTH, Per.YEAR})
"""What a sum is per where it may be a salary."""


def is_wage(clause: Clause, found: Sum) -> bool:
    """Whether the verb that governs the sum says that somebody is paid so much by the hour."""
    return Payments(Place(clause, found)).is_wage()


class Payments:
    """The rules on verbs around one sum."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self.clause = place.clause
        self.tokens = place.tokens
        self.words = place.words
        self.nouns = place.nouns
        whole = replace(place.clause, first=place.clause.sentence)
        self.subjects_of_sentence = Subjects(whole, place.nouns)

    def is_wage(self) -> bool:
        left, right = self.place.left, self.place.right
        wages = self.clause.lexicon.wages
        for at in range(left - 1, max(self.clause.first, left - _VERB_REACH) - 1, -1):
            if self.nouns.is_any_verb(at):
                return self._pays_wage(at)
        return any(self.nouns.begins(at, wages) for at in range(right, right + _BEHIND_REACH))

    def _pays_wage(self, verb: int) -> bool:
        """Whether somebody earns or is paid; who has paid, or a bill, earns nothing."""
        lexicon = self.clause.lexicon
        if self.nouns.begins(verb, lexicon.earning):
            return self.nouns.begins(verb, lexicon.wages)
        if self.tokens.key(verb - 1) in self.words.having:
            return False
        found = self.place.subject_of(verb)
        is_bill = found is not None and self.nouns.head(found) in self.words.vessels
        return not is_bill and self.nouns.begins(verb, lexicon.wages)

    def by_near_verb(self) -> Found | None:
        """The subject of a verb that stands right before the sum: "la salle a coûté 3 M€"."""
        at = self.place.left - 1
        return self._costing(at) if self.nouns.is_subject_verb(at) else None

    def by_verb(self) -> Found | None:
        """What the nearest verb before the sum has as its subject, object or purpose."""
        left = self.place.left
        for at in range(left - 1, max(self.clause.first, left - _VERB_REACH) - 1, -1):
            if self.tokens.key(at) in _ENDS and at < left - 1:
                return None
            if not self.nouns.is_any_verb(at):
                continue
            if self.tokens.keys[at:left].count(",") % 2:
                return self._object_before()
            return self._costing(at) if self.nouns.is_subject_verb(at) else self._paid(at)
        return self._object_before()

    def _costing(self, verb: int) -> Found | None:
        """The subject of "coûter", also where it stands behind: "bisher kostete das Gremium"."""
        return self._inverted(verb) or self.place.subject_of(verb) or self._shared_subject(verb)

    def _shared_subject(self, verb: int) -> Found | None:
        """The subject of the verb before, as in "la fête a rapporté 3 € et coûté 5 €"."""
        first, sentence = self.clause.first, self.clause.sentence
        between = self.tokens.keys[first:verb]
        small = self.words.conjunctions | self.words.auxiliaries
        if first == sentence or not between or not small.issuperset(between):
            return None
        for at in range(first - 1, max(sentence, first - _SHARED_REACH) - 1, -1):
            if self.nouns.is_any_verb(at):
                return self.place.told(self.subjects_of_sentence.of(at))
        return None

    def _inverted(self, verb: int) -> Found | None:
        """A phrase between verb and sum where only an adverb stands before the verb."""
        if not self.words.head_last or verb - 1 != self.clause.sentence:
            return None
        if self.tokens.key(verb + 1) not in self.words.determiners:
            return None
        return self.place.told(self.nouns.rightward(verb + 1, self.place.left))

    def _paid(self, verb: int) -> Found | None:
        """What a verb of paying has beside the sum; nothing where it has nothing."""
        is_fine = self.nouns.begins(verb, self.clause.lexicon.fining)
        return (
            (None if is_fine else self._object_after())
            or self._later_purpose(self.place.right)
            or self._opening_purpose()
            or self._payee_between(verb)
            or self._gainer(verb)
            or self._given_to(verb)
            or self._object_between(verb)
        )

    def _object_after(self) -> Found | None:
        """As in "a payé 300 € la statue du maire"."""
        at = self.place.right
        if self.tokens.key(at) not in self.words.determiners:
            return None
        return self.place.told(self.nouns.rightward(at, self.clause.last))

    def _later_purpose(self, first: int) -> Found | None:
        """As in "a versé 3 € à la société Octave pour un logiciel"."""
        for at in range(first, min(self.clause.last, first + _PURPOSE_REACH)):
            key = self.tokens.key(at)
            if key in _CUTS or key in self.words.relatives - self.words.determiners:
                return None
            found = self.place.purpose_at(at) if key in self.words.purpose else None
            if found:
                return found
        return None

    def _opening_purpose(self) -> Found | None:
        """As in "pour ce pont, il a payé 3 €"."""
        opening = self.clause.sentence
        if self.clause.first != opening or self.tokens.key(opening) not in self.words.purpose:
            return None
        return self.place.purpose_at(opening)

    def _gainer(self, verb: int) -> Found | None:
        """Who or what gets the money: "le chauffeur est payé", "la caméra touche", "un drone payé".

        Nobody gets a fine: "la société a été condamnée à 300 €".
        """
        lexicon = self.clause.lexicon
        is_far = self.tokens.key(verb - 1) in self.words.of and self.nouns.looks_infinitive(verb)
        if is_far or self.nouns.begins(verb, lexicon.fining):
            return None
        if self.nouns.begins(verb, lexicon.earning) or self._is_passive(verb):
            return self.place.subject_of(verb)
        if self.nouns.is_participle_form(verb) and not self.nouns.has_auxiliary(verb):
            return self.place.subject_of(verb)
        return None

    def _is_passive(self, verb: int) -> bool:
        before = self.tokens.key(verb - 1)
        return before in self.words.auxiliaries and before not in self.words.having

    def _given_to(self, verb: int) -> Found | None:
        """Who is paid, where the verb can have such an object: not "dépensé 3 € à la plage"."""
        giving = self.nouns.begins(verb, self.clause.lexicon.giving)
        return self._payee(self.place.right) if giving else None

    def _payee(self, at: int) -> Found | None:
        """As in "a versé 3 € à son actionnaire", "owes £5 to the bank"."""
        if self.tokens.key(at) not in self.words.payees:
            return None
        return self.place.told(self.nouns.rightward(at + 1, self.clause.last))

    def _payee_between(self, verb: int) -> Found | None:
        """As in "a remis à un voisin 3 €"."""
        found = self.nouns.leftward(self.place.left, self.clause.first)
        if found is None or self.nouns.head(found) in self.words.generic:
            return None
        if self.tokens.key(verb + 1) not in self.words.payees:
            return None
        lead = self.nouns.before_articles(found[0], self.clause.first)
        return self.place.told(found) if verb < lead <= verb + 2 else None

    def _object_between(self, verb: int) -> Found | None:
        """As in "revendre le navire 3 €", "paid its shareholders £20m"."""
        if self.nouns.begins(verb, self.clause.lexicon.fining):
            return None
        found = self._object_before()
        return found if found and found[0] > verb else None

    def _object_before(self) -> Found | None:
        """The phrase with an article that ends at the sum and follows a verb at once."""
        end = self.nouns.before_marks(self.place.left, self.clause.first)
        found = self.nouns.leftward(end, self.clause.first)
        if found is None:
            return None
        lead = self.nouns.before_articles(found[0], self.clause.first)
        is_none = self.nouns.head(found) in self.words.generic or (
            found[1] - found[0] == 1 and self.nouns.ends_with(found[0], self.words.after_clitic)
        )
        if lead == found[0] or is_none or not self._is_verb_like(lead - 1):
            return None
        return self.place.told(found)

    def _is_verb_like(self, at: int) -> bool:
        if self.tokens.key(at) in self.words.stops:
            return False
        return self.nouns.is_any_verb(at) or self.nouns.looks_infinitive(at)

    def behind(self) -> Found | None:
        """What a verb behind the sum says: "3 € consacrés aux routes", "3 Euro gekostet"."""
        right = self.place.right
        for at in range(right, min(self.clause.last, right + _BEHIND_REACH)):
            if self.nouns.is_any_verb(at) or (at == right and self.nouns.is_participle(at)):
                return self._behind_at(at)
            key = self.tokens.key(at)
            if key not in self.words.stops or key in self.words.prepositions:
                return None
        return None

    def _behind_at(self, at: int) -> Found | None:
        if self.nouns.is_subject_verb(at):
            return self._object_of(at) or self._subject_of_final(at)
        return self._devoted(at) or self._subject_of_final(at) or self._opening_purpose()

    def _object_of(self, at: int) -> Found | None:
        """The subject behind: "casi 2 M€ costó la fuente"."""
        if self.tokens.key(at + 1) not in self.words.determiners:
            return None
        return self.place.told(self.nouns.rightward(at + 1, self.clause.last))

    def _subject_of_final(self, at: int) -> Found | None:
        """The subject of a verb that stands last: "die Halle hat 3 Euro gekostet"."""
        gains = self.nouns.begins(at, self.clause.lexicon.earning)
        if not self.words.head_last or not (self.nouns.is_subject_verb(at) or gains):
            return None
        left = self.place.left
        for verb in range(left - 1, max(self.clause.sentence, left - _SHARED_REACH) - 1, -1):
            if self.tokens.key(verb) in _CUTS:
                return None
            if self.tokens.key(verb) in self.words.auxiliaries:
                return self.place.told(self.subjects_of_sentence.of(verb))
        return None

    def _devoted(self, at: int) -> Found | None:
        """The noun behind "consacrés à", "dégagés par ces" or "toegezegd voor"."""
        link = self.tokens.key(at + 1)
        if link in self.words.purpose | self.words.contents:
            return self.place.purpose_at(at + 1)
        if link in self.words.payees:
            return self._payee(at + 1)
        is_devoted = link in self.words.devoted_to and self.nouns.begins(
            at, self.clause.lexicon.devoted
        )
        is_caused = link in self.words.agents
        if not is_devoted and not (
            is_caused and self.tokens.key(at + 2) in self.words.demonstratives
        ):
            return None
        return self.place.told(self.nouns.rightward(at + 2, self.clause.last, verb=True))

    def in_relative(self) -> Found | None:
        """As in "ein Gutachten, das 80.000 Euro gekostet hat": the verb stands behind."""
        # "das" is an article too, so it may have been taken for a part of the sum.
        relatives = self.words.relatives
        left, right = self.place.left, self.place.right
        before = left if self.tokens.key(left) in relatives else left - 1
        if self.tokens.key(before) not in relatives or self.tokens.key(before - 1) != ",":
            return None
        behind = range(right, min(self.clause.last, right + 4))
        if not any(map(self._tells_its_subject, behind)):
            return None
        return self.place.told(self.nouns.head_before(before - 1, self.clause.first))

    def _tells_its_subject(self, at: int) -> bool:
        gains = self.nouns.begins(at, self.clause.lexicon.earning)
        return gains or self.nouns.is_subject_verb(at)
