"""How a GPU kernel is built and described."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import product

from intsim.streams.sass.model import Arch


@dataclass(frozen=True)
class Tile:
    """A configuration that a kernel is compiled in: query rows and keys of a tile, warps, tiles in flight."""

    arch: Arch
    head_dim: int
    block_m: int
    block_n: int
    warps: int
    stages: int
    causal: bool = False

    def name(self, pipeline: str) -> str:
        """The name under which it is stored."""
        text = f"{pipeline}.{self.arch}.d{self.head_dim}.{self.block_m}x{self.block_n}.w{self.warps}.s{self.stages}"
        return text + (".causal" if self.causal else "")


@dataclass(frozen=True)
class TritonSource:
    """A Triton kernel.

    Attributes:
        file: in ``kernels/triton``; function: of the kernel.
        types: of its run-time arguments, in Triton's spelling.
        constants: beyond those that the tile gives; loops: as in ``CudaSource``.
        library_op: the op that Triton's own reductions serve.
    """

    pipeline: str
    file: str
    function: str
    types: Mapping[str, str]
    tiles: tuple[Tile, ...]
    constants: Mapping[str, int | bool]
    loops: tuple[str, ...] = ()
    library_op: str = "softmax"


@dataclass(frozen=True)
class CudaSource:
    """A CUDA kernel.

    Attributes:
        file: in ``kernels/cuda``, with one ``extern "C"`` kernel. The tile comes as preprocessor symbols.
        shared_bytes: dynamic shared memory, an expression over head_dim, block_m, block_n, stages and the defines.
        defines: further preprocessor symbols.
        loops: tiles of keys that each loop goes through, where it is not as in the other kernels.
    """

    pipeline: str
    file: str
    tiles: tuple[Tile, ...]
    shared_bytes: str
    defines: Mapping[str, int] = field(default_factory=dict)
    loops: tuple[str, ...] = ()
    library_op: str = "output"


def tiles(archs: tuple[Arch, ...], *shapes: tuple[int, int, int, int, int], causal: bool = False) -> tuple[Tile, ...]:
    """Tiles of several architectures; a shape is (head_dim, block_m, block_n, warps, stages)."""
    return tuple(Tile(arch, *shape, causal=causal) for arch, shape in product(archs, shapes))


AUTOTUNED = {
    64: ((64, 128, 64, 4, 3), (64, 128, 32, 4, 3), (64, 64, 64, 4, 3), (64, 128, 64, 8, 3)),
    128: ((128, 128, 64, 8, 3), (128, 64, 64, 4, 3), (128, 128, 32, 4, 3)),
}
"""The part of the released autotuner's space that spills little and fills the chip, by head_dim."""


def autotuned(*archs: Arch) -> tuple[Tile, ...]:
    """The configurations that an autotuner chooses among; of those, per head_dim, the first with a causal mask."""
    plain = tiles(archs, *(shape for shapes in AUTOTUNED.values() for shape in shapes))
    return plain + tiles(archs, *(shapes[0] for shapes in AUTOTUNED.values()), causal=True)


def also_causal(plain: tuple[Tile, ...]) -> tuple[Tile, ...]:
    """Each tile without and with a causal mask."""
    return plain + tuple(replace(tile, causal=True) for tile in plain)
