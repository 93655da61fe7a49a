"""What a model needs beside attention and matrix products: rows, conversions, and weights in ggml's blocks.

Compiled for sm_75, for sm_80, and for sm_86 which makes constants without its HFMA2.MMA; later architectures have
nothing that would do it better. ``w32`` of a routine with a row per thread block are the 1,024 threads that llama.cpp
gives a long row.
"""

from __future__ import annotations

from collections.abc import Mapping

from intsim.streams.sass.manifest.routine import Loop, RoutineSource
from intsim.streams.sass.model import FIRST_WARP, Arch

OPERATIONS = ("to_f16", "to_f32", "add", "add_bias", "silu", "gelu", "relu2", "swiglu", "geglu", "reglu2", "multiply",
              "multiply_row")
"""In the order of the preprocessor symbol OPERATION."""
FORMATS = ("f16", "q8_0", "q4_0", "q4_k", "q6_k", "q5_0")
"""In the order of the preprocessor symbol FORMAT."""
BLOCKED = FORMATS[1:]
EACH = {"q8_0": 8, "q5_0": 16, "q4_0": 16, "q4_k": 16, "q6_k": 8}
"""Weights that a thread multiplies in a turn."""
PRODUCTS = {"q4_k": 2}
"""Products of four int8 for four weights: Q4_K's minima want the sums of the tokens."""
WEIGHTS_TOKENS_OUTPUTS = (("*u8", 1 << 28), ("*u8", 2 << 28), ("*fp32", 3 << 28))
DEQUANTISED = (("*u8", 1 << 28), ("*i32", 2 << 28), ("*fp16", 3 << 28), ("i64", 1 << 24), ("i32", 4096))
"""Weights, the ids of no table, outputs, how many, the width of a row."""
COLUMNS = range(1, 9)
"""Tokens that are multiplied at once."""
PASS, PASS_OF_ONES = "ceil(n, 128 * warps)", "ceil(n, 32 * warps)"
ARCHS: tuple[Arch, ...] = ("sm_75", "sm_80", "sm_86", "sm_120")
"""sm_120 runs nothing that is compiled for another."""
FLOATS: tuple[Arch, ...] = ("sm_89", "sm_90", "sm_120")
"""Those with conversions to eight bits."""


def one(routine: str, file: str, sizes: Mapping[str, int], grid: str, *loops: Loop,
        spans: tuple[str, ...] = ("rows",), arguments: tuple[tuple[str, int], ...] = (),
        archs: tuple[Arch, ...] = ARCHS, shared_bytes: str = "0") -> RoutineSource:
    """A kernel in one compilation for each architecture."""
    compilations = tuple((arch, f"w{sizes['warps']}", sizes) for arch in archs)
    return RoutineSource(routine, file, compilations, shared_bytes, grid, loops, spans, arguments=arguments)


def by_rows(routine: str, file: str, **sizes: int) -> RoutineSource:
    """A kernel whose thread blocks have a row each, read twice: short rows by four warps, long ones by up to 32."""
    return of_rows(routine, file, sizes, (Loop(PASS), Loop(PASS)))


def of_rows(routine: str, file: str, sizes: Mapping[str, int], loops: tuple[Loop, ...]) -> RoutineSource:
    """A kernel whose thread blocks have a row each."""
    compilations = tuple((arch, f"w{warps}", {**sizes, "warps": warps}) for arch in ARCHS for warps in (4, 8, 32))
    return RoutineSource(routine, file, compilations, "4 * warps", "m", loops, ("rows",))


def gemv(form: str) -> RoutineSource:
    """Rows of blocks times some tokens, in llama.cpp's thread blocks: a row of one token, two rows of more."""
    each, products = EACH[form], PRODUCTS.get(form, 1)
    blocks = [{"format": FORMATS.index(form), "warps": 4 if columns <= 4 else 2, "columns": columns,
               "rows": 1 if columns == 1 else 2} for columns in COLUMNS]
    return RoutineSource(f"gemv_{form}", "gemv_quantised.cu",
                         tuple((arch, f"w{sizes['warps']}.c{sizes['columns']}", sizes)
                               for arch in ARCHS for sizes in blocks),
                         "128 * (warps - 1) * columns * rows", "ceil(m, rows)",
                         (Loop(f"ceil(k, {each} * 32 * warps)",
                               f"{each} * (rows + {products - 1}) * 32 * warps * columns"),),
                         ("multiply", "merge_warps", "output"), {"output": FIRST_WARP},
                         arguments=(*WEIGHTS_TOKENS_OUTPUTS, ("i32", 4096), ("i32", 1 << 20)))


ROUTINES = (
    *(one(f"{name}_f32" if i > 1 else f"cast_{name}", "elementwise.cu", {"operation": i, "warps": 8},
          "ceil(m * n, 128 * warps)") for i, name in enumerate(OPERATIONS)),
    by_rows("rms_norm_f32", "normalise.cu", layer=0),
    by_rows("layer_norm_f32", "normalise.cu", layer=1),
    by_rows("rms_alone_f32", "normalise.cu", layer=0, alone=1),
    by_rows("layer_alone_f32", "normalise.cu", layer=1, alone=1),
    *(one(f"copy_{form}", "copy_strided.cu", {"half": half, "warps": 4}, "ceil(m * n, 32 * warps)")
      for half, form in enumerate(("f32", "f16"))),
    one("batch_pointers", "batch_pointers.cu", {"warps": 4}, "ceil(m, 32 * warps)"),
    by_rows("quantise_rows_s8", "quantise_rows.cu"),
    by_rows("quantise_rows_f16_s8", "quantise_rows.cu", half=1),
    one("peak_of_all", "peak_of_all.cu", {"warps": 8}, "1024", Loop("ceil(m * n, 1024 * 32 * warps)"), archs=FLOATS,
        shared_bytes="4 * warps"),
    one("cast_rows_e4m3", "cast_rows.cu", {"warps": 8}, "m", Loop("ceil(n, 16 * 32 * warps)"), archs=FLOATS),
    of_rows("row_softmax_f32", "row_softmax.cu", {}, (Loop(PASS_OF_ONES),) * 3),
    one("rope_neox_f32", "rope.cu", {"warps": 8}, "ceil(m * n * k, 256 * warps)"),
    *(one(f"dequantise_{form}", "dequantise.cu", {"format": FORMATS.index(form), "gather": 0, "warps": 8},
          "ceil(m * k, 256 * warps)", arguments=DEQUANTISED) for form in BLOCKED),
    *(one(f"gather_{form}", "dequantise.cu", {"format": FORMATS.index(form), "gather": 1, "warps": 8},
          "ceil(m * k, 256 * warps)") for form in FORMATS if form != "q5_0"),
    one("quantise_q8_1", "quantise_q8_1.cu", {"warps": 8}, "ceil(m * k, 32 * warps)"),
    *map(gemv, BLOCKED),
    *(one(f"gemv_f16_{name}", "gemv_f16.cu", {"vector": vector, "warps": 4}, "ceil(m, warps)",
          Loop(f"ceil(k, 32 * {vector})"), spans=("multiply", "output"),
          arguments=(*WEIGHTS_TOKENS_OUTPUTS, ("i32", 1 << 20), ("i32", 1 << 20), ("i32", 4096)))
      for name, vector in (("wide", 8), ("pairs", 2))),
)
