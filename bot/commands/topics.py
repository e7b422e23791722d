"""Topics as people type them: by id or by name, in French or English, with or without accents."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from bot.commands.kinds import Ground, Kind, Suggestion, WrongWord
from bot.commands.nearest import distance, nearest
from bot.store.records import EVERYTHING
from bot.texts.texts import UI_LANGUAGES, texts_for
from feeds.read.topics import TOPIC_IDS
from feeds.read.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from bot.texts.texts import Texts

ALSO: Mapping[str, str] = {"all": EVERYTHING, "tous": EVERYTHING, "toutes": EVERYTHING}
MOST_WORDS = 4
"""Words that the longest typed name of a topic may have."""


def plain_name(name: str) -> str:
    """A name as it is compared: "Dépenses-publiques" and "depenses publiques" are one."""
    return " ".join(fold(name).replace("-", " ").replace("_", " ").replace("'", " ").split())


@cache
def _names() -> dict[str, str]:
    """Every plain name of every topic -> its id."""
    ids = (EVERYTHING, *TOPIC_IDS)
    names = {plain_name(texts_for(lang).topic(id_)): id_ for lang in UI_LANGUAGES for id_ in ids}
    return {**names, **ALSO, **{id_: id_ for id_ in ids}}


def take_topic(words: str, ground: Ground) -> tuple[str, str]:
    """The topic whose name is the longest one at the front of the words."""
    parts = words.split(" ")
    for length in range(min(MOST_WORDS, len(parts)), 0, -1):
        topic = _names().get(plain_name(" ".join(parts[:length])))
        if topic is not None:
            return topic, " ".join(parts[length:])
    raise _unknown(parts, ground.texts)


def topic_alone(words: str) -> str | None:
    """The topic that these words name, if they name one and say no more."""
    return _names().get(plain_name(words))


def _unknown(parts: list[str], texts: Texts) -> WrongWord:
    """What is wrong: as many of the first words as come nearest to a name."""
    names = _names()
    best: tuple[float, int, tuple[str, ...]] = (1.0, 1, ())
    for length in range(1, min(MOST_WORDS, len(parts)) + 1):
        typed = plain_name(" ".join(parts[:length]))
        found = nearest(typed, names)
        if found:
            far = distance(typed, found[0]) / len(found[0])
            best = min(best, (far, length, tuple(found)))
    _, length, found_names = best
    ids = dict.fromkeys(names[name] for name in found_names)
    return WrongWord(
        "usage-topic-unknown",
        {"word": " ".join(parts[:length])},
        instead=tuple(suggest_topic(id_, texts) for id_ in ids),
        rest=" ".join(parts[length:]),
    )


def suggest_topic(topic_id: str, texts: Texts) -> Suggestion:
    return Suggestion(topic_id, texts.topic(topic_id))


def offer_topics(typed: str, texts: Texts) -> Iterable[Suggestion]:
    """Topics whose name in the chat's language, or whose id, begins like what was typed."""
    start = plain_name(typed)
    for topic_id in (EVERYTHING, *TOPIC_IDS):
        name = texts.topic(topic_id)
        if plain_name(name).startswith(start) or topic_id.startswith(start):
            yield Suggestion(name.lower(), name)


TOPIC = Kind(take_topic, offer_topics)
