"""What a pipeline's values cost, at 1024 tokens, 12 heads of 64, beside PyTorch's own attention in fp32.

``python -m pytest benchmarks/test_attention.py``; int_attention takes 1.1 times PyTorch's CPU time on a core with VNNI,
and twice its wall time on two.
"""

from __future__ import annotations

from typing import Any

import pytest

import intsim
from intsim import Workload
from intsim.accuracy.inputs import synthetic

TENSORS = synthetic("normal", Workload(q_len=1024, kv_len=1024, head_dim=64, heads=12, kv_heads=12))


@pytest.mark.parametrize("pipeline", ["int_attention", "int_attention_neon", "quant_only", "turbo_attention_int4",
                                      "fp32", "fp16", "int_flash"])
def test_attention(benchmark: Any, pipeline: str) -> None:
    benchmark.pedantic(intsim.attention, TENSORS, {"pipeline": pipeline}, rounds=5, warmup_rounds=1)


def test_evaluate(benchmark: Any) -> None:
    benchmark.pedantic(intsim.evaluate, TENSORS, rounds=3, warmup_rounds=1)


def test_pytorch(benchmark: Any) -> None:
    torch = pytest.importorskip("torch")
    tensors = [torch.from_numpy(x) for x in TENSORS]
    with torch.no_grad():
        benchmark.pedantic(torch.nn.functional.scaled_dot_product_attention, tensors, rounds=20, warmup_rounds=2)
