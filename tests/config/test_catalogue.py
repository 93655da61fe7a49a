"""Every shipped machine loads, names its sources, prices what its kin price, and stays below its peaks."""

from __future__ import annotations

import zlib
from functools import cache

import pytest

from intsim.calls import AttentionCall
from intsim.config.core_schema import CoreFile
from intsim.config.extends import machine_document
from intsim.config.validate import validate
from intsim.errors import InputError
from intsim.machines.cpu.soc import SocMachine
from intsim.machines.gpu.chip import GpuMachine
from intsim.resources import machine_files
from intsim.session import Session

SESSION = Session()
FILES = machine_files()
CORES = sorted(name for name, path in FILES.items() if path.parent.name == "cores")
SOCS = sorted(name for name, path in FILES.items() if path.parent.name == "socs")
GPUS = sorted(name for name, path in FILES.items() if path.parent.name == "gpus")
CALL = AttentionCall(1024, 1024, 64, heads=8)
MACS = 2 * 8 * 1024 * 1024 * 64
FEATURE_OF = {"dot": "dotprod", "matrix_mac_s8": "i8mm", "fma_f16": "fp16", "fma_f16_lane": "fp16", "fmul_f16": "fp16",
              "fdiv_f16": "fp16", "int_to_float_f16": "fp16"}
"""Classes that only cores with a feature have."""


@pytest.mark.parametrize("name", sorted(FILES))
def test_it_loads_and_every_number_has_a_source(name: str) -> None:
    machine = SESSION.load(name)
    assert machine.identity.kind == FILES[name].parent.name.removesuffix("s")
    assert len(machine.identity.provenance) >= 8
    text = FILES[name].read_text(encoding="utf-8")
    assert text.startswith("#"), "a file begins with what it is"
    sources = machine_document(name).data["sources"]
    assert all(len(str(said)) >= 15 for said in sources.values())


@cache
def core_file(name: str) -> CoreFile:
    """A shipped core."""
    return validate(machine_document(name), CoreFile)


@pytest.mark.parametrize("name", CORES)
def test_a_core_prices_what_the_others_price(name: str) -> None:
    core = core_file(name)
    everything = {kind for other in CORES for kind in core_file(other).costs}
    lacking = {kind for kind in everything - set(core.costs) if FEATURE_OF.get(kind, "") in (*core.features, "")}
    assert lacking == set()
    parent = machine_document(name).parent
    if parent is not None and set(parent.data["features"]) > set(core.features):
        return  # a core under a program for an older architecture is the same core
    beyond = {kind for kind, feature in FEATURE_OF.items() if kind in core.costs and feature not in core.features}
    assert beyond == set()


@pytest.mark.parametrize("name", CORES)
def test_every_port_of_a_core_is_used(name: str) -> None:
    core = core_file(name)
    assert {port for cost in core.costs.values() for port in cost.ports} == set(core.ports)


def soc_peak_s(machine: SocMachine) -> float:
    """Seconds of the products alone, on all cores, by the best INT8 instruction of each."""
    soc, per_s = machine.system.soc, 0.0
    for cluster in soc.clusters:
        costs = soc.cores[cluster.core].costs  # type: ignore[union-attr]
        rates = [macs / costs[kind].reciprocal_throughput_cycles
                 for kind, macs in (("matrix_mac_s8", 32), ("dot", 16), ("mac_long", 8)) if kind in costs]
        per_s += cluster.count * cluster.clock_hz * max(rates)
    return MACS / per_s


@pytest.mark.parametrize("name", [*CORES, *SOCS])
def test_integer_attention_on_a_cpu_is_bound_by_its_peak(name: str) -> None:
    machine = SESSION.load(name)
    assert isinstance(machine, SocMachine)
    took, peak = SESSION.simulate(CALL, "int_attention", name).latency_s, soc_peak_s(machine)
    assert peak < took < (40.0 if name in SOCS else 13.0) * peak, (took, peak)


