from __future__ import annotations

import threading
import time
from functools import partial

import numba
import numpy as np
import pytest

import intsim
from intsim import Workload
from intsim.accuracy.inputs import synthetic
from intsim.pipelines.parallel import in_order
from intsim.pipelines.run import compute_blocks


@pytest.fixture(params=[1, 3])
def threads(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr(numba.config, "NUMBA_NUM_THREADS", request.param)
    return int(request.param)


def test_results_come_in_order_from_as_many_threads(threads: int) -> None:
    seen = set()

    def work(i: int) -> int:
        time.sleep(0.002 * (i % 3))
        seen.add(threading.get_ident())
        return i

    assert list(in_order(partial(work, i) for i in range(20))) == list(range(20))
    assert len(seen) == threads


def test_an_error_reaches_the_caller(threads: int) -> None:
    results = in_order([lambda: 1, lambda: 1 // 0, lambda: 3])
    assert next(results) == 1
    with pytest.raises(ZeroDivisionError):
        next(results)


@pytest.mark.parametrize("pipeline", ["int_attention", "quant_only", "fp16", "int_flash", "turbo_attention"])
def test_values_and_counts_do_not_depend_on_threads(pipeline: str, monkeypatch: pytest.MonkeyPatch) -> None:
    t = synthetic("normal", Workload(q_len=300, kv_len=70, head_dim=16, heads=3))
    found = []
    for threads in (1, 4):
        monkeypatch.setattr(numba.config, "NUMBA_NUM_THREADS", threads)
        found.append((intsim.attention(*t, pipeline=pipeline), intsim.evaluate(*t, pipeline=pipeline)))
    assert np.array_equal(found[0][0], found[1][0])
    assert found[0][1] == found[1][1]


@pytest.mark.parametrize("pipeline", ["int_attention", "flash_fp16", "int_flash", "turbo_attention_int8"])
def test_weights_reproduce_the_output(pipeline: str) -> None:
    """What the metrics of P read is what the output was made with, tiles of different footing included."""
    q, k, v = synthetic("peaked", Workload(q_len=40, kv_len=300, head_dim=16))
    for block in compute_blocks(q, k, v, pipeline):
        assert block.weights is not None
        p = block.weights / block.weights.sum(axis=1, keepdims=True, dtype=np.float64)
        np.testing.assert_allclose(p @ v[0, 0], block.output, atol=0.03)
