"""Who hears a digest, when, and how it looks there."""
