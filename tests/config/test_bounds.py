"""What quantities can be: every shipped machine lies inside with room, a mistaken prefix outside, and why is said."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, get_args, get_origin

import pytest

from intsim.config.accelerator_schema import AcceleratorFile
from intsim.config.cluster_schema import ClusterFile
from intsim.config.core_schema import CoreFile
from intsim.config.extends import machine_document
from intsim.config.gpu_schema import GpuFile
from intsim.config.physical import operation_energy
from intsim.config.quantity import Bound, Bounds, Quantity, Strict
from intsim.config.soc_schema import SocFile
from intsim.config.source import changed
from intsim.config.validate import read_yaml, validate
from intsim.errors import InputError
from intsim.resources import machine_files
from intsim.session import Session

SESSION = Session()
SCHEMAS: dict[str, type[Strict]] = {"cores": CoreFile, "socs": SocFile, "gpus": GpuFile, "clusters": ClusterFile}
MACHINES = sorted(name for name, path in machine_files().items() if path.parent.name in SCHEMAS)
ACCELERATORS = sorted(name for name, path in machine_files().items() if path.parent.name == "accelerators")


def bounds(value: Any, annotation: Any, metadata: tuple[Any, ...], key: str) -> Iterator[tuple[str, float, Bound]]:
    """Every number of a validated file that has a bound, with its key path."""
    if get_origin(annotation) is Annotated:
        inner, *metadata_ = get_args(annotation)
        yield from bounds(value, inner, tuple(metadata_), key)
    elif value is None:
        return
    elif isinstance(value, Quantity | float):
        for option in get_args(annotation):  # a union: `Clock | None`
            yield from bounds(value, option, (), key) if get_origin(option) is Annotated else ()
        yield from ((key, float(value), m) for m in metadata if isinstance(m, Bound))
    elif isinstance(value, Strict):
        for name, field in type(value).model_fields.items():
            inner = f"{key}.{name}".lstrip(".")
            yield from bounds(getattr(value, name), field.annotation, tuple(field.metadata), inner)
    elif isinstance(value, dict):
        for name, item in value.items():
            yield from bounds(item, get_args(annotation)[1], (), f"{key}.{name}")
            yield from ((f"{key}.{name}", float(item), m.of(name)) for m in metadata if isinstance(m, Bounds))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from bounds(item, get_args(annotation)[0], (), f"{key}.{index}")


def bounds_of(machine: str) -> list[tuple[str, float, Bound]]:
    """Of a shipped machine's own file."""
    schema = SCHEMAS[machine_files()[machine].parent.name]
    return list(bounds(validate(machine_document(machine), schema), schema, (), ""))


@pytest.mark.parametrize("machine", ACCELERATORS)
def test_an_accelerator_has_room_and_no_millionfold(machine: str) -> None:
    found = list(bounds(validate(machine_document(machine), AcceleratorFile), AcceleratorFile, (), ""))
    assert found
    for key, value, bound in found:
        assert bound.allows(value), key
        assert value in (0.0, 1.0) or 1.25 * bound.low <= value <= bound.high / 1.25 or bound.unit == "of 1", key
        if key == "published.gops":  # a wafer does a hundred million, and the engines of a file say more (below)
            continue
        assert not value or not (bound.allows(1e6 * value) or (bound.low > 0 and bound.allows(1e-9 * value))), key


@pytest.mark.parametrize("substitutes", [{"gemm_s9": ["gemm_s8"]}, {"gemm_s8": ["no_such_routine"]}])
def test_substitutes_of_no_routine_are_refused(substitutes: dict[str, list[str]]) -> None:
    with pytest.raises(InputError, match=r"substitutes\.gemm_s\d: found .* routines that kernels compute"):
        SESSION.load("rk3588s-uncalibrated", {"substitutes": substitutes})


@pytest.mark.parametrize(("key", "value", "words"), [
    ("clock_mhz", 5e8, r"5 to 7000 MHz .*did you mean 500, if this is in Hz"),
    ("area.mm2", 173_000.0, r"area\.mm2: found 173000.* a wafer 46225"),
    ("energy.operation_pj.mac_s8", 116.7, r"mac_s8: found 116\.7, expected 0\.0005 to 25 pJ, or 0 .*mean 0\.1167, if"),
    ("shape.edge", 64_000.0, r"shape\.edge: found 64000\.0, expected 1 to 8192, whole numbers \(arrays"),
    ("engines.dividers.interval_cycles", 1000.0, r"0\.1 to 900 \(pipelined units"),
])
def test_what_an_accelerator_cannot_be(key: str, value: float, words: str) -> None:
    with pytest.raises(InputError, match=words):
        SESSION.load("ita", {key: value})


