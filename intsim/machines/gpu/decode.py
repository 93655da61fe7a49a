"""Attention of few queries: a kernel whose thread blocks share out the keys, then one that combines what they found.

The heads that share a K and V head are rows of one tile. Into how many parts the keys go is the libraries' rule
(``splits``): FlashAttention-2's and -3's for the pipelines that are theirs. For the others it is the fastest of what
FlashInfer's rule says for these rows and for more. Bytes in flight bound the bandwidth by themselves: the SM engine
lets a tile's copies arrive a memory's latency after they were issued, and blocks times stages of them are under way.
FlashAttention-3 splits the fused kernel that its rule names for the rows: up to 64 of heads of 64 or 128 one warp group
has, others are in tiles of 128 rows or more; in FP8 its producers transpose V all the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

from intsim.calls import AttentionCall
from intsim.errors import InputError
from intsim.machines.gpu import sageattn
from intsim.machines.gpu.choice import HOPPER, OWN_KERNEL, candidates, check_spans, head_dims, ruled_by_flash2, widest
from intsim.machines.gpu.fused import changed, launch_as_set
from intsim.machines.gpu.launch import Launch
from intsim.machines.gpu.masks import beyond_compiled, window_of
from intsim.machines.gpu.modified import of_variant
from intsim.machines.gpu.power import fastest_within_power
from intsim.machines.gpu.routine import Task, routine_as_set
from intsim.machines.gpu.sequence import SequencePlan, spans_of
from intsim.machines.gpu.splits import (
    ENOUGH,
    MOST_SPLITS,
    UNSPLIT_TILES,
    packs_flash3,
    shares,
    splits_flash2,
    splits_flash3,
    splits_flashinfer,
)
from intsim.machines.gpu.system import GpuSystem
from intsim.machines.gpu.tensors import read_bytes, written_bytes
from intsim.machines.gpu.tiles import Tiles
from intsim.pipelines.modifications.place import NAME
from intsim.pipelines.modifications.registry import parse
from intsim.pipelines.modifications.together import Together
from intsim.pipelines.spec import Pipeline
from intsim.streams.sass.library import Widths
from intsim.streams.sass.model import SassKernel
from intsim.streams.sass.routine import RoutineKernel

FEW_ROWS = 64
"""Queries times heads of a group from which on a tile of a fused kernel is full enough."""
ONE_TILE = 16
"""Rows of a decoding kernel's tile, beyond which it reads K and V again."""
TIE = 1e-3
"""Two tiles that wait for the same bytes differ by less, which no time here is sure of; then FlashInfer's rule decides
for one query (``FA2DetermineCtaTileQ``): 16 rows for as many packed heads."""
COMBINE = "decode_combine"
FAMILIES = {"flash2_fp16": "decode_f16", "int_flash": "decode_int8", "int_flash_mma": "decode_int8",
            "int_flash_int4": "decode_int4_int8", "int_flash_kv4": "decode_int4", "flash_fp8_e4m3": "decode_e4m3",
            "flash3_fp8": "decode_e4m3", **dict.fromkeys(sageattn.IN_FP8, "decode_int8_e4m3"),
            **dict.fromkeys(("int_flash_half", "sage1", *sageattn.IN_FP16), "decode_int8_f16")}
"""By pipeline, what a decoding kernel with its cache computes; FlashAttention-3 in FP8 has it off Hopper alone."""
OTHER_SCALES = {
    **dict.fromkeys(sageattn.IN_FP16, ("one for each key of K", "one for a thread's keys")),
    **dict.fromkeys(sageattn.IN_FP8, ("one for each key of K and one for the head of V",
                                      "one for a thread's keys and one for each channel")),
    "sage1": ("one for each key of K", "one for 64 of them"),
    "flash_fp8_e4m3": ("one for the head of K", "one for each key")}
