"""How a half-typed line may go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.commands import COMMANDS, complete
from bot.commands.command import parse_arguments
from bot.commands.completion import MOST_COMPLETIONS
from bot.commands.kinds import Ground
from bot.commands.line import read_line
from bot.commands.registry import find
from bot.commands.request import Defaults
from bot.texts.texts import texts_for

if TYPE_CHECKING:
    from bot.commands import Completion


def lines(line: str, lang: str = "fr", **options: bool) -> list[str]:
    return [one.text for one in complete(line, lang=lang, **options)]


@pytest.mark.parametrize("line", ["", "/", "  "])
def test_before_anything_is_typed_all_commands_are_offered(line: str) -> None:
    assert len(complete(line, lang="fr")) == len(COMMANDS)


def test_commands_are_offered_in_the_language_of_the_chat() -> None:
    assert "/abonner " in lines("/")
    assert "/subscribe " in lines("/", "en")


def test_each_command_is_offered_once_by_a_name_that_begins_as_typed() -> None:
    assert lines("/su") == ["/sujets", "/subscribe ", "/subscriptions"]
    assert lines("ABO", "en") == ["/abonner ", "/abonnements", "/about"]
    assert lines("/xyzzy") == []


def test_who_may_not_change_is_not_offered_what_changes() -> None:
    assert "/abonner " not in lines("/", may_change=False)
    assert lines("/subscribe ", may_change=False) == []
    assert "/reglages " in lines("/", may_change=False)


def test_a_topic_is_completed_by_its_name_with_or_without_accents() -> None:
    assert lines("/abonner dé") == ["/abonner dépenses publiques"]
    assert lines("/abonner sant") == ["/abonner santé"]
    assert lines("/subscribe public s", "en") == ["/subscribe public spending"]


def test_after_a_topic_rhythms_are_offered() -> None:
    assert "/abonner santé lun-ven 8:00" in lines("/abonner santé ")
    assert lines("/abonner dépenses publiques lun") == ["/abonner dépenses publiques lun-ven 8:00"]


def test_half_a_name_that_is_a_topic_too_goes_on_both_ways() -> None:
    found = lines("/abonner depenses ")
    assert "/abonner depenses maintenant" in found
    assert "/abonner dépenses publiques" in found


def test_a_rhythm_that_is_typed_is_read_back() -> None:
    (found,) = complete("/subscribe tout 18h30", lang="fr")
    assert found.text == "/subscribe tout 18h30"
    assert found.label == "Tous les jours à 18\xa0h\xa030"


def test_settings_are_completed_down_to_the_city() -> None:
    assert "/settings language fr" in lines("/settings ", "en")
    assert "/reglages fuseau Europe/London" in lines("/reglages fuseau lon")
    assert "/settings timezone Europe/London" in lines("/settings timezone europe/lon", "en")


def test_help_is_completed_with_commands() -> None:
    assert lines("/aide abonn") == ["/aide abonner", "/aide abonnements"]


def test_nothing_is_offered_after_what_takes_nothing_or_is_unknown() -> None:
    assert lines("/sujets ") == []
    assert lines("/nothing ") == []
    assert lines("/lire http") == []


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_every_offer_is_a_line_that_is_understood(lang: str) -> None:
    starts = [f"/{name} " for command in COMMANDS for name in command.names]
    starts += [f"/{'abonner' if lang == 'fr' else 'subscribe'} justice ", "/settings timezone new"]
    offered = [one for start in starts for one in complete(start, lang=lang)]
    assert len(offered) > 50
    for one in offered:
        _assert_understood(one, lang)


def _assert_understood(offer: Completion, lang: str) -> None:
    typed = read_line(offer.text)
    command = find(typed.name)
    assert command is not None
    assert parse_arguments(command, typed.words, Ground(texts_for(lang), Defaults().shortest))
    assert offer.label
    assert offer.help


@settings(deadline=None, max_examples=40)
@given(st.text(max_size=80), st.sampled_from(["fr", "en"]))
def test_whatever_is_typed_can_be_completed_without_a_fault(line: str, lang: str) -> None:
    for one in ("", "/subscribe ", "/settings timezone ", "/help "):
        assert len(complete(one + line, lang=lang)) <= MOST_COMPLETIONS
