"""Which room may know which: imports point one way, as docs/understand/architecture.md draws them.

Imports within functions count; imports for type checkers alone do not.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

import intsim

ROOT = Path(intsim.__file__).parent
PHYSICS = {"calls", "compiled", "energy", "errors", "expressions", "machines", "memo", "numerics", "pipelines",
           "resources", "result", "streams"}
VALUES = {"accuracy", "numerics", "pipelines", "torch"}
TIMING = {"energy", "machines", "session", "streams"}
ROOMS = {path.stem for path in ROOT.iterdir() if path.suffix == ".py" or (path / "__init__.py").is_file()} - {
    "__init__", "__main__", "cli"}
SHOW_THEMSELVES = {(name, "report") for name in (
    "intsim.result", "intsim.models.phase_result", "intsim.models.result", "intsim.studies.compare",
    "intsim.studies.explain.model")}
"""A result, or why it is so, loads the views when it is asked for a picture; nothing else below them does."""


def imported(tree: ast.AST) -> Iterator[str]:
    for node in _statements(tree):
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            continue
        if isinstance(node, ast.ImportFrom) and node.module:
            yield from [f"intsim.{a.name}" for a in node.names] if node.module == "intsim" else [node.module]
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        yield from imported(node)


def _statements(node: ast.AST) -> Iterator[ast.AST]:
    """What a node has of statements, and of what holds statements: no expression imports."""
    for block in ("body", "orelse", "handlers", "finalbody", "cases"):
        inside = getattr(node, block, [])
        if isinstance(inside, list):
            yield from inside


@cache
def imports() -> list[tuple[str, str]]:
    """Pairs of a module of the package and another that it imports."""
    found = []
    for path in ROOT.rglob("*.py"):
        name = ".".join(path.relative_to(ROOT.parent).with_suffix("").parts).removesuffix(".__init__")
        tree = ast.parse(path.read_text(encoding="utf-8"))
        found += [(name, target) for target in imported(tree) if target.startswith("intsim.")]
    return found


def room(module: str) -> str:
    """The package or the module right under ``intsim``."""
    return module.split(".")[1] if "." in module else ""


def offending(rooms: set[str], forbidden: set[str]) -> list[str]:
    assert rooms <= {path.stem for path in ROOT.iterdir()}, "a rule of rooms that do not exist holds of nothing"
    return [f"{name} imports {target}" for name, target in imports()
            if room(name) in rooms and room(target) in forbidden and (name, room(target)) not in SHOW_THEMSELVES]


@pytest.mark.parametrize(("rooms", "forbidden"), [
    (PHYSICS, {"config"}), ({"report"}, {"machines"}), (VALUES, TIMING),
    (PHYSICS | VALUES | {"config", "session"}, {"calibrate", "measure", "report", "studies", "sweep", "validate"}),
    (ROOMS, {"cli"}),
], ids=["nothing below lower() reads files", "views know no machine", "values know no clock", "no room knows its users",
        "nothing knows the command line"])
def test_what_a_room_may_not_know(rooms: set[str], forbidden: set[str]) -> None:
    assert offending(rooms, forbidden) == []


def test_rooms_form_no_circle() -> None:
    edges: dict[str, set[str]] = {}
    for name, target in imports():
        if room(name) not in ("", room(target)) and (name, room(target)) not in SHOW_THEMSELVES:
            edges.setdefault(room(name), set()).add(room(target))
    try:
        TopologicalSorter(edges).prepare()
    except CycleError as circle:
        pytest.fail(f"rooms import each other: {' <- '.join(circle.args[1])}")
