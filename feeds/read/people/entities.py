"""Which mentions name the same person or body, and by which fullest name.

A surname alone, a first name alone and a misspelt name belong to the full name. Where mentions
stand and what speaks for a person is found in `mentions` and `evidence`.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from feeds.read.people.evidence import Kind, Mention
from feeds.read.words import fold

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from feeds.model import Span


_PERSON_SCORE = 2
_NAMED_PERSON = 3
"""Evidence up to which an acronym, an outlet or a place stays what its words say."""
_NAMESAKES = 20
_MOST_SPELLINGS = 300
"""Full names among which misspellings are looked for; an article has some thirty."""
_SHORTEST_MISSPELT = 5
_LONGEST_SLIP = 2


@dataclass(frozen=True, slots=True)
class Entity:
    """Somebody or something named: the fullest name, where that stands, and all its mentions."""

    name: str
    span: Span
    kind: Kind
    gender: str
    mentions: tuple[Mention, ...]
    words: tuple[str, ...]


@dataclass(slots=True)
class _Group:
    """Mentions of one entity while they are gathered."""

    words: tuple[str, ...]
    mentions: list[Mention] = field(default_factory=list)

    @property
    def score(self) -> int:
        return sum(m.person for m in self.mentions)


def gather(
    text: str, mentions: Sequence[Mention], first_names: Mapping[str, str]
) -> tuple[Entity, ...]:
    """The entities of a text, in the order of their first mention."""
    groups = _full_names(mentions)
    _merge_misspelt(groups, first_names)
    _merge_longer(groups)
    table = list({id(group): group for group in groups.values()}.values())
    table += _single_names(mentions, table)
    entities = [_entity(text, group, first_names) for group in table if group.mentions]
    return tuple(sorted((e for e in entities if not _is_word(e)), key=lambda e: e.mentions[0].span))


def key(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(fold(word) for word in words)


def _full_names(mentions: Sequence[Mention]) -> dict[tuple[str, ...], _Group]:
    groups: dict[tuple[str, ...], _Group] = {}
    for mention in mentions:
        if len(mention.words) > 1:
            group = groups.setdefault(key(mention.words), _Group(mention.words))
            group.mentions.append(mention)
    return groups


def _merge_misspelt(groups: dict[tuple[str, ...], _Group], first_names: Mapping[str, str]) -> None:
    """Let a name spelt nearly like another of the text be the same, the more frequent spelling."""
    by_part: dict[tuple[str, ...], list[tuple[str, ...]]] = defaultdict(list)
    for words in islice(groups, _MOST_SPELLINGS):
        by_part[words[:-1]].append(words)
        by_part[("", *words[1:])].append(words)
    for alike in by_part.values():
        for i, one in enumerate(alike):
            for other in alike[i + 1 :]:
                if groups[one] is not groups[other] and _is_slip(one, other, first_names):
                    _merge(groups, one, other)


def _is_slip(one: tuple[str, ...], other: tuple[str, ...], first_names: Mapping[str, str]) -> bool:
    if one[:-1] == other[:-1]:
        return is_misspelt(one[-1], other[-1], shortest=_SHORTEST_MISSPELT - 1)
    genders = first_names.get(one[0], ""), first_names.get(other[0], "")
    if all(genders) and genders[0] != genders[1]:
        return False
    return is_misspelt(one[0], other[0])


def _merge(
    groups: dict[tuple[str, ...], _Group], one: tuple[str, ...], other: tuple[str, ...]
) -> None:
    keep, give = groups[one], groups[other]
    if len(give.mentions) > len(keep.mentions):
        keep, give = give, keep
    keep.mentions += give.mentions
    for words, group in islice(groups.items(), _MOST_SPELLINGS):
        if group is give:
            groups[words] = keep


def _merge_longer(groups: dict[tuple[str, ...], _Group]) -> None:
    """Let "Ann Clay" and "Bell Clay" be "Ann Bell Clay" where the text has both."""
    by_ends: dict[tuple[str, ...], _Group] = {}
    for words, group in sorted(groups.items(), key=lambda item: -len(item[0])):
        longest = by_ends.get(words[-2:], group) if len(words) == 2 else group
        longest = by_ends.setdefault((words[0], words[-1]), longest)
        by_ends.setdefault(words[-2:], longest)
        if longest is not group and group.mentions is not longest.mentions:
            longest.mentions += group.mentions
            groups[words] = longest


def is_misspelt(one: str, other: str, *, shortest: int = _SHORTEST_MISSPELT) -> bool:
    """True for two spellings within one slip of each other, or two in a long word."""
    length = min(len(one), len(other))
    if length < shortest or one[0] != other[0] or abs(len(one) - len(other)) > 1:
        return False
    allowed = 1 if length < 8 else _LONGEST_SLIP
    return _distance_within(one[:40], other[:40], allowed)


def _distance_within(one: str, other: str, allowed: int) -> bool:
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        previous, row[0] = row[0], i
        for j, b in enumerate(other, 1):
            cost = min(row[j] + 1, row[j - 1] + 1, previous + (a != b))
            previous, row[j] = row[j], cost
        if min(row) > allowed:
            return False
    return row[-1] <= allowed


def _single_names(mentions: Sequence[Mention], full: list[_Group]) -> list[_Group]:
    """Give surnames and first names alone to their full names; the rest are groups of their own."""
    surnames, firsts = _indexes(full)
    beginnings = _by_beginning(surnames)
    alone: dict[str, _Group] = {}
    for mention in mentions:
        if len(mention.words) != 1:
            continue
        word = fold(mention.words[0])
        owner = _owner(mention, surnames.get(word, []))
        owner = owner or _only(firsts.get(word, [])) or _misspelt_owner(word, beginnings)
        if owner is None:
            owner = alone.setdefault(word, _Group(mention.words))
        owner.mentions.append(mention)
    return list(alone.values())


def _indexes(full: list[_Group]) -> tuple[dict[str, list[_Group]], dict[str, list[_Group]]]:
    surnames: dict[str, list[_Group]] = defaultdict(list)
    firsts: dict[str, list[_Group]] = defaultdict(list)
    for group in full:
        if group.mentions[0].kind in (Kind.BODY, Kind.PLACE):
            continue
        words = key(group.words)
        for table, word in ((surnames, words[-1]), (firsts, words[0])):
            if len(table[word]) < _NAMESAKES:
                table[word].append(group)
    return surnames, firsts


def _owner(mention: Mention, owners: list[_Group]) -> _Group | None:
    """Who a surname alone means: the one named last before it, of the same gender if that shows."""
    best: _Group | None = None
    for group in owners:
        first = group.mentions[0]
        if mention.gender and first.gender and mention.gender != first.gender:
            continue
        if best is None or best.mentions[-1].span < group.mentions[-1].span:
            best = group
    return best


def _only(owners: list[_Group]) -> _Group | None:
    return owners[0] if len(owners) == 1 else None


def _by_beginning(surnames: dict[str, list[_Group]]) -> dict[str, list[tuple[str, _Group]]]:
    """Surnames of one person each by their first two letters, in which misspellings agree."""
    table: dict[str, list[tuple[str, _Group]]] = defaultdict(list)
    for surname, owners in islice(surnames.items(), _MOST_SPELLINGS):
        if len(owners) == 1:
            table[surname[:2]].append((surname, owners[0]))
    return table


def _misspelt_owner(word: str, beginnings: dict[str, list[tuple[str, _Group]]]) -> _Group | None:
    """Whose surname the word nearly is."""
    if len(word) <= _SHORTEST_MISSPELT:
        return None
    alike = beginnings.get(word[:2], ())
    return next((owner for surname, owner in alike if is_misspelt(surname, word)), None)


def _entity(text: str, group: _Group, first_names: Mapping[str, str]) -> Entity:
    mentions = tuple(sorted(group.mentions, key=lambda m: m.span))
    fullest = _fullest(mentions)
    genders = Counter(m.gender for m in mentions if m.gender)
    gender = genders.most_common(1)[0][0] if genders else ""
    return Entity(
        name=" ".join(fullest.span.of(text).split()),
        span=fullest.span,
        kind=_kind(group, fullest, first_names),
        gender=gender,
        mentions=mentions,
        words=key(fullest.words),
    )


def _fullest(mentions: tuple[Mention, ...]) -> Mention:
    """The first mention of the longest name; of several spellings, of the most frequent."""
    length = max(len(m.words) for m in mentions)
    spellings = Counter(m.words for m in mentions if len(m.words) == length)
    words = spellings.most_common(1)[0][0]
    return next(m for m in mentions if m.words == words)


def _kind(group: _Group, fullest: Mention, first_names: Mapping[str, str]) -> Kind:
    best = max(m.person for m in group.mentions)
    worst = min(m.person for m in group.mentions)
    if fullest.kind is not Kind.OTHER and best <= _NAMED_PERSON:
        return fullest.kind
    if len(fullest.words) > 1:
        known = fullest.words[0] in first_names
        is_person = best > 0 if known else _shown(group, best, worst)
    else:
        known = fullest.words[0] in first_names and best > 0
        is_person = (best >= _PERSON_SCORE or known) and best + worst > 0
    return Kind.PERSON if is_person else Kind.OTHER


def _shown(group: _Group, best: int, worst: int) -> bool:
    """Whether the text shows a name with an unknown first name to be a person's, not a brand's."""
    if best > _PERSON_SCORE:
        return worst > -_NAMED_PERSON
    return worst >= 0 and best > 0 and len(group.mentions) > 1


def _is_word(entity: Entity) -> bool:
    """True for a word that only opens sentences and nothing shows to be a name."""
    plain = len(entity.words) == 1 and entity.kind is Kind.OTHER
    return plain and all(m.opens_sentence for m in entity.mentions)
