"""The command line: ``intsim COMMAND``. Each module of this package is one command."""

from __future__ import annotations

import argparse
import os
import sys
from importlib import import_module
from importlib.metadata import version
from pkgutil import iter_modules

from intsim.errors import InputError


def parser() -> argparse.ArgumentParser:
    """The whole command line, a subparser per module of this package."""
    top = argparse.ArgumentParser(prog="intsim", description="What does integer attention really buy on a given chip?")
    top.add_argument("--version", action="version", version=f"intsim {version('intsim')}")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for module in sorted(m.name for m in iter_modules(__path__)):
        import_module(f"{__name__}.{module}").add_parser(commands)
    return top


def main(arguments: list[str] | None = None) -> int:
    """Run a command. Exit status: 0 done, 2 bad input (one message), 1 internal error."""
    options = parser().parse_args(arguments)
    try:
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
