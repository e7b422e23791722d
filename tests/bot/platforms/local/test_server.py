"""The page and who may ask for it."""

from __future__ import annotations

import re
import socket
from typing import TYPE_CHECKING

import aiohttp
import pytest

from bot.errors import WorkFault
from bot.platforms.local.guard import known_host, same_origin
from bot.platforms.local.server import FILES, PAGE, create_app, serving
from tests.fakes.chat_page import chat_page

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.fakes.chat_house import ChatHouse


@pytest.fixture
async def client() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


async def test_the_page_and_all_its_files_are_served(
    house: ChatHouse, client: aiohttp.ClientSession
) -> None:
    async with house.open() as address:
        for path, name in FILES.items():
            async with client.get(address + path) as response:
                assert response.status == 200
                assert await response.read() == (PAGE / name).read_bytes()


def test_every_file_of_the_page_is_one_that_is_served() -> None:
    assert {file.name for file in PAGE.iterdir()} == set(FILES.values())


def test_the_page_asks_nothing_of_anybody_else() -> None:
    for file in PAGE.iterdir():
        elsewhere = re.findall(r"(?:https?:)?//[\w.-]+\.\w+", file.read_text(encoding="utf-8"))
        assert set(elsewhere) <= {"http://www.w3.org"}, file.name  # the name of SVG


def test_no_text_is_ever_read_as_html() -> None:
    for script in PAGE.glob("*.js"):
        words = script.read_text(encoding="utf-8")
        assert not re.search(r"innerHTML|outerHTML|insertAdjacent|document\.write|eval\(", words)


async def test_the_page_forbids_what_is_not_its_own(
    house: ChatHouse, client: aiohttp.ClientSession
) -> None:
    async with house.open() as address, client.get(address) as response:
        policy = response.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy
        assert response.headers["X-Content-Type-Options"] == "nosniff"


def test_every_file_of_the_page_is_served() -> None:
    assert sorted(FILES.values()) == sorted(path.name for path in PAGE.iterdir())


async def test_a_name_that_is_not_this_machine_s_is_refused(
    house: ChatHouse, client: aiohttp.ClientSession
) -> None:
    async with house.open() as address:
        for path in ("/", "/chat.js", "/chat", "/nowhere"):
            headers = {"Host": "rebound.example:8080"}
            async with client.get(address + path, headers=headers) as response:
                assert response.status == 403


@pytest.mark.parametrize(
    "origin", ["https://elsewhere.example", "http://127.0.0.1:1", "null", "", "http://localhost"]
)
async def test_only_the_page_itself_may_open_the_socket(house: ChatHouse, origin: str) -> None:
    async with house.open() as address:
        with pytest.raises(aiohttp.WSServerHandshakeError) as refusal:
            async with chat_page(address, Origin=origin):
                pass
        assert refusal.value.status == 403


async def test_a_forwarded_port_is_still_this_machine(
    house: ChatHouse, client: aiohttp.ClientSession
) -> None:
    async with house.open() as address:
        async with client.get(address, headers={"Host": "localhost:9999"}) as response:
            assert response.status == 200
        own = {"Host": "localhost:9999", "Origin": "http://localhost:9999"}
        async with chat_page(address, **own) as page:
            await page.told("lines")


async def test_a_name_that_was_allowed_is_answered(
    house: ChatHouse, client: aiohttp.ClientSession
) -> None:
    app = create_app(
        house.platform,
        answer=house.answer,
        complete=house.complete,
        status=house.tell_status,
        names=["pasquin.example"],
    )
    async with serving(app, "127.0.0.1", 0) as address:
        async with client.get(address, headers={"Host": "Pasquin.example"}) as response:
            assert response.status == 200
        async with client.get(address, headers={"Host": "other.example"}) as response:
            assert response.status == 403


async def test_what_is_not_there_and_what_is_not_asked_for_are_refused(
    house: ChatHouse, client: aiohttp.ClientSession
) -> None:
    async with house.open() as address:
        for path in ("/nowhere", "/../server.py", "/%2e%2e/server.py", "/page/chat.js"):
            async with client.get(address + path) as response:
                assert response.status == 404
        async with client.post(address) as response:
            assert response.status == 405
        async with client.get(f"{address}/chat") as response:
            assert response.status == 426


@pytest.mark.parametrize(
    ("host", "known"),
    [
        ("127.0.0.1:8080", True),
        ("localhost", True),
        ("LOCALHOST:1", True),
        ("[::1]:8080", True),
        ("192.168.1.5:8080", True),
        ("[fe80::1]", True),
        ("", False),
        ("127.0.0.1.example.com", False),
        ("example.com", False),
        ("user@127.0.0.1", True),
        ("127.0.0.1@example.com", False),
        ("[", False),
        ("localhost:x", False),
        ("192.168.1.5.example.com", False),
        ("2130706433", False),
    ],
)
def test_bare_addresses_and_known_names_are_hosts(host: str, known: bool) -> None:
    assert known_host(host, {"localhost"}) is known


def test_an_origin_is_the_page_s_own_or_it_is_not() -> None:
    assert same_origin("http://localhost:8080", "localhost:8080")
    assert same_origin("https://Localhost:8080", "localhost:8080")
    assert not same_origin("http://localhost:8080.example", "localhost:8080")
    assert not same_origin("", "")


async def test_a_taken_port_is_told_in_one_sentence(house: ChatHouse) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        with pytest.raises(WorkFault) as fault:
            async with serving(house.app(), "127.0.0.1", port):
                pytest.fail("two may not listen on one port")
    assert f"Port {port} of 127.0.0.1 is taken" in str(fault.value)
    assert "--port" in str(fault.value)
    assert "\n" not in str(fault.value)


async def test_an_address_of_another_machine_is_told_in_one_sentence(house: ChatHouse) -> None:
    with pytest.raises(WorkFault, match=r"^Nothing can listen on port 0 of 192\.0\.2\.1"):
        async with serving(house.app(), "192.0.2.1", 0):
            pytest.fail("that is not our address")


async def test_the_port_is_free_again_afterwards(house: ChatHouse) -> None:
    async with house.open() as address:
        port = int(address.rpartition(":")[2])
    async with serving(house.app(), "127.0.0.1", port) as again:
        assert again == address


async def test_an_ipv6_address_is_written_as_browsers_want_it(house: ChatHouse) -> None:
    if not socket.has_ipv6:
        pytest.skip("no IPv6 here")
    try:
        async with serving(house.app(), "::1", 0) as address:
            assert address.startswith("http://[::1]:")
    except WorkFault:
        pytest.skip("no IPv6 loopback here")
