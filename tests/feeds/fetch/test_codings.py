"""Coded bodies over real sockets; the decoders by themselves are in `test_decode`."""

from __future__ import annotations

import gzip
import zlib
from typing import TYPE_CHECKING

import brotli
import pytest

from feeds.errors import (
    TooLarge,
    Unreachable,
)
from tests.fakes.client import body_of, zstd
from tests.fakes.web import Answer, FakeWeb

if TYPE_CHECKING:
    from collections.abc import Callable

    from feeds.fetch.client import Client


def _raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


TEXT = "Cent mille € de fromage. ".encode() * 3_000


@pytest.mark.parametrize(
    ("coding", "pack"),
    [
        ("gzip", gzip.compress),
        ("x-gzip", gzip.compress),
        ("GZIP", lambda data: gzip.compress(data[:1000]) + gzip.compress(data[1000:])),
        ("gzip", lambda data: gzip.compress(data) + b"\0\0padding"),
        ("deflate", zlib.compress),
        ("deflate", _raw_deflate),
        ("br", brotli.compress),
        ("zstd", zstd),
        ("gzip, gzip", lambda data: gzip.compress(gzip.compress(data))),
        ("deflate, br", lambda data: brotli.compress(zlib.compress(data))),
        ("identity", bytes),
        (None, gzip.compress),
    ],
)
async def test_every_coding_we_ask_for_is_undone(
    web: FakeWeb, client: Client, coding: str | None, pack: Callable[[bytes], bytes]
) -> None:
    headers = {"Content-Encoding": coding} if coding else {"Content-Type": "application/gzip"}
    answer = await body_of(client, web.says("/feed", Answer(pack(TEXT), headers=headers)))
    assert answer.content == TEXT


@pytest.mark.parametrize("pack", [gzip.compress, zlib.compress, brotli.compress, zstd])
async def test_a_bomb_is_stopped_at_the_limit_not_unpacked(
    web: FakeWeb, client: Client, pack: Callable[[bytes], bytes]
) -> None:
    names = {gzip.compress: "gzip", zlib.compress: "deflate", brotli.compress: "br", zstd: "zstd"}
    packed = pack(bytes(50_000_000))
    assert len(packed) < 100_000
    address = web.says("/bomb", Answer(packed, headers={"Content-Encoding": names[pack]}))
    with pytest.raises(TooLarge) as caught:
        await client.get(address)
    assert caught.value.limit == 100_000


@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("gzip", b"this is no gzip"),
        ("gzip", gzip.compress(TEXT)[:20] + b"garbage" * 9),
        ("br", b"\xff" * 40),
        ("zstd", b"not zstd at all"),
        ("compress", b"x"),
        ("gzip, gzip, gzip", b"x"),
    ],
)
async def test_a_body_that_is_not_coded_as_it_says_is_an_error(
    web: FakeWeb, client: Client, coding: str, body: bytes
) -> None:
    with pytest.raises(Unreachable):
        await client.get(web.says("/x", Answer(body, headers={"Content-Encoding": coding})))
