"""From an address to a digest. Knows no chat and no database; could be published alone."""
