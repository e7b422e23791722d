"""Rhythms as an argument: all the words that are left, in the language of `bot.rhythm`."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bot.commands.kinds import Ground, Kind, Suggestion, WrongWord
from bot.errors import BadRhythm
from bot.present.rhythms import rhythm_words
from bot.rhythm import STEPS, Rhythm, parse_rhythm, spell
from feeds.read.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from bot.texts.texts import Texts

PROPOSED: Mapping[str, tuple[str, ...]] = {
    "fr": ("maintenant", "8:00", "7:30,18:00", "lun-ven 8:00", "sam 10:00", "toutes les heures"),
    "en": ("now", "8:00", "7:30,18:00", "mon-fri 8:00", "sat 10:00", "every hour"),
}
"""Rhythms that show the language by example."""

MOST_STEPS = 6
"""How many steps are named: the longest ones, few people want an edition every other minute."""


def take_rhythm(words: str, ground: Ground) -> tuple[Rhythm, str]:
    """A rhythm is the last thing on a line: it takes all the words."""
    try:
        return parse_rhythm(words, shortest=ground.shortest), ""
    except BadRhythm as bad:
        raise _wrong(bad, ground) from bad


def _wrong(bad: BadRhythm, ground: Ground) -> WrongWord:
    """Where the words stop making sense, and rhythms near to what was meant."""
    shortest = int(ground.shortest.total_seconds() // 60)
    steps = [step for step in STEPS if step >= shortest][-MOST_STEPS:]
    fields: dict[str, str | int] = {
        "reason": bad.reason,
        "word": bad.words[bad.at :] or bad.words,
        "shortest": shortest,
        "steps": ground.texts.listed([str(step) for step in steps]),
    }
    proposed = PROPOSED[ground.texts.lang][:3]
    if bad.reason in ("step", "too-often"):
        proposed = tuple(spell(Rhythm(step=step)) for step in steps[:3])
    return WrongWord("usage-rhythm", fields, instead=tuple(_suggestions(proposed, ground.texts)))


def offer_rhythms(typed: str, texts: Texts) -> Iterable[Suggestion]:
    """What was typed, read back, if it is a rhythm already; and those that begin like it."""
    start = fold(typed)
    proposed = [words for words in PROPOSED[texts.lang] if words.startswith(start)]
    if start not in proposed and _is_rhythm(typed):
        proposed.insert(0, typed)
    return _suggestions(proposed, texts)


def _is_rhythm(words: str) -> bool:
    try:
        parse_rhythm(words, shortest=timedelta(0))
    except BadRhythm:
        return False
    return True


def _suggestions(proposed: Iterable[str], texts: Texts) -> Iterable[Suggestion]:
    for words in proposed:
        label = rhythm_words(parse_rhythm(words, shortest=timedelta(0)), texts)
        yield Suggestion(words, label[:1].upper() + label[1:])


RHYTHM = Kind(take_rhythm, offer_rhythms)
