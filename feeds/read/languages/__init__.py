"""What is known of each language: one package per ISO 639-1 code, loaded when first asked for.

A language is data: `prose.py` (sentences, furniture, stems), `topics.py`, `money.py`, `speech.py`.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from feeds.model import LANGUAGES
from feeds.read.languages.prose import Prose

if TYPE_CHECKING:
    from types import ModuleType

__all__ = ["Prose", "part_of", "prose_of"]


@cache
def part_of(lang: str, part: str) -> ModuleType | None:
    """The module `part` ("prose", "money", ...) of a language; None for a language unread."""
    if lang not in LANGUAGES:
        return None
    return import_module(f"feeds.read.languages.{lang}.{part}")


@cache
def prose_of(lang: str) -> Prose:
    """The prose of a language; for any other language what all prose has in common: nothing."""
    module = part_of(lang, "prose")
    if module is None:
        return Prose()
    prose: Prose = module.PROSE
    return prose
