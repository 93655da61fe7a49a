"""'intsim compare A B': why B is faster or slower than A, step by step.

A and B are FOLDER:column=value,... where FOLDER is an output of 'intsim run'
and the columns select one of its rows, as in 'out/run:pipeline=fp16,q_len=4096';
or an output of 'intsim model', whole or as 'out/llama:phase=decode'.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from typing import Any

from intsim.cli import write_page
from intsim.report.compare import html_page, sentence, text
from intsim.studies.compare import compare


def add_parser(commands: Any) -> None:
    """Describe the command."""
    parser = commands.add_parser("compare", description=__doc__,
                                 formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("a", metavar="A")
    parser.add_argument("b", metavar="B")
    parser.add_argument("--html", metavar="FILE", help="also write one page that needs no network")
    parser.add_argument("--json", action="store_true", help="print as JSON")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Compare, write the page if one is named, print."""
    found = compare(options.a, options.b)
    if options.html is not None:
        write_page(options.html, html_page(found))
    print(json.dumps({"answer": sentence(found), **asdict(found)}, indent=1, default=str) if options.json
          else text(found))
    return 0
