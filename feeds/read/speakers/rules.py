"""Which words around a quote give it to somebody: one function for each way the press does it.

Each rule looks at one frame and one quote and answers with a subject as worded, or None.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from feeds.model import Span
from feeds.read.people import Kind
from feeds.read.speakers.frame import QUOTE, Frame
from feeds.read.speakers.subjects import (
    Form,
    Subject,
    clause_subject,
    inversion,
    is_governed,
    subject_after,
    subject_at,
    subject_before,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_REACH = 60
_ADVERBS = 4
_CLAUSE = 28
_SPEECH_ENDS = frozenset(",?!…—–-")
_CLAUSE_ENDS = frozenset((QUOTE, ";", ":", "!", "?", "\n"))
_OPENING = frozenset((",", "–", "—", "-", ")", "(", "…", "...", "]"))


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule found: who, by which words, and the rule's name."""

    subject: Subject | None
    cue: Span | None
    rule: str
    footnote: str = ""


def find(frame: Frame, at: int) -> Finding | None:
    """Who the words around the quote at position `at` give it to."""
    start, end = frame.sentence(at)
    behind = _right_after(frame, at, end) or _footnote(frame, at, end)
    if behind is not None and behind.rule != "selon":
        return behind
    before = _before(frame, start, at)
    if behind is not None and (before is None or before.rule != "verb-before"):
        return behind
    return before or _later(frame, at, end)


def _right_after(frame: Frame, at: int, end: int) -> Finding | None:
    """Words directly behind the quote: an inverted or plain verb, a source, a signature."""
    i = at + 1
    while i < end and frame.low(i) in (",", ")", "…"):
        i += 1
    found = _incise(frame, i, end, near=True)
    if found is None and _ends_like_speech(frame, at):
        found = _subject_first(frame, i, end)
    return found or _signature(frame, at, end)


def _ends_like_speech(frame: Frame, at: int) -> bool:
    """True where the sentence plainly goes on behind whole words said: "… ready," he said."""
    outer = frame.spans[at]
    tail = frame.text[max(outer.start, outer.end - 6) : outer.end].rstrip("»”“\"'’‘<> \u202f\xa0")
    return frame.low(at + 1) == "," or tail[-1:] in _SPEECH_ENDS


def _later(frame: Frame, at: int, end: int) -> Finding | None:
    """An incise further on in the sentence, behind a comma or another quote."""
    for i in range(at + 2, min(end, at + _REACH)):
        if frame.low(i - 1) in (",", QUOTE, "–", "—") and frame.low(i) != QUOTE:
            found = _incise(frame, i, end, near=frame.low(i - 1) == QUOTE)
            if found is not None:
                return found
        elif inversion(frame, i) is not None:
            return _inverted(frame, i, end)
    return None


def _incise(frame: Frame, i: int, end: int, *, near: bool) -> Finding | None:
    return (
        _inverted(frame, i, end) or _verb_first(frame, i, end, near=near) or _source(frame, i, end)
    )


def _inverted(frame: Frame, i: int, end: int) -> Finding | None:
    """ "a-t-il déclaré", "s'est-elle étonnée", "explique-t-on"."""
    for j in range(i, min(end, i + 3)):
        subject = inversion(frame, j)
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


def _verb_first(frame: Frame, i: int, end: int, *, near: bool) -> Finding | None:
    """ "a ainsi déclaré le maire", "s'est défendu Luc Morel", "said the mayor"."""
    verb = _verb_group(frame, i, end, mild=near)
    if verb is None:
        return None
    subject = subject_after(frame, verb + 1, end)
    if subject is None or (subject.form is Form.NOUN and subject.first > verb + 5):
        return None
    return Finding(subject, frame.between(i, verb), "verb-after")


