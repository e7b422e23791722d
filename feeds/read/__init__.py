"""From a text to its digest: pure, synchronous, by rules; the only model tells the language.

The way in is `feeds.read.digest.read`; importing this package itself loads nothing.
"""