@pytest.mark.parametrize(("machine", "key", "value", "words"), [
    ("llamaf-zcu102", "channels.copy.gb_per_s", 1850.0, r"found 1850, expected 0\.2 to 1000 GB/s \(one core moves"),
    ("llamaf-zcu102", "energy.host_active_w", 340.0, r"found 340, expected 0\.0002 to 30 W .* for each of 4 cores"),
    ("llamaf-zcu102", "energy.byte_pj.ddr", 0.163, r"expected 1 to 2000 pJ/B.*did you mean 163, if this is in nJ/B"),
    ("npu-16x16", "energy.byte_pj.scratchpad", 1250.0, r"scratchpad: found 1250, expected 0\.075 to 500 pJ/B"),
    ("ita", "published.tops", 1024.0, r"published\.tops: found 1024, expected .*its engines perform 0\.55"),
    ("ita", "published.tops_per_w", 16_900.0, r"found 16900 beside 5\.93, published\.tops_per_mm2, expected 0\.001 to"),
    ("ita", "area.mm2", 173.0, r"area\.mm2: does not fit published\.tops_per_mm2 \(ita\.yaml:84\): found 5\.93, 0\.17"),
    ("ita", "area.mm2", 0.0002, r"area\.mm2: found 0\.0002 mm2 in all, expected at least 0\.0015 for the bits of its"),
    ("llamaf-zcu102", "engines.dot_dim.area.lut", 90_000.0, r"engines\.dot_dim\.area\.lut: found .* lut in all"),
    ("llamaf-zcu102", "published.tokens_per_s_64_steps", 1e9, r"expected 0\.001 to 500000 \(a device gives"),
    ("npu-16x16", "buffers.scratchpad.ports", 4000.0, r"expected 1 to 64, whole numbers \(memories have one to"),
])
def test_what_contradicts_the_rest_of_an_accelerator(machine: str, key: str, value: float, words: str) -> None:
    with pytest.raises(InputError, match=words):
        SESSION.load(machine, {key: value})


@pytest.mark.parametrize(("kind", "high"), [
    ("mac_s8", 25.0), ("add_s32", 90.0), ("mac_f16_s4", 200.0), ("mac_bf16", 200.0), ("scale_f32", 400.0),
    ("mac_s48", 2000.0), ("divide", 2000.0), ("softmax_sum", 2000.0), ("mac_f8", 50.0), ("multiply_u16", 60.0)])
def test_an_operation_takes_what_its_widest_format_does(kind: str, high: float) -> None:
    assert operation_energy(kind).high == high


# A tiny design beside a large one: what both of them can be, though a thousand lies between them.
ACCELERATOR_MAY_GROW = (r"\.kib", r"\.depth_cycles", r"\.per_cycle\..*", r"shape\.dividers",
                        r"area\.(ff|lut|dsp|bram36)", r"published\.tokens_.*", r"operation_pj\.[a-z_]+",
                        r"function_ns\..*")
ACCELERATOR_MAY_VANISH = (r"\.kib", r"\.mib", r"\.per_cycle\..*", r"area\.(ff|lut|dsp|bram36)",
                          r"published\.tokens_.*",
                          r"operation_pj\.[a-z_]+", r"channels\..*\.gb_per_s", r"host\.launch_us", r"function_ns\..*",
                          "static_w")


@pytest.mark.parametrize("machine", ACCELERATORS)
def test_a_thousandth_and_a_thousandfold_are_refused_of_accelerators(machine: str) -> None:
    document = machine_document(machine)
    found = {key: value for key, value, _ in bounds(validate(document, AcceleratorFile), AcceleratorFile, (), "")}
    for key, value in found.items():
        for factor, exempt in ((1000.0, ACCELERATOR_MAY_GROW), (0.001, ACCELERATOR_MAY_VANISH)):
            if value and not any(re.search(f"{pattern}$", key) for pattern in exempt):
                with pytest.raises(InputError, match=re.escape(key)):
                    validate(changed(document, {key: factor * value}), AcceleratorFile)


def quantities_without(model: Any, bounded: set[str], key: str = "") -> Iterator[str]:
    """Key paths of quantities that have no bound."""
    if isinstance(model, Quantity):
        if key not in bounded:
            yield key
    elif isinstance(model, Strict):
        for name in type(model).model_fields:
            yield from quantities_without(getattr(model, name), bounded, f"{key}.{name}".lstrip("."))
    elif isinstance(model, dict | list):
        for place, item in model.items() if isinstance(model, dict) else enumerate(model):
            yield from quantities_without(item, bounded, f"{key}.{place}")


