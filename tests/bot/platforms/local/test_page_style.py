"""The page's colours can be read: contrast of 4.5 or more, as WCAG 2 AA asks of text."""

from __future__ import annotations

import re

import pytest

from bot.platforms.local.server import PAGE

ENOUGH = 4.5
ON = {
    "paper": ("ink", "soft", "wax"),
    "stone": ("ink", "soft"),
    "head": ("ink", "soft"),
    "wax": ("wax-ink",),
    "slip": ("slip-ink",),
    **{f"{tone}-wash": (tone,) for tone in ("fiction", "satire", "watchdog", "good", "warning")},
}
"""What is written on what."""


def palettes() -> list[dict[str, str]]:
    style = (PAGE / "chat.css").read_text(encoding="utf-8")
    roots = re.findall(r":root \{(.*?)\}", style, re.DOTALL)
    return [dict(re.findall(r"--([\w-]+): #([0-9a-f]{6});", root)) for root in roots]


def luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
def test_what_is_written_can_be_read_on_what_it_is_written_on(theme: int) -> None:
    palette = palettes()[theme]
    for ground, inks in ON.items():
        for ink in inks:
            dark, bright = sorted((luminance(palette[ink]), luminance(palette[ground])))
            assert (bright + 0.05) / (dark + 0.05) >= ENOUGH, f"{ink} on {ground}"


def test_every_word_of_the_page_exists_in_both_languages() -> None:
    words = (PAGE / "words.js").read_text(encoding="utf-8")
    english, french = words.split("\n  fr: {")
    names = [re.findall(r'^\s+"?([\w-]+)"?: ', half, re.MULTILINE) for half in (english, french)]
    assert [name for name in names[0] if name != "en"] == names[1]
    used = re.findall(r'data-(?:word|label|hint)="(\w+)"', (PAGE / "index.html").read_text("utf-8"))
    assert set(used) <= set(names[1])
