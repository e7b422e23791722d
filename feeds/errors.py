"""What can go wrong between an address and a digest.

    FeedsError
    ├── AddressRefused        what may not be fetched: scheme, private host, credentials, port
    ├── FetchError            an address was asked and did not give a body
    │   ├── Unreachable       no connection, no name, TLS refused, connection lost
    │   ├── TooSlow           the time limit passed
    │   ├── TooLarge          the decoded body passed the limit
    │   ├── TooManyRedirects
    │   ├── BadStatus         the server answered 4xx or 5xx: status, retry_after
    │   └── RobotsDisallow    robots.txt keeps this address from us
    ├── NotAFeed              bytes came, but no feed could be read in them
    ├── NotOpml               a file was to be a list of feeds and is none
    ├── NoArticle             a page without an article's text
    ├── ReadTimeout           parsing or reading passed its time limit
    └── ReadCrashed           the worker process that parsed or read died

Errors carry fields; the sentence a person reads in a chat is composed in `bot.present` from `code`
and those fields. `str(error)` is one English line, for the terminal and for logs. They survive the
way back from a worker process: `__reduce__` below rebuilds them without calling `__init__` again.
"""

from __future__ import annotations

from typing import ClassVar


def _rebuilt(
    kind: type[FeedsError], args: tuple[object, ...], fields: dict[str, object]
) -> FeedsError:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(fields)
    return error


class FeedsError(Exception):
    """Base of all errors of this package. `code` names the sentence for people."""

    code: ClassVar[str] = "feeds-error"

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuilt, (type(self), self.args, self.__dict__)


class AddressRefused(FeedsError):
    """The address may not be fetched. `reason`: scheme, host, private, credentials, port, empty."""

    code = "address-refused"

    def __init__(self, address: str, reason: str) -> None:
        super().__init__(f"{address!r} may not be fetched: {reason}")
        self.address = address
        self.reason = reason


class FetchError(FeedsError):
    """An address was asked and gave no body. `transient` says whether asking later may help."""

    code = "fetch-failed"
    transient: ClassVar[bool] = True

    def __init__(self, address: str, detail: str = "") -> None:
        super().__init__(f"{address}: {detail or self.code}")
        self.address = address
        self.detail = detail


class Unreachable(FetchError):
    """No connection: name unknown, refused, TLS, lost on the way."""

    code = "unreachable"


class TooSlow(FetchError):
    """The time limit passed before the body was complete."""

    code = "too-slow"


class TooLarge(FetchError):
    """The decoded body passed `limit` bytes."""

    code = "too-large"
    transient = False

    def __init__(self, address: str, limit: int) -> None:
        super().__init__(address, f"more than {limit} bytes")
        self.limit = limit


class TooManyRedirects(FetchError):
    """More redirects than allowed, or a circle."""

    code = "too-many-redirects"


class BadStatus(FetchError):
    """The server answered with an error. `retry_after` in seconds, if it said so."""

    code = "bad-status"

    def __init__(self, address: str, status: int, retry_after: float | None = None) -> None:
        super().__init__(address, f"HTTP {status}")
        self.status = status
        self.retry_after = retry_after


class RobotsDisallow(FetchError):
    """The host's robots.txt (RFC 9309) keeps this address from our user agent."""

    code = "robots-disallow"
    transient = False


class NotAFeed(FeedsError):
    """Bytes came, but no feed could be read in them. `page`: they look like an HTML page."""

    code = "not-a-feed"

    def __init__(self, address: str, detail: str = "", *, page: bool = False) -> None:
        super().__init__(f"{address}: not a feed. {detail}".rstrip())
        self.address = address
        self.detail = detail
        self.page = page


class NotOpml(FeedsError):
    """A file in which no OPML list of feeds could be read."""

    code = "not-opml"

    def __init__(self, detail: str = "") -> None:
        super().__init__(f"not a list of feeds (OPML). {detail}".rstrip())
        self.detail = detail


class NoArticle(FeedsError):
    """A page in which no article's text was found."""

    code = "no-article"

    def __init__(self, address: str) -> None:
        super().__init__(f"{address}: no article found in this page")
        self.address = address


class ReadTimeout(FeedsError):
    """Parsing or reading passed its time limit and was stopped."""

    code = "read-timeout"

    def __init__(self, what: str, seconds: float) -> None:
        super().__init__(f"{what}: stopped after {seconds:g} s")
        self.what = what
        self.seconds = seconds


class ReadCrashed(FeedsError):
    """The worker process died at its work: out of memory, or a fault in a C library."""

    code = "read-crashed"

    def __init__(self, what: str, exit_code: int) -> None:
        super().__init__(f"{what}: the worker process died with exit code {exit_code}")
        self.what = what
        self.exit_code = exit_code
