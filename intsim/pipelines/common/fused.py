"""What the fused GPU pipelines share: the state of a thread block, scales, softmax over tiles of keys, the output.

Their steps are spans of one fused kernel's source, ``load_q`` ... ``output``; SASS instructions are attributed to them
by line. Nothing but the inputs and the output lies in memory, so none of their steps invokes a kernel.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

import numpy as np

from intsim.numerics.mufu import rcp
from intsim.numerics.online_softmax import LOG2E, exponentials, multiply_add_rows, pad_to_octets, tile_sum
from intsim.numerics.softmax.model import hidden
from intsim.pipelines.common.buffers import (
    KEYS,
    MASK,
    ROWS,
    SCALE,
    V_CHANNELS,
    output,
    probabilities,
    queries,
    scalar,
    scores,
    values,
)
from intsim.pipelines.spec import Buffer, Step

UNTIMED = "Q, K and V lie in memory in the kernel's formats, as in the released benchmark"

Q_SCALE = Buffer("q_scale", "f16", (ROWS,), "head")
K_SCALE = Buffer("k_scale", "f16", (KEYS,), "kv_head")

ACC = Buffer("acc", "f32", (ROWS, V_CHANNELS), "state")
TOP = Buffer("top", "f32", (ROWS,), "state")
TOTAL = Buffer("total", "f32", (ROWS,), "state")
"""The accumulator, the running maximum and the running sum of a row."""

FACTOR = scalar("factor", "f32", "block")
"""What brings scores to logits to the base two."""

FACTORS = Buffer("factors", "f32", (ROWS, KEYS), "tile")
"""The same where each score has its own."""

SCORES_S32, LOGITS = scores("s32", "tile"), scores("f32", "tile", "logits")
P = probabilities("f32", "tile", "p")
ALPHA = Buffer("alpha", "f32", (ROWS,), "tile")
"""The factor that brings what earlier tiles left to the new maximum."""

OUTPUT = output("f16")


def inputs_as_f16(*given: np.ndarray) -> tuple[Any, ...]:
    """Inputs as float16; saturated values are counted."""
    with np.errstate(over="ignore"):
        cast = [x.astype(np.float16) for x in given]
    return *cast, Counter(saturated=sum(int(np.isinf(x).sum()) for x in cast))


def scale_per_token(x: np.ndarray, highest: float) -> np.ndarray:
    """``max|row| / highest`` of float16 rows (n, head_dim), as float16 (n,); 1 where that is 0.

    The released code divides by 0 there. Every step rounds to float16, as PyTorch computes on float16 tensors.
    """
    scale = (np.abs(x).max(axis=-1).astype(np.float32) / np.float32(highest)).astype(np.float16)
    return np.where(scale > 0, scale, np.float16(1.0))


def quantise_rows(x: np.ndarray, scale: np.ndarray, highest: int) -> np.ndarray:
    """``round(x / scale)`` of float16 with ties to even, clamped to +-highest, as int8.

    The released code does not clamp: only rows so small that their scale is subnormal come beyond.

    Args:
        x: (n, head_dim) float16; scale: (n,) float16.
    """
    quotient = (x.astype(np.float32) / scale.astype(np.float32)[:, None]).astype(np.float16)
    return np.clip(np.rint(quotient), -highest, highest).astype(np.int8)


def load_q(q: np.ndarray, v: np.ndarray, scale: float) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.float32]:
    """The block's state before the first tile."""
    rows = len(q)
    return (np.zeros((rows, v.shape[1]), dtype=np.float32), np.full(rows, -np.inf, dtype=np.float32),
            np.zeros(rows, dtype=np.float32), base_two(scale))


def base_two(scale: float) -> np.float32:
    """The logits' scale times log2(e)."""
    return np.float32(np.float32(scale) * LOG2E)


def dequantise_scores(scores: np.ndarray, q_scale: np.ndarray, k_scale: np.ndarray) -> np.ndarray:
    """Scores times the scale of the query, then times the scale of the key, each product rounded to float32."""
    return scores.astype(np.float32) * q_scale.astype(np.float32)[:, None] * k_scale.astype(np.float32)


def softmax(logits: np.ndarray, mask: np.ndarray | None, top: np.ndarray, total: np.ndarray, factor: np.float32,
            exponent: float = 0.0) -> tuple[np.ndarray, ...]:
    """P of the tile times two to the exponent, alpha, the maximum, and the sum of the unrounded P, one FMA per tile."""
    p, alpha, top = exponentials(masked(logits, mask), top, factor, exponent)
    return p[:, :logits.shape[1]], alpha, top, add_to_total(total, alpha, tile_sum(p))


def masked(logits: np.ndarray, mask: np.ndarray | None) -> np.ndarray:
    """float32 logits with -inf where the mask hides a key, a multiple of 8 wide."""
    return pad_to_octets(hidden(logits, mask))


def add_to_total(total: np.ndarray, alpha: np.ndarray, sums: np.ndarray) -> np.ndarray:
    """``FMA(total, alpha, sums)``; all (rows,)."""
    return multiply_add_rows(total[:, None], alpha, sums[:, None])[:, 0]


def rescale_output(acc: np.ndarray, alpha: np.ndarray) -> np.ndarray:
    """The accumulator times alpha."""
    result: np.ndarray = acc * alpha[:, None]
    return result


def rescale_and_add(acc: np.ndarray, alpha: np.ndarray, context: np.ndarray) -> np.ndarray:
    """``FMA(acc, alpha, context)``: what a compiler makes of a product and a sum of a tile's own P V."""
    return multiply_add_rows(acc, alpha, context.astype(np.float32))


def normalised(acc: np.ndarray, total: np.ndarray) -> np.ndarray:
    """``RN(acc * RCP(total))``: what ``div.full.f32`` computes."""
    result: np.ndarray = acc * rcp(total)[:, None]
    return result


def output_f16(acc: np.ndarray, total: np.ndarray) -> np.ndarray:
    """The normalised output in float16."""
    with np.errstate(over="ignore"):
        return normalised(acc, total).astype(np.float16)


def scaled_output_f16(acc: np.ndarray, total: np.ndarray, v_scale: np.ndarray) -> np.ndarray:
    """The normalised output times V's scale, or scales of its channels, in float16."""
    return (normalised(acc, total) * v_scale.astype(np.float32)).astype(np.float16)


def loading(form: str, of_v: str = "") -> Step:
    """The step ``load_q`` of a pipeline whose Q lies in one format, and V in that or another."""
    return Step("load_q", "gemm", "rows", load_q, (queries(form), values(of_v or form), SCALE),
                (ACC, TOP, TOTAL, FACTOR))


DEQUANTISE_SCORES = Step("dequantise_scores", "softmax_path", "tile", dequantise_scores, (SCORES_S32, Q_SCALE, K_SCALE),
                         (LOGITS,))
SOFTMAX = Step("softmax", "softmax_path", "tile", softmax, (LOGITS, MASK, TOP, TOTAL, FACTOR), (P, ALPHA, TOP, TOTAL))
RESCALE_OUTPUT = Step("rescale_output", "softmax_path", "tile", rescale_output, (ACC, ALPHA), (ACC,))
