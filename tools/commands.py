"""Every command of ``intsim`` with its help, as it prints it."""

from __future__ import annotations

import contextlib
import io
import os
from pkgutil import iter_modules
from unittest.mock import patch

import intsim.cli


def command_pages() -> str:
    """A section per command."""
    names = sorted(module.name for module in iter_modules(intsim.cli.__path__))
    return "\n".join(f"## {name}\n\n```text\n{_help(name)}```\n" for name in names)


def _help(name: str) -> str:
    out = io.StringIO()
    with patch.dict(os.environ, COLUMNS="100"), contextlib.redirect_stdout(out), contextlib.suppress(SystemExit):
        intsim.cli.parser(name).parse_args([name, "--help"])
    return out.getvalue()
