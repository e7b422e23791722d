"""What is said, once for all platforms: digest, edition, reading, error -> Message."""
