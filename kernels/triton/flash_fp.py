"""Fused attention in one floating-point format, FP16 or unscaled FP8 E5M2, after the FlashAttention-2 recurrence.

A comment "span: NAME" names the step of the pipeline that the lines below it belong to: SASS is attributed by line.
"""

import triton
import triton.language as tl
from attention_frame import LOG2E, hidden, key_tile, nothing_seen, padded, reach, row_tile, stored, transposed_tile
from triton.language.extra import libdevice

SOFT_CAP, SOFT_CAP_APPROXIMATE, ALIBI, RELATIVE_BIAS, T5_BIAS = (tl.constexpr(i) for i in range(1, 6))
BUCKETS = tl.constexpr(32)


@triton.jit
def _modified(scores, rows, columns, head, strength, table, MODIFY: tl.constexpr):
    # span: score_modification
    if MODIFY == SOFT_CAP:  # strength: the cap, which is a constant to who writes it: 1 / strength is not divided anew
        scores = strength * libdevice.tanh(scores * (1.0 / strength))
    elif MODIFY == SOFT_CAP_APPROXIMATE:
        scores = strength * tl.inline_asm_elementwise("tanh.approx.f32 $0, $1;", "=f,f", [scores * (1.0 / strength)],
                                                      dtype=tl.float32, is_pure=True, pack=1)
    elif MODIFY == ALIBI:  # strength: -8 / heads
        slope = tl.math.exp2(strength * (head + 1))
        scores += (columns[None, :] - rows[:, None]).to(tl.float32) * slope
    elif MODIFY == RELATIVE_BIAS:  # strength: of a distance of 1
        scores += (rows[:, None] - columns[None, :]).to(tl.float32) * strength
    elif MODIFY == T5_BIAS:  # strength: buckets of far keys over the logarithm of the longest distance over a quarter
        half: tl.constexpr = BUCKETS // 2
        exact: tl.constexpr = BUCKETS // 4
        distance = rows[:, None] - columns[None, :]
        far = tl.abs(distance)
        grown = exact + (tl.math.log(tl.maximum(far, 1).to(tl.float32) / exact) * strength).to(tl.int32)
        bucket = tl.where(distance < 0, half, 0) + tl.where(far < exact, far, tl.minimum(grown, half - 1))
        scores += tl.load(table + head * BUCKETS + bucket)
    return scores


@triton.jit
def _tiles(acc, total, top, q, k_tile, v_tile, first, last, limits, factor,
           BLOCK_M: tl.constexpr, BLOCK_N: tl.constexpr, MASKED: tl.constexpr,
           rows, scale, head, strength, table, MODIFY: tl.constexpr):
    # span: qk_gemm
    for start in range(first, last, BLOCK_N):
        k = tl.load(k_tile)
        scores = tl.dot(q, k)
        # span: score_modification
        if MODIFY:
            scores = _modified(scores * scale, rows, start + tl.arange(0, BLOCK_N), head, strength, table, MODIFY)
        # span: softmax
        if MASKED:
            scores = hidden(scores, limits, start, BLOCK_N)
        new_top = tl.maximum(top, tl.max(scores, 1) * factor)
        p = tl.math.exp2(scores * factor - new_top[:, None])
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
        v_tile = tl.advance(v_tile, (BLOCK_N, 0))
    return acc, total, top, k_tile, v_tile


@triton.jit
def flash_fp(q_pointer, k_pointer, v_pointer, output_pointer, scale, q_len, kv_len, offset,
             GROUP: tl.constexpr, HEAD_DIM: tl.constexpr, BLOCK_M: tl.constexpr, BLOCK_N: tl.constexpr,
             MASKED: tl.constexpr, V_TRANSPOSED: tl.constexpr,
             MODIFY: tl.constexpr = 0, heads=1, strength=0.0, table_pointer=None):
    """Grid (ceil(q_len / BLOCK_M), batch * heads); row r sees keys up to r + offset if MASKED, else all.

    Tensors are contiguous (batch, heads, length, HEAD_DIM); with V_TRANSPOSED v is (batch, heads, HEAD_DIM, length),
    which 8-bit formats want. GROUP query heads share a K and V head. MODIFY names a change of the scaled scores, before
    the mask, which takes ``strength`` and, for T5, a table (heads, BUCKETS); the last query stands at the last key.
    """
    # span: load_q
    head = tl.program_id(1)
    q_start = tl.program_id(0) * BLOCK_M
    q_rows, kv_rows = padded(q_len, BLOCK_M, MASKED), padded(kv_len, BLOCK_N, MASKED)
    q_tile = row_tile(q_pointer, head * q_rows * HEAD_DIM, q_rows, q_start, BLOCK_M, HEAD_DIM)
    kv_offset = (head // GROUP) * kv_rows * HEAD_DIM
    k_tile = key_tile(k_pointer, kv_offset, kv_rows, 0, BLOCK_N, HEAD_DIM)
    if V_TRANSPOSED:
        v_tile = transposed_tile(v_pointer, kv_offset, kv_rows, 0, BLOCK_N, HEAD_DIM)
    else:
        v_tile = row_tile(v_pointer, kv_offset, kv_rows, 0, BLOCK_N, HEAD_DIM)
    q = tl.load(q_tile)
    acc, total, top = nothing_seen(BLOCK_M, HEAD_DIM)
    factor = scale * LOG2E
    rows = q_start
    if MODIFY:
        factor = LOG2E
        rows = q_start + tl.arange(0, BLOCK_M) + (kv_len - q_len)
    limits, whole, last = reach(q_start, kv_len, offset, BLOCK_M, BLOCK_N, MASKED)
    acc, total, top, k_tile, v_tile = _tiles(acc, total, top, q, k_tile, v_tile, 0, whole, limits, factor,
                                             BLOCK_M, BLOCK_N, False,
                                             rows, scale, head % heads, strength, table_pointer, MODIFY)
    if MASKED:
        acc, total, top, k_tile, v_tile = _tiles(acc, total, top, q, k_tile, v_tile, whole, last, limits,
                                                 factor, BLOCK_M, BLOCK_N, True,
                                                 rows, scale, head % heads, strength, table_pointer, MODIFY)
    # span: output
    acc = acc / total[:, None]
    stored(output_pointer, acc, head, q_rows, q_start, BLOCK_M, HEAD_DIM)
