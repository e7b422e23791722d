"""A message as plain text."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.message import (
    Badge,
    Button,
    Fold,
    Heading,
    Items,
    Link,
    Message,
    Note,
    Paragraph,
    Quotation,
    Rule,
    Style,
    Text,
    Tone,
    When,
    paragraph,
    text,
)
from bot.present.plain import plain

WANTED = """\
[warning] Mind

# Title

one `two` here <https://example.org> yesterday

(small)

> first line
> second line
> — Odile Brac

• a
• b

1. a
2. b

----

+ More
  inside
  • a

[Go → /go]  [Open → https://example.org]
"""


def test_every_block_run_and_button_has_its_line() -> None:
    two = (text("a"), text("b"))
    link = Link("here", "https://example.org")
    when = When(datetime(2026, 11, 22, tzinfo=UTC), "yesterday")
    mixed = (Text("one "), Text("two", Style.CODE), Text(" "), link, Text(" "), when)
    message = Message(
        (
            Badge(Tone.WARNING, "Mind"),
            Heading(text("Title")),
            Paragraph(mixed),
            Note(text("small")),
            Quotation(text("first line\nsecond line"), text("Odile Brac")),
            Items(two),
            Items(two, ordered=True),
            Rule(),
            Fold("More", (paragraph("inside"), Items((text("a"),)))),
        ),
        ((Button("Go", command="/go"), Button("Open", address="https://example.org")),),
    )
    assert plain(message) == WANTED
