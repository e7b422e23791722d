"""Reads JSON Feed 1.0 and 1.1 (jsonfeed.org). It is JSON: no library is needed, only mistrust."""

from __future__ import annotations

import json
from typing import Any

from feeds.errors import NotAFeed
from feeds.parse.raw import Markup, RawEntry, RawFeed


def looks_like_json(content: bytes) -> bool:
    return content[:64].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")


def read_json(content: bytes, address: str, limit: int) -> RawFeed:
    """The channel and its first `limit` items. Raises NotAFeed."""
    document = _document(content, address)
    items = document.get("items")
    if not isinstance(items, list) or "jsonfeed.org" not in str(document.get("version", "")):
        raise NotAFeed(address, "JSON, but no JSON Feed")
    hubs = [hub.get("url") for hub in _objects(document.get("hubs"))]
    return RawFeed(
        title=_text(document.get("title")),
        site=_text(document.get("home_page_url")),
        lang=_text(document.get("language")),
        hub=next((_text(hub) for hub in hubs if hub), None),
        entries=[_entry(item) for item in _objects(items)[:limit]],
    )


def _document(content: bytes, address: str) -> dict[str, Any]:
    try:
        document = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise NotAFeed(address, f"broken JSON: {error}"[:200]) from error
    return document if isinstance(document, dict) else {}


def _entry(item: dict[str, Any]) -> RawEntry:
    html, plain = _text(item.get("content_html")), _text(item.get("content_text"))
    content = Markup(html) if html else Markup(plain, plain=True) if plain else None
    summary = _text(item.get("summary"))
    return RawEntry(
        id=_text(item.get("id")),
        link=_text(item.get("url")) or _text(item.get("external_url")),
        title=_text(item.get("title")),
        teaser=Markup(summary, plain=True) if summary else None,
        content=content,
        author=_author(item),
        published=_text(item.get("date_published")),
        updated=_text(item.get("date_modified")),
    )


def _author(item: dict[str, Any]) -> str | None:
    """1.1 has `authors`, 1.0 had `author`; many feeds write both."""
    people = _objects(item.get("authors")) + _objects([item.get("author")])
    names = dict.fromkeys(name for person in people if (name := _text(person.get("name"))))
    return ", ".join(names) or None


def _objects(value: object) -> list[dict[str, Any]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _text(value: object) -> str | None:
    """Ids are often numbers although the specification wants strings."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return str(value)
    return value if isinstance(value, str) and value.strip() else None
