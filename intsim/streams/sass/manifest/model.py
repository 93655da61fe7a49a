"""How a GPU kernel is built and described."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import product
from pathlib import Path
from typing import ClassVar

from intsim.resources import kernel_file
from intsim.streams.sass.model import Arch, modified


@dataclass(frozen=True)
class Tile:
    """A configuration that a kernel is compiled in: query rows and keys of a tile, warps, tiles in flight.

    Attributes:
        v_head_dim: of V and the output; None: as ``head_dim``.
    """

    arch: Arch
    head_dim: int
    block_m: int
    block_n: int
    warps: int
    stages: int
    masked: bool = False
    v_head_dim: int | None = None

    @property
    def channels_of_v(self) -> int:
        """Of a head."""
        return self.v_head_dim or self.head_dim

    @property
    def defined(self) -> Mapping[str, int]:
        """What a source is told of it beside the keys and rows: the width of V where that is another one."""
        return {} if self.v_head_dim is None else {"V_HEAD_DIM": self.v_head_dim}

    def name(self, pipeline: str) -> str:
        """The name under which it is stored."""
        widths = f"d{self.head_dim}" + (f"v{self.v_head_dim}" if self.v_head_dim else "")
        text = f"{pipeline}.{self.arch}.{widths}.{self.block_m}x{self.block_n}.w{self.warps}.s{self.stages}"
        return text + (".masked" if self.masked else "")


class FusedSource:
    """How a fused kernel is built from a file, in some tiles."""

    FOLDER: ClassVar[str]
    BUILD: ClassVar = "intsim kernels build --sass"

    pipeline: str
    file: str
    tiles: tuple[Tile, ...]

    @property
    def path(self) -> Path:
        """Of its file."""
        return kernel_file(self.FOLDER, self.file)

    @property
    def stored_as(self) -> str:
        """What the names of its kernels begin with."""
        return self.pipeline

    @property
    def stored(self) -> tuple[str, ...]:
        """The names under which its kernels are stored."""
        return tuple(tile.name(self.stored_as) for tile in self.tiles)


@dataclass(frozen=True)
class TritonSource(FusedSource):
    """A Triton kernel.

    Attributes:
        file: in ``kernels/triton``; function: of the kernel.
        types: of its run-time arguments, in Triton's spelling.
        constants: beyond those that the tile gives; loops: as in ``CudaSource``.
        library_span: the span that Triton's own reductions serve.
        transposed: tensors that it takes as (batch, heads, head_dim, length), not (..., length, head_dim).
        bounded: whether its loads and stores stop at the last row in every form, so that nothing is padded and lengths
            are multiples of nothing; else only its kernels with a mask take any length, of padded tensors.
        modification: the variant whose change of scores is compiled in, by name; empty for none.
        tolerance: the largest difference of its output from the numeric model's, over the largest output: a rounded P
            that 2^x tips to its neighbour, by default one of INT8 or FP16.
    """

    FOLDER: ClassVar = "triton"

    pipeline: str
    file: str
    function: str
    types: Mapping[str, str]
    tiles: tuple[Tile, ...]
    constants: Mapping[str, int | bool | float | None]
    loops: tuple[str, ...] = ()
    library_span: str = "softmax"
    transposed: tuple[str, ...] = ()
    bounded: bool = False
    tolerance: float = 2.0**-9
    modification: str = ""

    @property
    def files(self) -> tuple[Path, ...]:
        """Its file, and the frames beside it that it may call."""
        return self.path, *sorted(self.path.parent.glob("*_frame.py"))

    @property
    def stored_as(self) -> str:
        """What the names of its kernels begin with."""
        return modified(self.pipeline, self.modification) if self.modification else self.pipeline


PRODUCTS = "block_m * block_n * (head_dim + v_head_dim)"
"""Multiply-accumulates of a tile of keys: Q K^T and P V."""


@dataclass(frozen=True)
class Transposition:
    """How a producer transposes a tile of V in shared memory: instructions of these classes for so many elements."""

    classes: tuple[str, ...]
    instructions: int
    elements: int


@dataclass(frozen=True)
class Producer:
    """Who copies tiles by the tensor memory accelerator, in boxes.

    Attributes:
        element_bytes: of Q, K and V.
        spans: of the copies: of Q, which is copied once, and of a tile of K and of V.
        transposition: of V, where the products want it.
        apart: whether warps of their own copy, whose code stands behind the EXIT of those that compute; else one of
            these does, where its code says so, whole tiles at once.
    """

    element_bytes: int
    spans: tuple[str, str, str] = ("load_q", "qk_gemm", "pv_gemm")
    transposition: Transposition | None = None
    apart: bool = True


@dataclass(frozen=True)
class CudaSource(FusedSource):
    """A CUDA kernel.

    Attributes:
        file: in ``kernels/cuda``, with one ``extern "C"`` kernel. The tile comes as preprocessor symbols.
        shared_bytes: dynamic shared memory, an expression over head_dim, v_head_dim, block_m, block_n, stages and the
            defines.
        defines: further preprocessor symbols.
        loops: tiles of keys that each loop goes through, where it is not as in the other kernels.
        products: multiply-accumulates of a tile of keys, an expression over the tile's sizes.
        longest_first: the grid's order, as in ``SassKernel``.
        producer: who copies its tiles, where not all threads do.
    """

    FOLDER: ClassVar = "cuda"

    pipeline: str
    file: str
    tiles: tuple[Tile, ...]
    shared_bytes: str
    defines: Mapping[str, int] = field(default_factory=dict)
    loops: tuple[str, ...] = ()
    products: str = PRODUCTS
    library_span: str = "output"
    longest_first: bool = False
    producer: Producer | None = None

    @property
    def files(self) -> tuple[Path, ...]:
        """Its file alone: headers belong to the lines that include them."""
        return (self.path,)


def tiles(archs: tuple[Arch, ...], *shapes: tuple[int, int, int, int, int]) -> tuple[Tile, ...]:
    """Tiles of several architectures; a shape is (head_dim, block_m, block_n, warps, stages)."""
    return tuple(Tile(arch, *shape) for arch, shape in product(archs, shapes))


Shapes = dict[int, tuple[tuple[int, int, int, int, int], ...]]

AUTOTUNED: Shapes = {
    64: ((64, 128, 64, 4, 3), (64, 64, 64, 4, 3), (64, 128, 64, 8, 3)),
    128: ((128, 128, 64, 8, 3), (128, 64, 64, 4, 3), (128, 128, 32, 4, 3)),
}
"""The part of the released autotuner's space that spills little and fills the chip, by head_dim."""

