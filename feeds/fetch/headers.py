"""What response headers say about caching and coming back, as plain values. Pure."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.message import Message
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_MAX_AGE = re.compile(r"(?:^|[,\s])max-age\s*=\s*\"?(\d{1,10})", re.IGNORECASE)
_NO_CACHE = re.compile(r"(?:^|[,\s])no-(?:cache|store)(?:$|[,\s=])", re.IGNORECASE)
_SECONDS = re.compile(r"\d{1,10}")


def max_age(headers: Mapping[str, str]) -> float | None:
    """Seconds for which the answer is fresh: max-age minus Age, else Expires minus Date.

    None where the server says nothing; 0 where it forbids to keep it (RFC 9111, 4.2.1).
    """
    control = headers.get("Cache-Control", "")
    if _NO_CACHE.search(control):
        return 0.0
    said = _MAX_AGE.search(control)
    if said:
        return max(0.0, float(said[1]) - _age(headers))
    return _until_expires(headers)


def retry_after(headers: Mapping[str, str], now: datetime) -> float | None:
    """Seconds that the server asks us to wait: Retry-After as a number or as a date."""
    text = headers.get("Retry-After", "").strip()
    if _SECONDS.fullmatch(text):
        return float(text)
    when = http_date(text)
    if when is None:
        return None
    # The server's own clock, where it tells it: ours may be off.
    return max(0.0, (when - (http_date(headers.get("Date", "")) or now)).total_seconds())


def http_date(text: str) -> datetime | None:
    """An aware datetime, or None where the text is no date."""
    try:
        moment = parsedate_to_datetime(text)
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def content_type(headers: Mapping[str, str]) -> tuple[str | None, str | None]:
    """The media type in lower case, and the charset it names."""
    text = headers.get("Content-Type", "")
    if not text.strip():
        return None, None
    message = Message()
    message["Content-Type"] = text.replace("\r", "").replace("\n", "")
    charset = message.get_param("charset")
    named = charset.strip().lower() if isinstance(charset, str) else None
    return text.partition(";")[0].strip().lower() or None, named or None


def _age(headers: Mapping[str, str]) -> float:
    text = headers.get("Age", "").strip()
    return float(text) if _SECONDS.fullmatch(text) else 0.0


def _until_expires(headers: Mapping[str, str]) -> float | None:
    """A date that cannot be read ("0", "-1") means expired already, but only where one is given."""
    expires = headers.get("Expires")
    if expires is None:
        return None
    until, since = http_date(expires), http_date(headers.get("Date", ""))
    if until is None:
        return 0.0
    return max(0.0, (until - since).total_seconds()) if since else None
