"""A number in a text, in figures or in words, with its scale: "2,5 millions", "une centaine de".

Whether it is money is not decided here.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from feeds.read.money.coins import read_coin
from feeds.read.money.digits import is_grouped, read_figure
from feeds.read.money.tally import Tally

if TYPE_CHECKING:
    from feeds.read.money.lexicon import Lexicon
    from feeds.read.money.tokens import Tokens

_LONGEST_FIGURE = 32
_MOST_WORDS = 16
_HALF = Decimal("0.5")
_HUNDRED = 100


@dataclass(frozen=True, slots=True)
class Amount:
    """A number and the tokens it takes: `first` to `last`, `last` excluded."""

    first: int
    last: int
    value: Decimal | None
    """None where it is vague ("several millions") or could be read in two ways."""
    scale: int = 1
    figure: bool = False
    lift: int = 1
    """What a low end before it may leave to it: 1000 in "10 à 15 000", 100 in "trois à quatre
    cents"."""
    short: bool = False
    """Ends in an abbreviation ("M") that counts only beside a currency."""
    round: bool = False
    """Said with a collective: about that many."""
    one: bool = False
    """Only "one", which may be a mere article."""
    half: bool = False
    figure_at: int = -1
    """The token that holds the figure."""


def read_amount(
    tokens: Tokens, lexicon: Lexicon, at: int, *, between: bool = False
) -> Amount | None:
    """The number that opens at token `at`. `between`: an "and" then ends it."""
    key = tokens.key(at)
    if key[:1].isdigit():
        return _Reading(tokens, lexicon, at).figure() if len(key) <= _LONGEST_FIGURE else None
    if key in lexicon.number_starts or (lexicon.morpheme and lexicon.parts(key)):
        return _Reading(tokens, lexicon, at, between=between).words()
    return None


