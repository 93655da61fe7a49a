"""'intsim explain MACHINE PIPELINE': why a step takes its time: its loop cycle by cycle, its bounds, what would help.

The call is one head of 64 over 1024 tokens (on GPUs and clusters 32 heads, of which one would leave most SMs idle)
unless options say otherwise, the step the longest one unless '--step' names another.

  intsim explain cortex-a76 quant_only
  intsim explain h100-sxm int_flash --q-len 4096 --heads 16 --head-dim 128
  intsim explain llamaf-zcu102 llamaf --model tinyllama-1.1b
  intsim explain raspberry-pi-5 int_attention --measure-first

On an accelerator PIPELINE may also be a dataflow of 'intsim list dataflows', with the sizes of its call as
'--size NAME=N', or from '--model' where it computes the tokens of a whole network.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, TypeGuard

from intsim.cli import check_out, refuse_beside, write_out
from intsim.errors import InputError
from intsim.progress import Progress
from intsim.resources import YAML

if TYPE_CHECKING:
    from intsim.machines.accelerator.machine import AcceleratorMachine
    from intsim.machines.accelerator.plan import AcceleratorPlan
    from intsim.machines.machine import Machine
    from intsim.pipelines.spec import Pipeline
    from intsim.studies.explain.model import Explanation

MOST_ROWS = 60
SIZES = {"q-len": "query rows (default: 1024)", "kv-len": "keys (default: as many as query rows)",
         "head-dim": "elements of a head (default: 64)",
         "v-head-dim": "elements of a head of V (default: as --head-dim)",
         "heads": "of the queries (default: 1; for a pipeline of GPUs or clusters 32)",
         "kv-heads": "of keys and values (default: as many as heads)", "batch": "calls at once (default: 1)"}
OF_A_MODEL = ("layers", "hidden", "heads", "kv_heads", "head_dim", "ffn", "vocab")
MANY_HEADS = 32
POSITION = 128
"""Where '--model' stands and '--size' does not say: the middle of 256 tokens."""


def add_parser(commands: Any) -> None:
    """Describe the command."""
    parser = commands.add_parser("explain", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("machine", metavar="MACHINE")
    parser.add_argument("pipeline", metavar="PIPELINE")
    parser.add_argument("--step", metavar="NAME", help="of 'intsim show PIPELINE' (default: the longest)")
    for name, what in SIZES.items():
        parser.add_argument(f"--{name}", type=int, metavar="N", help=what)
    parser.add_argument("--causal", action="store_true", help="with a causal mask")
    parser.add_argument("--variant", metavar="TEXT", default="",
                        help="of 'intsim list variants', joined by +, or masks by |")
    parser.add_argument("--threads", type=int, metavar="N", help="of a CPU (default: one per core)")
    parser.add_argument("--set", metavar="KEY=VALUE", action="append", default=[], help="set a key of the machine")
    for name, form, what in (("size", "NAME=N", "a size of a dataflow's call, or of linear layers' and of rows'"),
                             ("fill", "SLOT=NAME", "what fills a slot of a dataflow"),
                             ("parameter", "NAME=N", "another value for a parameter of a dataflow")):
        parser.add_argument(f"--{name}", metavar=form, action="append", default=[], help=what)
    parser.add_argument("--model", metavar="NAME", help="of 'intsim list models': the sizes of a dataflow of tokens")
    parser.add_argument("--rows", metavar="N", type=int, default=MOST_ROWS, help="lines of the timeline (default: 60)")
    parser.add_argument("--measure-first", action="store_true", help="instead: how sure time and energy are, which "
                        "numbers of the machine's files make them unsure, and what measures each")
    parser.add_argument("--json", action="store_true", help="print as JSON")
    parser.add_argument("--out", metavar="DIR", help="write explain.json there")
    parser.add_argument("--html", action="store_true", help="also write report.html, one page with the whole timeline")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Explain, write the output folder if one is named, print."""
    from intsim.report.explain import answer, html_page, text

    if options.rows < 1:
        raise InputError(f"found {options.rows}", key="--rows", expected="at least 1")
    if options.measure_first:
        return _measure_first(options)
    check_out(options, "html")
    with Progress() as progress:
        progress(f"{options.pipeline} on {options.machine}: as it is, and with each part better")
        found = _found(options)
    data = json.dumps({"answer": answer(found), **asdict(found)}, indent=1)
    write_out(options, data, lambda: html_page(found))
    print(data if options.json else text(found, options.rows))
    return 0


