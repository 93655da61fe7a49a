"""Whether the tensors of a call fit a machine's memory."""

from __future__ import annotations

from collections.abc import Mapping

from intsim.calls import AttentionCall
from intsim.errors import InputError
from intsim.memo import Memo
from intsim.pipelines.spec import Buffer, Pipeline

GIB = 2**30
PER_KEY_HEAD = (("k", "k_packed"), ("v", "v_packed"))
"""Names of K and of V, of which a kernel may read what has fewer bits."""
PER_HEAD = (("q",), ("output",))


def check_fits(room: float | None, machine: str, call: AttentionCall, pipeline: Pipeline,
               memory: Memo[tuple[Pipeline, int]]) -> None:
    """Refuse a call whose Q, K, V and output a machine of known memory has no room for.

    What a kernel has beside them (scores, packed copies, the context of a driver, a system) is not counted.

    Args:
        room: bytes of its memory; None where its file says nothing of that.
        machine: its name.
        memory: what calls took; a pipeline goes by who it is, and stays while it is remembered.

    Raises:
        InputError: says how many GiB they take, and how many there are.
    """
    if room is None:
        return
    _, needed = memory.get((call, id(pipeline)), lambda: (pipeline, _needed(call, pipeline)))
    if needed > room:
        shared = "" if call.kv_heads == call.heads else f", {call.kv_heads} of keys"
        raise InputError(
            f"found Q, K, V and output of {needed / GIB:.1f} GiB (batch {call.batch}, {call.heads} heads{shared}, "
            f"{call.q_len} x {call.kv_len} x {call.head_dim})", key="memory",
            expected=f"at most {room / GIB:.1f} GiB, the memory of {machine}")


def _needed(call: AttentionCall, pipeline: Pipeline) -> int:
    sizes, buffers = call.symbols, pipeline.sized
    return call.batch * (call.kv_heads * _bytes(buffers, PER_KEY_HEAD, sizes)
                         + call.heads * _bytes(buffers, PER_HEAD, sizes))


def _bytes(buffers: Mapping[str, Buffer], tensors: tuple[tuple[str, ...], ...], sizes: Mapping[str, int]) -> int:
    """Of one head's tensors, each by the smallest of its formats."""
    found = ([buffers[name].bytes(sizes) for name in names if name in buffers] for names in tensors)
    return sum(min(sizes) for sizes in found if sizes)
