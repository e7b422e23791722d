"""A line that cannot be carried out as it was typed: what is wrong, and what would be right."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Offer:
    """A line that would be right. `label` is how it is called on a button."""

    label: str
    line: str


class UsageProblem(Exception):
    """What a person typed cannot be done. `code` is the id of the sentence that says why.

    `example` is a line that would be understood, `offers` are the likeliest lines meant.
    """

    def __init__(
        self,
        code: str,
        fields: dict[str, str | int] | None = None,
        *,
        example: str | None = None,
        offers: tuple[Offer, ...] = (),
    ) -> None:
        super().__init__(code)
        self.code = code
        self.fields = fields or {}
        self.example = example
        self.offers = offers
