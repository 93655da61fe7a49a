"""What an installation has: extras, compilers, counters, and whether the clocks are compiled."""

from __future__ import annotations

import os
import platform
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata, util
from pathlib import Path
from typing import Literal

from intsim.errors import InputError

State = Literal["ok", "missing", "note"]

EXTRAS = {
    "kernels": (("ziglang", "unicorn", "capstone", "elftools"), "building and emulating NEON kernels"),
    "triton": (("triton",), "building Triton's GPU kernels"),
    "torch": (("torch",), "intsim.torch, the drop-in for PyTorch"),
    "cluster": (("distributed",), "sweeps on a Dask cluster"),
    "safetensors": (("safetensors",), "inputs from .safetensors files"),
    "search": (("optuna",), "sweeps that search: sampling tpe and nsga2"),
}
"""Modules of each extra, and what it is for."""

COMPILERS = (("zig", "host and NEON kernels"), ("gcc", "host kernels"), ("clang", "host kernels"),
             ("nvcc", "CUDA kernels"))
DISASSEMBLERS = ("nvdisasm", "cuobjdump")
"""What reads the code that nvcc makes."""

RAPL = Path("/sys/class/powercap/intel-rapl:0/energy_uj")
PERF = Path("/proc/sys/kernel/perf_event_paranoid")
COUNTERS_ALLOWED = 2
"""``perf_event_paranoid`` up to which a user may count events of their own programs."""


@dataclass(frozen=True)
class Finding:
    """One thing that was looked for: whether it is there, and what follows."""

    subject: str
    state: State
    says: str


def examine() -> Iterator[Finding]:
    """Everything, in the order in which a reader would ask."""
    yield Finding("python", "ok", f"{platform.python_version()}, {platform.machine()}, {os.cpu_count()} CPUs")
    yield Finding("intsim", "ok", f"{metadata.version('intsim')} in {Path(__file__).parent}")
    yield from _extras()
    yield from _compilers()
    yield from _counters()
    yield from _clocks()
    yield _stored()


def _extras() -> Iterator[Finding]:
    for extra, (modules, purpose) in EXTRAS.items():
        lacking = [module for module in modules if util.find_spec(module) is None]
        if lacking:
            yield Finding(f"extra {extra}", "missing", f"for {purpose}: no {', '.join(lacking)}; pip install "
                                                       f"{_package(extra)}")
        else:
            yield Finding(f"extra {extra}", "ok", purpose)


def _package(extra: str) -> str:
    """What pip is to be told: the checkout that runs, which is to stay the one that runs, or the name."""
    checkout = Path(__file__).parents[1]
    editable = (checkout / "pyproject.toml").exists()
    return f"-e '{checkout}[{extra}]'" if editable else f"'intsim[{extra}]'"


def _compilers() -> Iterator[Finding]:
    for name, purpose in COMPILERS:
        found = shutil.which(name)
        if name == "zig" and found is None and util.find_spec("ziglang"):
            found = f"{sys.executable} -m ziglang"
        if name == "nvcc":
            found, lacking = _nvidia("nvcc"), [tool for tool in DISASSEMBLERS if not _nvidia(tool)]
            if found and lacking:
                yield Finding("compiler nvcc", "note", f"{found} ({purpose}; 'intsim kernels build' of them also needs "
                                                       f"{' and '.join(lacking)}: pip install {_package('cuda')})")
                continue
        yield Finding(f"compiler {name}", "ok" if found else "missing", f"{found or 'not on the path'} ({purpose})")
    driver = shutil.which("nvidia-smi")
    yield Finding("nvidia driver", "ok" if driver else "missing", driver or "no GPU can be measured here")


def _nvidia(name: str) -> str | None:
    """The path of a tool, as building kernels looks for it."""
    from intsim.streams.sass.toolchain import nvidia_tool

    try:
        return str(nvidia_tool(name))
    except InputError:
        return None


def _counters() -> Iterator[Finding]:
    if not RAPL.exists():
        yield Finding("energy counter", "missing", f"no {RAPL}: 'intsim bench' measures time alone")
    elif not os.access(RAPL, os.R_OK):
        yield Finding("energy counter", "missing", f"{RAPL} is not readable: run as root, or chmod a+r it")
    else:
        yield Finding("energy counter", "ok", str(RAPL))
    try:
        level = int(PERF.read_text())
    except (OSError, ValueError):
        yield Finding("event counters", "missing", f"no {PERF}: this system has none that Linux offers")
        return
    allowed = level <= COUNTERS_ALLOWED or os.geteuid() == 0
    yield Finding("event counters", "ok" if allowed else "missing",
                  f"perf_event_paranoid is {level}" + ("" if allowed else f", wants {COUNTERS_ALLOWED} or less"))


def _clocks() -> Iterator[Finding]:
    from intsim.machines.clocks import CLOCKS

    for what, clock in CLOCKS.items():
        says = {"stored": f"machine code of {clock.stored.name}, in each process",
                "kept": f"machine code of {clock.kept}, in each process",
                "source": f"{clock.stored.name} is not of this source: numba translates it at the first run, once"}
        yield Finding(f"clocks of {what}", "note" if clock.state == "source" else "ok", says[clock.state])


def _stored() -> Finding:
    from intsim.streams.store import archives, search_path

    folders = [folder for folder in search_path() if folder.is_dir()]
    found = archives(folders)
    size = sum(path.stat().st_size for path in found) / 1e6
    return Finding("stored kernels", "ok" if found else "missing",
                   f"{len(found)} files, {size:.1f} MB, of {', '.join(map(str, folders))}")
