"""The only file that wires: settings in, a running Pasquin out, stopped in order.

`assembled` makes the parts and takes them apart again in reverse; `chat_page` serves the page, and
`run_jobs` keeps the jobs going until it is told to stop.
"""

from __future__ import annotations

import asyncio
import os
import signal
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from importlib.metadata import version
from typing import TYPE_CHECKING

import structlog

from bot.commands import answer, complete
from bot.commands.registry import find
from bot.commands.request import Defaults, House, Request
from bot.desk import Desk
from bot.errors import StoreFault
from bot.jobs.deliver import Deliver
from bot.jobs.edit import Edit
from bot.jobs.job import keep_running
from bot.jobs.poll import Poll
from bot.owner import is_dead, this_process
from bot.platforms.local.adapter import LocalPlatform
from bot.platforms.local.frames import Status
from bot.platforms.local.server import create_app, serving
from bot.store.store import Store
from bot.workers import Workers
from feeds.fetch.address import Policy
from feeds.fetch.client import Client
from feeds.fetch.robots import Robots

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Collection, Sequence

    from bot.commands.completion import Completion
    from bot.config.settings import Settings
    from bot.jobs.job import Job
    from bot.message import Message
    from bot.owner import Owner
    from bot.store.records import ChatRecord

log = structlog.get_logger(__name__)

ROLES = ("poll", "edit", "deliver", "local")
"""What `--only` may name."""
LAST_RESORT = 4.5
"""Seconds after which a stop that hangs is ended by force: a file that another program keeps locked
holds a transaction for ten. It is as safe as `kill -9`: nothing is lost by that."""
GRACE = 2.0
"""Seconds a job has to end its round once stopping begins. With the servers' own limits (2 s for
open pages) a stop takes 5 s at most."""


def utc_now() -> datetime:
    return datetime.now(UTC)


def user_agent(contact: str) -> str:
    """Our name, version and where to reach the operator, as newsrooms ask for."""
    about = f" (+{contact})" if contact else ""
    return f"Pasquin/{version('pasquin')}{about}"


@dataclass(frozen=True, slots=True)
class Parts:
    """Everything that was wired, for as long as `assembled` lasts."""

    settings: Settings
    now: Callable[[], datetime]
    store: Store
    desk: Desk
    house: House
    local: LocalPlatform
    poll: Poll
    edit: Edit
    deliver: Deliver

    async def local_chat(self) -> ChatRecord:
        """The chat on this machine, made at first sight with the settings' language and zone."""
        editions = self.settings.editions
        async with self.store.read() as tx:
            known = await tx.chats.find(self.local.at)
        if known is not None:
            return known
        async with self.store.write() as tx:
            return await tx.chats.ensure(
                self.local.at, lang=editions.language, zone=editions.timezone, now=self.now()
            )

    async def answer(self, line: str) -> Message:
        """What a command typed in the local chat is answered with."""
        request = Request(await self.local_chat(), may_change=True, now=self.now())
        message = await answer(line, request, self.house)
        for job in (self.poll, self.edit, self.deliver):
            job.bell.ring()  # the command may have made something due
        return message

    async def complete(self, line: str) -> Sequence[Completion]:
        """Ways to go on with a half-typed line in the local chat."""
        return complete(line, lang=(await self.local_chat()).lang)

    async def status(self) -> Status:
        """What the chat page shows besides messages."""
        chat = await self.local_chat()
        async with self.store.read() as tx:
            subscriptions = await tx.subscriptions.of(chat.id)
        due = [each.next_at for each in subscriptions if each.next_at is not None]
        return Status(chat.lang, chat.zone, min(due, default=None), first_words(chat.lang))


def first_words(lang: str) -> tuple[str, ...]:
    """What an empty chat offers to begin with, in its language."""
    offered = (find("help"), find("latest"), find("topics"))
    return tuple(f"/{command.name_in(lang)}" for command in offered if command)


@asynccontextmanager
async def assembled(
    settings: Settings, *, now: Callable[[], datetime] = utc_now
) -> AsyncIterator[Parts]:
    """Open the store, the client and the workers, and wire all parts.

    Raises `StoreFault` where the store cannot be used.
    """
    async with AsyncExitStack() as stack:
        store = await Store.open(settings.store.url)
        stack.push_async_callback(store.close)
        me = this_process(now())
        await _take_over(store, me)
        desk = await stack.enter_async_context(open_desk(settings, now=now))
        yield _wired(settings, store, desk, now=now, owner=str(me))


