"""What a sum is for: the shortest stretch of its sentence that answers the question.

Rules on the words around the sum, the surest first; no parser. Each rule has a name, and a sum
whose sentence does not say it has no "what": unknown stays unknown, and a verb is no answer.
Here are the order of the rules and those on nouns; those on verbs are in `payments`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from feeds.model import Per
from feeds.read.money.payments import Payments
from feeds.read.money.place import Place

if TYPE_CHECKING:
    from feeds.read.money.subjects import Clause, Found
    from feeds.read.money.written import Sum

_MOST_ADJECTIVES = 2
_OPENING = frozenset("([")
_SEPARATORS = frozenset(",;")


def find_what(clause: Clause, found: Sum) -> Found | None:
    """The tokens that say what the sum is for, first and last (excluded)."""
    place = Place(clause, found)
    nearby, payments = _Nearby(place), Payments(place)
    return (
        nearby.after_of()
        or nearby.before_parenthesis()
        or nearby.before_link()
        or payments.by_near_verb()
        or nearby.after_purpose()
        or nearby.in_gap()
        or payments.behind()
        or nearby.within_purpose()
        or payments.in_relative()
        or payments.by_verb()
        or nearby.before_colon()
        or nearby.after_unit()
    )


class _Nearby:
    """The rules on the nouns beside one sum."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self.clause = place.clause
        self.tokens = place.tokens
        self.words = place.words
        self.nouns = place.nouns
        self.left = place.left
        self.right = place.right

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
        found = self.place.told(self.nouns.rightward(at, self.clause.last))
        if found and (self._is_vessel(found) or self._is_generic(found)):
            mere = found[1] - found[0] == 1 and self._is_generic(found)
            return self._purpose_behind(found[1]) or (None if mere else found)
        if found is None and self.tokens.key(at) in self.words.pronouns:
            return self._purpose_behind(at + 1)
        return found

    def _purpose_behind(self, at: int) -> Found | None:
        """As in "of the money went on the road": over a verb of going."""
        return self.place.purpose_at(at + (self.tokens.key(at) in self.words.goes))

    def _has_bare_noun(self, at: int) -> bool:
        """Whether a noun follows with nothing between, as this language allows it."""
        if self.tokens.key(self.place.sum.last) == "-" and self.words.bare_after == "determined":
            return self.nouns.is_bare_noun(at)
        if self.words.bare_after == "never" or not self.nouns.is_bare_noun(at):
            return False
        if self.words.bare_after == "capital":
            return self.tokens.raw(at)[:1].isupper()
        return self.words.bare_after == "always" or self._is_determined()

    def _is_determined(self) -> bool:
        """Whether an article opens the phrase that the sum is a part of: "a massive $9m"."""
        opening = self.place.sum.first
        first = max(self.clause.first, opening - _MOST_ADJECTIVES - 1)
        for at in range(opening - 1, first - 1, -1):
            if self.tokens.key(at) in self.words.determiners or self.tokens.key(at) == "s":
                return True
            if not self.nouns.is_bare_noun(at):
                return False
        return False

    def after_purpose(self) -> Found | None:
        """As in "2 millions pour rénover l'école", "£90,000 went on signs"."""
        return self._purpose_behind(self.right)

    def within_purpose(self) -> Found | None:
        """As in "für sein Zimmer 210 Euro bezahlt": the purpose stands right before the sum."""
        found = self.nouns.leftward(self.left, self.clause.first)
        if found is None:
            return None
        before = self.nouns.before_articles(found[0], self.clause.first)
        is_purpose = self.tokens.key(before - 1) in self.words.purpose
        if not is_purpose or before <= self.clause.first or self._is_generic(found):
            return None
        return self.place.told(found)

    def before_parenthesis(self) -> Found | None:
        """As in "un voyage (88 000 €)", "la hausse des taxes de mars 2018 (1 euro)"."""
        if self.tokens.key(self.left - 1) not in _OPENING:
            return None
        end = self.left - 1
        return self._noun_before(end, outer=True) or self._head_over_time(end)

    def _head_over_time(self, end: int) -> Found | None:
        over = self.nouns.before_complement(end, self.clause.first)
        return self.place.told(self.nouns.head_before(over, self.clause.first))

    def before_link(self) -> Found | None:
        """As in "une amende de 300 euros", "un sac à 20 euros"."""
        at = self._link()
        if at is None:
            return None
        found = self._noun_before(at)
        if found is None and self.tokens.key(self.right) in self.words.determiners:
            return self.place.told(self.nouns.rightward(self.right, self.clause.last))
        if found and self._is_vessel(found):
            return self.after_purpose() or found
        return self._outer(found) if found else None

    def _outer(self, found: Found) -> Found | None:
        """The amende of "une amende pour vol de 3 €", the store of "store sold to a man for £3"."""
        before = self.nouns.before_articles(found[0], self.clause.first)
        key = self.tokens.key(before - 1)
        if key in self.words.prepositions and self.nouns.is_subject_verb(before - 2):
            return self.place.subject_of(before - 2) or found
        if self.tokens.key(found[0] - 1) in self.words.prepositions and (
            self.nouns.is_subject_verb(before - 1)
        ):
            return self.place.subject_of(before - 1) or found
        if key in self.words.sources:
            return self._done_by(before - 2)
        if key in self.words.purpose:
            outer = self.nouns.leftward(before - 1, self.clause.first)
            return self.place.told(outer) or found
        if key in self.words.places:
            return self._before_place(before - 1, found)
        return found

    def _before_place(self, preposition: int, found: Found) -> Found | None:
        """The noun that "in the capital" belongs to; nothing where that is a source."""
        outer = self.place.told(self.nouns.leftward(preposition, self.clause.first))
        if outer is None or not self.nouns.is_determined(outer, self.clause.first):
            return found
        return self._outer(outer)

    def _done_by(self, verb: int) -> Found | None:
        """The plants of "plants watered by a firm, for £3": who does it is not what is paid."""
        if self.nouns.is_participle_form(verb):
            return self.place.subject_of(verb)
        noun = self.place.told(self.nouns.leftward(verb + 1, self.clause.first))
        return noun if noun and self.nouns.is_determined(noun, self.clause.first) else None

    def _link(self) -> int | None:
        """Where the preposition stands that leads to the sum."""
        at = self.left
        first = self.place.sum.first
        while at < first and self.tokens.key(at) not in self.words.of_before:
            at += 1
        if at < first:
            return at
        before = self.left - 1
        return before if self.tokens.key(before) in self.words.of_before else None

    def _noun_before(self, end: int, *, outer: bool = False) -> Found | None:
        """The noun phrase that ends at token `end`; where it only says "sum", the one before.

        `outer`: the one that it completes, if there is one: "le pont [sur la Vesle]".
        """
        end = self.nouns.before_marks(end, self.clause.first)
        found = self._before_participle(end)
        if found is None or self._is_done(end - 1, found):
            is_verb = found or self.nouns.is_subject_verb(end - 1) or self._is_offered(end - 1)
            return self.place.subject_of(end - 1) if is_verb else None
        if not self._is_generic(found):
            head = self.nouns.head_before(end, self.clause.first) if outer else None
            head = None if head and self._is_generic(head) else head
            return self.place.told(head) or self.place.told(found)
        inner = self.nouns.complement(found)
        if inner is None:
            return self._before_generic(found[0])
        return self.place.told(found if self.tokens.key(inner[0]) in self.words.fixed else inner)

    def _before_participle(self, end: int) -> Found | None:
        """The phrase before token `end`, over a participle: "um submarino usado por"."""
        found = self.nouns.leftward(end, self.clause.first)
        is_past = self.nouns.is_past_form(end - 1) and not self.nouns.has_auxiliary(end - 1)
        if found is None and is_past and not self.nouns.is_any_verb(end - 1):
            return self.nouns.leftward(end - 1, self.clause.first)
        return found

    def _is_done(self, at: int, found: Found) -> bool:
        """Whether a participle stands here alone: "construit pour 3 €", "was hired for £3"."""
        if found[1] - found[0] > 1 or not self.nouns.is_past_form(at):
            return False
        before = self.tokens.key(at - 1)
        return before == "," or before in self.words.auxiliaries - self.words.having

    def _is_offered(self, at: int) -> bool:
        """As in "le loyer est de 3 €"; "wird für 3 Euro angeboten": the verb follows the sum."""
        passive = self.words.auxiliaries - self.words.having
        if self.tokens.key(at) not in passive:
            return False
        return not self.words.head_last or self.nouns.is_any_verb(self.right)

    def _before_generic(self, first: int) -> Found | None:
        """What "pour la somme de" or "d'une valeur de" is said of."""
        lead = self.nouns.before_lead(first, self.clause.first)
        end = self.nouns.before_marks(lead, self.clause.first)
        is_apart = self.nouns.is_past_form(end - 1) and self.tokens.key(end - 2) == ","
        if is_apart or self.nouns.is_subject_verb(end - 1):
            return self.place.subject_of(end - 1)
        if self.nouns.is_verb(end - 1):
            return None
        links = self.words.prepositions | self.words.of
        if not any(key in links for key in self.tokens.keys[lead:first]):
            return None
        return self.place.told(self.nouns.head_before(end, self.clause.first))

    def _is_generic(self, found: Found) -> bool:
        return self.nouns.head(found) in self.words.generic

    def _is_vessel(self, found: Found) -> bool:
        return self.nouns.head(found) in self.words.vessels

    def in_gap(self) -> Found | None:
        """As in "le pont a coûté 3 €, la digue 2 €": only a noun between two sums, no verb."""
        first = self.clause.first
        end = self.nouns.before_marks(self.left, first)
        if first == self.clause.sentence or any(map(self.nouns.is_any_verb, range(first, end))):
            return None
        found = self.nouns.leftward(end, first)
        if found is None:
            return None
        before = self.nouns.before_articles(found[0], first)
        is_part = self.tokens.key(before - 1) in _SEPARATORS | self.words.conjunctions
        return self.place.told(found) if is_part and before > first else None

    def before_colon(self) -> Found | None:
        """As in "coût des travaux : 3 €"."""
        if self.tokens.key(self.left - 1) != ":":
            return None
        end = self.nouns.before_marks(self.left - 1, self.clause.first)
        found = self.nouns.head_before(end, self.clause.first)
        if found and self._is_generic(found):
            return self.place.told(self.nouns.complement(found))
        return self.place.told(found)

    def after_unit(self) -> Found | None:
        """As in "4 € la douzaine", "£1.65 per stamp": what one of is paid for."""
        at = self.place.sum.last
        context = self.clause.lexicon.words.context
        if self.tokens.key(at) not in context.per_any | self.words.unit_articles:
            return None
        if context.per.get(self.tokens.key(at + 1)) is Per.PERSON:
            return None
        return self.place.told(self.nouns.rightward(at + 1, self.clause.last))
