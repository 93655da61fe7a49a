"""What copies K and V of new tokens to their places in a paged cache: ``append_cache.cu``.

One launch for both, from the layout of tokens to places that a list names, as vLLM's ``reshape_and_cache_flash`` and
SGLang's ``store_cache`` do it.
"""

from __future__ import annotations

from intsim.streams.sass.manifest.routine import RoutineSource
from intsim.streams.sass.model import Arch

WARPS = 4
BLOCK = 32
"""Rows of a thread block: each thread has two 16 bytes of K and of V on their way where heads have 128 of 8 bits."""
ARCHS: tuple[Arch, ...] = ("sm_80", "sm_90")


def append(size: int) -> RoutineSource:
    """K and V whose elements have so many bytes."""
    compilations = tuple((arch, f"d{dim}.w{WARPS}", {"bytes": size, "head_dim": dim, "block": BLOCK, "warps": WARPS})
                         for arch in ARCHS for dim in (64, 128, 256))
    return RoutineSource(f"append_{8 * size}", "append_cache.cu", compilations, "0", "ceil(m, block) * heads", (),
                         ("append",))


ROUTINES = (append(1), append(2))
