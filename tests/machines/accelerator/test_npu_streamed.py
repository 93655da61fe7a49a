"""More keys than an NPU's memories hold: K and V stream through the scratchpad, and the fastest dataflow runs."""

from __future__ import annotations

from contextlib import suppress
from itertools import pairwise
from pathlib import Path

import pytest

from intsim.calls import AttentionCall
from intsim.errors import InputError, MisfitError
from intsim.machines.accelerator.machine import AcceleratorMachine
from intsim.machines.accelerator.result import AcceleratorRun
from intsim.pipelines.registry import get_pipeline
from intsim.session import Session
from tests.machines.accelerator.build import accelerator

EDGE, DEPTH = 64, 128
DATAFLOWS = ("npu_attention", "npu_streamed", "npu_recomputed")
LONG = [(4096, 4096, False), (4096, 4096, True), (16384, 16384, False), (16384, 16384, True), (1, 4096, False),
        (1, 32768, False), (100, 5000, True)]


def attention(queries: int, keys: int, causal: bool = False, heads: int = 8, kv_heads: int = 2) -> AttentionCall:
    return AttentionCall(q_len=queries, kv_len=keys, head_dim=DEPTH, heads=heads, kv_heads=kv_heads, causal=causal)


def timed(name: str, call: AttentionCall, box: AcceleratorMachine | None = None) -> AcceleratorRun:
    box = box or accelerator(f"npu-{EDGE}x{EDGE}")
    return box.time(box.plan_dataflow(call, name))


def times(call: AttentionCall, method: str, box: AcceleratorMachine) -> dict[str, float]:
    """Of the dataflows that have room for the call."""
    found = {}
    for name in DATAFLOWS:
        with suppress(MisfitError):
            found[name] = timed(f"{name}+{method}", call, box).latency_s
    return found


