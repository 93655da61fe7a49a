"""SageAttention 1 and 2 (8-bit): INT8 Q and K, float32 softmax, P and V in FP16 or E4M3, a fresh product per tile.

ONE: a scale per block of 128 query rows and 64 keys, P and V in FP16 with FP16 accumulators; the softmax's factor lies
in Q. TWO: a scale for the rows and keys of one thread, P and V in E4M3, P 2^8.807 times as large; the CUDA original
keeps these scales one per thread, here they are gathered per row and key. Every tile's product is added to the float32
accumulator. The text is ours.
A comment "span: NAME" names the step of the pipeline that the lines below it belong to: SASS is attributed by line.
"""

import triton
import triton.language as tl
from attention_frame import LOG2E, hidden, key_tile, nothing_seen, padded, reach, row_tile, stored, transposed_tile

P_EXPONENT = tl.constexpr(8.807)
ONE, TWO = tl.constexpr(1), tl.constexpr(2)


@triton.jit
def _tiles(acc, total, top, q, q_scale, k_tile, k_scale_pointer, v_tile, first, last, limits, factor,
           BLOCK_M: tl.constexpr, BLOCK_N: tl.constexpr, MASKED: tl.constexpr, VARIANT: tl.constexpr):
    # span: qk_gemm
    for start in range(first, last, BLOCK_N):
        k = tl.load(k_tile)
        products = tl.dot(q, k)
        # span: dequantise_scores
        if VARIANT == ONE:
            scores = products.to(tl.float32) * (q_scale * tl.load(k_scale_pointer + start // 64))
        else:
            keys = start + tl.arange(0, BLOCK_N)
            k_scale = tl.load(k_scale_pointer + keys // 64 * 4 + keys % 8 // 2)
            scores = products.to(tl.float32) * (q_scale[:, None] * k_scale[None, :])
        # span: softmax
        if MASKED:
            scores = hidden(scores, limits, start, BLOCK_N)
        if VARIANT == ONE:
            new_top = tl.maximum(top, tl.max(scores, 1))
            p = tl.math.exp2(scores - new_top[:, None])
        else:
            new_top = tl.maximum(top, tl.max(scores, 1) * factor)
            p = tl.math.exp2(scores * factor - (new_top - P_EXPONENT)[:, None])
        alpha = tl.math.exp2(top - new_top)
        total = total * alpha + tl.sum(p, 1)
        # span: rescale_output
        acc = acc * alpha[:, None]
        # span: quantise_p
        if VARIANT == ONE:
            narrow = p.to(tl.float16)
        else:
            narrow = p.to(tl.float8e4nv)
        # span: pv_gemm
        v = tl.load(v_tile)
        if VARIANT == ONE:
            acc += tl.dot(narrow, v, out_dtype=tl.float16).to(tl.float32)
        else:
            acc += tl.dot(narrow, v, max_num_imprecise_acc=BLOCK_N)
        # span: softmax
        top = new_top
        k_tile = tl.advance(k_tile, (0, BLOCK_N))
        v_tile = tl.advance(v_tile, (BLOCK_N, 0))
    return acc, total, top, k_tile, v_tile


@triton.jit
def sage(q_pointer, k_pointer, v_pointer, q_scale_pointer, k_scale_pointer, v_scale_pointer, output_pointer, scale,
         q_len, kv_len, offset, GROUP: tl.constexpr, HEAD_DIM: tl.constexpr, BLOCK_M: tl.constexpr,
         BLOCK_N: tl.constexpr, MASKED: tl.constexpr, VARIANT: tl.constexpr):
    """Grid (ceil(q_len / BLOCK_M), batch * heads); row r sees keys up to r + offset if MASKED, else all.

    The tile divides 128 x 64. Q and K are contiguous (batch, heads, length, HEAD_DIM) int8; V is the same in FP16 for
    ONE and (batch, heads, HEAD_DIM, length) E4M3 for TWO; the output float16. Scales are float32: (batch, heads,
    blocks) of Q and K for ONE, (batch, heads, 8 per 32 rows) and (batch, heads, 4 per 64 keys) for TWO, whose V has
    (batch, heads, HEAD_DIM).
    """
    # span: load_q
    head = tl.program_id(1)
    kv_head = head // GROUP
    q_start = tl.program_id(0) * BLOCK_M
    q_rows, kv_rows = padded(q_len, BLOCK_M, MASKED), padded(kv_len, BLOCK_N, MASKED)
    q_tile = row_tile(q_pointer, head * q_rows * HEAD_DIM, q_rows, q_start, BLOCK_M, HEAD_DIM)
    kv_offset = kv_head * kv_rows * HEAD_DIM
    k_tile = key_tile(k_pointer, kv_offset, kv_rows, 0, BLOCK_N, HEAD_DIM)
    if VARIANT == ONE:
        v_tile = row_tile(v_pointer, kv_offset, kv_rows, 0, BLOCK_N, HEAD_DIM)
        q_scale = tl.load(q_scale_pointer + head * ((q_len + 127) // 128) + q_start // 128)
        k_scale_pointer += kv_head * ((kv_len + 63) // 64)
    else:
        v_tile = transposed_tile(v_pointer, kv_offset, kv_rows, 0, BLOCK_N, HEAD_DIM)
        rows = q_start + tl.arange(0, BLOCK_M)
        if MASKED:
            rows = tl.minimum(rows, q_len - 1)
        q_scale = tl.load(q_scale_pointer + head * ((q_len + 31) // 32) * 8 + rows // 32 * 8 + rows % 8)
        k_scale_pointer += kv_head * ((kv_len + 63) // 64) * 4
    q = tl.load(q_tile)
    acc, total, top = nothing_seen(BLOCK_M, HEAD_DIM)
    factor = scale * LOG2E
    limits, whole, last = reach(q_start, kv_len, offset, BLOCK_M, BLOCK_N, MASKED)
    if VARIANT == TWO:
        whole = whole // BLOCK_N * BLOCK_N  # as it is; the compiler then sees which keys of a tile share a scale
    acc, total, top, k_tile, v_tile = _tiles(acc, total, top, q, q_scale, k_tile, k_scale_pointer, v_tile, 0, whole,
                                             limits, factor, BLOCK_M, BLOCK_N, False, VARIANT)
    if MASKED:
        acc, total, top, k_tile, v_tile = _tiles(acc, total, top, q, q_scale, k_tile, k_scale_pointer, v_tile, whole,
                                                 last, limits, factor, BLOCK_M, BLOCK_N, True, VARIANT)
    # span: output
    acc = acc / total[:, None]
    if VARIANT == TWO:
        channels = tl.arange(0, HEAD_DIM)
        acc = acc * tl.load(v_scale_pointer + kv_head * HEAD_DIM + channels)[None, :]
    stored(output_pointer, acc, head, q_rows, q_start, BLOCK_M, HEAD_DIM)
