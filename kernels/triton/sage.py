"""SageAttention 1: INT8 Q and K, float32 softmax, P and V in FP16, a fresh product per tile.

A scale per block of 128 query rows and 64 keys, FP16 accumulators; the softmax's factor lies in Q. Every tile's product
is added to the float32 accumulator. The text is ours.
A comment "span: NAME" names the step of the pipeline that the lines below it belong to: SASS is attributed by line.
"""

import triton
import triton.language as tl
from attention_frame import hidden, key_tile, nothing_seen, padded, reach, row_tile, stored


@triton.jit
def _tiles(acc, total, top, q, q_scale, k_tile, k_scale_pointer, v_tile, first, last, limits,
           BLOCK_M: tl.constexpr, BLOCK_N: tl.constexpr, MASKED: tl.constexpr):
    # span: qk_gemm
    for start in range(first, last, BLOCK_N):
        k = tl.load(k_tile)
        products = tl.dot(q, k)
        # span: dequantise_scores
        scores = products.to(tl.float32) * (q_scale * tl.load(k_scale_pointer + start // 64))
        # span: softmax
        if MASKED:
            scores = hidden(scores, limits, start, BLOCK_N)
        new_top = tl.maximum(top, tl.max(scores, 1))
        p = tl.math.exp2(scores - new_top[:, None])
        alpha = tl.math.exp2(top - new_top)
        total = total * alpha + tl.sum(p, 1)
        # span: rescale_output
        acc = acc * alpha[:, None]
        # span: quantise_p
        narrow = p.to(tl.float16)
        # span: pv_gemm
        v = tl.load(v_tile)
        acc += tl.dot(narrow, v, out_dtype=tl.float16).to(tl.float32)
        # span: softmax
        top = new_top
        k_tile = tl.advance(k_tile, (0, BLOCK_N))
        v_tile = tl.advance(v_tile, (BLOCK_N, 0))
    return acc, total, top, k_tile, v_tile


@triton.jit
def sage(q_pointer, k_pointer, v_pointer, q_scale_pointer, k_scale_pointer, output_pointer, q_len, kv_len, offset,
         GROUP: tl.constexpr, HEAD_DIM: tl.constexpr, BLOCK_M: tl.constexpr, BLOCK_N: tl.constexpr,
         MASKED: tl.constexpr):
    """Grid (ceil(q_len / BLOCK_M), batch * heads); row r sees keys up to r + offset if MASKED, else all.

    The tile divides 128 x 64. Q and K are contiguous (batch, heads, length, HEAD_DIM) int8, V and the output the same
    in float16. Scales are float32: (batch, heads, blocks) of Q and K.
    """
    # span: load_q
    head = tl.program_id(1)
    kv_head = head // GROUP
    q_start = tl.program_id(0) * BLOCK_M
    q_rows, kv_rows = padded(q_len, BLOCK_M, MASKED), padded(kv_len, BLOCK_N, MASKED)
    q_tile = row_tile(q_pointer, head * q_rows * HEAD_DIM, q_rows, q_start, BLOCK_M, HEAD_DIM)
    kv_offset = kv_head * kv_rows * HEAD_DIM
    k_tile = key_tile(k_pointer, kv_offset, kv_rows, 0, BLOCK_N, HEAD_DIM)
    v_tile = row_tile(v_pointer, kv_offset, kv_rows, 0, BLOCK_N, HEAD_DIM)
    q_scale = tl.load(q_scale_pointer + head * ((q_len + 127) // 128) + q_start // 128)
    k_scale_pointer += kv_head * ((kv_len + 63) // 64)
    q = tl.load(q_tile)
    acc, total, top = nothing_seen(BLOCK_M, HEAD_DIM)
    limits, whole, last = reach(q_start, kv_len, offset, BLOCK_M, BLOCK_N, MASKED)
    acc, total, top, k_tile, v_tile = _tiles(acc, total, top, q, q_scale, k_tile, k_scale_pointer, v_tile, 0, whole,
                                             limits, BLOCK_M, BLOCK_N, False)
    if MASKED:
        acc, total, top, k_tile, v_tile = _tiles(acc, total, top, q, q_scale, k_tile, k_scale_pointer, v_tile, whole,
                                                 last, limits, BLOCK_M, BLOCK_N, True)
    # span: output
    acc = acc / total[:, None]
    stored(output_pointer, acc, head, q_rows, q_start, BLOCK_M, HEAD_DIM)