def _measure_first(options: argparse.Namespace) -> int:
    """How sure a call is, and what would make it surer."""
    from intsim.report.ranking import Asked, text
    from intsim.session import default_session
    from intsim.studies.explain.steps import sizes_of

    refuse_beside(options, ("out", "html", "step"), "--measure-first")
    session = default_session()
    machine = _loaded(options)
    result: Any
    if _runs_a_dataflow(machine, options):
        result, of = machine.time(_flow(options, machine)), f"{options.pipeline} on {options.machine}"
    else:
        pipeline = session.pipeline(options.pipeline, machine)
        call = _call_of(options, pipeline, machine)
        result = session.simulate(call, pipeline, machine, threads=options.threads)
        of = f"{options.pipeline} on {options.machine} ({sizes_of(call)})"
    asked = [Asked(name, of, unit, value, sure)
             for name, unit, value, sure in (("latency", "s", result.latency_s, result.latency_uncertainty),
                                             ("energy", "J", result.energy_j, result.energy_uncertainty))
             if value is not None and sure is not None]
    kind = machine.identity.kind
    print(json.dumps({one.name: one.data(kind) for one in asked}, indent=1) if options.json else text(asked, kind))
    return 0


def _loaded(options: argparse.Namespace) -> Machine:
    """The machine, with what ``--set`` gives it."""
    from intsim.cli.run import parse_settings, said_of_set
    from intsim.session import default_session

    settings = parse_settings(options.set)
    with said_of_set(settings):
        return default_session().load(options.machine, settings)


def _found(options: argparse.Namespace) -> Explanation:
    from intsim.session import default_session
    from intsim.studies.explain import explain_plan
    from intsim.studies.explain.accelerator import explain_flow

    session = default_session()
    machine = _loaded(options)
    if _runs_a_dataflow(machine, options):
        return explain_flow(machine, _flow(options, machine), options.step, options.pipeline)
    pipeline = session.pipeline(options.pipeline, machine)
    plan = machine.plan(_call_of(options, pipeline, machine), pipeline, threads=options.threads)
    return explain_plan(machine, plan, options.step)


def _runs_a_dataflow(machine: Any, options: argparse.Namespace) -> TypeGuard[AcceleratorMachine]:
    """Whether a dataflow stands in the place of a pipeline.

    Raises:
        InputError: options of dataflows beside a pipeline.
    """
    from intsim.machines.accelerator.machine import AcceleratorMachine

    if not isinstance(machine, AcceleratorMachine):
        return False
    given = _of_dataflows(options)
    named = _names_a_dataflow(options.pipeline)
    if given and not named and options.pipeline in machine.kernels:
        raise InputError(f"found one beside the pipeline {options.pipeline}", key=f"--{given}",
                         expected="--q-len, --kv-len and so on, or a dataflow in the place of the pipeline: "
                         f"{machine.kernels[options.pipeline].dataflow}")
    return named or given is not None


def _of_dataflows(options: argparse.Namespace) -> str | None:
    """The first option of dataflows that was given."""
    return next((key for key in ("size", "fill", "parameter", "model") if getattr(options, key)), None)


def _names_a_dataflow(name: str) -> bool:
    from intsim.config.dataflow import dataflow_names

    first = name.partition("+")[0]
    return first in dataflow_names() or first.endswith(YAML)


