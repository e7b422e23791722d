"""The shape of what `languages/<code>/money.py` says about money in a language: words, no code.

All words are folded (lower case, no accents), as `feeds.read.money.tokens.fold` does it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from feeds.model import Per, Role


@dataclass(frozen=True, slots=True)
class NumberWords:
    """How a language says numbers."""

    decimal_mark: str = "."
    plain: Mapping[str, int] = field(default_factory=dict)
    """Words that add: one ... ninety, "quinientos"."""
    hundreds: frozenset[str] = frozenset()
    """Words that multiply what stands before them by a hundred."""
    scales: Mapping[str, int] = field(default_factory=dict)
    """thousand, million and above, as words and as abbreviations that need no currency beside."""
    short_scales: Mapping[str, int] = field(default_factory=dict)
    """Abbreviations that count only beside a currency: "M", "bn", "k"; lower case."""
    ambiguous_scales: frozenset[str] = frozenset()
    """Words that mean one thing here and another there."""
    collectives: Mapping[str, int] = field(default_factory=dict)
    """About that many, and a noun that takes "of": "centaine"."""
    vague: frozenset[str] = frozenset()
    """"several": what stands after has no number."""
    fractions: Mapping[str, Decimal] = field(default_factory=dict)
    """Words before a scale: "half", "a quarter" (with a space)."""
    and_half: tuple[tuple[str, ...], ...] = ()
    """Words after a number or a scale that add a half of it: ("et", "demi")."""
    joiners: frozenset[str] = frozenset()
    """Words inside a number: "and"."""
    ones: frozenset[str] = frozenset()
    """Words that are "one" or a mere article."""
    morphemes: Mapping[str, int | Decimal] = field(default_factory=dict)
    """Parts of numbers written in one word; a part with value 0 joins unit and ten ("und")."""


@dataclass(frozen=True, slots=True)
class CurrencyWords:
    """How a language names money."""

    units: Mapping[str, str] = field(default_factory=dict)
    """Word -> name of a unit in `currencies.UNITS`."""
    nations: Mapping[str, str] = field(default_factory=dict)
    """Beginning of an adjective, or whole words with a space in between -> nation."""
    weak: frozenset[str] = frozenset()
    """Words of `units` that mean other things too ("livres"): they need a scale or a nation."""
    adjectives: frozenset[str] = frozenset()
    """Words that may stand between figure and coin and change nothing: "anciens"."""
    heavy: tuple[str, ...] = ()
    """Beginnings of words before "pounds" that make them a weight."""
    links: frozenset[str] = frozenset()
    """Words between figure and coin: "de", "d"."""
    names_before: frozenset[str] = frozenset()
    """Names that may stand before the figure: "dollari 4"."""
    minor_joiners: frozenset[str] = frozenset()
    """Words between coin and small change: "et", "con"."""
    minor_marks: frozenset[str] = frozenset()
    """Letters that mean small change after a whole sum: "c"."""
    small_marks: Mapping[str, str] = field(default_factory=dict)
    """Letters tight behind a figure that make it small change: "50p" -> its currency, or ""."""
    negations: frozenset[str] = frozenset()
    """Words before "one euro" that make it none: "pas"."""
    not_after_one: frozenset[str] = frozenset()
    """Words after "one euro" that make it a coin in general: "fort"."""


@dataclass(frozen=True, slots=True)
class LinkWords:
    """How a language joins sums."""

    to: frozenset[str] = frozenset()
    """Between the ends of a range."""
    alternatives: frozenset[str] = frozenset()
    """"or" between two bare figures: "cinq ou six euros"."""
    between: frozenset[str] = frozenset()
    between_and: frozenset[str] = frozenset()
    origin: frozenset[str] = frozenset()
    """"from": opens a range, or says whence a sum came."""
    change: tuple[str, ...] = ()
    """Beginnings of verbs of change: after these "from 2 to 3 euros" is two sums."""
    verb_final: bool = False
    """Whether the verb of change may stand behind: "ist von 3 auf 8 Euro gestiegen"."""
    part: tuple[tuple[str, ...], ...] = ()
    """"of which": a figure after this is part of the sum before."""


@dataclass(frozen=True, slots=True)
class ContextWords:
    """What stands around a sum and says more of it. Phrases are joined by "_" and by blanks."""

    about: tuple[str, ...] = ()
    """Before: approximately."""
    bounds: frozenset[str] = frozenset()
    """Words of "at least", "up to": they stand before the figure and leave it exact."""
    about_after: tuple[str, ...] = ()
    about_links: frozenset[str] = frozenset()
    """Small words that may stand between "about" and the figure."""
    per: Mapping[str, Per] = field(default_factory=dict)
    """Word for a unit -> unit, as in "par an"."""
    per_leads: tuple[str, ...] = ()
    """Words before such a unit: "par", "a", "de_l"; "" where none is needed ("annuels")."""
    per_alone: Mapping[str, Per] = field(default_factory=dict)
    """Words that say it alone, before or after: "annuel", "mensuel"."""
    per_any: frozenset[str] = frozenset()
    """Leads after which any noun is an item: "par foyer"."""
    per_not: frozenset[str] = frozenset()
    """Words after `per_any` that are no item: "exemple"."""
    roles: Mapping[Role, tuple[str, ...]] = field(default_factory=dict)
    """Beginnings of words."""
    derived: tuple[str, ...] = ()
    """Before a sum that the article reckons itself: "soit"."""


@dataclass(frozen=True, slots=True)
class PhraseWords:
    """What tells a noun phrase from the rest of its sentence."""

    determiners: frozenset[str] = frozenset()
    of: frozenset[str] = frozenset()
    """Prepositions that go on with a noun phrase: "de"."""
    of_after: frozenset[str] = frozenset()
    """Those that lead from a sum to what it is for: "300 euros d'amende"."""
    of_before: frozenset[str] = frozenset()
    """Those that lead from what it is for to the sum: "une amende de", "un sac à"."""
    bare_after: Literal["never", "determined", "capital", "always"] = "never"
    """When a noun may follow a sum with nothing between: where an article stands before the sum
    ("a $2m loss"), where it is capitalised ("500 Euro Strafe"), or always ("500 euro boete")."""
    purpose: frozenset[str] = frozenset()
    """"for"."""
    contents: frozenset[str] = frozenset()
    """Other words that lead from a sum to what it went into, and elsewhere to a place: "dans"."""
    bare_of: frozenset[str] = frozenset()
    """Those of `of_after` that count only without an article: "Millionen an Steuern"."""
    stops: frozenset[str] = frozenset()
    """Words that are in no noun phrase: pronouns, conjunctions, other prepositions, auxiliaries."""
    subject_verbs: tuple[str, ...] = ()
    """Beginnings of verbs whose subject is what the money is for: "coûter", "s'élever"."""
    verbs: tuple[str, ...] = ()
    """Beginnings of other verbs that have a sum as their object: "payer"."""
    passive: tuple[str, ...] = ()
    """Beginnings of verbs of which that holds only in the passive: "facturer"."""
    reflexive: frozenset[str] = frozenset()
    """ "se": with it they are passive too, as in "se vend"."""
    having: frozenset[str] = frozenset()
    """Forms of "have": with these a participle is no passive."""
    relatives: frozenset[str] = frozenset()
    """Relative pronouns before such a verb: a comma may stand before them."""
    antecedents: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Pronoun -> the articles of the nouns that it may stand for."""
    auxiliaries: frozenset[str] = frozenset()
    goes: frozenset[str] = frozenset()
    """Verbs between a sum and its "for": "went"."""
    infinitives: frozenset[str] = frozenset()
    """Those of `purpose` that count only before a verb: "to"."""
    degrees: frozenset[str] = frozenset()
    """ "most": an adjective after it is no noun."""
    prepositions: frozenset[str] = frozenset()
    """Those that make a noun before the verb a mere complement of the subject."""
    earning: tuple[str, ...] = ()
    """Beginnings of those of `verbs` whose subject gets the money: "gagner", "earn"."""
    giving: tuple[str, ...] = ()
    """Beginnings of verbs that may say who is paid: "verser", "owe"."""
    wages: tuple[str, ...] = ()
    """Beginnings of verbs after which "£3 an hour" is a salary: "payé", "earn"."""
    fining: tuple[str, ...] = ()
    """Beginnings of those whose object pays it: "condamner", "fine"."""
    payees: frozenset[str] = frozenset()
    """Between a verb of paying and who is paid: "à", "to"."""
    sources: frozenset[str] = frozenset()
    """Before who does or sells a thing, which is not what is paid for: "par", "from"."""
    places: frozenset[str] = frozenset()
    """Before a place that a noun may be at: "in"."""
    conjunctions: frozenset[str] = frozenset()
    """ "and", "plus": between two things that are paid for."""
    unit_articles: frozenset[str] = frozenset()
    """Articles that mean "each" behind a sum: "4 € la douzaine"."""
    pasts: tuple[str, ...] = ()
    """Endings of past participles that may be adjectives before a noun too: "ed"."""
    adverbs: tuple[str, ...] = ()
    """Endings of adverbs, where no noun ends so."""
    clitics: frozenset[str] = frozenset()
    """Pronouns that stand before an infinitive and look like articles: "la déposer"."""
    after_clitic: tuple[str, ...] = ()
    """Endings of infinitives that no noun behind such an article has: "er"."""
    infinitive: tuple[str, ...] = ()
    """Endings of infinitives, accents kept."""
    devoted: tuple[str, ...] = ()
    """Beginnings of participles after a sum that say "set aside for"."""
    devoted_to: frozenset[str] = frozenset()
    not_verbs: frozenset[str] = frozenset()
    """Words that begin like one of these verbs and are none."""
    participles: tuple[str, ...] = ()
    """Endings, accents kept, of a participle: after a noun it ends the noun's phrase."""
    endings: tuple[str, ...] = ()
    """Endings of other words that do so: verbs."""
    demonstratives: frozenset[str] = frozenset()
    """ "these": what stands after "by these" is a thing, not who did it."""
    agents: frozenset[str] = frozenset()
    """ "by"."""
    compared: tuple[tuple[str, ...], ...] = ()
    """Before a sum that is set against the one before: "contre", "au lieu de"."""
    pronouns: frozenset[str] = frozenset()
    """Pronouns that are a subject: the sum's purpose is then said elsewhere."""
    head_last: bool = False
    """Whether a noun phrase's main word is its last before "of": "median salary"."""
    generic: frozenset[str] = frozenset()
    """Nouns that only say "sum": "montant", "somme"."""
    fixed: frozenset[str] = frozenset()
    """Complements without which a generic noun is another thing: "chiffre d'affaires"."""
    each: frozenset[str] = frozenset()
    """Words after "for" that make it a unit and no purpose: "pour chaque"."""
    vessels: frozenset[str] = frozenset()
    """Nouns that hold money and are for something else: "chèque", "budget"."""
    money_adjectives: frozenset[str] = frozenset()
    """After a sum: "brut", "TTC"."""
    times: frozenset[str] = frozenset()
    """Words after "for" or "of" that are a time, or no noun: "plus", "moins"."""


