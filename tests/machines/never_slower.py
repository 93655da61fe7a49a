"""What should be no slower, step by step: what follows what on which calls, and the rooms with their reasons."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from itertools import pairwise
from typing import Any, TypeVar

from intsim.calls import AttentionCall
from intsim.errors import InputError
from intsim.machines.cpu.plan import CpuPlan
from intsim.machines.cpu.soc import SocMachine
from intsim.pipelines.registry import get_pipeline, pipeline_names
from intsim.resources import machine_files
from intsim.session import Session

SESSION = Session()
T = TypeVar("T")
FILES = machine_files()
SOCS = sorted(name for name, path in FILES.items() if path.parent.name == "socs")
CPUS = [*SOCS, *sorted(name for name, path in FILES.items() if path.parent.name == "cores")]
GPUS = sorted(name for name, path in FILES.items() if path.parent.name == "gpus")
SAMPLED_GPUS = sorted(GPUS, key=lambda name: zlib.crc32(name.encode()))[3:5]
CALLS = (AttentionCall(1024, 1024, 64, heads=4), AttentionCall(256, 2048, 128, heads=8, kv_heads=1, causal=True))
SHORT = (AttentionCall(2, 256, 64), AttentionCall(24, 1000, 80, heads=4, kv_heads=2), AttentionCall(256, 256, 64))
"""Calls in which threads wait for each other longer than they work."""
FEW = (AttentionCall(1, 16, 64, heads=2), AttentionCall(7, 16, 128), AttentionCall(64, 16, 64))
"""Queries whose keys are many and few."""
DECODING = (AttentionCall(1, 4096, 128, heads=32, kv_heads=8), AttentionCall(1, 512, 64, heads=2))
OWN_KEYS = replace(CALLS[1], kv_heads=8)
UNMASKED = replace(OWN_KEYS, causal=False), replace(CALLS[1], causal=False)
GROUPED = (AttentionCall(16, 8192, 128, heads=28, kv_heads=4),
           AttentionCall(16, 4096, 128, heads=12, kv_heads=4, batch=2),
           AttentionCall(16, 4096, 64, heads=16, kv_heads=2, batch=4, causal=True),
           AttentionCall(16, 16384, 128, heads=64, kv_heads=8),
           AttentionCall(16, 4096, 64, heads=16, kv_heads=2, batch=4))
"""Heads that share keys, of which few queries are rows of one tile or of a few."""
ATTENTION = {target: tuple(name for name in pipeline_names() if get_pipeline(name).target == target
                           and get_pipeline(name).computes == "attention") for target in ("cpu", "gpu")}
ALL_CPU_PIPELINES = (*ATTENTION["cpu"], *(f"{name}@fused" for name in ATTENTION["cpu"]
                                          if not get_pipeline(name).as_released))
ALL_GPU_PIPELINES = (*ATTENTION["gpu"], *(f"{name}@quantised" for name in ATTENTION["gpu"]
                                          if get_pipeline(name).quantised_beforehand))
UNMASKED_ALONE = ("flash2", "flash3")
"""Pipelines whose library takes a causal mask of one query for none."""
BY_RULE = 0.02
"""Room of one query over two by FlashAttention-2's own rule of splits, which packs the heads of one alone into rows
(mha_fwd), fills waves and knows not what combining them takes, as the result says."""
MASKED_TURN = 6e-4
"""Room of one query over two with a causal mask, which hides a key of the first one's last tile: a compiled loop of
masked tiles is other code than that of whole ones, and may take a tenth less a turn (+0.06 % of 32 turns of
``int_flash_paper`` on a T4)."""
FEW_BLOCKS = 1e-4
"""Room of calls with their quantiser: fewer tokens are fewer thread blocks, of which each may wait a little longer for
what it loads with none beside it (+0.005 % of ``int_flash_paper`` on an H200, 64 queries over 256)."""
HEADS = (97, 96, 65, 64, 33, 32, 12, 8, 7, 4, 3, 2, 1)
UNLIKE_CORES = 0.02
"""Room of fewer heads of K and V where cores differ: rows of products are handed out in other chunks."""
SEVERAL = (AttentionCall(128, 128, 64, heads=97), AttentionCall(512, 512, 64, heads=32),
           AttentionCall(1, 4096, 128, heads=97), AttentionCall(16, 2048, 128, heads=12))
TOGETHER = (AttentionCall(128, 128, 64, heads=32), AttentionCall(1, 512, 64, heads=32),
            AttentionCall(1, 16384, 128, heads=32), AttentionCall(16, 2048, 128, heads=32))
"""Calls whose heads have each a K and V of its own, or share them."""
ROOM = 1e-6
HALF_A_BLOCK = 0.01
"""Room of fewer heads with their quantiser: of three heads of 64 the last block of 128 channels has half, and loads are
taken to wait as the mean block's do (+0.6 % of ``sage2_fp16``, A100, 512 over 512, two over three heads; +0.9 of
``int_flash_kv4``, Orin NX, 128 over 128, one over two of K and V)."""
RHYTHM = {"ggml_f16_gpu": 7e-3, "int_flash_paper": 0.04}
"""Room of fewer heads of K and V, whose reading waits or draws less: alike warps may meet more often (+0.6 % on an
A100, one over 16384, eight over sixteen; +3.8 on a Jetson Orin, 1 over 512, eight over sixteen, which leave its clock
unlowered)."""
BY_LISTS = "ggml_f16_gpu"
"""Two launches more where heads share keys: llama.cpp takes a batch by its strides only where none do."""
OF_A_GROUP = "flash3"
"""Its library gives up to 64 packed rows a tile of 64, and more of them tiles of 128, on half as many SMs."""
ALONE_OR_SHARED = 0.01
"""Room of several heads on cores that differ: which steps the calling thread does alone goes by what is expected, which
of such cores is not quite what the clock says; only of ways to share heads is the clock asked."""
LAST_PIECE = 1e-3
"""Room where unequal cores take pieces from llama.cpp's counter, which knows no speeds: a slow core that takes one of
the last 1024 pieces ends after the others, and may do so on a machine whose caches are faster (Graham's anomalies)."""
CUT, FEW_KEYS, CUT_FEW = 0.02, 96, 0.13
"""Room of keys that cut the last tile, and of few: what a cut tile gives is copied, and a row's end meets a vector of
its own, in every kernel: most within 7 %, one query of sixteen channels up to 13 (a Cortex-A510, in order, 31 over
32 keys). FlashQ fills its tiles of 64 up."""
KEYS = (2048, 2047, 1000, 512, 511, 384, 383, 96, 95, 80, 64, 63, 48, 47, 32, 31, 24, 23, 16)


def seconds(machine: str, pipeline: str, call: AttentionCall, **settings: Any) -> float:
    """Latency of a call."""
    return SESSION.simulate(call, pipeline, machine, **settings).latency_s


def scaled(machine: str, suffixes: tuple[str, ...], factor: float) -> dict[str, float]:
    """Overrides of all of a machine's quantities whose keys end so; those of its cores' own files stay."""
    known = SESSION.load(machine).identity.provenance
    return {key: quantity.value * factor for key, quantity in known.items()
            if key.endswith(suffixes) and not key.startswith("cores.")}


def with_a_higher_clock(machine: str, pipeline: str, call: AttentionCall) -> Iterator[tuple[str, float]]:
    """The machine as it is, then with all clocks a fifth higher."""
    yield "as it is", seconds(machine, pipeline, call)
    yield "clock", seconds(machine, pipeline, call, overrides=scaled(machine, ("clock_ghz",), 1.2))


def with_more_bandwidth(machine: str, pipeline: str, call: AttentionCall) -> Iterator[tuple[str, float]]:
    """The machine as it is, then with twice the bandwidth of its memory and caches, one after another."""
    overrides: dict[str, float] = {}
    allowed, unequal = 1.0, machine in CPUS and call.heads > 1 and on_demand(machine) is not None
    yield "as it is", seconds(machine, pipeline, call)
    for suffixes in (("l2_bytes_per_cycle", "l2.bytes_per_cycle", "l2.bytes_per_cycle_per_sm"),
                     ("l3.bandwidth_gb_per_s", "l3_bytes_per_cycle"), ("dram.bandwidth_gb_per_s", "dram_gb_per_s")):
        # An SM's share stays below what its port carries.
        overrides |= scaled(machine, suffixes, 1.5 if machine in GPUS else 2.0)
        allowed *= 1 + (ALONE_OR_SHARED if unequal else 0)
        yield suffixes[0], seconds(machine, pipeline, call, overrides=overrides) / allowed


def with_more_threads(machine: str, pipeline: str, call: AttentionCall) -> Iterator[tuple[str, float]]:
    """One thread to one per core; where cores differ chunks are handed out, since equal shares wait for the slowest."""
    loaded = SESSION.load(machine)
    assert isinstance(loaded, SocMachine)
    cores, schedule = loaded.system.soc.core_count, on_demand(machine)
    for threads in sorted({1, 2, max(1, cores // 2), cores}):
        yield f"{threads} threads", seconds(machine, pipeline, call, threads=threads, schedule=schedule)


def with_more_equal_threads(schedule: str) -> Callable[[str, str, AttentionCall], Iterator[tuple[str, float]]]:
    """One thread to one for each core of the first cluster, which is as fast as any."""
    def steps(machine: str, pipeline: str, call: AttentionCall) -> Iterator[tuple[str, float]]:
        loaded = SESSION.load(machine)
        assert isinstance(loaded, SocMachine)
        cores = loaded.system.soc.clusters[0].count
        for threads in sorted({1, 2, 3, max(1, cores // 2), cores}):
            if threads <= cores:
                yield f"{threads} threads", seconds(machine, pipeline, call, threads=threads, schedule=schedule)
    return steps


def with_fewer_queries(machine: str, pipeline: str, call: AttentionCall) -> Iterator[tuple[str, float]]:
    """All of the call's queries down to one.

    One query has no causal mask to FlashAttention (``mha_fwd`` sets ``is_causal = false`` for it), so that it takes its
    tiles and splits of calls without one: it is compared with these.
    """
    queries, least = call.q_len, 2 if call.causal and pipeline.startswith(UNMASKED_ALONE) else 1
    allowed = 1.0
    while queries >= least:
        allowed *= 1 + (MASKED_TURN if queries == 1 and call.causal else 0)
        yield f"{queries} queries", seconds(machine, pipeline, replace(call, q_len=queries)) / allowed
        queries //= 4


def with_fewer_keys(machine: str, pipeline: str, call: AttentionCall) -> Iterator[tuple[str, float]]:
    """Down to a vector of 16 keys, but for those of which the result says that what is left goes element by element: in
    kernels that do as a library's or the authors' do."""
    allowed = 1.0
    for keys in KEYS:
        allowed *= 1 + (CUT if keys > FEW_KEYS else CUT_FEW)
        found = SESSION.simulate(replace(call, kv_len=keys), pipeline, machine)
        if not any("element by element" in said for said in found.assumptions):
            yield f"{keys} keys", found.latency_s / allowed


def on_demand(machine: str) -> str | None:
    """The schedule of cores that differ, where equal shares wait for the slowest."""
    loaded = SESSION.load(machine)
    return "dynamic" if isinstance(loaded, SocMachine) and len(loaded.system.soc.clusters) > 1 else None


def with_fewer_heads(machine: str, pipeline: str, call: AttentionCall) -> Iterator[tuple[str, float]]:
    """All of the call's heads down to one, each with a K and V of its own: as many as threads share evenly, and not."""
    schedule, allowed = on_demand(machine), 1.0
    for heads in (heads for heads in HEADS if heads <= call.heads):
        own = replace(call, heads=heads, kv_heads=heads)
        yield f"{heads} heads", seconds(machine, pipeline, own, schedule=schedule) / allowed
        if machine in GPUS:
            allowed *= 1 + (HALF_A_BLOCK if pipeline.endswith("@quantised") else
                            BY_RULE if pipeline.startswith("flash2") else 0)


def with_fewer_key_heads(machine: str, pipeline: str, call: AttentionCall) -> Iterator[tuple[str, float]]:
    """As many K and V as heads, or half as many where the former are another kernel's, down to one of all."""
    keys, schedule, allowed = call.heads // (1 + (pipeline == BY_LISTS)), on_demand(machine), 1.0
    if machine in GPUS:
        each = HALF_A_BLOCK if pipeline.endswith("@quantised") else RHYTHM.get(pipeline, 0)
    else:
        each = UNLIKE_CORES if schedule else 0
    while keys:
        found = seconds(machine, pipeline, replace(call, kv_heads=keys), schedule=schedule)
        yield f"{keys} heads of K and V", found / allowed
        keys, allowed = keys // 2, allowed * (1 + each)


def with_a_few_queries(machine: str, pipeline: str, call: AttentionCall) -> Iterator[tuple[str, float]]:
    """All of the call's queries, then few, with room for one where a library's own rule may make it dearer.

    As ``with_fewer_queries`` of a causal mask.
    """
    allowed = 1.0
    for queries in (call.q_len, 7, 4, 2, *(() if call.causal and pipeline.startswith(UNMASKED_ALONE) else (1,))):
        if queries == 1 and pipeline.startswith("flash2"):
            allowed *= 1 + BY_RULE
        if queries == 1 and call.causal:
            allowed *= 1 + MASKED_TURN
        yield f"{queries} queries", seconds(machine, pipeline, replace(call, q_len=queries)) / allowed


def drawn(cases: Sequence[T], about: str, every: int) -> Sequence[T]:
    """Each so-many-th case, from a place that goes by what they are for."""
    return cases[zlib.crc32(about.encode()) % every::every]


def room(machine: str, pipeline: str) -> float:
    """By how much a pipeline may be slower, of its time."""
    if pipeline.endswith("@quantised"):
        return FEW_BLOCKS
    plan = SESSION.plan(CALLS[0], pipeline, machine)
    counter = isinstance(plan, CpuPlan) and not plan.dynamic and any(map(plan.on_demand, plan.one_by_one))
    return LAST_PIECE if counter else ROOM


def until_refused(steps: Iterator[tuple[str, float]]) -> Iterator[tuple[str, float]]:
    """Those that a pipeline takes: FlashQ's product of one query is not of every head alike, as a fused one's is."""
    with suppress(InputError):
        yield from steps


def slower(machine: str, pipelines: Iterable[str],
           steps: Callable[[str, str, AttentionCall], Iterator[tuple[str, float]]],
           calls: tuple[AttentionCall, ...] = CALLS, every: int = 1) -> list[str]:
    """Where a step to what should help makes it slower, in words; what the machine cannot run is left out.

    Args:
        every: how many calls there are for each one that is drawn for a pipeline on the machine.
    """
    found = []
    for pipeline in pipelines:
        try:
            allowed = 1 + room(machine, pipeline)
        except InputError:
            continue
        for call in drawn(calls, f"{machine} {pipeline}", every):
            try:
                SESSION.plan(call, pipeline, machine)
            except InputError:
                continue
            found += [f"{pipeline}, {call.q_len} x {call.kv_len}: {after} +{there / here - 1:.2%} over {before}"
                      for (before, here), (after, there) in pairwise(until_refused(steps(machine, pipeline, call)))
                      if there > here * allowed]
    return found
