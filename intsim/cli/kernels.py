"""'intsim kernels build': compile and decode the kernels, NEON's (extra: kernels) or the GPU's, into streams.

With '--sass' the GPU's fused kernels: Triton's need the extra triton, CUDA's the extra cuda; neither needs a GPU.
With '--softmax' its row kernels of the softmax methods, with '--routines' split attention and matrix products (extra:
cuda).
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import intsim.streams.aarch64.library as aarch64
import intsim.streams.sass.library as sass
from intsim.errors import InputError, unknown_name
from intsim.report.folder import output_folder
from intsim.report.tables import text_table


@dataclass(frozen=True)
class _Streams:
    """A set of stored streams and how it is made; streams of one set have one type."""

    names: Callable[[], list[str]]
    build: Callable[[str], Any]
    row: Callable[[Any], dict[str, Any]]
    text: Callable[[Any], str]
    stored_names: Callable[[], tuple[str, ...]]
    stored_text: Callable[[str], str]
    store: Callable[[str, str], object]
    remove: Callable[[str], None]


def add_parser(commands: Any) -> None:
    """Describe the command."""
    parser = commands.add_parser("kernels", description=__doc__)
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    build = actions.add_parser("build", help="build streams and compare them with the stored ones", description=__doc__)
    build.add_argument("names", nargs="*", metavar="KERNEL", help="which, patterns allowed (default: all)")
    which = build.add_mutually_exclusive_group()
    which.add_argument("--sass", action="store_true", help="the GPU's fused kernels")
    which.add_argument("--softmax", action="store_true", help="the GPU's softmax operators")
    which.add_argument("--routines", action="store_true", help="the GPU's split attention and matrix products")
    where = build.add_mutually_exclusive_group()
    where.add_argument("--check", action="store_true", help="fail when a stream differs from the stored one")
    where.add_argument("--out", metavar="DIR", help="write the streams there")
    where.add_argument("--store", action="store_true", help="put the streams in the place of the stored ones")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Build, list, and write or compare."""
    kind = (_sass() if options.sass else _softmax() if options.softmax else _routines() if options.routines
            else _neon())
    streams = [kind.build(name) for name in _chosen(options.names, kind.names())]
    states = {stream.name: _compare(kind, stream) for stream in streams}
    print(text_table([kind.row(stream) | {"stored": states[stream.name]} for stream in streams]))
    orphans = [] if options.names else sorted(set(kind.stored_names()) - states.keys())
    if options.check:
        _check(states, orphans)
    if options.store:
        for stream in streams:
            kind.store(stream.name, kind.text(stream))
        for name in orphans:
            kind.remove(name)
    if options.out is not None:
        with output_folder(options.out) as folder:
            for stream in streams:
                (Path(folder) / f"{stream.name}.json").write_text(kind.text(stream), encoding="utf-8")
    return 0


def _neon() -> _Streams:
    from intsim.streams.aarch64.toolchain import require_tools

    require_tools()
    from intsim.streams.aarch64.build import build_stream
    from intsim.streams.aarch64.manifest import get_kernel, kernels

    def row(stream: Any) -> dict[str, Any]:
        return {"kernel": stream.name, "operation": stream.routine, "needs": "+".join(stream.features) or "-",
                "blocks": len(stream.blocks), "instructions": sum(len(b.instructions) for b in stream.blocks)}

    def path(name: str) -> Path:
        return aarch64.STORED / f"{name}.json"

    return _Streams(lambda: list(kernels()), lambda name: build_stream(get_kernel(name)), row, aarch64.to_json,
                    aarch64.stream_names, lambda name: path(name).read_text(encoding="utf-8"),
                    lambda name, text: path(name).write_text(text, encoding="utf-8"), lambda name: path(name).unlink())


def _sass() -> _Streams:
    from intsim.streams.sass.build import build_kernel
    from intsim.streams.sass.manifest import variants

    def row(kernel: Any) -> dict[str, Any]:
        return {"kernel": kernel.name, "registers": kernel.registers, "shared_bytes": kernel.shared_bytes,
                "spill_bytes": kernel.spill_bytes,
                "instructions": " + ".join(str(len(b.instructions)) for b in kernel.blocks)}

    return _Streams(lambda: list(variants()), build_kernel, row, sass.to_json, sass.KERNELS.names, sass.KERNELS.text,
                    sass.KERNELS.put, sass.KERNELS.remove)


def _softmax() -> _Streams:
    import intsim.streams.sass.softmax as operators
    from intsim.streams.sass.manifest.softmax import variants

    def row(kernel: Any) -> dict[str, Any]:
        return {"kernel": kernel.name, "registers": kernel.registers, "shared_bytes": kernel.shared_bytes,
                "spill_bytes": kernel.spill_bytes, "instructions": len(kernel.instructions)}

    return _Streams(lambda: list(variants()), operators.build_softmax, row, operators.to_json,
                    operators.OPERATORS.names, operators.OPERATORS.text, operators.OPERATORS.put,
                    operators.OPERATORS.remove)


def _routines() -> _Streams:
    import intsim.streams.sass.routine as routines
    from intsim.streams.sass.build_routine import build_routine
    from intsim.streams.sass.manifest.routines import routine_variants

    def row(kernel: Any) -> dict[str, Any]:
        return {"kernel": kernel.name, "registers": kernel.registers, "shared_bytes": kernel.shared_bytes,
                "spill_bytes": kernel.spill_bytes,
                "instructions": " + ".join(str(len(b.instructions)) for b in kernel.blocks)}

    return _Streams(lambda: list(routine_variants()), build_routine, row, routines.to_json, routines.routine_names,
                    routines.ROUTINES.text, routines.ROUTINES.put, routines.ROUTINES.remove)


def _chosen(patterns: list[str], names: list[str]) -> list[str]:
    for pattern in patterns:
        if not any(fnmatch(name, pattern) for name in names):
            raise unknown_name("kernel", pattern, names)
    return [name for name in names if not patterns or any(fnmatch(name, pattern) for pattern in patterns)]


def _compare(kind: _Streams, stream: Any) -> str:
    if stream.name not in kind.stored_names():
        return "new"
    return "same" if kind.stored_text(stream.name) == kind.text(stream) else "differs"


def _check(states: dict[str, str], orphans: list[str]) -> None:
    """Refuse stored streams that are not what the sources give."""
    wrong = [f"{name} ({state})" for name, state in states.items() if state != "same"]
    wrong += [f"{name} (no kernel makes it)" for name in orphans]
    if wrong:
        raise InputError(f"not what the sources give: {', '.join(wrong)}", key="stored streams",
                         expected="those of 'intsim kernels build --store'")
