"""Every row of every core file: one instruction takes its latency, a long loop reaches its throughput.

No number of a file is without effect: each class is priced here, whether a stored kernel uses it or not, because a
kernel of the user's may.
"""

import math

import pytest

from intsim.errors import InputError
from intsim.machines.cpu.core.timing import time_block
from intsim.resources import machine_files
from tests.machines.build import core as core_of
from tests.machines.build import replaced
from tests.machines.cpu.core.blocks import accumulation, chain, independent, instruction, loop
from tests.sampled import sampled

CORES = [name for name, path in machine_files().items() if path.parent.name == "cores"]
OUT_OF_ORDER = [name for name in CORES if core_of(name).order == "out_of_order"]


def issue_cycles(core, cost):
    """Cycles between two independent instructions of a class: its ports, the front end, whole cycles in order."""
    cycles = max(cost.reciprocal_throughput_cycles, 1 / core.dispatch_width)
    if core.order == "in_order":
        if any(port in core.first_slot_ports for port in cost.ports) and cost.busy_cycles >= 1:
            cycles = max(cycles, 1.0)
        if any(port in core.blocking_ports for port in cost.ports) and cost.busy_cycles > 1:
            cycles = math.ceil(cycles)
    return cycles


def whole(core, cycles):
    return math.ceil(cycles) if core.order == "in_order" else cycles


@pytest.mark.parametrize("name", sampled(CORES, every=6, first=3))
def test_a_chain_of_one_instruction_takes_its_latency(name):
    core = core_of(name)
    for kind, cost in core.costs.items():
        expected = max(whole(core, cost.latency_cycles), issue_cycles(core, cost))
        assert time_block(core, chain(kind)).cycles == pytest.approx(expected, rel=0.01), kind


@pytest.mark.parametrize("name", sampled(CORES, every=6, first=5))
def test_an_accumulation_takes_the_forwarding_time_where_there_is_one(name):
    core = core_of(name)
    for kind, cost in core.costs.items():
        latency = cost.latency_cycles if cost.forward_cycles is None else cost.forward_cycles
        expected = max(whole(core, latency), issue_cycles(core, cost))
        assert time_block(core, accumulation(kind)).cycles == pytest.approx(expected, rel=0.01), kind


@pytest.mark.parametrize("name", sampled(CORES, every=6, first=4))
def test_a_long_loop_reaches_the_throughput_of_each_class(name):
    core = core_of(name)
    for kind, cost in core.costs.items():
        expected = 12 * issue_cycles(core, cost)
        assert time_block(core, independent(kind)).cycles == pytest.approx(expected, rel=0.01), kind


@pytest.mark.parametrize("name", OUT_OF_ORDER)
def test_a_long_loop_reaches_the_bound_of_every_set_of_ports(name):
    """One instruction of every class on the same ports: the sum of their times, or what the front end delivers."""
    core = core_of(name)
    for ports in {tuple(cost.ports) for cost in core.costs.values()}:
        kinds = [kind for kind, cost in core.costs.items() if tuple(cost.ports) == ports]
        block = loop(*(instruction(kind, "", f"v{i}") for i, kind in enumerate(kinds * 2)))
        work = 2 * sum(core.costs[kind].reciprocal_throughput_cycles for kind in kinds)
        expected = max(work, len(block.instructions) / core.dispatch_width)
        assert time_block(core, block).cycles == pytest.approx(expected, rel=0.1), ports


@pytest.mark.parametrize("name", sampled(CORES, every=8, first=3))
def test_every_number_of_a_cost_row_changes_a_time(name):
    core = core_of(name)

    makers = (chain, accumulation, independent)
    for kind, cost in core.costs.items():
        before = [time_block(core, make(kind)).cycles for make in makers]
        for field in ("latency_cycles", "forward_cycles", "reciprocal_throughput_cycles"):
            value = getattr(cost, field)
            if value is None:
                continue
            # Beyond the row's other numbers, so that no other bound hides it.
            other = max(cost.latency_cycles, cost.reciprocal_throughput_cycles) if field != "forward_cycles" else 0
            row = replaced(cost, {field: value + other + 3.0})
            changed = replaced(core, {"costs": core.costs | {kind: row}})
            assert any(time_block(changed, make(kind)).cycles != cycles
                       for make, cycles in zip(makers, before, strict=True)), (kind, field)


def test_an_instruction_without_a_cost_is_an_error_that_names_it():
    block = loop(instruction("matrix_mac_s8", "v1 v2 v0", "v0", "v0"))
    with pytest.raises(InputError, match=r"Cortex-A76 has no cost for 'matrix_mac_s8 v0 <- v1 v2 v0'") as caught:
        time_block(core_of("cortex-a76"), block)
    assert caught.value.key == "costs.matrix_mac_s8"