LARGE, SMALL = (256, 128, 64, 8, 2), (256, 64, 64, 8, 1)
OF_32 = ((32, 128, 64, 4, 3), (32, 64, 64, 4, 3))
EXTENDED: dict[Arch, Shapes] = {
    "sm_80": {32: OF_32, 256: (LARGE,)},
    "sm_86": {32: OF_32, 256: (LARGE, SMALL)},
    "sm_89": {32: OF_32, 256: (LARGE, SMALL)},
    "sm_90": {32: (*OF_32, (32, 64, 32, 4, 3)), 256: (LARGE,)},
    "sm_120": {32: OF_32},
}
"""The same for head dimensions that are asked for less; FP16 needs the small tile where an SM has 100 KiB. Of 32
channels on sm_90 blocks of 64 keys often leave a short last wave; in 32 keys, which the autotuner has too, more fit."""

EARLY: dict[Arch, Shapes] = {
    "sm_70": {32: ((32, 64, 64, 4, 1), (32, 128, 32, 4, 1)), 64: ((64, 64, 64, 4, 1), (64, 128, 32, 4, 1)),
              128: ((128, 128, 64, 8, 1), (128, 64, 64, 4, 1)), 256: (SMALL,)},
    "sm_75": {32: ((32, 64, 64, 4, 1), (32, 128, 64, 4, 1)), 64: ((64, 64, 64, 4, 1), (64, 128, 64, 4, 1)),
              128: ((128, 128, 64, 8, 1), (128, 64, 64, 4, 1)), 256: ((256, 64, 32, 4, 1),)},
}
"""The same for architectures without asynchronous copies, where stages change nothing."""


def autotuned(*archs: Arch) -> tuple[Tile, ...]:
    """The configurations that an autotuner chooses among, without and with a mask."""
    return _choices({arch: EARLY.get(arch, AUTOTUNED) for arch in archs})


UNTUNED: Shapes = {64: ((64, 32, 32, 4, 3),), 128: ((128, 32, 32, 4, 3),)}
"""The one configuration that INT-FlashAttention's release names beside its autotuner's space, by head_dim."""


def released(*archs: Arch) -> tuple[Tile, ...]:
    """The configurations of a kernel of INT-FlashAttention's release: autotuned, and as it runs untuned on Ada."""
    return autotuned(*archs) + _choices({"sm_89": UNTUNED})


def extended(*archs: Arch) -> tuple[Tile, ...]:
    """Those of further head dimensions; sm_89 runs what is compiled for sm_86."""
    return _choices({arch: EXTENDED[arch] for arch in archs})


def _choices(shapes: dict[Arch, Shapes]) -> tuple[Tile, ...]:
    return also_masked(tuple(Tile(arch, *shape) for arch, dims in shapes.items() for choices in dims.values()
                             for shape in choices))


def also_masked(plain: tuple[Tile, ...]) -> tuple[Tile, ...]:
    """Each tile without and with a mask."""
    return plain + tuple(replace(tile, masked=True) for tile in plain)


def and_masked(plain: CudaSource, loops: tuple[str, ...]) -> tuple[CudaSource, CudaSource]:
    """A source without a mask and the same with one, in the same tiles, whose loops go through others."""
    return plain, replace(plain, tiles=tuple(replace(tile, masked=True) for tile in plain.tiles), loops=loops)


def loops_of(tile: Tile, bounded: bool = False) -> tuple[str, ...]:
    """How many tiles of keys each loop of a kernel goes through, in the order of the code.

    A kernel without a mask has one loop over all tiles, which are whole unless it is bounded. One with a mask has two:
    over the tiles that every row of the block sees whole, and over those that the mask cuts.
    """
    if not tile.masked:
        return ("ceil(kv_len, block_n)" if bounded else "kv_len // block_n",)
    whole = "min(q_block * block_m + offset + 1, kv_len) // block_n"
    return whole, f"ceil(min((q_block + 1) * block_m + offset, kv_len), block_n) - {whole}"
