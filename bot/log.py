"""What is written while running: events with fields, never a token.

structlog for our own events; the libraries' log records go through the same masks, since httpx
writes Telegram's token as part of every address it asks.
"""

from __future__ import annotations

import logging
import re
import sys
from typing import TYPE_CHECKING, Any

import structlog

if TYPE_CHECKING:
    from collections.abc import Iterable, MutableMapping

MASK = "[masked]"
TOKEN_SHAPES = re.compile(
    r"(?<!\d)\d{6,12}(?::|%3A)[A-Za-z0-9_-]{30,}"  # Telegram: bot id, colon, secret
    r"|\b[A-Za-z0-9_-]{23,28}\.[A-Za-z0-9_-]{6,7}\.[A-Za-z0-9_-]{27,}"  # Discord
)
"""Tokens by their shape: masked even where nobody told us that they are ours."""


class Masks:
    """Takes the secrets out of a text. `secrets`: the tokens as they stand in the settings."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        self._secrets = tuple(secret for secret in secrets if len(secret) >= 4)

    def __call__(self, text: str) -> str:
        for secret in self._secrets:
            text = text.replace(secret, MASK)
        return TOKEN_SHAPES.sub(MASK, text)


class _MaskedFormatter(logging.Formatter):
    """Masks the finished line: message, fields, traceback and all."""

    def __init__(self, inner: logging.Formatter, masks: Masks) -> None:
        super().__init__()
        self._inner = inner
        self._masks = masks

    def format(self, record: logging.LogRecord) -> str:
        return self._masks(self._inner.format(record))


def set_up(*, level: str = "info", form: str = "console", secrets: Iterable[str] = ()) -> None:
    """Write to stderr from now on. `form`: console or json. May be called again."""
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.stdlib.PositionalArgumentsFormatter(),
            structlog.processors.StackInfoRenderer(),
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_MaskedFormatter(_formatter(form, shared), Masks(secrets)))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())
    for noisy in ("httpx", "httpcore", "aiosqlite", "sqlalchemy.engine", "asyncio", "trafilatura"):
        logging.getLogger(noisy).setLevel(max(logging.WARNING, root.level))


def _formatter(form: str, shared: list[structlog.typing.Processor]) -> logging.Formatter:
    renderer: structlog.typing.Processor = (
        structlog.processors.JSONRenderer(ensure_ascii=False)
        if form == "json"
        else structlog.dev.ConsoleRenderer(
            colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback
        )
    )
    before: list[structlog.typing.Processor] = [
        structlog.stdlib.ProcessorFormatter.remove_processors_meta
    ]
    if form == "json":
        before.append(structlog.processors.format_exc_info)
    return structlog.stdlib.ProcessorFormatter(
        processors=[*before, _short_name, renderer], foreign_pre_chain=shared
    )


def _short_name(
    _logger: Any,
    _method: str,
    event: MutableMapping[str, Any],
) -> MutableMapping[str, Any]:
    if isinstance(name := event.get("logger"), str):
        event["logger"] = name.removeprefix("bot.")
    return event