@pytest.mark.parametrize("machine", MACHINES)
def test_every_shipped_number_lies_inside_its_bounds_with_room(machine: str) -> None:
    found = bounds_of(machine)
    assert len(found) > 8
    for key, value, bound in found:
        edge = bound.unit == "of 1" or (value in (0.0, 1.0) and bound.low in (0.0, 1.0)) or value == 0
        assert bound.allows(value), key
        assert edge or 1.25 * bound.low <= value <= bound.high / 1.25, (key, value, bound)


@pytest.mark.parametrize("machine", MACHINES)
def test_every_quantity_has_bounds(machine: str) -> None:
    schema = SCHEMAS[machine_files()[machine].parent.name]
    bounded = {key for key, _, _ in bounds_of(machine)}
    assert list(quantities_without(validate(machine_document(machine), schema), bounded)) == []


# Smaller by a prefix is no more than small for what may be nothing at all, a thousand nodes are a large system, some
# runtimes' threads take a thousand times as long to meet as others', and servers have a thousand boards' memory.
MAY_VANISH = ("_us", "overlap", "share", "fill", "reserved_bytes", "active_w", "cycles")
MAY_GROW = ("barrier_us", "latency_cycles", "forward_cycles", ".cycles", "dram.memory_gib",
            "memory_overlap")  # a share that a fit found next to nothing of


@pytest.mark.parametrize("machine", MACHINES)
def test_a_thousandth_and_a_thousandfold_are_refused(machine: str) -> None:
    for key, value, bound in bounds_of(machine):
        if value:
            grows = key.endswith(MAY_GROW) or (key, value) == ("nodes", 1.0)
            assert grows or not bound.allows(1000 * value), (key, value)
            if key.endswith("memory_gib"):  # a server's in MiB is a small board's in GiB
                continue
            # A launch and what follows it have a floor, what fits may find next to nothing of has none to speak of.
            small = key.endswith(MAY_VANISH) and (bound.low == 0 or (bound.unit == "us" and bound.low < 0.05))
            assert small or not bound.allows(value / 1000), (key, value)
            # What fits move ends at next to nothing where a board has none of it.
            assert not key.endswith("launch_us") or not bound.allows(value / 10**9), (key, value)


