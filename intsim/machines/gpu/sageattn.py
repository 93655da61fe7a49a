"""Which of SageAttention's kernels its entry point, ``sageattn()``, takes on a GPU: others are asked for by name."""

from __future__ import annotations

SERVED = {"sm_80": "sage2_fp16", "sm_86": "sage1", "sm_89": "sage2", "sm_90": "sage2"}
"""By architecture (thu-ml/SageAttention @d1a57a54 sageattention/core.py). On sm_89 its E4M3 products have FP16 sums
within a tile, where those of ``sage2`` have FP32."""
PIPELINES = ("sage1", "sage2", "sage2_fp16", "sage2_fp16_half_sums", "sage2_fp16_two_level")


def said(pipeline: str, arch: str) -> tuple[str, ...]:
    """What a result assumes of a kernel of SageAttention that ``sageattn()`` would not run.

    Args:
        pipeline: by the name of its kernels; arch: the GPU's own.
    """
    if pipeline not in PIPELINES or SERVED.get(arch) == pipeline:
        return ()
    library = f"takes {SERVED[arch]}" if arch in SERVED else "takes no call"
    return (f"SageAttention: sageattn() {library} on {arch}; {pipeline} is what was asked for",)
