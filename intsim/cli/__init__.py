"""The command line: ``intsim COMMAND``. Each module of this package is one command.

Only the command that is asked for is imported; the help of the others comes from the first line of their modules.
"""

from __future__ import annotations

import argparse
import gc
import io
import os
import re
import sys
import textwrap
from collections.abc import Callable, Iterable
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any, NoReturn

from intsim.errors import InputError, nearest_name

CHOICE = re.compile(r"invalid choice: '(.*)' \(choose from (.*)\)")
"""How argparse refuses a name."""
PAGE = "; --html takes no file: the page is report.html in the folder of --out"


def refuse_beside(options: argparse.Namespace, keys: Iterable[str], what: str) -> None:
    """Refuse options that would be ignored.

    Args:
        options: as parsed; keys: of them. what: none of them goes beside.

    Raises:
        InputError: names the first that was given.
    """
    for key in keys:
        given = getattr(options, key)
        if given is not None and given is not False and given != "":
            raise InputError(f"found {given}", key=f"--{key.replace('_', '-')}", expected=f"none beside {what}")


def check_out(options: argparse.Namespace, *pages: str) -> None:
    """Refuse, before the work, a folder of ``--out`` that cannot be used, and ``pages`` that need one where none is.

    Args:
        options: as parsed; pages: flags of files that are written there beside the data.

    Raises:
        InputError: such a folder, or none.
    """
    from intsim.folder import check_folder

    if not options.out and any(getattr(options, page) for page in pages):
        raise InputError("is missing", key="--out",
                         expected="a folder for what " + " and ".join(f"--{page}" for page in pages)
                         + " write" + "s" * (len(pages) == 1))
    if options.out is not None:
        check_folder(options.out)


def write_out(options: argparse.Namespace, data: str, page: Callable[[], str]) -> None:
    """Write ``COMMAND.json`` and with ``--html`` a page to the folder of ``--out``, if one is named.

    Raises:
        InputError: a folder that cannot be written.
    """
    from intsim.folder import output_folder

    if options.out is not None:
        with output_folder(options.out) as folder:
            (folder / f"{options.command}.json").write_text(data + "\n", encoding="utf-8")
            if options.html:
                (folder / "report.html").write_text(page(), encoding="utf-8")


class _Whole(argparse.HelpFormatter):
    """Wraps a description as argparse does, but leaves the names of options whole."""

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        return textwrap.fill(" ".join(text.split()), width, initial_indent=indent, subsequent_indent=indent,
                             break_on_hyphens=False)


class Command(argparse.ArgumentParser):
    """A command and its options, to which ``--plugin`` belongs, unless it has commands in its turn."""

    def __init__(self, *arguments: Any, plugins: bool = True, **settings: Any) -> None:
        super().__init__(*arguments, **{"formatter_class": _Whole, **settings})
        self.complete = plugins
        if plugins:
            self.add_argument("--plugin", metavar="FILE.py", action="append", default=[],
                              help="use the pipelines, methods, kernels and machines that this file offers, too")

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> tuple[Any, list[str]]:
        """As argparse does; what is left over is the command's own mistake, and its usage says what it takes."""
        found, left = super().parse_known_args(args, namespace)
        if left and self.complete:
            near = nearest_name(left[0].partition("=")[0], [o for o in self._option_string_actions if o[:2] == "--"])
            hint = PAGE if left[0].endswith(".html") else f"; did you mean {near}?" if near else ""
            self.error(f"found {left[0]}, expected one of the options above{hint}")
        return found, left


    def error(self, message: str) -> NoReturn:
        """As argparse does, with the nearest of the names that it would have taken."""
        found = CHOICE.search(message)
        near = nearest_name(found[1], re.findall(r"[\w-]+", found[2])) if found else None
        super().error(f"{message}; did you mean '{near}'?" if near else message)


def parser(wanted: str | None = None) -> argparse.ArgumentParser:
    """The command line: a subparser per module of this package, complete for the ``wanted`` command."""
    top = Command(prog="intsim", description="What does integer attention really buy on a given chip?", plugins=False,
                  epilog="'intsim COMMAND --help' says more of a command.")
    top.add_argument("--version", action=_Version)
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for module in sorted(m.name for m in iter_modules(__path__)):
        if module == wanted:
            import_module(f"{__name__}.{module}").add_parser(commands)
        else:
            commands.add_parser(module, help=_summary(module))
    return top


class _Version(argparse.Action):
    """Print the version and end; asking a package for its version takes as long as all else that help needs."""

    def __init__(self, option_strings: list[str], dest: str, **_: Any) -> None:
        super().__init__(option_strings, dest, nargs=0, help="show the version and exit")

    def __call__(self, parser: argparse.ArgumentParser, *_: Any) -> None:
        from importlib.metadata import version

        print(f"intsim {version('intsim')}")
        parser.exit()


def _summary(module: str) -> str:
    """What a command is for: the first line of its module, after its name."""
    with Path(__file__).with_name(f"{module}.py").open(encoding="utf-8") as source:
        return source.readline().strip().strip('"').partition(": ")[2].rstrip(".")


def plug(files: list[str]) -> None:
    """Load plug-ins into the default session.

    Raises:
        InputError: one that cannot be used.
    """
    if files:
        from intsim.session import default_session

        for file in files:
            default_session().plug(file)


def _make_ready() -> None:
    """What a process of ours does without, and would spend a tenth of its first answer on: looking through what it has
    just loaded for garbage, and asking every installed package for plug-ins of pydantic."""
    gc.set_threshold(50_000, 20, 20)
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")


def main(arguments: list[str] | None = None) -> int:
    """Run a command. Exit status: 0 done, 2 bad input (one message), 1 internal error, 3 a sweep of refused points."""
    given = sys.argv[1:] if arguments is None else arguments
    if arguments is None:
        _make_ready()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a terminal or pipe that knows ASCII alone
    if not given:
        parser().print_help(sys.stderr)
        return 2
    options = parser(next((a for a in given if not a.startswith("-")), None)).parse_args(given)
    try:
        plug(options.plugin)
        return int(options.run(options) or 0)
    except InputError as error:
        print(f"intsim: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:  # the reader (head, less) has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        print("intsim: interrupted", file=sys.stderr)
        return 130
