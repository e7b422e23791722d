"""What the recognisers look words up in: the words of one language, made ready once.

Built when a language is first asked for. A language that is not read has an empty lexicon:
there only figures, symbols and codes are money.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from feeds.model import Per
from feeds.read.languages import part_of
from feeds.read.money.currencies import (
    ALIASES,
    CODES,
    DOLLAR_SIGNS,
    DOLLARS,
    LETTER_SIGNS_BEFORE,
    SAFE_LOWER,
    SYMBOLS,
    WORLD_NAMES,
)
from feeds.read.money.vocabulary import MoneyWords, NumberWords

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

_LONGEST_COMPOUND = 40
_GREAT = 1_000_000
"""From here on a scale word may be money without its currency."""
_SCALED_EUROS = ("meuro", "meuros", "keuro", "keuros")
_SCALES = {"k": 10**3, "m": 10**6, "mn": 10**6, "mln": 10**6, "mio": 10**6, "bn": 10**9}
"""Abbreviations that are read beside a currency in whatever language."""
_TIMES = frozenset({Per.HOUR, Per.DAY, Per.NIGHT, Per.WEEK, Per.MONTH, Per.YEAR})
_SAME_AGAIN = re.compile(r"(.)\1+")
_SIGNS = {
    sign.lower()
    for signs in (CODES, ALIASES, SYMBOLS, DOLLARS, LETTER_SIGNS_BEFORE)
    for sign in (*signs, *(f"{scale}{code}" for code in CODES for scale in "mk" if signs is CODES))
} | {"u"}


@dataclass(frozen=True, slots=True)
class Stems:
    """Beginnings of words, and whole words among them (written with a blank at their end)."""

    prefixes: tuple[str, ...]
    whole: frozenset[str]

    @classmethod
    def of(cls, stems: tuple[str, ...]) -> Stems:
        whole = frozenset(stem.strip() for stem in stems if stem.endswith(" "))
        return cls(tuple(stem for stem in stems if not stem.endswith(" ")), whole)

    def hold(self, key: str) -> bool:
        return key in self.whole or (bool(self.prefixes) and key.startswith(self.prefixes))


@dataclass(frozen=True, slots=True)
class Lexicon:
    """A language's money words and the patterns made of them."""

    lang: str
    words: MoneyWords
    morpheme: re.Pattern[str] | None
    nation_lengths: tuple[int, ...]
    number_starts: frozenset[str]
    """Every word that may open a number."""
    coin_words: frozenset[str]
    """Every word that may name money, for a first glance."""
    names_before: frozenset[str]
    units: Mapping[str, str]
    """Names of coins, in this language and in all -> units of `currencies.UNITS`."""
    about_words: frozenset[str]
    """The single words of all ways to say "about"."""
    per_leads: frozenset[str]
    """Single words that lead to a unit: "par", "a"."""
    time_units: frozenset[str]
    subject_verbs: Stems
    passive: Stems
    verbs: Stems
    devoted: Stems
    earning: Stems
    fining: Stems
    giving: Stems
    wages: Stems
    articles: frozenset[str]
    """Words that open a number only before another word of one: "un", "des"."""
    after_article: frozenset[str]
    openers: frozenset[str]
    """Every word or sign that may open a sum, figures and compound numbers aside."""

    def is_like_scale(self, key: str) -> bool:
        """Whether a word is a scale word but for a letter doubled or not: "milllions"."""
        letters = _SAME_AGAIN.sub(r"\1", key)
        return any(letters == _SAME_AGAIN.sub(r"\1", scale) for scale in self.words.numbers.scales)

    def opens(self, key: str, after: str) -> bool:
        """Whether a sum may open with this token and the one after it.

        Most tokens that could open one are articles or counts: they are sorted out here cheaply.
        """
        if "0" <= key[:1] <= "9":
            return not "0" <= after[:1] <= "9"
        if key in self.articles:
            return after in self.after_article or self.nation(after) is not None
        if key in self.openers:
            return True
        return bool(self.morpheme and self.morpheme.match(key) and self.parts(key))

    def nation(self, key: str) -> str | None:
        """Whose coin an adjective says, by its first letters: "finlandais" -> FI."""
        nations = self.words.currencies.nations
        for length in self.nation_lengths:
            found = nations.get(key[:length])
            if found is not None and len(key) >= length:
                return found
        return None

    def parts(self, word: str) -> tuple[int | Decimal, ...]:
        """The values inside a number written in one word; nothing where it is no such word.

        Longest part first and never back: linear in the length of the word.
        """
        if self.morpheme is None or len(word) > _LONGEST_COMPOUND:
            return ()
        values: list[int | Decimal] = []
        at = 0
        while at < len(word):
            found = self.morpheme.match(word, at)
            if found is None:
                return ()
            values.append(self.words.numbers.morphemes[found[0]])
            at = found.end()
        return _join_units_and_tens(values)


