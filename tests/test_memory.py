"""What modules remember: nothing that comes from a file, a machine or a result. That is a session's."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import intsim
from intsim.session import Session

ROOT = Path(intsim.__file__).parent
PURE = {
    "calls._kinds": "types of a class", "config.lower._inner": "types of a class",
    "config.lower._common": "fields of two classes", "config.quantity.field_names": "fields of a class",
    "uncertainty.spread.kind_of_source": "what a source's words say",
    "uncertainty.model.part_of": "what a key's words say",
    "discovery._entry_points": "what is installed on a path",
    "energy.datapath.lanes_of": "an instruction's arithmetic, from its class",
    "expressions._compile": "a text, compiled: the same for ever",
    "expressions._compile_together": "texts, compiled: the same for ever",
    "machines.accelerator.formats.formats_of": "formats, from a file's words",
    "machines.cpu.caches.hit_fraction": "a cache's hits, by its size and a distance",
    "machines.cpu.core.tables._unions": "which sets of ports lie within another, by their bits",
    "machines.cpu.sharing.plans_with": "the plans of one call by threads: they go with its planning",
    "machines.gpu.chip.timeline": "a run's timeline, of one result: it goes with the result",
    "machines.gpu.chip.slopes": "how it answers to numbers of files, as its timeline",
    "machines.gpu.sequence_run.timeline": "as of a call", "machines.gpu.sequence_run.slopes": "as of a call",
    "machines.cpu.clock.expected_s": "a chunk's time, in one run of a kernel: it goes with the run",
    "pipelines.modifications.heads._compared": "masks of heads, by a variant's own rule",
    "pipelines.parallel._controller": "the process's own BLAS",
    "config.dataflow._shipped": "where dataflows lie that ship",
    "resources.resource": "where a folder of the package lies",
    "streams.aarch64.cost_class.cost_class": "an instruction's class, from its text",
    "streams.sass.cost_class.cost_class": "an opcode's class, from its name",
    "streams.sass.cost_class.matrix_product": "a class's shape, from its name",
}
"""Functions of their arguments alone that modules remember, and what they are of."""
MEMORIES = {"cache", "lru_cache", "Memo", "WeakKeyDictionary", "WeakValueDictionary", "defaultdict", "NeonStore",
            "SassStore", "OperatorStore", "RoutineStore", "Stores", "TimingMemory", "CpuMemory", "GpuMemory", "Session"}
DEFAULTS = {"session._DEFAULT"}
"""The default session."""


Modules = list[tuple[str, ast.Module]]


@pytest.fixture(scope="module")
def modules() -> Modules:
    """Every module of the package by its name, read once."""
    return [(".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"),
             ast.parse(path.read_text(encoding="utf-8"))) for path in sorted(ROOT.rglob("*.py"))]


def called(node: ast.expr) -> str:
    """The name of what is called or decorates."""
    node = node.func if isinstance(node, ast.Call) else node
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def test_what_modules_remember_are_functions_of_their_arguments(modules: Modules) -> None:
    found = {f"{module}.{node.name}" for module, tree in modules for node in ast.walk(tree)
             if isinstance(node, ast.FunctionDef) and {"cache", "lru_cache"} & set(map(called, node.decorator_list))}
    assert found == set(PURE)


def test_no_module_holds_a_memory(modules: Modules) -> None:
    found = {f"{module}.{ast.unparse(target)}" for module, tree in modules for node in tree.body
             if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, ast.Call)
             and called(node.value) in MEMORIES
             for target in (node.targets if isinstance(node, ast.Assign) else [node.target])}
    assert found == DEFAULTS


def test_no_function_changes_a_global(modules: Modules) -> None:
    assert [module for module, tree in modules for node in ast.walk(tree) if isinstance(node, ast.Global)] == []


def test_a_session_forgets_everything() -> None:
    session = Session()
    call = intsim.AttentionCall(q_len=32, kv_len=32, head_dim=32)
    first = session.simulate(call, "int_attention", "cortex-a55").latency_s
    assert {name for name, held in session.stats().items() if held.entries} >= {
        "documents", "machines", "cpu.blocks", "cpu.kernels", "kernels.aarch64"}
    session.clear()
    assert not any(held.entries for held in session.stats().values())
    assert session.simulate(call, "int_attention", "cortex-a55").latency_s == first