def _verb_group(frame: Frame, i: int, end: int, *, mild: bool) -> int | None:
    """The position of the verb of saying of a group that begins at i: clitics, auxiliary, adverbs."""
    speech = frame.speech
    adverbs = 0
    for j in range(i, min(end, i + 8)):
        low = frame.low(j)
        if low in speech.verbs or (mild and low in speech.mild_verbs):
            following = frame.low(j + 1)
            if low in speech.auxiliaries and (
                following in speech.verbs or following in speech.adverbs
            ):
                continue
            return j
        if low in speech.auxiliaries or low in speech.clitics:
            continue
        if low not in speech.adverbs or adverbs >= _ADVERBS:
            return None
        adverbs += 1
    return None


def _subject_first(frame: Frame, i: int, end: int) -> Finding | None:
    """ "Morel said", "the mayor told reporters": a subject, then its verb, behind the quote."""
    verb = _next_verb(frame, i, end)
    if verb is None or frame.low(i) in frame.speech.conjunctions:
        return None
    subject = _leading_subject(frame, i, verb)
    if subject is None:
        return None
    return Finding(subject, frame.spans[verb], "verb-after")


def _next_verb(frame: Frame, i: int, end: int) -> int | None:
    """The first verb of saying behind position i, before the clause ends."""
    for j in range(i, min(end, i + _CLAUSE)):
        low = frame.low(j)
        if low in _CLAUSE_ENDS:
            return None
        is_verb = low in frame.speech.verbs or (j <= i + 4 and low in frame.speech.mild_verbs)
        if is_verb and j > i and j not in frame.names and not _in_relative_clause(frame, j, i):
            return None if frame.low(j - 1) in frame.speech.determiners else j
    return None


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


def _in_relative_clause(frame: Frame, verb: int, start: int) -> bool:
    """True where the verb's subject is "who" or "qui"."""
    speech = frame.speech
    j = verb - 1
    while j > start and frame.low(j) in speech.auxiliaries | speech.clitics | speech.adverbs:
        j -= 1
    return frame.low(j) in speech.relatives and frame.low(j) not in speech.complementizers


def _source(frame: Frame, i: int, end: int) -> Finding | None:
    """ "selon le maire", "according to Mr Morel", "dixit Morel"."""
    length = _phrase_length(frame, i, frame.speech.sources)
    if not length:
        return None
    subject = _source_subject(frame, i + length, end)
    return Finding(subject, frame.between(i, i + length - 1), "selon") if subject else None


def _source_subject(frame: Frame, i: int, end: int) -> Subject | None:
    if frame.low(i) in frame.speech.relatives:
        return _antecedent(frame, i)
    subject = subject_at(frame, i, end)
    if subject is None or subject.form is not Form.NOUN:
        return subject
    for j in range(i, min(end, i + 8)):
        name = frame.names.get(j)
        if name is not None and name.first == j:
            return subject_at(frame, j, end)
    told = subject.indefinite or subject.words[0] in frame.speech.source_nouns
    return subject if told else None


def _antecedent(frame: Frame, i: int) -> Subject | None:
    """The name before "pour qui", "selon lequel"."""
    for j in range(i - 1, max(-1, i - 5), -1):
        name = frame.names.get(j)
        if name is not None:
            return subject_at(frame, name.first, i)
    return None


def _phrase_length(frame: Frame, i: int, phrases: frozenset[tuple[str, ...]]) -> int:
    first = frame.low(i)
    for phrase in phrases:
        if phrase[0] == first and tuple(frame.lows[i : i + len(phrase)]) == phrase:
            return len(phrase)
    return 0


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


def _footnote(frame: Frame, at: int, end: int) -> Finding | None:
    """ "… minuscule » (1)": the source stands in the note of that number."""
    if at + 3 < len(frame.lows) + 1 and frame.low(at + 1) in ("(", "["):
        mark = frame.low(at + 2)
        if (mark.isdigit() or mark == "*") and frame.low(at + 3) in (")", "]"):
            return Finding(None, None, "footnote", footnote=mark)
    if frame.low(at + 1) in ("*", "¹", "²", "³"):
        return Finding(None, None, "footnote", footnote=frame.low(at + 1))
    return None


