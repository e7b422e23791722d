"""The labelled texts: how a TOML file of `tests/corpus/` becomes spans and expectations.

Labels are the words of the text. White space in them stands for any white space, ` ... ` for any
stretch of one paragraph. Words that stand in several places are told apart by `after`, the words
just before them. Whether a reading agrees with the labels is the business of
`tests.scoring.quotes`, `costs` and `summary`.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from feeds.model import LANGUAGES, Article, Span

CORPUS = Path(__file__).parents[1] / "corpus"

_OPENING = r"(?:[«»“”„‟\"‘‚‹›']\s?|^\s*[—–\-]\s?|^> ?)"
_CLOSING = r"(?=\s?[«»“”\"‘’›'])"
_GAP = " ... "


class Mislabelled(ValueError):
    """A label whose words stand nowhere in its text, or in several places."""


@dataclass(frozen=True, slots=True)
class QuoteLabel:
    span: Span
    speakers: tuple[str, ...]
    """Names that are all right. None where the text does not tell; "?" where it hardly does."""
    key: bool | None = None
    """Whether a reader would insist that the digest shows it, or does not. None: either."""

    @property
    def may_be_unknown(self) -> bool:
        return not self.speakers or "?" in self.speakers


@dataclass(frozen=True, slots=True)
class CostLabel:
    span: Span
    amount: Decimal | None
    amount_max: Decimal | None
    currencies: tuple[str, ...]
    per: tuple[str, ...]
    """Units that are all right; "" where the sum is counted by none."""
    approx: bool
    derived: bool
    roles: tuple[str, ...]
    """Roles that are all right; none where it is not asked."""
    what: tuple[str, ...]
    """Beginnings of words, any of which tells what the sum was for. None: not asked."""


@dataclass(frozen=True, slots=True)
class SummaryLabel:
    must_mention: tuple[str, ...] = ()
    """Each is one or more wordings, parted by "|"."""
    must_not_contain: tuple[str, ...] = ()
    must_not_open: tuple[str, ...] = ()
    """How the first sentence may not begin: it would lean on a sentence that is not told."""


@dataclass(frozen=True, slots=True)
class LabelledText:
    lang: str
    slug: str
    title: str
    text: str
    shows: tuple[str, ...]
    quotes: tuple[QuoteLabel, ...]
    maybe_quotes: tuple[Span, ...]
    """Of which two readers would disagree: neither asked for nor held against a reading."""
    not_quotes: tuple[Span, ...]
    costs: tuple[CostLabel, ...]
    maybe_costs: tuple[Span, ...]
    not_costs: tuple[Span, ...]
    people: tuple[tuple[str, ...], ...]
    maybe_people: tuple[str, ...]
    not_people: tuple[str, ...]
    summary: SummaryLabel

    @property
    def article(self) -> Article:
        return Article(self.text, title=self.title, lang=self.lang)


def load_corpus(root: Path = CORPUS) -> tuple[LabelledText, ...]:
    """All texts, by language and name. Raises `Mislabelled`, `tomllib.TOMLDecodeError`."""
    paths = (path for lang in LANGUAGES for path in sorted((root / lang).glob("*.toml")))
    return tuple(load_text(path) for path in paths)


def load_text(path: Path) -> LabelledText:
    try:
        return _labelled(path, tomllib.loads(path.read_text(encoding="utf-8")))
    except (Mislabelled, KeyError, TypeError, tomllib.TOMLDecodeError) as error:
        raise Mislabelled(f"{path.parent.name}/{path.stem}: {error}") from error


def _labelled(path: Path, raw: dict[str, Any]) -> LabelledText:
    text = raw.pop("text").removesuffix("\n")
    labelled = LabelledText(
        lang=path.parent.name,
        slug=path.stem,
        title=raw.pop("title"),
        text=text,
        shows=tuple(raw.pop("shows")),
        quotes=tuple(_quote(text, label) for label in raw.pop("quotes", ())),
        maybe_quotes=_everywhere(text, raw.pop("maybe_quotes", ())),
        not_quotes=tuple(the_marked(text, words) for words in raw.pop("not_quotes", ())),
        costs=tuple(_cost(text, label) for label in raw.pop("costs", ())),
        maybe_costs=_everywhere(text, raw.pop("maybe_costs", ())),
        not_costs=_everywhere(text, raw.pop("not_costs", ())),
        people=tuple(_either(names) for names in raw.pop("people", ())),
        maybe_people=tuple(raw.pop("maybe_people", ())),
        not_people=tuple(raw.pop("not_people", ())),
        summary=SummaryLabel(**{k: tuple(v) for k, v in raw.pop("summary", {}).items()}),
    )
    if raw:
        raise Mislabelled(f"nobody reads {sorted(raw)}")
    return labelled


def _quote(text: str, label: dict[str, Any]) -> QuoteLabel:
    raw = dict(label)
    span = the_quoted(text, raw.pop("words"), after=raw.pop("after", None))
    return QuoteLabel(span, _either(raw.pop("by", "")), **raw)


def _cost(text: str, label: dict[str, Any]) -> CostLabel:
    raw = dict(label)
    return CostLabel(
        span=the_one(text, raw.pop("words"), after=raw.pop("after", "")),
        amount=_decimal(raw.pop("amount", None)),
        amount_max=_decimal(raw.pop("max", None)),
        currencies=_either(raw.pop("currency", "")),
        per=_either(raw.pop("per", "")) or ("",),
        approx=raw.pop("approx", False),
        derived=raw.pop("derived", False),
        roles=_either(raw.pop("role", "")),
        what=tuple(raw.pop("what", ())),
        **raw,
    )


def the_one(text: str, words: str, *, after: str = "") -> Span:
    """The only place where the words stand (behind others). Raises `Mislabelled`."""
    return _only(words, find_all(text, words, behind=_spaced(after) + r"\s?" if after else ""))


def the_quoted(text: str, words: str, *, after: str | None = None) -> Span:
    """The only place where the words open behind a mark or a dash. Raises `Mislabelled`."""
    if after:
        return the_one(text, words, after=after)
    return _only(words, find_all(text, words, behind=_OPENING))


def the_marked(text: str, words: str) -> Span:
    """The only place where the words are all that stands between marks. Raises `Mislabelled`."""
    return _only(words, find_all(text, words, behind=_OPENING, before=_CLOSING))


def find_all(text: str, words: str, *, behind: str = "", before: str = "") -> list[Span]:
    """Where whole words stand between what the patterns `behind` and `before` match."""
    pattern = r"[^\n]*?".join(_spaced(part) for part in words.split(_GAP))
    start = r"(?<!\w)" if words[:1].isalnum() else ""
    end = r"(?!\w)" if words[-1:].isalnum() else ""
    found = re.finditer(f"{behind}{start}(?P<words>{pattern}){end}{before}", text, re.MULTILINE)
    return [Span(*match.span("words")) for match in found]


def _only(words: str, found: list[Span]) -> Span:
    if len(found) != 1:
        raise Mislabelled(f"{words!r} stands {len(found)} times")
    return found[0]


def _everywhere(text: str, labels: list[str]) -> tuple[Span, ...]:
    spans = []
    for words in labels:
        if not (found := find_all(text, words)):
            raise Mislabelled(f"{words!r} stands nowhere")
        spans += found
    return tuple(spans)


def _spaced(words: str) -> str:
    return r"\s+".join(map(re.escape, words.split()))


def _either(names: str) -> tuple[str, ...]:
    return tuple(names.split("|")) if names else ()


def _decimal(digits: str | None) -> Decimal | None:
    return None if digits is None else Decimal(digits)
