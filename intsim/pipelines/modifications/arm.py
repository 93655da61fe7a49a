"""Kernel calls that change scores on Arm cores: stored kernels that update a matrix of scores where it lies."""

from __future__ import annotations

from intsim.errors import InputError
from intsim.pipelines.common.buffers import KEYS, ROWS
from intsim.pipelines.modifications.together import Together
from intsim.pipelines.modifications.variant import Variant
from intsim.pipelines.spec import Buffer, Invocation, Kernels

FLOATS = Buffer("scores to change", "f32", (ROWS, KEYS))
"""Where scores of another format are changed, by kernels that know float32 alone or one after another."""

BETWEEN = {"f16": ("cast_f16_f32", "cast_f32_f16"), "s32": ("dequantize_s32_f32", "quantize_logits_f32_s32")}
"""By format of scores: the routines that make float32 of them and them of float32."""


def on_arm(variant: Together, scores: Buffer) -> Kernels:
    """What a step that changes scores runs: one kernel that knows their format, else float32 between two conversions.

    Raises:
        InputError: a change that no kernel for Arm computes.
    """
    parts = [part for part in variant.parts if part.scores]
    for part in parts:
        if not part.routine:
            raise InputError(f"no kernel for Arm changes scores as {part.name} does", key="variant",
                             expected="a variant whose 'routine' names a kernel compiled from C "
                                      "(docs/understand/variants.md), or a GPU")
    before = tuple(call for part in parts for call in part.prepared)
    made = tuple(Buffer(name, "f32", (KEYS,), "head") for name in _written(before))
    if len(parts) == 1 and scores.format in parts[0].formats:
        return {"invocations": (*before, _change(parts[0], scores)), "own": made}
    changes = tuple(_change(part, FLOATS if scores.format in BETWEEN else scores) for part in parts)
    if scores.format not in BETWEEN:
        return {"invocations": (*before, *changes), "own": made}
    there, back = BETWEEN[scores.format]
    return {"invocations": (*before, _conversion(there, scores, FLOATS), *changes, _conversion(back, FLOATS, scores)),
            "own": (FLOATS, *made)}


def _written(before: tuple[Invocation, ...]) -> tuple[str, ...]:
    """What a head's rows read beside their scores; a query's part of it has a number for each key."""
    return tuple(dict.fromkeys(name for call in before for name in call.buffers.values()))


def _change(part: Variant, scores: Buffer) -> Invocation:
    read = {name: name for name in _written(part.prepared)}
    return Invocation(f"{part.routine}_{scores.format}", {"m": ROWS, "n": KEYS}, {"x": scores.name, **read})


def _conversion(routine: str, source: Buffer, target: Buffer) -> Invocation:
    return Invocation(routine, {"m": ROWS, "n": KEYS}, {"src": source.name, "dst": target.name})
