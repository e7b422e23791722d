"""Noun phrases by their edges: where one begins and ends, told from small words and endings."""

from __future__ import annotations

from feeds.read.money.forms import APOSTROPHES, Forms

_LONGEST = 9
_LONG = 3
"""Digits beyond which a figure is no part of a name: a year."""
_MOST_COMPLEMENTS = 4
_BEFORE_NOUN = frozenset("'’\"“«")
_MARKS = frozenset('"“”„«»‘,')


class Nouns(Forms):
    """Finds noun phrases in one block of tokens."""

    def rightward(self, at: int, end: int, *, verb: bool = False) -> tuple[int, int] | None:
        """The phrase that begins at `at`, its article left out; `verb`: it may open with one."""
        first = self._skip_articles(at, end)
        last = stop = min(end, first + _LONGEST)
        after_noun = False
        for index in range(first, stop):
            opens = verb and index == first
            partitive = verb and first == at and index == first + 1 and self._is_partitive(index)
            if not partitive and self._ends_rightward(index, after_noun=after_noun, verb=opens):
                last = index
                break
            after_noun = self._is_plain(index) and not (verb and index == first)
        return self._trimmed(first, last)

    def leftward(self, end: int, start: int) -> tuple[int, int] | None:
        """The phrase that ends before token `end`, its article left out."""
        first = end - self._is_numbered(end - 1, start)
        while first > start and end - first < _LONGEST:
            at = first - 1
            key = self.tokens.key(at)
            if key in self.words.determiners and key not in self.words.of:
                if not self._goes_on(at - 1, start):
                    break
                first = at
            elif key in self.words.of:
                if not self._goes_on(at, start):
                    break
                first = at
            elif self._counts(at):
                first = at
                break
            elif self._is_word(at) or self._is_inner_mark(at):
                first = at
            else:
                break
        return self._trimmed(self._past_verb(self._whole(first, end), end), end)

    def _counts(self, at: int) -> bool:
        """Whether a number opens the phrase here, as in "hired eleven counsellors"."""
        key = self.tokens.key(at)
        small = self.words.determiners | self.lexicon.words.numbers.ones
        if key not in self.numbers or key in small:
            return False
        return self.tokens.key(at - 1) not in self.words.of

    def _past_verb(self, first: int, end: int) -> int:
        """The next word where the first is a verb: "which [reported] profits", "resumió Arce"."""
        before = self.tokens.key(first - 1)
        if first + 1 >= end:
            return first
        if before in self.words.relatives and self.is_past_form(first):
            return first + 1
        if self.words.bare_after != "never" or not self.tokens.raw(first).islower():
            return first
        leads = self.words.determiners | self.words.of | self.words.prepositions | APOSTROPHES
        return first + (self._is_name(first + 1) and before not in leads)

    def _is_numbered(self, at: int, start: int) -> bool:
        """Whether a figure belongs to the name before it: "le Faucon 3"."""
        if at <= start or not self.tokens.key(at).isdigit() or len(self.tokens.key(at)) > _LONG:
            return False
        return self.tokens.raw(at - 1)[:1].isupper()

    def _whole(self, first: int, end: int) -> int:
        """The next word where one is cut at its hyphen: "11-[metre cycle lane]"."""
        if self.tokens.key(first) == "-":
            first += 1
        if first >= end or not (self.tokens.key(first - 1) == "-" and self.tokens.glued(first)):
            return first
        while first < end and self.tokens.glued(first):
            first += 1
        return first

    def head_before(self, end: int, start: int) -> tuple[int, int] | None:
        """The phrase before `end` that is no complement: "le pont [sur la Vesle]"."""
        nearest: tuple[int, int] | None = None
        for _ in range(_MOST_COMPLEMENTS):
            found = self.leftward(end, start)
            if found is None:
                return nearest
            is_time = self.head(found) in self.words.times
            before = self.before_articles(found[0], start)
            is_adjective = self.tokens.key(before - 1) in self.words.degrees and _is_one(found)
            if not (is_time or is_adjective or self._is_complement(before, found[0])):
                return found
            nearest = nearest if is_time or is_adjective else found
            end = self.before_complement(before, start)
        return nearest

    def _is_complement(self, before: int, first: int) -> bool:
        key = self.tokens.key(before - 1)
        if self.tokens.key(first - 1) in self.words.prepositions - self.words.unit_articles:
            return True
        if key in self.words.conjunctions and self._is_name(first) and self._is_name(before - 2):
            return True
        if key[:1].isdigit():
            key = self.tokens.key(before - 2)
            return key in self.words.prepositions or key in self.words.of
        return key in self.words.prepositions or key == "/"

    def _is_name(self, at: int) -> bool:
        return self.tokens.raw(at)[:1].isupper()

    def before_marks(self, end: int, start: int) -> int:
        """The token after the word that quotation marks and a comma before `end` follow."""
        while end > start and self.tokens.key(end - 1) in _MARKS:
            end -= 1
        return end

    def before_articles(self, at: int, start: int) -> int:
        while at > start and self.tokens.key(at - 1) in self.words.determiners | APOSTROPHES:
            at -= 1
        return at

    def before_complement(self, at: int, start: int) -> int:
        """Over a preposition, a figure and a participle before it."""
        while at > start and self._is_complement_part(at - 1):
            at -= 1
        return at

    def _is_complement_part(self, at: int) -> bool:
        key = self.tokens.key(at)
        if not key[:1].isalpha():
            return key[:1].isdigit() or key in "/%,'’"
        if key in self.words.stops or key in self.words.determiners:
            return key not in self.words.relatives
        return self.ends_with(at, self.words.participles) or self.is_any_verb(at)

    def head(self, found: tuple[int, int]) -> str:
        """The main word of a phrase."""
        if not self.words.head_last:
            return self.tokens.key(found[0])
        last = found[0]
        while last + 1 < found[1] and self._is_plain(last + 1):
            last += 1
        return self.tokens.key(last)

    def complement(self, found: tuple[int, int]) -> tuple[int, int] | None:
        """What a noun that only says "sum" is the sum of: "prix [du] paquet"."""
        for at in range(found[0] + 1, found[1]):
            if self.tokens.key(at) in self.words.of:
                return self.rightward(at + 1, found[1])
        return None

    def before_lead(self, first: int, start: int) -> int:
        """The token after the noun that "d'une" or "pour la" before `first` follows."""
        at = first
        while at > start and self._is_lead(at - 1):
            at -= 1
        return at

    def is_determined(self, found: tuple[int, int], start: int) -> bool:
        """Whether an article stands before a phrase."""
        return self.before_articles(found[0], start) < found[0]

    def _ends_rightward(self, at: int, *, after_noun: bool, verb: bool) -> bool:
        key = self.tokens.key(at)
        if key in self.words.of:
            return not after_noun
        if key in self.words.determiners:
            return after_noun
        if self._is_inner_mark(at):
            return False
        if after_noun and self.words.bare_after == "capital" and self.tokens.raw(at)[0].islower():
            return True
        if verb:
            return not key[:1].isalpha() or key in self.words.stops
        return not key[:1].isalpha() or not self._is_word(at)

    def _is_partitive(self, at: int) -> bool:
        """Whether "des" opens the object of an infinitive: "poser des cales"."""
        key = self.tokens.key(at)
        return key in self.words.of and key in self.words.determiners

    def _is_inner_mark(self, at: int) -> bool:
        """A hyphen or an apostrophe inside a word."""
        key = self.tokens.key(at)
        if key not in APOSTROPHES and key != "-":
            return False
        return bool(key) and self.tokens.glued(at)

    def _goes_on(self, at: int, start: int) -> bool:
        """Whether a "de" at token `at` ties to a noun before it."""
        if at <= start or self.tokens.key(at) not in self.words.of:
            return False
        return self._is_word(at - 1) and self.tokens.key(at - 1) not in self.words.determiners

    def _is_lead(self, at: int) -> bool:
        key = self.tokens.key(at)
        return (
            key in self.words.determiners
            or key in self.words.of
            or key in self.words.stops
            or key in APOSTROPHES
        )

    def _skip_articles(self, at: int, end: int) -> int:
        while at < end and (
            self.tokens.key(at) in self.words.determiners or self.tokens.key(at) in _BEFORE_NOUN
        ):
            at += 1
        return at

    def _trimmed(self, first: int, last: int) -> tuple[int, int] | None:
        small = self.words.of | self.words.determiners | frozenset("-'’")
        while first < last and self.tokens.key(first) in small | self.words.money_adjectives:
            first += 1
        while first < last and self.tokens.key(last - 1) in small:
            last -= 1
        return (first, last) if first < last else None


def _is_one(found: tuple[int, int]) -> bool:
    return found[1] - found[0] == 1
