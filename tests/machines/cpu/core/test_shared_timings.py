"""Timings remembered by content: a core that differs in what a block sees is timed anew, another shares."""

from __future__ import annotations

from typing import Any

import pytest

from intsim.machines.cpu.core import timing
from intsim.machines.cpu.core.timing import time_block
from tests.machines.build import core as core_of
from tests.machines.build import timer
from tests.stored import load_stream

CHANGES: dict[str, list[dict[str, Any]]] = {
    "cortex-a76": [
        {}, {"costs.alu.latency_cycles": 5.0}, {"costs.alu.ports": ["S0"]}, {"dispatch_width": 1.0},
        {"rob_entries": 16.0}, {"costs.load_q.latency_cycles": 40.0}, {"costs.dot.forward_cycles": 3.0},
        {"costs.dot.reciprocal_throughput_cycles": 2.0},
        {"ports": ["B", "M", "S0", "S1", "L0", "L1", "ST", "V1", "V0"]},
    ],
    "cortex-a55": [{}, {"blocking_ports": []}, {"first_slot_ports": []}, {"costs.alu.latency_cycles": 3.0}],
}


@pytest.mark.parametrize("name", CHANGES)
def test_what_is_remembered_is_what_would_be_computed(name: str) -> None:
    blocks = [b for stream in ("gemm_s8_sdot_8x12", "index_softmax_paper", "quantize_f32_s8")
              for b in load_stream(stream).blocks]
    for _ in range(2):  # the second time every timing is remembered
        for change in CHANGES[name]:
            core = core_of(name, change)
            assert [timer(name, change).block(b) for b in blocks] == [time_block(core, b) for b in blocks]


def test_ports_that_a_block_cannot_use_do_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = core_of("cortex-a76")
    wider = {"ports": [*plain.ports, "V2"], "costs.dot.ports": ["V0", "V1", "V2"]}
    blocks = load_stream("softmax_f32").blocks
    remembered = [timer("cortex-a76").block(b) for b in blocks]
    monkeypatch.setattr(timing, "time_skeleton", None)
    assert [timer("cortex-a76", wider).block(b) for b in blocks] == remembered
