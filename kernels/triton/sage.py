"""SageAttention 1: INT8 Q and K, float32 softmax, P and V in FP16, a fresh product per tile.

A scale per block of 128 query rows and 64 keys, FP16 accumulators; the softmax's factor lies in Q. Every tile's product
is added to the float32 accumulator. As in the released kernels, every load stops at the last row and every tile's
scores beyond the last key are hidden, whatever the lengths: tensors are not padded. The text is ours.
A comment "span: NAME" names the step of the pipeline that the lines below it belong to: SASS is attributed by line.
"""

import triton
import triton.language as tl
from attention_frame import nothing_seen, reach


@triton.jit
def _tiles(acc, total, top, q, q_scale, k_pointers, k_scale_pointer, v_pointers, first, last, rows, kv_len, offset,
           HEAD_DIM: tl.constexpr, BLOCK_N: tl.constexpr, MASKED: tl.constexpr):
    keys = tl.arange(0, BLOCK_N)
    k_pointers += first * HEAD_DIM
    v_pointers += first * HEAD_DIM
    # span: qk_gemm
    for start in range(first, last, BLOCK_N):
        k = tl.load(k_pointers, mask=keys[None, :] < kv_len - start, other=0)
        products = tl.dot(q, k)
        # span: dequantise_scores
        scores = products.to(tl.float32) * (q_scale * tl.load(k_scale_pointer + start // 64))
        # span: softmax
        seen = keys[None, :] < kv_len - start
        if MASKED:
            seen &= rows[:, None] >= start - offset + keys[None, :]
        scores += tl.where(seen, 0.0, float("-inf"))
        new_top = tl.maximum(top, tl.max(scores, 1))
        p = tl.math.exp2(scores - new_top[:, None])
        alpha = tl.math.exp2(top - new_top)
        total = total * alpha + tl.sum(p, 1)
        # span: rescale_output
        acc = acc * alpha[:, None]
        # span: quantise_p
        narrow = p.to(tl.float16)
        # span: pv_gemm
        v = tl.load(v_pointers, mask=keys[:, None] < kv_len - start, other=0.0)
        acc += tl.dot(narrow, v, out_dtype=tl.float16).to(tl.float32)
        # span: softmax
        top = new_top
        k_pointers += BLOCK_N * HEAD_DIM
        v_pointers += BLOCK_N * HEAD_DIM
    return acc, total, top


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
    rows, keys, channels = q_start + tl.arange(0, BLOCK_M), tl.arange(0, BLOCK_N), tl.arange(0, HEAD_DIM)
    of_rows = head * q_len * HEAD_DIM + rows[:, None] * HEAD_DIM + channels[None, :]
    kv_offset = kv_head * kv_len * HEAD_DIM
    k_pointers = k_pointer + kv_offset + keys[None, :] * HEAD_DIM + channels[:, None]
    v_pointers = v_pointer + kv_offset + keys[:, None] * HEAD_DIM + channels[None, :]
    q_scale = tl.load(q_scale_pointer + head * ((q_len + 127) // 128) + q_start // 128)
    k_scale_pointer += kv_head * ((kv_len + 63) // 64)
    q = tl.load(q_pointer + of_rows, mask=rows[:, None] < q_len, other=0)
    acc, total, top = nothing_seen(BLOCK_M, HEAD_DIM)
    _, whole, last = reach(q_start, kv_len, offset, BLOCK_M, BLOCK_N, MASKED)
    acc, total, top = _tiles(acc, total, top, q, q_scale, k_pointers, k_scale_pointer, v_pointers, 0, whole, rows,
                             kv_len, offset, HEAD_DIM, BLOCK_N, False)
    if MASKED:
        acc, total, top = _tiles(acc, total, top, q, q_scale, k_pointers, k_scale_pointer, v_pointers, whole, last,
                                 rows, kv_len, offset, HEAD_DIM, BLOCK_N, True)
    # span: output
    acc = acc / total[:, None]
    tl.store(output_pointer + of_rows, acc.to(output_pointer.type.element_ty), mask=rows[:, None] < q_len)
