"""/topics, /subscribe, /unsubscribe, /subscriptions: what comes to the chat, and when."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bot.commands.command import Argument
from bot.commands.rhythms import RHYTHM
from bot.commands.topics import TOPIC
from bot.message import Button, Heading, Items, Message, Note, Paragraph, Style, Text, text
from bot.present.rhythms import rhythm_words, stored_rhythm_words
from bot.present.rows import in_rows
from bot.present.usage import Offer, UsageProblem
from bot.rhythm import next_run, parse_rhythm, spell
from bot.store.records import EVERYTHING
from feeds.read.topics import TOPIC_IDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.commands.command import Given
    from bot.commands.request import House, Request
    from bot.message import Block, Run, Runs
    from bot.rhythm import Rhythm
    from bot.store.records import SubscriptionRecord
    from bot.texts.texts import Texts

FOLLOWED = Argument("argument-topic", TOPIC, missing="usage-topic-missing")
LEFT = Argument("argument-topic", TOPIC)
AT = Argument("argument-rhythm", RHYTHM)


async def topics(request: Request, house: House, given: Given) -> Message:
    """All topics, how much there is on each, and which the chat follows."""
    async with house.store.read() as tx:
        counts = await tx.archive.topics()
        total = await tx.archive.count()
        followed = {one.topic for one in await tx.subscriptions.of(request.chat.id)}
    counts = {**counts, EVERYTHING: total}
    shown = (EVERYTHING, *TOPIC_IDS)
    items = tuple(_topic(one, counts.get(one, 0), one in followed, request.texts) for one in shown)
    blocks: tuple[Block, ...] = (
        Heading(text(request.texts.say("topics-title"))),
        Items(items),
        Note(text(request.texts.say("topics-how"))),
    )
    buttons = [
        _button(request.texts.topic(one), f"/digest {one}") for one in shown if counts.get(one)
    ]
    return Message(blocks, in_rows(buttons))


def _topic(topic: str, count: int, followed: bool, texts: Texts) -> Runs:
    runs: list[Run] = [Text(texts.topic(topic), Style.STRONG)]
    if count:
        runs.append(Text(" — " + texts.say("topic-count", articles=count)))
    if followed:
        runs.append(Text(" · " + texts.say("topic-followed")))
    return tuple(runs)


async def subscribe(request: Request, house: House, given: Given) -> Message:
    """Follow a topic, or change the rhythm in which it is followed."""
    topic, rhythm = given.need(FOLLOWED), given.get(AT) or default_rhythm(house)
    due = next_run(rhythm, request.chat.zone, request.now)
    async with house.store.write() as tx:
        known = topic in {one.topic for one in await tx.subscriptions.of(request.chat.id)}
        await tx.subscriptions.add(
            request.chat.id, topic, rhythm=spell(rhythm), next_at=due, now=request.now
        )
        if request.chat.paused:
            # somebody there wants to hear from us again, so what stopped us is over
            await tx.chats.pause(request.chat.id, None)
    texts = request.texts
    title = texts.say("subscribe-changed" if known else "subscribe-done", topic=texts.topic(topic))
    blocks = [
        Paragraph(text(title, Style.STRONG)),
        Paragraph(text(texts.say("subscribe-rhythm", rhythm=rhythm_words(rhythm, texts)))),
    ]
    if due is not None:
        next_edition = texts.say("subscribe-next", city=texts.city(request.chat.zone))
        blocks.append(Paragraph((Text(next_edition + " "), request.voice.when(due))))
    return Message(tuple(blocks), (_after_subscribing(topic, texts),))


def default_rhythm(house: House) -> Rhythm:
    """The house's own rhythm, which may be shorter than what people may ask for."""
    return parse_rhythm(house.defaults.rhythm, shortest=timedelta(0))


def _after_subscribing(topic: str, texts: Texts) -> tuple[Button, ...]:
    return (
        _button(texts.say("button-see"), f"/digest {topic}"),
        _button(texts.say("button-unsubscribe"), f"/unsubscribe {topic}"),
    )


async def unsubscribe(request: Request, house: House, given: Given) -> Message:
    """Follow a topic no more. Where none is named, the chat's own are offered."""
    topic, texts = given.get(LEFT), request.texts
    async with house.store.write() as tx:
        removed = topic is not None and await tx.subscriptions.remove(request.chat.id, topic)
        left = await tx.subscriptions.of(request.chat.id)
    if topic is None or not removed:
        raise _nothing_to_leave(topic, left, texts)
    words = texts.say("unsubscribe-done", topic=texts.topic(topic), left=len(left))
    undo = _button(texts.say("button-subscribe-again"), f"/subscribe {topic}")
    return Message((Paragraph(text(words)),), ((undo,),))


def _nothing_to_leave(
    topic: str | None, followed: Sequence[SubscriptionRecord], texts: Texts
) -> UsageProblem:
    offers = tuple(Offer(texts.topic(one.topic), f"/unsubscribe {one.topic}") for one in followed)
    if not followed:
        return UsageProblem("unsubscribe-none")
    if topic is None:
        return UsageProblem("unsubscribe-which", offers=offers)
    return UsageProblem("unsubscribe-other", {"topic": texts.topic(topic)}, offers=offers)


async def subscriptions(request: Request, house: House, given: Given) -> Message:
    """What the chat follows, in which rhythm, and when the next edition is."""
    async with house.store.read() as tx:
        followed = await tx.subscriptions.of(request.chat.id)
    texts = request.texts
    if not followed:
        words = Paragraph(text(texts.say("subscriptions-none")))
        start = _button(texts.say("button-topics"), "/topics")
        every = _button(texts.say("button-everything"), f"/subscribe {EVERYTHING}")
        return Message((words,), ((start, every),))
    buttons = [
        _button(
            texts.say("button-leave", topic=texts.topic(one.topic)), f"/unsubscribe {one.topic}"
        )
        for one in followed
    ]
    return Message(tuple(_subscription_blocks(followed, request)), in_rows(buttons))


def _subscription_blocks(
    followed: Sequence[SubscriptionRecord], request: Request
) -> Iterator[Block]:
    texts = request.texts
    yield Heading(text(texts.say("subscriptions-title")))
    yield Items(tuple(tuple(_subscription(one, request)) for one in followed))
    if request.chat.paused:
        yield Paragraph(text(texts.say("subscriptions-paused")))
    yield Note(text(texts.say("subscriptions-zone", zone=request.chat.zone)))


def _subscription(one: SubscriptionRecord, request: Request) -> Iterator[Run]:
    texts = request.texts
    yield Text(texts.topic(one.topic), Style.STRONG)
    yield Text(f" — {stored_rhythm_words(one.rhythm, texts)}")
    if one.next_at is not None:
        yield Text(" · " + texts.say("subscriptions-next") + " ")
        yield request.voice.when(one.next_at)


def _button(label: str, command: str) -> Button:
    return Button(label, command=command)
