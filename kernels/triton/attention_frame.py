"""What every fused attention kernel of this folder does around its own arithmetic: tiles, masks, the way out.

Tensors are contiguous, of (batch, heads, length, HEAD_DIM) or, where transposed, (batch, heads, HEAD_DIM, length); a
head is counted over the batch. Triton says of an instruction only the innermost line that it comes from, so that each
function here has a comment "span: NAME" for the step that it is called in.
"""

import triton
import triton.language as tl

LOG2E = tl.constexpr(1.44269504)

# span: load_q


@triton.jit
def padded(length, BLOCK: tl.constexpr, MASKED: tl.constexpr):
    """Rows of a tensor: without a mask lengths are multiples of the tile, with one zeros fill the last tile."""
    rows = length
    if MASKED:
        rows = (length + BLOCK - 1) // BLOCK * BLOCK
    return rows


@triton.jit
def row_tile(pointer, offset, rows, start, BLOCK: tl.constexpr, HEAD_DIM: tl.constexpr):
    """(BLOCK, HEAD_DIM) from a row on, of Q and of V."""
    return tl.make_block_ptr(pointer + offset, (rows, HEAD_DIM), (HEAD_DIM, 1), (start, 0), (BLOCK, HEAD_DIM), (1, 0))


@triton.jit
def key_tile(pointer, offset, rows, start, BLOCK: tl.constexpr, HEAD_DIM: tl.constexpr):
    """(HEAD_DIM, BLOCK) from a key on: K, as the product with Q wants it."""
    return tl.make_block_ptr(pointer + offset, (HEAD_DIM, rows), (1, HEAD_DIM), (0, start), (HEAD_DIM, BLOCK), (0, 1))


@triton.jit
def transposed_tile(pointer, offset, rows, start, BLOCK: tl.constexpr, HEAD_DIM: tl.constexpr):
    """(BLOCK, HEAD_DIM) from a key on, of a V that lies transposed, as 8-bit formats want it."""
    return tl.make_block_ptr(pointer + offset, (rows, HEAD_DIM), (1, rows), (start, 0), (BLOCK, HEAD_DIM), (0, 1))


@triton.jit
def scale_tile(pointer, head, rows, start, BLOCK: tl.constexpr):
    """(BLOCK,) from a row on: a scale per token."""
    return tl.make_block_ptr(pointer + head * rows, (rows,), (1,), (start,), (BLOCK,), (0,))


@triton.jit
def nothing_seen(BLOCK_M: tl.constexpr, HEAD_DIM: tl.constexpr):
    """Output, row sums and row maxima before the first key."""
    acc = tl.zeros((BLOCK_M, HEAD_DIM), dtype=tl.float32)
    total = tl.zeros((BLOCK_M,), dtype=tl.float32)
    top = tl.full((BLOCK_M,), float("-inf"), dtype=tl.float32)
    return acc, total, top


@triton.jit
def reach(q_start, kv_len, offset, BLOCK_M: tl.constexpr, BLOCK_N: tl.constexpr, MASKED: tl.constexpr):
    """The last key that each row sees (row r keys up to r + offset), the end of the tiles that all rows see whole, and
    the end of the keys that any row sees."""
    limits, whole, last = q_start, kv_len, kv_len
    if MASKED:
        limits = tl.minimum(q_start + tl.arange(0, BLOCK_M) + offset, kv_len - 1)
        whole = tl.minimum(q_start + offset + 1, kv_len) // BLOCK_N * BLOCK_N
        last = tl.minimum(q_start + BLOCK_M + offset, kv_len)
    return limits, whole, last


@triton.jit
def hidden(scores, limits, start, BLOCK_N: tl.constexpr):
    """The scores of a tile from a key on, those beyond each row's limit at minus infinity."""
    # span: softmax
    columns = start + tl.arange(0, BLOCK_N)
    return tl.where(limits[:, None] >= columns[None, :], scores, float("-inf"))


@triton.jit
def stored(pointer, acc, head, rows, start, BLOCK_M: tl.constexpr, HEAD_DIM: tl.constexpr):
    """The rows of the output, in its format."""
    # span: output
    tile = tl.make_block_ptr(pointer + head * rows * HEAD_DIM, (rows, HEAD_DIM), (HEAD_DIM, 1), (start, 0),
                             (BLOCK_M, HEAD_DIM), (1, 0))
    tl.store(tile, acc.to(pointer.type.element_ty))