def _join_units_and_tens(values: list[int | Decimal]) -> tuple[int | Decimal, ...]:
    """Put "drei und zwanzig" right: 3, 0, 20 -> 23."""
    joined: list[int | Decimal] = []
    index = 0
    while index < len(values):
        if values[index] == 0:
            return ()
        if index + 2 < len(values) and values[index + 1] == 0 and values[index] < 10:
            joined.append(values[index] + values[index + 2])
            index += 3
        else:
            joined.append(values[index])
            index += 1
    return tuple(joined)


@cache
def lexicon_of(lang: str) -> Lexicon:
    module = part_of(lang, "money")
    words: MoneyWords = module.MONEY if module else MoneyWords(NumberWords(short_scales=_SCALES))
    numbers = words.numbers
    starts = {*numbers.plain, *numbers.hundreds, *numbers.scales, *numbers.collectives}
    fractions = {word for phrase in numbers.fractions for word in phrase.split()}
    starts |= numbers.ones | numbers.vague | {phrase.split()[0] for phrase in numbers.fractions}
    units = {**WORLD_NAMES, **words.currencies.units} if module else {}
    return Lexicon(
        lang=lang if module else "other",
        words=words,
        morpheme=_any_of(tuple(numbers.morphemes)),
        nation_lengths=tuple(sorted({len(n) for n in words.currencies.nations}, reverse=True)),
        number_starts=frozenset(starts),
        units=units,
        coin_words=frozenset(
            {*units, *words.currencies.small_marks, *SAFE_LOWER, *_SCALED_EUROS}
            | {word for word, scale in numbers.scales.items() if scale >= _GREAT}
        ),
        names_before=words.currencies.names_before,
        about_words=words.context.bounds
        | frozenset(re.findall(r"\w+", " ".join(words.context.about))),
        per_leads=frozenset(lead for lead in words.context.per_leads if " " not in lead),
        time_units=frozenset(unit for unit, per in words.context.per.items() if per in _TIMES),
        subject_verbs=Stems.of(words.phrases.subject_verbs),
        passive=Stems.of(words.phrases.passive),
        verbs=Stems.of(words.phrases.verbs),
        devoted=Stems.of(words.phrases.devoted),
        earning=Stems.of(words.phrases.earning),
        wages=Stems.of(words.phrases.wages),
        giving=Stems.of(words.phrases.giving),
        fining=Stems.of(words.phrases.fining),
        articles=numbers.ones | numbers.vague,
        after_article=frozenset(
            {*starts, *units, *fractions, *numbers.joiners, *DOLLAR_SIGNS, "-"}
            | words.currencies.links
            | words.currencies.adjectives
        ),
        openers=frozenset(starts | _SIGNS | words.currencies.names_before | words.links.between),
    )


def _any_of(parts: tuple[str, ...]) -> re.Pattern[str] | None:
    if not parts:
        return None
    return re.compile("|".join(sorted(map(re.escape, parts), key=len, reverse=True)))
