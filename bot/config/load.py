"""Reading the settings: a TOML file, the environment over it, every fault told at once.

Tokens never stand in the TOML file: the environment, or a file of their own.
"""

from __future__ import annotations

import os
import tomllib
from typing import TYPE_CHECKING

from pydantic import ValidationError

from bot.config.settings import ENVIRONMENT, Section, Settings, did_you_mean
from bot.errors import TRACEBACK, SettingsFault

if TYPE_CHECKING:
    from pathlib import Path

    from pydantic_core import ErrorDetails

TOKEN_PLACES = ("telegram", "discord")
PRIVATE = (*TOKEN_PLACES, "store")
"""Tables whose values are never repeated: `telegram = "123:abc"`, `postgresql://me:secret@…`."""
ELSEWHERE = (
    "a token does not belong into this file: put it alone into a file and name that in "
    "{place}.token_file, or set {variable}"
)


IN_OUR_WORDS = {
    "model_type": "this is a table: write [{place}], and its settings below that line",
    "frozen_set_type": "write a list in brackets, as in [80, 443]",
    "int_parsing": "write a whole number",
    "int_type": "write a whole number",
    "float_parsing": "write a number",
    "float_type": "write a number",
    "bool_parsing": "write true or false",
    "bool_type": "write true or false",
    "string_type": "write words in quotation marks",
    "path_type": "write a path in quotation marks",
}
"""What pydantic tells in the words of Python, told to somebody who edits a file."""


def load(path: Path | None) -> Settings:
    """Read the settings: defaults, then the file (if one is named), then the environment.

    Raises `SettingsFault` with every fault and its place.
    """
    values = _toml(path) if path is not None else {}
    source = str(path) if path is not None else "The environment"
    faults = _tokens_in_file(values)
    try:
        settings = Settings.model_validate(values)
    except ValidationError as error:
        faults += [_fault(detail) for detail in error.errors()]
    else:
        if not faults:
            return settings
    raise SettingsFault(source, tuple(faults))


def _toml(path: Path) -> dict[str, object]:
    try:
        return tomllib.loads(path.read_text("utf-8-sig"))
    except FileNotFoundError as error:
        hint = "there is no such file: copy config.example.toml there and edit it"
        raise SettingsFault(str(path), (("", hint),)) from error
    except IsADirectoryError as error:
        raise SettingsFault(str(path), (("", "this is a directory, not a file"),)) from error
    except UnicodeDecodeError as error:
        raise SettingsFault(str(path), (("", "this is not a text file in UTF-8"),)) from error
    except tomllib.TOMLDecodeError as error:
        raise SettingsFault(str(path), (("", f"this is not TOML: {error}"),)) from error
    except OSError as error:
        raise SettingsFault(str(path), (("", error.strerror or str(error)),)) from error


def _tokens_in_file(values: dict[str, object]) -> list[tuple[str, str]]:
    return [
        (
            f"{place}.token",
            ELSEWHERE.format(place=place, variable=f"{ENVIRONMENT}{place.upper()}__TOKEN"),
        )
        for place in TOKEN_PLACES
        if isinstance(table := values.get(place), dict) and "token" in table
    ]


def _fault(detail: ErrorDetails) -> tuple[str, str]:
    place = _place(detail["loc"])
    if detail["type"] == "extra_forbidden":
        return place, f"unknown setting{did_you_mean(str(detail['loc'][-1]), _keys(detail['loc']))}"
    message = detail["msg"].removeprefix("Value error, ")
    if detail["type"] == "value_error":
        return place, message
    if detail["type"] in IN_OUR_WORDS:
        message = IN_OUR_WORDS[detail["type"]].format(place=place)
    return place, f"{message[:1].lower()}{message[1:]}{_given(detail)}"


def _place(loc: tuple[int | str, ...]) -> str:
    """The variable, where one is set: the file may be without a fault. Or else its key."""
    for depth in (2, 1):
        variable = ENVIRONMENT + "__".join(str(part) for part in loc[:depth]).upper()
        if variable in os.environ:
            return variable
    return ".".join(str(part) for part in loc)


def _given(detail: ErrorDetails) -> str:
    """What stands there instead; not where that may be a token or hold a password."""
    if detail["loc"][0] in PRIVATE:
        return ""
    return f" (it is {detail['input']!r:.60})"


def _keys(place: tuple[int | str, ...]) -> list[str]:
    fields = Settings.model_fields
    if len(place) == 1:
        return list(fields)
    section = fields[str(place[0])].annotation
    return list(section.model_fields) if isinstance(section, type(Section)) else []


def unknown_variables() -> tuple[str, ...]:
    """Variables that begin like ours and name no setting: a misspelt one would go unnoticed."""
    known = {
        f"{ENVIRONMENT}{section}__{key}".upper()
        for section, info in Settings.model_fields.items()
        if isinstance(info.annotation, type(Section))
        for key in info.annotation.model_fields
    }
    known |= {f"{ENVIRONMENT}{section}".upper() for section in Settings.model_fields}
    known.add(TRACEBACK)
    return tuple(
        name
        for name in sorted(os.environ)
        if name.upper().startswith(ENVIRONMENT) and name.upper() not in known
    )
