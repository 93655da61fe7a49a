"""ggml's q8_0: blocks of 32 with a float16 scale, and its CPU attention over a cache of them."""

# mypy: disable-error-code="call-arg, var-annotated"
# (numba passes the typing context of an intrinsic itself)

from __future__ import annotations

import numpy as np

from intsim.jit import jitted
from intsim.numerics.fma import double_from_bits, fma_f32, long_bits

BLOCK = 32
HIGHEST = np.float32(127.0)

POWERS = (np.exp2(np.arange(32) / 32.0).view(np.int64) - (np.arange(32, dtype=np.int64) << 47))
INVERSE_LN2 = float.fromhex("0x1.71547652b82fep+0") * 32
SHIFT = 6755399441055744.0
C3, C2, C1 = (float.fromhex(text) / 32**power for text, power in (
    ("0x1.c6af84b912394p-5", 3), ("0x1.ebfce50fac4f3p-3", 2), ("0x1.62e42ff0c52d6p-1", 1)))
LOWEST = np.float32(-103.0)


def quantise(x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """float32 (n, 32 b) to codes int8 (n, 32 b) and scales float16 (n, b).

    Codes divide by the float32 scale ``max / 127`` and round ties to even, as the NEON quantiser does; the stored
    scale is rounded to float16.
    """
    blocks = x.astype(np.float32).reshape(len(x), -1, BLOCK)
    scale = np.abs(blocks).max(axis=2) / HIGHEST
    with np.errstate(divide="ignore", over="ignore"):
        inverse = np.where(scale > 0, np.float32(1.0) / scale, np.float32(0.0))
        return np.rint(blocks * inverse[:, :, None]).astype(np.int8).reshape(x.shape), scale.astype(np.float16)


@jitted(inline="always")
def exp_one(x: np.float32) -> np.float32:
    """The C library's expf for x <= 0 (Arm Optimized Routines): 32 powers of two, a cubic in float64."""
    z = INVERSE_LN2 * np.float64(x)
    shifted = z + SHIFT
    r = z - (shifted - SHIFT)
    index = long_bits(shifted)
    s = double_from_bits(POWERS[index & 31] + (index << 47))
    y = (C3 * r + C2) * (r * r) + (C1 * r + 1.0)
    return np.float32(0.0) if x < LOWEST else np.float32(y * s)


@jitted(inline="always")
def _dot(a: np.ndarray, a_scale: np.ndarray, b: np.ndarray, b_scale: np.ndarray) -> np.float32:
    """Two vectors of four sums, even and odd blocks; byte i of a block goes to lane i % 16 // 4.

    A last block without a second one is one fused multiply-add onto their sum, as GCC and Clang compile it.
    """
    lanes = np.zeros((2, 4), dtype=np.float32)
    blocks = a_scale.size
    rest, last_scale = np.float32(0.0), np.float32(0.0)
    for block in range(blocks):
        integer = np.zeros(4, dtype=np.int32)
        for i in range(BLOCK):
            at = block * BLOCK + i
            integer[i % 16 // 4] += np.int32(a[at]) * np.int32(b[at])
        scale = a_scale[block] * b_scale[block]
        if block == blocks - 1 and blocks % 2:
            rest, last_scale = np.float32(integer[0] + integer[1] + integer[2] + integer[3]), scale
        else:
            for lane in range(4):
                lanes[block % 2, lane] = fma_f32(np.float32(integer[lane]), scale, lanes[block % 2, lane])
    total = ((lanes[0, 0] + lanes[0, 1]) + (lanes[0, 2] + lanes[0, 3])) + (
        (lanes[1, 0] + lanes[1, 1]) + (lanes[1, 2] + lanes[1, 3]))
    return fma_f32(rest, last_scale, total) if blocks % 2 else total


@jitted(cache=True, nogil=True)
def _attend(q: np.ndarray, q_scale: np.ndarray, k: np.ndarray, k_scale: np.ndarray, v: np.ndarray,
            keep: np.ndarray, scale: np.float32, out: np.ndarray) -> None:
    for row in range(q.shape[0]):
        top, total = np.float32(-np.inf), np.float32(0.0)
        for j in range(k.shape[0]):
            if keep.shape[1] and not keep[row, j]:
                continue
            s = _dot(k[j], k_scale[j], q[row], q_scale[row]) * scale
            weight = np.float32(1.0)
            if s > top:
                factor = exp_one(top - s)
                top = s
                for i in range(out.shape[1]):
                    out[row, i] = out[row, i] * factor
                total = fma_f32(total, factor, np.float32(1.0))
            else:
                weight = exp_one(s - top)
                total = total + weight
            for i in range(out.shape[1]):
                out[row, i] = fma_f32(v[j, i], weight, out[row, i])
        if total > np.float32(0.0):
            for i in range(out.shape[1]):
                out[row, i] = out[row, i] * (np.float32(1.0) / total)


def attend(q: np.ndarray, k: tuple[np.ndarray, np.ndarray], v: tuple[np.ndarray, np.ndarray], scale: float,
           mask: np.ndarray | None = None) -> np.ndarray:
    """Attention of float32 query rows over quantised keys and values, one key after another.

    Args:
        q: (rows, head_dim) float32; head_dim is a multiple of 32.
        k, v: of ``quantise``: codes (n, head_dim), scales (n, head_dim / 32).
        scale: of the logits.
        mask: (rows, n) bool, True where a key counts; a row without keys gives zeros.

    Returns:
        (rows, head_dim) float32.
    """
    codes, scales = quantise(q)
    values = v[0].astype(np.float32) * np.repeat(v[1].astype(np.float32), BLOCK, axis=1)
    keep = np.empty((len(q), 0), dtype=bool) if mask is None else np.array(np.broadcast_to(mask, (len(q), len(k[0]))))
    out = np.zeros((len(q), v[0].shape[1]), dtype=np.float32)
    _attend(codes, scales.astype(np.float32), k[0], k[1].astype(np.float32), values, keep, np.float32(scale), out)
    return out
