"""FlashQ, TurboAttention's attention on quantised tiles, ``flashq_*.c``: softmax, second product, cache."""

from __future__ import annotations

from intsim.streams.aarch64.manifest.gemm import cut_tiles
from intsim.streams.aarch64.manifest.model import ArrayArgument, NeonSource, axis
from intsim.streams.aarch64.model import Array

DEPTH = 512
TILES, KEY_TILES = "ceil(k, 64)", "ceil(n, 64)"
WEIGHTS, FACTOR = "m * ({0} + 1)", "ceil(m, 64) * {0}"
CHANNELS = "ceil(k, 16) * 16"


def softmax() -> NeonSource:
    """m queries by n keys; the scores of a tile are read twice, but a tile stays in L1."""
    weights, factor, codes = WEIGHTS.format(KEY_TILES), FACTOR.format(KEY_TILES), f"m * {KEY_TILES} * 64"
    return NeonSource(
        "flashq_softmax", "flashq_softmax", "flashq_softmax.c",
        (ArrayArgument("src", "int32", "m * n"), ArrayArgument("dst", "int8", codes), "m", "n",
         ArrayArgument("steps", "float32", factor), ArrayArgument("scales", "float32", KEY_TILES),
         ArrayArgument("weights", "float32", weights), ArrayArgument("factor", "float32", factor), ("threshold", 6.0)),
        {"src": Array("read", "4 * m * n"), "dst": Array("write", codes), "steps": Array("read", f"4 * {factor}"),
         "weights": Array("write", f"4 * {weights}"), "factor": Array("write", f"4 * {factor}")},
        (axis("m", ("1", "m", "ceil(m, 64)"), 1, 2, 64, 67, 130),
         axis("n", ("1", "n // 64", "ceil(n, 64)", "n % 64", "n % 64 > 0"), 1, 8, 63, 64, 71, 128, 200)),
        features=("fp16",))


OF_KEYS = (axis("m", ("1", "m // 64", "m // 64 > 0", "ceil(m, 64)", "m % 64", "m % 64 > 0"),
                1, 63, 64, 70, 128, 200, 300),)
ONE_TILES = "ceil(m, 64)"


def one_query(name: str, *arguments: ArrayArgument | str | tuple[str, float], **arrays: Array) -> NeonSource:
    """A step of the softmax of one query over m keys."""
    half = ("threshold", 6.0) in arguments  # SAS
    return NeonSource(name, name, "flashq_one.c" if half else "flashq_sums.c", arguments, arrays, OF_KEYS,
                  features=("fp16",) if half else (), granule=64)


def of_tiles(name: str, extra: int = 0) -> ArrayArgument:
    """An array with a float for each tile of keys."""
    return ArrayArgument(name, "float32", ONE_TILES + (f" + {extra}" if extra else ""))


READ, WRITE = Array("read", f"4 * {ONE_TILES}"), Array("write", f"4 * {ONE_TILES}")
SCORES = ArrayArgument("src", "int32", "m")
ONE_QUERY = (
    one_query("flashq_tops", SCORES, of_tiles("tops"), "m", of_tiles("steps"), src=Array("read", "4 * m"), tops=WRITE),
    one_query("flashq_weights", of_tiles("tops"), of_tiles("weights", 1), "m", ("threshold", 6.0),
              tops=Array("update", f"4 * {ONE_TILES}"), weights=WRITE),
    one_query("flashq_p", SCORES, ArrayArgument("dst", "int8", f"{ONE_TILES} * 64"), "m", of_tiles("tops"),
              of_tiles("steps"), of_tiles("scales"), of_tiles("sums"), of_tiles("factor"), ("threshold", 6.0),
              src=Array("read", "4 * m"), dst=Array("write", f"{ONE_TILES} * 64"), tops=READ, sums=WRITE, factor=WRITE),
    one_query("flashq_total", of_tiles("sums"), of_tiles("weights", 1), "m", sums=READ, weights=READ),
)


def second_product() -> NeonSource:
    """m queries by n channels over k keys, in blocks of keys that stay in L2, as in the INT8 GEMM."""
    codes, packed = f"m * {TILES} * 64", f"ceil(n, 12) * 12 * {TILES} * 64"
    weights, factor = WEIGHTS.format(TILES), FACTOR.format(TILES)
    return NeonSource(
        "gemm_flashq_8x12", "gemm_flashq", "flashq_pv.c",
        (ArrayArgument("a", "int8", codes), ArrayArgument("b", "int8", packed), ArrayArgument("c", "float32", "m * n"),
         ArrayArgument("weights", "float32", weights), ArrayArgument("factor", "float32", factor), "m", "n", "k"),
        {"a": Array("read", codes),
         "b": Array("read", packed, "ceil(m, 8)", f"min({packed}, {DEPTH} * ceil(n, 12) * 12) + 32 * n"),
         "c": Array("write", "4 * m * n", f"ceil(k, {DEPTH})", "4 * m * n"), "weights": Array("read", f"4 * {weights}"),
         "factor": Array("read", f"4 * {factor}")},
        (axis("m", ("1", "ceil(m, 8)", "m // 8", "m % 8", "m % 8 > 0", "m"), 1, 3, 8, 11, 21),
         axis("n", ("1", "ceil(n, 12)", "n // 12", *cut_tiles(12, 4)), 1, 2, 4, 5, 11, 12, 20, 33, 36),
         axis("k", ("1", TILES, f"ceil(k, {DEPTH})", f"ceil(k, {DEPTH}) > 1", f"{TILES} % 8 == 1", f"{TILES} > 1"),
              1, 64, 70, 512, 530, 577, 600, 1030, 1100)),
        features=("dotprod",), layout="12x4")


