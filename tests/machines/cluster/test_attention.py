"""Attention over devices: volumes and memory by the paper's formulas, time by hand, and what is refused."""

from __future__ import annotations

from dataclasses import replace

import pytest

import intsim
from intsim.calls import AttentionCall
from intsim.errors import InputError
from intsim.machines.cluster.attention import (
    Sharded,
    ring_decode,
    ring_prefill,
    tensor_parallel,
    tree_decode,
)
from intsim.machines.cluster.choices import GOOD, REFERENCE, S8
from intsim.machines.cluster.topology import Topology
from intsim.machines.gpu.sequence import SequencePlan
from intsim.machines.gpu.splits import MOST_SPLITS
from intsim.session import Session

DECODE = AttentionCall(1, 65536, 128, 32, 8)


def cluster(name: str, devices: int = 0) -> Topology:
    whole = Session().load(name).topology
    return whole.over(devices or whole.devices)


def bandwidth_bound(call: AttentionCall) -> float:
    """A local decode that reads K and V at 2.4 TB/s."""
    return 2 * 2 * call.batch * call.kv_heads * call.kv_len * call.head_dim / 2.4e12


def seconds_of(call: AttentionCall) -> float:
    """A local attention of a billion multiply-accumulates per second, whatever its shape."""
    return call.multiply_accumulates / 1e9


def test_ring_sends_the_cache_round_and_tree_three_small_arrays() -> None:
    """p - 1 times 2 b t d, against 2 (p - 1) / p (b d + 2 b n_h) with the float32 of the authors' reductions."""
    call = replace(DECODE, kv_heads=32)
    plain = replace(REFERENCE, broadcasts_query=False, barrier=False, exchanges_lengths=False)
    sharded = Sharded(call, cluster("h100-sxm-node"), plain)
    hidden, keys = 32 * 128, 65536 // 8
    assert ring_decode(sharded, bandwidth_bound).sent_bytes == 7 * 2 * keys * hidden * 2
    assert tree_decode(sharded, bandwidth_bound).sent_bytes == pytest.approx(2 * 7 / 8 * (hidden + 2 * 32) * 4)


def test_repeated_heads_cost_the_groups_size() -> None:
    good = ring_decode(Sharded(DECODE, cluster("h100-sxm-node"), GOOD), bandwidth_bound)
    bad = ring_decode(Sharded(DECODE, cluster("h100-sxm-node"), replace(GOOD, repeats_kv=True)), bandwidth_bound)
    assert bad.stages[-1].sent_bytes == 4 * good.stages[-1].sent_bytes
    assert bad.memory.parts["in flight"] == 4 * good.memory.parts["in flight"]


def test_memory_is_the_papers() -> None:
    """Ring 4 b t d + 2 b d, tree 2 b t d + 2 b d + 2 b n_h elements, every query head its own K and V."""
    call = AttentionCall(1, 64000, 128, 16, 16)
    sharded = Sharded(call, cluster("rtx4090-pair"))
    t, d = 32000, 16 * 128
    tree, ring = tree_decode(sharded, bandwidth_bound).memory, ring_decode(sharded, bandwidth_bound).memory
    assert tree.total == 2 * (2 * t * d + 2 * d) + 4 * 2 * 16  # two of a head's numbers, in float32
    assert ring.total - tree.total == 2 * 2 * t * d
    assert (ring.total - tree.total) / 2**20 == pytest.approx(250)


def test_int8_keys_and_values_halve_what_goes_round() -> None:
    topology = cluster("dgx-h100", 16)
    whole, half = (ring_decode(Sharded(DECODE, topology, form=form), bandwidth_bound)
                   for form in (Sharded(DECODE, topology).form, S8))
    assert half.sent_bytes / whole.sent_bytes == pytest.approx((128 + 4) / 256, rel=0.01)
    assert half.latency_s < 0.6 * whole.latency_s


def test_a_ring_waits_for_the_longer_of_work_and_transfer() -> None:
    topology, call = cluster("h100-sxm-node"), AttentionCall(1, 80000, 128, 8, 8)
    plain = replace(GOOD, broadcasts_query=False)
    transfer = 2 * 10000 * 8 * 128 * 2 / 376e9
    idle = ring_decode(Sharded(call, topology, plain), lambda local: 0.0)
    assert idle.latency_s == pytest.approx(7 * (transfer + (14.6445 + 3.4) * 1e-6), rel=1e-3)
    busy = ring_decode(Sharded(call, topology, plain), lambda local: 1.0)
    assert busy.latency_s == pytest.approx(8.0)


def test_prefill_of_contiguous_shards_waits_for_the_last_device() -> None:
    """Its own half block and seven whole ones, against eight half ones of stripes."""
    call, topology = AttentionCall(4096, 4096, 64, 4, 4, causal=True), cluster("h100-sxm-node")
    block = 2 * 4 * 512 * 512 * 64 / 1e9
    contiguous = ring_prefill(Sharded(call, topology, replace(GOOD, striped=False)), seconds_of)
    striped = ring_prefill(Sharded(call, topology), seconds_of)
    assert contiguous.latency_s == pytest.approx(7.5 * block, rel=1e-3)
    assert striped.latency_s == pytest.approx(4.0 * block, rel=1e-3)
    full = ring_prefill(Sharded(replace(call, causal=False), topology), seconds_of)
    assert full.latency_s == pytest.approx(8.0 * block, rel=1e-3)


