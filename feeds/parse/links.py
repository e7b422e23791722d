"""A link as a document writes it becomes a web address, or nothing."""

from __future__ import annotations

from urllib.parse import urljoin

from feeds.parse.clean import without_controls

MAX_LINK = 2048


def web_address(base: str, link: str | None) -> str | None:
    """The link, resolved against `base`; None unless it is http(s): others are shown to nobody."""
    link = "".join(without_controls(link or "").split())
    if not link or len(link) > MAX_LINK:
        return None
    try:
        whole = urljoin(base, link)
    except ValueError:
        return None
    return whole if whole.lower().startswith(("http://", "https://")) else None
