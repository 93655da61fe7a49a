"""Fused attention in FP8 E4M3 with a scale per token of Q and K and one per head of V.

P is computed 2^8 times as large, so that E4M3's normal numbers reach down to 2^-14 of the row's maximum; the factor
cancels in the division by the row sum. V comes transposed, as 8-bit formats want it.

A comment "span: NAME" names the step of the pipeline that the lines below it belong to: SASS is attributed by line.
"""

import triton
import triton.language as tl
from attention_frame import (
    LOG2E,
    hidden,
    key_tile,
    nothing_seen,
    padded,
    reach,
    row_tile,
    scale_tile,
    stored,
    transposed_tile,
)

P_EXPONENT = tl.constexpr(8)


@triton.jit
def _tiles(acc, total, top, q, q_scale, k_tile, k_scale_tile, v_tile, first, last, limits, factor,
           BLOCK_M: tl.constexpr, BLOCK_N: tl.constexpr, MASKED: tl.constexpr):
    # span: qk_gemm
    for start in range(first, last, BLOCK_N):
        k = tl.load(k_tile)
        scores = tl.dot(q, k)
        # span: dequantise_scores
        k_scale = tl.load(k_scale_tile).to(tl.float32)
        scores = scores * q_scale[:, None]
        scores = scores * k_scale[None, :]
        # span: softmax
        if MASKED:
            scores = hidden(scores, limits, start, BLOCK_N)
        new_top = tl.maximum(top, tl.max(scores, 1) * factor)
        p = tl.math.exp2(scores * factor - (new_top - P_EXPONENT)[:, None])
        alpha = tl.math.exp2(top - new_top)
        total = total * alpha + tl.sum(p, 1)
        # span: rescale_output
        acc = acc * alpha[:, None]
        # span: quantise_p
        narrow = p.to(q.dtype)
        # span: pv_gemm
        v = tl.load(v_tile)
        acc = tl.dot(narrow, v, acc)
        # span: softmax
        top = new_top
        k_tile = tl.advance(k_tile, (0, BLOCK_N))
        k_scale_tile = tl.advance(k_scale_tile, (BLOCK_N,))
        v_tile = tl.advance(v_tile, (BLOCK_N, 0))
    return acc, total, top, k_tile, k_scale_tile, v_tile


@triton.jit
def flash_fp8_scaled(q_pointer, k_pointer, v_pointer, q_scale_pointer, k_scale_pointer, v_scale_pointer, output_pointer,
                     scale, q_len, kv_len, offset, GROUP: tl.constexpr, HEAD_DIM: tl.constexpr, BLOCK_M: tl.constexpr,
                     BLOCK_N: tl.constexpr, MASKED: tl.constexpr):
    """Grid (ceil(q_len / BLOCK_M), batch * heads); row r sees keys up to r + offset if MASKED, else all.

    Q and K are contiguous (batch, heads, length, HEAD_DIM), V (batch, heads, HEAD_DIM, length), all E4M3; the output
    (batch, heads, length, HEAD_DIM) float16. Scales are float16: (batch, heads, length) of Q and K, (batch, heads) of
    V. GROUP query heads share a K and V head.
    """
    # span: load_q
    head = tl.program_id(1)
    kv_head = head // GROUP
    q_start = tl.program_id(0) * BLOCK_M
    q_rows, kv_rows = padded(q_len, BLOCK_M, MASKED), padded(kv_len, BLOCK_N, MASKED)
    q_tile = row_tile(q_pointer, head * q_rows * HEAD_DIM, q_rows, q_start, BLOCK_M, HEAD_DIM)
    q_scale_tile = scale_tile(q_scale_pointer, head, q_rows, q_start, BLOCK_M)
    kv_offset = kv_head * kv_rows * HEAD_DIM
    k_tile = key_tile(k_pointer, kv_offset, kv_rows, 0, BLOCK_N, HEAD_DIM)
    k_scale_tile = scale_tile(k_scale_pointer, kv_head, kv_rows, 0, BLOCK_N)
    v_tile = transposed_tile(v_pointer, kv_offset, kv_rows, 0, BLOCK_N, HEAD_DIM)
    q = tl.load(q_tile)
    q_scale = tl.load(q_scale_tile).to(tl.float32)
    v_scale = tl.load(v_scale_pointer + kv_head).to(tl.float32)
    acc, total, top = nothing_seen(BLOCK_M, HEAD_DIM)
    factor = scale * LOG2E
    limits, whole, last = reach(q_start, kv_len, offset, BLOCK_M, BLOCK_N, MASKED)
    acc, total, top, k_tile, k_scale_tile, v_tile = _tiles(
        acc, total, top, q, q_scale, k_tile, k_scale_tile, v_tile, 0, whole, limits, factor, BLOCK_M, BLOCK_N,
        False)
    if MASKED:
        acc, total, top, k_tile, k_scale_tile, v_tile = _tiles(
            acc, total, top, q, q_scale, k_tile, k_scale_tile, v_tile, whole, last, limits, factor, BLOCK_M,
            BLOCK_N, True)
    # span: output
    acc = acc / total[:, None] * v_scale
    stored(output_pointer, acc, head, q_rows, q_start, BLOCK_M, HEAD_DIM)
