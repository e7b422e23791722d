"""Writes `schema_1.*.sql` anew from `bot.store.schema`: until the first release, and never after.

    python -m tests.bot.store.freeze_schema

After the release the files say what stores out there began with; a change is a `Step` then.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from bot.store.migrations import FIRST, _version
from bot.store.schema import METADATA

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy.engine import Dialect


def statements(dialect: Dialect) -> Iterator[str]:
    for table in (*METADATA.sorted_tables, _version):
        yield str(CreateTable(table).compile(dialect=dialect))
        for index in sorted(table.indexes, key=lambda each: str(each.name)):
            yield str(CreateIndex(index).compile(dialect=dialect))
    yield f"INSERT INTO {_version.name} (version) VALUES ({FIRST})"


def main() -> None:
    for name, dialect in (("sqlite", sqlite.dialect()), ("postgresql", postgresql.dialect())):
        script = "".join(f"{each.strip()};\n\n" for each in statements(dialect))
        lines = (line.rstrip().replace("\t", "    ") for line in script.rstrip().splitlines())
        path = Path(__file__).with_name(f"schema_{FIRST}.{name}.sql")
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
