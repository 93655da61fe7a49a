"""The launch of a fused attention kernel: its thread blocks, how far each goes, what comes from DRAM."""

from __future__ import annotations

from collections.abc import Sequence

from intsim.calls import AttentionCall
from intsim.expressions import evaluate
from intsim.machines.gpu.launch import Launch, Trips, kinds_of, mean_cost
from intsim.machines.gpu.masks import beyond_compiled
from intsim.machines.gpu.modified import K, compiled_scores, with_instructions
from intsim.machines.gpu.sm.kernel import Part, block_counts
from intsim.machines.gpu.system import GpuSystem
from intsim.machines.gpu.tensors import Tensors, dram_bytes
from intsim.machines.gpu.tiles import Tiles, loops_of
from intsim.pipelines.modifications.registry import parse
from intsim.streams.sass.model import SassKernel


def launch_as_set(call: AttentionCall, system: GpuSystem, kernel: SassKernel, tensors: Tensors,
                  tiles: Tiles | None = None) -> Launch:
    """Plan the launch of a kernel at the clock that is set.

    Args:
        tensors: of the call; of one whose keys are split, those of all of its splits.
        tiles: that thread blocks walk; by default those that a variant's mask leaves, if there is one.

    Raises:
        InputError: a kernel of which no block fits, or with an instruction that the GPU lacks.
    """
    if tiles is None:
        return system.launch((call, kernel, tensors), lambda: _launch(call, system, kernel, tensors, (
            Tiles.of(call, kernel) if parse(call.variant).masks else None)))
    return _launch(call, system, kernel, tensors, tiles)


def _launch(call: AttentionCall, system: GpuSystem, kernel: SassKernel, tensors: Tensors,
            tiles: Tiles | None) -> Launch:
    gpu = system.gpu
    kernel = changed(kernel, call, system)
    parts = system.parts(kernel)
    fit = system.fit(kernel)
    packed = tiles.packed if tiles else 1
    blocks = (evaluate(kernel.grid, call.symbols | {"block_m": kernel.block_m}) if tiles is None else
              len(tiles.full) * call.batch * call.heads // packed // tiles.heads)
    resident = min(fit.blocks, max(1, -(-blocks // gpu.sm_count)))
    rows = _trips(call, kernel, parts) if tiles is None else _trips_of(tiles, kernel, parts)
    trips, kinds = {block: sum(row[block] for row in rows) / len(rows) for block in rows[0]}, kinds_of(rows)
    # Blocks that run together read a tile of K and V together: the share of waves that do before it is in L2.
    sharers = blocks / (call.batch * call.kv_heads * (tiles.splits if tiles else 1))
    latency = gpu.l2.latency_s + min(1.0, gpu.sm_count * resident / sharers) * gpu.dram.latency_s
    return Launch(
        system=system, kernel=kernel, parts=parts, resident=resident,
        limit=fit.limit if resident == fit.blocks else "blocks of the call", blocks=blocks, trips=trips, rows=rows,
        kinds=kinds, memory_latency_s=latency,
        cost=mean_cost(system, kernel, parts, kinds, resident, latency * gpu.clock_hz),
        counts=block_counts(parts, kernel.warps, trips), clock_hz=gpu.clock_hz, heads=call.batch * call.heads // packed,
        listed=tiles.heads if tiles else 1, sharing=call.heads // call.kv_heads // packed,
        head_bytes=tensors.keys / (call.batch * call.kv_heads) * (tiles.furthest if tiles else 1.0),
        dram_bytes=dram_bytes(tensors, call, gpu, blocks, resident, tiles))


def changed(kernel: K, call: AttentionCall, system: GpuSystem) -> K:
    """A kernel with what a call's variant adds to it.

    Raises:
        InputError: as ``with_instructions``.
    """
    if not call.variant:
        return kernel
    variant = parse(call.variant)
    compiled = compiled_scores(system.kernels.fused, system.gpu.runs) if variant.scores else {}
    return with_instructions(kernel, variant, tuple(system.gpu.costs), compiled, beyond_compiled(call))


def _trips(call: AttentionCall, kernel: SassKernel, parts: Sequence[Part]) -> tuple[Trips, ...]:
    """Trips of each block of a head, or of one where all are alike."""
    offset = call.kv_len - call.q_len if call.causal else call.kv_len
    sizes = {"q_len": call.q_len, "kv_len": call.kv_len, "offset": offset}
    rows = [kernel.trips(sizes | {"q_block": block})
            for block in range(-(-call.q_len // kernel.block_m) if call.causal else 1)]
    return tuple({part.block: part.turns(row[part.block]) for part in parts} for row in rows)


def _trips_of(tiles: Tiles, kernel: SassKernel, parts: Sequence[Part]) -> tuple[Trips, ...]:
    """Trips of each block of a head under a variant's mask."""
    rows = tiles.trips(loops_of(kernel), {part.block: kernel.blocks[part.block].trips for part in parts})
    return tuple({part.block: part.turns(row[part.block]) for part in parts} for row in rows)
