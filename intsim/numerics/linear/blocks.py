"""Blocks of 32 values behind a float16 scale, ggml's q8_0 and q4_0: making them, and how they lie in memory."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from intsim.errors import InputError
from intsim.numerics import q8_0

BLOCK = q8_0.BLOCK


class Blocks(NamedTuple):
    """Codes int8 (rows, k) and scales float16 (rows, k / 32); a value is code times scale."""

    codes: np.ndarray
    scales: np.ndarray


def require_blocks(x: np.ndarray, size: int) -> None:
    """Refuse rows that are no whole number of blocks.

    Raises:
        InputError: with the length found.
    """
    if x.ndim != 2 or x.shape[1] % size:
        raise InputError(f"found shape {x.shape}", key="linear", expected=f"rows of a multiple of {size} values")


def quantise_q8_0(x: np.ndarray) -> Blocks:
    """(rows, k) floats to codes -127 ... 127 and the step ``max|x| / 127`` of each block."""
    require_blocks(x, BLOCK)
    return Blocks(*q8_0.quantise(x))


def quantise_q4_0(x: np.ndarray) -> Blocks:
    """(rows, k) floats to codes -8 ... 7: the value of largest size becomes -8, so a step may be negative.

    Codes are ``floor(x / step + 8.5) - 8`` of the float32 step, at most 7; the stored step is rounded to float16.
    """
    return _by_largest(x, 8)


def quantise_q5_0(x: np.ndarray) -> Blocks:
    """(rows, k) floats to codes -16 ... 15, as q4_0's."""
    return _by_largest(x, 16)


def _by_largest(x: np.ndarray, half: int) -> Blocks:
    """Codes -half ... half - 1."""
    require_blocks(x, BLOCK)
    blocks = x.astype(np.float32).reshape(len(x), -1, BLOCK)
    largest = np.take_along_axis(blocks, np.abs(blocks).argmax(axis=2)[:, :, None], axis=2)
    step = largest / np.float32(-half)
    with np.errstate(divide="ignore"):
        inverse = np.where(step != 0, np.float32(1) / step, np.float32(0))
    codes = np.minimum(np.floor(blocks * inverse + np.float32(half + 0.5)), 2 * half - 1) - half
    return Blocks(codes.astype(np.int8).reshape(x.shape), step[:, :, 0].astype(np.float16))


def dequantise(blocks: Blocks) -> np.ndarray:
    """(rows, k) float32: what an embedding's row is read as."""
    return blocks.codes.astype(np.float32) * np.repeat(blocks.scales.astype(np.float32), BLOCK, axis=1)


def _scale_bytes(blocks: Blocks) -> np.ndarray:
    return np.ascontiguousarray(blocks.scales).view(np.uint8).reshape(*blocks.scales.shape, 2)


def _block_bytes(blocks: Blocks, flip: int, bits: int) -> np.ndarray:
    """(rows, blocks, 32 or 16): codes in bytes; of four bits the first 16 in the lower halves, the last above."""
    codes = blocks.codes.reshape(*blocks.scales.shape, BLOCK).view(np.uint8)
    if bits == 8:
        return codes
    low, high = codes[:, :, :16] & 15, codes[:, :, 16:] & 15
    return (low | high << 4) ^ np.uint8(flip)


def q5_0_bytes(blocks: Blocks) -> np.ndarray:
    """A matrix as q5_0 lies in memory: scale, fifth bits, the other four of codes raised by 16."""
    raised = (blocks.codes.reshape(*blocks.scales.shape, BLOCK) + 16).astype(np.uint8)
    fifths = np.packbits(raised >> 4, axis=2, bitorder="little")
    low, high = raised[:, :, :16] & 15, raised[:, :, 16:] & 15
    return np.concatenate([_scale_bytes(blocks), fifths, low | high << 4], axis=2).ravel()


def plain_bytes(blocks: Blocks, bits: int) -> np.ndarray:
    """A matrix as q8_0 or q4_0 (codes raised by 8) lie in memory: scale, codes; block after block, row after row."""
    return np.concatenate([_scale_bytes(blocks), _block_bytes(blocks, 0x88, bits)], axis=2).ravel()


def repacked_bytes(blocks: Blocks, bits: int, unit: int) -> np.ndarray:
    """Four rows in one block: four scales, then ``unit`` bytes of each row in turn; codes of four bits stay signed.

    Args:
        blocks: a multiple of four rows.
        bits: 8 or 4.
        unit: 4 or 8.
    """
    rows, count = blocks.scales.shape
    codes = _block_bytes(blocks, 0, bits).reshape(rows // 4, 4, count, 4 * bits // unit, unit)
    scales = _scale_bytes(blocks).reshape(rows // 4, 4, count, 2)
    return np.concatenate([scales.transpose(0, 2, 1, 3).reshape(rows // 4, count, 8),
                           codes.transpose(0, 2, 3, 1, 4).reshape(rows // 4, count, 16 * bits)], axis=2).ravel()


def token_bytes(blocks: Blocks, unit: int) -> np.ndarray:
    """Tokens for repacked weights: groups of four as ``repacked_bytes``, those left over as plain q8_0."""
    whole = len(blocks.codes) // 4 * 4
    first, rest = (Blocks(blocks.codes[part], blocks.scales[part]) for part in (slice(whole), slice(whole, None)))
    return np.concatenate([repacked_bytes(first, 8, unit), plain_bytes(rest, 8)])
