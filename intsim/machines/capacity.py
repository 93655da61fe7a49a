"""Whether the tensors of a call fit a machine's memory."""

from __future__ import annotations

from intsim.calls import AttentionCall
from intsim.errors import InputError
from intsim.pipelines.spec import FORMATS, Pipeline

GIB = 2**30
PER_KEY_HEAD = (("k", "k_packed"), ("v", "v_packed"))
"""Names of K and of V, of which a kernel may read what has fewer bits."""
PER_HEAD = (("q",), ("output",))


def check_fits(room: float | None, machine: str, call: AttentionCall, pipeline: Pipeline) -> None:
    """Refuse a call whose Q, K, V and output a machine of known memory has no room for.

    What a kernel has beside them (scores, packed copies, the context of a driver, a system) is not counted.

    Args:
        room: bytes of its memory; None where its file says nothing of that.
        machine: its name.

    Raises:
        InputError: says how many GiB they take, and how many there are.
    """
    if room is None:
        return
    needed = call.batch * (call.kv_heads * _bytes(call, pipeline, PER_KEY_HEAD)
                           + call.heads * _bytes(call, pipeline, PER_HEAD))
    if needed > room:
        shared = "" if call.kv_heads == call.heads else f", {call.kv_heads} of keys"
        raise InputError(
            f"found Q, K, V and output of {needed / GIB:.1f} GiB (batch {call.batch}, {call.heads} heads{shared}, "
            f"{call.q_len} x {call.kv_len} x {call.head_dim})", key="memory",
            expected=f"at most {room / GIB:.1f} GiB, the memory of {machine}")


def _bytes(call: AttentionCall, pipeline: Pipeline, tensors: tuple[tuple[str, ...], ...]) -> int:
    """Of one head's tensors, each by the smallest of its formats."""
    buffers = {name: buffer for step in pipeline.steps for name, buffer in step.buffers.items()
               if buffer.format in FORMATS}
    found = ([buffers[name].bytes(call.symbols) for name in names if name in buffers] for names in tensors)
    return sum(min(sizes) for sizes in found if sizes)
