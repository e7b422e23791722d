"""HTML of feeds becomes plain text with its paragraphs."""

from __future__ import annotations

import pytest

from feeds.parse.markup import plain_text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>Un.</p><p>Deux.</p>", "Un.\n\nDeux."),
        ("Un.<p>Deux.</p>Trois.", "Un.\n\nDeux.\n\nTrois."),
        ("<div><div>Un.</div></div><div>Deux.</div>", "Un.\n\nDeux."),
        ("<p>Un<br>deux<br/>\n trois</p>", "Un\ndeux\ntrois"),
        ("Un<br><br>Deux", "Un\n\nDeux"),
        ("<h2>Titre</h2><p>Un.</p>", "Titre\n\nUn."),
        ("<ul><li>a</li><li>b</li></ul>", "a\n\nb"),
        ("<blockquote><p>« Non »</p></blockquote>fin", "« Non »\n\nfin"),
        ("<p>Un  <b>mot</b>\n en\t<i>gras</i>.</p>", "Un mot en gras."),
        ("<p>gr<b>a</b>s</p>", "gras"),
        ("caf&eacute; &amp; th&#233; &#x20AC;", "café & thé €"),
        ("&amp;lt;b&amp;gt;", "&lt;b&gt;"),
        ("l&#146;été", "l’été"),
        ("«&nbsp;Oui&nbsp;»&#8239;!", "«\u00a0Oui\u00a0»\u202f!"),
        ("<p>88\u202f000\u00a0€</p>", "88\u202f000\u00a0€"),
        ("<p>\u00a0</p><p>a</p>", "a"),
        ("<p>a</p><script>alert('<p>x</p>')</script><style>p{}</style>b", "a\n\nb"),
        ("<figure><img src=x alt=y><figcaption>Légende</figcaption></figure><p>a</p>", "a"),
        ("<iframe>x</iframe><p>a</p>", "a"),
        ("<p>a<!-- commentaire -->b</p>", "ab"),
        ("<p>1 500 €<sup>2</sup> par mois<sup> 3 </sup></p>", "1 500 €[2] par mois[3]"),
        ("<p>10 m<sup>2</sup>, 3 km<sup>2</sup>, 10<sup>6</sup></p>", "10 m², 3 km², 10⁶"),
        ("<p>«&nbsp;Non&nbsp;»<sup><a href='#n1'>1</a></sup>.</p>", "«\u00a0Non\u00a0»[1]."),
        ("<sup>1</sup> Note.", "[1] Note."),
        ("<p>XIX<sup>e</sup> siècle</p>", "XIXe siècle"),
        ("<p>Texte.</p><p>(1) Note de bas de page.</p>", "Texte.\n\n(1) Note de bas de page."),
        ("<table><tr><td>a</td><td>b</td></tr></table>", "a\n\nb"),
        ("<p>a</p", "a"),
        ("<p>a < b</p>", "a < b"),
        ("AT&T", "AT&T"),
        ("", ""),
        ("   ", ""),
        ("<p></p>", ""),
    ],
)
def test_a_fragment_becomes_paragraphs(html: str, text: str) -> None:
    assert plain_text(html) == text


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("Un.\nDeux.", "Un.\nDeux."),
        ("Un.\r\n\r\nDeux.", "Un.\n\nDeux."),
        ("Un.\n \n\n Deux.", "Un.\n\nDeux."),
    ],
)
def test_text_without_markup_keeps_its_own_line_breaks(typed: str, text: str) -> None:
    assert plain_text(typed) == text


def test_text_without_markup_is_left_alone() -> None:
    text = "« Nous n’avons rien vu », dit-il.\n\nCela coûte 88\u00a0000\u00a0€ par an."
    assert plain_text(text) == text
