"""What makes float16 Q, K and V into the formats of fused kernels: ``quantise_groups.cu``, ``quantise_known.cu``, and
``channel_statistics.cu`` with ``channel_finish.cu``, which look at a head before.

Integers from sm_70 on, for each generation that has fused kernels of them; E4M3 and E5M2 from sm_89 on, where
conversions to them are.
"""

from __future__ import annotations

from collections.abc import Mapping

from intsim.streams.sass.manifest.routine import Loop, RoutineSource
from intsim.streams.sass.model import Arch

TENSOR: tuple[Arch, ...] = ("sm_75", "sm_80", "sm_86")
INTEGERS: tuple[Arch, ...] = ("sm_70", *TENSOR)
FLOATS: tuple[Arch, ...] = ("sm_89", "sm_90")
BLACKWELL: tuple[Arch, ...] = ("sm_120",)
THREADS: tuple[Arch, ...] = ("sm_80", "sm_86", *FLOATS, *BLACKWELL)
"""Those of SageAttention 2, whose scales are of a thread's rows and keys."""
DIMS = (32, 64, 128, 256)
CUDA_DIMS: Mapping[str, tuple[int, ...]] = {"sm_75": (64, 128), "sm_120": (32, 64, 128, 256)}
"""Head dimensions of the fused kernels in CUDA, where they are not 64, 128 and 256."""
WARPS, SLICE, BLOCK = 4, 256, 64
FITS = 128 * 128
"""Elements that the registers of so many warps hold, of which a mean takes as many again."""
LEAST_THREADS = 32
"""Of a group of several rows."""
TOO_MANY = 32 * 256
"""Elements of a group that so few threads have no registers for."""
CODES = {"s8": (8, 0), "s4": (4, 0), "e4m3": (8, 1)}
"""By format: bits of a code, and the preprocessor symbol FORM."""


def dims_of(arch: Arch, wide: bool) -> tuple[int, ...]:
    """Head dimensions for an architecture, with or without 32, which Triton's kernels have."""
    found = CUDA_DIMS.get(arch, DIMS[1:])
    return DIMS if wide and arch not in BLACKWELL else found


def groups(routine: str, archs: tuple[Arch, ...], form: str = "s8", rows: int = 1, wide: bool = True,
           **sizes: int) -> RoutineSource:
    """A quantiser of groups of rows; whole thread blocks have the large ones."""
    bits, number = CODES[form]
    compilations = []
    for arch in archs:
        for dim in dims_of(arch, wide):
            chunks = dim // 8
            warps = 2 * WARPS if rows * dim * (1 + sizes.get("smooth", 0)) > FITS else WARPS
            of_block = rows >= BLOCK or rows * dim >= TOO_MANY
            team = chunks if rows == 1 else 32 * warps if of_block else min(LEAST_THREADS, rows * chunks)
            kernel = {"rows": rows, "team": team, "code_bits": bits, "form": number, "apart": 0, "block": 1,
                      "half_scale": 0, "smooth": 0, **sizes, "head_dim": dim, "warps": warps}
            compilations.append((arch, f"d{dim}.w{warps}", kernel))
    return RoutineSource(routine, "quantise_groups.cu", tuple(compilations), "4 * warps",
                         "ceil(m, rows * 32 * warps // team) * heads", (), ("rows",))


def statistics(routine: str, number: int, archs: tuple[Arch, ...]) -> RoutineSource:
    """What is known of slices of a head."""
    return RoutineSource(routine, "channel_statistics.cu", _compilations(archs, {"statistic": number, "slice": SLICE}),
                         "36 * 32 * warps", "ceil(m, slice) * heads",
                         (Loop("ceil(min(slice, m) * head_dim, 1024 * warps)"),), ("rows",))


def finish(routine: str, number: int, archs: tuple[Arch, ...]) -> RoutineSource:
    """Slices put together."""
    return RoutineSource(routine, "channel_finish.cu", _compilations(archs, {"statistic": number}), "0",
                         "ceil(heads * head_dim, 32 * warps)", (Loop(f"ceil(m, {SLICE})"),), ("rows",))


def known(routine: str, form: int, scales: int, archs: tuple[Arch, ...], transposed: bool,
          wide: bool = True) -> RoutineSource:
    """A quantiser behind known scales."""
    loops = (Loop(f"ceil(ceil(m, {SLICE}), 32)"),) if scales == 0 else ()
    sizes = {"form": form, "scales": scales, "block": BLOCK, "transposed": int(transposed)}
    return RoutineSource(routine, "quantise_known.cu", _compilations(archs, sizes, wide),
                         "head_dim * (block + 4)" if transposed else "4 * warps", "ceil(m, block) * heads", loops,
                         ("rows",))


def _compilations(archs: tuple[Arch, ...], sizes: Mapping[str, int],
              wide: bool = True) -> tuple[tuple[Arch, str, Mapping[str, int]], ...]:
    """With more warps where integers of wide rows are transposed, which would not fit in registers."""
    crowded = sizes.get("transposed") and not sizes["form"]
    found = []
    for arch in archs:
        for dim in dims_of(arch, wide):
            warps = 2 * WARPS if crowded and dim > FITS // 128 else WARPS
            found.append((arch, f"d{dim}.w{warps}", {**sizes, "head_dim": dim, "warps": warps}))
    return tuple(found)


ROUTINES = (
    groups("quantise_token_s8", (*INTEGERS, *BLACKWELL), half_scale=1),
    groups("quantise_token_s4", (*TENSOR, *BLACKWELL), "s4", half_scale=1, wide=False),
    groups("quantise_token_e4m3", FLOATS, "e4m3", half_scale=1),
    groups("quantise_128_rows_s8", TENSOR, rows=128),
    groups("quantise_64_smoothed_s8", TENSOR, rows=64, smooth=1),
    groups("quantise_rows_of_thread_s8", THREADS, rows=4, apart=1, block=32),
    groups("quantise_16_rows_of_thread_s8", ("sm_80", "sm_86", "sm_90"), rows=2, apart=1, block=16),
    groups("quantise_keys_of_thread_s8", THREADS, rows=16, apart=2, block=64, smooth=1),
    groups("quantise_128_keys_of_thread_s8", ("sm_90",), rows=32, apart=2, block=128, smooth=1),
    statistics("sums_of_channels", 0, (*TENSOR, *BLACKWELL)), statistics("peaks_of_channels", 1, (*FLOATS, *BLACKWELL)),
    statistics("peaks_of_slices", 2, (*INTEGERS, *BLACKWELL)),
    finish("means_of_channels", 0, (*TENSOR, *BLACKWELL)),
    finish("largest_of_channels", 1, (*FLOATS, *BLACKWELL)),
    known("quantise_head_s8", 0, 0, (*INTEGERS, *BLACKWELL), transposed=False),
    known("quantise_head_s8_transposed", 0, 0, (*TENSOR, *BLACKWELL), transposed=True, wide=False),
    known("quantise_head_e4m3", 1, 0, FLOATS, transposed=False, wide=False),
    known("quantise_head_e4m3_transposed", 1, 0, FLOATS, transposed=True),
    known("quantise_channels_e4m3_transposed", 1, 1, (*FLOATS, *BLACKWELL), transposed=True),
    known("cast_e5m2", 2, 2, (*TENSOR, "sm_89"), transposed=False),
    known("cast_e5m2_transposed", 2, 2, (*TENSOR, "sm_89"), transposed=True),
)
