"""Path -> what lies there, for the whole press after a given round.

Pure: the server only hands out what is laid here.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.demo.render_feeds import MEDIA_TYPES, feed_path, render_feed
from bot.demo.render_pages import article_page, front_page, kiosk_page
from bot.demo.timetable import last_change, moments, out_after

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from bot.demo.newspapers import Newspaper, Outlet
    from bot.demo.timetable import Printed

_HTML = "text/html"
_ROBOTS = b"User-agent: *\nAllow: /\n"


@dataclass(frozen=True, slots=True)
class Resource:
    """What an address gives: bytes, their media type, and since when they have been so."""

    body: bytes
    media_type: str
    modified: datetime

    @property
    def etag(self) -> str:
        """The value of an entity tag, without its quotation marks."""
        return hashlib.sha256(self.body).hexdigest()[:16]


def lay_out(
    press: Sequence[Newspaper], number: int, opened: datetime, base: str
) -> dict[str, Resource]:
    """Everything that can be asked for once round `number` is out, by path."""
    opened = opened.replace(microsecond=0)  # HTTP dates have whole seconds
    when = moments(press, opened)
    laid = {
        "/": Resource(kiosk_page([paper.outlet for paper in press]), _HTML, opened),
        "/robots.txt": Resource(_ROBOTS, "text/plain", opened),
    }
    for newspaper in press:
        printed = out_after(newspaper, number, when)
        changed = last_change(printed, opened)
        laid.update(_newspaper(newspaper.outlet, printed, changed, base))
    return laid


def _newspaper(
    outlet: Outlet, printed: Sequence[Printed], changed: datetime, base: str
) -> Iterator[tuple[str, Resource]]:
    feed = render_feed(outlet, printed, changed=changed, base=base)
    yield feed_path(outlet), Resource(feed, MEDIA_TYPES[outlet.format], changed)
    yield f"/{outlet.slug}/", Resource(front_page(outlet, printed, base), _HTML, changed)
    for item in printed:
        beside = [other for other in printed if other is not item]
        # `changed`, not the article's own date: the "read more" box changes with every round.
        yield item.path, Resource(article_page(item, beside, base), _HTML, changed)