@dataclass(frozen=True, slots=True)
class MoneyWords:
    """All that is known of money in a language."""

    numbers: NumberWords = field(default_factory=NumberWords)
    currencies: CurrencyWords = field(default_factory=CurrencyWords)
    links: LinkWords = field(default_factory=LinkWords)
    context: ContextWords = field(default_factory=ContextWords)
    phrases: PhraseWords = field(default_factory=PhraseWords)


def words(text: str) -> frozenset[str]:
    """The words of a text; "_" stands for a blank."""
    return frozenset(word.replace("_", " ") for word in text.split())


def phrases(text: str) -> tuple[str, ...]:
    """The words of a text in their order; "_" stands for a blank."""
    return tuple(word.replace("_", " ") for word in text.split())


def table(text: str) -> dict[str, str]:
    """Entries "name: form form;" as form -> name; "_" stands for a blank."""
    forms: dict[str, str] = {}
    for entry in text.strip().strip(";").split(";"):
        name, _, rest = entry.partition(":")
        forms.update(dict.fromkeys((form.replace("_", " ") for form in rest.split()), name.strip()))
    return forms


def values(text: str) -> dict[str, int]:
    """Pairs "word=value" as word -> value."""
    pairs = (pair.rpartition("=") for pair in text.split())
    return {word: int(value) for word, _, value in pairs}
