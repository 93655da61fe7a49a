"""FlashAttention-3's FP8 recurrence: E4M3 with one scale per head in the softmax's factor, P 2^8 times as large.

For GPUs without products of warp groups; where they are, kernels/cuda/flash3.cu is the kernel. That one takes its row
sums per thread until the end, Triton sums per tile. Both take the tiles of keys from the last one on. V comes
transposed, as 8-bit formats want it. The text is ours.
A comment "span: NAME" names the step of the pipeline that the lines below it belong to: SASS is attributed by line.
"""

import triton
import triton.language as tl
from attention_frame import LOG2E, hidden, key_tile, nothing_seen, padded, reach, row_tile, stored, transposed_tile

P_EXPONENT = tl.constexpr(8)


@triton.jit
def _tiles(acc, total, top, q, k_tile, v_tile, first, last, limits, factor,
           BLOCK_M: tl.constexpr, BLOCK_N: tl.constexpr, MASKED: tl.constexpr):
    # span: qk_gemm
    for step in range(first, last, BLOCK_N):
        k = tl.load(k_tile)
        scores = tl.dot(q, k)
        # span: softmax
        if MASKED:
            scores = hidden(scores, limits, first + last - BLOCK_N - step, BLOCK_N)
        new_top = tl.maximum(top, tl.max(scores, 1))
        base = new_top
        if MASKED:  # a row that has seen no key yet
            base = tl.where(new_top == float("-inf"), 0.0, new_top)
        p = tl.math.exp2(scores * factor - (base * factor - P_EXPONENT)[:, None])
        alpha = tl.math.exp2((top - base) * factor)
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
        k_tile = tl.advance(k_tile, (0, -BLOCK_N))
        v_tile = tl.advance(v_tile, (-BLOCK_N, 0))
    return acc, total, top, k_tile, v_tile


@triton.jit
def flash3_fp8(q_pointer, k_pointer, v_pointer, q_descale_pointer, k_descale_pointer, v_descale_pointer, output_pointer,
               scale, q_len, kv_len, offset, GROUP: tl.constexpr, HEAD_DIM: tl.constexpr, BLOCK_M: tl.constexpr,
               BLOCK_N: tl.constexpr, MASKED: tl.constexpr):
    """Grid (ceil(q_len / BLOCK_M), batch * heads); row r sees keys up to r + offset if MASKED, else all.

    Q and K are contiguous (batch, heads, length, HEAD_DIM), V (batch, heads, HEAD_DIM, length), all E4M3; the output
    (batch, heads, length, HEAD_DIM) float16. Scales are float32 (batch, heads).
    """
    # span: load_q
    head = tl.program_id(1)
    kv_head = head // GROUP
    q_start = tl.program_id(0) * BLOCK_M
    q_rows, kv_rows = padded(q_len, BLOCK_M, MASKED), padded(kv_len, BLOCK_N, MASKED)
    q_tile = row_tile(q_pointer, head * q_rows * HEAD_DIM, q_rows, q_start, BLOCK_M, HEAD_DIM)
    limits, whole, last = reach(q_start, kv_len, offset, BLOCK_M, BLOCK_N, MASKED)
    if MASKED:
        last = (last + BLOCK_N - 1) // BLOCK_N * BLOCK_N
    kv_offset = kv_head * kv_rows * HEAD_DIM
    k_tile = key_tile(k_pointer, kv_offset, kv_rows, last - BLOCK_N, BLOCK_N, HEAD_DIM)
    v_tile = transposed_tile(v_pointer, kv_offset, kv_rows, last - BLOCK_N, BLOCK_N, HEAD_DIM)
    q = tl.load(q_tile)
    acc, total, top = nothing_seen(BLOCK_M, HEAD_DIM)
    factor = scale * LOG2E * tl.load(q_descale_pointer + head) * tl.load(k_descale_pointer + kv_head)
    if MASKED:
        acc, total, top, k_tile, v_tile = _tiles(acc, total, top, q, k_tile, v_tile, whole, last, limits, factor,
                                                 BLOCK_M, BLOCK_N, True)
    acc, total, top, k_tile, v_tile = _tiles(acc, total, top, q, k_tile, v_tile, 0, whole, limits, factor,
                                             BLOCK_M, BLOCK_N, False)
    # span: output
    acc = acc * (tl.load(v_descale_pointer + kv_head) / total)[:, None]
    stored(output_pointer, acc, head, q_rows, q_start, BLOCK_M, HEAD_DIM)
