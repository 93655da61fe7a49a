"""Walk the flows of the house: what runs in a warm call, and what is asked where.

    python tools/walk.py [--hops]

Counts of a warm CPU call and a warm GPU call: functions, calls, and changes of package (a call from one folder under
``intsim`` into another one). Then, of the sources: where a machine's kind is asked, and where machines and streams read
``.value`` or ``.file``. With ``--hops`` the way of the CPU call, module by module.
"""

from __future__ import annotations

import ast
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import Any

import intsim

ROOT = Path(intsim.__file__).parent
PHYSICS = ("energy", "machines", "streams", "uncertainty")


@dataclass
class Walk:
    """What ran: calls by function, crossings by pair of packages, modules in the order in which they were entered."""

    calls: Counter[str] = field(default_factory=Counter)
    crossings: Counter[tuple[str, str]] = field(default_factory=Counter)
    modules: dict[str, None] = field(default_factory=dict)

    def text(self) -> str:
        """The counts."""
        return (f"{len(self.modules)} modules, {len(self.calls)} functions, {sum(self.calls.values())} calls, "
                f"{sum(self.crossings.values())} changes of package")


def package(module: str) -> str:
    """The folder right under ``intsim``; the modules that lie in none count as one."""
    parts = module.split(".")
    return parts[1] if len(parts) > 2 or (ROOT / parts[-1]).is_dir() else ""


def walk(run: Callable[[], object]) -> Walk:
    """What runs in a call; generators count when they are entered, not again when they go on."""
    found, seen = Walk(), set[int]()

    def watch(frame: FrameType, event: str, _: Any) -> None:
        module = frame.f_globals.get("__name__", "")
        if event != "call" or not module.startswith("intsim") or id(frame) in seen:
            return
        if frame.f_code.co_flags & 0x20:
            seen.add(id(frame))
        if frame.f_code.co_name.startswith("<"):
            return
        found.calls[f"{module}.{frame.f_code.co_qualname}"] += 1
        found.modules[module] = None
        caller = frame.f_back
        while caller is not None and not caller.f_globals.get("__name__", "").startswith("intsim"):
            caller = caller.f_back
        if caller is not None:
            before, after = package(caller.f_globals["__name__"]), package(module)
            if before != after:
                found.crossings[before, after] += 1

    sys.setprofile(watch)
    try:
        run()
    finally:
        sys.setprofile(None)
    return found


def trees(rooms: tuple[str, ...] = ()) -> Iterator[tuple[str, ast.Module]]:
    """The sources of the package, or of some rooms."""
    for path in sorted(ROOT.rglob("*.py")):
        name = str(path.relative_to(ROOT))
        if not rooms or name.split("/")[0] in rooms:
            yield name, ast.parse(path.read_text(encoding="utf-8"))


def kinds_asked() -> Counter[str]:
    """Comparisons of something called ``kind`` or ``target`` with a string, or of it in several, by file."""
    found: Counter[str] = Counter()
    for name, tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Compare) and isinstance(node.left, ast.Attribute) and node.left.attr == "kind":
                texts = [c for c in node.comparators if isinstance(c, ast.Constant) and c.value in MACHINE_KINDS]
                found[name] += len(texts)
    return +found


MACHINE_KINDS = ("core", "soc", "host", "gpu", "accelerator", "cluster")


def values_read() -> Counter[str]:
    """``.value`` and ``.file.`` in rooms below ``lower()``, by file."""
    found: Counter[str] = Counter()
    for name, tree in trees(PHYSICS):
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and node.attr in ("value", "file") and isinstance(node.ctx, ast.Load):
                found[name] += 1
    return +found


def main() -> int:
    """Print the counts."""
    call = intsim.AttentionCall(q_len=1024, kv_len=1024, head_dim=64)
    walks = {}
    for name, pipeline, machine in (("CPU", "int_attention", "rk3588s"), ("GPU", "int_flash", "rtx4090")):
        def run(pipeline: str = pipeline, machine: str = machine) -> object:
            return intsim.simulate(call, pipeline, machine)

        run()
        walks[name] = walk(run)
        print(f"{name} call, warm: {walks[name].text()}")
        for (before, after), count in walks[name].crossings.most_common(12):
            print(f"    {count:5}  {before or 'intsim'} -> {after or 'intsim'}")
    print("a machine's kind is asked:", dict(kinds_asked()) or "nowhere but where machines are made")
    print(".value and .file below lower():", dict(values_read()) or "none")
    if "--hops" in sys.argv:
        print("\n".join(walks["CPU"].modules))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
