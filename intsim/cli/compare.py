"""'intsim compare A B': why B is faster or slower than A, step by step.

A and B are FOLDER:column=value,... where FOLDER is an output of 'intsim run'
and the columns select one of its rows, as in 'out/run:pipeline=fp16,q_len=4096';
or an output of 'intsim model', whole or as 'out/llama:phase=decode'.
"""

from __future__ import annotations

import argparse
import json
import os
from dataclasses import asdict
from typing import Any

from intsim.cli import check_out, write_out
from intsim.errors import InputError
from intsim.report.compare import html_page, sentence, text
from intsim.studies.compare import compare


def add_parser(commands: Any) -> None:
    """Describe the command."""
    parser = commands.add_parser("compare", description=__doc__,
                                 formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("a", metavar="A")
    parser.add_argument("b", metavar="B")
    parser.add_argument("--out", metavar="DIR", help="write compare.json there")
    parser.add_argument("--html", action="store_true", help="also write report.html, one page that needs no network")
    parser.add_argument("--json", action="store_true", help="print as JSON")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Compare, write the output folder if one is named, print."""
    check_out(options, "html")
    found = compare(options.a, options.b)
    _check_apart(options)
    data = json.dumps({"answer": sentence(found), **asdict(found)}, indent=1, default=str)
    write_out(options, data, lambda: html_page(found))
    print(data if options.json else text(found))
    return 0


def _check_apart(options: argparse.Namespace) -> None:
    """Refuse to write over what is compared: an output folder is replaced as a whole.

    Raises:
        InputError: ``--out`` is the folder of A or B.
    """
    for reference in (options.a, options.b):
        folder = reference.partition(":")[0]
        if options.out and os.path.realpath(folder) == os.path.realpath(options.out):
            raise InputError("holds what is compared, and would be replaced", file=options.out, key="--out",
                             expected="another folder, such as one within it")
