"""Decoding split over the keys against an independent reference in float64, and what splitting may not change."""

import numpy as np
import pytest

from intsim.numerics.decode import (
    Cache,
    FloatKeys,
    FloatValues,
    IntKeys,
    IntValues,
    Order,
    Partial,
    combine,
    decode,
    merge,
    power_of_two,
)

ORDERS = [Order(64, 4, 1), Order(64, 4, 3), Order(128, 1, 2), Order(128, 4, 1)]


def reference(q: np.ndarray, k: np.ndarray, v: np.ndarray, limits: np.ndarray | None = None) -> np.ndarray:
    """Plain softmax attention in float64."""
    logits = q.astype(np.float64) @ k.astype(np.float64).T / np.sqrt(q.shape[1])
    if limits is not None:
        logits[np.arange(len(k)) >= limits[:, None]] = -np.inf
    weights = np.exp(logits - logits.max(axis=1, keepdims=True))
    return weights / weights.sum(axis=1, keepdims=True) @ v.astype(np.float64)


def tensors(rows: int, keys: int, head_dim: int = 64) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    random = np.random.default_rng(keys)
    q, k, v = (random.normal(size=(n, head_dim)).astype(np.float16) for n in (rows, keys, keys))
    return q, k, v


def float_cache(q: np.ndarray, k: np.ndarray, v: np.ndarray, k_scale: float = 1.0, v_scale: float = 1.0) -> Cache:
    return Cache(FloatKeys(q, k, k_scale), FloatValues(v, v_scale))


def splits_of(order: Order, keys: int) -> int:
    return -(-keys // (order.block_n * order.split_tiles))


@pytest.mark.parametrize("order", ORDERS)
def test_fp16_agrees_with_float64(order: Order) -> None:
    q, k, v = tensors(8, 611)
    limits = 604 + np.arange(8)
    found = decode(float_cache(q, k, v), 1 / 8, order, splits_of(order, 611), limits)
    np.testing.assert_allclose(found, reference(q, k, v, limits), atol=6e-4)


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("token_scales", [True, False])
def test_int8_agrees_with_float64_on_what_was_quantised(order: Order, token_scales: bool) -> None:
    """The queries, keys and values are integers over scales, so that only P's rounding to 1/127 is left."""
    random = np.random.default_rng(5)
    q, k, v = (random.integers(-127, 128, size=(n, 64)).astype(np.int8) for n in (4, 500, 500))
    q_scale, k_scale = np.full(4, 0.02, dtype=np.float16), random.uniform(0.004, 0.02, 500).astype(np.float16)
    v_scale = random.uniform(0.004, 0.02, 500).astype(np.float16) if token_scales else np.float16(0.02)
    cache = Cache(IntKeys(q, k, q_scale, k_scale), IntValues(v, np.asarray(v_scale)))
    found = decode(cache, 1 / 8, order, splits_of(order, 500))
    real = [x.astype(np.float64) * np.asarray(s, dtype=np.float64).reshape(-1, 1)
            for x, s in ((q, q_scale), (k, k_scale), (v, v_scale))]
    # A P is off by half of 1/127 of the largest of its tile at most; the tile's values are at most 127 * 0.02.
    np.testing.assert_allclose(found, reference(*real), atol=2.54 * 0.05)
    assert np.corrcoef(found.ravel(), reference(*real).ravel())[0, 1] > 0.995


def test_scales_of_the_head_join_factor_and_output() -> None:
    q, k, v = tensors(3, 100)
    order = Order(64, 4, 1)
    halved = float_cache(q, k / np.float16(2), v / np.float16(4), 2.0, 4.0)
    np.testing.assert_array_equal(decode(halved, 1 / 8, order, 2), decode(float_cache(q, k, v), 1 / 8, order, 2))


def test_splits_without_keys_change_nothing() -> None:
    q, k, v = tensors(2, 150)
    cache, order = float_cache(q, k, v), Order(64, 4, 1)
    np.testing.assert_array_equal(decode(cache, 1 / 8, order, 3), decode(cache, 1 / 8, order, 7))


def test_a_warp_of_keys_equals_a_narrower_tile_of_one() -> None:
    """Four warps that share tiles of 64 see the 16 keys each that one warp would see in splits of 16."""
    cache = float_cache(*tensors(2, 64))
    four, one = decode(cache, 1 / 8, Order(64, 4, 1)), decode(cache, 1 / 8, Order(16, 1, 1), 4)
    np.testing.assert_allclose(four, one, rtol=2e-3, atol=1e-5)


def test_merging_by_hand() -> None:
    """Maxima 1 and 3: the first part counts a quarter. (8/4 + 6) / (4/4 + 1) = 4."""
    one, two = (Partial(np.full((1, 1), a, np.float32), np.full(1, t, np.float32), np.full(1, n, np.float32))
                for a, t, n in ((8, 1, 4), (6, 3, 1)))
    merged = merge([one, two])
    assert (merged.acc.item(), merged.top.item(), merged.total.item()) == (8.0, 3.0, 2.0)
    assert combine([one, two]).item() == 4.0


def test_powers_below_the_smallest_normal_are_zero() -> None:
    assert power_of_two(np.array([-126.0, -126.5, -np.inf], dtype=np.float32)).tolist() == [2.0**-126, 0.0, 0.0]
