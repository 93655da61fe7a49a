"""Changes of scores in place, ``change_scores.c``."""

from __future__ import annotations

from intsim.streams.aarch64.manifest.model import ArrayArgument, NeonSource, axis, in_place
from intsim.streams.aarch64.model import Array

FORMATS = {"f32": "float32", "f16": "float16", "s32": "int32"}
BY_DISTANCE = ArrayArgument("by_distance", "float32", "m + n + 8")
"""Of each distance, and room behind the last for a row that is filled up to eight."""


def changes(name: str, constants: tuple[tuple[str, float], ...] = (),
            tables: tuple[ArrayArgument, ...] = ()) -> tuple[NeonSource, ...]:
    """A change of scores in each of their formats, each of a unit."""
    return tuple(in_place(f"{name}_{form}", "change_scores.c", dtype, (("unit", 0.5), *constants), tables=tables)
                 for form, dtype in FORMATS.items())


KERNELS = (
    *changes("add_distance", (("slope", 0.25), ("position", 3))),
    *changes("add_by_distance", tables=(BY_DISTANCE,)),
    *changes("soft_cap", (("cap", 30.0),)),
    NeonSource("gather_buckets_f32", "gather_buckets_f32", "change_scores.c",
           (ArrayArgument("table", "float32", "32"), ArrayArgument("bucket", "int32", "m", fill=3),
            ArrayArgument("dst", "float32", "m"), "m"),
           {"bucket": Array("read", "4 * m"), "dst": Array("write", "4 * m")}, (axis("m", ("1", "m"), 1, 2, 5, 9),)),
)
