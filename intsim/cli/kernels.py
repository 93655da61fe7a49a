"""'intsim kernels build': compile and decode the kernels, NEON's (extra: kernels) or the GPU's, into stored ones.

With '--sass' the GPU's fused kernels: Triton's need the extra triton, CUDA's the extra cuda; neither needs a GPU.
With '--softmax' its row kernels of the softmax methods, with '--routines' split attention and matrix products (extra:
cuda). With '--plugin' kernels that the plug-in offers as SOURCES, compared with and stored in its folder KERNELS.
"""

from __future__ import annotations

import argparse
import shutil
from dataclasses import replace
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from intsim.catalogue import DEFAULT
from intsim.errors import InputError, unknown_name
from intsim.folder import output_folder
from intsim.progress import Progress, each
from intsim.streams.kernel import Kernel
from intsim.streams.kinds import KINDS, Kind, Makers
from intsim.streams.store import PACKAGE, CodeStore, archives
from intsim.tables import text_table

DONE = {"new": "added", "differs": "replaced"}
"""By what a stored kernel was, what it is after '--store'."""


def add_parser(commands: Any) -> None:
    """Describe the command."""
    parser = commands.add_parser("kernels", description=__doc__, plugins=False)
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    build = actions.add_parser("build", help="build kernels and compare them with the stored ones", description=__doc__)
    build.add_argument("names", nargs="*", metavar="KERNEL", help="which, patterns allowed (default: all)")
    which = build.add_mutually_exclusive_group()
    which.add_argument("--sass", action="store_const", const="sass", dest="kind", default="aarch64",
                       help="the GPU's fused kernels")
    which.add_argument("--softmax", action="store_const", const="softmax", dest="kind", default="aarch64",
                       help="the GPU's softmax operators")
    which.add_argument("--routines", action="store_const", const="routine", dest="kind", default="aarch64",
                       help="the GPU's split attention and matrix products")
    where = build.add_mutually_exclusive_group()
    where.add_argument("--check", action="store_true", help="fail when a kernel differs from the stored one")
    where.add_argument("--out", metavar="DIR", help="store the kernels there, beside those of earlier calls")
    where.add_argument("--store", action="store_true", help="put them, by name, in the place of the stored ones")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Build, list, and write or compare."""
    if options.store and not options.names and not DEFAULT.plugins:
        raise InputError("found no KERNEL", key="--store",
                         expected="which of the stored kernels to replace, patterns allowed: '*' for all")
    kind = KINDS[options.kind]
    kind.require()
    makers, folder = _offered(kind)
    stored = kind.store((folder,))
    with Progress() as progress:
        chosen = _chosen(options.names, list(makers))
        built = [_with_origin(makers[name](_steps)) for name in each(chosen, progress, "compiling {}".format)]
    states = {kernel.name: _compare(stored, kernel) for kernel in built}
    orphans = [] if options.names and "*" not in options.names else sorted(set(stored.names()) - states.keys())
    if options.store:
        stored.put(*built)
        stored.remove(*orphans)
    said = DONE if options.store else {}
    print(text_table([kind.row(kernel) | {"stored": said.get(states[kernel.name], states[kernel.name])}
                      for kernel in built]))
    if options.store and orphans:
        print(f"removed, as no source makes them: {', '.join(orphans)}")
    if options.check:
        _check(states, orphans)
    if options.out is not None:
        with output_folder(options.out) as folder:
            for archive in archives((Path(options.out),)):
                shutil.copy(archive, folder)
            kind.store((folder,)).put(*built)
    return 0


def _offered(kind: Kind[Any]) -> tuple[Makers[Any], Path]:
    """What can be built and where it is stored: of the last plug-in that has any, else of the package.

    Raises:
        InputError: plug-ins without sources of this kind, or without a folder for what they give.
    """
    if not DEFAULT.plugins:
        return kind.makers(), PACKAGE
    for plugin in reversed(DEFAULT.plugins):
        sources = [source for source in plugin.sources if isinstance(source, kind.sources)]
        if sources and not plugin.kernels:
            raise InputError("is missing", file=plugin.path, key="KERNELS", expected="a folder for what is built")
        if sources:
            return kind.makers(sources), plugin.kernels[-1]
    raise InputError("has no sources of this kind", file=DEFAULT.plugins[-1].path, key="SOURCES",
                     expected="some of " + ", ".join(source.__name__ for source in kind.sources))


def _with_origin(kernel: Kernel[Any]) -> Kernel[Any]:
    """A kernel of a plug-in that is built from a file of the package says so, as one of the user's own file does."""
    made_from = DEFAULT.origins.of(kernel.name)
    return replace(kernel, made_from=made_from) if made_from else kernel


def _steps(pipeline: str) -> tuple[str, ...]:
    """The names of a pipeline's steps."""
    from intsim.pipelines.registry import get_pipeline  # and with it numba, which AArch64 kernels do not need

    return tuple(step.name for step in get_pipeline(pipeline).steps)


def _chosen(patterns: list[str], names: list[str]) -> list[str]:
    for pattern in patterns:
        if not any(fnmatch(name, pattern) for name in names):
            raise unknown_name("kernel", pattern, names)
    return [name for name in names if not patterns or any(fnmatch(name, pattern) for pattern in patterns)]


def _compare(stored: CodeStore[Any], kernel: Kernel[Any]) -> str:
    if kernel.name not in stored.names():
        return "new"
    return "same" if stored.digest(kernel.name) == kernel.digest else "differs"


def _check(states: dict[str, str], orphans: list[str]) -> None:
    """Refuse stored kernels that are not what the sources give."""
    wrong = [f"{name} ({state})" for name, state in states.items() if state != "same"]
    wrong += [f"{name} (no kernel makes it)" for name in orphans]
    if wrong:
        raise InputError(f"not what the sources give: {', '.join(wrong)}", key="stored kernels",
                         expected="those of 'intsim kernels build KERNEL ... --store'")
