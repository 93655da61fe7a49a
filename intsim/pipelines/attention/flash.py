"""What the fused GPU pipelines share: the rows and state of a thread block, tiles of keys, scales, the output.

Their steps are spans of one fused kernel's source, ``load_q`` ... ``output``; SASS instructions are attributed to them
by line. State in ``Values``: acc (rows, head_dim), top (rows,), total (rows,) or lanes (rows, 4); of a tile: scores, p,
rescale (rows, 1), which is alpha; all float32, but for scores before they are dequantised.
"""

from __future__ import annotations

import numpy as np

from intsim.errors import InputError
from intsim.numerics.mufu import rcp
from intsim.numerics.online_softmax import LOG2E, exponentials, multiply_add_rows, pad_to_octets, tile_sum
from intsim.pipelines.spec import Step, Values

UNTIMED = "Q, K and V lie in memory in the kernel's formats, as in the released benchmark"


def inputs_as_f16(values: Values) -> None:
    """Inputs as float16; saturated values are counted."""
    for name in ("q", "k", "v"):
        with np.errstate(over="ignore"):
            values[name] = values[name].astype(np.float16)
        values["events"]["saturated"] += int(np.isinf(values[name]).sum())


def scale_per_token(x: np.ndarray, highest: float) -> np.ndarray:
    """``max|row| / highest`` of float16 rows (n, head_dim), as float16 (n,); 1 where that is 0.

    The released code divides by 0 there. Every step rounds to float16, as PyTorch computes on float16 tensors.
    """
    scale = (np.abs(x).max(axis=-1).astype(np.float32) / np.float32(highest)).astype(np.float16)
    return np.where(scale > 0, scale, np.float16(1.0))


def quantise_rows(x: np.ndarray, scale: np.ndarray, highest: int) -> np.ndarray:
    """``round(x / scale)`` of float16 with ties to even, clamped to +-highest, as int8.

    The released code does not clamp: only rows so small that their scale is subnormal come beyond.

    Args:
        x: (n, head_dim) float16; scale: (n,) float16.
    """
    quotient = (x.astype(np.float32) / scale.astype(np.float32)[:, None]).astype(np.float16)
    return np.clip(np.rint(quotient), -highest, highest).astype(np.int8)


def load_q(values: Values) -> None:
    """The block's rows and their state before the first tile."""
    width = values["block_n"]
    if width != int(width) or width < 8 or width % 8:
        raise InputError(f"found {width}", key="parameters.block_n", expected="a multiple of 8")
    rows = slice(values["start"], values["stop"])
    values["q_rows"] = values["q"][rows]
    if "q_scale" in values:
        values["q_scale_rows"] = values["q_scale"][rows].astype(np.float32)
    count = values["stop"] - values["start"]
    values["acc"] = np.zeros((count, values["v"].shape[1]), dtype=np.float32)
    values["top"] = np.full(count, -np.inf, dtype=np.float32)
    values["total"] = np.zeros(count, dtype=np.float32)
    values["factor"] = np.float32(np.float32(values["scale"]) * LOG2E)


def tile(values: Values) -> slice:
    """The keys of the tile."""
    return slice(values["tile_start"], values["tile_stop"])


def mask_tile(values: Values) -> np.ndarray:
    """The tile's float32 scores with -inf where the mask hides a key, a multiple of 8 wide."""
    scores, mask = values["scores"], values["mask"]
    if mask is not None:
        scores = np.where(mask[:, tile(values)], scores, np.float32(-np.inf))
    return pad_to_octets(scores)


def dequantise_scores(values: Values) -> None:
    """Scores times the scale of the query, then times the scale of the key, each product rounded to float32."""
    scores = values["scores"].astype(np.float32) * values["q_scale_rows"][:, None]
    values["scores"] = scores * values["k_scale"][tile(values)].astype(np.float32)


def softmax(values: Values) -> None:
    """P of the tile, alpha, and the running sum of the unrounded P with one FMA per tile."""
    p, alpha = exponentials(mask_tile(values), values["top"], values["factor"])
    values["p"], values["rescale"] = p, alpha[:, None]
    add_to_total(values, tile_sum(p))


def add_to_total(values: Values, sums: np.ndarray) -> None:
    """``total = FMA(total, alpha, sums)``."""
    values["total"] = multiply_add_rows(values["total"][:, None], values["rescale"], sums[:, None])[:, 0]


def rescale_output(values: Values) -> None:
    """The accumulator times alpha."""
    values["acc"] = values["acc"] * values["rescale"]


def keep_p(values: Values, p: np.ndarray) -> None:
    """P in the format of the second product, without the columns that filled the tile up to a multiple of 8."""
    values["probabilities"] = p[:, :values["tile_stop"] - values["tile_start"]]


def normalised(values: Values) -> np.ndarray:
    """``RN(acc * RCP(total))``: what ``div.full.f32`` computes."""
    result: np.ndarray = values["acc"] * rcp(values["total"])[:, None]
    return result


def output_f16(values: Values) -> None:
    """The normalised output in float16."""
    with np.errstate(over="ignore"):
        values["output"] = normalised(values).astype(np.float16)


LOAD_Q = Step("load_q", "gemm", "rows", load_q)
DEQUANTISE_SCORES = Step("dequantise_scores", "softmax_path", "tile", dequantise_scores)
SOFTMAX = Step("softmax", "softmax_path", "tile", softmax)
RESCALE_OUTPUT = Step("rescale_output", "softmax_path", "tile", rescale_output)