def _flow(options: argparse.Namespace, machine: AcceleratorMachine) -> AcceleratorPlan:
    """The plan of the dataflow that stands in the place of a pipeline."""
    from intsim.cli.run import parse_settings
    from intsim.machines.accelerator.calls import SIZES as SIZES_OF
    from intsim.machines.accelerator.calls import call_of

    if options.fill and "+" in options.pipeline:
        raise InputError(f"found {options.fill[0]}", key="--fill",
                         expected=f"none beside {options.pipeline}, which names what fills the slots")
    fill = parse_settings(options.fill, "--fill")
    dataflow = machine.dataflows(options.pipeline, fill or None)
    of_attention = dataflow.call == "attention"
    others = ("model",) if of_attention else ("causal", *(name.replace("-", "_") for name in SIZES))
    refuse_beside(options, (*others, "variant"), f"{options.pipeline}, which computes calls of kind {dataflow.call}")
    known: dict[str, Any] = _call(options).columns if of_attention else _of_model(options.model)
    sizes = {name: known[name] for name in SIZES_OF[dataflow.call] if name in known}
    sizes |= parse_settings(options.size, "--size")
    try:
        call = call_of(dataflow.call, sizes)
    except InputError as error:
        raise error.at(None, key=f"--size, or --model: a call of kind {dataflow.call}") from None
    return machine.plan_dataflow(call, dataflow, parameters=parse_settings(options.parameter, "--parameter"))


def _of_model(name: str | None) -> dict[str, int]:
    """The sizes of a token through a model."""
    if name is None:
        return {}
    from intsim.models.reading import read_model

    model = read_model(name)
    return {"position": POSITION, "tokens": 1} | {size: getattr(model, size) for size in OF_A_MODEL}


def _call_of(options: argparse.Namespace, pipeline: Pipeline, machine: Any) -> Any:
    """What a pipeline of any kind is explained for: attention by its options, linear layers and rows by ``--size``.

    Raises:
        InputError: options that are not of such a call, sizes that it lacks or does not have.
    """
    from intsim.cli.run import parse_settings
    from intsim.machines.accelerator.calls import call_of

    kind = pipeline.computes
    if kind in ("linear", "rows"):
        beside = f"{pipeline.name}, which computes calls of kind {kind}: their sizes go by --size"
        others = [name for name in ("fill", "parameter", "model") if getattr(options, name)]
        refuse_beside(options, ("causal", "variant", *others, *(name.replace("-", "_") for name in SIZES)), beside)
        try:
            return call_of(kind, parse_settings(options.size, "--size"))
        except InputError as error:
            raise (error.at(None, key=f"--size: a call of kind {kind}") if error.key == kind else error) from None
    given = _of_dataflows(options)
    if given == "size":
        raise InputError(f"found {options.size[0]} beside {pipeline.name}, which computes attention", key="--size",
                         expected="--q-len, --kv-len, --head-dim and so on; --size is of linear layers, of rows and of "
                         "accelerators' dataflows")
    if given is not None and machine.identity.kind != "accelerator":
        raise InputError(f"{machine.identity.name} is a {machine.identity.kind}", key=f"--{given}",
                         expected="an accelerator, whose dataflows have such")
    return _call(options, pipeline)


def _call(options: argparse.Namespace, pipeline: Pipeline | None = None) -> Any:
    """The attention call, as SIZES says where nothing is given."""
    from intsim.calls import AttentionCall

    q_len = 1024 if options.q_len is None else options.q_len
    usual = 1 if pipeline is None or pipeline.target == "cpu" else MANY_HEADS
    heads = usual if options.heads is None else options.heads
    return AttentionCall(
        q_len=q_len, kv_len=q_len if options.kv_len is None else options.kv_len,
        head_dim=64 if options.head_dim is None else options.head_dim, heads=heads,
        kv_heads=heads if options.kv_heads is None else options.kv_heads,
        batch=1 if options.batch is None else options.batch, causal=options.causal, variant=options.variant,
        v_head_dim=options.v_head_dim)