@pytest.mark.parametrize(("machine", "key", "value", "words"), [
    ("rtx4090", "clock_ghz", 2505.0, "found 2505.0, expected 0.1 to 7 GHz (shipped chips run between 0.2 and 6 GHz); "
                                     "did you mean 2.505, if this is in MHz?"),
    ("rk3588s", "clusters.0.clock_ghz", 2400.0, "did you mean 2.4, if this is in MHz?"),
    ("rtx4090", "dram.bandwidth_gb_per_s", 1008000.0, "did you mean 1008, if this is in MB/s?"),
    ("rtx4090", "l2.size_mib", 72000.0, "did you mean 70.3125, if this is in KiB?"),
    ("rk3588s", "clusters.0.count", 400.0, "found 400.0, expected 1 to 288, whole numbers"),
    ("rk3588s", "clusters.0.count", 3.5, "whole numbers"),
    ("rk3588s", "clusters.0.translation.page_kib", 12.0, "powers of two"),
    ("rk3588s", "clusters.0.voltage_v", 1000.0, "did you mean 1, if this is in mV?"),
    ("rk3588s", "clusters.0.energy.dynamic_pj_per_cycle_at_1v", 0.575, "did you mean 575, if this is in nJ?"),
    ("rk3588s", "l3.size_kib", 3145728.0, "did you mean 3072, if this is in bytes?"),
    ("rk3588s", "power.supply_efficiency", 85.0, "did you mean 0.85, if this is in percent?"),
    ("rk3588s", "power.idle_w", 3900.0, "did you mean 3.9, if this is in mW?"),
    ("rk3588s", "threading.barrier_us", 1e12, "expected 0.05 to 2000 us, or 0"),
    ("rk3588s", "threading.barrier_us", 0.03, "did you mean 30, if this is in ms?"),
    ("rk3588s", "threading.barrier_us", 3e-5, "did you mean 30, if this is in s?"),
    ("rk3588s", "threading.sleep.wake_us", 0.2, "did you mean 200, if this is in ms?"),
    ("rk3588s", "threading.sleep.wake_us", 2e-4, "did you mean 200, if this is in s?"),
    ("rk3588s", "cores.cortex-a76.rob_entries", 1e9, "reorder buffers"),
    ("cortex-a76", "costs.dot.reciprocal_throughput_cycles", 0.01, "no core issues over 20 of a kind in a cycle"),
    ("cortex-a76", "costs.dot.latency_cycles", 1e300, "results take one cycle to some tens"),
    ("a100-sxm", "tensor.warp.s8_s32.mac_per_cycle_per_sm", 1e9, "an SM's tensor cores"),
    ("a100-sxm", "power.energy.dram_pj_per_byte", 0.116, "did you mean 116, if this is in nJ/B?"),
    ("a100-sxm", "launch_us", 9577.8e9, "launching a kernel takes one to some tens of microseconds"),
    ("h100-sxm-node", "fabric.link_gb_per_s", 25000.0, "did you mean 25, if this is in MB/s?"),
    ("rk3588s", "threading.migration.after_us", 16.0, "did you mean 16000, if this is in ms?"),
    ("rk3588s", "threading.migration.after_us", 4e-4, "did you mean 400, if this is in s?"),
    ("rk3588s", "threading.sleep.after_us", 1.0, "did you mean 1000, if this is in ms?"),
    ("rk3588s", "threading.sleep.after_us", 3e-5, "did you mean 30, if this is in s?"),
    ("rtx4090", "power.energy.issue_pj", 0.0, "expected 0.1 to 2000 pJ (issuing a warp instruction takes 5 to 200 pJ)"),
    ("rk3588s", "power.datapath.fp16_mac_pj", 0.0, "expected 0.02 to 300 pJ (a multiplication of words takes"),
])
def test_what_is_meant_is_said(machine: str, key: str, value: float, words: str) -> None:
    with pytest.raises(InputError) as caught:
        SESSION.load(machine, {key: value})
    assert words in str(caught.value)
    assert (caught.value.file, caught.value.key) == (None, key)  # the caller's value, of no line of ours


@pytest.mark.parametrize(("machine", "overrides", "words"), [
    ("cortex-a76", {"alone.l2_size_kib": 48.0}, "at least l1d.size_kib, 64"),
    ("cortex-a76", {"ports": ["B", "S0", "S1", "M", "L0", "L1", "ST", "V0", "V1", "V1"]}, "found 'V1' twice"),
    ("cortex-a76", {"costs.dot.ports": ["V0", "V0"]}, "found 'V0' twice"),
    ("cortex-a76", {"costs.dot.ports": ["V7"]}, "found the port 'V7', expected some of"),
    ("cortex-a55", {"first_slot_ports": ["W"]}, "found the port 'W', expected some of"),
    ("cortex-a55", {"blocking_ports": ["W"]}, "found the port 'W', expected some of"),
    ("rk3588s", {"clusters.0.l2.size_kib": 48.0}, "at least the core's l1d.size_kib, 64"),
    ("rk3588s", {"l3.size_kib": 256.0}, "at least clusters.0.l2.size_kib, 512"),
    ("rk3588s", {"clusters.0.translation.l2_cycles": 200.0}, "the farther cache answers later"),
    ("rk3588s", {"clusters.0.dram_gb_per_s": 500.0}, "that the memory sustains for all"),
    ("rk3588s", {"clusters.1.name": "big"}, "found 'big' twice"),
    ("rk3588s", {"l3.bandwidth_gb_per_s": 2.5}, "near or above 25.3, what DRAM gives, all of which passes the L3"),
    ("rk3588s", {"clusters.0.l3_bytes_per_cycle": 0.9}, "near or above 9.685, what DRAM gives"),
    ("rk3588s", {"dram.bandwidth_gb_per_s": 0.6}, "does not fit clusters.0.dram_gb_per_s (rk3588s-uncalibrated.yaml:"),
    ("rk3588s", {"clusters": []}, "at least one entry"),
    ("rtx4090", {"limits.shared_per_block_kib": 500.0}, "at most 100, limits.shared_kib of the whole SM"),
    ("rtx4090", {"l2.latency_ns": 500.0}, "at most 255, dram.latency_ns"),
    ("rtx4090", {"l2.port_bytes_per_cycle": 1.0}, "at most 1, l2.port_bytes_per_cycle"),
    ("rtx4090", {"power.static_w": 440.0}, "more than idle_w + static_w"),
    ("rtx4090", {"costs.ffma.cycles": 0.0}, "nothing is free on one"),
    ("rtx4090", {"costs.ffma.pipes": ["fma_heavy", "fma_heavy"]}, "found 'fma_heavy' twice"),
    ("rtx4090", {"costs.ffma.pipes": []}, "costs.ffma.pipes: found none, expected some of"),
    ("rtx4090", {"costs.imad.latency_cycles": 0.0}, "found 0, expected cycles until its result can be used"),
    ("cortex-a76", {"costs.dot.latency_cycles": 0.0}, "found 0, expected cycles until its result can be used"),
    ("rk3588s", {"substitutes": {"gemm_s8": ["gemm_s8", "gemm_s8"]}}, "substitutes.gemm_s8: found 'gemm_s8' twice"),
    ("rtx4090", {"runs": ["sm_89", "sm_89"]}, "found 'sm_89' twice"),
    ("rtx4090", {"runs": ["../../etc"]}, "architectures, such as sm_89"),
])
def test_what_contradicts_itself_is_refused(machine: str, overrides: dict[str, Any], words: str) -> None:
    with pytest.raises(InputError) as caught:
        SESSION.load(machine, overrides)
    assert words in str(caught.value)
    assert caught.value.line is None
    assert str(caught.value.key).startswith(tuple(overrides)), "of the override, of no line of ours"


