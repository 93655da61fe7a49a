"""The tensors that the repository ships for the accuracy columns of ``make run``."""

from __future__ import annotations

from pathlib import Path

import intsim
from intsim.accuracy.inputs import load_tensors

FILE = Path(__file__).parents[2] / "experiments" / "minilm_accuracy" / "minilm_qkv.npz"


def test_a_head_of_each_layer_small_enough_to_commit() -> None:
    q, k, v = load_tensors(FILE)
    assert q.shape == k.shape == v.shape == (6, 1, 384, 32)
    assert FILE.stat().st_size < 500_000


def test_unsigned_probabilities_are_better_in_every_layer() -> None:
    t = load_tensors(FILE)
    unsigned, signed = (intsim.evaluate(*t, pipeline=p, causes=False).heads for p in ("int_attention", "quant_only"))
    assert len(unsigned) == 6
    assert all(unsigned[head].relative_l1 < signed[head].relative_l1 for head in unsigned)
