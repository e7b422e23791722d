"""What the store hands out: frozen values, never rows. Moments are aware and in UTC."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from bot.chat import ChatAddress
    from feeds.model import Article, Digest, Source

EVERYTHING = "tout"
"""The topic that every digest belongs to."""


@dataclass(frozen=True, slots=True)
class Check:
    """How the last look at a source went, and when the next one is due."""

    next_at: datetime
    etag: bytes | None = None
    last_modified: bytes | None = None
    body_hash: str | None = None
    checked_at: datetime | None = None
    succeeded_at: datetime | None = None
    failures: int = 0
    """Failures in a row."""
    fault: str | None = None
    """Code of the last failure (`feeds.errors`), None after a success."""


@dataclass(frozen=True, slots=True)
class SourceRecord:
    """A source that is followed. `baseline`: it was never read with success yet."""

    id: int
    source: Source
    check: Check
    baseline: bool
    added_at: datetime


@dataclass(frozen=True, slots=True)
class Finding:
    """What reading one entry brought: goes into the store in one transaction."""

    identity: str
    fingerprint: str
    """Hash of the entry as it came: tells an edited entry from a known one."""
    article: Article
    digest: Digest


@dataclass(frozen=True, slots=True)
class DigestRecord:
    """A digest with all that is needed to show it."""

    id: int
    source: Source
    article: Article
    digest: Digest
    found_at: datetime
    revised_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ChatRecord:
    """A chat that Pasquin knows."""

    id: int
    address: ChatAddress
    lang: str
    """Language of the texts: fr or en."""
    zone: str
    """IANA zone."""
    created_at: datetime
    paused: str | None = None
    """Why nothing is sent there, None while all is well."""


@dataclass(frozen=True, slots=True)
class SubscriptionRecord:
    """chat × topic × rhythm. `rhythm` in the words of `bot.rhythm`; `next_at` is None for `now`."""

    id: int
    chat_id: int
    topic: str
    rhythm: str
    created_at: datetime
    next_at: datetime | None


@dataclass(frozen=True, slots=True)
class DueChat:
    """A chat whose edition is due: its subscriptions that are due, claimed for the caller."""

    chat: ChatRecord
    subscriptions: tuple[SubscriptionRecord, ...]


@dataclass(frozen=True, slots=True)
class EditionRecord:
    """An edition as it was composed: references, never text."""

    id: int
    chat_id: int
    due_at: datetime
    digests: tuple[DigestRecord, ...]
    """In the order they are told."""


class DeliveryState(StrEnum):
    """The life of a delivery."""

    DUE = "due"
    SENDING = "sending"
    SENT = "sent"
    REFUSED = "refused"
    IN_DOUBT = "in doubt"


@dataclass(frozen=True, slots=True)
class DeliveryRecord:
    """The durable promise that a digest or an edition reaches a chat. One of the two ids is set."""

    id: int
    chat: ChatRecord
    digest_id: int | None
    edition_id: int | None
    attempts: int
    """Sends begun before this claim."""
    doubtful: bool
    """True where an earlier send may have been taken by the platform."""
    due_at: datetime


@dataclass(frozen=True, slots=True)
class TranscriptLine:
    """A message in the local chat. `message` is a JSON object; `key` is unique in its chat."""

    id: int
    chat_id: int
    key: str
    author: str
    """"pasquin" or "reader"."""
    message: str
    sent_at: datetime
