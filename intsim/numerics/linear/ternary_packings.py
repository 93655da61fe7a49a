"""How ternary weights lie in memory: bitnet.cpp's I2_S and TL1, llama.cpp's TQ1_0 and TQ2_0.

Packed codes are trits raised by 1: 0, 1, 2.
"""

from __future__ import annotations

import numpy as np

from intsim.errors import InputError
from intsim.numerics.linear.blocks import require_blocks
from intsim.numerics.linear.k_quants import SUPER, SuperBlocks

TL1_ROWS = 32
POWERS = np.array([81, 27, 9, 3, 1])


def i2_s(trits: np.ndarray) -> np.ndarray:
    """(rows, k) of -1, 0, 1 to 16 bytes for 64 weights: byte i holds k = i, i + 16, i + 32, i + 48, top bits first."""
    require_blocks(trits, 64)
    runs = (trits + 1).astype(np.uint8).reshape(len(trits), -1, 4, 16)
    return (runs[:, :, 0] << 6 | runs[:, :, 1] << 4 | runs[:, :, 2] << 2 | runs[:, :, 3]).ravel()


def tl1(trits: np.ndarray) -> np.ndarray:
    """(rows, k) to a byte for four weights: 32 rows abreast, the index of the first pair in the upper half.

    Raises:
        InputError: rows that are no multiple of 32, or k no multiple of 4.
    """
    require_blocks(trits, 4)
    if len(trits) % TL1_ROWS:
        raise InputError(f"found {len(trits)} rows", key="tl1", expected=f"a multiple of {TL1_ROWS}")
    raised = (trits + 1).astype(np.uint8).reshape(-1, TL1_ROWS, trits.shape[1] // 4, 4)
    first, second = 3 * raised[..., 0] + raised[..., 1], 3 * raised[..., 2] + raised[..., 3]
    return np.ascontiguousarray((first << 4 | second).transpose(0, 2, 1)).ravel()


def tl1_tables(codes: np.ndarray) -> np.ndarray:
    """(tokens, k) int8 to tables: of each pair the sums of index 0 ... 8, then zeros: 16 low bytes, 16 high ones."""
    pairs = codes.astype(np.int16).reshape(len(codes), -1, 2)
    sums = np.zeros((*pairs.shape[:2], 16), dtype=np.int16)
    for index in range(9):
        first, second = (index // 3 - 1) * pairs[:, :, 0], (index % 3 - 1) * pairs[:, :, 1]
        sums[:, :, index] = first + second
    return sums.view(np.uint8).reshape(*sums.shape, 2).transpose(0, 1, 3, 2).ravel()


def ternary_blocks(w: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """llama.cpp's quantiser: (rows, k) floats to trits int8 and scales float16 of 256 weights, ``max|w|``.

    It rounds as ``lroundf``, halves away from zero. It is not absmean: only weights that are -s, 0 and s already are
    kept as they are.
    """
    require_blocks(w, SUPER)
    blocks = w.astype(np.float32).reshape(len(w), -1, SUPER)
    scale = np.abs(blocks).max(axis=2)
    with np.errstate(divide="ignore"):
        inverse = np.where(scale > 0, np.float32(1) / scale, np.float32(0))
    shares = (blocks * inverse[:, :, None]).astype(np.float64)
    rounded = np.copysign(np.floor(np.abs(shares) + 0.5), shares)
    return rounded.astype(np.int8).reshape(w.shape), scale.astype(np.float16)


def tq2_0(trits: np.ndarray, scales: np.ndarray) -> SuperBlocks:
    """66 bytes for 256 weights: 32 bytes hold 128, runs of 32 in pairs of bits from below, and the scale."""
    runs = (trits + 1).astype(np.uint8).reshape(*scales.shape, 2, 4, 32)
    codes = runs[..., 0, :] | runs[..., 1, :] << 2 | runs[..., 2, :] << 4 | runs[..., 3, :] << 6
    return _with_scales(trits, scales, codes.reshape(*scales.shape, 64))


def tq1_0(trits: np.ndarray, scales: np.ndarray) -> SuperBlocks:
    """54 bytes for 256 weights: five trits in a byte (32, then 16 bytes), four in each of the last 4, and the scale."""
    raised = (trits + 1).astype(np.int64).reshape(*scales.shape, SUPER)
    bodies = [_fractions(part.reshape(*scales.shape, count, -1))
              for part, count in ((raised[..., :160], 5), (raised[..., 160:240], 5), (raised[..., 240:], 4))]
    return _with_scales(trits, scales, np.concatenate(bodies, axis=2))


def _fractions(trits: np.ndarray) -> np.ndarray:
    """Trits along the last axis but one, the first of most weight, as the number of 256ths that carries them out."""
    whole = (trits * POWERS[:trits.shape[-2], None]).sum(axis=-2)
    return (-(-whole * 256 // 243)).astype(np.uint8)


def _with_scales(trits: np.ndarray, scales: np.ndarray, codes: np.ndarray) -> SuperBlocks:
    packed = np.concatenate([codes, np.ascontiguousarray(scales).view(np.uint8).reshape(*scales.shape, 2)], axis=2)
    return SuperBlocks(trits.astype(np.int32), scales, packed.ravel())
