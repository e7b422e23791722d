"""The shape of `languages/<code>/speech.py`: how a language says who said what.

Words are in lower case, with straight apostrophes and all their accents. Verbs are written as
in a grammar: `déclar-` stands for the stem with every ending of `endings`; without a hyphen a
form stands for itself.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from feeds.model import LANGUAGES
from feeds.read.languages import part_of

if TYPE_CHECKING:
    from collections.abc import Mapping


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def phrases(*given: str) -> frozenset[tuple[str, ...]]:
    """Phrases as tuples of tokens; a token ends after an elision: "d'après" is ("d'", "après")."""
    return frozenset(tuple(p.replace("'", "' ").split()) for p in given)


def verb_forms(text: str, endings: str) -> frozenset[str]:
    """Every form of verbs given as stems with a hyphen or as whole forms."""
    tails = endings.split()
    forms: set[str] = set()
    for word in text.split():
        stem = word.removesuffix("-")
        forms.update((stem + tail for tail in tails) if stem != word else (word,))
    return frozenset(forms)


def gendered(men: str = "", women: str = "", either: str = "") -> Mapping[str, str]:
    """Words with the gender of the person they stand for: "m", "f" or "" for either.

    A low line stands for a blank within an entry: "ce_dernier".
    """
    table = dict.fromkeys(men.replace("\n", " ").split(), "m")
    for word in women.split():
        table[word] = "" if word in table else "f"
    table.update(dict.fromkeys(either.split(), ""))
    table = {word.replace("_", " "): gender for word, gender in table.items()}
    return MappingProxyType(table)


@dataclass(frozen=True, slots=True)
class Speech:
    """What a language says about saying."""

    verbs: frozenset[str] = frozenset()
    """Forms of verbs that give words to somebody wherever they stand in the sentence."""
    mild_verbs: frozenset[str] = frozenset()
    """Forms that do so only next to the quote: "sourit", "se réjouit", "laughed"."""
    participles: frozenset[str] = frozenset()
    """Forms among `verbs` that are as often adjectives: "dit", "said"."""
    like_words: frozenset[str] = frozenset()
    """Words behind which a clause is inverted: "comme" in "comme disait le patron"."""
    copulas: frozenset[str] = frozenset()
    function_words: frozenset[str] = frozenset()
    """Words that tell two roles apart from nothing: "le", "de", "the"."""
    noun_verbs: frozenset[str] = frozenset()
    """Forms among `verbs` that are as often nouns: "report", "state"."""
    auxiliaries: frozenset[str] = frozenset()
    clitics: frozenset[str] = frozenset()
    """Small words that stand between a subject and its verb: "se", "lui", "ne"."""
    adverbs: frozenset[str] = frozenset()
    """Words that stand between a verb and its subject or around them: "ainsi", "later"."""
    sources: frozenset[tuple[str, ...]] = frozenset()
    """Phrases that a source follows: "selon", "according to"."""
    opinions: frozenset[tuple[str, ...]] = frozenset()
    """The same where they open a sentence only: "pour"."""
    pronouns: Mapping[str, str] = field(default_factory=dict)
    """Subject pronouns of one person, and pairs of words that stand for one: "ce dernier"."""
    determiner_genders: Mapping[str, str] = field(default_factory=dict)
    calendar: frozenset[str] = frozenset()
    """Words of time that follow a determiner but speak of nobody: "lundi", "semaine"."""
    complements: frozenset[str] = frozenset()
    """Words that tie a complement to its noun: "de", "of"."""
    closest_complements: frozenset[str] = frozenset()
    """Those that tie one to any noun; the others only to an office: "ministre aux Armées"."""
    oblique: Mapping[str, str] = field(default_factory=dict)
    """Pronouns behind a preposition: "(selon) lui", "(according to) her"."""
    offices: frozenset[str] = frozenset()
    """Roles that point back even with a complement: "le maire de Brie" is who was just named."""
    ranks: frozenset[str] = frozenset()
    """Words that make another office of one: "premier (ministre)", "vice (president)"."""
    former: frozenset[str] = frozenset()
    """Words that say the same of any role: "ancien", "former"."""
    first_person: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    possessives: frozenset[str] = frozenset()
    """Determiners that bring somebody related to whoever was named: "sa", "her"."""
    infinitive_endings: tuple[str, ...] = ()
    infinitive_marks: frozenset[str] = frozenset()
    """Words before an infinitive whose subject is that of the main clause: "de", "pour", "to"."""
    definite: frozenset[str] = frozenset()
    """Articles, alone and grown together with a preposition, that no bare person's name takes."""
    indefinite: frozenset[str] = frozenset()
    """Determiners that bring somebody new: "un", "plusieurs"."""
    prepositions: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    complementizers: frozenset[str] = frozenset()
    adjectives: frozenset[str] = frozenset()
    """Words that may stand before a role: "ancien", "former"."""
    roles: Mapping[str, str] = field(default_factory=dict)
    somebody: frozenset[str] = frozenset()
    """Words for one whom nobody knows: "quelqu'un", "somebody"."""
    ordinals: Mapping[str, int] = field(default_factory=dict)
    """Words that count those just named, from 0; from the end, from -1: "le second"."""
    person_endings: tuple[str, ...] = ()
    """Endings of nouns that mostly stand for somebody by what they do: "-iste", "-eiro"."""
    things: frozenset[str] = frozenset()
    """Nouns with such an ending that stand for nobody: "quartier"."""
    anaphors: Mapping[str, str] = field(default_factory=dict)
    """Nouns that only point back at somebody: "intéressé", "élue"."""
    bodies: frozenset[str] = frozenset()
    """Nouns of institutions and companies: "ministère", "council"."""
    body_adjectives: frozenset[str] = frozenset()
    """Adjectives that belong to the name of an institution: "national"."""
    papers: frozenset[str] = frozenset()
    """Nouns of what is printed or broadcast: "quotidien", "broadcaster"."""
    outlets: frozenset[str] = frozenset()
    """Names of newspapers, channels and agencies."""
    honorifics: Mapping[str, str] = field(default_factory=dict)
    particles: frozenset[str] = frozenset()
    joiners: frozenset[str] = frozenset()
    """Words that join the name of an institution: "de la", "of"."""
    first_names: Mapping[str, str] = field(default_factory=dict)
    not_names: frozenset[str] = frozenset()
    """Words with a capital that are no part of a name: days, months, openings of sentences."""
    places: frozenset[str] = frozenset()
    place_prepositions: frozenset[str] = frozenset()
    concerned: frozenset[str] = frozenset()
    """Nouns for whoever is talked about rather than whoever spoke last: "intéressé"."""
    source_nouns: frozenset[str] = frozenset()
    """Nouns that may follow "according to" though they name nobody: "sources", "witnesses"."""
    past_endings: tuple[str, ...] = ()
    """Endings of past participles, which without an auxiliary say nothing of who spoke."""
    participle_endings: tuple[str, ...] = ()
    """Endings of verbs whose subject is that of the main clause: "ajoutant", "adding"."""
    agents: frozenset[str] = frozenset()
    """Prepositions before whoever did something: "par", "by"."""
    offence_prepositions: frozenset[str] = frozenset()
    title_nouns: frozenset[str] = frozenset()
    """Nouns and participles that a title, a name or a nickname follows: "film", "baptisé"."""
    charge_nouns: frozenset[str] = frozenset()
    """Words that the name of an offence follows: "enquête", "poursuivi"."""
    speech_nouns: frozenset[str] = frozenset()
    """Nouns of saying: "statement" in "her statement that"."""
    as_for: frozenset[tuple[str, ...]] = frozenset()
    """Phrases at the opening of a sentence that tell whom it is about: "quant à"."""
    contrast: frozenset[tuple[str, ...]] = frozenset()
    """Phrases that bring another speaker: "de son côté"."""
    capital_nouns: bool = False
    """True where every noun has a capital, so that a capital alone shows no name."""
    drops_subject: bool = False
    """True where a verb needs no pronoun: "«…», explicó"."""
    single_marks: bool = False
    """True where the press quotes with single marks."""


@cache
def speech_of(lang: str) -> Speech:
    """The speech of a language; for any other language nothing, so that only marks are read."""
    module = part_of(lang, "speech")
    if module is None:
        return Speech()
    speech: Speech = module.SPEECH
    return speech


@cache
def first_names_of(lang: str) -> Mapping[str, str]:
    """First names with their gender: those of the language, then those of all the others.

    Names travel: a French article on Rome has its Giuseppe.
    """
    table: dict[str, str] = {}
    for other in LANGUAGES:
        for name, gender in speech_of(other).first_names.items():
            table[name] = gender if table.get(name, gender) == gender else ""
    return MappingProxyType({**table, **speech_of(lang).first_names})
