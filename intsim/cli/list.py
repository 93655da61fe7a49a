"""'intsim list': what there is, by name."""

from __future__ import annotations

import argparse
import json
from typing import Any

from intsim.catalogue import DEFAULT
from intsim.config.extends import machine_document
from intsim.errors import InputError, unknown_name
from intsim.tables import text_table

WANTS = ("registers", "shared_bytes", "spill_bytes", "source")


def add_parser(commands: Any) -> None:
    """Describe the command."""
    parser = commands.add_parser("list", description=__doc__)
    parser.add_argument("what", choices=["machines", "models", "pipelines", "variants", "linear", "rows",
                                         "kernels", "gpu-kernels", "dataflows"])
    parser.add_argument("kind", metavar="KIND", nargs="?",
                        help="of machines, those of one kind: core, soc, gpu, accelerator or cluster")
    parser.add_argument("--json", action="store_true", help="print as JSON")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the names with a line each."""
    what = {"machines": machines, "models": models, "pipelines": pipelines, "variants": variants, "linear": linear,
            "rows": rows_pipelines, "kernels": kernels, "gpu-kernels": gpu_kernels,
            "dataflows": dataflows}
    rows = what[options.what]()
    if options.kind is not None:
        if options.what != "machines":
            raise InputError(f"found '{options.kind}'", key=f"list {options.what}",
                             expected="nothing more: only machines have a KIND")
        if not any(row["kind"] == options.kind for row in rows):
            raise unknown_name("kind", options.kind, (row["kind"] for row in rows), key="list machines")
        rows = [row for row in rows if row["kind"] == options.kind]
    print(json.dumps(rows, indent=1) if options.json else text_table(rows))
    return 0


def machines() -> list[dict[str, Any]]:
    """Every machine: name, kind, title, and whether it was calibrated."""
    rows = []
    for name in DEFAULT.machine_files():
        data = machine_document(name, find=DEFAULT.machine_file).data
        status = "calibrated" if data.get("calibration") else "projected"
        rows.append({"name": name, "kind": data["kind"], "status": status, "title": data["title"]})
    return rows


def pipelines() -> list[dict[str, Any]]:
    """Every pipeline: name, the call that it computes, target, summary."""
    from intsim.pipelines.registry import (  # and with it numba, which no other list needs
        LAYERS,
        get_pipeline,
        layer_pipeline_names,
        pipeline_names,
    )

    names = [*pipeline_names(), *(name for computes in LAYERS for name in layer_pipeline_names(computes))]
    return [{"name": p.name, "computes": p.computes, "target": p.target, "summary": p.summary}
            for p in map(get_pipeline, names)]


def variants() -> list[dict[str, Any]]:
    """Every variant of attention: its parameters with their defaults, what it changes, its rule."""
    from intsim.pipelines.modifications.registry import DEFAULT, form_of
    from intsim.pipelines.modifications.variant import Variant

    found = []
    for kind in map(DEFAULT.get, DEFAULT.names()):
        assert issubclass(kind, Variant)
        changes = [what for what, does in (("mask", kind.masks), ("scores", kind.scores)) if does]
        summary = " ".join((kind.__doc__ or "").split("\n\n")[0].replace("``", "").split())
        found.append({"name": form_of(kind), "changes": " and ".join(changes), "summary": summary})
    return found


def models() -> list[dict[str, Any]]:
    """Every shipped model: its sizes and their source."""
    from intsim.models.reading import model_names, read_model

    found = [read_model(name) for name in model_names()]
    return [{"name": m.name, "family": m.family, "layers": m.layers, "hidden": m.hidden, "heads": m.heads,
             "kv_heads": m.kv_heads, "head_dim": m.head_dim, "ffn": m.ffn, "vocab": m.vocab, "source": m.source}
            for m in found]


def linear() -> list[dict[str, Any]]:
    """Every file type of a model's weights, and every pipeline of a linear layer."""
    from intsim.models.recipes import RECIPES

    recipes = [{"name": r.name, "computes": "a model's matrices", "summary": " or ".join(r.matrix) + (
        f", {r.other} for some" if r.other else "") + f"; head {r.head}"} for r in RECIPES.values()]
    return recipes + _layers("linear")


def rows_pipelines() -> list[dict[str, Any]]:
    """Every pipeline of a row-wise operation."""
    return _layers("rows")


def _layers(computes: str) -> list[dict[str, Any]]:
    from intsim.pipelines.registry import get_pipeline, layer_pipeline_names

    return [{"name": p.name, "computes": computes, "summary": p.summary}
            for p in map(get_pipeline, layer_pipeline_names(computes))]


def kernels() -> list[dict[str, Any]]:
    """Every stored AArch64 stream: name, routine, features it needs, instructions."""
    store = DEFAULT.kernels.neon
    found = [store.load(name) for name in store.names()]
    return [{"name": s.name, "routine": s.routine, "needs": "+".join(s.features) or "-",
             "instructions": sum(len(b.instructions) for b in s.blocks)} for s in found]


def gpu_kernels() -> list[dict[str, Any]]:
    """Every stored fused kernel, then every softmax operator: name, what it wants of an SM."""
    stored = DEFAULT.kernels
    return [{"name": name, **{key: head[key] for key in WANTS}}
            for store in (stored.fused, stored.operators) for name in store.names() for head in [store.head(name)]]


def dataflows() -> list[dict[str, Any]]:
    """Every dataflow of an accelerator: name, the call that it computes and the sizes of that, title."""
    from intsim.config.dataflow import dataflow_names
    from intsim.config.document import read_document
    from intsim.machines.accelerator.calls import SIZES
    from intsim.resources import resource

    rows = []
    for name in dataflow_names():
        data = read_document(resource("kernels") / "dataflow" / f"{name}.yaml").data
        rows.append({"name": name, "computes": data["call"], "title": data["title"],
                     "sizes": ", ".join(SIZES[data["call"]])})
    return rows
