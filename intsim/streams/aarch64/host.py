"""The kernels as an ordinary compiler makes them for the machine it runs on: ``kernels/host``, on Arm ``kernels/neon``.

Their instructions are not decoded. A stream of such a kernel has the arrays that it moves, and as blocks the parts of
its work (a multiply-accumulate, a row, an element) with how often each is done: what a machine file fitted to
measurements has a number of cycles for.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from intsim.errors import unknown_name
from intsim.streams.aarch64.manifest import get_kernel
from intsim.streams.aarch64.manifest import kernels as neon_kernels
from intsim.streams.aarch64.manifest.gemm import FLOAT, HALF, SIGNED, UNSIGNED, gemm_kernel
from intsim.streams.aarch64.manifest.model import NeonSource
from intsim.streams.aarch64.manifest.pack import pack_kernel
from intsim.streams.aarch64.model import Block, KernelStream


@dataclass(frozen=True)
class VectorUnit:
    """What ``kernels/host`` is compiled for.

    Attributes:
        macros: that the compiler defines where all of it is there.
        rows, columns: of a tile: two vectors of 32-bit elements wide, as many rows as registers allow.
        s8_step: k per multiply-add of bytes.
        s8_depth: k of a block of B in the INT8 GEMMs.
    """

    name: str
    macros: tuple[str, ...]
    rows: int
    columns: int
    s8_step: int
    s8_depth: int

    @property
    def definitions(self) -> dict[str, int]:
        """The sizes that ``kernels/host/host.h`` expects."""
        return {"ROWS": self.rows, "COLUMNS": self.columns, "DEPTH_S8": self.s8_step, "KC_S8": self.s8_depth,
                "KC_F16": DEPTH, "KC_F32": DEPTH, "NC_S8": BLOCK_COLUMNS, "NC_F16": BLOCK_COLUMNS,
                "NC_F32": BLOCK_COLUMNS}


DEPTH, BLOCK_COLUMNS = 256, 256
"""Of B in an L2 of 256 KiB or more: 64 KiB (s8) to 256 KiB (f32; half of that with a head dimension of 128)."""

UNITS = (
    VectorUnit("avx512", ("__AVX512BW__", "__AVX512VL__", "__AVX512VNNI__"), 8, 32, 4, 512),
    VectorUnit("avx2", ("__AVX2__", "__FMA__", "__F16C__"), 6, 16, 2, 256),
    VectorUnit("plain", ("__x86_64__",), 4, 8, 2, 256),
)
"""For x86-64, best first."""

ROW_KERNELS = (
    "cast_f16_f32", "cast_f32_f16", "dequantize_s32_f32_scalar", "dequantize_s32_f32", "quantize_f32_s8", "softmax_f32",
    "index_softmax_neon", "index_softmax_paper", "index_softmax_reference",
)
"""Kernels of ``kernels/host`` that are called as their namesakes in ``kernels/neon``."""

NEON_MACROS = {"dotprod": "__ARM_FEATURE_DOTPROD", "fp16": "__ARM_FEATURE_FP16_VECTOR_ARITHMETIC",
               "i8mm": "__ARM_FEATURE_MATMUL_INT8"}
NEON = "neon"


def instruction_set(macros: Mapping[str, str]) -> str | None:
    """The name of what to compile for, from the macros a compiler defines; ``neon+dotprod+fp16`` on Arm.

    Returns:
        None where neither ``kernels/host`` nor ``kernels/neon`` compiles.
    """
    if "__aarch64__" in macros:
        return "+".join([NEON, *(feature for feature, macro in NEON_MACROS.items() if macro in macros)])
    return next((unit.name for unit in UNITS if all(macro in macros for macro in unit.macros)), None)


def vector_unit(name: str) -> VectorUnit:
    """A unit of ``UNITS`` by name.

    Raises:
        InputError: no such unit.
    """
    for unit in UNITS:
        if unit.name == name:
            return unit
    raise unknown_name("instruction set", name, [*(unit.name for unit in UNITS), NEON], key="instruction_set")


def host_kernels(name: str) -> tuple[NeonSource, ...]:
    """The kernels for an instruction set, one per routine; on Arm the NEON kernels that use most of its features.

    Raises:
        InputError: no such instruction set.
    """
    base, *features = name.split("+")
    if base == NEON:
        return _best_neon(frozenset(features))
    unit = vector_unit(name)
    rows, columns, step = unit.rows, unit.columns, unit.s8_step
    gemms = (
        gemm_kernel("gemm_f32", "gemm_f32", "gemm_f32.c", FLOAT, (rows, columns, 1), (DEPTH, BLOCK_COLUMNS)),
        gemm_kernel("gemm_f16", "gemm_f16", "gemm_f16.c", HALF, (rows, columns, 1), (DEPTH, BLOCK_COLUMNS)),
        *(gemm_kernel(name, name, "gemm_s8.c", types, (rows, columns, step), (unit.s8_depth, BLOCK_COLUMNS))
          for name, types in (("gemm_s8", SIGNED), ("gemm_u8s8", UNSIGNED))),
    )
    packs = (pack_kernel("s8", "int8", columns, step), pack_kernel("f32", "float32", columns, 1),
             pack_kernel("f16", "float16", columns, 1))
    return (*gemms, *(replace(pack, name=pack.routine) for pack in packs), *map(get_kernel, ROW_KERNELS))


def _best_neon(features: frozenset[str]) -> tuple[NeonSource, ...]:
    """One kernel per routine: the GEMM with the latest feature, the packing that writes what it reads."""
    rank = [*NEON_MACROS]
    usable = sorted((k for k in neon_kernels().values() if features.issuperset(k.features)),
                    key=lambda k: max((rank.index(f) for f in k.features), default=-1))
    gemms = {k.routine: k for k in usable if k.tile}
    layouts = {k.layout for k in gemms.values()}
    others = [k for k in usable if not k.tile and (not k.layout or k.layout in layouts)]
    return (*gemms.values(), *others)


def host_streams(name: str) -> Mapping[str, tuple[KernelStream, ...]]:
    """The streams of those kernels, by routine.

    Raises:
        InputError: no such instruction set.
    """
    found: dict[str, tuple[KernelStream, ...]] = {}
    for kernel in host_kernels(name):
        folder = "neon" if name.startswith(NEON) else "host"
        stream = KernelStream(
            name=kernel.name, routine=kernel.routine, features=kernel.features, symbols=kernel.symbols,
            arrays=dict(kernel.arrays), layout=kernel.layout,
            blocks=tuple(Block(part, (), count, count) for part, count in work_of(kernel).items()),
            compiler="the machine's own", source=f"kernels/{folder}/{kernel.file}")
        found[kernel.routine] = (*found.get(kernel.routine, ()), stream)
    return found


def work_of(kernel: NeonSource) -> dict[str, str]:
    """The parts of a kernel's work and how often a call does each, as expressions over its symbols.

    A call; a row and an element of the kernels that go over rows; an element that is packed; of a GEMM the
    multiply-accumulates with tiles filled up, the elements of A that are packed, the tiles that are loaded and stored,
    and the elements of cut tiles that are copied.
    """
    if kernel.tile and kernel.block:
        (rows, columns, step), (depth, width) = kernel.tile, kernel.block
        tiles, sweeps = f"ceil(m, {rows}) * ceil(n, {columns})", f"ceil(k, {depth})"
        return {"call": "1",
                "multiply_accumulate": f"{tiles} * ceil(k, {step}) * {rows * columns * step}",
                "pack": f"m * k * ceil(n, {width})",
                "tile": f"{tiles} * {sweeps}",
                "cut": f"(m * n - m // {rows} * {rows} * (n // {columns} * {columns})) * {sweeps}"}
    if "n" not in kernel.symbols:
        return {"call": "1", "element": " * ".join(kernel.symbols)}
    return {"call": "1", "row": "m", "element": "m * n"}
