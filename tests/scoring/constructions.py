"""What the corpus shows, and the table of where: `python -m tests.scoring.constructions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.scoring.labels import CORPUS, load_corpus

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.scoring.labels import LabelledText

GROUPS: dict[str, dict[str, str]] = {
    "Quotes: marks": {
        "guillemets": "« … », with no-break, narrow or ordinary spaces",
        "guillemets-no-space": "«…» without spaces",
        "curly": "“ … ”",
        "low-marks": "„ … “ and „ … ”",
        "reversed-guillemets": "» … « and › … ‹",
        "straight-marks": '" … "',
        "single-marks": "‘ … ’",
        "nested": "a quote inside a quote: the outer one is the quote",
        "badly-closed": "opened with one mark, closed with another",
        "reopened": "opened again at each paragraph, closed once",
    },
    "Quotes: how they are given to somebody": {
        "incise": "interrupted by its verb of saying, inside the marks or between two pairs",
        "joined": "two quotes of one verb, joined by “et”, “and”, “und” …",
        "colon": "introduced by a colon",
        "according-to": "selon, pour, d'après, according to, laut, según, secondo, volgens",
        "dixit": "dixit",
        "verb-before": "the verb stands before the quote",
        "verb-after": "the verb stands behind the quote",
        "inversion": "verb before subject: “a répondu l'élue”",
        "dialogue-dashes": "dialogue after dashes, with turns that nobody is named for",
        "interview": "questions and answers, a transcript",
        "tweet": "what somebody posts",
        "press-release": "a statement",
        "block-quote": "lines set off by “>”",
    },
    "Speakers": {
        "pronoun": "il, elle, he, she, er, sie …",
        "role": "“le maire”, “the chairman”: resolved to the name",
        "surname": "a surname alone",
        "interested": "l'intéressée, el interesado, de betrokkene, o próprio",
        "this-last": "ce dernier, the latter, este último: the one named last",
        "carry-over": "nobody named: who spoke before goes on",
        "alternating": "two people in turn, by pronoun and role",
        "apposition": "the name in apposition to the role, or the role to the name",
        "list-of-people": "one of several who were listed: “la deuxième”",
        "institution": "a company, an office, an association speaks",
        "newspaper": "a newspaper speaks",
        "footnote": "the source stands in a footnote",
        "misspelt": "a name misspelt is the same person",
        "unknown": "nobody is told: no speaker",
    },
    "Not quotes": {
        "scare": "words held at arm's length",
        "title-of-work": "titles of books, papers, plays, programmes on air",
        "nickname": "nicknames",
        "heading": "a cross-heading between marks: no quote, no sentence for a summary",
        "foreign-word": "a foreign word",
        "word-as-word": "a word that is spoken of",
        "programme": "names of plans and programmes",
    },
    "Costs: how they are written": {
        "symbol-after": "88 000 €, 13,50 €, with any space",
        "symbol-before": "£61,000, $3.5m, € 4.200, R$ 6",
        "point-thousands": "1.500 euros",
        "comma-thousands": "£23,500",
        "apostrophe-thousands": "CHF 2'000",
        "million": "2,3 millions d'euros",
        "abbreviated": "M€, k€, bn, m, Mio., Mrd., mld",
        "words-sum": "deux millions, zweieinhalb Millionen, dodici euro",
        "hundred-of": "une centaine de milliers, un centinaio di migliaia",
        "range": "entre 2 et 3 millions, £2m to £3m",
        "slash-range": "100/150 euros",
        "cents": "2 euros 50, 70 Cent, 2 euros e 40 cêntimos",
        "elliptic": "6,6 milliards, dont 2 en 2019",
        "currency-names": "livres sterling, Norwegian kroner, lire, pesetas",
        "currency-code": "EUR, USD, CHF",
        "hyphenated-per": "£140-a-night",
    },
    "Costs: what they say": {
        "per": "per month, year, day, night, hour, person, item",
        "approx": "environ, nearly, rund, unos, circa, ongeveer, cerca de",
        "derived": "reckoned by the article: “soit 30 000 € par passager”",
        "ambiguous": "a figure whose scale or unit is not told: no amount",
        "not-money": "people, scores, ages, years, per cent, metres",
        "spent": "what was spent",
        "price": "what something costs who wants it",
        "salary": "what somebody earns",
        "fine": "fines",
        "debt": "debts",
        "revenue": "receipts and profits",
        "promised": "what is promised",
        "saved": "what is, or was to be, saved",
    },
    "Summary: traps": {
        "byline": "the reporter's name",
        "caption": "a caption with the photographer's name",
        "read-also": "Lire aussi, Read more, Lesen Sie auch, Leggi anche, Lees ook, Leia também",
        "plea": "subscribe, support us, newsletter (and its sum, which is no cost)",
        "opening": "a sentence that cannot stand first: Mais, Il, Cette dernière …",
        "fiction": "invented news, told as such",
    },
}
CONSTRUCTIONS = {name: told for group in GROUPS.values() for name, told in group.items()}

_HEAD = """\
# The reading corpus

Texts written for this project, with invented people, places and papers, and what a careful person
takes from each: quotes and who says them, sums and what they are for, people, what a summary must
say and may not hold. A label is not what the code finds but what is there.

- `LANG/NAME.toml`: one text and its labels. Labels are words of the text, ` ... ` leaves words
  out; names that are as good are parted by `|`, and `?` says that no name will do too;
  `maybe_…` lists what two readers would not agree on, which is neither asked for nor held against.
- `floors.toml`: the figures that no change may fall under. `PASQUIN_FLOORS=raise pytest
  tests/corpus` raises them; only a hand lowers one.
- `python -m tests.scoring.misses fr speaker` lists what is wrong, with the place in the text.
- `python -m tests.scoring.constructions` writes this page.

The figures: *quotes* and *costs* are F1 (place, or place, amount and currency), *quotes with
speaker* too; *no wrong speaker* is the share of found quotes that are given to nobody wrong, since
a wrong name is worse than none; *same in NFD* is the share of texts that tell the same with their
letters decomposed; the others are shares of what is labelled.

"""


def readme(texts: Iterable[LabelledText]) -> str:
    where: dict[str, list[str]] = {name: [] for name in CONSTRUCTIONS}
    for text in texts:
        for name in text.shows:
            where[name].append(f"[{text.lang}/{text.slug}]({text.lang}/{text.slug}.toml)")
    return _HEAD + "\n".join(_table(title, where) for title in GROUPS)


def _table(title: str, where: dict[str, list[str]]) -> str:
    rows = [
        f"| {name} | {told} | {', '.join(where[name])} |" for name, told in GROUPS[title].items()
    ]
    return "\n".join([f"## {title}", "", "| | what | texts |", "|---|---|---|", *rows, ""])


if __name__ == "__main__":
    (CORPUS / "README.md").write_text(readme(load_corpus()), encoding="utf-8")
