"""Fused attention in one floating-point format, FP16 or unscaled FP8 E5M2, after the FlashAttention-2 recurrence.

A comment "span: NAME" names the step of the pipeline that the lines below it belong to: SASS is attributed by line.
"""

import triton
import triton.language as tl

LOG2E = tl.constexpr(1.44269504)


@triton.jit
def _tiles(acc, total, top, q, k_tile, v_tile, first, last, limits, factor,
           BLOCK_M: tl.constexpr, BLOCK_N: tl.constexpr, MASKED: tl.constexpr):
    # span: qk_gemm
    for start in range(first, last, BLOCK_N):
        k = tl.load(k_tile)
        scores = tl.dot(q, k)
        # span: softmax
        if MASKED:
            columns = start + tl.arange(0, BLOCK_N)
            scores = tl.where(limits[:, None] >= columns[None, :], scores, float("-inf"))
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
             MASKED: tl.constexpr, V_TRANSPOSED: tl.constexpr):
    """Grid (ceil(q_len / BLOCK_M), batch * heads); row r sees keys up to r + offset if MASKED, else all.

    Tensors are contiguous (batch, heads, length, HEAD_DIM); with V_TRANSPOSED v is (batch, heads, HEAD_DIM, length),
    which 8-bit formats want. GROUP query heads share a K and V head.
    """
    # span: load_q
    head = tl.program_id(1)
    q_start = tl.program_id(0) * BLOCK_M
    # Without a mask, lengths are multiples of the tile; with one, tensors are padded with zeros to whole tiles.
    q_rows, kv_rows = q_len, kv_len
    if MASKED:
        q_rows = (q_len + BLOCK_M - 1) // BLOCK_M * BLOCK_M
        kv_rows = (kv_len + BLOCK_N - 1) // BLOCK_N * BLOCK_N
    q_tile = tl.make_block_ptr(q_pointer + head * q_rows * HEAD_DIM, (q_rows, HEAD_DIM), (HEAD_DIM, 1), (q_start, 0),
                               (BLOCK_M, HEAD_DIM), (1, 0))
    kv_offset = (head // GROUP) * kv_rows * HEAD_DIM
    k_tile = tl.make_block_ptr(k_pointer + kv_offset, (HEAD_DIM, kv_rows), (1, HEAD_DIM), (0, 0), (HEAD_DIM, BLOCK_N),
                               (0, 1))
    if V_TRANSPOSED:
        v_tile = tl.make_block_ptr(v_pointer + kv_offset, (kv_rows, HEAD_DIM), (1, kv_rows), (0, 0),
                                   (BLOCK_N, HEAD_DIM), (0, 1))
    else:
        v_tile = tl.make_block_ptr(v_pointer + kv_offset, (kv_rows, HEAD_DIM), (HEAD_DIM, 1), (0, 0),
                                   (BLOCK_N, HEAD_DIM), (1, 0))
    q = tl.load(q_tile)
    acc = tl.zeros((BLOCK_M, HEAD_DIM), dtype=tl.float32)
    total = tl.zeros((BLOCK_M,), dtype=tl.float32)
    top = tl.full((BLOCK_M,), float("-inf"), dtype=tl.float32)
    factor = scale * LOG2E
    # Row r sees keys up to r + offset. Whole tiles are those that end before the last key of the first row.
    limits, whole, last = q_start, kv_len, kv_len
    if MASKED:
        limits = tl.minimum(q_start + tl.arange(0, BLOCK_M) + offset, kv_len - 1)
        whole = tl.minimum(q_start + offset + 1, kv_len) // BLOCK_N * BLOCK_N
        last = tl.minimum(q_start + BLOCK_M + offset, kv_len)
    acc, total, top, k_tile, v_tile = _tiles(acc, total, top, q, k_tile, v_tile, 0, whole, limits, factor,
                                             BLOCK_M, BLOCK_N, False)
    if MASKED:
        acc, total, top, k_tile, v_tile = _tiles(acc, total, top, q, k_tile, v_tile, whole, last, limits,
                                                 factor, BLOCK_M, BLOCK_N, True)
    # span: output
    acc = acc / total[:, None]
    output_tile = tl.make_block_ptr(output_pointer + head * q_rows * HEAD_DIM, (q_rows, HEAD_DIM), (HEAD_DIM, 1),
                                    (q_start, 0), (BLOCK_M, HEAD_DIM), (1, 0))
    tl.store(output_tile, acc.to(output_pointer.type.element_ty))
