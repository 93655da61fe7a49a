"""The launch of a fused attention kernel: its thread blocks, how far each goes, what comes from DRAM."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from intsim.calls import AttentionCall
from intsim.expressions import evaluate
from intsim.machines.gpu.description import Gpu
from intsim.machines.gpu.launch import Launch, Trips, kinds_of, mean_cost
from intsim.machines.gpu.masks import beyond_compiled
from intsim.machines.gpu.modified import K, compiled_scores, with_instructions
from intsim.machines.gpu.power import within_power
from intsim.machines.gpu.sm.kernel import Executed, Part, block_counts
from intsim.machines.gpu.system import GpuSystem
from intsim.machines.gpu.tiles import Tiles, loops_of
from intsim.pipelines.modifications.registry import parse
from intsim.streams.sass.model import SassKernel


def launch_of(call: AttentionCall, system: GpuSystem, kernel: SassKernel) -> Launch:
    """Plan the launch of a kernel within the board's power.

    Raises:
        InputError: as ``launch_as_set``, or a power limit that leaves nothing to draw.
    """
    return within_power(launch_as_set(call, system, kernel))


def launch_as_set(call: AttentionCall, system: GpuSystem, kernel: SassKernel, tiles: Tiles | None = None) -> Launch:
    """Plan the launch of a kernel at the clock that is set.

    Args:
        tiles: that thread blocks walk; by default those that a variant's mask leaves, if there is one.

    Raises:
        InputError: a kernel of which no block fits, or with an instruction that the GPU lacks.
    """
    if tiles is None:
        return system.launch((call, kernel), lambda: _launch(call, system, kernel, (
            Tiles.of(call, kernel) if parse(call.variant).masks else None)))
    return _launch(call, system, kernel, tiles)


def _launch(call: AttentionCall, system: GpuSystem, kernel: SassKernel, tiles: Tiles | None) -> Launch:
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
    counts = block_counts(parts, kernel.warps, trips)
    furthest = max(rows, key=lambda row: sum(row.values()))
    head_bytes = block_counts(parts, kernel.warps, furthest).loop_bytes if len(rows) > 1 else counts.loop_bytes
    queries, keys = _filled(call, kernel, packed)
    counts = replace(counts, once_bytes=counts.once_bytes * queries, loop_bytes=counts.loop_bytes * keys)
    head_bytes *= keys
    # Blocks that run together read a tile of K and V together: the share of waves that do before it is in L2.
    sharers = blocks / (call.batch * call.kv_heads * (tiles.splits if tiles else 1))
    latency = gpu.l2.latency_s + min(1.0, gpu.sm_count * resident / sharers) * gpu.dram.latency_s
    return Launch(
        system=system, kernel=kernel, parts=parts, resident=resident,
        limit=fit.limit if resident == fit.blocks else "blocks of the call", blocks=blocks, trips=trips, rows=rows,
        kinds=kinds, memory_latency_s=latency,
        cost=mean_cost(system, kernel, parts, kinds, resident, latency * gpu.clock_hz),
        counts=counts, clock_hz=gpu.clock_hz, heads=call.batch * call.heads // packed,
        listed=tiles.heads if tiles else 1, sharing=call.heads // call.kv_heads // packed,
        head_bytes=head_bytes,
        dram_bytes=_dram_bytes(call, gpu, counts.once_bytes, head_bytes, blocks, resident) if tiles is None else
        _dram_bytes_of(tiles, call, gpu, counts, blocks, resident))


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


def _filled(call: AttentionCall, kernel: SassKernel, packed: int) -> tuple[float, float]:
    """Of the rows and of the keys of a call's tiles, those that it has: nothing is fetched from beyond them."""
    rows = call.q_len * packed
    return (rows / (-(-rows // kernel.block_m) * kernel.block_m),
            call.kv_len / (-(-call.kv_len // kernel.block_n) * kernel.block_n))


def _dram_bytes(call: AttentionCall, gpu: Gpu, once_bytes: float, head_bytes: float, blocks: int,
                resident: int) -> float:
    """Q and the output once; K and V once per head, or once per wave where what runs at a time exceeds L2."""
    kv_heads = call.batch * call.kv_heads
    sharers = blocks / kv_heads
    together = gpu.sm_count * resident
    active = min(kv_heads, max(1.0, together / sharers)) * head_bytes
    sweeps = 1.0 if active <= gpu.l2.size_bytes else max(1.0, sharers / together)
    return blocks * once_bytes + kv_heads * head_bytes * sweeps


def _dram_bytes_of(tiles: Tiles, call: AttentionCall, gpu: Gpu, counts: Executed, blocks: int, resident: int) -> float:
    """As ``_dram_bytes``, of the tiles of K and V that a mask leaves: each once, or once per wave that visits it."""
    kv_heads = call.batch * call.kv_heads
    sharers, together = blocks / kv_heads, gpu.sm_count * resident
    mean = float((tiles.full + tiles.partial).mean())
    tile = counts.loop_bytes / mean if mean else 0.0
    at_once, sharing = max(1.0, together / sharers), call.heads // call.kv_heads // tiles.packed
    rows = max(1, int(together * tiles.rows / (sharers * min(kv_heads, at_once))))
    footprint = tile * tiles.visited(tiles.rows, sharing)
    fits = min(kv_heads, at_once) * footprint <= gpu.l2.size_bytes
    return blocks * counts.once_bytes + kv_heads * (footprint if fits else tile * tiles.visited(rows, sharing))
