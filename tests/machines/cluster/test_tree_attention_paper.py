"""The tables of Tree Attention (arXiv 2408.04093): the authors' code, a prompt and ten tokens, on two machines.

A device's own attention is what its GPU simulates; the linear layers are rooflines here (bandwidth for decoding, a
sustained rate of products for the prompt): what is tested is attention and the part between the devices. The first
token comes from the prompt, nine follow.
"""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from intsim.calls import AttentionCall
from intsim.machines.cluster.attention import Sharded, ring_decode, ring_prefill, tree_decode
from intsim.machines.cluster.choices import GOOD, REFERENCE
from intsim.machines.cluster.cluster import ClusterMachine
from intsim.session import Session


@dataclass(frozen=True)
class Setting:
    """A model of the Llama 3 family on a machine: layers, head_dim, parameters; sustained bytes/s and FLOP/s of linear
    layers."""

    machine: str
    layers: int
    head_dim: int
    parameters: float
    bandwidth: float
    linear_rate: float

    def local_s(self, call: AttentionCall) -> float:
        gpu = cluster(self.machine).gpu
        return float(gpu.run(gpu.plan(call, SESSION.pipeline("flash2_fp16"))).latency_s)


SESSION = Session()


def cluster(name: str) -> ClusterMachine:
    found = SESSION.load(name)
    assert isinstance(found, ClusterMachine)
    return found


H100 = Setting("h100-sxm-node", 32, 128, 8.0e9, 2.4e12, 600e12)
RTX4090 = Setting("rtx4090-pair", 16, 64, 1.24e9, 0.83e12, 140e12)


def ten_tokens(setting: Setting, prompt: int) -> tuple[float, float]:
    """Seconds by tree and by ring; the prompt goes by ring in both."""
    topology = cluster(setting.machine).topology

    def sharded(queries: int) -> Sharded:
        call = AttentionCall(queries, prompt, setting.head_dim, 32, 8, causal=queries > 1)
        return Sharded(call, topology, REFERENCE, layers=setting.layers, other_bytes=2 * setting.parameters)

    linear = 2 * setting.parameters * (prompt // topology.devices) / setting.linear_rate
    first = setting.layers * ring_prefill(sharded(prompt), setting.local_s).latency_s + linear
    weights = 2 * setting.parameters / setting.bandwidth
    each = [setting.layers * decode(sharded(1), setting.local_s).latency_s + weights
            for decode in (tree_decode, ring_decode)]
    return first + 9 * each[0], first + 9 * each[1]


@pytest.mark.parametrize(("setting", "prompt", "tree", "ring"), [
    (H100, 65536, 1.08, 4.42), (RTX4090, 16384, 0.58, 2.77)])
def test_the_printed_times(setting: Setting, prompt: int, tree: float, ring: float) -> None:
    found = ten_tokens(setting, prompt)
    assert found[0] == pytest.approx(tree, rel=0.12)
    assert found[1] == pytest.approx(ring, rel=0.12)


@pytest.mark.parametrize(("setting", "prompt", "low", "high"), [
    (H100, 32768, 4.0, 4.0), (H100, 131072, 2.4, 2.8), (H100, 262144, 2.4, 2.8), (RTX4090, 32768, 4.1, 5.4)])
def test_the_ratios_at_lengths_that_nothing_was_fitted_to(setting: Setting, prompt: int, low: float,
                                                          high: float) -> None:
    tree, ring = ten_tokens(setting, prompt)
    assert 0.75 * low < ring / tree < 1.25 * high


def test_eight_times_at_128_devices_is_a_measurement_of_something_else() -> None:
    """The authors' figure has 8 at 5.12 M keys, one layer of 16 heads of 128.

    A shard's 328 MB take 7 ms from node to node, 127 times: 0.9 s, whatever the implementation, which tree attention
    answers with three latencies. Had both a common part of 0.13 s, the ratio would be 8: the published scripts time one
    first call, which traces and compiles the function and sets up the communicators.
    """
    topology, call = cluster("dgx-h100").topology, AttentionCall(1, 5_120_000, 128, 16, 16)
    plain = REFERENCE.__class__(**{**REFERENCE.__dict__, "rotates_cache": False, "repeats_kv": False})
    for choices in (plain, GOOD):
        sharded = Sharded(call, topology, choices)
        tree, ring = (decode(sharded, H100.local_s).latency_s for decode in (tree_decode, ring_decode))
        assert 0.85 < ring < 0.95
        assert ring / tree > 400
        assert (ring - 8 * tree) / 7 == pytest.approx(0.127, abs=0.005)
