"""ggml's attention on a q8_0 cache, ``ggml_q8_0.c``.

Keys and values are equal while trips are counted: the first key is then the maximum, and each row rescales once. Rows
whose maximum grows k times rescale k times, about ln(n) times for random keys, which is not priced.
"""

from __future__ import annotations

from intsim.streams.aarch64.manifest.model import ArrayArgument, NeonSource, axis
from intsim.streams.aarch64.model import Array

CACHE = "34 * n * (k // 32)"

KERNELS = (
    NeonSource(
        "ggml_q8_0", "ggml_q8_0", "ggml_q8_0.c",
        (ArrayArgument("q", "float32", "m * k"), ArrayArgument("keys", "uint8", CACHE, fill=1),
         ArrayArgument("values", "uint8", CACHE, fill=1), ArrayArgument("dst", "float32", "m * k"), "m", "n", "k",
         ("scale", 0.125), ArrayArgument("scratch", "uint8", "34 * (k // 32)")),
        {"q": Array("read", "4 * m * k"), "keys": Array("read", CACHE, "m", f"2 * {CACHE}"),
         "values": Array("read", CACHE, "m", f"2 * {CACHE}"), "dst": Array("write", "4 * m * k")},
        (axis("m", ("1", "m"), 1, 2, 5), axis("n", ("1", "n"), 1, 2, 5, 9),
         axis("k", ("1", "k // 32", "k // 64", "k // 64 > 0", "k // 32 % 2"), 32, 64, 96, 128, 192, 224)),
        features=("dotprod",)),
)
