"""What a point costs on clusters and accelerators: ``python -m pytest benchmarks/test_machines.py``."""

from __future__ import annotations

from itertools import count
from typing import Any

import pytest

from intsim.calls import AttentionCall
from intsim.machines.accelerator.calls import TokenCall
from intsim.session import Session


@pytest.mark.parametrize("pipeline", ["tree_decode", "ring_decode_reference", "tensor_parallel_s8"])
def test_a_point_of_128_gpus(benchmark: Any, pipeline: str) -> None:
    """Numbers of keys that no point before had."""
    session, keys = Session(), count(5_120_000, 1024)

    def point() -> None:
        session.simulate(AttentionCall(1, next(keys), 128, heads=128, kv_heads=128), pipeline, "dgx-h100")

    benchmark.pedantic(point, rounds=20, warmup_rounds=2)


def test_a_changed_accelerator(benchmark: Any) -> None:
    """LlamaF at a clock that no point before had, eight tokens of TinyLlama-1.1B."""
    session, clocks = Session(), count(150.0, 0.5)
    call = TokenCall(layers=22, hidden=2048, heads=32, kv_heads=4, head_dim=64, ffn=5632, vocab=32000, position=32,
                     tokens=8)

    def point() -> None:
        machine: Any = session.load("llamaf-zcu102", {"clock_mhz": next(clocks)})
        machine.time(machine.plan_dataflow(call, "llamaf"))

    benchmark.pedantic(point, rounds=20, warmup_rounds=2)
