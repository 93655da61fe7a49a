"""'intsim methods': every softmax method with its formats, cycles and error, as docs/softmax_methods.md has them.

Cycles per element are of a Cortex-A76 and of one SM of sm_89; a method without a CUDA row kernel has - there. With
'--json' the rows of the methods alone, without whole attention and the GPU's operators.
"""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING, Any

from intsim.progress import Progress

if TYPE_CHECKING:
    from intsim.studies.methods import MethodStudy


def add_parser(commands: Any) -> None:
    """Describe the command."""
    parser = commands.add_parser("methods", description=__doc__)
    parser.add_argument("--json", action="store_true", help="print the rows as JSON")
    instead = parser.add_mutually_exclusive_group()
    instead.add_argument("--gpu", metavar="NAME", help="print instead what the operators cost one SM of this GPU")
    instead.add_argument("--out", metavar="DIR", help="write the rows as CSV and a plot of error against cycles there")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the document, or its rows; write rows and plot."""
    from intsim.studies.methods import MethodStudy

    with Progress() as progress:
        return _run(options, MethodStudy(progress=progress))


def _run(options: argparse.Namespace, study: MethodStudy) -> int:
    from intsim.studies.methods import document
    from intsim.tables import text_table

    if options.gpu is not None:
        operators = study.operators(options.gpu)
        print(json.dumps(operators, indent=1) if options.json else text_table(operators))
        return 0
    rows = study.methods()
    if options.out is not None:
        from intsim.report.methods import write  # and with it Matplotlib

        write(options.out, rows)
    print(json.dumps(rows, indent=1) if options.json
          else document(rows, study.cpu(), study.operators(), study.gpu()), end="")
    return 0