def _before(frame: Frame, start: int, at: int) -> Finding | None:
    """A verb or a source in front of the quote, the nearer the better; else the sentence's subject."""
    relative: Finding | None = None
    for i in range(at - 1, max(start, at - _REACH) - 1, -1):
        found = _source_before(frame, start, i, at) or _verb_before(frame, start, i, at)
        if found is None:
            continue
        if found.rule != "verb-before" or not _in_relative_clause(frame, i, start):
            return found
        relative = relative or found
    return relative or _colon(frame, start, at) or _possessive(frame, start, at)


def _source_before(frame: Frame, start: int, i: int, at: int) -> Finding | None:
    length = _phrase_length(frame, i, frame.speech.sources)
    if not length and (i == start or frame.low(i - 1) in (",", QUOTE)):
        length = _phrase_length(frame, i, frame.speech.opinions)
    if not length:
        return None
    subject = _source_subject(frame, i + length, at)
    if subject is None:
        return None
    return Finding(subject, frame.between(i, i + length - 1), "selon")


def _verb_before(frame: Frame, start: int, i: int, at: int) -> Finding | None:
    """A verb of saying at position i in front of the quote, with its subject on either side."""
    if not _is_saying(frame, i, at):
        return None
    subject = _participle_subject(frame, start, i) or subject_before(frame, i, start)
    behind = _is_inverted_clause(frame, start, i)
    if behind or subject is None:
        after = subject_after(frame, i + 1, at)
        if after is not None and after.form is not Form.NOUN and (behind or after.first == i + 1):
            subject = after
    elif _is_followed_by_name(frame, i):
        subject = subject_at(frame, i + 1, at)
    elif subject.form is Form.NOUN:
        opening = clause_subject(frame, start, i)
        subject = opening if opening is not None and opening.form is not Form.NOUN else subject
    if subject is None or (frame.low(i) in frame.speech.participles and subject.form is Form.NOUN):
        return None
    first = i
    while first - 1 > subject.last and frame.low(first - 1) in (
        frame.speech.auxiliaries | frame.speech.clitics | frame.speech.adverbs
    ):
        first -= 1
    return Finding(subject, frame.between(first, i), "verb-before")


def _is_followed_by_name(frame: Frame, i: int) -> bool:
    """True for "…, raconte Luc Morel, « … »": the name behind the verb is its subject."""
    name = frame.names.get(i + 1)
    if name is None or name.first != i + 1 or name.entity.kind is not Kind.PERSON:
        return False
    return frame.low(i) not in frame.speech.participles and frame.low(name.last + 1) in (
        ",",
        ":",
        QUOTE,
    )


def _participle_subject(frame: Frame, start: int, i: int) -> Subject | None:
    """The subject of the main clause for "ajoutant", "en lui demandant", "adding"."""
    if not _shares_subject(frame, i):
        return None
    j = i - 1
    while j >= start and frame.low(j) in frame.speech.clitics | frame.speech.adverbs:
        j -= 1
    if j in frame.names and j == i - 1:
        return None
    while j >= start and frame.low(j) not in (":", ";"):
        subject = inversion(frame, j)
        if subject is not None:
            return subject
        j -= 1
    for first in (j + 1, start):
        subject = clause_subject(frame, first, i)
        if subject is not None and subject.form is not Form.NOUN:
            return subject
    return None


def _shares_subject(frame: Frame, i: int) -> bool:
    """True for a participle and for an infinitive: "ajoutant", "avant de préciser"."""
    speech = frame.speech
    if speech.participle_endings and frame.low(i).endswith(speech.participle_endings):
        return True
    j = i - 1
    while j > 0 and frame.low(j) in speech.clitics:
        j -= 1
    return frame.low(j) in speech.infinitive_marks


def _is_inverted_clause(frame: Frame, start: int, i: int) -> bool:
    """True for "comme disait le patron" and for a verb that opens the clause."""
    j = i - 1
    while j >= start and frame.low(j) in frame.speech.auxiliaries | frame.speech.clitics:
        j -= 1
    return j < start or frame.low(j) in frame.speech.like_words or frame.low(j) in (QUOTE, ",")


