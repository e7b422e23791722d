"""What stands close around a sum: about how much, per what, in which role, reckoned or told.

Patterns are run on short windows of folded text beside the sum, so the cost of a sum is constant.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from feeds.model import Per, Role
from feeds.read.money.lexicon import lexicon_of
from feeds.read.money.tokens import fold_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from feeds.read.money.vocabulary import ContextWords

_ABOUT_REACH = 40
_PER_REACH = 48
_ROLE_BEFORE = 140
_ROLE_AFTER = 60
_PENALTY = 25
_PENALTY_VERB_FINAL = 4
"""Where the verb stands last, a cue behind the sum is as near as one before it."""
_NEXT_LEAD = 15
"""Letters before a sum in which a cue is said of it, not of the sum before."""
_NEVER = re.compile(r"(?!)")
_CLAUSE_END = re.compile(r"[.,;:!?()\n]")
_END = re.compile(r"[.;:!?()\n]")


@dataclass(frozen=True, slots=True)
class Window:
    """The folded text around one sum: its sentence, cut at its neighbours."""

    before: str
    after: str
    follows: bool = False
    """Whether another sum stands right before it."""
    leads: bool = False
    """Whether another sum stands right behind it."""

    @classmethod
    def around(
        cls, text: str, *, place: tuple[int, int], bounds: tuple[int, int], sums: tuple[bool, bool]
    ) -> Window:
        """`place`: start and end of the sum; `bounds`: where its words end; `sums`: at sums."""
        start, end = place
        before = text[max(bounds[0], start - _ROLE_BEFORE) : start]
        after = text[end : min(bounds[1], end + _ROLE_AFTER)]
        follows = sums[0] and bounds[0] >= start - _ROLE_BEFORE
        leads = sums[1] and bounds[1] <= end + _ROLE_AFTER
        return cls(fold_text(before), fold_text(after), follows, leads)

    def own_after(self) -> str:
        """What stands behind the sum and is not said of the next one: "her salary of"."""
        if not self.leads:
            return self.after
        return _CLAUSE_END.split(self.after, maxsplit=1)[0][: max(0, len(self.after) - _NEXT_LEAD)]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The patterns of one language."""

    about: re.Pattern[str]
    about_after: re.Pattern[str]
    derived: re.Pattern[str]
    per: re.Pattern[str]
    per_later: re.Pattern[str]
    alone: re.Pattern[str]
    roles: re.Pattern[str]
    words: ContextWords
    penalty: int
    """Letters by which a cue behind the sum counts as farther away."""

    def is_about(self, window: Window) -> bool:
        before = window.before[-_ABOUT_REACH:]
        return bool(self.about.search(before) or self.about_after.match(window.after))

    def is_derived(self, window: Window) -> bool:
        return bool(self.derived.search(window.before[-_ABOUT_REACH:]))

    def per_what(self, window: Window) -> Per | None:
        after = window.after[:_PER_REACH]
        found = self.per.match(after)
        if found is not None:
            return self._unit(found)
        near = _CLAUSE_END.split(after, maxsplit=1)[0]
        later = self.per_later.search(near)
        if later is not None:
            return self.words.per[later["unit"]]
        alone = self.alone.search(near) or self._alone_before(window)
        return self.words.per_alone[alone[1]] if alone else None

    def _alone_before(self, window: Window) -> re.Match[str] | None:
        before = window.before
        of_last = self.per.match(before) if window.follows else None
        before = before[of_last.end() if of_last else 0 :][-_PER_REACH:]
        ends = [found.end() for found in _END.finditer(before)]
        return self.alone.search(before[ends[-1] :] if ends else before)

    def _unit(self, found: re.Match[str]) -> Per | None:
        if found["unit"]:
            return self.words.per[found["unit"]]
        if found["alone"]:
            return self.words.per_alone[found["alone"]]
        return None if found["any"] in self.words.per_not else Per.ITEM

    def role(self, window: Window) -> Role:
        """The role that the nearest cue gives; a cue behind the sum counts as farther."""
        nearest, role = len(window.before) + len(window.after) + self.penalty, Role.UNKNOWN
        before = window.before
        for found in self.roles.finditer(before):
            nearest, role = len(before) - found.end(), Role(found.lastgroup or "unknown")
        behind = self.roles.search(window.own_after())
        if behind is not None and behind.start() + self.penalty < nearest:
            return Role(behind.lastgroup or "unknown")
        return role


@cache
def surroundings_of(lang: str) -> Surroundings:
    words = lexicon_of(lang).words.context
    about = _any(words.about)
    links = _any(words.about_links)
    lead, unit, alone = _any(words.per_leads), _any(words.per), _any(words.per_alone)
    any_lead = _any(words.per_any)
    return Surroundings(
        about=_compiled(
            about, rf"(?:^|[\W_])(?:{about})[\s'\-]*(?:(?:{links or '(?!)'})['\s]\s*)*[\"«“(]?\s*$"
        ),
        about_after=_compiled(words.about_after, rf"\s+(?:{_any(words.about_after)})\b"),
        derived=_compiled(words.derived, rf"\b(?:{_any(words.derived)})[\s,]+(?:[\w']+\s){{0,4}}$"),
        per=_compiled(
            unit,
            r"[\s\-]*(?:(?:brut|net|ttc|ht)\w*\s+)*"
            rf"(?:(?:{lead})[\s\-]*(?P<unit>{unit})\b|(?P<alone>{alone})\b"
            rf"|(?:{any_lead or '(?!)'})\s+(?P<any>[a-z]{{3,}})\b)",
        ),
        per_later=_compiled(any_lead, rf"\b(?:{any_lead})\s+(?P<unit>{_times(words)})\b"),
        alone=_compiled(alone, rf"\b({alone})\b"),
        roles=_role_pattern(words),
        words=words,
        penalty=_PENALTY_VERB_FINAL if lexicon_of(lang).words.links.verb_final else _PENALTY,
    )


def _times(words: ContextWords) -> str:
    items = {Per.ITEM, Per.PERSON}
    return _any(word for word, per in words.per.items() if per not in items)


def _role_pattern(words: ContextWords) -> re.Pattern[str]:
    groups = [
        rf"(?P<{role.value}>{'|'.join(map(_stem, stems))})" for role, stems in words.roles.items()
    ]
    return re.compile(rf"\b(?:{'|'.join(groups)})") if groups else _NEVER


def _stem(stem: str) -> str:
    """A beginning of a word; with a blank at its end, a whole word."""
    whole = stem.endswith(" ")
    return re.escape(fold_text(stem.strip())).replace(r"\ ", r"\s+") + (r"\b" if whole else "")


def _any(phrases: Iterable[str]) -> str:
    ordered = sorted(phrases, key=len, reverse=True)
    return "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in ordered)


def _compiled(needed: object, pattern: str) -> re.Pattern[str]:
    """The pattern, or one that never matches where a language has no such words."""
    return re.compile(pattern) if needed else _NEVER
