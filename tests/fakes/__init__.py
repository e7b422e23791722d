"""Real small servers and settable clocks that tests share."""
