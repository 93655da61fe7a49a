"""'intsim accuracy INPUT': the error of pipelines against float64 on a file's or a family's tensors, and why."""

from __future__ import annotations

import argparse
import json
import math
from dataclasses import asdict
from typing import Any

from intsim.accuracy.arguments import Arguments
from intsim.accuracy.evaluate import evaluate
from intsim.accuracy.files import is_file, load_arguments
from intsim.accuracy.inputs import FAMILIES, QUERY_ROWS, synthetic
from intsim.accuracy.metrics import METRICS, Accuracy
from intsim.accuracy.reasons import reasons
from intsim.arguments import whole
from intsim.calls import AttentionCall
from intsim.cli import refuse_beside
from intsim.errors import InputError
from intsim.pipelines.registry import get_pipeline, pipeline_names
from intsim.tables import text_table

LENGTH, HEAD_DIM, SEED = 1024, 128, 0


def add_parser(commands: Any) -> None:
    """Describe the command."""
    parser = commands.add_parser("accuracy", description=__doc__)
    parser.add_argument("input", metavar="INPUT", help=".npz or .safetensors with q, k, v (batch, heads, length, "
                        f"head_dim) and if need be mask, causal, scale; or a family: {', '.join(FAMILIES)}")
    parser.add_argument("--pipeline", metavar="NAME", action="append",
                        help="repeatable; by default all; BASE+METHOD takes another softmax")
    parser.add_argument("--linear", metavar="FORMAT", action="append",
                        help="the error of a linear layer in it instead, or in all; INPUT is a file with x (tokens, k) "
                        "and w (rows, k), or normal or outlier_channels; repeatable")
    parser.add_argument("--q-len", type=int, metavar="N", help=f"tokens of a family's tensors (default: {LENGTH})")
    parser.add_argument("--query-rows", type=int, metavar="N", help="compute the first N query rows of each head "
                        f"(default: all of a file and of causal ones, {QUERY_ROWS} of a family)")
    parser.add_argument("--head-dim", type=int, metavar="N", help=f"of a family's tensors (default: {HEAD_DIM})")
    parser.add_argument("--v-head-dim", type=int, metavar="N", help="of V of a family (default: as --head-dim)")
    parser.add_argument("--seed", type=int, metavar="N", help=f"of a family's tensors (default: {SEED})")
    parser.add_argument("--causal", action="store_true", help="mask keys after the query")
    parser.add_argument("--variant", metavar="TEXT", default="",
                        help="masks and changes of the scores, such as 'sliding_window(256)+soft_cap(50)'")
    parser.add_argument("--heads", action="store_true", help="a row per head too")
    parser.add_argument("--json", action="store_true", help="print as JSON")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Compute and print."""
    if options.linear is not None:
        return _linear(options)
    arguments = _arguments(options)
    rows: list[dict[str, Any]] = []
    notes = [f"{options.input}: {arguments.described()}", *(f"warning: {text}" for text in arguments.warnings())]
    for name, accuracy in _accuracies(arguments, options.pipeline, notes):
        parts = accuracy.heads.items() if options.heads else ()
        for place, part in [((None, None), accuracy), *parts]:
            rows.append(_row(name, place, part) | _input(options.input, arguments))
            where = f", batch {place[0]}, head {place[1]}" if place[0] is not None else ""
            notes += [f"{name}{where}: {reason}" for reason in reasons(part)]
    if options.json:
        print(json.dumps(rows, indent=1))
    else:
        print(text_table(rows, ["pipeline", *(["batch", "head"] if options.heads else []), *METRICS]))
        print("\n".join(["", *notes]))
    return 0


def _linear(options: argparse.Namespace) -> int:
    """A row per format of a linear layer."""
    from intsim.accuracy.linear import evaluate_layer, formats, layer

    refuse_beside(options, ("pipeline", "q_len", "query_rows", "head_dim", "v_head_dim", "causal", "variant", "heads"),
                  "--linear")
    _check_drawn(options)
    x, w = layer(options.input, SEED if options.seed is None else options.seed)
    rows = [asdict(evaluate_layer(x, w, name)) for name in formats(options.linear)]
    if options.json:
        print(json.dumps(rows, indent=1))
    else:
        print(f"{options.input}: {len(x)} tokens, {len(w)} outputs of {w.shape[1]} inputs\n\n{text_table(rows)}")
    return 0


def _check_drawn(options: argparse.Namespace) -> None:
    """Refuse what says how to draw tensors beside a file of them, and a seed that is none."""
    if options.seed is not None:
        whole("--seed", options.seed, 0)
    for key in ("--q-len", "--head-dim", "--v-head-dim", "--seed") if is_file(options.input) else ():
        if getattr(options, key[2:].replace("-", "_")) is not None:
            raise InputError(f"given beside the file {options.input}", key=key,
                             expected="a family of inputs: a file has its own sizes and values")


def _arguments(options: argparse.Namespace) -> Arguments:
    if options.query_rows is not None:
        whole("--query-rows", options.query_rows)
    _check_drawn(options)
    if is_file(options.input):
        return _taken(load_arguments(options.input), options, options.query_rows)
    length, width, seed = (default if given is None else given for given, default in (
        (options.q_len, LENGTH), (options.head_dim, HEAD_DIM), (options.seed, SEED)))
    call = AttentionCall(length, length, width, v_head_dim=options.v_head_dim)
    drawn = Arguments(*synthetic(options.input, call, seed))
    usual = None if options.causal or options.variant else QUERY_ROWS
    return _taken(drawn, options, usual if options.query_rows is None else options.query_rows)


def _taken(arguments: Arguments, options: argparse.Namespace, rows: int | None) -> Arguments:
    """What the options leave of them."""
    queries = arguments.q.shape[2]
    if options.query_rows is not None and options.query_rows > queries:
        raise InputError(f"found {options.query_rows}", key="--query-rows", expected=f"at most {queries}, all queries")
    return arguments.taken(options.causal, rows, options.variant)


def _accuracies(arguments: Arguments, names: list[str] | None, notes: list[str]) -> Any:
    """Each pipeline with its accuracy; with all of them, those that refuse the shape are left out with a note."""
    for name in names or ():
        get_pipeline(name)  # a mistyped last name costs no computation of the first
    for name in dict.fromkeys(names) if names else pipeline_names():
        try:
            yield name, evaluate(**vars(arguments), pipeline=name)
        except InputError as error:
            if names:
                raise
            notes.append(f"{name} left out: {error}")


def _row(pipeline: str, place: tuple[int | None, int | None], accuracy: Accuracy) -> dict[str, Any]:
    return {"pipeline": pipeline, "batch": place[0], "head": place[1], **_finite(accuracy.row()),
            "events": dict(accuracy.events), "reasons": reasons(accuracy)}


def _input(name: str, arguments: Arguments) -> dict[str, Any]:
    return {"input": name, "shape": arguments.shape.columns, "understood": arguments.described(),
            "warnings": arguments.warnings()}


def _finite(row: dict[str, float | None]) -> dict[str, float | None]:
    """Nothing in place of infinity (no error at all) and no number (an output that overflowed): JSON has neither."""
    return {name: value if value is None or math.isfinite(value) else None for name, value in row.items()}