@pytest.mark.parametrize("name", [*CORES, *SOCS])
def test_float_attention_takes_longer_than_integer_attention_and_no_less_than_its_bytes(name: str) -> None:
    machine = SESSION.load(name)
    assert isinstance(machine, SocMachine)
    floats = "fp16" if all("fp16" in core.features for core in machine.system.soc.cores.values()) else "fp32"
    took = SESSION.simulate(CALL, floats, name).latency_s
    moved = 4 * CALL.heads * 1024 * 64 * (2 if floats == "fp16" else 4)
    assert took > moved / machine.system.soc.dram.bandwidth_bytes_per_s
    if any("armv8" in core for core in machine.system.soc.cores):
        return  # four pipes of FMLA against SMULL on two of them
    threads = min(8, machine.system.soc.core_count)  # one of them writes the integers' outputs, of 64 too
    integer = SESSION.simulate(CALL, "int_attention", name, threads=threads)
    assert SESSION.simulate(CALL, floats, name, threads=threads).latency_s > integer.latency_s


def gpu_pipelines(machine: GpuMachine) -> list[str]:
    """Pipelines of this test that the GPU has kernels for."""
    found = []
    for pipeline in ("flash2_fp16", "int_flash"):
        try:
            SESSION.plan(CALL, pipeline, machine)
        except InputError:
            continue
        found.append(pipeline)
    return found


DP4A = 4.0 * 16 * 4
"""Products of a cycle and SM without tensor cores for bytes: four sub-partitions of 16 lanes, four products each."""


def check_gpu(name: str) -> None:
    """A GPU's attention takes longer than its products at the peak and than its bytes, and not absurdly longer."""
    machine = SESSION.load(name)
    assert isinstance(machine, GpuMachine)
    gpu = machine.system.gpu
    assert gpu_pipelines(machine)
    for pipeline in gpu_pipelines(machine):
        call = AttentionCall(2048, 2048, 64, heads=32)
        macs, moved = 2 * 32 * 2048 * 2048 * 64, 4 * 32 * 2048 * 64 * (2 if pipeline == "flash2_fp16" else 1)
        wanted = "f16_f32" if pipeline == "flash2_fp16" else "s8_s32"
        rates = [tensor[wanted].mac_per_cycle_per_sm for tensor in (gpu.tensor.warp, gpu.tensor.warp_group)
                 if wanted in tensor]
        peak_s = macs / (gpu.sm_count * gpu.clock_hz * max(rates, default=DP4A))
        took = SESSION.simulate(call, pipeline, name).latency_s
        assert took > max(peak_s, moved / gpu.dram.bandwidth_bytes_per_s), pipeline
        assert took < 12.0 * peak_s, (pipeline, took, peak_s)


SAMPLED = sorted(GPUS, key=lambda name: zlib.crc32(name.encode()))[:3]


@pytest.mark.parametrize("name", SAMPLED)
def test_attention_on_a_gpu_is_bound_by_its_peaks(name: str) -> None:
    check_gpu(name)


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(set(GPUS) - set(SAMPLED)))
def test_attention_on_every_gpu_is_bound_by_its_peaks(name: str) -> None:
    check_gpu(name)


@pytest.mark.parametrize(("slower", "faster", "pipeline"), [
    ("cortex-a510", "cortex-a710", "int_attention"), ("cortex-a710", "cortex-x2", "int_attention"),
    ("cortex-x2", "cortex-x3", "int_attention"), ("cortex-x3", "cortex-x4", "int_attention"),
    ("cortex-a55", "cortex-a510", "int_attention"), ("apple-icestorm", "apple-m1", "int_attention"),
    ("neoverse-n2", "neoverse-v2", "fp16"), ("raspberry-pi-4", "raspberry-pi-5", "int_attention"),
])
def test_a_successor_is_faster(slower: str, faster: str, pipeline: str) -> None:
    first, second = (SESSION.simulate(CALL, pipeline, name).latency_s for name in (slower, faster))
    assert second < first