class _Reading:
    """One number being read, from left to right; `at` is the next token."""

    def __init__(self, tokens: Tokens, lexicon: Lexicon, at: int, *, between: bool = False) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.numbers = lexicon.words.numbers
        self.first = self.at = at
        self.between = between
        self.tally = Tally()
        self.short = self.round = self.vague = False

    def figure(self) -> Amount | None:
        raw = self.tokens.keys[self.at]
        self.at += 1
        after = self._scale_ahead()
        value = read_figure(raw, self.numbers.decimal_mark, scaled=after > 0)
        self.tally.start(value if value is not None else Decimal(1))
        halved = self._take_half()
        self._take_scales()
        halved = self._take_half() or halved
        grouped = is_grouped(raw)
        if value is None:
            self.vague = True
        elif self.tally.scale > 1:
            self._take_small_figure()
        return self._amount(figure=True, lift=1000 if grouped else 1, half=halved)

    def words(self) -> Amount | None:
        if self._take_fraction():
            return self._amount(half=True)
        key = self.tokens.keys[self.at]
        one = key in self.numbers.ones
        if key in self.numbers.vague:
            self.vague = True
            self.at += 1
            self.at += self.tokens.key(self.at) in self.lexicon.words.currencies.links
            key = self.tokens.key(self.at)
        self.vague = self.vague or self._is_countless(key)
        self._take_words()
        halved = self._take_half()
        if self.tally.scale == 1 or halved:
            self._take_scales()
        taken = self.at - self.first
        if self.tally.scale > 1:
            self._take_small_figure()
        great = self.round or self.tally.scale > 1 or self.tally.value >= _HUNDRED
        if taken == 0 or (self.vague and not great):
            return None
        lift = 100 if self.tokens.key(self.at - 1) in self.numbers.hundreds else 1
        return self._amount(one=one and taken == 1, half=halved, lift=lift)

    def _amount(
        self, *, figure: bool = False, lift: int = 1, one: bool = False, half: bool = False
    ) -> Amount:
        return Amount(
            self.first,
            self.at,
            None if self.vague else self.tally.value,
            scale=self.tally.scale,
            figure=figure,
            lift=lift,
            short=self.short,
            round=self.round,
            one=one,
            half=half,
            figure_at=self.first if figure else -1,
        )

    def _is_countless(self, key: str) -> bool:
        """Whether a word opens with no number before it: "millions", "centaines"."""
        return key in self.numbers.collectives or self.numbers.scales.get(key, 0) > 1000

    def _take_words(self) -> None:
        for _ in range(_MOST_WORDS):
            step = self._step()
            if step == 0:
                return
            self.at += step

    def _step(self) -> int:
        """Take one more word; how many tokens that is, 0 where the number ends."""
        at, key = self.at, self.tokens.key(self.at)
        if self._take(key):
            return 1
        if at == self.first or not key:
            return 0
        after = self._past_joint(at)
        if after > at and self._take_joined(after):
            return after + 1 - at
        if (self.round or self.vague) and key in self.lexicon.words.currencies.links:
            return self._take_round_scale(at + 1)
        return 0

    def _past_joint(self, at: int) -> int:
        """The token after a hyphen, an "and" or both: vingt-et-un, two hundred and six."""
        if self.tokens.key(at) == "-" and self.tokens.glued(at):
            at += 1
        if self.tokens.key(at) in self.numbers.joiners and not self.between:
            at += 1
            if self.tokens.key(at) == "-":
                at += 1
        return at

    def _take_joined(self, at: int) -> bool:
        key = self.tokens.key(at)
        hyphen = self.tokens.key(at - 1) == "-"
        return (hyphen or key not in self.numbers.scales) and self._take(key)

    def _take_round_scale(self, at: int) -> int:
        """As in "centaine de milliers": the scale behind the link, where there is one."""
        key = self.tokens.key(at)
        scale = self.numbers.scales.get(key) or self.numbers.collectives.get(key)
        if scale and scale >= 1000 and self.tally.times(scale):
            return 2
        return 0

    def _take(self, key: str) -> bool:
        numbers, tally = self.numbers, self.tally
        if key in numbers.plain:
            return tally.take(numbers.plain[key])
        if key in numbers.ones and self.at == self.first:
            return tally.take(1)
        if key in numbers.hundreds:
            return tally.hundred()
        if key in numbers.collectives:
            return self._take_collective(numbers.collectives[key])
        if key in numbers.scales:
            return self._take_scale(key)
        return self._take_parts(key)

    def _take_collective(self, size: int) -> bool:
        if self.round:
            return False
        self.round = True
        return self.tally.times(size) if size >= 1000 else self.tally.dozen(size)

    def _take_scale(self, key: str) -> bool:
        if key in self.numbers.ambiguous_scales:
            self.vague = True
        return self.tally.times(self.numbers.scales[key])

    def _take_parts(self, key: str) -> bool:
        if self.lexicon.morpheme is None:
            return False
        parts = self.lexicon.parts(key)
        return bool(parts) and all(map(self._take_value, parts))

    def _take_value(self, value: int | Decimal) -> bool:
        if value == 100:
            return self.tally.hundred()
        return self.tally.times(int(value)) if value >= 1000 else self.tally.take(value)

    def _take_fraction(self) -> bool:
        """As in "half a million": a fraction counts only before a scale."""
        for phrase, value in self.numbers.fractions.items():
            after = self._match(phrase.split(), self.at)
            while after and (self.tokens.key(after) == "-" or self._is_filler(after)):
                after += 1
            scale = self.numbers.scales.get(self.tokens.key(after)) if after else None
            if scale and scale > 1000:
                self.tally.start(value)
                self.at = after + 1
                return self.tally.times(scale)
        return False

    def _is_filler(self, at: int) -> bool:
        key = self.tokens.key(at)
        return key in self.numbers.ones or key in self.lexicon.words.currencies.links

    def _take_half(self) -> bool:
        for phrase in self.numbers.and_half:
            after = self._match(phrase, self.at)
            if after:
                half = Decimal(self.tally.scale) * _HALF
                self.tally.add(half)
                self.at = after
                return True
        return False

    def _match(self, phrase: tuple[str, ...] | list[str], at: int) -> int:
        """The token after a phrase that stands at `at`, hyphens aside; 0 where it does not."""
        for word in phrase:
            if self.tokens.key(at) == "-":
                at += 1
            if self.tokens.key(at) != word:
                return 0
            at += 1
        return at

    def _take_scales(self) -> None:
        while after := self._scale_ahead():
            key = self.tokens.key(after - 1)
            if key in self.numbers.ambiguous_scales:
                self.vague = True
            scale = self.numbers.scales.get(key) or self.numbers.short_scales[key]
            if not self.tally.times(scale):
                return
            self.short = self.short or key not in self.numbers.scales
            self.at = after + self._is_abbreviation_dot(after)

    def _is_abbreviation_dot(self, at: int) -> bool:
        """The dot of "3,5 Mio. Euro", which ends no sentence."""
        return self.tokens.key(at) == "." and self.tokens.glued(at) and self._money_ahead(at + 1)

    def _scale_ahead(self) -> int:
        """The token after a scale word that stands next; 0 where none does."""
        at = self.at
        if self.tokens.key(at) == "-" and self.tokens.glued(at):
            at += 1
        key = self.tokens.key(at)
        if key in self.numbers.scales:
            return at + 1
        if self.short or key not in self.numbers.short_scales:
            return 0
        near = self.tokens.glued(at) or len(key) > 1 or self._money_ahead(at + 1)
        return at + 1 if near else 0

    def _money_ahead(self, at: int) -> bool:
        return read_coin(self.tokens, self.lexicon, at, linked=True) is not None

    def _take_small_figure(self) -> None:
        """As in "1 million 200 000", "un milione e 200mila": a smaller figure that goes on."""
        at = self.at
        if self.tokens.key(at) in self.numbers.joiners and not self.between:
            at += 1
        key = self.tokens.key(at)
        if not key[:1].isdigit() or len(key) > _LONGEST_FIGURE:
            return
        value = read_figure(key, self.numbers.decimal_mark)
        scale = self.numbers.scales.get(self.tokens.key(at + 1), 1)
        if value is not None and 1000 <= value * scale < self.tally.scale:
            self.tally.add(value * scale)
            self.at = at + 1 + (scale > 1)
