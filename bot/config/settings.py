"""The settings and their bounds: a table of the TOML file each.

Each setting stands in `config.example.toml` with a comment (a test holds the two together). The
environment overrides a setting by its place: `PASQUIN_LOCAL__PORT=9090` for `[local] port`.
"""

from __future__ import annotations

import difflib
from datetime import timedelta
from pathlib import Path  # noqa: TC003 - pydantic needs the type at run time
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias
from zoneinfo import available_timezones

from pydantic import BaseModel, ConfigDict, Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from bot.errors import BadRhythm, SettingsFault
from bot.rhythm import parse_rhythm

if TYPE_CHECKING:
    from collections.abc import Iterable

ENVIRONMENT = "PASQUIN_"

Language: TypeAlias = Literal["fr", "en"]
"""Languages of the texts."""


def did_you_mean(word: str, words: Iterable[str]) -> str:
    """The end of a sentence, ": did you mean X?", or nothing where no known word is near."""
    near = difflib.get_close_matches(word, list(words), n=1)
    return f": did you mean {near[0]}?" if near else ""


class Section(BaseModel):
    """A table of the TOML file: no unknown keys, no silent conversions of wrong types."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)


class StoreSettings(Section):
    """Where Pasquin remembers."""

    url: str = "sqlite:///pasquin.db"

    @field_validator("url")
    @classmethod
    def _known_engine(cls, url: str) -> str:
        if not url.startswith(("sqlite:///", "postgresql://")):
            raise ValueError("write sqlite:///path/to/file.db or postgresql://user@host/database")
        return url


class FetchSettings(Section):
    """How Pasquin asks for feeds and pages."""

    contact: str = ""
    timeout_seconds: Annotated[float, Field(gt=0, le=120)] = 20
    allow_hosts: frozenset[str] = frozenset()
    allow_ports: frozenset[Annotated[int, Field(ge=1, le=65535)]] = frozenset({80, 443})
    at_least_minutes: Annotated[float, Field(gt=0, le=1440)] = 5


class ReadingSettings(Section):
    """The worker processes that parse and read."""

    workers: Annotated[int, Field(ge=1, le=64)] = 2
    seconds: Annotated[float, Field(gt=0, le=120)] = 10


class EditionSettings(Section):
    """What a new chat gets until it says otherwise."""

    language: Language = "fr"
    timezone: str = "Europe/Paris"
    rhythm: str = "8:00"
    shortest_minutes: Annotated[float, Field(gt=0, le=1440)] = 15
    digests: Annotated[int, Field(ge=1, le=50)] = 12

    @field_validator("timezone")
    @classmethod
    def _known_zone(cls, zone: str) -> str:
        if zone not in available_timezones():
            raise ValueError(f"no such time zone{did_you_mean(zone, available_timezones())}")
        return zone

    @field_validator("rhythm")
    @classmethod
    def _known_rhythm(cls, words: str) -> str:
        try:
            parse_rhythm(words, shortest=timedelta(0))
        except BadRhythm as fault:
            hint = "write now, 8:00, or mon-fri 7:30,18:00"
            raise ValueError(f"not understood at {words[fault.at :]!r}: {hint}") from fault
        return words


class DeliverySettings(Section):
    """How messages are sent."""

    resend_in_doubt: bool = True


class LocalSettings(Section):
    """The chat page in the browser."""

    enabled: bool = True
    host: str = "127.0.0.1"
    port: Annotated[int, Field(ge=0, le=65535)] = 8080


class LogSettings(Section):
    """What is written while running."""

    level: Literal["debug", "info", "warning", "error"] = "info"
    format: Literal["console", "json"] = "console"


class TokenSettings(Section):
    """A platform's token: from the environment, or a file that holds it and nothing else."""

    token: SecretStr | None = None
    token_file: Path | None = None

    def secret(self) -> str | None:
        """The token itself. Raises `SettingsFault` where the file cannot be read."""
        if self.token is not None:
            return self.token.get_secret_value()
        if self.token_file is None:
            return None
        try:
            return self.token_file.read_text("utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            why = getattr(error, "strerror", None) or "it is not a text file"
            raise SettingsFault(str(self.token_file), (("token_file", why),)) from error


class Settings(BaseSettings):
    """All settings. Made by `load`, and by the demo, which obeys no setting of the operator's."""

    model_config = SettingsConfigDict(
        env_prefix=ENVIRONMENT,
        env_nested_delimiter="__",
        extra="forbid",
        frozen=True,
        nested_model_default_partial_update=True,
    )

    store: StoreSettings = StoreSettings()
    fetch: FetchSettings = FetchSettings()
    reading: ReadingSettings = ReadingSettings()
    editions: EditionSettings = EditionSettings()
    delivery: DeliverySettings = DeliverySettings()
    local: LocalSettings = LocalSettings()
    log: LogSettings = LogSettings()
    telegram: TokenSettings = TokenSettings()
    discord: TokenSettings = TokenSettings()

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """The environment goes over what the TOML file says (it is handed in as init values)."""
        return env_settings, init_settings

    def secrets(self) -> tuple[str, ...]:
        """Every token that is set: the log masks them."""
        found = (self.telegram.secret(), self.discord.secret())
        return tuple(secret for secret in found if secret)
