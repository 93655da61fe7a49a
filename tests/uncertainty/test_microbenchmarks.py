"""Every quantity of every machine is measured as its kind of machine is: the whole catalogue is walked."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from intsim.resources import machine_files
from intsim.session import default_session
from intsim.uncertainty.microbenchmarks import DOCUMENTS, TABLES, microbenchmark

COUNTED = re.compile(
    r"(.*\.)?(count|kib|mib|memory_gib|reserved_gib|page_kib|size_kib|size_mib|kept_mib|ports|units)"
    r"|nodes|devices|sm_count|(gpu\.)?(sm_count|limits\..*|tiles\..*)|fabric\.(generation|lanes|links)|network\.nics"
    r"|device\.compute_capability|threading\.dynamic_chunks_per_thread|shape\..*|published\..*|(.*\.)?l2_size_kib")
"""What documents count or choose, or what was published of a design: nothing of it is part of an interval."""

FOREIGN = {"core": r"SMs?\b|NVML|warp|NCCL|netlist|RTL", "soc": r"SMs?\b|NVML|warp|NCCL|netlist|RTL",
           "gpu": r"\bcores?\b|\binput\b|NCCL|netlist|RTL", "cluster": r"\bcores?\b|netlist|RTL",
           "accelerator": r"SMs?\b|NVML|warp|NCCL"}
"""Words of another kind's measurements."""


@pytest.fixture(scope="module")
def quantities() -> set[tuple[str, str]]:
    return set(_quantities())


def _quantities() -> Iterator[tuple[str, str]]:
    for name in machine_files():
        identity = default_session().load(name).identity
        yield from ((identity.kind, key) for key in identity.spreads)


def test_every_quantity_of_every_machine_has_a_microbenchmark(quantities: set[tuple[str, str]]) -> None:
    assert {kind for kind, _ in quantities} == set(TABLES)
    assert [one for one in sorted(quantities)
            if (microbenchmark(*one) == DOCUMENTS) != (COUNTED.fullmatch(one[1]) is not None)] == []


def test_it_is_one_of_its_own_kind_of_machine(quantities: set[tuple[str, str]]) -> None:
    assert [(one, microbenchmark(*one)) for one in sorted(quantities)
            if re.search(FOREIGN[one[0]], microbenchmark(*one))] == []


def test_every_pattern_is_of_use(quantities: set[tuple[str, str]]) -> None:
    """Each line of the tables names some quantity of the catalogue, or one that its schema has and no file states."""
    used = {(kind, microbenchmark(kind, key)) for kind, key in quantities}
    unstated = {"stores to lines that another core wrote last", "bursts there one at a time: time of each"}
    assert {how for kind, table in TABLES.items() for _, how in table
            if (kind, how) not in used and kind != "core"} <= unstated


def test_what_a_kind_measures_in_its_own_way() -> None:
    assert "NVML" in microbenchmark("gpu", "power.idle_w")
    assert "meter" in microbenchmark("soc", "power.idle_w")
    assert "netlist" in microbenchmark("accelerator", "energy.static_w")
    assert "pointer chase" in microbenchmark("cluster", "gpu.l2.latency_ns")
    assert "all SMs" in microbenchmark("gpu", "l2.bytes_per_cycle_per_sm")
    assert "one core" in microbenchmark("core", "alone.l2_bytes_per_cycle")
    assert "wgmma" in microbenchmark("gpu", "tensor.warp_group.s8_s32.mac_per_cycle_per_sm")
    assert microbenchmark("soc", "cores.own.core.costs.dot") == microbenchmark("core", "costs.dot")
