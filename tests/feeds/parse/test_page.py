"""A web page becomes an article."""

from __future__ import annotations

import pickle
from datetime import UTC, datetime

import pytest

from feeds.errors import NoArticle
from feeds.parse.page import Page, parse_page

ADDRESS = "https://cormoran.example/2026/fontaine"

PAGE = """<!DOCTYPE html>
<html lang="fr-FR"><head><meta charset="utf-8">
<title>La fontaine d’or - Le Cormoran</title>
<meta property="og:title" content="La fontaine d’or">
<meta property="og:site_name" content="Le Cormoran">
<meta name="author" content="Zoé Perrin">
<meta property="article:published_time" content="2026-11-02T10:00:00+01:00">
<link rel="canonical" href="/2026/la-fontaine">
</head><body>
<nav><ul><li><a href="/">Accueil</a></li><li><a href="/abo">Abonnez-vous</a></li></ul></nav>
<article><h1>La fontaine d’or</h1>
<p>Le maire de Saint-Amour a fait dorer la fontaine de la place, et personne ne sait pourquoi.</p>
<p>« Nous avons dépensé 88 000 € pour la fontaine », a déclaré le maire,
avant de partir en vacances à la mer avec ses amis du conseil municipal.</p>
<h2>Une eau à 3&nbsp;€ le litre</h2>
<p>Le contrat prévoit 1&#8239;200&nbsp;€ par mois<sup>1</sup> d’entretien, et
<em>la feuille d’or</em> sera changée tous les deux ans par un artisan venu de Florence.</p>
<blockquote><p>«&nbsp;Elle brille, c’est l’essentiel.&nbsp;»</p></blockquote>
<ul><li>Un devis perdu dans un tiroir</li><li>Deux factures jamais ouvertes</li></ul>
<p>L’opposition a demandé à voir le marché public, qui n’a pas encore été retrouvé à ce jour.</p>
<p>1. Hors taxes, selon la mairie, qui n’a pas répondu à nos autres questions.</p>
</article>
<footer><p>Mentions légales</p></footer></body></html>"""


def test_an_article_is_read_with_its_paragraphs_and_what_is_known_of_it() -> None:
    page = parse_page(PAGE.encode(), ADDRESS, "utf-8")
    assert page == Page(
        text="\n\n".join(
            [
                (
                    "Le maire de Saint-Amour a fait dorer la fontaine de la place, et personne "
                    "ne sait pourquoi."
                ),
                (
                    "« Nous avons dépensé 88 000 € pour la fontaine », a déclaré le maire, "
                    "avant de partir en vacances à la mer avec ses amis du conseil municipal."
                ),
                "Une eau à 3\u00a0€ le litre",
                (
                    "Le contrat prévoit 1\u202f200\u00a0€ par mois[1] d’entretien, et la "
                    "feuille d’or sera changée tous les deux ans par un artisan venu de Florence."
                ),
                "«\u00a0Elle brille, c’est l’essentiel.\u00a0»",
                "Un devis perdu dans un tiroir",
                "Deux factures jamais ouvertes",
                (
                    "L’opposition a demandé à voir le marché public, qui n’a pas encore été "
                    "retrouvé à ce jour."
                ),
                "1. Hors taxes, selon la mairie, qui n’a pas répondu à nos autres questions.",
            ]
        ),
        title="La fontaine d’or",
        author="Zoé Perrin",
        published=datetime(2026, 11, 2, 9, tzinfo=UTC),
        lang="fr-FR",
        canonical="https://cormoran.example/2026/la-fontaine",
        site="Le Cormoran",
    )
    assert pickle.loads(pickle.dumps(page)) == page


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "&nbsp;", "&#160;", "&#xA0;", "&#8239;"])
def test_no_break_spaces_of_quotes_and_sums_survive_however_written(space: str) -> None:
    told = PAGE.replace("« Nous", f"«{space}Nous").replace("88 000 €", f"88{space}000{space}€")
    text = parse_page(told.encode(), ADDRESS).text
    char = "\u202f" if space in {"\u202f", "&#8239;"} else "\u00a0"
    assert f"«{char}Nous avons dépensé 88{char}000{char}€ pour" in text


def test_the_mark_of_a_footnote_stands_apart_from_the_sum_before_it() -> None:
    link = '88 000 €<sup class="call"><a href="#n2">2</a></sup>'
    text = parse_page(PAGE.replace("88 000 €", link).encode(), ADDRESS).text
    assert "88 000 €[2] pour la fontaine" in text


@pytest.mark.parametrize("charset", ["iso-8859-15", "windows-1252", "utf-8", "nonsense", None])
def test_a_page_is_read_in_whatever_encoding_it_is_written(charset: str | None) -> None:
    written = charset if charset in {"iso-8859-15", "windows-1252"} else "utf-8"
    page = PAGE.replace("’", "'").replace('<meta charset="utf-8">', "")
    assert "La fontaine a coûté" not in page
    text = parse_page(page.encode(written, "xmlcharrefreplace"), ADDRESS, charset).text
    assert "88 000 € pour la fontaine" in text


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"   ",
        b"hello",
        b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
        b"<html></html>",
        b"<html><body><p>Not found</p></body></html>",
        b"<html><body><nav><a href='/'>Home</a></nav></body></html>",
        b'{"json": true}',
    ],
)
def test_a_page_without_an_article_is_said_to_have_none(content: bytes) -> None:
    with pytest.raises(NoArticle) as caught:
        parse_page(content, ADDRESS, None)
    assert caught.value.address == ADDRESS


def test_a_date_is_not_guessed_from_the_text() -> None:
    page = PAGE.replace('<meta property="article:published_time" '
                        'content="2026-11-02T10:00:00+01:00">', "")  # fmt: skip
    page = page.replace("à ce jour.", "à ce jour, le 14 mars 2019.")
    assert parse_page(page.encode(), "https://cormoran.example/fontaine").published is None


def test_a_canonical_link_that_is_no_web_address_is_none() -> None:
    page = PAGE.replace('href="/2026/la-fontaine"', 'href="javascript:alert(1)"')
    assert parse_page(page.encode(), ADDRESS).canonical is None
