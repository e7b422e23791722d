"""What kind of word stands at a token: a verb of paying, a participle, a noun, told by its form."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from feeds.read.money.lexicon import Lexicon, Stems
    from feeds.read.money.tokens import Tokens

APOSTROPHES = frozenset("'’")
_OPENINGS = frozenset(("", *'.!?:«"“—'))


class Forms:
    """Tells the words of one block of tokens apart."""

    def __init__(self, tokens: Tokens, lexicon: Lexicon, *, after: int) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.words = lexicon.words.phrases
        self.numbers = lexicon.words.numbers.plain
        self.after = after
        """The token after the sum: a participle there is said of the money."""

    def is_verb(self, at: int) -> bool:
        """Whether a verb stands here of which a sum is the object."""
        if self.begins(at, self.lexicon.passive):
            return not self._is_passive(at)
        return self.begins(at, self.lexicon.verbs)

    def is_subject_verb(self, at: int) -> bool:
        """Whether a verb stands here whose subject is what the sum is for."""
        if self.begins(at, self.lexicon.passive):
            return self._is_passive(at)
        return self.begins(at, self.lexicon.subject_verbs)

    def _is_passive(self, at: int) -> bool:
        before = self.tokens.key(at - 1)
        if before in self.words.having:
            return False
        if self._is_reflexive(at):
            return True
        return self.words.head_last or self.is_participle_form(at)

    def is_past_form(self, at: int) -> bool:
        """Whether a word ends as past participles do."""
        return self.ends_with(at, self.words.participles + self.words.pasts)

    def is_adverb(self, at: int) -> bool:
        return self.ends_with(at, self.words.adverbs)

    def looks_infinitive(self, at: int) -> bool:
        """Whether a word ends as infinitives do, whatever stands before it."""
        return self.tokens.raw(at).islower() and self.ends_as_infinitive(at)

    def ends_as_infinitive(self, at: int) -> bool:
        return self.ends_with(at, self.words.infinitive)

    def is_bare_noun(self, at: int) -> bool:
        """Whether a noun stands here with nothing before it."""
        return self._is_word(at) and not self.is_any_verb(at)

    def _is_reflexive(self, at: int) -> bool:
        """Whether "se" or "s'" stands before a verb."""
        before = self.tokens.key(at - 1)
        if before in APOSTROPHES:
            before = self.tokens.key(at - 2)
        return before in self.words.reflexive

    def begins(self, at: int, stems: Stems) -> bool:
        """Whether a verb that so begins stands here, and not a noun or a name."""
        key = self.tokens.key(at)
        if not stems.hold(key):
            return False
        if key in self.words.not_verbs and not (
            self.is_participle_form(at) or self._is_reflexive(at)
        ):
            return False
        before = self.tokens.key(at - 1)
        if not (self.tokens.raw(at)[:1].islower() or before in _OPENINGS):
            return False
        return before not in self.words.determiners and before != "-"

    def is_any_verb(self, at: int) -> bool:
        return self.is_verb(at) or self.is_subject_verb(at)

    def _is_word(self, at: int) -> bool:
        key = self.tokens.key(at)
        if not key[:1].isalpha() or key in self.words.stops:
            return False
        return not self.is_any_verb(at) and not self._is_verb_form(at)

    def is_participle(self, at: int) -> bool:
        """A participle after a noun or a sum: "les cadeaux offerts"."""
        return self.ends_with(at, self.words.participles) and self._follows_noun(at)

    def is_participle_form(self, at: int) -> bool:
        """Whether a word ends as participles do, whatever stands before it."""
        return self.ends_with(at, self.words.participles)

    def has_auxiliary(self, at: int) -> bool:
        """Whether an auxiliary stands before a participle: "a été versé"."""
        return self.tokens.key(at - 1) in self.words.auxiliaries

    def _follows_noun(self, at: int) -> bool:
        return at == self.after or self._is_plain(at - 1)

    def ends_with(self, at: int, endings: tuple[str, ...]) -> bool:
        return bool(endings) and self.tokens.raw(at).lower().endswith(endings)

    def _is_verb_form(self, at: int) -> bool:
        if self.ends_with(at, self.words.participles) and self.has_auxiliary(at):
            return True
        if self.tokens.key(at) in self.words.vessels | self.words.not_verbs:
            return False
        endings = self.words.endings + self.words.participles
        return self.ends_with(at, endings) and self._follows_noun(at)

    def _is_plain(self, at: int) -> bool:
        key = self.tokens.key(at)
        return (
            key[:1].isalpha()
            and key not in self.words.stops
            and key not in self.words.of
            and key not in self.words.determiners
        )
