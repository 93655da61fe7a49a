"""'intsim model NAME': a whole model on a machine: first token, tokens per second, joules, and where they go.

  intsim model llama-3.2-1b --machine raspberry-pi-4 --prompt 512 --generate 128
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from intsim.cli import check_out, refuse_beside
from intsim.errors import InputError
from intsim.folder import output_folder
from intsim.models.request import GENERATE, PROMPT
from intsim.progress import Progress
from intsim.resources import YAML
from intsim.tables import text_table

if TYPE_CHECKING:
    from intsim.models.result import ModelResult

MACHINES_OWN = ("batch", "threads", "schedule", "head", "launching", "parallel", "devices", "variant")
"""Options that hold for every length of a model on a machine."""


def add_parser(commands: Any) -> None:
    """Describe the command."""
    parser = commands.add_parser("model", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", metavar="NAME|config.json|GRID.yaml",
                        help="of 'intsim list models', a file of Hugging Face, or a grid of models and lengths")
    parser.add_argument("--machine", default="rk3588s", metavar="M",
                        help="a CPU, a GPU or a cluster (default: rk3588s)")
    parser.add_argument("--attention", metavar="PIPELINE", help="(default: int_attention, on a GPU int_flash)")
    parser.add_argument("--linear", metavar="FORMAT",
                        help="file type of the weights, of 'intsim list linear' (default: q4_0, of ternary models "
                             "bitnet_i2_s)")
    parser.add_argument("--head", metavar="FORMAT",
                        help="of the layer over the vocabulary (default: as the file type has it)")
    parser.add_argument("--prompt", type=int, metavar="N", help=f"input tokens of a sequence (default: {PROMPT})")
    parser.add_argument("--generate", type=int, metavar="N", help=f"output tokens (default: {GENERATE})")
    parser.add_argument("--batch", type=int, default=1, metavar="N", help="sequences together (default: 1)")
    parser.add_argument("--context", type=int, default=0, metavar="N", help="keys that are there before the prompt")
    parser.add_argument("--chunk", type=int, metavar="N", help="tokens of the prompt at once (default: all)")
    parser.add_argument("--threads", type=int, metavar="N", help="(default: one per core)")
    parser.add_argument("--schedule", metavar="S", help="static or dynamic (default: as the machine file says)")
    parser.add_argument("--kv-format", metavar="FORMAT", help="of the cache: what the attention's kernels read")
    parser.add_argument("--baseline", default="default", metavar="PIPELINE",
                        help="to stand beside, or none (default: fp16, fp32 on cores without it, on a GPU "
                        "flash2_fp16)")
    parser.add_argument("--launching", metavar="HOW", help="of a GPU's kernels: stream (default) or graph")
    parser.add_argument("--parallel", metavar="HOW", help="on a cluster: tensor (default) or sequence")
    parser.add_argument("--devices", type=int, metavar="N", help="of a cluster that take part (default: all)")
    parser.add_argument("--nodes", type=int, metavar="N", help="of a cluster (default: as its file says)")
    parser.add_argument("--variant", metavar="TEXT", default="",
                        help="of 'intsim list variants', joined by +, in every layer beside what the model has")
    parser.add_argument("--set", metavar="KEY=VALUE", action="append", default=[], help="set a key of the machine")
    parser.add_argument("--out", metavar="DIR", help="write model.json, tables and plots there")
    parser.add_argument("--html", action="store_true", help="also write report.html, one page with everything")
    parser.add_argument("--perfetto", action="store_true", help="also write trace.pftrace, for ui.perfetto.dev")
    parser.add_argument("--measure-first", action="store_true", help="instead: how sure time and energy are, which "
                        "numbers of the machine's files make them unsure, and what measures each")
    parser.add_argument("--json", action="store_true", help="print as JSON")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Simulate, write the output folder if one is named, and print."""
    from intsim.cli.run import nodes_of_clusters, parse_settings, said_of_set, with_nodes
    from intsim.report.model import as_data, notes, part_rows, sentence, write_outputs
    from intsim.session import default_session
    from intsim.studies.amdahl import speedups, usual_pipelines

    if options.measure_first:
        refuse_beside(options, ("out", "html", "perfetto"), "--measure-first")
    check_out(options, "html", "perfetto")
    if options.model.endswith(YAML):
        return _grid(options)
    session = default_session()
    given = with_nodes(parse_settings(options.set), options.nodes, "nodes")
    with nodes_of_clusters(options.nodes, "--set nodes"), said_of_set(given):
        machine = session.load(options.machine, given) if given else session.load(options.machine)
    settings = {name: getattr(options, name) for name in MACHINES_OWN}
    baseline = None if options.baseline == "none" else options.baseline
    model: str | Path = options.model
    with Progress() as progress:
        progress(f"{options.model} on {options.machine}")
        found = session.simulate_model(
            model, machine, attention=options.attention, linear=options.linear, prompt=options.prompt,
            generate=options.generate, context=options.context, chunk=options.chunk, kv_format=options.kv_format,
            baseline=baseline, **settings)
        if options.out is not None:
            pipelines = tuple(dict.fromkeys((*usual_pipelines(machine), found.attention)))
            try:
                points = speedups(session, model, machine, found.linear, pipelines, baseline=baseline or "default",
                                  progress=progress, **settings)
            except InputError:  # of one length only, as an encoder of images is
                points = []
            progress("drawing plots", 1.0)
            with output_folder(options.out) as folder:
                write_outputs(found, points, folder, html=options.html, perfetto=options.perfetto)
    if options.measure_first:
        _measure_first(found, machine.identity.kind, json_too=options.json)
    elif options.json:
        print(json.dumps(as_data(found), indent=1))
    else:
        print(f"{sentence(found)}\n\n{text_table(part_rows(found))}\n\n" + "\n".join(notes(found)))
    return 0


