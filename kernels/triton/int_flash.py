"""INT-FlashAttention (arXiv 2409.16997) in three variants: INT8 Q and K with a scale per token, float32 softmax.

FULL: INT8 P and V as the authors' runnable Triton kernel rounds them; the row sum is that of the unrounded P.
HALF: FP16 P and V. PAPER: INT8 P and V by the paper's Algorithm 1; the row sum is that of the rounded P.

The released full-INT8 kernel is wrong under a causal mask: it forgets the running maximum between its two passes. This
one keeps it. Rounding follows the released kernels, the text is ours.
A comment "span: NAME" names the step of the pipeline that the lines below it belong to: SASS is attributed by line.
"""

import triton
import triton.language as tl
from attention_frame import LOG2E, hidden, key_tile, nothing_seen, padded, reach, row_tile, scale_tile, stored

R = tl.constexpr(127)
FULL, HALF, PAPER = tl.constexpr(0), tl.constexpr(1), tl.constexpr(2)


@triton.jit
def _tiles(acc, total, top, q, q_scale, k_tile, k_scale_tile, v_tile, v_scale, first, last, limits, factor,
           BLOCK_M: tl.constexpr, BLOCK_N: tl.constexpr, MASKED: tl.constexpr, VARIANT: tl.constexpr):
    # span: qk_gemm
    for start in range(first, last, BLOCK_N):
        k = tl.load(k_tile)
        products = tl.dot(q, k)
        # span: dequantise_scores
        k_scale = tl.load(k_scale_tile).to(tl.float32)
        scores = products.to(tl.float32) * q_scale[:, None]
        scores = scores * k_scale[None, :]
        # span: softmax
        if MASKED:
            scores = hidden(scores, limits, start, BLOCK_N)
        new_top = tl.maximum(top, tl.max(scores, 1) * factor)
        p = tl.math.exp2(scores * factor - new_top[:, None])
        if VARIANT == PAPER:
            # span: quantise_p
            p = tl.floor(p * R + 0.5)
        # span: softmax
        tile_total = tl.sum(p, 1)
        # span: quantise_p
        if VARIANT == HALF:
            narrow = p.to(tl.float16)
        elif VARIANT == FULL:
            narrow = (p.to(tl.float16) * R + 0.5).to(tl.int8)
        else:
            narrow = p.to(tl.int8)
        # span: softmax
        alpha = tl.math.exp2(top - new_top)
        total = total * alpha + tile_total
        # span: pv_gemm
        v = tl.load(v_tile)
        if VARIANT == HALF:
            # span: rescale_output
            acc = acc * alpha[:, None]
            # span: pv_gemm
            acc = tl.dot(narrow, v, acc)
        else:
            context = tl.dot(narrow, v)
            # span: rescale_output
            acc = acc * alpha[:, None]
            if VARIANT == FULL:
                acc = acc + context.to(tl.float32) * v_scale / R
            else:
                acc = acc + context.to(tl.float32)
        # span: softmax
        top = new_top
        k_tile = tl.advance(k_tile, (0, BLOCK_N))
        k_scale_tile = tl.advance(k_scale_tile, (BLOCK_N,))
        v_tile = tl.advance(v_tile, (BLOCK_N, 0))
    return acc, total, top, k_tile, k_scale_tile, v_tile


@triton.jit
def int_flash(q_pointer, k_pointer, v_pointer, q_scale_pointer, k_scale_pointer, v_scale_pointer, output_pointer, scale,
              q_len, kv_len, offset, GROUP: tl.constexpr, HEAD_DIM: tl.constexpr, BLOCK_M: tl.constexpr,
              BLOCK_N: tl.constexpr, MASKED: tl.constexpr, VARIANT: tl.constexpr):
    """Grid (ceil(q_len / BLOCK_M), batch * heads); row r sees keys up to r + offset if MASKED, else all.

    Tensors are contiguous (batch, heads, length, HEAD_DIM): int8, V of HALF and the output float16. Scales are float16:
    (batch, heads, length) of Q and K, (batch, heads) of V, which HALF does not read. GROUP query heads share a K and V
    head.
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
    v_tile = row_tile(v_pointer, kv_offset, kv_rows, 0, BLOCK_N, HEAD_DIM)
    q = tl.load(q_tile)
    q_scale = tl.load(q_scale_tile).to(tl.float32)
    if VARIANT == HALF:
        v_scale = 1.0
    else:
        v_scale = tl.load(v_scale_pointer + kv_head).to(tl.float32)
    acc, total, top = nothing_seen(BLOCK_M, HEAD_DIM)
    factor = scale * LOG2E
    limits, whole, last = reach(q_start, kv_len, offset, BLOCK_M, BLOCK_N, MASKED)
    acc, total, top, k_tile, k_scale_tile, v_tile = _tiles(
        acc, total, top, q, q_scale, k_tile, k_scale_tile, v_tile, v_scale, 0, whole, limits, factor, BLOCK_M,
        BLOCK_N, False, VARIANT)
    if MASKED:
        acc, total, top, k_tile, k_scale_tile, v_tile = _tiles(
            acc, total, top, q, q_scale, k_tile, k_scale_tile, v_tile, v_scale, whole, last, limits, factor,
            BLOCK_M, BLOCK_N, True, VARIANT)
    # span: output
    acc = acc / total[:, None]
    if VARIANT == PAPER:
        acc = acc * v_scale
    stored(output_pointer, acc, head, q_rows, q_start, BLOCK_M, HEAD_DIM)
