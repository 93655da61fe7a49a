"""Small accelerators and dataflows for tests, as files of a user: everything goes through the readers."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from pathlib import Path

from intsim.calls import LinearCall
from intsim.machines.accelerator.machine import AcceleratorMachine
from intsim.machines.accelerator.plan import AcceleratorPlan
from intsim.machines.accelerator.result import AcceleratorRun
from tests.machines.build import SESSION

MACHINE = """
kind: accelerator
title: two engines, a port, a channel and a memory at 1 GHz
sources: {t: test}
clock_mhz: {value: 1000.0, source: t}
shape: {lanes: {value: 4, source: t}}
engines:
  a: {what: a, formats: s8, interval_cycles: {value: 1.0, source: t}, depth_cycles: {value: 1.0, source: t},
      per_cycle: {mac_s8: {value: 8.0, source: t}}}
  b: {what: b, formats: s8, interval_cycles: {value: 1.0, source: t}, depth_cycles: {value: 1.0, source: t}}
  many: {what: serial units, formats: s8, units: {value: 3, source: t}, interval_cycles: {value: 10.0, source: t},
         depth_cycles: {value: 10.0, source: t}}
buffers: {ram: {kib: {value: 1.0, source: t}, ports: {value: 2, source: t}, bytes_per_cycle: {value: 4.0, source: t}}}
ports: {p: {bytes_per_cycle: {value: 16.0, source: t}}}
channels: {d: {gb_per_s: {value: 2.0, source: t}}, e: {gb_per_s: {value: 6.0, source: t}}}
memories: {m: {channels: {value: 2, source: t}, gb_per_s: {value: 4.0, source: t}}}
host: {cores: {value: 4, source: t}, launch_us: {value: 0.1, source: t}, function_ns: {work: {value: 4.0, source: t}}}
energy:
  static_w: {value: 2.0, source: t}
  host_active_w: {value: 4.0, source: t}
  engine_active_w: {a: {value: 3.0, source: t}}
  operation_pj: {mac_s8: {value: 5.0, source: t}}
  byte_pj: {m: {value: 7.0, source: t}, p: {value: 1.0, source: t}}
"""

FLOW = """
kind: dataflow
title: test
call: linear
source: test
sources: {{t: test}}
{head}
phases:
{phases}
"""

CALL = LinearCall(m=1, n=6, k=10)


def accelerator(name: str | Path, overrides: Mapping[str, object] | None = None) -> AcceleratorMachine:
    """A machine by its shipped name or the path of its file."""
    found = SESSION.load(name, overrides)
    assert isinstance(found, AcceleratorMachine)
    return found


def machine(folder: Path, text: str = MACHINE, **overrides: object) -> AcceleratorMachine:
    """The machine of a text; ``__`` in a name stands for a dot."""
    path = folder / "machine.yaml"
    path.write_text(text, encoding="utf-8")
    return accelerator(path, {name.replace("__", "."): value for name, value in overrides.items()})


def flow(folder: Path, phases: str, head: str = "") -> Path:
    """The file of a dataflow with these phases."""
    path = folder / "flow.yaml"
    body = textwrap.indent(textwrap.dedent(phases).strip("\n"), "  ")
    path.write_text(FLOW.format(head=textwrap.dedent(head).strip("\n"), phases=body), encoding="utf-8")
    return path


def run(folder: Path, phases: str, head: str = "", skip: bool = True, call: LinearCall = CALL) -> AcceleratorRun:
    """A run of these phases on the machine of ``MACHINE``."""
    box = machine(folder)
    return box.time(box.plan_dataflow(call, flow(folder, phases, head)), skip=skip)


def cycles(result: AcceleratorRun) -> float:
    """Of the clock at 1 GHz."""
    return result.latency_s * 1e9


def busy(plan: AcceleratorPlan, name: str) -> float:
    """Seconds that an engine needs alone."""
    return plan.bounds_s()[name]