@asynccontextmanager
async def open_desk(
    settings: Settings, *, now: Callable[[], datetime] = utc_now
) -> AsyncIterator[Desk]:
    """A reading desk with its client and workers; enough for `pasquin read`."""
    agent = user_agent(settings.fetch.contact)
    policy = Policy(settings.fetch.allow_hosts, settings.fetch.allow_ports)
    client = Client(user_agent=agent, policy=policy, timeout_s=settings.fetch.timeout_seconds)
    workers = Workers(count=settings.reading.workers, seconds=settings.reading.seconds)
    async with workers, client:
        yield Desk(client, Robots(client, user_agent=agent, clock=now), workers)


async def _take_over(store: Store, me: Owner) -> None:
    """Give free what processes of this machine held when they were killed."""
    async with store.write() as tx:
        for name in await tx.owners.all():
            if is_dead(name, me):
                await tx.sources.release(name)
                await tx.editions.release(name)
                unfinished = await tx.deliveries.release(name)
                log.warning("took over from a dead process", owner=name, unfinished=unfinished)


def _wired(
    settings: Settings, store: Store, desk: Desk, *, now: Callable[[], datetime], owner: str
) -> Parts:
    local = LocalPlatform(store, now)
    deliver = Deliver(
        store,
        {local.name: local},
        owner=owner,
        now=now,
        resend=settings.delivery.resend_in_doubt,
    )
    edit = Edit(store, owner=owner, now=now, limit=settings.editions.digests, promised=deliver.bell)
    poll = Poll(
        store,
        desk,
        owner=owner,
        now=now,
        told=deliver.bell,
        floor=timedelta(minutes=settings.fetch.at_least_minutes),
    )
    defaults = Defaults(
        rhythm=settings.editions.rhythm,
        shortest=timedelta(minutes=settings.editions.shortest_minutes),
        contact=settings.fetch.contact,
        version=version("pasquin"),
    )
    house = House(store, desk, defaults)
    return Parts(settings, now, store, desk, house, local, poll, edit, deliver)


@asynccontextmanager
async def chat_page(parts: Parts) -> AsyncIterator[str]:
    """Serve the chat page; its address. Raises `WorkFault` where the port is taken."""
    await parts.local_chat()
    settings = parts.settings.local
    app = create_app(
        parts.local,
        answer=parts.answer,
        complete=parts.complete,
        status=parts.status,
        names=[settings.host],
    )
    async with serving(app, settings.host, settings.port) as address:
        yield address


async def run_jobs(parts: Parts, stop: asyncio.Event, roles: Collection[str] = ROLES) -> None:
    """Keep the named jobs going until `stop` is set; then let them end their rounds."""
    jobs: list[Job] = [job for job in (parts.poll, parts.edit, parts.deliver) if job.name in roles]
    async with asyncio.TaskGroup() as group:
        running = {group.create_task(keep_running(job, stop, parts.now)): job for job in jobs}
        await stop.wait()
        log.info("stopping")
        for job in jobs:
            job.bell.ring()
        late = (await asyncio.wait(running, timeout=GRACE))[1] if running else set()
        for task in late:
            task.cancel()
    for task in late:
        await _give_back(running[task])


async def _give_back(job: Job) -> None:
    """What a broken-off round had claimed is for whoever comes next, on this machine or another."""
    try:
        await job.give_back()
    except StoreFault as fault:
        log.warning("leases not given back: they end by themselves", job=job.name, why=str(fault))


def stop_on_signals(stop: asyncio.Event) -> None:
    """Ctrl-C and `kill` set `stop`; a second Ctrl-C ends the process at once."""
    loop = asyncio.get_running_loop()

    def first(name: str) -> None:
        log.info("signal", name=name)
        stop.set()
        loop.remove_signal_handler(signal.SIGINT)
        loop.call_later(LAST_RESORT, _end_by_force)

    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, first, number.name)


def _end_by_force() -> None:
    log.warning("not stopped in order; what was not finished is done at the next start")
    os._exit(1)
