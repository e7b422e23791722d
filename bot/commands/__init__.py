"""The command layer, the same on every platform: a line in, a message out."""

from bot.commands.answer import answer
from bot.commands.completion import Completion, complete
from bot.commands.registry import COMMANDS
from bot.commands.request import Defaults, House, Request

__all__ = ["COMMANDS", "Completion", "Defaults", "House", "Request", "answer", "complete"]
