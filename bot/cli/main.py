"""The table of commands: names, options, help. The work is done in the other files of this folder.

Nothing heavy is imported here: `--help` and `version` answer within 200 ms (bench/startup.py).
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from feeds.model import Genre

app = typer.Typer(
    name="pasquin",
    help="Reads the satirical and watchdog press and tells each article in a few lines.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    rich_markup_mode=None,
)
sources = typer.Typer(help="The outlets that are followed.", no_args_is_help=True)
app.add_typer(sources, name="sources")

Config = Annotated[
    Path | None,
    typer.Option("--config", "-c", help="The settings (default: ./config.toml if it is there)."),
]
GenreOption = Annotated[
    Genre | None,
    typer.Option(help="fiction: invented news; satire: mockery of facts; watchdog: reporting."),
]


@app.command()
def version() -> None:
    """Print the version."""
    from bot.cli.version import tell

    tell()


@app.command()
def read(  # noqa: PLR0913 - the options of one command
    what: Annotated[str, typer.Argument(help="A file, an address, or - for standard input.")],
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object.")] = False,
    lines: Annotated[bool, typer.Option("--lines", help="JSON lines in, JSON lines out.")] = False,
    why: Annotated[bool, typer.Option("--explain", help="The rule behind each part.")] = False,
    entry: Annotated[
        int | None, typer.Option(min=1, help="Which entry of a feed, 1 = the first.")
    ] = None,
    lang: Annotated[str | None, typer.Option(help="Language of the text, if you know.")] = None,
    genre: GenreOption = None,
    config: Config = None,
) -> None:
    """Read an article and print what Pasquin tells of it."""
    from bot.cli.read import Wanted, form_of, read_what

    form = form_of(as_json=as_json, why=why, lines=lines)
    read_what(Wanted(what, entry=entry, lang=lang, genre=genre), form, config=config)


@app.command()
def demo(
    once: Annotated[bool, typer.Option("--once", help="Print one edition and end.")] = False,
    fresh: Annotated[bool, typer.Option("--fresh", help="Forget earlier demos.")] = False,
    lang: Annotated[Literal["fr", "en"], typer.Option(help="Language of the chat.")] = "fr",
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port of the chat page.")] = 8080,
) -> None:
    """Run everything on an invented press: no account, no network."""
    from bot.cli.demo import run_demo

    run_demo(once=once, fresh=fresh, lang=lang, port=port)


@app.command()
def run(
    config: Config = None,
    only: Annotated[
        str, typer.Option(help="Parts to run, by commas: poll,edit,deliver,local.")
    ] = "poll,edit,deliver,local",
    port: Annotated[
        int | None, typer.Option(min=0, max=65535, help="Port of the chat page.")
    ] = None,
) -> None:
    """Follow the sources and deliver, until stopped."""
    from bot.cli.run import run_until_stopped

    run_until_stopped(config, only=only, port=port)


@app.command()
def doctor(config: Config = None) -> None:
    """Tell what is wrong with a configuration before it is run."""
    from bot.cli.doctor import examine

    examine(config)


@sources.command("list")
def list_sources(config: Config = None) -> None:
    """Show the outlets that are followed, and how the last look went."""
    from bot.cli.sources import list_all

    list_all(config)


@sources.command("add")
def add_source(
    address: Annotated[str, typer.Argument(help="A feed, or a page that names its feed.")],
    genre: GenreOption = None,
    title: Annotated[str | None, typer.Option(help="Instead of the feed's own title.")] = None,
    lang: Annotated[str | None, typer.Option(help="Instead of the feed's own language.")] = None,
    config: Config = None,
) -> None:
    """Follow an outlet."""
    from bot.cli.sources import add_one

    add_one(config, address, genre=genre, title=title, lang=lang)


@sources.command("remove")
def remove_source(
    which: Annotated[str, typer.Argument(help="Its address or its title.")], config: Config = None
) -> None:
    """Follow an outlet no longer. What was read of it stays."""
    from bot.cli.sources import remove_one

    remove_one(config, which)


@sources.command("import")
def import_sources(
    opml: Annotated[Path, typer.Argument(help="An OPML file.")],
    genre: GenreOption = None,
    config: Config = None,
) -> None:
    """Follow all outlets of an OPML file."""
    from bot.cli.opml import import_opml

    import_opml(config, opml, genre=genre)


@sources.command("export")
def export_sources(
    opml: Annotated[str, typer.Argument(help="A file, or - for standard output.")] = "-",
    config: Config = None,
) -> None:
    """Write the outlets as OPML."""
    from bot.cli.opml import export_opml

    export_opml(config, opml)
