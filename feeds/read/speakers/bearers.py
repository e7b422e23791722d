"""Who bears a role: whom "the mayor" means by what the text has said of its people.

Which roles those are is read in `roles`; whom a role means that nobody bears, in `referents`.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from feeds.read.languages.speech import Speech
    from feeds.read.people import Entity
    from feeds.read.speakers.subjects import Subject


@dataclass(slots=True)
class Bearers:
    """The people of a text by the roles that it gives them."""

    speech: Speech
    roles: Mapping[str, Sequence[tuple[Entity, frozenset[str]]]]
    """By head noun, who bears a role and all the role's words."""
    borne: dict[int, set[str]] = field(default_factory=dict)
    """By identity of the person, the head nouns of all that they are."""

    def __post_init__(self) -> None:
        for head, held in self.roles.items():
            for entity, _ in held:
                self.borne.setdefault(id(entity), set()).add(head)

    def of(self, subject: Subject, last: Entity | None) -> Entity | None:
        """The person to whom the text gives this very role; `last` is who spoke last."""
        wanted = frozenset(subject.words) - self.speech.function_words
        best: Entity | None = None
        most = (0, False, False, -1)
        ranks = self.speech.ranks
        for entity, words in self.roles.get(subject.words[0], ()):
            score = _overlap(wanted, words)
            alike = wanted & ranks == words & ranks
            rank = (score, alike, entity is last, _last_before(entity, subject.span.start))
            if score and rank > most:
                best, most = entity, rank
        return best

    def is_other(self, entity: Entity, subject: Subject) -> bool:
        """True where the text makes somebody something else than the bare role asked for."""
        if not subject.bare or subject.words[0] in self.speech.anaphors:
            return False
        borne = self.borne.get(id(entity), set())
        return bool(borne) and not borne & frozenset(subject.words)


def _overlap(wanted: frozenset[str], words: frozenset[str]) -> int:
    """How many words a role shares with one given in the text; 0 where they differ."""
    shared = len(wanted & words)
    return shared if shared > 1 or len(wanted) == 1 else 0


def _last_before(entity: Entity, place: int) -> int:
    at = bisect_left(entity.mentions, place, key=lambda m: m.span.start)
    return entity.mentions[at - 1].span.start if at else 0
