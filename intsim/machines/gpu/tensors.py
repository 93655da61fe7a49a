"""The tensors of a call of attention: the bytes that they take in memory, and how many of them come from DRAM.

What passes L2 is counted from the kernel's instructions, in whole sectors for each access of a warp. DRAM is asked for
what the tensors have: a sector that two accesses halve, scales that every warp loads and a tile that the next thread
block loads again come from there once while L2 holds them.
"""

from __future__ import annotations

from dataclasses import dataclass

from intsim.calls import AttentionCall, Call
from intsim.machines.gpu.description import Gpu
from intsim.machines.gpu.tiles import Tiles
from intsim.pipelines.spec import Buffer, Pipeline
from intsim.streams.sass.routine import RoutineKernel


def copies_of(buffer: Buffer, call: Call) -> int:
    """How many of an array a call has: of attention one for each head of K and V, or of Q; else one."""
    if not isinstance(call, AttentionCall):
        return 1
    return call.batch * (call.kv_heads if buffer.per == "kv_head" else call.heads)


def bytes_of(buffer: Buffer, call: Call) -> float:
    """Of all copies of an array together."""
    return float(buffer.bytes(call.symbols) * copies_of(buffer, call))


@dataclass(frozen=True)
class Tensors:
    """Bytes of a call's tensors in the formats of a pipeline, of all heads together.

    Attributes:
        queries: Q with its scales; keys: K and V with theirs; output: as it is written.
    """

    queries: float
    keys: float
    output: float

    @classmethod
    def of(cls, call: AttentionCall, pipeline: Pipeline) -> Tensors:
        """Those that the pipeline's fused kernel moves."""
        found = {"head": 0.0, "kv_head": 0.0, "block": 0.0}
        for buffer in pipeline.moved:
            found[buffer.per] += bytes_of(buffer, call)
        return cls(found["head"], found["kv_head"], found["block"])


def dram_bytes(tensors: Tensors, call: AttentionCall, gpu: Gpu, blocks: int, resident: int,
               tiles: Tiles | None) -> float:
    """Q and the output once; K and V once per head, or once per wave where what runs at a time exceeds L2.

    Args:
        call: whose heads of K and V the thread blocks share.
        blocks: thread blocks of the call; resident: of an SM.
        tiles: of K and V that a mask leaves, which are all that is read; None for all of them.
    """
    key_heads, together = call.batch * call.kv_heads, gpu.sm_count * resident
    sharers = blocks / key_heads
    head, at_once = tensors.keys / key_heads, min(key_heads, max(1.0, together / sharers))
    if tiles is None:
        share, again = 1.0, max(1.0, sharers / together)
    else:
        groups, count = call.heads // call.kv_heads // tiles.packed, tiles.seen.shape[1]
        rows = max(1, int(together * tiles.rows / (sharers * at_once)))
        share, again = (tiles.visited(each, groups) / count for each in (tiles.rows, rows))
    swept = share if at_once * head * share <= gpu.l2.size_bytes else again
    return tensors.queries + tensors.output + tensors.keys * swept


def read_bytes(call: AttentionCall, kernel: RoutineKernel, share: float) -> tuple[float, float]:
    """What a split kernel reads, in its own formats: of Q; of a share of K and V.

    Rows of Q and of a K of integers have a float16 scale, and those of some V.
    """
    sizes, width, width_of_v = kernel.sizes, call.head_dim, call.channels_of_v
    query, scales = (2 * width, 0) if sizes["k_float"] else (width + 2, 1)
    key = (width * sizes["k_bits"] + width_of_v * sizes["v_bits"]) / 8 + 2 * (scales + sizes["v_token_scales"])
    return call.batch * call.heads * call.q_len * query, call.batch * call.kv_heads * call.kv_len * share * key


def written_bytes(call: AttentionCall, splits: int, l2_bytes: float) -> tuple[float, float]:
    """What reaches DRAM of what a split kernel writes, and of what combining the splits moves.

    Partial results stay in L2 if it holds them.
    """
    rows = call.batch * call.heads * call.q_len
    output, left = rows * call.channels_of_v * 2, splits * rows * (call.channels_of_v + 2) * 4
    if splits == 1:
        return output, 0.0
    spilled = left if left > l2_bytes else 0
    return spilled, spilled + output
