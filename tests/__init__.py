"""Tests of Pasquin. A package, so that shared fakes can be imported as `tests.fakes`."""