"""Those whose scales are others than the decoding kernel's: its own, and theirs. The numbers have the same formats."""
OFF_HOPPER = ("FlashAttention-3 runs on Hopper alone: here a Triton kernel has its recurrence, which is not split and "
              "sums P per tile (values: per thread), and few queries take a split kernel of ours over its cache")
OF_SPLITS = ("combine", "load_kv", "merge_warps", "unpack", "weigh_splits", "write_partial")
"""Spans that split kernels have beside the steps: of sharing out the keys and of a cache that lies packed."""
ROW_TILES = (1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128)
"""Tiles of rows for which FlashInfer's rule is asked beside a call's own, if they are more: with each its double, so
that what is tried for a call is tried where half as many K and V heads have twice the rows."""
PAGE = 16
"""Keys that FlashInfer's rule counts as one: chunks are whole pages."""
FEW_SPLITS = 4
"""Up to which all numbers of splits are tried where the rule says no more: it fills one wave, several may be better."""
CHUNK_ROWS = 512
"""Rows of a group of heads up to which a call's queries are few, as those of a chunk of a prompt. More fill a fused
kernel's tiles; and a prompt is what its authors run it on."""


def without_hidden(call: AttentionCall) -> AttentionCall:
    """One query's call on the keys that its mask shows, where these are one run that a kernel is given as its cache."""
    variant = parse(call.variant)
    if call.q_len > 1 or not variant.masks or call.runs is None:
        return call
    first, end = (int(side[0]) for side in call.runs)
    kept = Together(tuple(part for part in variant.parts if part.scores))
    return replace(call, kv_len=end - first, variant=kept.text) if first < end else call


def decodes(call: AttentionCall, pipeline: Pipeline, system: GpuSystem) -> bool:
    """Whether a split kernel comes into question: few queries, idle SMs, a library that asks, no fused kernel."""
    if pipeline.kernel_name not in (*FAMILIES, *OWN_KERNEL) or (call.causal and call.q_len > call.kv_len):
        return False
    return (_has_few_queries(call) or _tiles(call) < system.gpu.sm_count or _always_asked(pipeline, system)
            or 0 < max(head_dims(pipeline, system), default=0) < widest(call))


def _always_asked(pipeline: Pipeline, system: GpuSystem) -> bool:
    """Whether its library looks for splits whatever the number of queries: FlashAttention-3's where its kernels run."""
    return pipeline.kernel_name == "flash2_fp16" or _splits_own(pipeline, system)


def _has_few_queries(call: AttentionCall) -> bool:
    """Whether it has one query, or with their heads no more than a chunk of a prompt."""
    return call.q_len == 1 or _rows(call) <= CHUNK_ROWS


