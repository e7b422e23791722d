"""An address becomes bytes: one polite GET, and when to come back. No parsing, no store."""