def _measure_first(found: ModelResult, kind: str, *, json_too: bool) -> None:
    """How sure each phase and the energy are, and what would make them surer; ``kind`` is of the machine."""
    from intsim.report.ranking import Asked, text

    of = f"{found.model.name} ({found.linear}, {found.attention}) on {found.machine}"
    names = [phase.name for phase in found.phases]
    asked = [Asked(name, of, "s", found.phase(name).latency_s, found.latency_uncertainty(name)) for name in names]
    sure = found.energy_uncertainty(names)
    if found.energy_j is not None and sure is not None:
        asked.append(Asked("energy", of, "J", found.energy_j, sure))
    print(json.dumps({one.name: one.data(kind) for one in asked}, indent=1) if json_too else text(asked, kind))


def _grid(options: argparse.Namespace) -> int:
    """A file of models, pipelines and lengths; it says all that it needs."""
    from intsim.config.models_schema import read_models_file
    from intsim.report.model import write_grid
    from intsim.session import default_session
    from intsim.studies.amdahl import answer, grid

    refuse_beside(options, ("head", "prompt", "generate", "chunk", "threads", "schedule", "kv_format", "attention",
                            "launching", "parallel", "devices", "nodes", "variant", "measure_first"),
                  "a grid, whose file says it")
    file = read_models_file(options.model)
    left_out: list[str] = []
    points = grid(default_session(), file, left_out.append)
    if options.out is not None:
        with output_folder(options.out) as folder:
            write_grid(points, folder)
    lines = answer(points, file.baseline)
    if options.json:
        print(json.dumps({"title": file.title, "answer": lines, "rows": [point.row for point in points],
                          "left_out": left_out}, indent=1))
    else:
        columns = ["model", "attention", "phase", "tokens", "latency_s", "speedup", "softmax_share", "energy_j"]
        shown = [point.row for point in points]
        print("\n".join([file.title, *lines, "", text_table(shown, columns), "",
                         *(f"left out: {text}" for text in left_out),
                         *(f"not modelled: {text}" for text in dict.fromkeys(
                             text for point in points for text in point.not_modelled))]))
    return 0
