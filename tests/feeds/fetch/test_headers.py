"""What response headers say about caching and coming back."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from multidict import CIMultiDict

from feeds.fetch import headers

NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ({}, None),
        ({"Cache-Control": "max-age=900"}, 900),
        ({"Cache-Control": "public, MAX-AGE = 900, stale-if-error=86400"}, 900),
        ({"Cache-Control": 'max-age="60"'}, 60),
        ({"Cache-Control": "max-age=900", "Age": "100"}, 800),
        ({"Cache-Control": "max-age=100", "Age": "900"}, 0),
        ({"Cache-Control": "s-maxage=900"}, None),
        ({"Cache-Control": "no-cache, max-age=900"}, 0),
        ({"Cache-Control": "no-store"}, 0),
        ({"Cache-Control": "max-age=abc"}, None),
        (
            {
                "Expires": "Sun, 22 Nov 2026 10:10:00 GMT",
                "Date": "Sun, 22 Nov 2026 10:00:00 GMT",
            },
            600,
        ),
        ({"Expires": "Sun, 22 Nov 2026 10:10:00 GMT"}, None),
        ({"Expires": "0"}, 0),
        ({"Cache-Control": "max-age=5", "Expires": "0"}, 5),
    ],
)
def test_freshness_is_max_age_less_age_or_expires_less_date(
    said: dict[str, str], seconds: float | None
) -> None:
    assert headers.max_age(CIMultiDict(said)) == seconds


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ({}, None),
        ({"Retry-After": "120"}, 120),
        ({"Retry-After": " 0 "}, 0),
        ({"Retry-After": "soon"}, None),
        ({"Retry-After": "-5"}, None),
        ({"Retry-After": "Sun, 22 Nov 2026 10:05:00 GMT"}, 300),
        ({"Retry-After": "Sun, 22 Nov 2026 09:00:00 GMT"}, 0),
        (
            {
                "Retry-After": "Sun, 22 Nov 2026 10:05:00 GMT",
                "Date": "Sun, 22 Nov 2026 10:04:00 GMT",
            },
            60,
        ),
    ],
)
def test_retry_after_is_a_number_or_a_date_by_the_servers_own_clock(
    said: dict[str, str], seconds: float | None
) -> None:
    assert headers.retry_after(CIMultiDict(said), NOW) == seconds


@pytest.mark.parametrize(
    ("said", "kind", "charset"),
    [
        ("", None, None),
        ("text/XML", "text/xml", None),
        ("text/html; charset=UTF-8", "text/html", "utf-8"),
        ('text/html;charset="iso-8859-1"; x=y', "text/html", "iso-8859-1"),
        ("text/html; charset=", "text/html", None),
        (";", None, None),
    ],
)
def test_a_content_type_is_a_media_type_and_perhaps_a_charset(
    said: str, kind: str | None, charset: str | None
) -> None:
    assert headers.content_type(CIMultiDict({"Content-Type": said})) == (kind, charset)


@given(st.text(max_size=80))
def test_no_header_value_makes_them_fail(value: str) -> None:
    names = ("Cache-Control", "Age", "Expires", "Date", "Retry-After", "Content-Type")
    said = CIMultiDict(dict.fromkeys(names, value))
    headers.max_age(said)
    headers.retry_after(said, NOW)
    headers.content_type(said)
