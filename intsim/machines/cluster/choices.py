"""How attention over several devices is implemented, and what its cache holds: what decides the time beside the links.

``REFERENCE`` is what the authors of Tree Attention run (Zyphra/tree_attention @3ba6328e, llama_flash_sp.py, for both
of its ways); ``GOOD`` is what a serving engine would do on the same machine.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Reduction = Literal["three_all_reduces", "quickest"]


@dataclass(frozen=True)
class Choices:
    """An implementation.

    Attributes:
        repeats_kv: K and V are copied out to all query heads first, so that links and memory carry the group's size
            times as much.
        rotates_cache: keys are stored before their rotary embedding, which all of them get again for every token.
        broadcasts_query: the device that has the newest token sends its query to the others.
        barrier: all devices wait for each other, and the host for its device, before each call.
        exchanges_lengths: the ring agrees on the longest shard, the host reads it, and shorter ones are padded.
        separate_messages: K and V go round in two messages.
        reduction: of the tree's parts: maximum, weights and outputs one after the other, or the quickest of an
            all-gather and two all-reduces.
        striped: a causal prompt is dealt out token by token, which gives all devices the same work.
        eager: the host issues each kernel; otherwise a recorded graph does.
    """

    repeats_kv: bool
    rotates_cache: bool
    broadcasts_query: bool
    barrier: bool
    exchanges_lengths: bool
    separate_messages: bool
    reduction: Reduction
    striped: bool
    eager: bool


REFERENCE = Choices(True, True, True, True, True, True, "three_all_reduces", False, True)
GOOD = Choices(False, False, True, False, False, False, "quickest", True, False)


@dataclass(frozen=True)
class KvForm:
    """What a cache keeps of a row of K or V: ``element_bytes`` for each element, ``scale_bytes`` for the row."""

    name: str
    element_bytes: float
    scale_bytes: float

    def row_bytes(self, head_dim: int) -> float:
        """Of K or V for one token and KV head."""
        return head_dim * self.element_bytes + self.scale_bytes


F16 = KvForm("f16", 2.0, 0.0)
S8 = KvForm("s8", 1.0, 4.0)
"""As ``intsim.numerics.distributed`` stores them: one float32 scale for each row of INT8."""
