"""Whether the tensors of a call fit a machine's memory."""

from __future__ import annotations

from collections.abc import Mapping

from intsim.calls import AttentionCall, Call, LinearCall
from intsim.errors import InputError
from intsim.memo import Memo
from intsim.pipelines.spec import Buffer, Pipeline

GIB = 2**30
PER_KEY_HEAD = (("k", "k_packed"), ("v", "v_packed"))
"""Names of K and of V, of which a kernel may read what has fewer bits."""
PER_HEAD = (("q",), ("output",))
OF_A_LAYER = (("w",), ("x", "x_codes"), ("output",))
SCORES = {"q_len", "kv_len"}
"""Axes of what kernels pass on whole, where a fused one has tiles of it."""


def check_fits(room: float | None, machine: str, call: Call, pipeline: Pipeline,
               memory: Memo[tuple[Pipeline, int, str]]) -> None:
    """Refuse a call whose tensors a machine of known memory has no room for.

    They are Q, K, V and output, and scores where kernels pass them on, of one head on a CPU and of all on a GPU; or a
    layer's weights, tokens and outputs. What else there is (packed copies, the context of a driver, a system) is
    not counted.

    Args:
        room: bytes of its memory; None where its file says nothing of that.
        machine: its name.
        memory: what calls took; a pipeline goes by who it is, and stays while it is remembered.

    Raises:
        InputError: says how many GiB they take, and how many there are.
    """
    if room is None or not isinstance(call, (AttentionCall, LinearCall)):
        return
    _, needed, what = memory.get((call, id(pipeline)), lambda: (pipeline, *_needed(call, pipeline)))
    if needed > room:
        raise InputError(f"found {what} of {needed / GIB:.1f} GiB ({_sizes(call)})", key="memory",
                         expected=f"at most {room / GIB:.1f} GiB, the memory of {machine}")


def _sizes(call: AttentionCall | LinearCall) -> str:
    if isinstance(call, LinearCall):
        return f"m {call.m}, n {call.n}, k {call.k}"
    shared = "" if call.kv_heads == call.heads else f", {call.kv_heads} of keys"
    return f"batch {call.batch}, {call.heads} heads{shared}, {call.q_len} x {call.kv_len} x {call.widths}"


def _needed(call: AttentionCall | LinearCall, pipeline: Pipeline) -> tuple[int, str]:
    """Bytes, and of what."""
    sizes, buffers = call.symbols, pipeline.sized
    if isinstance(call, LinearCall):
        return _bytes(buffers, OF_A_LAYER, sizes), "weights, tokens and outputs"
    tensors = call.batch * (call.kv_heads * _bytes(buffers, PER_KEY_HEAD, sizes)
                            + call.heads * _bytes(buffers, PER_HEAD, sizes))
    heads = call.batch * call.heads if pipeline.target == "gpu" else 1
    scores = heads * _scores(pipeline, sizes)
    return tensors + scores, "Q, K, V, output and scores" if scores else "Q, K, V and output"


def _bytes(buffers: Mapping[str, Buffer], tensors: tuple[tuple[str, ...], ...], sizes: Mapping[str, int]) -> int:
    """Of one head's tensors, or a layer's, each by the smallest of its formats."""
    found = ([buffers[name].bytes(sizes) for name in names if name in buffers] for names in tensors)
    return sum(min(sizes) for sizes in found if sizes)


def _scores(pipeline: Pipeline, sizes: Mapping[str, int]) -> int:
    """Bytes of a head's scores, or of what becomes of them (a softmax may write in their place), in the widest format
    that kernels pass on; none where a fused kernel has tiles of them."""
    passed = {name for step in pipeline.steps for call in step.invocations for name in call.buffers.values()}
    return max((buffer.bytes(sizes) for name, buffer in pipeline.sized.items()
                if name in passed and set(buffer.axes) == SCORES and not pipeline.fused), default=0)
