"""``intsim kernels build``: compile, emulate and decode the NEON kernels into instruction streams (extra: kernels)."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from intsim.errors import InputError
from intsim.report.folder import output_folder
from intsim.report.tables import text_table
from intsim.streams.library import STORED, stream_names, to_json
from intsim.streams.model import KernelStream

if TYPE_CHECKING:
    from intsim.streams.aarch64.manifest.model import Kernel


def add_parser(commands: Any) -> None:
    """Describe the command."""
    parser = commands.add_parser("kernels", help="build the kernels' instruction streams", description=__doc__)
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    build = actions.add_parser("build", help="build streams and compare them with the stored ones", description=__doc__)
    build.add_argument("names", nargs="*", metavar="KERNEL", help="which (default: all)")
    where = build.add_mutually_exclusive_group()
    where.add_argument("--check", action="store_true", help="fail when a stream differs from the stored one")
    where.add_argument("--out", metavar="DIR", help="write the streams there")
    where.add_argument("--store", action="store_true", help="put the streams in the place of the stored ones")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Build, list, and write or compare."""
    from intsim.streams.aarch64.toolchain import require_tools

    require_tools()
    from intsim.streams.aarch64.build import build_stream

    streams = [build_stream(kernel) for kernel in _chosen(options.names)]
    states = {stream.name: _compare(stream) for stream in streams}
    print(text_table([_row(stream) | {"stored": states[stream.name]} for stream in streams]))
    orphans = [] if options.names else sorted(set(stream_names()) - states.keys())
    if options.check:
        _check(states, orphans)
    if options.store:
        for stream in streams:
            (STORED / f"{stream.name}.json").write_text(to_json(stream), encoding="utf-8")
        for name in orphans:
            (STORED / f"{name}.json").unlink()
    if options.out:
        with output_folder(options.out) as folder:
            for stream in streams:
                (Path(folder) / f"{stream.name}.json").write_text(to_json(stream), encoding="utf-8")
    return 0


def _chosen(names: list[str]) -> list[Kernel]:
    from intsim.streams.aarch64.manifest import get_kernel, kernels

    return [get_kernel(name) for name in names] or list(kernels().values())


def _compare(stream: KernelStream) -> str:
    path = STORED / f"{stream.name}.json"
    if not path.exists():
        return "new"
    return "same" if path.read_text(encoding="utf-8") == to_json(stream) else "differs"


def _check(states: dict[str, str], orphans: list[str]) -> None:
    """Refuse stored streams that are not what the sources give."""
    wrong = [f"{name} ({state})" for name, state in states.items() if state != "same"]
    wrong += [f"{name} (no kernel makes it)" for name in orphans]
    if wrong:
        raise InputError(f"not what the sources give: {', '.join(wrong)}", key="stored streams",
                         expected="those of 'intsim kernels build --store'")


def _row(stream: KernelStream) -> dict[str, Any]:
    return {"kernel": stream.name, "operation": stream.operation, "needs": "+".join(stream.features) or "-",
            "blocks": len(stream.blocks), "instructions": sum(len(b.instructions) for b in stream.blocks)}
