"""What stands behind a quote: "a-t-il dit", "said the mayor", "selon lui", a signature, a note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feeds.read.people import Kind
from feeds.read.speakers.clauses import clause_subject, inversion, is_governed, subject_after
from feeds.read.speakers.finding import Finding
from feeds.read.speakers.frame import QUOTE
from feeds.read.speakers.phrases import is_head
from feeds.read.speakers.sources import source_subject
from feeds.read.speakers.subjects import Form, Subject, elided, subject_at
from feeds.read.speakers.verbs import next_verb, phrase_length, verb_group

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feeds.read.speakers.frame import Frame

_REACH = 60
_ADVERBS = 4
_SHORTEST_VERB = 3
_INSIDE = 400
"""Words of a quote in which an incise is looked for."""
_SPEECH_ENDS = frozenset(",?!…—–-")


def right_after(frame: Frame, at: int, end: int) -> Finding | None:
    """Words directly behind the quote: an inverted or plain verb, a source, a signature."""
    i = at + 1
    while i < end and frame.low(i) in (",", ")", "…"):
        i += 1
    found = incise(frame, i, end, near=True)
    if found is None and _ends_like_speech(frame, at):
        found = _subject_first(frame, at, i, end) or _some_verb(frame, i, end)
    return found or _signature(frame, at, end)


def _ends_like_speech(frame: Frame, at: int) -> bool:
    """True where the sentence plainly goes on behind whole words said: "… ready," he said."""
    outer = frame.spans[at]
    tail = frame.text[max(outer.start, outer.end - 6) : outer.end].rstrip("»”“\"'’‘<> \u202f\xa0")
    return frame.low(at + 1) == "," or tail[-1:] in _SPEECH_ENDS


def later(frame: Frame, at: int, end: int) -> Finding | None:
    """An incise further on in the sentence, behind a comma or another quote."""
    for i in range(at + 2, min(end, at + _REACH)):
        if frame.low(i - 1) in (",", QUOTE, "–", "—") and frame.low(i) != QUOTE:
            found = incise(frame, i, end, near=frame.low(i - 1) == QUOTE)
            if found is not None:
                return found
        elif inversion(frame, i) is not None:
            return inverted(frame, i, end)
    return None


def incise(frame: Frame, i: int, end: int, *, near: bool) -> Finding | None:
    return inverted(frame, i, end) or verb_first(frame, i, end, near=near) or _source(frame, i, end)


def inverted(frame: Frame, i: int, end: int) -> Finding | None:
    """As in "a-t-il déclaré", "s'est-elle étonnée", "explique-t-on"."""
    for j in range(i, min(end, i + 3)):
        subject = inversion(frame, j, any_verb=j == i and frame.low(i - 1) in (",", QUOTE))
        if subject is not None:
            last = j
            for k in range(j + 1, min(end, j + _ADVERBS + 1)):
                if frame.low(k) in frame.speech.verbs or frame.low(k) in frame.speech.mild_verbs:
                    last = k
                    break
            return Finding(
                _spokesman(frame, subject, last, end), frame.between(i, last), "inversion"
            )
        if frame.low(j) not in frame.speech.clitics:
            break
    return None


def _spokesman(frame: Frame, subject: Subject, last: int, end: int) -> Subject:
    """For "explique-t-on à la chaîne": the body behind which "on" hides."""
    if subject.words != ("on",):
        return subject
    for i in range(last + 1, min(end, last + 6)):
        found = subject_at(frame, i, end)
        if found is not None and found.form in (Form.BODY, Form.NAME):
            return found
    return subject


def verb_first(frame: Frame, i: int, end: int, *, near: bool) -> Finding | None:
    """As in "a ainsi déclaré le maire", "s'est défendu Luc Morel", "said the mayor"."""
    verb = verb_group(frame, i, end, mild=near)
    if verb is None:
        return None
    subject = subject_after(frame, verb + 1, end)
    if subject is None or (subject.form is Form.NOUN and subject.first > verb + 5):
        subject = elided(frame, verb)
    return Finding(subject, frame.between(i, verb), "verb-after") if subject else None


def _subject_first(frame: Frame, at: int, i: int, end: int) -> Finding | None:
    """As in "Morel said", "the mayor told reporters": a subject, then its verb."""
    verb = next_verb(frame, i, end) or _verb_of_name(frame, at, i)
    if verb is None or frame.low(i) in frame.speech.conjunctions:
        return None
    subject = _leading_subject(frame, i, verb)
    if subject is None:
        return None
    return Finding(subject, frame.spans[verb], "verb-after")


def _some_verb(frame: Frame, i: int, end: int) -> Finding | None:
    """As in "…", grumbled the mayor: any verb before a person tells how, though no list has it."""
    verb = i
    while verb < end and _opens_group(frame, verb):
        verb += 1
    if not _may_be_verb(frame, verb):
        return None
    if verb + 1 >= end or frame.low(verb + 1) in (".", ","):
        subject = elided(frame, verb)
    else:
        subject = subject_at(frame, verb + 1, end)
    if subject is None or subject.form not in (Form.NAME, Form.ROLE, Form.PRONOUN):
        return None
    if subject.entity is not None and subject.entity.kind is not Kind.PERSON:
        return None
    return Finding(subject, frame.between(i, verb), "verb-after")


def _opens_group(frame: Frame, i: int) -> bool:
    return frame.low(i) in frame.speech.auxiliaries or frame.low(i) in frame.speech.clitics


def _may_be_verb(frame: Frame, i: int) -> bool:
    """True for a word of which nothing is known, so that it may be a verb."""
    low, speech = frame.low(i), frame.speech
    if len(low) < _SHORTEST_VERB or not low.isalpha() or frame.is_capital(i) or is_head(frame, i):
        return False
    known = (speech.prepositions, speech.conjunctions, speech.relatives, speech.complementizers)
    others = (speech.determiners, speech.adverbs, speech.calendar, speech.adjectives)
    little = any(low in each for each in (frame.common, *known, *others))
    return not little and not low.endswith(speech.participle_endings or ("\0",))


def _verb_of_name(frame: Frame, at: int, i: int) -> int | None:
    """The word behind a name that follows the comma of a quote: “Never,” Morel shot back."""
    name = frame.names.get(i)
    if name is None or name.first != i or name.entity.kind is not Kind.PERSON:
        return None
    outer = frame.spans[at]
    inside = frame.text[outer.start : outer.end].rstrip("”’\"' \u202f\xa0")[-1:]
    verb = name.last + 1
    return verb if inside == "," and _may_be_verb(frame, verb) else None


def _leading_subject(frame: Frame, i: int, verb: int) -> Subject | None:
    """Who opens the clause: the first person named before a comma, else the first phrase."""
    for j in range(i, verb):
        name = frame.names.get(j)
        if name is None or name.first != j or name.entity.kind is not Kind.PERSON:
            continue
        if frame.low(name.last + 1) != "'s" and not is_governed(frame, j, i):
            return subject_at(frame, j, verb)
    subject = clause_subject(frame, i, verb)
    if subject is None or subject.form is not Form.NOUN:
        return subject
    return subject if subject.last + 2 >= verb and subject.first <= i + 1 else None


def _source(frame: Frame, i: int, end: int) -> Finding | None:
    """As in "selon le maire", "according to Mr Morel", "dixit Morel"."""
    length = phrase_length(frame, i, frame.speech.sources)
    if not length:
        return None
    subject = source_subject(frame, i + length, end)
    return Finding(subject, frame.between(i, i + length - 1), "selon") if subject else None


def _signature(frame: Frame, at: int, end: int) -> Finding | None:
    """A name alone behind the quote: "(Luc Morel)", "— Luc Morel"."""
    if frame.low(at + 1) not in ("(", "—", "–", "-", "―"):
        return None
    name = frame.names.get(at + 2)
    closing = frame.low(name.last + 1) if name else ""
    if name is None or name.first != at + 2 or name.entity.kind is Kind.PLACE:
        return None
    if closing not in (")", ",", "(", ".", "") and name.last + 1 < end:
        return None
    return Finding(subject_at(frame, at + 2, end), None, "signature")


def footnote(frame: Frame, at: int, end: int) -> Finding | None:
    """As in "… minuscule » (1)": the source stands in the note of that number."""
    if at + 3 < len(frame.lows) + 1 and frame.low(at + 1) in ("(", "["):
        mark = frame.low(at + 2)
        if (mark.isdigit() or mark == "*") and frame.low(at + 3) in (")", "]"):
            return Finding(None, None, "footnote", footnote=mark)
    if frame.low(at + 1) in ("*", "¹", "²", "³"):
        return Finding(None, None, "footnote", footnote=frame.low(at + 1))
    return None


def inside(frame: Frame) -> Iterator[Finding]:
    """Incises within a quote's own words: "…, explique Luc Morel. …"."""
    for i in range(1, min(len(frame.lows), 400)):
        if frame.lows[i - 1] not in (",", "!", "?"):
            continue
        found = inverted(frame, i, len(frame.lows)) or _named_incise(frame, i)
        if found is not None:
            yield Finding(found.subject, found.cue, "incise-inside")


def _named_incise(frame: Frame, i: int) -> Finding | None:
    found = verb_first(frame, i, len(frame.lows), near=True)
    if found is None or found.subject is None:
        return None
    is_one = found.subject.definite and frame.low(found.subject.last + 1) == ","
    if found.subject.form is not Form.NAME and not (is_one and found.subject.form is Form.ROLE):
        return None
    after = frame.low(found.subject.last + 1)
    return found if after in (",", ".", "", ";", ":") else None
