"""What finding names needs at hand, and the first questions asked of a token."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from feeds.read.languages.speech import Speech
    from feeds.read.tokens import Tokens

_LONGEST_ACRONYM = 6
_DEMONSTRATIVES = frozenset(("celui", "celle", "ceux", "celles"))


@dataclass(frozen=True, slots=True)
class Reader:
    """What a scan needs: the text, its tokens, the language, and words that are no names."""

    text: str
    tokens: Tokens
    speech: Speech
    common: frozenset[str]
    first_names: Mapping[str, str]

    def low(self, i: int) -> str:
        return self.tokens.lows[i] if 0 <= i < len(self.tokens.lows) else ""

    def is_capital(self, i: int) -> bool:
        if not 0 <= i < len(self.tokens.lows):
            return False
        return self.text[self.tokens.starts[i]].isupper()

    def is_common(self, i: int) -> bool:
        low = self.low(i)
        if len(low) == 1 and self.low(i + 1) == ".":
            return False
        if low in self.speech.not_names or low in self.common:
            return True
        stem, hyphen, tail = low.partition("-")
        return bool(hyphen) and (stem in _DEMONSTRATIVES or tail in self.speech.pronouns)

    def is_noun(self, low: str) -> bool:
        """True for the nouns of people and bodies, which name nobody by themselves."""
        speech = self.speech
        return low in speech.roles or low in speech.bodies or low in speech.papers

    def touches(self, i: int) -> bool:
        """True where at most one blank parts token i from the one before."""
        gap = self.tokens.starts[i] - self.tokens.ends[i - 1]
        return gap == 0 or (gap == 1 and self.text[self.tokens.starts[i] - 1] != "\n")

    def is_acronym(self, i: int) -> bool:
        start, end = self.tokens.starts[i], self.tokens.ends[i]
        return 2 <= end - start <= _LONGEST_ACRONYM and self.text[start:end].isupper()
