"""What a noun phrase is made of: its head noun, and where its complements end.

Whom a phrase stands for is the business of `subjects`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from feeds.read.speakers.frame import Frame

_LONGEST_PHRASE = 14


def head_of(frame: Frame, first: int, stop: int) -> int | None:
    """The head noun of a phrase whose words begin at position `first`; None where none follows."""
    head = first
    while head < stop and frame.low(head) in frame.speech.adjectives and not is_head(frame, head):
        head += 1
    head = _compound_head(frame, head, stop)
    follows = frame.low(head)[:1].isalpha() and continues_phrase(frame, head)
    if head > first and not (is_head(frame, head) or follows):
        head -= 1  # "une autre avant …": the adjective stands for the noun
    return head if head < stop and _may_be_head(frame, head) else None


def _may_be_head(frame: Frame, i: int) -> bool:
    low, speech = frame.low(i), frame.speech
    if not low[:1].isalpha() or low in speech.calendar:
        return False
    return low not in speech.auxiliaries and low not in speech.prepositions


def _compound_head(frame: Frame, head: int, stop: int) -> int:
    """Past words that only qualify the head where they stand before it: "police chief"."""
    if is_head(frame, head):
        qualifies = frame.low(head) in frame.speech.bodies
        return head + 1 if qualifies and frame.low(head + 1) in frame.speech.roles else head
    for i in range(head, min(head + 3, stop)):
        if not frame.low(i)[:1].isalpha() or frame.low(i) in frame.speech.prepositions:
            break
        if frame.low(i) in frame.speech.roles:
            return i
    return head


def is_head(frame: Frame, i: int) -> bool:
    low, speech = frame.low(i).removeprefix("ex-"), frame.speech
    return (
        low in speech.roles
        or low in speech.anaphors
        or low in speech.bodies
        or low in speech.papers
    )


def phrase_end(frame: Frame, head: int, stop: int) -> int:
    """The last position of the phrase: its complements, but no verb, adverb or new clause."""
    speech = frame.speech
    of_office = frame.low(head) in speech.roles or frame.is_capital(head)
    ties = speech.complements if of_office else speech.closest_complements
    last = head
    for i in range(head + 1, min(stop, head + _LONGEST_PHRASE)):
        low = frame.low(i)
        if _is_object(frame, i, ties):
            return max(head, i - 2)  # "the company paid / its shareholders"
        if low in ties or low in speech.determiners:
            if frame.low(i + 1).isdigit():
                break
            continue
        if low == "." and i in frame.names:
            continue
        if not (low[:1].isalnum() and continues_phrase(frame, i)):
            break
        last = i
    while last > head and _heads_clause(frame, last):
        last -= 1
    return last


def _is_object(frame: Frame, i: int, ties: frozenset[str]) -> bool:
    """True for a determiner or figure behind a word that nothing ties to it: that was a verb."""
    low, before = frame.low(i), frame.low(i - 1)
    if low not in frame.speech.determiners and not low[:1].isdigit():
        return False
    tied = before in ties or before in frame.speech.determiners or frame.is_capital(i - 1)
    return low not in ties and not tied and before[:1].isalpha()


def _heads_clause(frame: Frame, i: int) -> bool:
    """True for a participle that what follows belongs to: "le parti (dirigé) par X"."""
    endings = frame.speech.past_endings
    after = frame.low(i + 1)
    is_past = bool(endings) and frame.low(i).endswith(endings)
    return is_past and after in frame.speech.prepositions and frame.low(i) not in frame.speech.roles


def continues_phrase(frame: Frame, i: int) -> bool:
    low, speech = frame.low(i), frame.speech
    if frame.is_capital(i):
        return True
    if speech.capital_nouns:
        return False
    if low in speech.verbs and low not in speech.roles:
        return False
    stops = (speech.auxiliaries, speech.adverbs, speech.clitics, speech.prepositions)
    return not any(
        low in s for s in (*stops, speech.relatives, speech.conjunctions, speech.calendar)
    )
