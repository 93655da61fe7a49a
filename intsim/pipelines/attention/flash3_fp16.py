"""FlashAttention-3 in FP16: the arithmetic of FlashAttention-2, from the last key tile on.

Also with FlashAttention-4's mix of exponentials, under the name ``BASE+METHOD`` that CPU pipelines have for it.
"""

from __future__ import annotations

from dataclasses import replace

from intsim.pipelines.attention.flash2_fp16 import FLASH2
from intsim.pipelines.common.lanes import with_some_polynomials

FLASH3 = replace(
    FLASH2,
    name="flash3_fp16",
    summary="FlashAttention-3 in FP16: wgmma, warp specialisation, two consumer groups in turn",
    source="FlashAttention-3, arXiv 2407.08608; its values are those of FlashAttention-2 from the last key tile on",
    last_tile_first=True,
)

PIPELINES = (FLASH3, with_some_polynomials(FLASH3))