def output() -> NeonSource:
    """m queries by n channels, divided by the sum of P."""
    return NeonSource(
        "flashq_output", "flashq_output", "flashq_output.c",
        (ArrayArgument("src", "float32", "m * n"), ArrayArgument("dst", "float16", "m * n"),
         ArrayArgument("weights", "float32", WEIGHTS.format(TILES)), "m", "n", "k"),
        {"src": Array("read", "4 * m * n"), "dst": Array("write", "2 * m * n"), "weights": Array("read", "64 * m")},
        (axis("m", ("1", "m"), 1, 2, 5), axis("n", ("1", "n // 8", "n // 8 > 0", "n % 8", "n % 8 > 0"),
                                              1, 7, 8, 9, 19, 32, 44),
         axis("k", ("1",), 1, 65)))


def k_cache(bits: int) -> str:
    """Bytes of m tokens of k channels of K in 4 or 2 bits."""
    return f"{2 + 8 * bits} * ceil(m, 64) * {CHANNELS}"


def v_cache(bits: int) -> str:
    """Bytes of m channels of k tokens of V in 4 or 2 bits."""
    return f"{4 * (2 + 8 * bits)} * ceil(m, 4) * {TILES}"


OF_TOKENS = (axis("m", ("1", "ceil(m, 64)"), 1, 64, 70, 130), axis("k", ("1", "ceil(k, 16)"), 1, 16, 20, 40))
OF_CHANNELS = (axis("m", ("1", "ceil(m, 4)"), 1, 4, 5, 10), axis("k", ("1", TILES), 1, 64, 70, 130))


def unpack_k(bits: int) -> NeonSource:
    """K of m tokens by k channels to s8."""
    name, codes = f"unpack_k_int{bits}", f"ceil(m, 64) * 64 * {CHANNELS}"
    return NeonSource(name, name, "flashq_unpack.c",
                  (ArrayArgument("src", "uint8", k_cache(bits)), ArrayArgument("dst", "int8", codes), "m", "k"),
                  {"src": Array("read", k_cache(bits)), "dst": Array("write", codes)}, OF_TOKENS, granule=64)


def unpack_v(bits: int) -> NeonSource:
    """V of m channels by k tokens to s8."""
    name, codes = f"unpack_v_int{bits}", f"ceil(m, 4) * 4 * {TILES} * 64"
    return NeonSource(name, name, "flashq_unpack.c",
                  (ArrayArgument("src", "uint8", v_cache(bits)), ArrayArgument("dst", "int8", codes), "m", "k"),
                  {"src": Array("read", v_cache(bits)), "dst": Array("write", codes)}, OF_CHANNELS, granule=4)


def qk_decode(bits: int) -> NeonSource:
    """One query of k channels against m cached tokens."""
    name, scores = f"flashq_qk_int{bits}", "ceil(m, 64) * 64"
    return NeonSource(name, name, "flashq_decode.c",
                  (ArrayArgument("cache", "uint8", k_cache(bits)), ArrayArgument("x", "int8", CHANNELS),
                   ArrayArgument("dst", "int32", scores), "m", "k",
                   ArrayArgument("scratch", "int8", f"2 * {CHANNELS}")),
                  {"cache": Array("read", k_cache(bits)), "x": Array("read", CHANNELS),
                   "dst": Array("write", f"4 * {scores}")}, OF_TOKENS, features=("dotprod",), granule=64)


def pv_decode(bits: int) -> NeonSource:
    """P of k tokens against m cached channels; P is swept by each group of four."""
    name, cache = f"flashq_pv_int{bits}", f"ceil(m, 4) * 4 * {TILES} * 64" if bits == 8 else v_cache(bits)
    tiles = {"weights": f"{TILES} + 1", "factor": TILES}
    return NeonSource(name, name, "flashq_decode.c",
                  (ArrayArgument("v" if bits == 8 else "cache", "int8" if bits == 8 else "uint8", cache),
                   ArrayArgument("p", "int8", f"{TILES} * 64"), ArrayArgument("dst", "float32", "ceil(m, 4) * 4"),
                   *(ArrayArgument(array, "float32", size) for array, size in tiles.items()), "m", "k"),
                  {"v" if bits == 8 else "cache": Array("read", cache),
                   "p": Array("read", f"{TILES} * 64", "ceil(m, 4)", f"{TILES} * 72 + {cache} // ceil(m, 4)"),
                   "dst": Array("write", "16 * ceil(m, 4)"),
                   **{array: Array("read", f"4 * ({size})", "ceil(m, 4)", f"{TILES} * 72 + {cache} // ceil(m, 4)")
                      for array, size in tiles.items()}},
                  OF_CHANNELS, features=("dotprod",), granule=4)


KERNELS = (
    softmax(), *ONE_QUERY, second_product(), output(),
    *(make(bits) for make in (unpack_k, unpack_v, qk_decode, pv_decode) for bits in (2, 4)), pv_decode(8),
)