def _is_saying(frame: Frame, i: int, at: int) -> bool:
    low, speech = frame.low(i), frame.speech
    near = at - i <= _NEAR or frame.low(at - 1) == ":"
    if low not in speech.verbs and not (near and low in speech.mild_verbs):
        return False
    return not _is_noun(frame, i) and i not in frame.names


def _is_noun(frame: Frame, i: int) -> bool:
    """True for "the report", "his latest claim", "mental state": forms that are nouns as well."""
    speech, before = frame.speech, frame.low(i - 1)
    if before in speech.determiners and before not in speech.clitics:
        return True
    if frame.low(i) not in speech.noun_verbs:
        return False
    is_verb = before in speech.auxiliaries or before in speech.pronouns or before in _PLURAL
    return not (is_verb or i - 1 in frame.names)


_NEAR = 3
_PLURAL = frozenset(("they", "we", "i", "you", "to", "who", "and"))


def _colon(frame: Frame, start: int, at: int) -> Finding | None:
    """ "X, directe : « … »": no verb of saying, but a colon and a subject."""
    if frame.low(at - 1) != ":":
        return None
    cue = frame.spans[at - 1]
    subject = _author(frame, start, at) or clause_subject(frame, start, at - 1)
    if subject is not None and subject.form is not Form.NOUN:
        return Finding(subject, cue, "colon")
    for i in range(at - 2, start - 1, -1):
        name = frame.names.get(i)
        if name is not None and name.entity.kind is Kind.PERSON:
            return Finding(subject_at(frame, name.first, at), cue, "colon")
        if frame.low(i) in frame.speech.anaphors or frame.low(i) in frame.speech.roles:
            phrase = _phrase_before(frame, start, i, at)
            if phrase is not None:
                return Finding(phrase, cue, "colon")
    return None


def _author(frame: Frame, start: int, at: int) -> Subject | None:
    """Whose "Communiqué de …" or "Lettre de …" it is that a sentence without a verb opens with."""
    for i in range(start, min(at, start + 3)):
        if frame.low(i) in frame.speech.speech_nouns:
            if frame.low(i + 1) in frame.speech.closest_complements:
                return subject_at(frame, i + 2, at - 1)
            return None
    return None


def _phrase_before(frame: Frame, start: int, i: int, at: int) -> Subject | None:
    """The phrase of the head noun at position i with its determiner: "(pour) ce jeune homme"."""
    for first in range(i - 1, max(start, i - 4) - 1, -1):
        if frame.low(first) in frame.speech.determiners:
            return subject_at(frame, first, at)
    return None


def _possessive(frame: Frame, start: int, at: int) -> Finding | None:
    """ "Morel's claim that “…”": the owner of a noun of saying."""
    for i in range(at - 1, max(start, at - _REACH) - 1, -1):
        if frame.low(i) not in frame.speech.speech_nouns:
            continue
        owner = frame.names.get(i - 2)
        if frame.low(i - 1) == "'s" and owner is not None:
            return Finding(subject_at(frame, owner.first, at), frame.spans[i], "possessive")
    return None


def subject_of_sentence(frame: Frame, at: int) -> Finding | None:
    """Who the quote's sentence is about, where nothing else says whose words they are."""
    start, _ = frame.sentence(at)
    subject = clause_subject(frame, start, at)
    if subject is None or subject.form in (Form.NOUN,):
        return None
    return Finding(subject, None, "subject")


def inside(frame: Frame) -> Iterator[Finding]:
    """Incises within a quote's own words: "…, explique Luc Morel. …"."""
    for i in range(1, min(len(frame.lows), 400)):
        if frame.lows[i - 1] not in (",", "!", "?"):
            continue
        found = _inverted(frame, i, len(frame.lows)) or _named_incise(frame, i)
        if found is not None:
            yield Finding(found.subject, found.cue, "incise-inside")


def _named_incise(frame: Frame, i: int) -> Finding | None:
    found = _verb_first(frame, i, len(frame.lows), near=False)
    if found is None or found.subject is None or found.subject.form is not Form.NAME:
        return None
    after = frame.low(found.subject.last + 1)
    return found if after in (",", ".", "", ";", ":") else None