@pytest.mark.parametrize(("queries", "keys", "causal"), LONG)
@pytest.mark.parametrize("method", ["index_softmax", "itamax"])
def test_what_a_long_call_computes_and_reads_by_hand(method: str, queries: int, keys: int, causal: bool) -> None:
    """Scores kept: all products once, K and V once per block of queries. Scores computed again: QK and K once for the
    maxima (where the method has a pass), once for the sums, and once for the weights."""
    call = attention(queries, keys, causal)
    for name, again in (("npu_streamed", 1), ("npu_recomputed", 3 if method == "index_softmax" else 2)):
        plan = timed(f"{name}+{method}", call).plan
        sizes = plan.symbols
        rows, blocks, packed = sizes["rows"], sizes["blocks"], sizes["packed"]
        assert rows == -(-queries // blocks) * packed
        turns = 8 // packed * blocks
        read = keys - causal * (queries - rows // packed) // 2       # on average over the blocks, in equal tiles
        assert read <= sizes["tiles"] * sizes["tile"] < read + sizes["tiles"]
        assert plan.bytes_through("dram") == turns * (
            (again + 1) * sizes["tiles"] * sizes["tile"] + 2 * rows) * DEPTH
        row_queries = min(rows // packed, EDGE // packed)
        scores = turns * rows * (keys - causal * (queries - row_queries) / 2)
        assert plan.total("mac_s8") == pytest.approx((again + 1) * scores * DEPTH, rel=2e-3)
        array = 8 // packed * sizes["row_tiles"] * (again + 1) * (scores / (turns * rows)) * DEPTH / EDGE * 1e-9
        assert array * 0.998 <= plan.bounds_s()["array"] <= array * (1 + (1.5 if causal else 1) * EDGE / keys)


@pytest.mark.parametrize(("queries", "keys", "causal"), LONG)
def test_a_long_call_takes_its_bound_and_little_more(queries: int, keys: int, causal: bool) -> None:
    """Moves hide behind the array, or the array behind moves: tiles come ahead of both."""
    for name in ("npu_streamed+itamax", "npu_recomputed+itamax", "npu_recomputed+index_softmax"):
        run = timed(name, attention(queries, keys, causal))
        bound = max(run.plan.bounds_s().values())
        assert bound < run.latency_s < 1.08 * bound, name


@pytest.mark.parametrize(("queries", "keys", "causal"), [(1, 64, False), (1, 5000, False), (300, 700, True)])
@pytest.mark.parametrize("name", ["npu_streamed+itamax", "npu_recomputed+index_softmax"])
def test_skipping_periods_changes_nothing(name: str, queries: int, keys: int, causal: bool) -> None:
    box = accelerator(f"npu-{EDGE}x{EDGE}")
    plan = box.plan_dataflow(attention(queries, keys, causal), name)
    assert box.time(plan).latency_s == pytest.approx(box.time(plan, skip=False).latency_s)


@pytest.mark.parametrize("method", ["index_softmax", "itamax", "softermax", "exaq_int3", "ibert"])
def test_the_fastest_dataflow_runs(method: str) -> None:
    box, name = accelerator("npu-32x32"), "int_attention" + f"+{method}" * (method != "index_softmax")
    chosen = set()
    for call in (attention(256, 256, heads=16), attention(1, 300), attention(1500, 1500, True), attention(1, 20000),
                 attention(3000, 3000), attention(200, 9000)):
        result, found = box.run(box.plan(call, get_pipeline(name))), times(call, method, box)
        dataflow = result.details.dataflow.partition("+")[0]  # type: ignore[union-attr]
        assert result.latency_s == found[dataflow] <= 1.02 * min(found.values())
        chosen.add(dataflow)
    assert chosen == set(DATAFLOWS)


def test_a_tile_of_the_keys_by_hand() -> None:
    """One query and as many keys as the array has columns, alone: every stage waits for the one before it."""
    call, cycle = attention(1, EDGE, heads=1, kv_heads=1), 1e-9
    dram_s = 48e9
    run = timed("npu_streamed+itamax", call)
    loads = (DEPTH + EDGE * DEPTH) / dram_s                   # the query, then the tile of keys; that of values beside
    qk = (DEPTH + 128 + 4) * cycle                            # depth of the array, then of the maxima
    divide = (18 + 18) * cycle
    pv = (DEPTH // EDGE * EDGE + 128 + 2) * cycle
    store = DEPTH / dram_s
    assert run.latency_s == pytest.approx(loads + qk + divide + pv + store, abs=40 * cycle)


def test_never_slower() -> None:
    """With fewer keys, more bandwidth and larger memories; 2 % are of tiles and blocks that are not full."""
    session = Session()

    def latency(keys: int, queries: int | None = None, **changed: float) -> float:
        overrides = {name.replace("__", "."): value for name, value in changed.items()}
        return session.simulate(attention(queries or keys, keys, True), "int_attention+itamax", "npu-16x16",
                                overrides=overrides).latency_s

    for queries in (1, 128, None):
        found = [latency(keys, queries) for keys in (128, 255, 257, 512, 513, 1100, 2048, 2049, 4100)]
        assert all(less <= 1.02 * more for less, more in pairwise(found))
    for name, values in (("memories__dram__gb_per_s", (8, 16, 24, 32)),
                         ("buffers__scratchpad__kib", (128, 256, 300, 600)),
                         ("buffers__accumulator__kib", (64, 128, 200, 300, 1000))):
        for keys, queries in ((1500, None), (6000, 1)):
            found = [latency(keys, queries, **{name: value}) for value in values]
            assert all(more <= 1.02 * less for less, more in pairwise(found)), name


def test_a_call_that_none_can_do_and_another_dataflow_misspelt(tmp_path: Path) -> None:
    box = accelerator("npu-16x16", {"buffers.accumulator.kib": 0.5})
    with pytest.raises(InputError, match=r"npu_recomputed.*buffers take \d+ bytes of accumulator, .* at most 512"):
        box.plan(attention(64, 4096), get_pipeline("int_attention"))
    with pytest.raises(InputError, match="last of the keys"):
        accelerator("npu-16x16").plan(attention(65, 64, True), get_pipeline("int_attention"))
    mine = tmp_path / "mine.yaml"
    mine.write_text("extends: npu-16x16\nset: {runs.int_attention.others: [npu_stremed]}\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"runs\.int_attention\.others\.0: .*did you mean 'npu_streamed'"):
        accelerator(mine)


def test_room_that_a_run_needed_changes_no_later_one() -> None:
    """A run begins with the room that those before it grew to, and gives every number that one alone gives."""
    call, known, other = attention(4096, 4096), Session(), {"clock_mhz": 700.0}
    known.simulate(call, "int_attention+itamax", "npu-64x64")
    alone, after = (session.simulate(call, "int_attention+itamax", "npu-64x64", overrides=other)
                    for session in (Session(), known))
    assert after.latency_s == alone.latency_s
    assert after.energy_j == alone.energy_j
    assert after.steps.equals(alone.steps)
    assert list(after.events) == list(alone.events)
