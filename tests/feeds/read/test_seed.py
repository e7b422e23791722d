"""What a careful reader takes from the seed article, which lies beside the project."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from feeds.contract import as_object
from feeds.model import Article
from feeds.read.digest import read

SEED = Path(__file__).parents[4] / "shared" / "seed"

pytestmark = pytest.mark.skipif(not SEED.is_dir(), reason="the seed is not beside this checkout")


@pytest.fixture(scope="module")
def expected() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((SEED / "expected.json").read_text("utf-8"))
    return found


@pytest.fixture(scope="module")
def found() -> dict[str, Any]:
    article = Article(text=(SEED / "article.txt").read_text("utf-8"))
    return as_object(article, read(article))


def bare(text: str) -> str:
    return text.strip(" .,\xa0")


def test_its_language(found: dict[str, Any], expected: dict[str, Any]) -> None:
    assert found["lang"] == expected["lang"]


def test_its_quotes_their_places_and_who_said_them(
    found: dict[str, Any], expected: dict[str, Any]
) -> None:
    assert [bare(q["text"]) for q in found["quotes"]] == [
        bare(q["text"]) for q in expected["quotes"]
    ]
    for ours, theirs in zip(found["quotes"], expected["quotes"], strict=True):
        assert abs(ours["start"] - theirs["start"]) <= 1
        assert ours["speaker"] in (theirs["speaker"], *theirs["speaker_also"])
        assert ours["key"] == theirs["key"]


def test_what_is_no_quote(found: dict[str, Any], expected: dict[str, Any]) -> None:
    assert not {bare(q["text"]) for q in found["quotes"]} & set(expected["not_quotes"])


def test_its_costs_and_what_they_paid_for(found: dict[str, Any], expected: dict[str, Any]) -> None:
    assert len(found["costs"]) == len(expected["costs"])
    for ours, theirs in zip(found["costs"], expected["costs"], strict=True):
        for key in ("text", "start", "end", "amount", "currency", "role"):
            assert ours[key] == theirs[key]
        assert theirs["what_contains"] in ours["what"]


def test_what_is_no_cost(found: dict[str, Any], expected: dict[str, Any]) -> None:
    assert not any(no in cost["text"] for cost in found["costs"] for no in expected["not_costs"])


def test_its_people(found: dict[str, Any], expected: dict[str, Any]) -> None:
    names = {person["name"] for person in found["people"]}
    assert names >= set(expected["people"])
    assert not names & set(expected["not_people"])


def test_its_summary(found: dict[str, Any], expected: dict[str, Any]) -> None:
    wanted = expected["summary"]
    shown = " ".join(part["text"] for part in found["summary"])
    assert 1 <= len(found["summary"]) <= wanted["max_sentences"]
    assert all(word in shown for word in wanted["must_mention"])
    assert any(word in shown for word in wanted["must_mention_one_of"])
    assert not any(words in shown for words in wanted["must_not_contain"])


def test_its_topics(found: dict[str, Any], expected: dict[str, Any]) -> None:
    assert set(found["topics"]) & set(expected["topics_any"])
