"""Lists what reading gets wrong: `python -m tests.scoring.misses [LANG] [PART] [SLUG]`.

Words choose: a language ("fr"), a part ("speaker" takes all parts that hold the word), a text's
name. With none, all misses of the corpus are listed. The figures come last.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from tests.scoring.corpus import score_corpus, table_of
from tests.scoring.labels import load_corpus

if TYPE_CHECKING:
    from tests.scoring.tally import Miss


def is_chosen(miss: Miss, words: list[str]) -> bool:
    return all(word in (miss.lang, miss.slug) or word in miss.part for word in words)


def main(words: list[str]) -> None:
    tally = score_corpus(load_corpus())
    chosen = [miss for miss in tally.misses if is_chosen(miss, words)]
    print(*chosen, sep="\n")
    print(f"\n{len(chosen)} misses\n\n{table_of(tally)}")


if __name__ == "__main__":
    main(sys.argv[1:])