def test_of_several_overrides_the_one_that_does_not_fit_is_named() -> None:
    overrides = {"clusters.0.l2.size_kib": 20000.0, "dram.bandwidth_gb_per_s": 20.0}
    with pytest.raises(InputError, match=r"^clusters\.0\.l2\.size_kib: does not fit l3\.size_kib"):
        SESSION.load("rk3588s", overrides)


def test_a_file_that_is_wrong_by_itself_says_so_beside_overrides(tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text("extends: rk3588s\nset: {dram.bandwidth_gb_per_s: 0.6}\n")
    with pytest.raises(InputError, match=r"clusters\.0\.dram_gb_per_s: found 21\.7"):
        SESSION.load(tmp_path / "mine.yaml", {"clusters.0.clock_ghz": 2.0})


@pytest.mark.parametrize(("machine", "old", "new", "words"), [
    ("cortex-a76", "  dot:  ", "  dott: ", "a class of instructions that kernels have; did you mean 'dot'"),
    ("cortex-a76", "  dot:  ", "  sdot:  ", "costs.sdot: found 'sdot', expected a class of instructions; sdot is of "
                                              "'dot'"),
    ("rtx3090", "  hsetp2: ", "  hsetp3: ", "did you mean 'hsetp2'"),
    ("rtx3090", "    s8_s32: ", "    s8_s23: ", "did you mean 's8_s32'"),
    ("rtx3090", "      bf16: {value", "      bf61: {value", "did you mean 'bf16'"),
    ("rtx3090", "pipes: [fma_heavy, fma_lite,", "pipes: [fma_heavy, fma_lite, memory,", "found 'memory' twice"),
])
def test_a_key_that_nothing_reads_is_refused(tmp_path: Path, machine: str, old: str, new: str, words: str) -> None:
    text = machine_files()[machine].read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / "machine.yaml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(InputError) as caught:
        SESSION.load(path)
    assert words in str(caught.value)
    assert caught.value.line


class Sample(Strict):
    size: Annotated[Quantity, Bound(2.0, 64.0, "KiB", "a sample", zero=True, only="powers of two")]


@pytest.mark.parametrize(("text", "words"), [
    ("{value: 8.0, source: s}", ""),
    ("{value: 0.0, source: s}", ""),
    ("{value: 12.0, source: s}", "found 12.0, expected 2 to 64 KiB, powers of two, or 0 (a sample)"),
    ("{value: 8192.0, source: s}", "did you mean 8, if this is in bytes?"),
    ("{value: 8.0, source: s, fit: {low: 0.0, high: 64.0, meaning: m}}", ""),
    ("{value: 8.0, source: s, fit: {low: 1.0, high: 65.0, meaning: m}}", "expected bounds of its fit within 2 to 64"),
])
def test_a_bound_of_its_own(tmp_path: Path, text: str, words: str) -> None:
    path = tmp_path / "sample.yaml"
    path.write_text(f"size: {text}\n", encoding="utf-8")
    if not words:
        assert read_yaml(path, Sample).size.value in (0.0, 8.0)
        return
    with pytest.raises(InputError) as caught:
        read_yaml(path, Sample)
    assert words in str(caught.value)
