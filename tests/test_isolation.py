"""Tests cannot leave this machine."""

from __future__ import annotations

import asyncio
import socket

import pytest

REFUSED = pytest.fail.Exception


@pytest.mark.parametrize("address", [("192.0.2.1", 80), ("example.com", 80)])
def test_no_socket_leads_elsewhere(address: tuple[str, int]) -> None:
    with socket.socket() as outward:
        with pytest.raises(REFUSED, match="a test tried to reach"):
            outward.connect(address)
        with pytest.raises(REFUSED, match="a test tried to reach"):
            outward.connect_ex(address)


async def test_no_name_is_resolved() -> None:
    with pytest.raises(REFUSED, match="a test tried to resolve"):
        await asyncio.get_running_loop().getaddrinfo("example.com", 80)


async def test_this_machine_can_be_reached() -> None:
    server = await asyncio.start_server(lambda _, writer: writer.close(), "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    for host in ("127.0.0.1", "localhost"):
        reader, writer = await asyncio.open_connection(host, port)
        assert await reader.read() == b""
        writer.close()
        await writer.wait_closed()
    server.close()
    await server.wait_closed()
