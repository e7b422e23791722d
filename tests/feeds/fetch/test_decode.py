"""Content codings undone piece by piece."""

from __future__ import annotations

import gzip
import zlib
from typing import TYPE_CHECKING

import brotli
import pytest
from hypothesis import given
from hypothesis import strategies as st

from feeds.fetch import decode
from feeds.fetch.decode import STEP, Undecodable, accepted, decoders, through
from tests.fakes.client import zstd

if TYPE_CHECKING:
    from collections.abc import Callable


CODINGS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.compress,
    "deflate": zlib.compress,
    "br": brotli.compress,
    "zstd": zstd,
    "gzip, br": lambda data: brotli.compress(gzip.compress(data)),
}


@given(
    st.sampled_from(sorted(CODINGS)),
    st.binary(max_size=400),
    st.integers(1, 500),
    st.lists(st.integers(1, 60), min_size=1),
)
def test_where_the_network_cuts_a_body_does_not_matter(
    coding: str, unit: bytes, times: int, cuts: list[int]
) -> None:
    data = unit * times
    packed = CODINGS[coding](data)
    layers = decoders(coding)
    found = bytearray()
    place = 0
    while place < len(packed):
        size = cuts[place % len(cuts)]
        for piece in through(layers, packed[place : place + size]):
            found += piece
        place += size
    assert bytes(found) == data
    assert all(layer.complete for layer in layers)


@pytest.mark.parametrize("coding", CODINGS)
def test_no_piece_is_larger_than_a_step(coding: str) -> None:
    packed = CODINGS[coding](bytes(3_000_000))
    pieces = list(through(decoders(coding), packed))
    assert sum(map(len, pieces)) == 3_000_000
    # brotli and zstd end a step at a block of their own, which may pass it by a little
    assert max(map(len, pieces)) <= 2 * STEP


@pytest.mark.parametrize("coding", CODINGS)
def test_a_body_that_is_cut_off_is_not_complete(coding: str) -> None:
    packed = CODINGS[coding](b"Cent mille euros de fromage. " * 100)
    layers = decoders(coding)
    list(through(layers, packed[:-9]))
    assert not all(layer.complete for layer in layers)


def test_an_empty_body_is_complete_in_any_coding() -> None:
    assert all(layer.complete for layer in decoders("gzip, br"))


@pytest.mark.parametrize("coding", ["", "identity", "Identity, ", "none"])
def test_no_coding_is_no_layer(coding: str) -> None:
    assert decoders(coding) == ()
    assert list(through((), b"as it came")) == [b"as it came"]


@pytest.mark.parametrize("coding", ["compress", "gzip, gzip, gzip", "gzip;q=1", "\x00"])
def test_an_unknown_coding_is_refused(coding: str) -> None:
    with pytest.raises(Undecodable):
        decoders(coding)


def test_what_is_not_installed_is_neither_offered_nor_undone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def missing(name: str) -> object:
        raise ImportError(name)

    assert accepted() == "gzip, deflate, br, zstd"
    monkeypatch.setattr(decode.importlib, "import_module", missing)
    assert accepted() == "gzip, deflate"
    for coding in ("br", "zstd"):
        with pytest.raises(Undecodable):
            decoders(coding)
