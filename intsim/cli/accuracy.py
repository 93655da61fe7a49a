"""'intsim accuracy INPUT': the error of pipelines against float64 on a file's or a family's tensors, and why."""

from __future__ import annotations

import argparse
import json
import math
from pathlib import Path
from typing import Any

from intsim.accuracy.evaluate import evaluate
from intsim.accuracy.inputs import FAMILIES, load_tensors, synthetic
from intsim.accuracy.metrics import METRICS
from intsim.accuracy.reasons import reasons
from intsim.calls import AttentionCall
from intsim.errors import InputError
from intsim.pipelines.registry import pipeline_names
from intsim.report.tables import text_table


def add_parser(commands: Any) -> None:
    """Describe the command."""
    parser = commands.add_parser("accuracy", description=__doc__)
    parser.add_argument("input", metavar="INPUT", help=f".npz or .safetensors with q, k, v, or a family: "
                        f"{', '.join(FAMILIES)}")
    parser.add_argument("--pipeline", metavar="NAME", action="append",
                        help="repeatable; by default all; BASE+METHOD takes another softmax")
    parser.add_argument("--q-len", type=int, default=1024, metavar="N",
                        help="tokens of a family's tensors (default: 1024)")
    parser.add_argument("--query-rows", type=int, default=256, metavar="N",
                        help="query rows to compute (default: 256)")
    parser.add_argument("--head-dim", type=int, default=128, metavar="N", help="of a family's tensors (default: 128)")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="of a family's tensors (default: 0)")
    parser.add_argument("--causal", action="store_true", help="mask keys after the query")
    parser.add_argument("--heads", action="store_true", help="a row per head too")
    parser.add_argument("--json", action="store_true", help="print as JSON")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Compute and print."""
    for key, value, least in (("--query-rows", options.query_rows, 1), ("--seed", options.seed, 0)):
        if value < least:
            raise InputError(f"found {value}", key=key, expected=f"a number of at least {least}")
    if Path(options.input).suffix in (".npz", ".safetensors"):
        q, k, v = load_tensors(options.input)
    else:
        q, k, v = synthetic(options.input, AttentionCall(options.q_len, options.q_len, options.head_dim), options.seed)
        if not options.causal:
            q = q[:, :, :options.query_rows]
    rows: list[dict[str, Any]] = []
    why = []
    for name in options.pipeline or pipeline_names():
        try:
            accuracy = evaluate(q, k, v, pipeline=name, causal=options.causal)
        except InputError as error:
            if options.pipeline:
                raise
            why.append(f"{name} left out: {error}")
            continue
        parts = accuracy.heads.items() if options.heads else ()
        rows += [{"pipeline": name, "batch": b, "head": h, **_finite(a.row()), "events": dict(a.events)}
                 for (b, h), a in [((None, None), accuracy), *parts]]
        why += [f"{name}: {reason}" for reason in reasons(accuracy)]
    if options.json:
        print(json.dumps(rows, indent=1))
    else:
        print(text_table(rows, ["pipeline", *(["batch", "head"] if options.heads else []), *METRICS]))
        print("\n".join(["", *why]))
    return 0


def _finite(row: dict[str, float | None]) -> dict[str, float | None]:
    """Nothing in place of infinity (no error at all) and no number (an output that overflowed): JSON has neither."""
    return {name: value if value is None or math.isfinite(value) else None for name, value in row.items()}
