"""A digest as it is told: in full, in short, or in one line of a list.

Whatever the form, a mark of genre comes before anything that could be believed. What comes from
the article stands in runs of its own, letter by letter as the article has it.
"""

from __future__ import annotations

from itertools import islice, pairwise
from typing import TYPE_CHECKING

from bot.message import (
    Badge,
    Button,
    Heading,
    Items,
    Link,
    Message,
    Note,
    Paragraph,
    Quotation,
    Style,
    Text,
    Tone,
    text,
)
from bot.present.costs import cost_runs
from bot.present.telling import of_record
from bot.present.voice import Voice
from feeds.model import OTHER_LANGUAGE, Genre, Span

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from bot.message import Block, Run, Runs
    from bot.present.telling import Telling
    from bot.store.records import DigestRecord
    from bot.texts.texts import Texts
    from feeds.model import Cost, Quote

MOST_QUOTES = 3
MOST_COSTS = 5
SHORT_QUOTE = 280
"""Code points up to which a quote fits a digest told in short."""
GAP = " […] "
SEPARATOR = " · "


def digest_message(record: DigestRecord, texts: Texts, zone: str, *, now: datetime) -> Message:
    """One digest in full, as an instant subscriber gets it."""
    telling = of_record(record)
    return Message(tuple(full(telling, Voice(texts, zone, now))), link_row(telling, texts))


def link_row(telling: Telling, texts: Texts) -> tuple[tuple[Button, ...], ...]:
    """The button that opens the article, where it has an address."""
    link = telling.article.link
    return ((Button(texts.say("digest-open"), address=link),),) if link else ()


def full(telling: Telling, voice: Voice) -> Iterator[Block]:
    """Everything there is to tell of an article."""
    yield from badge(telling, voice.texts)
    yield from _heading(telling, voice.texts)
    yield from _byline(telling, voice)
    if telling.digest.summary:
        yield Paragraph(tuple(_summary(telling)))
    for quote in islice(telling.key_quotes(), MOST_QUOTES):
        yield _quotation(quote, telling, voice.texts)
    yield from _bill(telling, voice.texts)
    yield from _small_print(telling, voice)


def short(telling: Telling, voice: Voice) -> Iterator[Block]:
    """The first sentence, one quote if it is short, one cost."""
    yield from badge(telling, voice.texts)
    yield from _heading(telling, voice.texts)
    yield from _byline(telling, voice)
    if telling.digest.summary:
        yield Paragraph(text(telling.words(telling.digest.summary[0])))
    for quote in islice(telling.key_quotes(), 1):
        if quote.span.end - quote.span.start <= SHORT_QUOTE:
            yield _quotation(quote, telling, voice.texts)
    for cost in islice(_costs_unsaid(telling), 1):
        yield Items((cost_runs(cost, telling, voice.texts),))


def _costs_unsaid(telling: Telling) -> Iterator[Cost]:
    """Costs that say more than the first sentence does: its own words would only come twice."""
    said = telling.digest.summary[0] if telling.digest.summary else Span(0, 0)
    for cost in telling.key_costs():
        in_sentence = said.start <= cost.span.start and cost.span.end <= said.end
        if cost.what is not None or not in_sentence:
            yield cost


def line(telling: Telling, texts: Texts) -> Runs:
    """Genre, title and outlet in one line of a list."""
    return tuple(_line(telling, texts))


def _line(telling: Telling, texts: Texts) -> Iterator[Run]:
    if telling.invented:
        yield Text(texts.say("genre-fiction"), Style.STRONG)
        yield Text(SEPARATOR)
    yield title_run(telling, texts)
    if telling.outlet:
        yield Text(f" — {telling.outlet}")


def badge(telling: Telling, texts: Texts) -> Iterator[Badge]:
    """The mark of genre. Plain reporting needs none."""
    if telling.genre is Genre.FICTION:
        yield Badge(Tone.FICTION, texts.say("badge-fiction"))
    elif telling.genre is Genre.SATIRE:
        yield Badge(Tone.SATIRE, texts.say("badge-satire"))


def _heading(telling: Telling, texts: Texts) -> Iterator[Heading]:
    """The title; nothing for a bare text, which has neither a title nor an address."""
    if telling.article.title or telling.article.link:
        yield Heading((title_run(telling, texts),))


def title_run(telling: Telling, texts: Texts) -> Text | Link:
    """The title as a link to the article."""
    title = telling.article.title or texts.say("digest-untitled")
    link = telling.article.link
    return Link(title, link) if link else Text(title, Style.STRONG)


def _byline(telling: Telling, voice: Voice) -> Iterator[Note]:
    parts: list[Run] = []
    if telling.outlet:
        parts.append(Text(telling.outlet))
    if telling.digest.lang not in (voice.texts.lang, OTHER_LANGUAGE):
        language = voice.texts.language(telling.digest.lang)
        parts.append(Text(voice.texts.say("digest-in-language", language=language)))
    if telling.moment:
        parts.append(voice.when(telling.moment))
    if parts:
        yield Note(_separated(parts))


def _separated(parts: list[Run]) -> Runs:
    runs = [run for part in parts for run in (Text(SEPARATOR), part)]
    return tuple(runs[1:])


def _summary(telling: Telling) -> Iterator[Text]:
    """Each sentence in a run of its own; a mark stands where the article said more in between."""
    spans = telling.digest.summary
    yield Text(telling.words(spans[0]))
    for before, span in pairwise(spans):
        between = telling.article.text[before.end : span.start]
        yield Text(GAP if between.strip() else " ")
        yield Text(telling.words(span))


def _quotation(quote: Quote, telling: Telling, texts: Texts) -> Quotation:
    return Quotation(text(telling.words(quote.span)), tuple(_credit(quote, telling, texts)))


def _credit(quote: Quote, telling: Telling, texts: Texts) -> Iterator[Run]:
    """Whose words they are. An unknown speaker gets no credit: "anonymous" would be a guess."""
    if quote.speaker:
        yield Text(quote.speaker)
    if telling.invented:
        yield Text((SEPARATOR if quote.speaker else "") + texts.say("digest-invented-words"))


def _bill(telling: Telling, texts: Texts) -> Iterator[Block]:
    costs = [cost_runs(cost, telling, texts) for cost in telling.key_costs()][:MOST_COSTS]
    if costs:
        genre = "fiction" if telling.invented else "other"
        yield Paragraph(text(texts.say("digest-bill", genre=genre), Style.STRONG))
        yield Items(tuple(costs))


def _small_print(telling: Telling, voice: Voice) -> Iterator[Note]:
    if telling.article.excerpt:
        yield Note(text(voice.texts.say("digest-excerpt")))
    if telling.revised_at:
        revised = Text(voice.texts.say("digest-revised") + " ")
        yield Note((revised, voice.when(telling.revised_at)))
    if telling.digest.topics:
        names = (voice.texts.topic(topic) for topic in telling.digest.topics)
        yield Note(text(SEPARATOR.join(names)))
