"""The wheel is small enough to install without a thought: at most 13 MB.

Nine tenths are stored kernels, whose archives are compressed already (LZMA, alike ones in a frame, hardly one twice):
other settings make a thousandth of difference, and longer frames would make a GPU's first answer late. 10 MB held until
FlashAttention-2 had its kernels for heads of 32, 96 and 192 on each generation, 11 until split kernels had those heads
for each format of a cache, 12 until Turing had those of 192 and 256.
"""

from __future__ import annotations

import tomllib
import zlib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LARGEST_BYTES = 13_000_000
BESIDE = 128
"""Of a file in a wheel beside its content and twice its name: its headers in the archive, its hash in the list."""


def test_the_wheel_has_at_most_thirteen_megabytes() -> None:
    """Each file compressed as an archive would; what Git ignores is not in it."""
    hatch = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]
    built = hatch["build"]["targets"]["wheel"]
    files = [path for folder in built["only-include"] for path in sorted((ROOT / folder).rglob("*"))
             if path.is_file() and "__pycache__" not in path.parts
             and not any(path.is_relative_to(ROOT / left_out) for left_out in built["exclude"])]
    sizes = {path: len(zlib.compress(path.read_bytes())) + BESIDE + 2 * len(str(path.relative_to(ROOT)))
             for path in files}
    largest = sorted(sizes, key=sizes.__getitem__)[-3:]
    assert sum(sizes.values()) <= LARGEST_BYTES, f"{sum(sizes.values())} bytes, most of them in {largest}"
