"""How readings are scored against what a person took from the same texts.

The texts and their labels are in `tests/corpus/`; nothing here knows how reading works.
"""