def test_heads_on_devices() -> None:
    seen: list[AttentionCall] = []
    found = tensor_parallel(Sharded(DECODE, cluster("h100-sxm-node")), lambda c: seen.append(c) or 1e-3)  # type: ignore[func-returns-value]
    assert seen == [AttentionCall(1, 65536, 128, 4, 1)]
    assert found.memory.parts["cache"] == 2 * 65536 * 128 * 2
    assert found.latency_s == pytest.approx(1e-3 + found.stages[-1].seconds)
    shared = tensor_parallel(Sharded(DECODE, cluster("dgx-h100", 16)), lambda c: 0.0)
    assert shared.memory.parts["cache"] == found.memory.parts["cache"]  # two devices keep the same head


@pytest.mark.parametrize("queries", [1, 7])
@pytest.mark.parametrize("heads", [(32, 8), (8, 1)])
def test_heads_on_devices_need_no_key_of_their_own(queries: int, heads: tuple[int, int]) -> None:
    """Every device has all keys of its heads: 7 are enough for 8 devices, which keys shared out are not."""
    call = AttentionCall(queries, 7, 128, *heads)
    seen: list[AttentionCall] = []
    tensor_parallel(Sharded(call, cluster("h100-sxm-node")), lambda c: seen.append(c) or 1e-3)  # type: ignore[func-returns-value]
    assert seen == [replace(call, heads=heads[0] // 8, kv_heads=1)]
    for spread in (tree_decode, ring_decode):
        with pytest.raises(InputError, match="7 keys for 8 devices"):
            spread(Sharded(call, cluster("h100-sxm-node")), bandwidth_bound)


def test_a_longer_context_takes_longer_and_more_devices_take_less_of_it() -> None:
    times = [tree_decode(Sharded(replace(DECODE, kv_len=n), cluster("h100-sxm-node")), bandwidth_bound).latency_s
             for n in (2**14, 2**17, 2**20)]
    assert times == sorted(times)
    local = [tree_decode(Sharded(replace(DECODE, kv_len=2**20), cluster("dgx-h100", p)), bandwidth_bound).stages[1]
             for p in (8, 16, 128)]
    assert [s.name for s in local] == ["local"] * 3
    assert local[0].seconds / local[2].seconds == pytest.approx(16)


def test_what_does_not_fit_is_refused_with_what_needs_it() -> None:
    call = AttentionCall(1, 2**22, 64, 32, 8)
    with pytest.raises(InputError, match=r"memory: needs 34\.33 GiB .*cache 32\.00.*other 2\.33.*at most 23\.00 GiB"):
        tree_decode(Sharded(call, cluster("rtx4090-pair"), layers=8, other_bytes=2.5e9), bandwidth_bound)
    tree_decode(Sharded(call, cluster("rtx4090-pair"), layers=4, other_bytes=2.5e9), bandwidth_bound)
    with pytest.raises(InputError, match="in flight 16"):
        ring_decode(Sharded(call, cluster("rtx4090-pair"), REFERENCE, layers=4), bandwidth_bound)


@pytest.mark.parametrize(("call", "words"), [
    (AttentionCall(7, 7, 64), "7 keys for 8 devices.*or tensor_parallel"),
    (AttentionCall(2, 512, 64, 4, 4), "as many as keys")])
def test_calls_that_do_not_suit(call: AttentionCall, words: str) -> None:
    with pytest.raises(InputError, match=words):
        ring_prefill(Sharded(call, cluster("h100-sxm-node")), bandwidth_bound)


def test_heads_that_cannot_be_shared_out() -> None:
    with pytest.raises(InputError, match="for tensor_parallel a divisor of 12 heads"):
        tensor_parallel(Sharded(AttentionCall(1, 512, 64, 12, 4), cluster("h100-sxm-node")), bandwidth_bound)


def test_one_device_is_no_cluster() -> None:
    with pytest.raises(InputError, match="at least 2"):
        Sharded(DECODE, cluster("h100-sxm-node", 1))


@pytest.mark.parametrize("keys", [16384, 65536, 262144])
def test_a_smaller_cache_is_never_slower_over_heads(keys: int) -> None:
    """Nor is it cut into more splits than the kernel that combines them has room for."""
    call = AttentionCall(q_len=1, kv_len=keys, head_dim=128, heads=32, kv_heads=8)
    half, eighth = (intsim.simulate(call, pipeline, "h100-sxm-node").latency_s
                    for pipeline in ("tensor_parallel", "tensor_parallel_s8"))
    assert eighth <= 1.001 * half
    local = intsim.plan(replace(call, heads=4, kv_heads=1), "int_flash", "h100-sxm")
    assert isinstance(local, SequencePlan)
    assert local.splits <= MOST_SPLITS
