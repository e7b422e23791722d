"""What an operator may set, and how it is read. Nothing here reads anything when imported."""
