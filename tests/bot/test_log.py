"""What is written while running, and what never is."""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING

import pytest
import structlog

from bot import log

if TYPE_CHECKING:
    from collections.abc import Iterator

TOKEN = (
    "123456789:AAExampleExampleExampleExampleExampl"  # the shape of Telegram's, not one of theirs
)
DISCORD = "MTE0NTY3ODkwMTIzNDU2Nzg5MA.GaBcDe.abcdefghijklmnopqrstuvwxyz0123456789AB"


@pytest.fixture(autouse=True)
def logging_as_it_was() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:], root.level = handlers, level
    structlog.reset_defaults()


def test_an_event_is_written_with_its_fields(capsys: pytest.CaptureFixture[str]) -> None:
    log.set_up(form="json")
    structlog.get_logger("bot.jobs.poll").info("polled", source="La Girouette", found=3)
    line = json.loads(capsys.readouterr().err)
    assert (line["event"], line["source"], line["found"]) == ("polled", "La Girouette", 3)
    assert line["logger"] == "jobs.poll"


@pytest.mark.parametrize("form", ["console", "json"])
def test_a_token_inside_an_address_of_a_library_is_masked(
    form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    log.set_up(level="debug", form=form)
    logging.getLogger("httpx").warning(
        'HTTP Request: POST https://api.example/bot%s/getUpdates "HTTP/1.1 200 OK"', TOKEN
    )
    written = capsys.readouterr().err
    assert "getUpdates" in written
    assert TOKEN not in written


def test_httpx_itself_is_masked(capsys: pytest.CaptureFixture[str]) -> None:
    import httpx

    log.set_up(level="debug")
    logging.getLogger("httpx").setLevel(logging.INFO)
    transport = httpx.MockTransport(lambda _request: httpx.Response(200))
    with httpx.Client(transport=transport) as client:
        client.get(f"https://api.example/bot{TOKEN}/getMe")
    written = capsys.readouterr().err
    assert "getMe" in written
    assert TOKEN not in written


def test_a_token_in_a_traceback_or_a_field_is_masked(capsys: pytest.CaptureFixture[str]) -> None:
    log.set_up(secrets=["hunter22"])
    try:
        raise RuntimeError(f"refused hunter22 and {DISCORD}")
    except RuntimeError:
        structlog.get_logger().exception("send crashed", token=TOKEN)
    written = capsys.readouterr().err
    assert "RuntimeError" in written
    assert not any(secret in written for secret in ("hunter22", DISCORD, TOKEN))


def test_a_level_leaves_out_what_is_below(capsys: pytest.CaptureFixture[str]) -> None:
    log.set_up(level="warning")
    structlog.get_logger("bot").info("polled")
    structlog.get_logger("bot").warning("not delivered")
    written = capsys.readouterr().err
    assert "polled" not in written
    assert "not delivered" in written
