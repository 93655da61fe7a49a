"""Changes of scores on Arm, emulated, against the numeric step: the same bits, but for the hyperbolic tangent."""

import numpy as np
import pytest

from intsim.pipelines.modifications.modification import modification
from intsim.pipelines.modifications.place import MOST, coded, scaled
from intsim.pipelines.modifications.registry import parse
from intsim.pipelines.modifications.variant import Sizes
from tests.streams.kernels.emulated import run_kernel

HEADS, HEAD, KEYS, FIRST = 4, 2, 37, 5
"""A query's position is its row plus ``FIRST``."""
KERNELS = {
    "alibi": ("add_distance_f32", "add_distance_f16", "add_distance_s32"),
    "relative_bias(0.125)": ("add_distance_f32", "add_distance_f16", "add_distance_s32"),
    "t5_bias": ("add_by_distance_f32", "add_by_distance_f16", "add_by_distance_s32"),
    "soft_cap(2)": ("soft_cap_f32", "soft_cap_f16", "soft_cap_s32"),
}
CASES = [(text, name) for text, names in KERNELS.items() for name in names]
UNIT = 0.01


def scores_of(form: str, rows: int, keys: int) -> np.ndarray:
    x = np.random.default_rng(rows * keys).normal(0, 300, (rows, keys))
    return x.astype({"f32": np.float32, "f16": np.float16, "s32": np.int32}[form])


def constants_of(text: str, rows: int, keys: int) -> dict[str, object]:
    variant = parse(text).on(Sizes(rows, keys, HEADS)).parts[0]
    if text == "alibi":
        return {"slope": 2.0 ** (-8 * (HEAD + 1) / HEADS), "position": keys - rows}
    if text.startswith("relative"):
        return {"slope": -0.125, "position": keys - rows}
    if text == "t5_bias":
        distances = keys - 1 - np.arange(rows + keys - 1)  # of the last query from the first key, and down
        bucket = variant.bucket(distances).astype(np.int32)
        table = variant.table(HEADS)[:, HEAD].astype(np.float32)
        gathered = run_kernel("gather_buckets_f32", "dst", {"m": bucket.size}, table=table, bucket=bucket)
        assert np.array_equal(gathered, table[bucket])
        return {"by_distance": np.append(gathered, np.zeros(9, np.float32))}
    return {"cap": 2.0}


@pytest.mark.parametrize(("text", "name"), CASES)
@pytest.mark.parametrize(("rows", "keys"), [(1, 1), (3, 7), (2, 8), (5, KEYS), (4, 16)])
def test_the_step(text, name, rows, keys):
    form = name.rsplit("_", 1)[1]
    before = scores_of(form, rows, keys)
    modify = modification(parse(text), None, Sizes(rows, keys, HEADS), 1).of(0, HEAD)
    at = np.arange(rows), np.arange(keys)
    expected = (coded(before, UNIT, modify, *at) if form == "s32" else scaled(before, UNIT, modify, *at))[0]
    found = run_kernel(name, "x", {"m": rows, "n": keys}, x=before.ravel().copy(), unit=UNIT,
                       **constants_of(text, rows, keys)).reshape(rows, keys)
    assert found.dtype == expected.dtype
    off = {"f32": 1e-6, "f16": 2e-3, "s32": 1}[form] if "cap" in text else 0
    assert np.abs(found.astype(np.float64) - expected).max() <= off


def test_a_soft_cap_keeps_its_bound():
    x = np.array([-3e38, -1e4, -100, -1e-3, 0, 1e-3, 100, 1e4, 3e38], np.float32)
    found = run_kernel("soft_cap_f32", "x", {"m": 1, "n": x.size}, x=x.copy(), unit=1.0, cap=30.0)
    assert np.abs(found - 30 * np.tanh(x.astype(np.float64) / 30)).max() < 1e-5


def test_codes_stop_at_the_largest():
    x = np.array([2**31 - 1, -2**31, 5, 2**29, -2**29], np.int32)
    found = run_kernel("add_distance_s32", "x", {"m": 1, "n": x.size}, x=x.copy(), unit=1.0, slope=0.0)
    assert np.array_equal(found, [MOST, -MOST, 5, MOST, -MOST])
