"""What tells the entries of one feed apart."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from feeds.parse.identity import LONGEST, Marks, identities


def test_the_id_is_taken_where_it_tells_entries_apart() -> None:
    marks = [Marks(f"id{n}", f"link{n}", f"title{n}") for n in range(5)]
    assert identities(marks) == ["id0", "id1", "id2", "id3", "id4"]


def test_the_link_is_taken_where_all_ids_are_the_same() -> None:
    marks = [Marks("https://f.example/", f"link{n}", "t") for n in range(3)]
    assert identities(marks) == ["link0", "link1", "link2"]


def test_title_and_date_are_taken_where_nothing_else_differs() -> None:
    marks = [Marks("", "https://f.example/", f"title{n}") for n in range(3)]
    assert identities(marks) == ["title0", "title1", "title2"]


def test_an_entry_told_twice_is_told_once() -> None:
    mark = Marks("id", "link", "title")
    assert identities([mark, Marks("id2", "", ""), mark]) == ["id", "id2", None]


def test_two_entries_that_share_an_id_by_mistake_leave_the_others_as_they_are() -> None:
    marks = [Marks(f"id{n}", f"link{n}", "t") for n in range(10)]
    with_mistake = [*marks, Marks("id3", "link10", "t")]
    assert identities(with_mistake)[:3] == identities(marks)[:3]
    assert identities(with_mistake)[3] == "link3"
    assert identities(with_mistake)[10] == "link10"


def test_an_entry_without_an_id_is_known_by_its_link() -> None:
    marks = [Marks("id1", "l1", "t"), Marks("", "l2", "t"), Marks("id3", "l3", "t")]
    assert identities(marks) == ["id1", "l2", "id3"]


def test_entries_that_share_everything_singly_are_told_apart_by_all_together() -> None:
    marks = [
        Marks("a", "x", "1"), Marks("a", "y", "1"), Marks("b", "x", "1"), Marks("b", "y", "1"),
    ]  # fmt: skip
    assert len(set(identities(marks))) == 4


def test_a_very_long_identity_is_hashed() -> None:
    (long,) = identities([Marks("x" * 10_000, "", "")])
    assert long is not None
    assert len(long) <= LONGEST
    assert identities([Marks("x" * 10_000, "other", "")]) == [long]


few = st.sampled_from(["", "a", "b", "c"])
marks_of_feeds = st.lists(st.builds(Marks, few, few, few).filter(any), max_size=8)


@given(marks_of_feeds)
def test_identities_are_never_shared_and_only_repetitions_have_none(marks: list[Marks]) -> None:
    given_out = identities(marks)
    kept = [identity for identity in given_out if identity is not None]
    assert len(set(kept)) == len(kept) == len(set(marks))


@given(marks_of_feeds, st.randoms())
def test_the_order_of_a_feed_does_not_matter(marks: list[Marks], random) -> None:
    unique = list(dict.fromkeys(marks))
    shuffled = random.sample(unique, len(unique))
    assert dict(zip(unique, identities(unique), strict=True)) == dict(
        zip(shuffled, identities(shuffled), strict=True)
    )
