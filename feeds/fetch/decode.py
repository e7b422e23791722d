"""Content-Encoding undone piece by piece, so that a small body cannot unfold into a huge one.

aiohttp decodes a network chunk in one go, which a bomb turns into megabytes before anyone can
look; here no step yields more than `STEP` bytes. What is offered follows from what is installed.
"""

from __future__ import annotations

import importlib
import zlib
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

STEP = 1 << 16
"""Bytes that one decoding step may yield."""

MAX_LAYERS = 2
"""Codings on top of one another. "gzip, gzip" is seen; more is an attack."""


class Undecodable(Exception):
    """The body is not what its Content-Encoding says, or the coding is unknown."""


class Decoder(Protocol):
    """One coding. `feed` yields what the bytes decode to, `STEP` bytes at a time."""

    @property
    def complete(self) -> bool:
        """Whether the coded stream came to its end, or never began."""

    def feed(self, data: bytes) -> Iterator[bytes]: ...


class _Zlib:
    """gzip (several members in a row too) and deflate, with or without the zlib header."""

    def __init__(self, wbits: int) -> None:
        self._wbits = wbits
        self._inflate = zlib.decompressobj(wbits)
        self._begun = False

    @property
    def complete(self) -> bool:
        return self._inflate.eof or not self._begun

    def feed(self, data: bytes) -> Iterator[bytes]:
        while data:
            data = self._next_member(data)
            if not data:
                return
            yield self._step(data)
            data = self._inflate.unconsumed_tail or self._inflate.unused_data

    def _next_member(self, data: bytes) -> bytes:
        """Begin a new member where one ended; what follows the last one is padding, dropped."""
        if not self._inflate.eof:
            return data
        if not data.startswith(b"\x1f\x8b"):
            return b""
        self._inflate = zlib.decompressobj(self._wbits)
        return data

    def _step(self, data: bytes) -> bytes:
        try:
            piece = self._inflate.decompress(data, STEP)
        except zlib.error as error:
            if self._begun or self._wbits != zlib.MAX_WBITS:
                raise Undecodable(str(error)) from error
            # "deflate" without the zlib header: against RFC 9110, but old IIS servers send it.
            self._inflate = zlib.decompressobj(-zlib.MAX_WBITS)
            self._begun = True
            return self._step(data)
        self._begun = True
        return piece


class _Brotli:
    def __init__(self) -> None:
        brotli = importlib.import_module("brotli")
        self._error: type[Exception] = brotli.error
        self._decompressor = brotli.Decompressor()
        self._begun = False

    @property
    def complete(self) -> bool:
        return not self._begun or bool(self._decompressor.is_finished())

    def feed(self, data: bytes) -> Iterator[bytes]:
        piece = self._step(data)
        # Output may wait inside although no input does: ask until nothing more comes.
        while piece or not self._decompressor.can_accept_more_data():
            yield piece
            piece = self._step(b"")

    def _step(self, data: bytes) -> bytes:
        self._begun = True
        if self._decompressor.is_finished():
            return b""
        try:
            piece: bytes = self._decompressor.process(data, output_buffer_limit=STEP)
        except self._error as error:
            raise Undecodable(str(error)) from error
        return piece


class _Zstd:
    def __init__(self) -> None:
        zstd = _zstd_module()
        self._error: type[Exception] = zstd.ZstdError  # type: ignore[attr-defined]  # found by name
        self._decompressor = zstd.ZstdDecompressor()  # type: ignore[attr-defined]  # found by name
        self._begun = False

    @property
    def complete(self) -> bool:
        return not self._begun or bool(self._decompressor.eof)

    def feed(self, data: bytes) -> Iterator[bytes]:
        self._begun = True
        while not self._decompressor.eof:
            try:
                piece: bytes = self._decompressor.decompress(data, STEP)
            except self._error as error:
                raise Undecodable(str(error)) from error
            yield piece
            data = b""
            if self._decompressor.needs_input:
                return


def _zstd_module() -> object:
    try:
        return importlib.import_module("compression.zstd")  # Python 3.14
    except ImportError:
        return importlib.import_module("backports.zstd")


def _has_brotli() -> bool:
    """Brotli before 1.2 cannot bound its output: then it is not offered."""
    try:
        brotli = importlib.import_module("brotli")
    except ImportError:
        return False
    return hasattr(brotli, "Decompressor") and hasattr(brotli.Decompressor, "can_accept_more_data")


def _has_zstd() -> bool:
    try:
        _zstd_module()
    except ImportError:
        return False
    return True


_CODINGS: dict[str, Callable[[], Decoder]] = {
    "gzip": lambda: _Zlib(16 + zlib.MAX_WBITS),
    "x-gzip": lambda: _Zlib(16 + zlib.MAX_WBITS),
    "deflate": lambda: _Zlib(zlib.MAX_WBITS),
    "br": _Brotli,
    "zstd": _Zstd,
}


def accepted() -> str:
    """The value of Accept-Encoding: only what can be decoded with a bound."""
    names = ["gzip", "deflate"]
    if _has_brotli():
        names.append("br")
    if _has_zstd():
        names.append("zstd")
    return ", ".join(names)


def decoders(content_encoding: str) -> tuple[Decoder, ...]:
    """The decoders for a Content-Encoding, in the order to apply. Raises Undecodable."""
    names = [name.strip().lower() for name in content_encoding.split(",")]
    names = [name for name in names if name not in ("", "identity", "none", "utf-8")]
    if len(names) > MAX_LAYERS:
        raise Undecodable(f"{len(names)} codings on top of one another")
    return tuple(_decoder(name) for name in reversed(names))


def _decoder(name: str) -> Decoder:
    coding = _CODINGS.get(name)
    if coding is None:
        raise Undecodable(f"unknown coding {name!r}")
    try:
        return coding()
    except ImportError as error:
        raise Undecodable(f"{name} was not asked for") from error


def through(layers: tuple[Decoder, ...], data: bytes) -> Iterator[bytes]:
    """What `data` becomes behind all layers, `STEP` bytes at a time; without layers, as it came."""
    if not layers:
        yield data
        return
    first, *rest = layers
    for piece in first.feed(data):
        yield from through(tuple(rest), piece)
