"""What a rule finds: a subject as worded, the words that tell of it, the rule's name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from feeds.model import Span
    from feeds.read.speakers.subjects import Subject


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule found: who, by which words, and the rule's name."""

    subject: Subject | None
    cue: Span | None
    rule: str
    footnote: str = ""
