"""Reading the settings: file, environment, faults."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from bot.config.load import load, unknown_variables
from bot.config.settings import Settings
from bot.errors import SettingsFault

EXAMPLE = Path(__file__).parents[3] / "config.example.toml"


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in unknown_variables():
        monkeypatch.delenv(name)


def write(folder: Path, words: str) -> Path:
    path = folder / "config.toml"
    path.write_text(words, "utf-8")
    return path


def faults(path: Path) -> dict[str, str]:
    with pytest.raises(SettingsFault) as caught:
        load(path)
    return dict(caught.value.faults)


def test_the_example_loads_and_says_the_defaults() -> None:
    assert load(EXAMPLE) == Settings()


def test_every_setting_stands_in_the_example_with_a_comment() -> None:
    lines = EXAMPLE.read_text("utf-8").splitlines()
    for section, info in Settings.model_fields.items():
        start = lines.index(f"[{section}]")
        fields = getattr(info.annotation, "model_fields", {})
        for key in fields:
            if key == "token":  # never in a file that people commit
                continue
            place = next(
                n for n in range(start, len(lines)) if re.match(rf"(# )?{key} = ", lines[n])
            )
            assert lines[place - 1].startswith("# ") or lines[place - 2].startswith("# "), key


def test_the_example_names_no_setting_that_is_not_there() -> None:
    for section, table in tomllib.loads(EXAMPLE.read_text("utf-8")).items():
        known = getattr(Settings.model_fields[section].annotation, "model_fields", {})
        assert set(table) <= set(known)


def test_the_environment_goes_over_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PASQUIN_LOCAL__PORT", "9090")
    settings = load(write(tmp_path, '[local]\nport = 1\nhost = "::1"\n'))
    assert (settings.local.port, settings.local.host) == (9090, "::1")


def test_all_faults_are_told_at_once_with_their_places(tmp_path: Path) -> None:
    told = faults(
        write(
            tmp_path,
            '[stor]\nx = 1\n[local]\nport = "abc"\nprt = 1\n'
            '[editions]\nrhythm = "sometimes"\ntimezone = "Europe/Pariss"\n'
            '[store]\nurl = "mysql://x"\n',
        )
    )
    assert set(told) == {
        "stor",
        "local.port",
        "local.prt",
        "editions.rhythm",
        "editions.timezone",
        "store.url",
    }
    assert told["stor"] == "unknown setting: did you mean store?"
    assert told["local.prt"] == "unknown setting: did you mean port?"
    assert "did you mean Europe/Paris?" in told["editions.timezone"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("store = 3", {"store": "this is a table: write [store], and its settings below"}),
        ("[fetch]\nallow_ports = 80", {"fetch.allow_ports": "write a list in brackets"}),
        ("[local]\nenabled = 'maybe'", {"local.enabled": "write true or false (it is 'maybe')"}),
        ("[log]\nlevel = '{x}'", {"log.level": "input should be 'debug'"}),
        ("[local]\nhost = 8", {"local.host": "write words in quotation marks (it is 8)"}),
    ],
)
def test_a_wrong_type_is_told_in_the_words_of_the_file(
    tmp_path: Path, words: str, told: dict[str, str]
) -> None:
    found = faults(write(tmp_path, words))
    assert found.keys() == told.keys()
    for place, start in told.items():
        assert found[place].startswith(start)


def test_a_fault_of_the_environment_is_not_blamed_on_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PASQUIN_LOCAL__PORT", "abc")
    told = faults(write(tmp_path, "[local]\nport = 8080\n"))
    assert told == {"PASQUIN_LOCAL__PORT": "write a whole number (it is 'abc')"}


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"[local\n", "not TOML"),
        (b"\xff\xfe\x00\x01", "not a text file"),
    ],
)
def test_a_file_that_is_no_toml_is_told_so(tmp_path: Path, content: bytes, told: str) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(content)
    assert told in faults(path)[""]


def test_a_missing_file_and_a_directory_are_told_so(tmp_path: Path) -> None:
    assert "config.example.toml" in faults(tmp_path / "none.toml")[""]
    assert "directory" in faults(tmp_path)[""]


def test_a_token_in_the_file_is_refused_and_not_repeated(tmp_path: Path) -> None:
    path = write(tmp_path, '[telegram]\ntoken = "123:very-secret"\n')
    told = faults(path)
    assert "PASQUIN_TELEGRAM__TOKEN" in told["telegram.token"]
    assert "very-secret" not in str(told)


@pytest.mark.parametrize(
    "misplaced",
    [
        'telegram = "very-secret"',
        'discord = ["very-secret"]',
        '[telegram]\ntoken_file = ["very-secret"]',
        '[store]\nurl = ["postgresql://me:very-secret@host/database"]',
        'store = "postgresql://me:very-secret@host/database"',
    ],
)
def test_a_secret_in_the_wrong_place_is_not_repeated(tmp_path: Path, misplaced: str) -> None:
    told = faults(write(tmp_path, misplaced))
    assert len(told) == 1
    assert "very-secret" not in str(told)


def test_a_token_comes_from_the_environment_or_from_its_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PASQUIN_TELEGRAM__TOKEN", "123:abc")
    secret = tmp_path / "discord"
    secret.write_text("xyz\n", "utf-8")
    settings = load(write(tmp_path, f'[discord]\ntoken_file = "{secret}"\n'))
    assert settings.secrets() == ("123:abc", "xyz")
    assert "123:abc" not in repr(settings)


def test_an_unreadable_token_file_is_told(tmp_path: Path) -> None:
    settings = load(write(tmp_path, f'[discord]\ntoken_file = "{tmp_path / "none"}"\n'))
    with pytest.raises(SettingsFault, match="No such file"):
        settings.secrets()


def test_a_misspelt_variable_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PASQUIN_LOCL__PORT", "1")
    assert "PASQUIN_LOCL__PORT" in unknown_variables()


def test_the_variable_that_shows_tracebacks_is_not_called_misspelt(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PASQUIN_TRACEBACK", "1")
    assert "PASQUIN_TRACEBACK" not in unknown_variables()
