"""What the sample press must hold.

Each construction is there to try the reader on it: where a test here fails, somebody tidied the
press.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from bot.demo.newspapers import BlockKind, FeedFormat
from feeds.model import Genre

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.demo.newspapers import Newspaper, Piece

TOPICS = (
    "depenses collectivites parlement gouvernement elections justice police sante education "
    "ecologie numerique medias europe monde travail"
).split()

# (what, pattern over an article's text, in how many articles at least)
CONSTRUCTIONS = [
    ("guillemets with U+202F", r"«\u202f[^»]+\u202f»", 5),
    ("guillemets with U+00A0", r"«\u00a0[^»]+\u00a0»", 5),
    ("guillemets with ordinary spaces", r"« [^»]+ »", 3),
    ("guillemets with no space", r"«\w[^»]+[\w.…?!]»", 3),
    ("curly marks", r"“[^”]+”", 8),
    ("straight marks", r'(?<![\w"])"\w[^"]+[\w.,?!]"', 6),
    ("straight marks in French", r"\"[^\"]+\", s'est félicité", 1),
    ("single marks in curly ones", r"“[^”]*‘[^’]+’", 4),
    ("single marks in straight ones", r"\"[^\"]*'[^'\"]{5,}'[^\"]*\"", 2),
    ("curly marks in guillemets", r"«[^»]*“[^”]+”[^»]*»", 2),
    ("straight marks in guillemets", r'«[^»]*"[^"]+"[^»]*»', 1),
    ("a quote interrupted by an incise", r"«[^»]+, (?:a expliqué|explique|a relevé) [^»]+»", 4),
    ("a quote interrupted by « a déclaré »", r"«[^»]+, a déclaré [^»]+, [^»]+»", 1),
    ("a quote interrupted by a pronoun's incise", r"«[^»]+, \w+(?:-t)?-(?:il|elle)[.,] [^»]+»", 3),
    ("an English quote in two halves", r"[“\"][^”\"]+,[”\"] said [^“\"]+[,.] [“\"]", 4),
    ("a quote reopened in the next paragraph", r"«[^»]+\n\n«", 1),
    ("an English quote reopened in the next paragraph", r"“[^”]+\n\n“", 1),
    ("selon", r"\b[Ss]elon\b", 8),
    ("d’après", r"\b[Dd](?:’|')après\b", 4),
    ("according to", r"\b[Aa]ccording to\b", 8),
    ("a pronoun speaks French", r"\b(?:\w+-t|dit|prédit)-(?:elle|il)\b", 8),
    ("a pronoun speaks English", r"[”\"] (?:she|he) (?:said|explained|added)", 6),
    ("la maire", r"(?:répond|indique) la maire\b", 2),
    ("a role speaks French", r"(?:répond|indique|a \w+é|a répondu) l[ae] (?:maire|cand|prés)", 4),
    ("a role speaks English", r"[”\"] said the (?:mayor|Grand Duke|owner|bailiff)", 3),
    ("thousands with U+202F", r"\d\u202f\d{3}\u00a0€", 4),
    ("thousands with U+00A0", r"\d\u00a0\d{3}\u00a0€", 5),
    ("thousands with an ordinary space", r"\d \d{3} (?:€|euros)", 2),
    ("thousands with a point", r"\d\.\d{3} euros", 2),
    ("k€", r"\d\u00a0k€", 1),
    ("1,2 million d’euros", r"1,2[ \u00a0]million d’euros", 2),
    ("milliards", r"\d[ \u00a0]milliards d’euros", 2),
    ("£4.3m", r"£4\.3m", 3),
    ("$5bn", r"\$5bn", 3),
    ("entre … et … millions", r"entre \d et \d\u00a0millions d’euros", 2),
    ("de 10 à 15 000 euros", r"de 10 à 15.000.euros", 2),
    ("between … and …", r"between £\d[\d,m]+ and £\d", 2),
    ("par mois", r"(?:€|euros) par mois", 8),
    ("par an", r"euros par an", 3),
    ("par jour", r"€ par jour", 1),
    ("la nuit", r"€ la nuit", 1),
    ("de l’heure", r"€ de l’heure", 1),
    ("per month", r"£[\d,.]+m? (?:per|a) month", 4),
    ("per hour", r"£[\d.]+ per hour", 4),
    ("per night", r"£\d+ per night", 1),
    ("a year", r"£[\d,]+ (?:a|per) year", 5),
    ("une centaine de milliers d’euros", r"une centaine de milliers d.euros", 2),
    ("nearly £90,000", r"nearly £90,000", 2),
    ("près de, quelque", r"(?:près de|quelque) \d", 2),
    ("percentages", r"\d[ \u00a0]?(?:%|per cent)", 6),
    ("a note and its mark", r"\(1\)(?s:.*)\n\n\(1\) ", 3),
    ("scare quotes in French", r"\"(?:sculpteur|incivilité faciale|prime au sourire)\"", 2),
    ("scare quotes in English", r"“second phase”|“footwear \(sand\)”|“robe steward”", 3),
    ("ages", r"\d+\u00a0?\s?ans\b", 5),
]  # fmt: skip


def pieces_of(newspapers: Sequence[Newspaper], *, lang: str | None = None) -> list[Piece]:
    return [
        piece
        for newspaper in newspapers
        if lang in {None, newspaper.outlet.lang}
        for piece in newspaper.pieces
    ]


def folded(text: str) -> str:
    """Any white space as one ordinary space."""
    return " ".join(text.split())


@pytest.mark.parametrize(
    ("pattern", "least"), [row[1:] for row in CONSTRUCTIONS], ids=[row[0] for row in CONSTRUCTIONS]
)
def test_a_construction_is_in_the_press(
    newspapers: tuple[Newspaper, ...], pattern: str, least: int
) -> None:
    found = [piece.slug for piece in pieces_of(newspapers) if re.search(pattern, piece.text)]
    assert len(found) >= least, found


def test_there_are_enough_articles_in_both_languages(newspapers: tuple[Newspaper, ...]) -> None:
    assert len([piece for piece in pieces_of(newspapers, lang="fr") if not piece.replaces]) >= 20
    assert len(pieces_of(newspapers, lang="en")) >= 12


def test_every_article_is_of_a_length_that_can_be_read_standing(
    newspapers: tuple[Newspaper, ...],
) -> None:
    lengths = {piece.slug: len(piece.text.split()) for piece in pieces_of(newspapers)}
    assert {slug: words for slug, words in lengths.items() if not 120 <= words <= 450} == {}


def test_the_outlets_cover_genres_formats_and_both_ways_of_giving_text(
    newspapers: tuple[Newspaper, ...],
) -> None:
    outlets = [newspaper.outlet for newspaper in newspapers]
    assert len(outlets) >= 6
    assert {outlet.genre for outlet in outlets} == set(Genre)
    assert {outlet.format for outlet in outlets} == set(FeedFormat)
    ways = Counter(outlet.full for outlet in outlets)
    assert ways[True] >= 2
    assert ways[False] >= 2


def test_fiction_is_told_in_both_languages(newspapers: tuple[Newspaper, ...]) -> None:
    fiction = [paper for paper in newspapers if paper.outlet.genre is Genre.FICTION]
    assert {paper.outlet.lang for paper in fiction} == {"fr", "en"}
    assert sum(len(paper.pieces) for paper in fiction) >= 3


def test_no_slug_is_used_by_two_outlets(newspapers: tuple[Newspaper, ...]) -> None:
    slugs = Counter(piece.slug for piece in pieces_of(newspapers))
    assert slugs.most_common(1)[0][1] == 1


def test_topics_are_built_in_ones_and_every_one_has_an_article_that_is_not_fiction(
    newspapers: tuple[Newspaper, ...],
) -> None:
    used = {topic for piece in pieces_of(newspapers) for topic in piece.topics}
    assert used <= set(TOPICS)
    real = [paper for paper in newspapers if paper.outlet.genre is not Genre.FICTION]
    assert {topic for piece in pieces_of(real) for topic in piece.topics} == set(TOPICS)


def test_the_first_edition_is_rich_and_later_rounds_are_small(
    newspapers: tuple[Newspaper, ...],
) -> None:
    rounds = Counter(piece.round for piece in pieces_of(newspapers))
    assert rounds[0] >= 10
    assert rounds[1] >= 10
    assert sorted(rounds) == list(range(len(rounds)))
    assert all(1 <= count <= 3 for number, count in rounds.items() if number > 1)
    morning = {t for piece in pieces_of(newspapers) if piece.round == 1 for t in piece.topics}
    assert len(morning) >= 6


def test_yesterdays_paper_has_something_of_nearly_every_outlet(
    newspapers: tuple[Newspaper, ...],
) -> None:
    assert all(any(piece.round <= 1 for piece in paper.pieces) for paper in newspapers)
    assert sum(any(piece.round == 0 for piece in paper.pieces) for paper in newspapers) >= 6


NAME = r"[A-ZÀ-Ý][\w’'-]+ (?:de )?[A-ZÀ-Ý][\w’'-]+"
QUOTE = r"«[^»]{12,}»|“[^”]{12,}”|\"[^\"]{12,}\""


def test_every_article_quotes_somebody_named_in_the_same_paragraph(
    newspapers: tuple[Newspaper, ...],
) -> None:
    def quotes_somebody(piece: Piece) -> bool:
        return any(
            re.search(QUOTE, block.text) and re.search(NAME, re.sub(QUOTE, "", block.text))
            for block in piece.blocks
        )

    assert [piece.slug for piece in pieces_of(newspapers) if not quotes_somebody(piece)] == []


def test_nearly_every_article_names_a_sum(newspapers: tuple[Newspaper, ...]) -> None:
    sums = re.compile(r"[£$]\d|\d[ \u00a0](?:€|euros|k€|(?:million|milliard)s?[ \u00a0]d.euros)")
    without = [piece.slug for piece in pieces_of(newspapers) if not sums.search(piece.text)]
    assert without == []


def test_most_articles_have_a_cross_heading_and_some_a_block_quotation(
    newspapers: tuple[Newspaper, ...],
) -> None:
    kinds = Counter(
        kind for piece in pieces_of(newspapers) for kind in {block.kind for block in piece.blocks}
    )
    assert kinds[BlockKind.HEADING] >= 30
    assert kinds[BlockKind.QUOTATION] >= 2
    assert kinds[BlockKind.NOTE] >= 3


def test_notes_stand_at_the_end_of_an_article(newspapers: tuple[Newspaper, ...]) -> None:
    for piece in pieces_of(newspapers):
        notes = [block.kind is BlockKind.NOTE for block in piece.blocks]
        assert notes == sorted(notes), piece.slug


def test_one_event_is_told_by_three_outlets_that_agree_but_for_one_sum(
    newspapers: tuple[Newspaper, ...],
) -> None:
    tellings = [
        (paper.outlet.slug, folded(piece.text))
        for paper in newspapers
        for piece in paper.pieces
        if piece.event == "statue"
    ]
    assert len({outlet for outlet, _ in tellings}) == 3
    assert all("Gontran Pommerel" in text and "312 000" in text for _, text in tellings)
    assert [outlet for outlet, text in tellings if "348 000" in text] == [
        "la-gargouille-de-montaudry"
    ]


def test_an_event_is_told_in_different_words(newspapers: tuple[Newspaper, ...]) -> None:
    events: dict[str, list[set[str]]] = {}
    for piece in pieces_of(newspapers):
        if piece.event:
            events.setdefault(piece.event, []).append(set(re.findall(r"\w{4,}", piece.text)))
    assert sorted(events) == ["cycle-lane", "statue"]
    for tellings in events.values():
        for i, one in enumerate(tellings):
            for other in tellings[i + 1 :]:
                assert len(one & other) / len(one | other) < 0.25


def test_the_correction_changes_a_sum_and_says_so(newspapers: tuple[Newspaper, ...]) -> None:
    (new,) = [piece for piece in pieces_of(newspapers) if piece.replaces]
    (old,) = [piece for piece in pieces_of(newspapers) if piece.slug == new.replaces]
    assert new.round > old.round + 2
    changed = [block.text for block in new.blocks if block not in old.blocks]
    assert len(changed) == 2
    assert "4,3\u00a0millions d’euros" in changed[0]
    assert "3,4\u00a0millions d’euros" in old.blocks[0].text
    assert changed[1].startswith("Rectificatif.")


HOUSE_STYLES = [
    ("le-cormoran-enrhume", r"« | »| [;!?:](?!\w)|\d \d{3}|'", "U+202F, U+00A0, curly apostrophes"),
    ("contre-quittance", r"« | »| [;!?:](?!\w)|\d \d{3}|'|\u202f", "U+00A0 everywhere"),
    ("la-gargouille-de-montaudry", r"[\u00a0\u202f’]|«\S", "ordinary spaces, straight apostrophes"),
    ("le-presque-quotidien", r"«\s|\s»|'", "nothing inside guillemets"),
    ("the-dunmarrow-weasel", r"['\"\u00a0]", "curly marks"),
    ("the-pothole-examiner", r"[‘’“”\u00a0]", "straight marks"),
    ("the-weekly-hunch", r"['\"\u00a0]", "curly marks"),
]


@pytest.mark.parametrize(
    ("slug", "stranger"), [row[:2] for row in HOUSE_STYLES], ids=[row[2] for row in HOUSE_STYLES]
)
def test_an_outlet_keeps_its_typography(
    newspapers: tuple[Newspaper, ...], slug: str, stranger: str
) -> None:
    (paper,) = [paper for paper in newspapers if paper.outlet.slug == slug]
    strangers = [
        (piece.slug, match.group())
        for piece in paper.pieces
        for match in re.finditer(stranger, piece.text + "\n" + piece.title)
    ]
    assert strangers == []


def left_open(piece: Piece, opening: str, closing: str) -> list[str]:
    """Paragraphs that leave a quote open which the next one does not open again."""
    texts = [block.text for block in piece.blocks]
    return [
        text
        for text, following in zip(texts, [*texts[1:], ""], strict=True)
        if text.count(opening) != text.count(closing) and not following.startswith(opening)
    ]


@pytest.mark.parametrize(("opening", "closing"), ["«»", "“”"])
def test_marks_are_balanced_but_where_a_quote_runs_into_the_next_paragraph(
    newspapers: tuple[Newspaper, ...], opening: str, closing: str
) -> None:
    found = [
        open_ for piece in pieces_of(newspapers) for open_ in left_open(piece, opening, closing)
    ]
    assert found == []
