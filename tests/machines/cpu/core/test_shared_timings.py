"""Timings remembered by content: a core that differs in what a block sees is timed anew, another shares."""

from __future__ import annotations

from typing import Any

import pytest

from intsim.machines.cpu.core import out_of_order
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
    streams = [load_stream(stream) for stream in ("gemm_s8_sdot_8x12", "index_softmax_paper", "quantize_f32_s8")]
    for _ in range(2):  # the second time every timing is remembered
        for change in CHANGES[name]:
            core = core_of(name, change)
            for stream in streams:
                assert timer(name, change).blocks(stream, range(len(stream.blocks))) == [
                    time_block(core, block) for block in stream.blocks]


def test_ports_that_a_block_cannot_use_do_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = core_of("cortex-a76")
    wider = {"ports": [*plain.ports, "V2"], "costs.dot.ports": ["V0", "V1", "V2"]}
    stream = load_stream("softmax_f32")
    places = range(len(stream.blocks))
    remembered = timer("cortex-a76").blocks(stream, places)
    monkeypatch.setattr(out_of_order, "steady", None)
    assert timer("cortex-a76", wider).blocks(stream, places) == remembered


def test_only_blocks_that_use_what_is_changed_are_timed_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    stream, timed = load_stream("gemm_s8_sdot_8x12"), []
    places, clock = range(len(stream.blocks)), out_of_order.steady
    timer("cortex-a76").blocks(stream, places)
    monkeypatch.setattr(out_of_order, "steady", lambda priced, blocks, *rest: (
        timed.extend(blocks), clock(priced, blocks, *rest))[1])
    timer("cortex-a76", {"costs.dot.latency_cycles": 4.625}).blocks(stream, places)
    assert set(timed) == {at for at, block in enumerate(stream.blocks)
                          if any(i.cost_class == "dot" for i in block.instructions)} != set(places)
