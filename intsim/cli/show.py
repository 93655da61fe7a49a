"""'intsim show NAME': a machine's file, a pipeline's steps, or a kernel's blocks."""

from __future__ import annotations

import argparse
from typing import Any

from intsim.catalogue import DEFAULT
from intsim.config.extends import machine_document
from intsim.errors import unknown_name
from intsim.resources import YAML
from intsim.streams.aarch64.model import KernelStream
from intsim.streams.sass.model import SassInstruction, SassKernel, SoftmaxKernel
from intsim.tables import text_table


def add_parser(commands: Any) -> None:
    """Describe the command."""
    parser = commands.add_parser("show", description=__doc__)
    parser.add_argument("name", metavar="NAME", help="of 'intsim list', a machine's YAML file, or BASE+METHOD")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print what goes by the name."""
    machines, kernels = DEFAULT.machine_files(), DEFAULT.kernels
    if options.name in machines or options.name.endswith(YAML):
        if options.name not in machines:
            _check(options.name)
        first, *others = machine_document(options.name, find=DEFAULT.machine_file).files
        print(first.text, end="")
        for below in others:
            print(f"\n# {below.path.stem}, which it extends:\n{below.text}", end="")
        return 0
    from intsim.pipelines.registry import pipeline_names  # and with it numba, which a machine does not need

    if options.name in pipeline_names() or "+" in options.name or "@" in options.name:
        print(pipeline_text(options.name))
    elif options.name in kernels.neon.names():
        print(stream_text(kernels.neon.load(options.name)))
    elif options.name in kernels.fused.names():
        print(kernel_text(kernels.fused.load(options.name)))
    elif options.name in kernels.operators.names():
        print(operator_text(kernels.operators.load(options.name)))
    else:
        raise unknown_name("name", options.name, [*machines, *pipeline_names(), *kernels.neon.names(),
                                                  *kernels.fused.names(), *kernels.operators.names()], key="NAME")
    return 0


def _check(path: str) -> None:
    """A file describes a machine.

    Raises:
        InputError: it is of something else, or not valid.
    """
    from intsim.session import default_session

    default_session().load(path)


def pipeline_text(name: str) -> str:
    """A pipeline: where it comes from, and its steps with their kernels."""
    from intsim.pipelines.registry import get_pipeline

    pipeline = get_pipeline(name)
    rows = [{"step": step.name, "part": step.part, "stage": step.stage, "queries": queries,
             "threads": call.threading if call else "",
             "kernel": call.routine if call else f"untimed: {step.untimed}" if step.untimed else "in the fused kernel",
             "shape": ", ".join(f"{k} = {v}" for k, v in call.shape.items()) if call else ""}
            for step in pipeline.steps
            for queries, calls in (("several" if step.one_query else "any", step.invocations or (None,)),
                                   ("few", step.few), ("one", step.one_query))
            for call in calls]
    settings = ", ".join(f"{k} = {v}" for k, v in pipeline.parameters.items())
    return "\n".join([pipeline.name, f"  {pipeline.summary}", f"  follows: {pipeline.source}",
                      *([f"  parameters: {settings}"] if settings else []), "", text_table(rows)])


def stream_text(stream: KernelStream) -> str:
    """A kernel: its arrays, and its blocks with trip counts and instructions."""
    lines = [f"{stream.name}: {stream.routine}, needs {'+'.join(stream.features) or 'no extension'}",
             f"  {stream.source}, {stream.compiler}", ""]
    lines.append(text_table([{"array": n, "direction": a.direction, "bytes": a.footprint, "sweeps": a.passes,
                              "reuse_window": a.window} for n, a in stream.arrays.items()]))
    for block in stream.blocks:
        lines += ["", f"{block.name}: runs {block.trips} times" + (" (loop)" if block.loops else "")]
        lines += [f"    {i.text:44} {i.cost_class}" for i in block.instructions]
    return "\n".join(lines)


def kernel_text(kernel: SassKernel) -> str:
    """A GPU kernel: what it wants of an SM, and its blocks with trip counts, steps and scheduling."""
    lines = [f"{kernel.name}: {kernel.source}, {kernel.compiler}",
             f"  {kernel.warps} warps, {kernel.registers} registers, {kernel.shared_bytes} bytes of shared memory, "
             f"{kernel.spill_bytes} of stack; grid {kernel.grid}"]
    for block in kernel.blocks:
        lines += ["", f"{block.name}: a warp runs it {block.trips} times"]
        lines += [_scheduled(i) for i in block.instructions]
    return "\n".join(lines)


def operator_text(kernel: SoftmaxKernel) -> str:
    """A softmax operator on a GPU: what it wants of an SM, and the instructions of a row."""
    return "\n".join([
        f"{kernel.name}: {kernel.source}, {kernel.compiler}",
        f"  {kernel.warps} warps, {kernel.registers} registers, {kernel.shared_bytes} bytes of shared memory, "
        f"{kernel.spill_bytes} of stack", "", f"a warp runs it for every row of {kernel.row} scores",
        *map(_scheduled, kernel.instructions)])


def _scheduled(i: SassInstruction) -> str:
    return f"    {i.text:60} {i.cost_class:22} {i.span:18} stall {i.control.stall}"
