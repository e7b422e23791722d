"""Number words, one after another, to a value: the arithmetic of saying numbers."""

from __future__ import annotations

from decimal import Decimal

_ZERO = Decimal(0)
_VIGESIMAL = 20


class Tally:
    """Takes the values of number words in order; refuses the one that cannot follow.

    `take(20)` then `take(3)` is 23; a further `take(5)` is refused, for nobody says 235 that way.
    """

    __slots__ = ("_group", "_last", "_whole", "scale")

    def __init__(self) -> None:
        self._whole = _ZERO
        self._group = _ZERO
        self._last = _ZERO
        self.scale = 1
        """The greatest scale word taken: 1_000_000 for "two million"."""

    @property
    def value(self) -> Decimal:
        return self._whole + self._group

    def start(self, value: Decimal) -> None:
        """Begin with a figure: "2,5" of "2,5 millions"."""
        self._group = value
        self._last = value

    def take(self, value: int | Decimal) -> bool:
        """Add a plain number word."""
        number = Decimal(value)
        if not self._fits(number):
            return False
        if number == _VIGESIMAL and self._group % 20 == 4 and self._last == 4:
            self._group += 76
        else:
            self._group += number
        self._last = number
        return True

    def _fits(self, number: Decimal) -> bool:
        group = self._group
        if not group:
            return True
        if group != int(group):
            return False
        if number < 1:
            return group < 100
        if number == _VIGESIMAL and self._last == 4:
            return True
        if 10 <= number < 20 and group % 100 in (60, 80):
            return True
        if self._last >= 100:
            return number < 100
        if self._last == 10:
            return 7 <= number < 10  # dix-sept
        return self._last >= 20 and self._last % 10 == 0 and number < 10

    def hundred(self) -> bool:
        """Multiply the unit before by a hundred: "deux cents"; alone it is one hundred."""
        unit = self._group % 100
        if unit >= 20 or self._group != int(self._group):
            return False
        if self._group >= 100:
            return False
        self._group = (unit or Decimal(1)) * 100
        self._last = Decimal(100)
        return True

    def times(self, scale: int) -> bool:
        """Multiply by thousand, million ...: "mil millones" is a thousand million."""
        if not self._group and self._whole and self.scale >= scale:
            return False
        part = (self._whole % scale + self._group) or Decimal(1)
        self._whole = self._whole - self._whole % scale + part * scale
        self._group = self._last = _ZERO
        self.scale = max(self.scale, scale)
        return True

    def dozen(self, size: int) -> bool:
        """Multiply by a collective below a thousand: "deux dizaines"."""
        self._group = (self._group or Decimal(1)) * size
        self._last = Decimal(100)
        return True

    def add(self, value: Decimal) -> None:
        """Add what is said after the scale: a half of it, or a smaller figure."""
        if self.scale > 1:
            self._whole += value
        else:
            self._group += value