def _tiles(call: AttentionCall) -> int:
    """Of as many rows as a split kernel has at most."""
    return call.batch * call.kv_heads * -(-_rows(call) // FEW_ROWS)


def _occupies(call: AttentionCall, sms: int) -> bool:
    """Whether it has many queries, whose tiles leave no SM without work from the start."""
    return _rows(call) > FEW_ROWS and _tiles(call) >= sms


def unsplit(system: GpuSystem, call: AttentionCall, pipeline: Pipeline) -> tuple[str, ...]:
    """What a time of few queries assumes where no kernel is stored that splits the keys of such heads."""
    stored = _splits_own(pipeline, system) or any(dim >= widest(call) for dim in _split_head_dims(pipeline, system))
    if _rows(call) > FEW_ROWS or stored:
        return ()
    return (f"few queries: no kernel of {pipeline.name} that splits the keys is stored for heads of {call.head_dim} on "
            f"{' or '.join(system.gpu.runs)}: a thread block walks all keys of a head, however many SMs idle",)


def split_widths(call: AttentionCall, head_dim: int, pipeline: Pipeline, system: GpuSystem) -> Widths:
    """The smallest heads of a split kernel that hold a call's own; the fused kernel's, if that is split.

    Args:
        call: with heads as wide as the fused kernel's, be they wider or not; head_dim: of the widest without padding.
    """
    found = [dim for dim in _split_head_dims(pipeline, system) if dim >= head_dim]
    own = _splits_own(pipeline, system) or not found
    return (call.head_dim, call.channels_of_v) if own else (min(found), min(found))


def _splits_own(pipeline: Pipeline, system: GpuSystem) -> bool:
    """Whether its fused kernel here is one that is split."""
    return pipeline.kernel_name in OWN_KERNEL and HOPPER in system.gpu.runs


def _split_head_dims(pipeline: Pipeline, system: GpuSystem) -> set[int]:
    return system.kernels.routines.sizes(FAMILIES.get(pipeline.kernel_name, ""), system.gpu.runs, "head_dim")


def as_packed(call: AttentionCall, pipeline: Pipeline) -> AttentionCall:
    """The call with the K and V heads that its kernel sees: FlashAttention-2 packs the heads of one query alone."""
    alone = pipeline.kernel_name.startswith("flash2") and call.q_len > 1
    return replace(call, kv_heads=call.heads) if alone else call


def _rows(call: AttentionCall) -> int:
    """Of a K and V head: queries times the heads that share it."""
    return call.q_len * (call.heads // call.kv_heads)


def decode_plan(system: GpuSystem, call: AttentionCall, pipeline: Pipeline, page: int = 0) -> SequencePlan | None:
    """The fastest plan of a split kernel and its combination; None where the GPU has no such kernel.

    A GPU that runs none of the pipeline's fused kernels does not decode with it, either.

    Args:
        page: keys of a page of the cache; 0 where it lies together.

    Raises:
        InputError: kernels of which none fits the GPU, or one with a span that is no step.
    """
    plans: list[SequencePlan] = []
    refusals: list[InputError] = []
    if not head_dims(pipeline, system):
        return None
    own = [*_own_kernels(system, call, pipeline)] if _splits_own(pipeline, system) else []
    for kernel in own or _kernels(system, call, pipeline, page):
        try:
            if isinstance(kernel, SassKernel):
                plans.append(_own_plan(system, call, pipeline, kernel))
            else:
                plans += (_plan(system, call, pipeline, kernel, n) for n in _wanted(system, call, pipeline, kernel))
        except InputError as error:
            refusals.append(error)
    if not plans and refusals:
        raise refusals[0]
    run = as_packed(call, pipeline)
    if _always_asked(pipeline, system) and _occupies(run, system.gpu.sm_count):
        plans = [plan for plan in plans if plan.splits > 1 or packs(call, plan.main.kernel)]
    if not plans:
        return None
    named = ONE_TILE if call.q_len == 1 and _rows(run) <= ONE_TILE else None
    best = fastest_within_power(plans, partial(_by_time, named), SequencePlan.within_power)
    for launch in best.launches:
        spans = set(spans_of(launch))
        check_spans(pipeline, launch.kernel.name, spans.difference(OF_SPLITS, (NAME,) * parse(call.variant).scores))
    about = (of_variant(parse(call.variant), best.launches[0].kernel.name, beyond_compiled(call)) if call.variant else
             ())
    return SequencePlan(call, pipeline, best.launches, best.splits, best.overlapped, len(plans),
                        (*best.assumptions, *about, *_of_pages(best.launches[0].kernel, page)))


def _by_time(named: int | None, plan: SequencePlan) -> tuple[float, str]:
    """Of plans that DRAM makes take as long, the one whose tile has the rows that are named is the faster one."""
    kernel = plan.main.kernel
    own = named is None or (isinstance(kernel, RoutineKernel) and kernel.sizes["block_m"] == named)
    return plan.seconds * (1.0 if own else 1.0 + TIE), plan.tile


def _kernels(system: GpuSystem, call: AttentionCall, pipeline: Pipeline, page: int) -> Iterator[RoutineKernel]:
    """Those of the best architecture that has any for the head dimension, in pages if the cache is and one has them.

    Many rows take tiles of many rows, where any architecture has them, and some rows may.
    """
    known = [list(system.kernels.routines.for_routine(FAMILIES.get(pipeline.kernel_name, ""), arch,
                                                      head_dim=call.head_dim)) for arch in system.gpu.runs]
    high = next((found for found in ([k for k in of_arch if k.sizes["block_m"] >= FEW_ROWS] for of_arch in known)
                 if found), [])
    rows = _rows(as_packed(call, pipeline))
    if rows > ONE_TILE or call.q_len > 1:
        known = [high] if high and rows > FEW_ROWS else [list(dict.fromkeys([*of_arch, *high])) for of_arch in known]
    for of_arch in known:
        in_pages, together = ([k for k in of_arch if bool(k.sizes["page"]) is paged] for paged in (True, False))
        found = (page and in_pages) or together
        if found:
            yield from (changed(k, call, system) for k in found)
            return


def _own_kernels(system: GpuSystem, call: AttentionCall, pipeline: Pipeline) -> Iterator[SassKernel]:
    """The pipeline's fused kernels, where they are stored in a form for any length."""
    scores = Together(tuple(part for part in parse(call.variant).parts if part.scores and not part.masks))
    whole = replace(call, causal=False, variant=scores.text)
    own = [k for k in candidates(whole, pipeline, system) if k.any_length and not k.masked]
    yield from candidates(call, pipeline, system) if own and call.modification.masks else own


def _own_plan(system: GpuSystem, call: AttentionCall, pipeline: Pipeline, kernel: SassKernel) -> SequencePlan:
    """A fused kernel over packed rows: each split is a head of its own, of fewer keys; of those that a mask leaves."""
    wanted = splits_flash3(**_sizes(system, call), block_m=kernel.block_m, block_n=kernel.block_n, causal=call.causal,
                           window=window_of(call), element_bytes=1 if "fp8" in kernel.pipeline else 2,
                           v_head_dim=call.channels_of_v)
    walked = Tiles.of(call, kernel, call.heads // call.kv_heads) if kernel.masked else None
    splits, each = shares(walked.longest if walked else -(-call.kv_len // kernel.block_n), wanted)
    written, combined = written_bytes(call, splits, system.gpu.l2.size_bytes)
    tensors = replace(system.tensors(call, pipeline), output=written)
    if walked:
        launches = [launch_as_set(call, system, kernel, tensors, walked.dealt(splits, each))]
    else:
        packed = AttentionCall(_rows(call), min(each * kernel.block_n, call.kv_len), call.head_dim,
                               call.kv_heads, batch=call.batch * splits, variant=call.variant,
                               v_head_dim=call.v_head_dim)
        launches = [launch_as_set(packed, system, kernel, tensors)]
    if splits > 1:
        shape = {"rows": call.batch * call.heads * call.q_len, "splits": splits}
        launches.append(routine_as_set(system, Task(_combine(system, call), shape, combined)))
    return SequencePlan(call, pipeline, tuple(launches), splits, True, 1, (
        f"{_why(call)}: the fused kernel over keys in {splits} splits, heads that share K and V packed into rows"
        + (" that a second kernel combines" if splits > 1 else ""), *(() if splits == 1 else (_other_order(pipeline),)),
        *_unsplit(launches[0], splits, each)))


def packs(call: AttentionCall, kernel: SassKernel | RoutineKernel) -> bool:
    """Whether a kernel that is not split has packed rows all the same: FlashAttention-3's, where its rule says so."""
    return isinstance(kernel, SassKernel) and packs_flash3(heads=call.heads, kv_heads=call.kv_heads, q_len=call.q_len,
                                                           block_m=kernel.block_m)


def _wanted(system: GpuSystem, call: AttentionCall, pipeline: Pipeline, kernel: RoutineKernel) -> set[int]:
    """Splits to try, of which each has others' keys: what the pipeline's library says.

    Where no library is of its formats, or FlashAttention-2's not for the architecture, they are what FlashInfer's rule
    says for the call's tiles of rows and for more, and few: the rule knows not what combining splits takes, so that
    fewer rows might end later than more. Where no SM idles from the start there are fewer to try.
    """
    if ruled_by_flash2(pipeline.kernel_name, kernel.arch):
        return {splits_flash2(**_sizes(system, call))}
    run = as_packed(call, pipeline)
    own = -(-_rows(run) // kernel.sizes["block_m"])
    found = {1, by_rule := _by_flashinfer(system, run, kernel, own)}
    if not _occupies(run, system.gpu.sm_count):
        found |= {_by_flashinfer(system, run, kernel, tiles) for tiles in ROW_TILES if tiles > own}
        found |= set(range(2, FEW_SPLITS + 1)) if by_rule <= FEW_SPLITS else set()
    keys = -(-call.kv_len // kernel.sizes["block_n"])
    return {shares(keys, wanted)[0] for wanted in found}


def _plan(system: GpuSystem, call: AttentionCall, pipeline: Pipeline, kernel: RoutineKernel,
          wanted: int) -> SequencePlan:
    # FlashAttention-2's splits are ranges of all keys, those of the others of what a mask leaves.
    run, l2_bytes, of_all = as_packed(call, pipeline), system.gpu.l2.size_bytes, pipeline.name.startswith("flash2")
    tasks: tuple[Task, ...] = system.memory.tasks.get(
        (call, run, kernel, wanted, l2_bytes, of_all),
        lambda: _tasks(call, run, kernel, wanted, l2_bytes, of_all, partial(_combine, system, call)))
    splits = tasks[0].shape["splits"]
    return SequencePlan(call, pipeline, tuple(routine_as_set(system, task) for task in tasks), splits, False, 1,
                        _assumptions(call, pipeline, kernel, splits))


def _tasks(call: AttentionCall, run: AttentionCall, kernel: RoutineKernel, wanted: int, l2_bytes: float, of_all: bool,
           combine: Callable[[], RoutineKernel]) -> tuple[Task, ...]:
    """The split kernel's launch and, of several splits, that of what combines them.

    Args:
        run: the call as it is packed; wanted: splits, of all keys if ``of_all``, else of those that a mask leaves.
        combine: gives the other kernel.
    """
    walked = Tiles.of(run, kernel, run.heads // run.kv_heads) if call.modification.masks else None
    tiles = walked.longest if walked and not of_all else -(-call.kv_len // kernel.sizes["block_n"])
    splits, each = shares(tiles, wanted)
    shape = {"q_len": 1, "kv_len": call.kv_len, "packed": _rows(run), "batch": call.batch,
             "kv_heads": run.kv_heads, "split_tiles": each, "splits": splits}
    walked = walked and walked.dealt(splits, each)
    written, combined = written_bytes(call, splits, l2_bytes)
    share = walked.visited(walked.rows, run.kv_heads // call.kv_heads) / walked.seen.shape[1] if walked else 1.0
    of_rows = -(-_rows(run) // kernel.sizes["block_m"])
    queries, keys = read_bytes(call, kernel, share)
    main = Task(kernel, shape, queries + keys + written,
                awaited_bytes=run.kv_heads // call.kv_heads * of_rows * keys, tiles=walked,
                heads=call.batch * run.kv_heads * (1 if walked else of_rows))
    rows = call.batch * call.heads * call.q_len
    return (main,) if splits == 1 else (main, Task(combine(), {"rows": rows, "splits": splits}, combined))


def _unsplit(launch: Launch, splits: int, each: int) -> tuple[str, ...]:
    """What a time by FlashAttention-3's rule assumes where that leaves SMs idle."""
    if splits > 1 or each == 1 or launch.blocks >= ENOUGH * launch.system.gpu.sm_count:
        return ()
    return (f"FlashAttention-3's own rule leaves {UNSPLIT_TILES} tiles of keys or fewer to one thread block, however "
            "many SMs idle: a few more keys, or its num_splits set by hand, may be faster",)


def _by_flashinfer(system: GpuSystem, call: AttentionCall, kernel: RoutineKernel, row_tiles: int) -> int:
    """By FlashInfer's rule for so many tiles of rows."""
    window = window_of(call)
    keys = call.kv_len if window is None else min(call.kv_len, window - 1 + kernel.sizes["block_m"])
    chunks = splits_flashinfer([keys] * call.batch, kv_heads=call.kv_heads * row_tiles, page=PAGE,
                               capacity=system.fit(kernel).blocks * system.gpu.sm_count)
    return min(-(-keys // chunks.keys), MOST_SPLITS)  # that the kernel which combines them has room for


def _sizes(system: GpuSystem, call: AttentionCall) -> dict[str, int]:
    """What the rules ask."""
    return {"batch": call.batch, "heads": call.heads, "kv_heads": call.kv_heads, "q_len": call.q_len,
            "kv_len": call.kv_len, "head_dim": call.head_dim, "sms": system.gpu.sm_count}


def _combine(system: GpuSystem, call: AttentionCall) -> RoutineKernel:
    for arch in system.gpu.runs:
        for kernel in system.kernels.routines.for_routine(COMBINE, arch, head_dim=call.channels_of_v):
            return kernel
    raise InputError(f"there is no kernel that combines splits of head_dim {call.channels_of_v}", key="head_dim",
                     expected="one that " + COMBINE + " is stored for")


def _lies(kernel: RoutineKernel) -> str:
    return f"in pages of {kernel.sizes['page']}" if kernel.sizes["page"] else "that lies together"


def _of_pages(kernel: SassKernel | RoutineKernel, page: int) -> tuple[str, ...]:
    """What a time over a cache in pages assumes."""
    compiled = kernel.sizes["page"] if isinstance(kernel, RoutineKernel) else 0
    if not page or compiled == page:
        return ()
    return (f"paged({page}): " + (f"the kernel's pages are of {compiled} keys" if compiled else
                                  "the kernel looks no page up: none was compiled with pages"),)


def _why(call: AttentionCall) -> str:
    """What a call of a split kernel is said to be."""
    return "few queries" if _has_few_queries(call) else "faster than the fused kernel, or for want of one"


def _other_order(pipeline: Pipeline) -> str:
    return f"values of {pipeline.name} beside this are those of its fused kernel, which adds keys in another order"


def _assumptions(call: AttentionCall, pipeline: Pipeline, kernel: RoutineKernel, splits: int) -> tuple[str, ...]:
    found = [f"{_why(call)}: {kernel.routine} over a cache {_lies(kernel)}, in {splits} splits"
             + (" that a second kernel combines" if splits > 1 else ""),
             _other_order(pipeline)]
    by_rule = ruled_by_flash2(pipeline.kernel_name, kernel.arch)
    if by_rule and call.q_len == 1 and call.heads > call.kv_heads and splits > 1:
        found.append("FlashAttention-2 packs the heads that share K and V into rows for one query alone: it may split "
                     "the keys of one further than those of two, and take longer")
    if call.modification.masks:
        found.append("the tiles that a mask leaves to a block of rows are dealt to its splits; where each begins takes "
                     "no time")
    if scales := OTHER_SCALES.get(pipeline.kernel_name):
        found.append(f"the cache has scales, {scales[0]}, where that of {pipeline.name} has {scales[1]}")
    found += [OFF_HOPPER] * (pipeline.kernel_name in OWN_KERNEL)
    found += [sageattn.OF_SPLITS] * (pipeline.kernel_name in sageattn.PIPELINES)
    return tuple(found)
