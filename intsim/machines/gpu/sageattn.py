"""Which of SageAttention's kernels its entry point, ``sageattn()``, takes on a GPU: others are asked for by name."""

from __future__ import annotations

SERVED = {"sm_80": "sage2_fp16", "sm_86": "sage1", "sm_89": "sage2pp", "sm_90": "sage2_wgmma", "sm_120": "sage2pp"}
"""By architecture (thu-ml/SageAttention @d1a57a54 sageattention/core.py)."""
IN_FP16 = ("sage2_fp16", "sage2_fp16_half_sums", "sage2_fp16_two_level")
IN_FP8 = ("sage2", "sage2pp", "sage2_wgmma")
"""SageAttention 2 by the format of P and V."""
PIPELINES = ("sage1", *IN_FP16, *IN_FP8)
OF_SPLITS = "SageAttention has no kernel that splits keys: this one is ours"
NO_WIDER = ", as SageAttention has them: it refuses wider heads, and pads narrower ones"
"""Said of a head that none of its kernels holds."""
WIDER_SCALES = ("SageAttention: sageattn() takes it on sm_120 with a scale for a warp's rows and one for 64 keys; here "
                "they are of a thread's rows and keys, as on sm_89",)


def said(pipeline: str, arch: str) -> tuple[str, ...]:
    """What a result assumes of a kernel of SageAttention that ``sageattn()`` would not run, or not with these scales.

    Args:
        pipeline: by the name of its kernels; arch: the GPU's own.
    """
    if pipeline not in PIPELINES:
        return ()
    if SERVED.get(arch) == pipeline:
        return WIDER_SCALES if arch == "sm_120" else ()
    library = f"takes {SERVED[arch]}" if arch in SERVED else "takes no call"
    return (f"SageAttention: sageattn() {library} on {arch}; {pipeline} is what was asked for",)
